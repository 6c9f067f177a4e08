"""Tables of HTML that are as simple as kramdown's own, for the option ``html_to_native``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from editor.render.kramdown.element import Child, Element
from editor.render.kramdown.patterns import BLOCK_ELEMENTS

_ALIGNED = re.compile(r"text-align:[ \t\r\n\f\v]+(center|left|right|justify|inherit)")
_STYLE = re.compile(r"(?:;[ \t\r\n\f\v]*)?text-align:[ \t\r\n\f\v]+(center|left|right)")
_CELLS = ("th", "td")


def is_simple_table(table: Element) -> bool:
    """Tell whether kramdown's own tables can be as *table* is: one grid, of spans, aligned by column."""
    rows = list(_find(table, lambda child: child.value == "tr"))
    cells = [[cell for cell in row.elements() if cell.value in _CELLS] for row in rows]
    alignments = [[_alignment(cell) for cell in row] for row in cells]
    return (
        all(_has_only_spans(cell) for cell in _find(table, lambda child: child.value in _CELLS))
        and len({len(row) for row in cells}) <= 1
        and all(row == alignments[0] and not {"justify", "inherit"} & set(row) for row in alignments)
        and (_has_rows(table, "td") or _has_parts(table))
    )


def to_native_table(table: Element) -> None:
    """Give *table*, whose parts are native, kramdown's alignment, cells and parts."""
    for row in _find(table, lambda child: child.kind == "tr"):
        table.alignment = [_take_alignment(cell) for cell in row.elements()]
    table.children = [child for child in table.children if isinstance(child, str) or child.kind != "html"]
    for cell in _find(table, lambda child: child.kind == "th"):
        cell.kind, cell.is_block = "td", True
    first = next(table.elements(), None)
    if first is not None and first.kind == "tr":
        body = Element("tbody", is_block=True)
        body.children = table.children
        table.children = [body]


def _find(element: Element, matches: Callable[[Element], bool]) -> Iterator[Element]:
    for child in element.elements():
        if matches(child):
            yield child
        else:
            yield from _find(child, matches)


def _has_only_spans(element: Element) -> bool:
    return all(child.value not in BLOCK_ELEMENTS and _has_only_spans(child) for child in element.elements())


def _alignment(cell: Element) -> str:
    found = _ALIGNED.search(cell.attributes.get("style", ""))
    return found[1] if found else ""


def _take_alignment(cell: Element) -> str:
    style = cell.attributes.get("style")
    if style is None:
        return ""
    found = _STYLE.search(style)
    cell.attributes["style"] = _STYLE.sub("", style, count=1)
    if not cell.attributes["style"].strip():
        del cell.attributes["style"]
    return found[1] if found else ""


def _has_rows(part: Element, kind: str) -> bool:
    return all(
        isinstance(row, str)
        or (row.value == "tr" and all(isinstance(cell, str) or cell.value == kind for cell in row.children))
        for row in part.children
    )


def _has_parts(table: Element) -> bool:
    def is_part(child: Child) -> bool:
        if isinstance(child, str):
            return True
        return (child.value == "thead" and _has_rows(child, "th")) or (
            child.value in ("tfoot", "tbody") and _has_rows(child, "td")
        )

    return all(map(is_part, table.children)) and any(child.value == "tbody" for child in table.elements())
