"""Emphasis: stars and underscores, without the flanking rules of CommonMark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.render.kramdown.element import Element
from editor.render.kramdown.letters import is_letter, is_letter_or_digit
from editor.render.kramdown.patterns import S

if TYPE_CHECKING:
    from editor.render.kramdown.spans import Spans

_SPACE = re.compile(S)
_STARS = {sign: re.compile(re.escape(sign)) for sign in ("*", "**", "_", "__")}
# Where emphasis may end at best.
_CLOSES = {
    "*": re.compile(rf"(?<!{S})\*(?!\*(?!\*))"),
    "**": re.compile(rf"(?<!{S})\*\*"),
    "_": re.compile(rf"(?<!{S})_(?!_(?!_))(?![a-zA-Z0-9])"),
    "__": re.compile(rf"(?<!{S})__(?![a-zA-Z0-9])"),
}
_LONELY = {sign: re.compile(rf"{re.escape(sign * 2)}(?!{re.escape(sign)})") for sign in ("*", "_")}


def read_emphasis(spans: Spans, tree: Element) -> bool:
    """Read emphasis, or signs that open none as text."""
    src, start = spans.src, spans.pos
    sign = src[start]
    delimiter = sign * 2 if src.startswith(sign * 2, start) else sign
    kind = "strong" if len(delimiter) == 2 else "em"
    behind = start + len(delimiter)
    inside_word = (
        sign == "_"
        and start > 0
        and (is_letter(src[start - 1]) or (src[start - 1] == "-" and start > 1 and is_letter(src[start - 2])))
    )
    if (
        inside_word
        or _SPACE.match(src, behind)
        or any(element.kind == kind for element in spans.open)
        or not spans.may_open()
        or not (spans.places.comes(_CLOSES[delimiter], behind) or spans.places.comes(_CLOSES[sign], behind))
    ):
        tree.add_text(delimiter)
        spans.pos = behind
        return True
    element = _inside_emphasis(spans, delimiter, kind, behind)
    if element is None and kind == "strong" and tree.kind != "em":
        element = _inside_emphasis(spans, sign, "em", start + 1)
    if element is None:
        tree.add_text(delimiter)
        spans.pos = behind
    else:
        tree.children.append(element)
    return True


def _inside_emphasis(spans: Spans, delimiter: str, kind: str, start: int) -> Element | None:
    """Return the emphasis from *start* to where *delimiter* closes it, or None where nothing does."""
    if not spans.places.comes(_CLOSES[delimiter], start):
        return None
    src = spans.src
    sign = delimiter[0]
    element = Element(kind)

    def closes(inside: Element) -> bool:
        place = spans.pos
        if _SPACE.match(src, place - 1) or not inside.children:
            return False
        if kind == "em" and _LONELY[sign].match(src, place):
            return False
        behind = place + len(delimiter)
        return sign != "_" or behind >= len(src) or not is_letter_or_digit(src[behind])

    spans.pos = start
    if not spans.run(element, _STARS[delimiter], closes):
        return None
    spans.pos += len(delimiter)
    return element
