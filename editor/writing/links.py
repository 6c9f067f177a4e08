"""Links and images: put around the selected text, and taken off again."""

from __future__ import annotations

import re

from editor.post.edit import Span
from editor.writing.addresses import is_address, spelled
from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.passages import Passage, passage_at
from editor.writing.spans import Kind, Mark, marks_in
from editor.writing.targets import bare, grown, selected_parts, word_around

_BRACKET = re.compile(r"(?<!\\)[\[\]]")


def toggle_link(body: Body, selection: Selection, address: str = "") -> Change | None:
    """Make a link to *address* of the selected text or of the word under the caret, or text of the link at hand.

    What is still to be written gets the caret: the address, or else the text of a link that has none. An address that
    is selected becomes the link's. None over several blocks, in code, and where no link can stand.
    """
    return _toggle(body, selection, Kind.LINK, address, "[")


def toggle_image(body: Body, selection: Selection, address: str = "") -> Change | None:
    """Make an image of *address* with the selected text to tell it by, or text of the image at hand.

    The caret goes to what is still to be written: the address, or else the text.
    """
    return _toggle(body, selection, Kind.IMAGE, address, "![")


def link_by_paste(body: Body, selection: Selection, pasted: str) -> Change | None:
    """Make a link of the selected text to *pasted*; None where that is no address, and where no link can stand."""
    if selection.is_empty or not is_address(pasted):
        return None
    part = _selected(body, selection)
    if part is None or is_address(part[1].of(part[0].text)):
        return None
    passage, span = part
    if any(mark.kind in (Kind.LINK, Kind.CODE) for mark in _touched(passage.text, span)):
        return None
    change = toggle_link(body, selection, pasted)
    return change if change is None or _is_inside_one(passage, selection) else None


def _toggle(body: Body, selection: Selection, kind: Kind, address: str, opener: str) -> Change | None:
    if body.is_verbatim(body.line_at(selection.start)):
        return None
    here = passage_at(body, selection.start)
    if here is not None and (mark := _around(here, selection, kind)) is not None:
        return _without(body, selection, here, mark)
    draft = Draft(body)
    part = _selected(body, selection)
    if part is None:
        if not selection.is_empty or (here is not None and _blocks(here, here.offset(selection.caret), kind)):
            return None
        return _written(draft, selection.caret, selection.caret, opener, "", address)
    passage, span = part
    marks = marks_in(passage.text)
    span = bare(passage.text, grown(span, marks, whole=lambda m: m.is_whole and m.kind is not Kind.ATTRIBUTES))
    if any(_nests_badly(mark, span, kind) for mark in marks):
        return None
    start, end = passage.place(span.start), passage.place(span.end)
    text = span.of(passage.text)
    if not address and is_address(text):
        return _written(draft, start, end, opener, "", text)
    if kind is Kind.IMAGE:
        text = " ".join(text.split())
    if not _is_balanced(text):
        text = _BRACKET.sub(r"\\\g<0>", text)
    if end - start != len(span.of(passage.text)):
        draft_text = body.text(start, end)
        text = draft_text if _is_balanced(draft_text) else _BRACKET.sub(r"\\\g<0>", draft_text)
    return _written(draft, start, end, opener, text, address)


def _written(draft: Draft, start: int, end: int, opener: str, text: str, address: str) -> Change:
    target = "](" + spelled(address) + ")"
    if text and end > start:
        draft.replace(start, end, opener + text + target)
    else:
        draft.replace(start, end, opener + target)
    at = start + len(opener)
    if not text:
        return draft.change(Selection.at(at))
    if not address:
        return draft.change(Selection.at(at + len(text) + 2))
    return draft.change(Selection(at, at + len(text)))


def _without(body: Body, selection: Selection, passage: Passage, mark: Mark) -> Change:
    """Leave the text of the link, or its address where it has no text."""
    draft = Draft(body)
    start, end = passage.place(mark.start), passage.place(mark.end)
    inner_start, inner_end = passage.place(mark.inner_start), passage.place(mark.inner_end)
    if inner_start == inner_end:
        target = passage.text[mark.inner_end + 1 : mark.end]
        if target.startswith("("):
            draft.replace(start, end, target[1:-1].removeprefix("<").removesuffix(">"))
            return draft.change(Selection.at(draft.moved(end)))
    draft.remove(start, inner_start)
    draft.remove(inner_end, end)
    first = min(max(selection.start, inner_start), inner_end)
    last = min(max(selection.end, inner_start), inner_end)
    return draft.change(draft.moved_selection(selection.over(first, last)))


def _selected(body: Body, selection: Selection) -> tuple[Passage, Span] | None:
    """Return what is selected within one passage, or the word under the caret."""
    if selection.is_empty:
        passage = passage_at(body, selection.caret)
        if passage is None:
            return None
        word = word_around(passage.text, passage.offset(selection.caret))
        return (passage, word) if word else None
    parts = selected_parts(body, selection)
    return parts[0] if len(parts) == 1 else None


def _around(passage: Passage, selection: Selection, kind: Kind) -> Mark | None:
    """Return the mark of *kind* that the selection is in, or that it is."""
    start, end = passage.offset(selection.start), passage.offset(selection.end)
    if selection.end > passage.end:
        return None
    for mark in marks_in(passage.text):
        inside = mark.start < start or (mark.start == start and (end > start or kind is Kind.IMAGE))
        if mark.kind is kind and inside and end <= mark.end and start < mark.end:
            return mark
    return None


def _touched(text: str, span: Span) -> list[Mark]:
    return [mark for mark in marks_in(text) if mark.start < span.end and mark.end > span.start]


def _blocks(passage: Passage, offset: int, kind: Kind) -> bool:
    """Tell whether a link or image can not stand at *offset*: in code, or a link in a link."""
    return any(
        mark.start < offset < mark.end and (mark.is_whole or (mark.kind is Kind.LINK and kind is Kind.LINK))
        for mark in marks_in(passage.text)
    )


def _nests_badly(mark: Mark, span: Span, kind: Kind) -> bool:
    if mark.kind is Kind.LINK and kind is Kind.LINK:
        return mark.start < span.end and mark.end > span.start
    return mark.is_whole and mark.start < span.start and mark.end > span.end


def _is_balanced(text: str) -> bool:
    """Tell whether the brackets of *text* close one another, those in code and behind a backslash left out."""
    whole = [mark for mark in marks_in(text) if mark.kind is Kind.CODE]
    depth = 0
    for found in _BRACKET.finditer(text):
        if any(mark.start <= found.start() < mark.end for mark in whole):
            continue
        depth += 1 if found[0] == "[" else -1
        if depth < 0:
            return False
    return depth == 0


def _is_inside_one(passage: Passage, selection: Selection) -> bool:
    """Tell whether the selection is within one line of *passage*."""
    return any(start <= selection.start and selection.end <= end for start, end in passage.pieces)
