"""Headings: the level of the selected lines, written with number signs or with a line below."""

from __future__ import annotations

import re

from editor.writing.blocks import lines_of_text
from editor.writing.body import Body, Line
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import Parts, is_code, parts_of
from editor.writing.passages import is_underline

LEVELS = 6
_MARK = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_MEANT = re.compile(r"#{1,6}(?=[^\W\d_])|＃{1,6}[ \t　]*")
"""What no heading begins with, but where one was meant: without a blank, or full-width."""
_CLOSING = re.compile(r"[ \t](#+)(?=(?:[ \t]+\{#[^}\s]+\})?[ \t]*$)")


def set_heading(body: Body, selection: Selection, level: int) -> Change | None:
    """Make the selected lines headings of *level*, or text again where all of them are that already.

    A closing row of number signs follows, and a line below of dashes or equal signs stays where it can.
    """
    lines = _lines(body, selection)
    if not lines:
        return None
    draft = Draft(body)
    new = 0 if all(level_of(body, parts) == level for parts in lines) else level
    for parts in lines:
        _set(body, draft, parts, new)
    return draft.change(draft.moved_selection(selection))


def shift_headings(body: Body, selection: Selection, step: int) -> Change | None:
    """Move the selected headings *step* levels down, or up where it is negative; None where none can move."""
    draft = Draft(body)
    for parts in _lines(body, selection):
        level = level_of(body, parts)
        if level and 1 <= level + step <= LEVELS:
            _set(body, draft, parts, level + step)
    change = draft.change(draft.moved_selection(selection))
    return change if change.edits else None


def level_of(body: Body, parts: Parts) -> int:
    """Return the level of the heading that *parts* is, 0 for text; ``##`` alone is a heading that is being written."""
    found = _MARK.match(parts.text)
    if found:
        return len(found[1])
    underline = _underline(body, parts)
    return 0 if underline is None else 1 if underline.text.startswith("=") else 2


def _lines(body: Body, selection: Selection) -> list[Parts]:
    lines = [parts for parts in lines_of_text(body, selection) if not is_underline(body, parts.line)]
    if lines:
        return lines
    line = body.line_at(selection.caret)
    parts = parts_of(line)
    if is_underline(body, line):
        above = body.before(line)
        return [parts_of(above)] if above else []
    return [] if is_code(body, parts) else [parts]


def _underline(body: Body, parts: Parts) -> Line | None:
    below = body.after(parts.line)
    return below if below is not None and is_underline(body, below) else None


def _set(body: Body, draft: Draft, parts: Parts, level: int) -> None:
    start = parts.line.start + parts.content
    underline = _underline(body, parts)
    if underline is not None and not _MARK.match(parts.text):
        bare = underline.text.rstrip(" \t")
        if level in (1, 2):
            draft.replace(underline.start, underline.start + len(bare), ("=" if level == 1 else "-") * len(bare))
            return
        draft.remove(parts.line.end, underline.end)
    found = _MARK.match(parts.text)
    mark = "#" * level + " " if level else ""
    if found is None:
        meant = _MEANT.match(parts.text) if level else None
        draft.replace(start, start + (meant.end() if meant else 0), mark)
        return
    blanks = found[0][len(found[1]) :]
    draft.replace(start, start + found.end(), "#" * level + (blanks or " ") if level else "")
    closing = _CLOSING.search(parts.text, found.end() - 1)
    if closing is not None and len(closing[1]) == len(found[1]):
        if level:
            draft.replace(start + closing.start(1), start + closing.end(1), "#" * level)
        else:
            draft.remove(start + closing.start(), start + closing.end())
