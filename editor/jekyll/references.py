"""What a post refers to within its site: by Liquid's ``post_url`` and ``link``, and by addresses in Markdown and HTML.

Linear in the text. Liquid runs before Markdown, so its tags count in code too; addresses there are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from editor.post.edit import Span


class RefersBy(Enum):
    """How something is referred to."""

    POST_URL = "post_url"
    """By the date and slug of a post's file."""
    LINK = "link"
    """By the path of a file below the site's source."""
    ADDRESS = "address"
    """By where it is published."""
    IMAGE = "image"
    """Likewise, to be shown in the place."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference at *span* to *target*."""

    by: RefersBy
    span: Span
    """Of the target alone."""
    target: str
    relative: bool = True
    """Whether ``baseurl`` is put before it by Jekyll, or there is none in it; False for a plain address."""


_MOST = 2_000
_LIQUID = re.compile(r"\{%-?[ \t\r\n]*(\w+)[ \t\r\n]*([^%{}]{0,400}?)[ \t\r\n]*-?%\}")
_SILENT = re.compile(
    r"\{%-?[ \t\r\n]*(raw|comment)[ \t\r\n]*-?%\}.*?(?:\{%-?[ \t\r\n]*end\1[ \t\r\n]*-?%\}|\Z)", re.DOTALL
)
_OUTPUT = re.compile(
    r"\{\{-?[ \t]*(['\"])([^'\"{}\r\n]{1,400})\1[ \t]*\|[ \t]*(relative_url|absolute_url)\b[^{}]{0,200}\}\}"
)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\r\n]*$", re.MULTILINE)
_TICKS = re.compile(r"`+")
# What is looked for in a long text begins with a letter that is found quickly; an image has a sign before it.
_INLINE = re.compile(
    r"\[(?:[^\[\]\\]|\\.|\[[^\[\]]{0,200}\]){0,500}\]\([ \t]*"
    r"(?:<([^<>\r\n]{1,800})>|([^\s()<>]{1,800}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})*))"
)
_DEFINITION = re.compile(r"^ {0,3}\[[^\^\[\]\r\n][^\[\]\r\n]{0,200}\]:[ \t]+<?([^\s<>]{1,800})>?", re.MULTILINE)
_ATTRIBUTE = re.compile(
    r"<(a|img|source|video|audio)\b[^<>]{0,400}?\b(?:href|src)[ \t]*=[ \t]*(['\"])([^'\"<>\r\n]{1,800})\2",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


def references_in(source: str, start: int = 0) -> Iterator[Reference]:
    """Yield what the text *source* refers to from *start* on; in no certain order."""
    silent = _Spans(Span(*match.span()) for match in _SILENT.finditer(source, start))
    for match in _LIQUID.finditer(source, start):
        if match[1] in ("post_url", "link") and match[2] and not silent.hold(match.start()):
            by = RefersBy.POST_URL if match[1] == "post_url" else RefersBy.LINK
            yield Reference(by, Span(*match.span(2)), match[2])
    for match in _OUTPUT.finditer(source, start):
        # Jekyll's filters leave the address of another site as it is.
        if not silent.hold(match.start()) and not _OUTSIDE.match(match[2]):
            yield Reference(_kind_of(source, match.start()), Span(*match.span(2)), match[2])
    code: _Spans | None = None
    for by, span in _addresses(source, start):
        target = span.of(source)
        if _OUTSIDE.match(target) or "{" in target or "%}" in target:
            continue
        code = code or _Spans(_code(source, start))
        if not code.hold(span.start):
            yield Reference(by, span, target, relative=False)


def _addresses(source: str, start: int) -> Iterator[tuple[RefersBy, Span]]:
    if "](" in source:
        before = start
        for match in _INLINE.finditer(source, start):
            is_image = match.start() > before and source[match.start() - 1] == "!"
            before = match.end()
            yield RefersBy.IMAGE if is_image else RefersBy.ADDRESS, Span(*match.span(match.lastindex or 0))
    if "]:" in source:
        for match in _DEFINITION.finditer(source, start):
            yield RefersBy.ADDRESS, Span(*match.span(1))
    if "<" in source:
        for match in _ATTRIBUTE.finditer(source, start):
            yield RefersBy.ADDRESS if match[1].lower() == "a" else RefersBy.IMAGE, Span(*match.span(3))


def _kind_of(source: str, place: int) -> RefersBy:
    """Return whether what begins at *place* is the address of an image."""
    before = source[max(0, place - _MOST) : place]
    opened = before.rfind("[")
    if before.endswith("](") and opened > 0 and before[opened - 1] == "!":
        return RefersBy.IMAGE
    return RefersBy.IMAGE if re.search(r"<img\b[^<>]*\Z", before[-400:], re.IGNORECASE) else RefersBy.ADDRESS


def _code(source: str, start: int) -> list[Span]:
    """Return the fences and the code spans of *source*, in their order."""
    found: list[Span] = []
    place = start
    while (fence := _FENCE.search(source, place)) is not None:
        found += _code_spans(source, place, fence.start())
        mark = fence[1]
        closing = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*\r?$", re.MULTILINE)
        closed = closing.search(source, fence.end())
        place = closed.end() if closed else len(source)
        found.append(Span(fence.start(), place))
    return found + _code_spans(source, place, len(source))


def _code_spans(source: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    closers: dict[int, list[int]] = {}
    runs = list(_runs(source, start, end))
    for opened, closed in runs:
        closers.setdefault(closed - opened, []).append(opened)
    place = start
    for opened, closed in runs:
        if opened < place:
            continue
        width = closed - opened
        same = closers[width]
        number = bisect_right(same, opened)
        if number < len(same) and same[number] - opened < _MOST:
            place = same[number] + width
            found.append(Span(opened, place))
    return found


def _runs(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where backticks begin and end, quickly where they are few."""
    opened = source.find("`", start, end)
    while opened >= 0:
        ticks = _TICKS.match(source, opened, end)
        closed = ticks.end() if ticks else opened
        yield opened, closed
        opened = source.find("`", closed, end)


class _Spans:
    """Spans in their order, none of which overlap."""

    def __init__(self, spans: Iterator[Span] | list[Span]) -> None:
        self._spans = list(spans)
        self._starts = [span.start for span in self._spans]

    def hold(self, place: int) -> bool:
        number = bisect_right(self._starts, place) - 1
        return number >= 0 and place < self._spans[number].end
