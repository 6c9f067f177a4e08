"""The text as Python-Markdown's block parser can read it: blocks apart, fences taken out, lists indented by fours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockQuoteProcessor
from markdown.preprocessors import Preprocessor

from editor.render.highlight import highlight_block
from editor.render.kramdown.attributes import NEXT, PREVIOUS, read_attributes
from editor.render.marks import ATTRIBUTES, FENCE, LIST_ITEM, closes_fence, indent_of, is_blank
from editor.render.outline import Kind, cut_blocks

_TAB = 4
_MARKDOWN_INSIDE = re.compile(r"<[^>]*\smarkdown\s*=", re.IGNORECASE)


class Structure(Preprocessor):
    """Replaces Python-Markdown's clean-up of white space, which would take the tabs out of code."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines that the block parser is to read."""
        source = "\n".join(lines).replace("\x02", "").replace("\x03", "")
        source = source.replace("\r\n", "\n").replace("\r", "\n")
        return [*separate(self.md, source.split("\n")), "", ""]


class StructuredQuotes(BlockQuoteProcessor):
    """Block quotes in which a paragraph ends where one does outside of them."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md.parser)
        self._md = md

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        """Parse the first of *blocks* into a quote below *parent*."""
        block = blocks.pop(0)
        found = self.RE.search(block)
        if found:
            self.parser.parseBlocks(parent, [block[: found.start()]])
            block = "\n".join(self.clean(line) for line in block[found.start() :].split("\n"))
        sibling = self.lastChild(parent)
        is_quote = sibling is not None and sibling.tag == "blockquote"
        quote = sibling if sibling is not None and is_quote else ElementTree.SubElement(parent, "blockquote")
        self.parser.state.set("blockquote")
        self.parser.parseChunk(quote, "\n".join(separate(self._md, block.split("\n"))).strip("\n"))
        self.parser.state.reset()


def separate(md: Markdown, lines: Sequence[str]) -> list[str]:
    """Return *lines* with a blank line between all top-level blocks, and their fences stashed in *md*."""
    out: list[str] = []
    start = 0
    for cut in cut_blocks(lines):
        block = list(lines[start : start + cut.line_count])
        start += cut.line_count
        while block and is_blank(block[-1]):
            block.pop()
        before, block, after = _attributes_apart(block)
        out += [part for line in before for part in (NEXT + line.strip(), "")]
        if cut.kind is Kind.FENCE:
            named = [pair for line in after for pair in read_attributes(line)]
            out += [_stash(md, block, 0, named), ""]
            continue
        out += [*_readable(md, cut.kind, block), ""]
        out += [part for line in after for part in (PREVIOUS + line.strip(), "")]
    return out


def _readable(md: Markdown, kind: Kind, block: list[str]) -> list[str]:
    if kind is Kind.LIST:
        block = nest(_stash_fences(md, block))
    elif kind is Kind.DEFINITIONS or (kind is Kind.HTML and _MARKDOWN_INSIDE.search("\n".join(block))):
        block = _stash_fences(md, block)
    return ["" if is_blank(line) else line.expandtabs(_TAB) for line in block]


def _attributes_apart(block: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Cut off the lines ``{: …}`` before and after *block*."""
    first, last = 0, len(block)
    while first < last and ATTRIBUTES.match(block[first]):
        first += 1
    while last > first and ATTRIBUTES.match(block[last - 1]):
        last -= 1
    return block[:first], block[first:last], block[last:]


def _stash_fences(md: Markdown, block: list[str]) -> list[str]:
    """Return *block* with each closed fence, however indented, as one line."""
    out: list[str] = []
    number = 0
    while number < len(block):
        fence = FENCE.match(block[number])
        end = _fence_end(block, number, fence["mark"]) if fence else None
        if end is None:
            out.append(block[number])
            number += 1
            continue
        indent = indent_of(block[number])
        out.append(" " * indent + _stash(md, block[number:end], indent, ()))
        if end < len(block) and not is_blank(block[end]) and not LIST_ITEM.match(block[end]):
            out.append("")
        number = end
    return out


def _fence_end(block: list[str], start: int, mark: str) -> int | None:
    return next((n + 1 for n in range(start + 1, len(block)) if closes_fence(block[n], mark)), None)


def _stash(md: Markdown, fence: list[str], indent: int, attributes: Sequence[tuple[str, str]]) -> str:
    opening = FENCE.match(fence[0])
    info = opening["info"].split() if opening else []
    language = info[0].split("?")[0].split("{")[0] if info else ""
    code = "".join(_dedented(line, indent) + "\n" for line in fence[1:-1])
    return md.htmlStash.store(highlight_block(code, language, attributes=attributes))


def _dedented(line: str, columns: int) -> str:
    """Return *line* without at most *columns* columns of the white space before it."""
    if not columns:
        return line
    indent = indent_of(line)
    rest = line.lstrip(" \t")
    return " " * (indent - columns) + rest if indent >= columns else rest


def nest(block: Sequence[str]) -> list[str]:
    """Return the lines of a list with each level indented by four columns, where kramdown asks for the item's own.

    A level is opened by an item that stands at or behind the column where the text of the item before it begins.
    """
    out: list[str] = []
    contents: list[int] = []  # for each open level, the column where its text begins
    for line in block:
        if is_blank(line):
            out.append("")
            continue
        indent = indent_of(line)
        while contents and indent < contents[-1] and (len(contents) > 1 or LIST_ITEM.match(line)):
            contents.pop()
        depth = len(contents)
        item = LIST_ITEM.match(line)
        base = contents[-1] if contents else 0
        text = line.lstrip(" \t")
        if item and indent - base <= 3:
            contents.append(indent + len(item["marker"]) + _gap_width(item["gap"]))
            out.append(" " * _TAB * depth + item["marker"] + " " + text[len(item["marker"]) :].lstrip(" \t"))
        else:
            out.append(" " * (_TAB * depth + max(0, indent - base)) + text)
    return out


def _gap_width(gap: str) -> int:
    """Return how many columns of *gap* are the marker's: of a gap before code, which is five or more, it is one."""
    width = len(gap.expandtabs(_TAB))
    return width if width <= _TAB else 1
