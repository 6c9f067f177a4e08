"""The lines and columns of a table, which MathML Core leaves to the style sheet."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element


def is_line(element: Element) -> bool:
    """Tell whether *element* is the mark that a line goes above its row."""
    return element.get("class") == "math-line"


def joined_rows(table: Element) -> Iterator[tuple[Element, str]]:
    """Yield the rows of *table*, each with the class that draws its lines; a row of nothing but a line is none."""
    rows = list(table)
    ends_in_line = bool(rows) and _is_ruled(rows[-1]) and not _has_content(rows[-1])
    if ends_in_line:
        rows.pop()
    for row in rows:
        above = "math-line-above" if _is_ruled(row) else ""
        below = "math-line-below" if ends_in_line and row is rows[-1] else ""
        yield row, f"{above} {below}".strip()


def columns_with_lines(table: Element) -> frozenset[int]:
    """Return how many columns stand before each of the vertical lines of *table*."""
    marks = table.get("class", "").split()
    if "math-lines" not in marks:
        return frozenset()
    columns = marks[-1]
    return frozenset(len(columns[:place].replace("|", "")) for place, sign in enumerate(columns) if sign == "|")


def table_classes(table: Element) -> tuple[str, bool]:
    """Return the class by which the columns of *table* are set, and whether its formulas have the size of a display."""
    is_spread = table.get("displaystyle") == "true"
    if is_spread:
        spacing = table.get("columnspacing", "")
        return ("math-pairs" if spacing != "1em" else "math-lined-up") if spacing != "0em" else "math-joined", True
    return "", "math-display" in table.get("class", "").split()


def _is_ruled(row: Element) -> bool:
    return any(is_line(child) for cell in row for child in cell)


def _has_content(row: Element) -> bool:
    return any(not is_line(child) for cell in row for child in cell)
