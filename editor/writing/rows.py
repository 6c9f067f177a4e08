"""Tables as kramdown reads them: which lines they have, and where the cells of each are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import pairwise

from editor.post.edit import Span
from editor.writing.body import Body, Line
from editor.writing.parts import MOST_LINES, is_code, parts_of
from editor.writing.spans import Kind, marks_in

# kramdown's table.rb
_SEPARATOR = re.compile(r"[+|: \t]*-[+|: \t-]*$")
_FOOTER = re.compile(r"[+|: \t]*=[+|: \t=]*$")
_HAS_PIPE = re.compile(r"\||.*?[^\\]\|")
_PIPE = re.compile(r"(?<!\\)\|")
_RUN = re.compile(r"[ \t]?(:?)(?:-+|=+)(:?)[ \t]?")
_LIQUID = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_BLANKS = " \t"


class RowKind(Enum):
    """What a line of a table is."""

    CELLS = "cells"
    SEPARATOR = "separator"
    FOOTER = "footer"


class Alignment(Enum):
    """How the cells of a column are aligned, as the separator spells it."""

    NONE = ""
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table, which begins at *content* in *line*; *cells* are places in the line's text.

    Each cell has its blanks; those of a separator are its runs of dashes. *leading* and *trailing* tell of the pipes
    around them.
    """

    line: Line
    content: int
    kind: RowKind
    cells: tuple[Span, ...]
    leading: bool
    trailing: bool

    def raw(self, index: int) -> str:
        """Return the cell *index* with its blanks, nothing where the row is shorter."""
        return self.cells[index].of(self.line.text) if index < len(self.cells) else ""

    def text(self, index: int) -> str:
        """Return the text of the cell *index*."""
        return self.raw(index).strip(_BLANKS)

    def inner(self, index: int) -> Span:
        """Return where, in the text of the body, the text of the cell *index* is; an empty one has one blank before.

        Where the row is shorter, as that of a lone pipe is, it is the row's end.
        """
        end = len(self.line.text)
        cell = self.cells[index] if index < len(self.cells) else Span(end, end)
        raw = cell.of(self.line.text)
        bare = raw.strip(_BLANKS)
        start = cell.start + (len(raw) - len(raw.lstrip(_BLANKS)) if bare else min(1, len(raw)))
        return Span(self.line.start + start, self.line.start + start + len(bare))


@dataclass(frozen=True)
class Table:
    """The *rows* of a table, first to last."""

    rows: tuple[Row, ...]

    @cached_property
    def columns(self) -> int:
        """How many cells the longest row has."""
        return max((len(row.cells) for row in self.rows if row.kind is RowKind.CELLS), default=0)

    @cached_property
    def header_end(self) -> int:
        """How many lines the header takes with its separator; 0 where there is none."""
        for number, row in enumerate(self.rows):
            if row.kind is RowKind.SEPARATOR and number and self.rows[number - 1].kind is RowKind.CELLS:
                return number + 1
            if row.kind is RowKind.FOOTER:
                break
        return 0

    @cached_property
    def separator(self) -> Row | None:
        """The separator below the header, which tells how columns are aligned."""
        return self.rows[self.header_end - 1] if self.header_end else None

    def alignment(self, index: int) -> Alignment:
        """Return how the column *index* is aligned."""
        row = self.separator
        if row is None or index >= len(row.cells):
            return Alignment.NONE
        return spelled_alignment(row.text(index))

    @property
    def cell_rows(self) -> list[int]:
        """The numbers of the rows that hold cells."""
        return [number for number, row in enumerate(self.rows) if row.kind is RowKind.CELLS]

    def row_at(self, place: int) -> int | None:
        """Return the number of the row in whose line *place* is."""
        for number, row in enumerate(self.rows):
            if row.line.start <= place <= row.line.end:
                return number
        return None

    def cell_at(self, place: int) -> tuple[int, int] | None:
        """Return row and column of the cell that holds *place*; the nearest cell of a line of cells."""
        number = self.row_at(place)
        if number is None:
            return None
        row = self.rows[number]
        offset = place - row.line.start
        for index, cell in enumerate(row.cells):
            if offset <= cell.end:
                return number, index
        return number, max(0, len(row.cells) - 1)


def spelled_alignment(run: str) -> Alignment:
    """Return the alignment that a run of dashes spells by the colons at its ends."""
    left, right = run.startswith(":"), run.endswith(":")
    if left and right:
        return Alignment.CENTER
    return Alignment.LEFT if left else Alignment.RIGHT if right else Alignment.NONE


def table_at(body: Body, place: int) -> Table | None:
    """Return the table whose lines hold *place*: lines with a pipe each, and no other line of text right beside."""
    line = body.line_at(place)
    if not _is_row(body, line):
        return None
    lines = [line]
    if not parts_of(line).has_item:
        for above in body.up(line, MOST_LINES):
            begins_quote = parts_of(above).quotes < parts_of(line).quotes
            if parts_of(above).is_blank or begins_quote or _ends_before(body, above):
                break
            if not _is_row(body, above):
                return None
            lines.append(above)
            if parts_of(above).has_item:
                break
    lines.reverse()
    for below in body.down(line, MOST_LINES):
        parts = parts_of(below)
        if parts.is_blank or parts.has_item or parts.text.startswith("{:"):
            break
        if not _is_row(body, below):
            return None
        lines.append(below)
    return _read(lines)


def row_of(line: Line, *, leading: bool = True) -> Row:
    """Return *line* as a row of a table whose first line begins with a pipe, or does not."""
    content = parts_of(line).content
    text = line.text
    rest = text[content:]
    if _SEPARATOR.match(rest):
        kind = RowKind.SEPARATOR
    elif _FOOTER.match(rest):
        kind = RowKind.FOOTER
    else:
        return _cells_of(line, content, leading=leading)
    cells = tuple(Span(content + found.start(), content + found.end()) for found in _RUN.finditer(rest))
    stripped = rest.strip(_BLANKS)
    return Row(line, content, kind, cells, stripped.startswith(("|", "+")), stripped.endswith(("|", "+")))


def _read(lines: list[Line]) -> Table:
    leading = parts_of(lines[0]).text.startswith("|")
    return Table(tuple(row_of(line, leading=leading) for line in lines))


def _is_row(body: Body, line: Line) -> bool:
    parts = parts_of(line)
    if "|" not in line.text or _HAS_PIPE.match(parts.text) is None or is_code(body, parts):
        return False
    return not parts.heading and bool(_pipes(parts.text))


def _ends_before(body: Body, line: Line) -> bool:
    """Tell whether *line*, above a table, is a block that ends there: what kramdown needs no blank line behind."""
    parts = parts_of(line)
    return parts.heading > 0 or parts.is_rule or parts.text.startswith("{:") or is_code(body, parts)


def _pipes(text: str) -> list[int]:
    """Return the places of the pipes in *text* that part cells: neither escaped nor in code or Liquid."""
    places = [found.start() for found in _PIPE.finditer(text)]
    kept = [found.span() for found in _LIQUID.finditer(text)]  # its pipes are gone before kramdown comes
    if "`" in text or "<code" in text:
        kept += [(mark.start, mark.end) for mark in marks_in(text) if mark.kind is Kind.CODE or mark.name == "code"]
    return [place for place in places if not any(start <= place < end for start, end in kept)]


def _cells_of(line: Line, content: int, *, leading: bool) -> Row:
    text = line.text[content:].rstrip(_BLANKS)
    pipes = _pipes(text)
    bounds = [-1, *pipes, len(text)]
    cells = [Span(content + start + 1, content + end) for start, end in pairwise(bounds)]
    has_leading = leading and bool(cells) and not cells[0].of(line.text).strip(_BLANKS)
    if has_leading:
        cells.pop(0)
    has_trailing = bool(cells) and not cells[-1].of(line.text).strip(_BLANKS)
    if has_trailing:
        cells.pop()
    return Row(line, content, RowKind.CELLS, tuple(cells), has_leading, has_trailing)
