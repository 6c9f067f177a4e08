"""What stands in braces: attribute lists, their definitions, comments, raw HTML and options."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.render.kramdown.attributes import read_attributes
from editor.render.kramdown.element import AttributeList, Element
from editor.render.kramdown.options import DEFAULTS, Options, read_options
from editor.render.kramdown.patterns import ANY_CHARS, IAL, ID_NAME, OPT_SPACE, S, W

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks

_BRACE = re.compile(rf"{OPT_SPACE}\{{:")
_DEFINITION = re.compile(rf"{OPT_SPACE}\{{:({ID_NAME}):({ANY_CHARS})\}}{S}*?\n")
_IAL = re.compile(OPT_SPACE + IAL)
_START_TAG = rf"\{{::(?P<name>{W}+)(?:{S}(?P<options>(?:\\\}}|[^\}}])*?)|)(?P<closed>/)?\}}"
_STOP_TAG = rf"\{{:/(?P<stopped>{ID_NAME})?\}}"
_BLOCK_TAG = re.compile(rf"{OPT_SPACE}(?:{_START_TAG}|{_STOP_TAG}){S}*?\n")
SPAN_TAG = re.compile(rf"{_START_TAG}|{_STOP_TAG}")
SPAN_IAL = re.compile(rf"\{{:({ANY_CHARS})\}}")
_FLOW_PAIR = re.compile(r"""([a-zA-Z0-9_]+):[ ]*["']?([^,}"']*)""")
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
        stop = re.compile(rf"^{OPT_SPACE}\{{:/({re.escape(tag['name'])})?\}}{S}*?\n", re.MULTILINE)
        found = stop.search(blocks.src, end)
        if found is None:
            return False
        body = blocks.src[end : found.start()].removesuffix("\n")
        end = found.end()
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
    given: dict[str, object] = {
        key: dict(_FLOW_PAIR.findall(value)) if value.startswith("{") else value
        for key, value in read_attributes(source).pairs.items()
    }
    read = read_options({"kramdown": given})
    changed = {name for name in Options.__dataclass_fields__ if getattr(read, name) != getattr(DEFAULTS, name)}
    names = changed | (given.keys() & Options.__dataclass_fields__.keys())
    return replace(options, **{name: getattr(read, name) for name in names})
