"""Cells of a table as text: from tabs or commas between them, and as a table of Markdown spells them."""

from __future__ import annotations

import csv
import io
import re

Cells = list[list[str]]

BREAK = "<br />"
"""What breaks a line within a cell."""
_PIPE = re.compile(r"(?<!\\)\|")
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*")


def tab_separated(text: str) -> Cells | None:
    """Return the cells of *text* as a spreadsheet copies them; None where rows have no tabs, or not as many.

    A cell in quotes may hold line ends.
    """
    return _read(text, "\t")


def comma_separated(text: str) -> Cells | None:
    """Return the cells of *text*, which has commas or semicolons between them; None where rows differ in length."""
    return _read(text, ",") or semicolon_separated(text)


def semicolon_separated(text: str) -> Cells | None:
    """Return the cells of *text*, which has semicolons between them as where numbers are written with a comma."""
    return _read(text, ";")


def escaped(cell: str) -> str:
    """Return *cell* as it stands between pipes, on one line."""
    return _LINE_END.sub(BREAK, _PIPE.sub(r"\\|", cell.strip()))


def _read(text: str, delimiter: str) -> Cells | None:
    text = text.strip("\r\n")
    if delimiter not in text:
        return None
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:  # a quote that stands in a cell
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE))
    rows = [row for row in rows if row]
    columns = max(map(len, rows), default=0)
    if columns < 2:
        return None
    if any(len(row) != columns for row in rows):
        return None
    return rows
