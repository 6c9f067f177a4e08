"""Links and images, inline and by reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.render.kramdown.definitions import normal_label
from editor.render.kramdown.element import AttributeList, Element
from editor.render.kramdown.patterns import BLANKS, S

if TYPE_CHECKING:
    from editor.render.kramdown.spans import Spans

_START = re.compile(r"!?\[(?=[^^])", re.DOTALL)
_BRACKET = re.compile(r"(\])|!?\[")
_REFERENCE = re.compile(rf"{S}*?\[([^\]]+)?\]")
_ANGLES = re.compile(r"\(<(.*?)>")
_PARENTHESIS = re.compile(rf"(\()|(\))|{S}(?=['\"])")
_TITLE = re.compile(rf"{S}*?([\"'])(.+?)\1{S}*?\)", re.DOTALL)
_ESCAPED = re.compile(r"""\\([\\.*_+`<>()\[\]{}#!:|"'$=-])""")
_MAX_LABEL = 2000
"""Characters of a link's text beyond which it is not looked for as a label."""


def read_link(spans: Spans, tree: Element) -> bool:
    """Read the link or image at hand into *tree*; what is none is text."""
    start = _START.match(spans.src, spans.pos)
    if start is None:
        return False
    is_image = start[0] == "!["
    inside = start.end()
    nested = not is_image and any(element.kind in ("a", "img") for element in spans.open)
    element = None
    if not nested and spans.may_open() and spans.places.comes("]", inside):
        spans.pos = inside
        element = _read(spans, Element("img" if is_image else "a"), inside)
    if element is None:
        tree.add_text(start[0])
        spans.pos = inside
    else:
        tree.children.append(element)
    return True


def _read(spans: Spans, element: Element, inside: int) -> Element | None:
    """Return *element* with its text, address and title, or None where it is no link."""
    src = spans.src
    count, counted, images = 1, 0, 0

    def closes(tree: Element) -> bool:
        nonlocal count, counted, images
        count += -1 if src[spans.pos] == "]" else 1
        for child in tree.children[counted:]:
            images += isinstance(child, Element) and child.kind == "img"
        counted = len(tree.children)
        return count == images

    if not spans.run(element, _BRACKET, closes, in_link=True):
        return None
    end = spans.pos
    bracket = _BRACKET.match(src, spans.pos)
    spans.pos = bracket.end() if bracket else spans.pos
    reference = _REFERENCE.match(src, spans.pos)
    if reference or src[spans.pos : spans.pos + 1] != "(":
        label = reference[1] if reference else None
        if label is None and end - inside <= _MAX_LABEL:
            label = _text(src[inside:end])
        target = spans.target(normal_label(label)) if label is not None else None
        if target is None:
            return None
        if reference:
            spans.pos = reference.end()
        return _finish(spans, element, target.address, target.title, _text(src[inside:end]), target.attributes)
    if not spans.places.comes(")", spans.pos):
        return None
    start = spans.pos
    if found := _ANGLES.match(src, start):
        address = found[1]
        spans.pos = found.end()
        if src[spans.pos : spans.pos + 1] == ")":
            spans.pos += 1
            return _finish(spans, element, address, None, _text(src[inside:end]))
    else:
        address, closed = _address(spans)
        if closed:
            return _finish(spans, element, address, None, _text(src[inside:end]))
    title = _TITLE.match(src, spans.pos)
    if title is None:
        spans.passed_over(start)
        return None
    spans.pos = title.end()
    return _finish(spans, element, address, title[2], _text(src[inside:end]))


def _text(source: str) -> str:
    return _ESCAPED.sub(r"\1", source)


def _address(spans: Spans) -> tuple[str, bool]:
    """Return the address between parentheses that may nest, and whether they were closed."""
    src, start = spans.src, spans.pos
    depth = 0
    for found in _PARENTHESIS.finditer(src, start):
        spans.work -= 1
        spans.pos = found.end()
        if found[2]:
            depth -= 1
            if depth == 0:
                break
        elif found[1]:
            depth += 1
            if spans.work < 0:
                break
        else:
            break
    return src[start + 1 : spans.pos - 1].strip(BLANKS), depth == 0


def _finish(
    spans: Spans, element: Element, address: str, title: str | None, text: str, given: AttributeList | None = None
) -> Element:
    element.ial = given
    spans.apply(element.attributes, given)
    if element.kind == "a":
        element.attributes["href"] = address
    else:
        element.attributes["src"] = address
        element.attributes["alt"] = text
        element.children.clear()
    if title:
        element.attributes["title"] = title
    return element
