"""GitHub's reading of a text: CommonMark with tables, strikethrough and formulas, by markdown-it-py.

Sources: the CommonMark and GitHub Flavored Markdown specifications; GitHub's "Writing mathematical expressions".
Bare addresses and task lists, which need no reading of their own, are found in the HTML (see ``shape``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.checks.two_engines.masks import MASK

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.rules_inline.state_inline import Delimiter
    from markdown_it.token import Token

LINES_MARK = "\ue0ff"
"""Begins the comments that tell which lines of the text the next piece of HTML is of."""

_TILDE = 0x7E
_TILDES = {1: 0x17E, 2: 0x27E}
"""Numbers that stand for one tilde and for two: those that open and close must be as many."""
_MATH = re.compile(
    r"\$\$(?P<display>(?:[^$\\]|\\.)+?)\$\$"
    rf"|(?:(?<=[\s(\[{{\"'*_>|,:-])|(?<![\s\S]))\$(?P<inline>[^\s$](?:[^$\n]*[^\s$\\])?)\$(?=[\s)\]}}\"'*_<|.,;:!?-]|{MASK}|\Z)",
    re.DOTALL,
)


class GitHub:
    """Makes HTML of texts; markdown-it is imported when the first of these is made."""

    def __init__(self) -> None:
        from markdown_it import MarkdownIt

        engine = MarkdownIt("commonmark", {"maxNesting": 40}).enable("table")
        engine.inline.ruler.before("emphasis", "tildes", _read_tildes)
        engine.inline.ruler2.before("emphasis", "tildes", _strike)
        engine.inline.ruler.before("escape", "formulas", _read_formula)
        self._engine: MarkdownIt = engine

    def html(self, text: str) -> str:
        """Return the HTML of *text*, each piece after a comment that tells its lines."""
        return str(self._engine.renderer.render(_with_lines(self._engine.parse(text)), self._engine.options, {}))


def _with_lines(tokens: list[Token]) -> list[Token]:
    from markdown_it.token import Token

    told: list[Token] = []
    for token in tokens:
        if token.map is not None and token.nesting == 0:
            mark = f"<!--{LINES_MARK}{token.map[0]},{token.map[1]}-->"
            told.append(Token("html_block", "", 0, content=mark))
        told.append(token)
    return told


def _read_tildes(state: StateInline, silent: bool) -> bool:
    if silent or ord(state.src[state.pos]) != _TILDE:
        return False
    scanned = state.scanDelims(state.pos, True)
    token = state.push("text", "", 0)
    token.content = "~" * scanned.length
    state.pos += scanned.length
    if scanned.length in _TILDES:
        from markdown_it.rules_inline.state_inline import Delimiter

        state.delimiters.append(
            Delimiter(
                marker=_TILDES[scanned.length],
                length=0,  # no rule of three
                token=len(state.tokens) - 1,
                end=-1,
                open=scanned.can_open,
                close=scanned.can_close,
            )
        )
    return True


def _strike(state: StateInline) -> None:
    _strike_among(state, state.delimiters)
    for meta in state.tokens_meta:
        if meta and "delimiters" in meta:
            _strike_among(state, meta["delimiters"])


def _strike_among(state: StateInline, delimiters: list[Delimiter]) -> None:
    for opening in delimiters:
        if opening.marker in _TILDES.values() and opening.end != -1:
            closing = delimiters[opening.end]
            for delimiter, name, nesting in ((opening, "s_open", 1), (closing, "s_close", -1)):
                token = state.tokens[delimiter.token]
                token.type, token.tag, token.content = name, "s", ""
                token.nesting = 1 if nesting == 1 else -1


def _read_formula(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "$":
        return False
    found = _MATH.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("html_inline", "", 0)
        # Where a formula stands is compared, not what it says.
        token.content = "<math-block></math-block>" if found["display"] is not None else "<math-inline></math-inline>"
    state.pos = found.end()
    return True
