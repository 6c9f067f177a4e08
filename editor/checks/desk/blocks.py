"""The body cut into blocks of prose, without code, HTML, Liquid blocks, definitions and rules.

Kramdown's rules as far as they tell where prose begins and ends; a good guess, not a parse, in one pass over the lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from operator import contains
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)+")
_FENCE = re.compile(r"[ \t]*(`{3,}(?=[^`\r\n]*[\r\n]*\Z)|~{3,})")
_HEADING = re.compile(r"#{1,6}[ \t]+")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*[\r\n]*\Z")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})[\r\n]*\Z")
_ITEM = re.compile(r"([ \t]*)(?:[-*+]|\d{1,9}\.)(?:[ \t]+|(?=[\r\n]*\Z))")
_TERM = re.compile(r" {0,3}:[ \t]+")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]+\]:")
_DEFINITION = re.compile(r" {0,3}(?:\[[^\]\r\n]+\]:[ \t]*\S|\*\[[^\]\r\n]+\]:)")
_ATTRIBUTES = re.compile(r"[ \t]*\{:[^}\r\n]*\}[ \t]*[\r\n]*\Z")
_MARKUP_ONLY = re.compile(r"[ \t]*(?:\{%[^%]*%\}|\{\{[^}]*\}\})[ \t]*[\r\n]*\Z")
_EXTENSION = re.compile(r" {0,3}\{::(comment|nomarkdown)[^}/]*\}")
_LIQUID = re.compile(r"[ \t]*\{%-?[ \t]*(highlight|raw|comment)\b")
_MATH = re.compile(r"[ \t]*\$\$(?!.*\$\$)")
_HTML = re.compile(
    r" {0,3}<(?:(?P<comment>!--)|(?P<close>/)?(?P<name>address|article|aside|blockquote|body|caption|center|dd|details|"
    r"div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|legend|li|main|map|nav|noscript|object|ol|"
    r"p|picture|pre|script|section|style|summary|svg|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video)\b)",
    re.IGNORECASE,
)
_PIPE = re.compile(r"(?<!\\)\|")
_SEPARATOR = re.compile(r"[ \t]*[|:]?[ \t]*-[-+|: \t]*[\r\n]*\Z")
_CODE_INDENT = 4
_TAB = 4
_MOST_AHEAD = 4_096
"""Characters that are cut into lines at once; the last line is cut whole."""


class Kind(Enum):
    """What a block of prose is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"
    NOTE = "note"


class State(NamedTuple):
    """How a reader stands where a block begins: what comes hangs on this and on the text from there on alone."""

    is_first: bool = True
    in_list: bool = False
    inside: int = _CODE_INDENT
    """How far the text of the last item is indented: further in by four, it is code."""
    after_blank: bool = True
    endless: frozenset[str] = frozenset()
    """What was looked for and stands nowhere in the rest of the text."""


_START = State()
_Plain = tuple[bool, bool, int, bool, frozenset[str]]
"""A state that is quickly made: there is one for each line."""


class Block(NamedTuple):
    """A block of prose between *start* and *end* of the source, and how the reader stood before its first line."""

    kind: Kind
    start: int
    end: int
    before: State


class Blocks:
    """Reads the blocks of *source* from *start* on, where a line begins before which a reader stood so as *state*.

    Read again from the start of any block, with the state before it, the blocks from there on are the same.
    """

    def __init__(self, source: str, start: int, state: State = _START) -> None:
        self._source = source
        self._cut_to = start
        self._lines: list[str] = []
        self._place = start
        self._number = 0
        self._kind: Kind | None = None
        self._from = 0
        self._to = 0
        self._first = 0
        self._before: _Plain = state
        self._stood: _Plain = state
        """How it stood before the first line of the open block, and before the line that is read."""
        self._is_first, self._in_list, self._inside, self._after_blank, self._endless = state

    def __iter__(self) -> Iterator[Block]:
        """Yield the blocks in order."""
        while self._has(self._number):
            self._stood = self._is_first, self._in_list, self._inside, self._after_blank, self._endless
            yield from self._line(self._lines[self._number])
        yield from self._close()

    def _has(self, number: int) -> bool:
        """Tell whether there is a line of that *number*, and cut the text into lines as far as is needed."""
        while number >= len(self._lines) and self._cut_to < len(self._source):
            start = self._cut_to
            self._cut_to = self._source.find("\n", start + _MOST_AHEAD) + 1 or len(self._source)
            self._lines += _LINE.findall(self._source[start : self._cut_to])
        return number < len(self._lines)

    def _close(self) -> Iterator[Block]:
        if self._kind is not None:
            kind = self._kind
            if kind is Kind.PARAGRAPH and self._is_table():
                kind = Kind.TABLE
            yield Block(kind, self._from, self._to, State(*self._before))
        self._kind = None

    def _is_table(self) -> bool:
        """Tell whether the lines read make a table that was meant as one."""
        lines = self._lines[self._first : self._number]
        if not all(map(_PIPE.search, lines)):
            return False
        return lines[0].lstrip().startswith("|") or any(map(_SEPARATOR.match, lines))

    def _open(self, kind: Kind) -> None:
        self._kind = kind
        self._from = self._place
        self._first = self._number
        self._before = self._stood
        self._take()

    def _take(self) -> None:
        """Take the line into the open block."""
        self._skip()
        self._to = self._place
        self._after_blank = False

    def _skip(self) -> None:
        """Leave the line out."""
        self._place += len(self._lines[self._number])
        self._number += 1
        self._is_first = False

    def _line(self, line: str) -> Iterator[Block]:
        if not line.strip():
            yield from self._close()
            self._skip()
            self._after_blank = True
            return
        quote = _QUOTE.match(line)
        if quote is not None:
            yield from self._quoted(line[quote.end() :])
            return
        if self._kind is Kind.QUOTE and not self._starts(line):
            self._take()  # a lazy line
            return
        if self._is_code(line):
            self._skip()
            return
        if self._kind is Kind.PARAGRAPH and _UNDERLINE.match(line):
            self._kind = Kind.HEADING
            self._take()
            yield from self._close()
        elif end := self._end_of_unread(line):
            yield from self._close()
            while self._number < end:
                self._skip()
            self._after_blank = True
        elif _HEADING.match(line):
            yield from self._close()
            self._open(Kind.HEADING)
            self._in_list = False
            self._after_blank = True
            yield from self._close()
        elif item := self._item(line):
            yield from self._close()
            self._in_list = True
            self._open(item)
        elif self._kind is not None:
            self._take()
        else:
            if line[0] not in " \t":
                self._in_list = False
            self._open(Kind.ITEM if self._in_list else Kind.PARAGRAPH)

    def _quoted(self, content: str) -> Iterator[Block]:
        """Read a line of a quotation, of which *content* is what is quoted."""
        fence = _FENCE.match(content)
        if fence is not None:
            yield from self._close()
            self._skip()
            while self._has(self._number) and (quote := _QUOTE.match(self._lines[self._number])):
                ends = _ends_fence(self._lines[self._number][quote.end() :], fence[1])
                self._skip()
                if ends:
                    break
        elif not content.strip() or content.startswith("    "):
            yield from self._close()
            self._skip()
        elif self._kind is Kind.QUOTE and not self._starts(content):
            self._take()
        else:
            yield from self._close()
            self._open(Kind.QUOTE)

    def _starts(self, line: str) -> bool:
        return bool(
            _HEADING.match(line)
            or _ITEM.match(line)
            or _FENCE.match(line)
            or _HTML.match(line)
            or _RULE.match(line)
            or _ATTRIBUTES.match(line)
        )

    def _item(self, line: str) -> Kind | None:
        """Return what *line* begins, of what may begin within a paragraph."""
        found = _ITEM.match(line)
        if found is not None and (self._in_list or len(found[1].expandtabs(_TAB)) < _CODE_INDENT):
            self._inside = len(found[0].expandtabs(_TAB))
            return Kind.ITEM
        if _TERM.match(line) and not self._is_first:
            self._inside = _CODE_INDENT
            return Kind.ITEM
        return Kind.NOTE if _NOTE.match(line) else None

    def _is_code(self, line: str) -> bool:
        """Tell whether *line* is code by its indent."""
        if line[0] not in " \t" or self._kind is not None or not self._after_blank:
            return False
        indent = line[: len(line) - len(line.lstrip(" \t"))].expandtabs(_TAB)
        if self._in_list:
            return len(indent) >= self._inside + _CODE_INDENT and not _ITEM.match(line)
        return len(indent) >= _CODE_INDENT

    def _end_of_unread(self, line: str) -> int:
        """Return behind which line that ends which *line* begins and no one reads as prose; 0 for prose."""
        number = self._number
        first = line.lstrip(" \t")[:1]
        if first in "`~" and (fence := _FENCE.match(line)):
            return self._behind(number + 1, fence[1], is_end=_ends_fence) or self._behind_all()
        if first == "{":
            for pattern, closing in ((_EXTENSION, "{{:/"), (_LIQUID, "end{}")):
                if found := pattern.match(line):
                    return self._behind(number, closing.format(found[1])) or number + 1
            return number + 1 if _ATTRIBUTES.match(line) or _MARKUP_ONLY.match(line) else 0
        if first == "$" and _MATH.match(line):
            return self._behind(number + 1, "$$")
        if first == "<" and (html := _HTML.match(line)):
            return self._end_of_html(html)
        unread = _RULE.match(line) or (first in "[*" and _DEFINITION.match(line) and not _NOTE.match(line))
        return number + 1 if unread else 0

    def _behind_all(self) -> int:
        """Return behind which line the text ends."""
        while self._has(len(self._lines)):
            pass
        return len(self._lines)

    def _behind(self, number: int, closing: str, *, is_end: Callable[[str, str], bool] = contains) -> int:
        """Return behind which line *closing* stands, from *number* on; 0 where it stands nowhere."""
        if closing in self._endless:
            return 0
        while self._has(number):
            if is_end(self._lines[number], closing):
                return number + 1
            number += 1
        self._endless |= {closing}
        return 0

    def _end_of_html(self, html: re.Match[str]) -> int:
        """Return behind which line the element ends that *html* opens."""
        number = self._number
        if html["comment"]:
            return self._behind(number, "-->") or number + 1
        if html["close"] or html["name"].lower() == "hr":
            return number + 1
        name = html["name"].lower()
        tag = re.compile(rf"<(/?){name}\b", re.IGNORECASE)
        depth = 0
        end = number
        while name not in self._endless and self._has(end):
            for found in tag.finditer(self._lines[end]):
                depth += -1 if found[1] else 1
            end += 1
            if depth <= 0:
                return end
        self._endless |= {name}
        return number + 1


def _ends_fence(line: str, fence: str) -> bool:
    """Tell whether *line* closes the code that *fence* opens: a line with a language opens another."""
    bare = line.strip()
    return bare.startswith(fence) and not bare.strip(fence[0])
