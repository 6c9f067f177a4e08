"""HTML in running text: elements in which spans are read, or which are kept as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.render.kramdown.element import Element
from editor.render.kramdown.html_blocks import MARKDOWN_ATTRIBUTE
from editor.render.kramdown.native import to_native
from editor.render.kramdown.patterns import (
    BLOCK_ELEMENTS,
    COMMENT,
    CONTENT_MODEL,
    HTML_ELEMENTS,
    TAG,
    TAG_CLOSE,
    WITHOUT_BODY,
    html_attributes,
    known_name,
)

if TYPE_CHECKING:
    from editor.render.kramdown.spans import Spans

_HTML = re.compile("<")


def read_html_span(spans: Spans, tree: Element) -> bool:
    """Read a comment, an element, or an end tag that ends nothing."""
    src, pos = spans.src, spans.pos
    if src.startswith("<!--", pos):
        comment = COMMENT.match(src, pos) if spans.places.comes("-->", pos) else None
        if comment is None:
            return False
        tree.children.append(Element("comment", comment[0]))
        spans.pos = comment.end()
        return True
    if close := TAG_CLOSE.match(src, pos):
        tree.add_text(close[0])
        spans.pos = close.end()
        return True
    tag = TAG.match(src, pos) if spans.places.comes(">", pos) else None
    if tag is None:
        return False
    spans.pos = tag.end()
    name = known_name(tag["name"])
    if name in BLOCK_ELEMENTS or not spans.may_open():
        tree.add_text(tag[0])
        return True
    element = Element("html", name)
    attributes = html_attributes(tag["attributes"], lower=name in HTML_ELEMENTS)
    element.attributes = {key: re.sub(r"\n+", " ", value) for key, value in attributes.items()}
    reads = CONTENT_MODEL.get(name, "raw") != "raw" and tree.model != "raw" and spans.options.parse_span_html
    asked = MARKDOWN_ATTRIBUTE.get(element.attributes.pop("markdown", ""))
    if asked == "span":
        reads = True
    elif asked == "default":
        reads = CONTENT_MODEL.get(name, "raw") != "raw"
    elif asked == "raw":
        reads = False
    element.model = "span" if reads else "raw"
    element.closed = tag["slash"] is not None
    tree.children.append(element)
    if not element.closed and name not in WITHOUT_BODY:
        ignores_case = name in HTML_ELEMENTS

        def closes(_inside: Element) -> bool:
            close = TAG_CLOSE.match(src, spans.pos)
            return close is not None and (close["name"].lower() if ignores_case else close["name"]) == name

        found = spans.run(element, TAG_CLOSE, closes) if reads else spans.run_only(element, _HTML, TAG_CLOSE, closes)
        end = TAG_CLOSE.match(src, spans.pos) if found else None
        if end is None:
            spans.passed_over(spans.pos)
            element.add_text(src[spans.pos :])
        spans.pos = end.end() if end else len(src)
    if spans.options.html_to_native:
        to_native(element)
    return True
