"""Tags of HTML and of Liquid, and the tag that closes or opens what another one opens or closes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from editor.post.edit import Span
from editor.render.kramdown.patterns import WITHOUT_BODY

_LIQUID = re.compile(r"\{%-?[ \t]*(?P<end>end)?(?P<name>[a-z_]+)[^%\n]*%\}")
_LIQUID_BLOCKS = frozenset(
    "if unless case for tablerow capture comment raw highlight block autoescape filter ifchanged cycle_block".split()  # noqa: SIM905
)
_LIQUID_VERBATIM = frozenset({"raw", "comment"})
_HTML = re.compile(r"<(?P<end>/)?(?P<name>[A-Za-z][-\w:]*)(?:\"[^\"<]*\"|'[^'<]*'|[^<>\"'])*>")
_COMMENT = re.compile(r"<!--|-->")

Half = tuple[Span, "Span | None"]
Tag = tuple[Span, str, bool]
"""Where a tag stands, its name, and whether it closes."""


def liquid_partner(source: str, place: int, low: int, high: int) -> Half | None:
    """Return the tag of Liquid that holds *place*, and its partner between *low* and *high*."""
    if not _near(source, place, "{%", "%}"):
        return None
    return _partner(lambda: _liquid_tags(source, low, high), place, raw=_LIQUID_VERBATIM)


def tag_partner(source: str, place: int, low: int, high: int) -> Half | None:
    """Return the tag of HTML, or the half of a comment, that holds *place*, and its partner."""
    if (comment := _comment_partner(source, place, low, high)) is not None:
        return comment
    if not _near(source, place, "<", ">"):
        return None
    return _partner(lambda: _html_tags(source, low, high), place, raw=frozenset({"script", "style"}))


def open_liquid_blocks(source: str, end: int) -> tuple[str, ...]:
    """Return the names of the blocks of Liquid that stand open at *end* of *source*, the outermost first."""
    opened: list[str] = []
    for _, name, closes in _liquid_tags(source, 0, end):
        if opened and opened[-1] in _LIQUID_VERBATIM and not (closes and name == opened[-1]):
            continue
        if not closes:
            opened.append(name)
        elif name in opened:
            del opened[len(opened) - 1 - opened[::-1].index(name) :]
    return tuple(opened)


def _near(source: str, place: int, opening: str, closing: str) -> bool:
    """Tell whether *place* may lie in a tag, by a look at its line."""
    start = source.rfind(opening, max(0, place - 1_000), place + len(opening))
    end = source.find(closing, start, start + 2_000) if start >= 0 else -1
    return start >= 0 and end >= 0 and place <= end + len(closing)


def _liquid_tags(source: str, low: int, high: int) -> Iterator[Tag]:
    for found in _LIQUID.finditer(source, low, high):
        if found["name"] in _LIQUID_BLOCKS:
            yield Span(*found.span()), found["name"], found["end"] is not None


def _html_tags(source: str, low: int, high: int) -> Iterator[Tag]:
    for found in _HTML.finditer(source, low, high):
        name = found["name"].lower()
        if name not in WITHOUT_BODY and not found[0].endswith("/>"):
            yield Span(*found.span()), name, found["end"] is not None


def _partner(tags: Callable[[], Iterator[Tag]], place: int, *, raw: frozenset[str]) -> Half | None:
    """Pair the tags in order; what a *raw* one holds is no tag. A tag that is not closed pairs with none."""
    here: Span | None = None
    open_tags: list[tuple[Span, str]] = []
    names: Counter[str] = Counter()
    for span, name, closes in tags():
        if open_tags and open_tags[-1][1] in raw and not (closes and name == open_tags[-1][1]):
            continue
        if span.start <= place <= span.end and (here is None or place < span.end):
            here = span
        if not closes:
            open_tags.append((span, name))
            names[name] += 1
            continue
        if not names[name]:
            continue
        opening, other = open_tags.pop()
        names[other] -= 1
        while other != name:  # what is not closed ends with what holds it
            opening, other = open_tags.pop()
            names[other] -= 1
        if here in (opening, span):
            return (opening, span) if here == opening else (span, opening)
    return None if here is None else (here, None)


def _comment_partner(source: str, place: int, low: int, high: int) -> Half | None:
    opening: Span | None = None
    for found in _COMMENT.finditer(source, low, high):
        mark = Span(*found.span())
        if found[0] == "<!--":
            if opening is None:
                opening = mark
            continue
        if opening is not None:
            for half in ((opening, mark), (mark, opening)):
                if half[0].start <= place <= half[0].end:
                    return half
        opening = None
    return None
