"""The pieces in a line of YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.widgets.text.highlighting.kinds import Kind, Piece
from editor.widgets.text.highlighting.states import Inside, State

_LEAD = re.compile(
    r"""
    (?P<lead>[ \t]*(?:-[ ]+)*)
    (?P<key>"[^"\\]*"|'[^']*'|[^\s\#:'"\[\]{},&*!|>%@`-][^\#:]*?)?
    (?P<colon>[ \t]*:)(?=\s|$)
    """,
    re.VERBOSE,
)
_NUMBER = r"[-+]?(?:0x[0-9a-f_]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?)"
_DATE = r"\d{4}-\d\d?-\d\d?(?:(?:[ ]+|T)\d\d?:\d\d(?::\d\d(?:\.\d*)?)?(?:[ ]*(?:[+-]\d\d?(?::?\d\d)?|Z))?)?"
_WORD = r"true|false|yes|no|on|off|null|~"
# A plain value is one of these as a whole, or it is just text.
_SCALAR = re.compile(
    rf"""
      (?P<string>"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)
    | (?P<number>{_DATE}|{_NUMBER})(?=[ \t]*(?:[,\]}}]|$|[ \t]\#))
    | (?P<keyword>{_WORD})(?=[ \t]*(?:[,\]}}]|$|[ \t]\#))
    | (?P<tag>[!&*][\w!/.:-]*)
    | (?P<mark>[\[\]{{}},]|[|>][-+0-9]*(?=[ \t]*(?:\#|$))|(?:---|\.\.\.)(?=[ \t]*$)|-(?=\s|$))
    | (?P<comment>(?<![^ \t])\#.*)
    | (?P<key>[^\s\[\]{{}},:\#"']+)(?=:[ \t])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KINDS = {
    "comment": Kind.COMMENT,
    "string": Kind.STRING,
    "number": Kind.NUMBER,
    "keyword": Kind.KEYWORD,
    "tag": Kind.ATTRIBUTES,
    "mark": Kind.MARK,
    "key": Kind.KEY,
}
_BLANKS = re.compile(r"[ \t]*")
_PLAIN = re.compile(r"(?:[^\s#]|(?<=[^ \t])\#)(?:[^#]|(?<=[^ \t])\#)*")
_PLAIN_IN_FLOW = re.compile(r"[^,\[\]{}]+")


def pieces_of_yaml(line: str, state: State) -> list[Piece]:
    """Return the pieces of *line*, which begins in *state*."""
    if state.inside is Inside.BLOCK_TEXT and (not line.strip() or line.startswith(state.closer + " ")):
        return [Piece(0, len(line), Kind.STRING)]
    pieces = []
    start = 0
    lead = _LEAD.match(line)
    if lead:
        if lead["lead"].strip():
            pieces.append(Piece(0, lead.end("lead"), Kind.MARK))
        if lead["key"]:
            pieces.append(Piece(lead.start("key"), len(lead["key"]), Kind.KEY))
        pieces.append(Piece(lead.start("colon"), len(lead["colon"]), Kind.MARK))
        start = lead.end()
    pieces.extend(_values(line, start))
    return pieces


def _values(line: str, at: int) -> Iterator[Piece]:
    in_flow = False
    while True:
        blanks = _BLANKS.match(line, at)
        at = blanks.end() if blanks else at
        if at >= len(line):
            return
        found = _SCALAR.match(line, at)
        if found:
            yield Piece(at, len(found[0]), _KINDS[found.lastgroup or "mark"])
            in_flow = in_flow or found[0] in "[{"
        else:
            found = (_PLAIN_IN_FLOW if in_flow else _PLAIN).match(line, at)
        at = max(found.end(), at + 1) if found else at + 1
