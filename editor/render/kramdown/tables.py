"""Tables: lines with a pipe each; code keeps its pipes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor.render.kramdown.element import Element
from editor.render.kramdown.patterns import BLANKS, NON_S, OPT_SPACE
from editor.render.kramdown.spans import code_and_html, code_only

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks

_SEPARATOR = re.compile(r"([+|: \t]*+-[+|: \t-]*+)\n")
_ALIGNMENT = re.compile(r"[ \t]?(:?)-+(:?)[ \t]?")
_FOOTER = re.compile(r"[+|: \t]*+=[+|: \t=]*+\n")
_PIPE = r"(?:\||.*?[^\\\n]\|)"
_LINE = re.compile(rf"{_PIPE}.*?\n")
_START = re.compile(rf"{OPT_SPACE}(?={NON_S}){_PIPE}.*?\n")
_HAS_PIPE = re.compile(_PIPE)
_CELL_END = re.compile(r"(?<!\\)\|")


def read_table(blocks: Blocks) -> bool:
    """Read a table; a separator line is not asked for, but a pipe on every line, and a blank line behind."""
    end = blocks.line_end(blocks.pos)
    if blocks.src.find("|", blocks.pos, end) < 0 or not _START.match(blocks.src, blocks.pos):
        return False
    if not blocks.after_boundary():
        return False
    start = blocks.pos
    table = _Table(blocks)
    if not table.read() or not blocks.before_boundary() or not _pipe_on_each_line(blocks.src[start : blocks.pos - 1]):
        blocks.pos = start  # an attribute list that waited went with the table, as with kramdown's
        return False
    table.end()
    if not any(part.kind == "tbody" for part in table.block.elements()):
        blocks.pos = start
        return False
    blocks.append(table.block)
    return True


_MAX_ADDED_CELLS = 20_000
"""Empty cells that a table gets at most where its rows differ in length."""


class _Table:
    """A table that is being read, its rows gathered until the part that they belong to is known."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self.block = blocks.new("table")
        self._rows: list[Element] = []
        self._columns = 0
        self._has_footer = False
        self._leading_pipe = self._begins_with_pipe()

    def _begins_with_pipe(self) -> bool:
        line = self._blocks.src[self._blocks.pos : self._blocks.line_end(self._blocks.pos)]
        return line.lstrip(BLANKS).startswith("|")

    def read(self) -> bool:
        """Read the lines with pipes."""
        blocks = self._blocks
        first = _SEPARATOR.match(blocks.src, blocks.pos)
        if first:
            blocks.pos = first.end()
        while blocks.pos < len(blocks.src) and _LINE.match(blocks.src, blocks.pos):
            if found := _SEPARATOR.match(blocks.src, blocks.pos):
                self._separate(found[1])
            elif found := _FOOTER.match(blocks.src, blocks.pos):
                if self._rows:
                    self._add("tbody", force=True)
                self._has_footer = True
            else:
                end = blocks.line_end(blocks.pos)
                self._rows.append(self._row(blocks.src[blocks.pos : end - 1].rstrip(" \t")))
                blocks.pos = end
                continue
            blocks.pos = found.end()
        return True

    def end(self) -> None:
        """Give the rows that are left their part, and all rows the same number of cells."""
        if self._rows:
            self._add("tfoot" if self._has_footer else "tbody", force=False)
        room = _MAX_ADDED_CELLS
        for part in self.block.elements():
            for row in part.elements():
                missing = min(self._columns - len(row.children), room)
                room -= missing
                row.children.extend(Element("td", is_block=True) for _ in range(missing))
        given = self.block.alignment[: self._columns]
        self.block.alignment = given + [""] * (self._columns - len(given))

    def _separate(self, line: str) -> None:
        if not self._rows:
            return
        if not self.block.alignment and not self._has_footer:
            self._add("thead", force=False)
            self.block.alignment = [
                "center" if left and right else "left" if left else "right" if right else ""
                for left, right in _ALIGNMENT.findall(line)
            ]
        else:
            self._add("tbody", force=False)

    def _add(self, kind: str, *, force: bool) -> None:
        if self._has_footer and kind == "tbody" and not force:
            return
        part = Element(kind, is_block=True)
        part.children.extend(self._rows)
        self._rows = []
        self.block.children.append(part)

    def _row(self, line: str) -> Element:
        cells: list[str] = []
        for is_element, piece in _code_elements(line):
            if is_element:
                _join(cells, piece)
                continue
            for is_code, text in code_only(piece):
                if is_code:
                    _join(cells, _spelled_again(text))
                    continue
                first, *others = [part.replace("\\|", "|") for part in _CELL_END.split(text)]
                _join(cells, first)
                cells.extend(others)
        if self._leading_pipe and cells and not cells[0].strip(BLANKS):
            cells.pop(0)
        if cells and not cells[-1].strip(BLANKS):
            cells.pop()
        row = Element("tr", is_block=True)
        for text in cells:
            cell = Element("td", is_block=True)
            cell.children.append(Element("raw_text", text.strip(BLANKS)))
            row.children.append(cell)
        self._columns = max(self._columns, len(cells))
        return row


def _code_elements(line: str) -> Iterator[tuple[bool, str]]:
    """Yield the pieces of *line*: whether each is an element ``code``, and the piece itself."""
    start = 0
    while (place := line.find("<code", start)) >= 0:
        tag_end = line.find(">", place + 5)
        close = line.find("</code>", tag_end + 1) if tag_end >= 0 else -1
        if close < 0:
            break
        yield False, line[start:place]
        start = close + 7
        yield True, line[place:start]
    yield False, line[start:]


def _join(cells: list[str], text: str) -> None:
    """Append *text* to the last cell, or let it begin the first."""
    if cells:
        cells[-1] += text
    else:
        cells.append(text)


def _spelled_again(code: str) -> str:
    """Return *code* as a span, between as many backticks as it takes."""
    longest = max(re.findall("`+", code), default="")
    delimiter = longest + "`"
    room = " " if len(delimiter) > 1 else ""
    return f"{delimiter}{room}{code}{room}{delimiter}"


def _pipe_on_each_line(source: str) -> bool:
    """Tell whether each line of *source* holds a pipe outside of code."""
    has_pipe = False
    for is_code, text in code_and_html(source):
        lines = text.rstrip("\n").split("\n") if text.strip("\n") else []
        if is_code:
            if len(lines) > 2 or (len(lines) == 2 and not has_pipe):
                break
            if len(lines) == 2:
                has_pipe = False
        elif lines:
            if len(lines) > 1 and not has_pipe and not _HAS_PIPE.match(lines[0]):
                break
            has_pipe = (False if len(lines) > 1 else has_pipe) or _HAS_PIPE.match(lines[-1]) is not None
    return has_pipe
