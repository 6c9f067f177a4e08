"""Ruby: the reading of kanji above them, written as HTML elements, which kramdown passes on."""

from __future__ import annotations

import re

from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.passages import Passage, passage_at
from editor.writing.spans import Kind, Mark, marks_in
from editor.writing.targets import bare, grown, selected_parts, word_around

_READING = re.compile(r"(?:<rp>[^<]*</rp>)?<rt>(.*?)(?:</rt>(?:<rp>[^<]*</rp>)?|$)", re.DOTALL | re.IGNORECASE)


def toggle_ruby(body: Body, selection: Selection, reading: str = "") -> Change | None:
    """Put *reading* above what is selected or above the word under the caret, or take the readings at hand away.

    Without a reading the caret goes to where it is written. None where there is no text, and in code.
    """
    found = _ruby_at(body, selection)
    if found is not None:
        return _without(body, *found)
    passage = passage_at(body, selection.start)
    if selection.is_empty:
        word = word_around(passage.text, passage.offset(selection.caret)) if passage else None
        if word is None and passage is not None:  # ends of words count here: there is no empty ruby
            offset = passage.offset(selection.caret)
            word = word_around(passage.text, offset - 1) or word_around(passage.text, offset + 1)
        parts = [(passage, word)] if passage is not None and word is not None else []
    else:
        parts = list(selected_parts(body, selection))
    if len(parts) != 1:
        return None
    passage, part = parts[0]
    marks = marks_in(passage.text)
    part = bare(passage.text, grown(part, marks, whole=lambda mark: mark.is_whole))
    start, end = passage.place(part.start), passage.place(part.end)
    draft = Draft(body)
    draft.insert(start, "<ruby>")
    draft.insert(end, f"<rt>{reading}</rt></ruby>")
    if not reading:
        return draft.change(Selection.at(end + len("<ruby><rt>")))
    return draft.change(Selection.at(draft.moved(end)))


def _ruby_at(body: Body, selection: Selection) -> tuple[Passage, Mark] | None:
    passage = passage_at(body, selection.start)
    if passage is None or selection.end > passage.end:
        return None
    start, end = passage.offset(selection.start), passage.offset(selection.end)
    for mark in marks_in(passage.text):
        touches = mark.start < start < mark.end or (mark.start == start and mark.start < end)
        if mark.kind is Kind.ELEMENT and mark.name == "ruby" and touches and end <= mark.end:
            return passage, mark
    return None


def _without(body: Body, passage: Passage, mark: Mark) -> Change:
    draft = Draft(body)
    draft.remove(passage.place(mark.start), passage.place(mark.inner_start))
    inside = passage.text[mark.inner_start : mark.inner_end]
    end = mark.inner_end
    for found in _READING.finditer(inside):
        start, stop = mark.inner_start + found.start(), mark.inner_start + found.end()
        if stop == mark.inner_end:
            end = start
        else:
            draft.remove(passage.place(start), passage.place(stop))
    draft.remove(passage.place(end), passage.place(mark.end))
    first, last = draft.moved(passage.place(mark.inner_start)), draft.moved(passage.place(mark.end))
    return draft.change(Selection(first, last))
