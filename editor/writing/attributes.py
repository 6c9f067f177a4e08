"""Attributes of kramdown: a class or an id for a part of running text, or for a block."""

from __future__ import annotations

import re

from editor.writing.blocks import continuation
from editor.writing.body import Body, Line
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import MOST_LINES, is_code, parts_of
from editor.writing.passages import passage_at, passages
from editor.writing.rows import table_at
from editor.writing.spans import Kind, marks_in

_BLOCK = re.compile(r" {0,3}\{:(?!:|/)[^}]*\}[ \t]*$")
_TAKES = frozenset((Kind.STRONG, Kind.EMPHASIS, Kind.STRUCK, Kind.CODE, Kind.LINK, Kind.IMAGE, Kind.ELEMENT))


def span_attributes(body: Body, selection: Selection, attributes: str = ".") -> Change | None:
    """Put ``{: attributes}`` behind what is marked at the selection, or select those that are there.

    kramdown gives them to the emphasis, code, link, image or element right before. Plain text that is selected becomes
    an element, with its class to be written. None where nothing is selected, or what would be cut through.
    """
    passage = passage_at(body, selection.start)
    if passage is None or selection.end > passage.end:
        return None
    start, end = passage.offset(selection.start), passage.offset(selection.end)
    marks = marks_in(passage.text)
    inside = [m for m in marks if m.kind in _TAKES and m.start <= start and end <= m.end]
    mark = min(inside, key=lambda m: m.end - m.start, default=None)
    if mark is None:
        crosses = any(m.start < end and m.end > start and not start <= m.start <= m.end <= end for m in marks)
        return None if selection.is_empty or crosses else _in_element(body, selection)
    there = next((m for m in marks if m.kind is Kind.ATTRIBUTES and m.start == mark.end), None)
    if there is not None:
        return Change((), _inside(passage.text[there.start : there.end], passage.place(there.start)))
    place = passage.place(mark.end)
    draft = Draft(body)
    text = f"{{: {attributes}}}"
    draft.insert(place, text)
    return draft.change(Selection.at(place + len(text) - 1))


def _in_element(body: Body, selection: Selection) -> Change:
    opening = '<span class="'
    draft = Draft(body)
    draft.insert(selection.start, opening + '">')
    draft.insert(selection.end, "</span>")
    return draft.change(Selection.at(selection.start + len(opening)))


def block_attributes(body: Body, selection: Selection, attributes: str = ".") -> Change | None:
    """Put a line ``{: attributes}`` below the block at hand, or select what is in the one that is there."""
    line = body.line_at(selection.caret)
    parts = parts_of(line)
    if _BLOCK.match(parts.text):
        return Change((), _inside(parts.text.strip(), line.start + parts.content))
    if parts.is_blank:
        return None
    last = line
    table = table_at(body, line.start)
    if table is not None:
        last = table.rows[-1].line
    elif is_code(body, parts):
        last = _end_of_code(body, line.start)
    else:
        for passage in passages(body, line.start, line.start):
            last = body.line_at(max(passage.end, line.start))
        below = body.after(last)
        if below is not None and re.match(r"(?:-+|=+)[ \t]*$", below.text):
            last = below
    below = body.after(last)
    if below is not None and _BLOCK.match(parts_of(below).text):
        inside = parts_of(below)
        return Change((), _inside(inside.text.strip(), below.start + inside.content))
    draft = Draft(body)
    text = f"{{: {attributes}}}"
    new = body.ending_at(last) + continuation(parts) + text
    draft.insert(last.end, new)
    return draft.change(Selection.at(last.end + len(new) - 1))


def _end_of_code(body: Body, place: int) -> Line:
    line = body.line_at(place)
    last = line
    for below in body.down(line, 10 * MOST_LINES):
        if not body.is_verbatim(below) and not below.text.startswith(("    ", "\t")):
            break
        last = below
    return last


def _inside(text: str, place: int) -> Selection:
    """Return what stands between the braces of *text* at *place*, selected."""
    start = len(text) - len(text[2:].lstrip())
    end = len(text[:-1].rstrip())
    return Selection(place + start, place + max(start, end))
