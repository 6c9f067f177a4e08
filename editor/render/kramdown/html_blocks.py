"""Blocks of HTML: kept as they are written, with Markdown inside where an element asks for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.render.kramdown.element import Element, Outcome
from editor.render.kramdown.native import to_native
from editor.render.kramdown.patterns import (
    COMMENT,
    CONTENT_MODEL,
    HTML_ELEMENTS,
    INSTRUCTION,
    NAME,
    OPT_SPACE,
    SPAN_ELEMENTS,
    TAG,
    TAG_CLOSE,
    TAG_SOURCE,
    WITHOUT_BODY,
    S,
    html_attributes,
    known_name,
)
from editor.render.kramdown.places import MAX_DEPTH

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks

_START = re.compile(rf"{OPT_SPACE}<(?:{NAME}|!--|/)")
_TAG_LINE = re.compile(OPT_SPACE + TAG_SOURCE, re.DOTALL)
_CLOSE_LINE = re.compile(rf"{OPT_SPACE}</(?P<name>{NAME}){S}*>")
_TRAILING = re.compile(r"[ \t]*\n")
_RAW_START = re.compile(rf"<(?:{NAME}|/|!--|\?)")
MARKDOWN_ATTRIBUTE = {"0": "raw", "1": "default", "span": "span", "block": "block"}


def read_html(blocks: Blocks) -> bool | Outcome:
    """Read a comment, an element, or the end tag of the element in which blocks are read."""
    src, pos = blocks.src, blocks.pos
    if not _START.match(src, pos):
        return False
    comment = COMMENT.match(src, pos) if src.startswith("<!--", pos) and blocks.places.comes("-->", pos) else None
    if comment:
        blocks.append(Element("comment", comment[0], is_block=True))
        blocks.pos = comment.end()
        _skip_line_end(blocks)
        return True
    tag = _TAG_LINE.match(src, pos) if blocks.places.comes(">", pos) else None
    if tag and tag["name"].lower() not in SPAN_ELEMENTS:
        blocks.pos = tag.end()
        _read_element(blocks, tag)
        last = blocks.last()
        if blocks.options.html_to_native and last is not None:
            to_native(last)
        return True
    close = _CLOSE_LINE.match(src, pos)
    if close and close["name"].lower() not in SPAN_ELEMENTS:
        tree = blocks.tree
        if tree.kind == "html" and tree.value == close["name"].lower():
            blocks.pos = close.end()
            return Outcome.CLOSED
    return False


def _read_element(blocks: Blocks, tag: re.Match[str]) -> None:
    """Read the element that *tag* begins, with its content, into the tree."""
    name = known_name(tag["name"])
    element = Element("html", name, is_block=True)
    element.attributes = html_attributes(tag["attributes"], lower=name in HTML_ELEMENTS)
    tree = blocks.tree
    blocks.append(element)
    closed = tag["slash"] is not None or name in WITHOUT_BODY
    has_raw_text = name in ("script", "style")
    if has_raw_text:
        element.children.append(Element("raw", _through_close(blocks, name)))
    element.ial, blocks.ial = blocks.ial, None
    inside_raw = tree.kind == "html" and tree.model == "raw"
    model = CONTENT_MODEL.get(name, "raw") if blocks.options.parse_block_html and not inside_raw else "raw"
    asked = MARKDOWN_ATTRIBUTE.get(element.attributes.pop("markdown", ""))
    if asked is not None:
        model = CONTENT_MODEL.get(name, "raw") if asked == "default" else asked
    if model == "block":
        _skip_line_end(blocks)
    element.model, element.closed = model, closed and not has_raw_text
    if closed or has_raw_text:
        return
    if model == "block":
        blocks.parse(element)
    elif model == "span":
        element.add_raw_text(_through_close(blocks, name))
    else:
        _read_raw(blocks, element)
    if not inside_raw:
        _skip_line_end(blocks)


def _through_close(blocks: Blocks, name: str) -> str:
    """Return the text up to the end tag of *name*, and pass over both; all that is left where there is none."""
    close = re.compile(rf"</{re.escape(name)}{S}*>", re.IGNORECASE).search(blocks.src, blocks.pos)
    start = blocks.pos
    blocks.pos = close.end() if close else len(blocks.src)
    return blocks.src[start : close.start() if close else len(blocks.src)]


def _read_raw(blocks: Blocks, element: Element) -> None:
    """Read what stands in *element* as HTML, up to its end tag."""
    tree, blocks.tree = blocks.tree, element
    blocks.depth += 1
    src = blocks.src
    while True:
        found = _RAW_START.search(src, blocks.pos)
        if found is None:
            element.add_text(src[blocks.pos :])
            blocks.pos = len(src)
            break
        element.add_text(src[blocks.pos : found.start()])
        pos = blocks.pos = found.start()
        if comment := _comment(blocks, pos):
            element.children.append(Element("comment", comment[0], is_block=True))
            blocks.pos = comment.end()
        elif tag := TAG.match(src, pos) if blocks.places.comes(">", pos) else None:
            blocks.pos = tag.end()
            if blocks.depth < MAX_DEPTH:
                _read_element(blocks, tag)
            else:
                element.add_text(tag[0])
        elif close := TAG_CLOSE.match(src, pos):
            blocks.pos = close.end()
            name = close["name"].lower() if element.value in HTML_ELEMENTS else close["name"]
            if name == element.value:
                break
            element.add_text(close[0])
        else:
            element.add_text(src[pos])
            blocks.pos = pos + 1
    blocks.tree = tree
    blocks.depth -= 1


def _comment(blocks: Blocks, pos: int) -> re.Match[str] | None:
    """Return the comment or the instruction that stands at *pos*."""
    if blocks.src.startswith("<!--", pos):
        return COMMENT.match(blocks.src, pos) if blocks.places.comes("-->", pos) else None
    if blocks.src.startswith("<?", pos):
        return INSTRUCTION.match(blocks.src, pos) if blocks.places.comes("?>", pos) else None
    return None


def _skip_line_end(blocks: Blocks) -> None:
    found = _TRAILING.match(blocks.src, blocks.pos)
    if found:
        blocks.pos = found.end()
