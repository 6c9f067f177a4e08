"""What a line of Markdown is, and the pieces in it."""

from __future__ import annotations

import re

from editor.widgets.text.highlighting.kinds import Kind, Piece
from editor.widgets.text.highlighting.spans import pieces_within
from editor.widgets.text.highlighting.states import (
    NOTHING,
    Inside,
    State,
    after_line,
    closes_fence,
    goes_on,
    start_in_quotes,
)

_LINE = re.compile(
    r"""
      (?P<heading>\#{1,6})(?=[ \t]|$)
    | (?P<rule>[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$|=+[ \t]*$|-+[ \t]*$)
    | (?P<fence>[ \t]*(?:`{3,}[^`]*|~{3,}.*)$)
    | (?P<attributes>[ \t]*\{:.*\}[ \t]*$)
    | (?P<definition>[ ]{0,3}(?:\[[^\[\]]+\]|\*\[[^\[\]]+\]):)
    | (?P<delimiter_row>[ \t]*\|?(?=[^|]*-)[-:|+= \t]*\|[-:|+= \t]*$)
    | (?P<prefix>[ \t]*(?:>[ ]?|(?:[*+-]|\d{1,9}\.|:)(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?)+)
    """,
    re.VERBOSE,
)
_UNDERLINE = re.compile(r"(?:={2,}|-{2,})[ \t]*\Z")
"""What makes a heading of the line above. One sign would do for kramdown, but it may be the start of an item."""
_ABOVE = re.compile(r"[ \t]*(?:\{:.*\}[ \t]*)?\Z")
_INDENTED = re.compile(r" {4}| {0,3}\t")
_PIPE = re.compile(r"(?<!\\)\|")


def pieces_of(line: str, state: State) -> list[Piece]:
    """Return the pieces of *line*, which begins in *state*; a piece that lies in another comes behind it."""
    if state.inside is not Inside.NOTHING and goes_on(state, line):
        return _pieces_inside(line, state)
    if any(sign in line for sign in ("<!--", "$$", "{::")):
        opening = _pieces_opening(line, after_line(state, line))
        if opening:
            return opening
    found = _LINE.match(line)
    if found is None:
        return _running(line, 0)
    end = found.end()
    match found.lastgroup:
        case "heading":
            kind = Kind.TITLE if end == 1 else Kind.HEADING
            return [Piece(0, len(line), kind), Piece(0, end, Kind.MARK), *pieces_within(line, end)]
        case "rule":
            return [Piece(0, len(line), Kind.MARK)]
        case "delimiter_row":
            return [Piece(0, len(line), Kind.TABLE), Piece(0, len(line), Kind.MARK)]
        case "fence":
            return [Piece(0, len(line), Kind.BLOCK_CODE), Piece(0, len(line), Kind.MARK)]
        case "attributes":
            return [Piece(0, len(line), Kind.ATTRIBUTES)]
        case "definition":
            return [Piece(0, end, Kind.LINK), *_defined(line, found)]
        case _:
            if ("```" in line or "~~~" in line) and after_line(NOTHING, line).inside is Inside.FENCE:
                code = Piece(end, len(line) - end, Kind.BLOCK_CODE)
                return [Piece(0, end, Kind.MARK), code, Piece(end, len(line) - end, Kind.MARK)]
            quoted = ">" in found[0]
            whole = [Piece(end, len(line) - end, Kind.QUOTE)] if quoted and len(line) > end else []
            return [Piece(0, end, Kind.MARK), *whole, *_running(line, end)]


def heading_over(below: str, line: str, above: str) -> Kind | None:
    """Return what *line* is by the line *below* it: a heading, if a blank line stands above or what is given to it."""
    if not _UNDERLINE.match(below) or not line.strip() or not _ABOVE.match(above):
        return None
    if _LINE.match(line) or _INDENTED.match(line) or line.lstrip(" ").startswith("<"):
        return None
    return Kind.TITLE if below[0] == "=" else Kind.HEADING


def _defined(line: str, found: re.Match[str]) -> list[Piece]:
    """Return the pieces behind the name that a line defines: text for footnotes and abbreviations, else an address."""
    if "^" in found[0][:5] or "*" in found[0][:4]:
        return pieces_within(line, found.end())
    return [Piece(found.end(), len(line) - found.end(), Kind.URL)] if len(line) > found.end() else []


def _running(line: str, start: int) -> list[Piece]:
    """Return the pieces of running text, cells of a table included."""
    pieces = pieces_within(line, start)
    if "|" in line:
        if line.startswith("|", len(line) - len(line.lstrip())):
            pieces.insert(0, Piece(start, len(line) - start, Kind.TABLE))
        pieces.extend(Piece(pipe.start(), 1, Kind.MARK) for pipe in _PIPE.finditer(line, start))
    return pieces


def _pieces_opening(line: str, following: State) -> list[Piece]:
    """Return the pieces of a line that opens a comment or mathematics which goes on behind it."""
    if following.inside is Inside.MATH:
        return [Piece(0, len(line), Kind.MATH)]
    if following.inside is Inside.COMMENT:
        start = max(line.rfind("<!--"), 0)
        return [*pieces_within(line, 0, start), Piece(start, len(line) - start, Kind.COMMENT)]
    return []


def _pieces_inside(line: str, state: State) -> list[Piece]:
    whole = len(line)
    match state.inside:
        case Inside.FENCE:
            start = start_in_quotes(state, line)
            signs = [Piece(0, start, Kind.MARK)] if start else []
            mark = [Piece(start, whole - start, Kind.MARK)] if closes_fence(state, line) else []
            return [*signs, Piece(start, whole - start, Kind.BLOCK_CODE), *mark]
        case Inside.MATH:
            return [Piece(0, whole, Kind.MATH)]
        case Inside.LIQUID:
            if "{%" in line and state.closer in line:
                return [Piece(0, whole, Kind.LIQUID)]
            return [Piece(0, whole, Kind.COMMENT if state.closer == "endcomment" else Kind.BLOCK_CODE)]
        case _:
            end = line.find(state.closer)
            if end < 0:
                return [Piece(0, whole, Kind.COMMENT)]
            end += len(state.closer)
            return [Piece(0, end, Kind.COMMENT), *pieces_within(line, end)]
