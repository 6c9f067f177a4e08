"""A block of Markdown as it is read: marks left out, and one sign in place of what is no prose."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from editor.checks.desk.blocks import Kind
from editor.post.edit import Span
from editor.spelling.letters import BREAK, OBJECT

_MOST = 2_000
"""Characters between two marks that may belong together; what lies further apart does not."""
_PREFIX = re.compile(r"(?:[ \t]*>)*[ \t\u3000]*")
_MARKERS = {
    Kind.HEADING: re.compile(r"#{1,6}[ \t]+"),
    Kind.ITEM: re.compile(r"(?:[-*+]|\d{1,9}\.|:)[ \t]+(?:\[[ xX]\][ \t])?"),
    Kind.QUOTE: re.compile(r"(?:#{1,6}|[-*+]|\d{1,9}\.)[ \t]+(?:\[[ xX]\][ \t])?"),
    Kind.NOTE: re.compile(r"\[\^[^\]\s]+\]:[ \t]*"),
}
_TRAILER = re.compile(r"(?:[ \t]+#+)?(?:[ \t]+\{#[^}\s]*\})?[ \t\r\n]*\Z|[\r\n]+ {0,3}(?:=+|-+)[ \t]*[\r\n]*\Z")
_TOKEN = re.compile(
    rf"""
      (?P<code>(?P<ticks>(?<!`)`+(?!`))(?:.{{0,{_MOST}}}?)(?<!`)(?P=ticks)(?!`))
    | (?P<math>\$\$.{{1,{_MOST}}}?\$\$
        | \\\\\(.{{1,{_MOST}}}?\\\\\) | \\\\\[.{{1,{_MOST}}}?\\\\\]
        | \$(?=[^\s$])(?:[^$\n]{{0,200}}?[\\^_=][^$\n]{{0,200}}?|[^\s$]{{1,60}})\$(?!\d))
    | (?P<liquid>\{{%.{{0,{_MOST}}}?%\}} | \{{\{{.{{0,{_MOST}}}?\}}\}})
    | (?P<gone><!--.{{0,{_MOST}}}?--> | <r[tp]>[^<]{{0,{_MOST}}}</r[tp]>
        | \{{:[^}}\n]{{0,{_MOST}}}\}} | \[\^[^\]\s]+\])
    | (?P<element><(?P<name>code|kbd|samp|var|script|style|pre|math|svg|iframe|del|s)\b[^<>]*>
        .{{0,{_MOST}}}?</(?P=name)>)
    | (?P<hard><br[ \t]*/?>(?:[ \t]{{0,9}}(?:\r\n|\r|\n))? | \\{{1,2}}(?:\r\n|\r|\n))
    | (?P<soft>\r\n|\r|\n)
    | (?P<address><(?:[A-Za-z][A-Za-z0-9+.\-]*:|[^\s<>@]+@)[^\s<>]*>
        | (?:https?|ftp)://(?:[!-'*-;=?-Z\\^_a-z|~]|\([!-'*-;=?-Z\\^_a-z|~]*\))+)
    | (?P<tag></?[A-Za-z](?:[^<>"]|"[^<"]{{0,{_MOST}}}"){{0,{_MOST}}}> | </?[A-Za-z][^<>]{{0,{_MOST}}}>)
    | (?P<entity>&(?:[a-zA-Z]{{2,31}}|\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}});)
    | (?P<escape>\\(?=[!-/:-@\[-`{{-~]))
    | (?P<target>\]\((?:[^()\n\\"]|\\.|\((?:[^()\n\\]|\\.)*\)|"(?:[^\n\\"]|\\.)*"(?=[ \t]*\))|")*\)
        | \]\[[^\[\]\n]*\])
    | (?P<open>!?\[) | (?P<close>\])
    | (?P<stars>\*+) | (?P<lines>_+) | (?P<tildes>~~)
    """,
    re.VERBOSE | re.DOTALL,
)
# Each token begins with one of these; a search for them alone is quick.
_SIGN = re.compile(r"[`$\\{<\[\]*_~&@\r\n]|!\[|https?://|ftp://")
_MAILBOX = re.compile(r"[A-Za-z0-9._+\-]{1,64}\Z")
_MAIL_HOST = re.compile(r"@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")
_MOST_MAILBOX = 64
_MOST_TRAILER = 200
_ADDRESS_TAIL = ".,:;!?'*_"


@dataclass(frozen=True, slots=True)
class Prose:
    """What is read of a block; places in ``text`` lead back to places in the block."""

    text: str
    links: tuple[Span, ...]
    """Where the words of links stand, in ``text``."""
    _runs: tuple[tuple[int, int, int], ...]
    """Where a run begins in ``text``, where in the block, and where it ends there."""
    _begins: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Return the part of the block that reads as ``text[start:end]``, which is not empty."""
        return Span(self._place(start), self._place_behind(end - 1))

    def is_within_link(self, place: int) -> bool:
        """Tell whether the words of a link stand at *place*."""
        number = bisect_right(self.links, place, key=lambda link: link.start) - 1
        return number >= 0 and place < self.links[number].end

    def _place(self, at: int) -> int:
        begin, source, _ = self._runs[bisect_right(self._begins, at) - 1]
        return source + at - begin

    def _place_behind(self, at: int) -> int:
        number = bisect_right(self._begins, at) - 1
        begin, source, end = self._runs[number]
        behind = self._begins[number + 1] if number + 1 < len(self._begins) else len(self.text)
        return end if at == behind - 1 else source + at - begin + 1


def read_block(kind: Kind, block: str) -> tuple[Prose, str]:
    """Return the prose of *block*, and the block with all that is code, HTML, Liquid or an address masked.

    In the latter places are those of the block, and Markdown's marks still stand.
    """
    return _Reader(kind, block).read()


class _Reader:
    def __init__(self, kind: Kind, block: str) -> None:
        self._kind = kind
        self._block = block
        self._parts: list[tuple[str, int, int]] = []
        """What is read, with where it stands in the block."""
        self._masked: list[str] = []
        self._masked_to = 0
        self._links: list[tuple[int, int]] = []
        """The first part of each link, and the one behind it."""
        self._opened: list[tuple[int, bool]] = []
        """The parts that are brackets and wait for their end; with each, whether it would be an image."""

    def read(self) -> tuple[Prose, str]:
        block = self._block
        end = len(block.rstrip())
        if self._kind is Kind.HEADING and (trailer := _TRAILER.search(block, max(0, end - _MOST_TRAILER))):
            end = min(end, trailer.start())
        position = self._after_prefix(0, first=True)
        looked = position
        while (sign := _SIGN.search(block, looked, end)) is not None:
            start, looked = sign.start(), sign.end()
            if sign[0] == "@":
                start, behind = self._mail(position, start)
                if behind:
                    self._keep(position, start)
                    self._object(start, behind)
                    position = looked = behind
            elif (found := _TOKEN.match(block, start, end)) is not None:
                self._keep(position, self._before_line_end(position, start) if sign[0] in "\r\n" else start)
                position = looked = self._token(found)
        self._keep(position, end)
        self._masked.append(block[self._masked_to :])
        return self._prose(), "".join(self._masked)

    def _prose(self) -> Prose:
        lengths = [0, *accumulate(len(text) for text, _, _ in self._parts)]
        runs = tuple((lengths[number], start, end) for number, (text, start, end) in enumerate(self._parts) if text)
        links = sorted((lengths[first], lengths[behind]) for first, behind in self._links)
        text = "".join(text for text, _, _ in self._parts)
        return Prose(text, tuple(Span(*link) for link in links), runs, tuple(run[0] for run in runs))

    def _after_prefix(self, position: int, *, first: bool = False) -> int:
        """Return where the text of the line at *position* begins, behind its marks."""
        found = _PREFIX.match(self._block, position)
        position = found.end() if found else position
        marker = _MARKERS.get(self._kind)
        if first and marker is not None and (found := marker.match(self._block, position)):
            return found.end()
        return position

    def _mail(self, position: int, at: int) -> tuple[int, int]:
        """Return where the mail address begins and ends whose sign stands at *at*; the end is 0 where it is none."""
        mailbox = _MAILBOX.search(self._block[max(position, at - _MOST_MAILBOX) : at])
        host = _MAIL_HOST.match(self._block, at)
        return (at - len(mailbox[0]), host.end()) if mailbox and host else (at, 0)

    def _before_line_end(self, position: int, end: int) -> int:
        """Return where the text ends of the line that ends at *end*, without blanks, from *position* on."""
        while end > position and self._block[end - 1] in " \t":
            end -= 1
        return end

    def _keep(self, start: int, end: int) -> None:
        """Take the block from *start* to *end* as it stands."""
        if start < end:
            text = self._block[start:end]
            self._parts.append((text.replace("|", BREAK) if self._kind is Kind.TABLE else text, start, end))

    def _mask(self, start: int, end: int) -> None:
        masked = "".join(letter if letter in "\r\n" else OBJECT for letter in self._block[start:end])
        self._masked += self._block[self._masked_to : start], masked
        self._masked_to = end

    def _object(self, start: int, end: int) -> None:
        """Take the block from *start* to *end* as one thing that is no prose."""
        self._parts.append((OBJECT, start, end))
        self._mask(start, end)

    def _token(self, found: re.Match[str]) -> int:
        """Read one mark; return where to go on."""
        start, end, name = found.start(), found.end(), found.lastgroup or ""
        if name in ("soft", "hard"):
            if self._parts:
                is_hard = name == "hard" or self._block.endswith("  ", 0, start)
                self._parts.append((BREAK if is_hard else "\n", start, end))
            return self._after_prefix(end)
        if name in ("code", "math", "liquid", "element", "address", "entity"):
            if name == "address" and found[0][0] != "<":
                end = start + len(found[0].rstrip(_ADDRESS_TAIL))
            self._object(start, end)
        elif name in ("gone", "tag"):
            self._mask(start, end)
        elif name == "escape":
            self._keep(start + 1, end + 1)
            self._mask(start, end + 1)
            return end + 1
        elif name == "target":
            self._end_link(start, end)
        elif name in ("open", "close") or not self._is_mark(found):
            if name == "open":
                self._opened.append((len(self._parts), found[0] == "!["))
            elif name == "close" and self._opened:
                self._opened.pop()
            self._keep(start, end)
        return end

    def _end_link(self, start: int, end: int) -> None:
        """End a link or image, whose target stands from *start* to *end*; without an opening it is text."""
        if not self._opened:
            self._keep(start, end)
            return
        first, is_image = self._opened.pop()
        _, place, _ = self._parts[first]
        self._mask(start, end)
        if not is_image:
            self._parts[first] = ("", place, place)
            self._links.append((first, len(self._parts)))
            return
        del self._parts[first:]
        while self._links and self._links[-1][0] >= first:
            self._links.pop()
        self._parts.append((OBJECT, place, end))

    def _is_mark(self, found: re.Match[str]) -> bool:
        """Tell whether stars, underscores or tildes are marks by where they stand."""
        block = self._block
        before, behind = block[max(found.start() - 1, 0) : found.start()], block[found.end() : found.end() + 1]
        if not before.strip() and not behind.strip():
            return False
        if found["lines"]:
            return not (before.isalnum() and behind.isalnum())
        return not (before.isdigit() and behind.isdigit())
