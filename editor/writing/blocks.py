"""Blocks put between others: with blank lines around where kramdown asks for them, in the quote or item at hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from editor.writing.body import Body, Line
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import MOST_LINES, MarkerKind, Parts, column, is_code, parts_of
from editor.writing.passages import passages
from editor.writing.rows import table_at

_FENCES_LOOKED_AT = 200
_FENCE_SIGNS = re.compile(r"`{3,}|~{3,}")
_RULE = "---"


def continuation(parts: Parts) -> str:
    """Return what a line begins with that goes on with the quotes and items in which *parts* is."""
    text = parts.line.text
    pieces = []
    at = 0
    for marker in parts.markers:
        is_quote = marker.kind is MarkerKind.QUOTE
        width = column(text, marker.end) - column(text, at)
        pieces.append(text[at : marker.end] if is_quote else " " * width)
        at = marker.end
    pieces.append(text[at : parts.content] if parts.box is None else "")
    return "".join(pieces)


def put_block(body: Body, draft: Draft, place: int, lines: Sequence[str]) -> tuple[int, list[int]]:
    """Put *lines* as a block of their own at the line of *place*, or behind its block where it is not blank.

    Returns where it is put, and how far behind that place each line begins. The draft must not touch that place.
    """
    parts = parts_of(body.line_at(place))
    prefix = continuation(parts)
    ending = body.ending_at(parts.line)
    last = _end_of_block(body, parts)
    blank = prefix.rstrip(" \t")
    below = body.after(last.line)
    pieces: list[str] = []
    above = body.before(parts.line)
    if parts.is_blank:
        at = last.line.end
        if above is not None and not parts_of(above).is_blank:
            pieces.append(ending + prefix)
        if not parts.line.text:
            pieces.append("" if pieces else prefix)
        elif not parts.line.text.endswith(" ") and parts.markers:
            pieces.append(" ")
    else:
        at = last.line.end
        pieces.append(ending + blank + ending + prefix)
    starts = []
    size = sum(map(len, pieces))
    for number, line in enumerate(lines):
        if number:
            pieces.append(ending + (prefix if line or number == len(lines) - 1 else blank))
            size += len(pieces[-1])
        starts.append(size)
        pieces.append(line)
        size += len(line)
    if below is not None and not parts_of(below).is_blank:
        pieces.append(ending + blank)
    draft.insert(at, "".join(pieces))
    return at, starts


def insert_rule(body: Body, selection: Selection) -> Change | None:
    """Put a horizontal rule at the caret's line, or behind its block; the caret goes below it."""
    line = body.line_at(selection.caret)
    if is_code(body, parts_of(line)):
        return None
    draft = Draft(body)
    at, starts = put_block(body, draft, selection.caret, [_RULE, "", ""])
    return draft.change(Selection.at(at + starts[-1]))


def toggle_code_block(body: Body, selection: Selection, language: str = "") -> Change | None:
    """Put fences around the selected lines, or take them away around the code at hand.

    The fence is of the kind that the post uses, and longer than those within. The caret goes to where the language is
    written, if none is given.
    """
    lines = body.lines(selection.start, selection.end)
    if body.is_verbatim(lines[0]) or parts_of(lines[0]).fence:
        return _without_fences(body, selection, lines[0])
    first = parts_of(lines[0])
    sign = _fence_sign(body, lines[0])
    draft = Draft(body)
    if len(lines) == 1 and first.is_blank:
        fence = sign * 3
        at, starts = put_block(body, draft, selection.caret, [fence + language, "", fence])
        return draft.change(Selection.at(at + starts[1] if language else at + starts[0] + 3))
    inside = body.text(lines[0].start, lines[-1].end)
    longest = max((len(run) for run in _FENCE_SIGNS.findall(inside) if run[0] == sign), default=2)
    fence = sign * max(3, longest + 1)
    prefix, start = _prefix_of_all(first, [line.text for line in lines[1:]])
    ending = body.ending_at(lines[0])
    start += lines[0].start
    draft.insert(start, fence + language + ending + prefix)
    draft.insert(lines[-1].end, ending + prefix + fence)
    if language:
        return draft.change(draft.moved_selection(selection))
    return draft.change(Selection.at(start + len(fence)))


def _prefix_of_all(first: Parts, rest: Sequence[str]) -> tuple[str, int]:
    """Return what the lines of code around *first* and *rest* begin with, and where in *first* the code begins.

    It is within the innermost quote or item that holds all of them: several items of a list are code with their marks.
    """
    prefix = continuation(first)
    start = min(first.content, len(prefix))
    for count in range(len(first.markers) - 1, -1, -1):
        if all(line.startswith(prefix) or prefix.startswith(line.rstrip()) for line in rest):
            break
        start = first.markers[count].start
        prefix = continuation(replace(first, markers=first.markers[:count], box=None, content=start))
    return prefix, start


def _without_fences(body: Body, selection: Selection, line: Line) -> Change | None:
    bounds = _fences_around(body, line)
    if bounds is None:
        return None
    opening, closing = bounds
    parts = parts_of(opening)
    draft = Draft(body)
    if parts.has_item:
        below = body.after(opening)
        draft.remove(opening.start + parts.content, below.start + parts_of(below).content if below else opening.end)
    else:
        draft.remove(opening.start, opening.next)
    if closing.ending or closing.start <= opening.next:
        draft.remove(max(closing.start, opening.next), closing.next)
    else:
        before = body.before(closing)
        draft.remove(before.end if before else closing.start, closing.end)
    return draft.change(draft.moved_selection(selection))


def _fences_around(body: Body, line: Line) -> tuple[Line, Line] | None:
    """Return the opening and the closing line of the code in which *line* is."""
    opening: Line | None = line
    if body.is_verbatim(line):
        opening = next((above for above in body.up(line, 10 * MOST_LINES) if not body.is_verbatim(above)), None)
    if opening is None or not parts_of(opening).fence:
        return None
    previous = opening
    for below in body.down(opening, 10 * MOST_LINES):
        if not body.is_verbatim(below):
            return opening, previous
        previous = below
    return (opening, previous) if previous is not opening and parts_of(previous).fence else None


def _fence_sign(body: Body, line: Line) -> str:
    """Return the sign of the fence that is nearest to *line*, a backtick where there is none."""
    for near in (*body.up(line, _FENCES_LOOKED_AT), *body.down(line, _FENCES_LOOKED_AT)):
        fence = parts_of(near).fence
        if fence:
            return fence[0]
    return "`"


def _end_of_block(body: Body, parts: Parts) -> Parts:
    """Return the last line of the block that *parts* is in."""
    line = parts.line
    if parts.is_blank:
        return parts
    if (table := table_at(body, line.start)) is not None:
        return parts_of(table.rows[-1].line)
    for passage in passages(body, line.start, line.start):
        if passage.end > line.end:
            return parts_of(body.line_at(passage.end))
    return parts


def lines_of_text(body: Body, selection: Selection) -> Iterator[Parts]:
    """Yield the selected lines that are neither blank nor code."""
    for line in body.lines(selection.start, selection.end):
        parts = parts_of(line)
        if not parts.is_blank and not is_code(body, parts):
            yield parts
