"""Code: indented by four columns, or between fences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.render.kramdown.patterns import CODEBLOCK, INDENT, NON_S

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks

_CODEBLOCK = re.compile(CODEBLOCK, re.MULTILINE)
_LAZY = re.compile(rf"\n( {{0,3}}{NON_S})")
_INDENT = re.compile(rf"^{INDENT}", re.MULTILINE)


def read_indented(blocks: Blocks) -> bool:
    """Read indented code, and the lines that follow it lazily."""
    found = _CODEBLOCK.match(blocks.src, blocks.pos)
    if found is None or found.end() == blocks.pos:
        return False
    blocks.pos = found.end()
    code = _INDENT.sub("", _LAZY.sub(r" \1", found[0]))
    blocks.append(blocks.new("codeblock", code))
    return True


def read_fenced(blocks: Blocks) -> bool:
    """Read code between fences; without a closing fence there is none."""
    found = blocks.fences.read(blocks.pos)
    if found is None:
        return False
    blocks.pos = found.end
    block = blocks.new("codeblock", found.code)
    if found.info:
        block.language = found.info
        block.attributes["class"] = f"language-{found.name}"
    blocks.append(block)
    return True
