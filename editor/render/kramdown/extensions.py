"""What stands in braces: attribute lists, their definitions, comments, raw HTML and options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.render.kramdown.attributes import read_attributes
from editor.render.kramdown.element import AttributeList, Element
from editor.render.kramdown.options import Options, with_inline_options
from editor.render.kramdown.patterns import ANY_CHARS, IAL, ID_NAME, LINE_END, MAX_ATTRIBUTES, OPT_SPACE, S, W

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks

_BRACE = re.compile(rf"{OPT_SPACE}\{{:")
_DEFINITION = re.compile(rf"{OPT_SPACE}\{{:({ID_NAME}):({ANY_CHARS})\}}{LINE_END}")
_IAL = re.compile(OPT_SPACE + IAL)
_OPTIONS = rf"[^}}]{{0,{MAX_ATTRIBUTES}}}(?:(?<=\\)\}}[^}}]{{0,{MAX_ATTRIBUTES}}}){{0,64}}"
_START_TAG = rf"\{{::(?P<name>{W}+)(?:{S}(?P<options>{_OPTIONS})|)(?:(?P<closed>/)|(?<!/))\}}"
_STOP_TAG = rf"\{{:/(?P<stopped>{ID_NAME})?\}}"
_BLOCK_TAG = re.compile(rf"{OPT_SPACE}(?:{_START_TAG}|{_STOP_TAG}){LINE_END}")
_BLOCK_STOPS = {
    name: re.compile(rf"^{OPT_SPACE}\{{:/(?:{name})?\}}{LINE_END}", re.MULTILINE)
    for name in ("comment", "nomarkdown", "options")
}
SPAN_TAG = re.compile(rf"{_START_TAG}|{_STOP_TAG}")
SPAN_IAL = re.compile(rf"\{{:({ANY_CHARS})\}}")
_TAKES_ATTRIBUTES = frozenset(("link_def", "abbrev_def", "footnote_def"))


def read_block_extension(blocks: Blocks) -> bool:
    """Read a line in braces."""
    src, pos = blocks.src, blocks.pos
    if not _BRACE.match(src, pos):
        return False
    if found := _DEFINITION.match(src, pos):
        blocks.pos = found.end()
        blocks.defined.attributes.setdefault(found[1], AttributeList()).add(read_attributes(found[2]))
        blocks.append(blocks.new("eob", "ald"))
        return True
    if found := _BLOCK_TAG.match(src, pos):
        return _read_block_tag(blocks, found)
    if found := _IAL.match(src, pos):
        blocks.pos = found.end()
        _give(blocks, read_attributes(found[1]))
        return True
    return False


def _give(blocks: Blocks, attributes: AttributeList) -> None:
    """Give *attributes* to the block right before, or else let them wait for the next."""
    last = blocks.last()
    if last is not None and last.kind != "blank" and (last.kind != "eob" or last.value in _TAKES_ATTRIBUTES):
        last.ial = last.ial or AttributeList()
        last.ial.add(attributes)
        if not _IAL.match(blocks.src, blocks.pos):
            blocks.append(blocks.new("eob", "ial"))
    else:
        blocks.ial = blocks.ial or AttributeList()
        blocks.ial.add(attributes)


def _read_block_tag(blocks: Blocks, tag: re.Match[str]) -> bool:
    if tag["name"] is None:
        return False
    end = tag.end()
    body: str | None = None
    if tag["closed"] is None:
        stop = _BLOCK_STOPS.get(tag["name"])
        place = blocks.places.next(stop, end) if stop else -1
        if place < 0:
            return False
        body = blocks.src[end:place].removesuffix("\n")
        end = blocks.line_end(place)
    element = extension_element(tag["name"], tag["options"] or "", body, is_block=True)
    if element is not None:
        blocks.append(element)
    elif tag["name"] == "options":
        blocks.options = with_options(blocks.options, tag["options"] or "")
        blocks.append(blocks.new("eob", "extension"))
    elif tag["name"] not in ("comment", "nomarkdown"):
        return False
    blocks.pos = end
    return True


def extension_element(name: str, options: str, body: str | None, *, is_block: bool) -> Element | None:
    """Return what the extension *name* with *body* between its tags stands for; None where it shows nothing."""
    if body is None:
        return None
    if name == "comment":
        return Element("comment", f"<!-- {body} -->", is_block=is_block)
    if name == "nomarkdown":
        types = read_attributes(options).pairs.get("type", "").split()
        shown = body if not types or "html" in types else ""
        return Element("raw", shown + ("\n" if is_block and shown else ""), is_block=is_block)
    return None


def with_options(options: Options, source: str) -> Options:
    """Return *options* with those that the extension ``options`` sets in *source*."""
    return with_inline_options(options, read_attributes(source).pairs)
