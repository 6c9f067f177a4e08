"""Quotes: marks before the lines of whole blocks."""

from __future__ import annotations

from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import Marker, MarkerKind, Parts, parts_of
from editor.writing.passages import passages


def toggle_quote(body: Body, selection: Selection) -> Change:
    """Quote the blocks that are selected, or take one mark away where all of their lines are quoted.

    Lines of a paragraph that are not selected come with it: kramdown takes them for the quote's in any case. Within
    one item of a list the mark goes behind the item's.
    """
    touched = list(passages(body, selection.start, selection.end))
    start, end = selection.start, selection.end
    if touched:
        start, end = min(start, touched[0].start), max(end, touched[-1].end)
    lines = [parts_of(line) for line in body.lines(start, end)]
    draft = Draft(body)
    if any(map(_outermost, lines)) and all(_is_quoted(lines, at) for at in range(len(lines))):
        for parts in lines:
            mark = _outermost(parts)
            if mark is not None:
                draft.remove(parts.line.start + mark.start, parts.line.start + mark.end)
        return draft.change(draft.moved_selection(selection))
    within = len(touched) == 1 and any(parts.has_item for parts in lines)
    for parts in lines:
        blank = not parts.line.text and len(lines) > 1
        draft.insert(parts.line.start + (parts.content if within else 0), ">" if blank else "> ")
    first = draft.moved(selection.start)
    return draft.change(selection.over(first, max(first, draft.moved(selection.end))))


def _is_quoted(lines: list[Parts], at: int) -> bool:
    """Tell whether a line is quoted, or goes on with one that is."""
    parts = lines[at]
    if _outermost(parts) is not None or parts.is_blank:
        return True
    return at > 0 and not lines[at - 1].is_blank and not parts.has_item


def _outermost(parts: Parts) -> Marker | None:
    return next((marker for marker in parts.markers if marker.kind is MarkerKind.QUOTE), None)
