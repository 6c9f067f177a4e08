"""Marks in running text: bold, italic, struck out, code; put on and taken off by one wish."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.post.edit import Span
from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.passages import Passage, passage_at
from editor.writing.spans import Kind, Mark, marks_in
from editor.writing.targets import bare, grown, selected_parts, word_around

_BLANKS = " \t\r\n\f\v"
_TICKS = re.compile("`+")


@dataclass(frozen=True, slots=True)
class Style:
    """A mark that is the same sign on both sides."""

    kind: Kind
    sign: str


BOLD = Style(Kind.STRONG, "**")
ITALIC = Style(Kind.EMPHASIS, "*")
STRUCK = Style(Kind.STRUCK, "~~")
CODE = Style(Kind.CODE, "`")


def toggle(body: Body, selection: Selection, style: Style) -> Change | None:
    """Mark what is selected, each passage by itself, or take the mark off where all of it has it.

    With nothing selected it is about the word under the caret; between words a pair of signs is put around the caret,
    taken away again while nothing stands in it, and left behind from its end. None where kramdown could show no mark.
    """
    if selection.is_empty:
        return _toggle_at_caret(body, selection.caret, style)
    parts = selected_parts(body, selection)
    if not parts:
        return None
    draft = Draft(body)
    marked = [_is_marked(passage.text, part, style) for passage, part in parts]
    if all(marked):
        for passage, part in parts:
            _take_off(draft, passage, part, style)
        return draft.change(draft.moved_selection(selection))
    shown = []
    for (passage, part), done in zip(parts, marked, strict=True):
        put = part if done else _put_on(draft, passage, part, style)
        if put is not None:
            shown.append((passage, put))
    change = draft.change(_inside(draft, selection, shown) if shown else selection)
    return change if change.edits else None


def is_marked(body: Body, selection: Selection, style: Style) -> bool:
    """Tell whether all that is selected, or what the caret stands in, has the mark."""
    if not selection.is_empty:
        parts = selected_parts(body, selection)
        return bool(parts) and all(_is_marked(passage.text, part, style) for passage, part in parts)
    passage = passage_at(body, selection.caret)
    return passage is not None and _mark_around(passage, passage.offset(selection.caret), style) is not None


def code_delimiters(code: str) -> tuple[str, str]:
    """Return what kramdown takes to stand around *code*: more backticks than it holds in a row."""
    ticks = "`" * (max(map(len, _TICKS.findall(code)), default=0) + 1)
    room = " " if code.startswith("`") or code.endswith("`") else ""
    return ticks + room, room + ticks


def _toggle_at_caret(body: Body, caret: int, style: Style) -> Change | None:
    draft = Draft(body)
    if _has_empty_pair(body, caret, style):
        size = len(style.sign)
        draft.remove(caret - size, caret + size)
        return draft.change(Selection.at(caret - size))
    passage = passage_at(body, caret)
    if passage is None:
        return _empty_pair(body, caret, style)
    offset = passage.offset(caret)
    mark = _mark_around(passage, offset, style)
    if mark is None and (beside := _step_in(passage.text, offset, style)) is not None:
        return Change((), Selection.at(passage.place(beside)))
    if mark is not None:
        if offset == mark.inner_end and offset > mark.inner_start:
            return Change((), Selection.at(passage.place(mark.end)))
        _remove_signs(draft, passage, mark)
        return draft.change(Selection.at(draft.moved(caret)))
    word = word_around(passage.text, offset)
    if word is None:
        inside = [mark for mark in marks_in(passage.text) if mark.is_whole and mark.start < offset < mark.end]
        if not inside:
            return _empty_pair(body, caret, style)
        word = Span(inside[0].start, inside[0].end)
    if _put_on(draft, passage, word, style) is None:
        return None
    return draft.change(Selection.at(draft.moved(caret)))


def _empty_pair(body: Body, caret: int, style: Style) -> Change | None:
    line = body.line_at(caret)
    if body.is_verbatim(line):
        return None
    draft = Draft(body)
    draft.insert(caret, style.sign * 2)
    return draft.change(Selection.at(caret + len(style.sign)))


def _has_empty_pair(body: Body, caret: int, style: Style) -> bool:
    """Tell whether the caret stands between two signs and nothing else; ``***`` is bold and italic."""
    sign = style.sign[0]
    before, behind = body.text(caret - 4, caret), body.text(caret, caret + 4)
    size = len(before) - len(before.rstrip(sign))
    if size != len(behind) - len(behind.lstrip(sign)):
        return False
    return size in ((len(style.sign), 3) if sign == "*" else (len(style.sign),))


def _mark_around(passage: Passage, offset: int, style: Style) -> Mark | None:
    """Return the innermost mark of the style whose text *offset* is in or at an end of."""
    inside = [m for m in _of_style(passage.text, style) if m.inner_start <= offset <= m.inner_end]
    return inside[-1] if inside else None


def _of_style(text: str, style: Style) -> list[Mark]:
    return [mark for mark in marks_in(text) if mark.kind is style.kind]


def _is_marked(text: str, part: Span, style: Style) -> bool:
    """Tell whether all of *part* but blanks and signs of the style has the mark."""
    inside = 0
    at = part.start
    for mark in _of_style(text, style):
        if mark.end <= at or mark.start >= part.end:
            continue
        if text[at : max(at, mark.start)].strip(_BLANKS):
            return False
        inside += len(text[max(part.start, mark.inner_start) : min(part.end, mark.inner_end)].strip(_BLANKS))
        at = max(at, mark.end)
    return inside > 0 and not text[at : part.end].strip(_BLANKS)


def _take_off(draft: Draft, passage: Passage, part: Span, style: Style) -> None:
    """Take the mark off *part*; what of a mark lies before and behind it keeps it."""
    text = passage.text
    marks = marks_in(text)
    for mark in marks:
        if mark.kind is not style.kind or mark.end <= part.start or mark.start >= part.end:
            continue
        cut = Span(max(part.start, mark.inner_start), max(min(part.end, mark.inner_end), mark.inner_start))
        inner = [m for m in marks if m.start >= mark.inner_start and m.end <= mark.inner_end and m is not mark]
        # A mark can end neither within another nor within a link: what the cut touches of them loses it as a whole.
        cut = grown(cut, inner, whole=lambda _: True)
        before = text[mark.inner_start : cut.start].rstrip(_BLANKS)
        behind = text[cut.end : mark.inner_end].lstrip(_BLANKS)
        opener, closer = text[mark.start : mark.inner_start], text[mark.inner_end : mark.end]
        if before:
            draft.insert(passage.place(mark.inner_start + len(before)), closer)
        else:
            _remove(draft, passage, mark.start, mark.inner_start)
        if behind:
            draft.insert(passage.place(mark.inner_end - len(behind)), opener)
        else:
            _remove(draft, passage, mark.inner_end, mark.end)


def _put_on(draft: Draft, passage: Passage, part: Span, style: Style) -> Span | None:
    """Mark *part*, or more where marks would cross, and return that; None where kramdown would not show the mark.

    Marks of the style right beside it become one with it.
    """
    text = passage.text
    marks = marks_in(text)
    same = [mark for mark in marks if mark.kind is style.kind]
    literal = style.kind is Kind.CODE
    part = bare(text, grown(part, marks, whole=lambda m: m.kind is style.kind or m.is_whole))
    put = part
    if not literal:
        part = _with_neighbours(text, part, [m for m in same if text[m.start : m.inner_start] == style.sign])
    gone = [mark for mark in same if mark.start >= part.start and mark.end <= part.end]
    inside, at = [], part.start
    for mark in gone:
        inside.append(text[at : mark.start] + text[mark.inner_start : mark.inner_end])
        at = mark.end
    content = "".join(inside) + text[at : part.end]
    opener, closer = code_delimiters(content) if literal else (style.sign, style.sign)
    new = "".join((text[: part.start], opener, content, closer, text[part.end :]))
    if opener == "*" and text[part.start - 1 : part.start] in ("", "\n") and content.startswith("|"):
        return None  # kramdown takes the star for the mark of a list
    end = part.start + len(opener) + len(content)
    if not any(
        mark.kind is style.kind and mark.inner_start == part.start + len(opener) and mark.inner_end == end
        for mark in marks_in(new)
    ):
        return None
    begins = bool(gone) and gone[0].start == part.start and text[part.start : gone[0].inner_start] == opener
    ends = bool(gone) and gone[-1].end == part.end and text[gone[-1].inner_end : part.end] == closer
    if not begins:
        draft.insert(passage.place(part.start), opener)
    for number, mark in enumerate(gone):
        if number or not begins:
            _remove(draft, passage, mark.start, mark.inner_start)
        if number < len(gone) - 1 or not ends:
            _remove(draft, passage, mark.inner_end, mark.end)
    if not ends:
        draft.insert(passage.place(part.end), closer)
    start = gone[0].inner_start if begins and put.start == part.start else put.start
    return Span(start, gone[-1].inner_end if ends and put.end == part.end else put.end)


def _with_neighbours(text: str, part: Span, same: list[Mark]) -> Span:
    """Return *part* with the marks of its own style that only blanks part from it."""
    start, end = part.start, part.end
    for mark in same:
        if mark.end <= start and not text[mark.end : start].strip(" \t"):
            start = mark.start
        if mark.start >= end and not text[end : mark.start].strip(" \t"):
            end = mark.end
    return Span(start, end)


def _step_in(text: str, offset: int, style: Style) -> int | None:
    """Return where the text of a mark ends or begins, right beside whose signs *offset* is."""
    for mark in _of_style(text, style):
        if offset in (mark.start, mark.end):
            return mark.inner_start if offset == mark.start else mark.inner_end
    return None


def _remove_signs(draft: Draft, passage: Passage, mark: Mark) -> None:
    _remove(draft, passage, mark.start, mark.inner_start)
    _remove(draft, passage, mark.inner_end, mark.end)


def _remove(draft: Draft, passage: Passage, start: int, end: int) -> None:
    draft.remove(passage.place(start), passage.place(end))


def _inside(draft: Draft, selection: Selection, parts: list[tuple[Passage, Span]]) -> Selection:
    """Return the first to the last of *parts* selected, within the signs that were put around them."""
    (first, first_part), (last, last_part) = parts[0], parts[-1]
    start = draft.moved(first.place(first_part.start))
    return selection.over(start, max(start, draft.moved(last.place(last_part.end), behind=False)))
