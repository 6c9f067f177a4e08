"""Lists: ordered, unordered and of definitions; what belongs to an item goes by the column where its text begins."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from editor.render.kramdown.attributes import read_attributes
from editor.render.kramdown.element import AttributeList, Element
from editor.render.kramdown.patterns import (
    ANY_CHARS,
    BLANK,
    EOB,
    HTML_START,
    HTML_STOP,
    IAL,
    ID_NAME,
    LIST_START,
    NON_S,
    PATTERN_TAIL,
    RULE,
    S,
)

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks

_BLANK = re.compile(BLANK)
_EOB = re.compile(EOB)
_RULE = re.compile(RULE)
_LIST_START = re.compile(LIST_START)
_ITEM_IAL = re.compile(rf"{S}*\{{:(?!(?:{ID_NAME})?:|/)({ANY_CHARS})\}}{S}*")
_ITEM_IAL_ONLY = re.compile(rf"(?:{_ITEM_IAL.pattern})?{S}*\n")
_TASK_OPEN = re.compile(rf"{S}*\[ \]{S}+")
_TASK_DONE = re.compile(rf"{S}*\[[xX]\]{S}+")
_BOX = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"'

_SIGNS = {"ul": "[+*-]", "ol": r"[0-9]+\.", "dl": ":"}


@lru_cache(maxsize=64)
def _marker(kind: str, indentation: int) -> re.Pattern[str]:
    """Return what begins an item of a list of *kind* whose items' text stands at the column *indentation*."""
    room = min(indentation, 4) - 1
    return re.compile(rf"( {{0,{room}}}{_SIGNS[kind]})({PATTERN_TAIL})")


@lru_cache(maxsize=256)
def _content(indentation: int) -> tuple[re.Pattern[str], re.Pattern[str], str]:
    """Return what goes on with an item at *indentation*: indented lines, lazy lines, and the indent to take off."""
    tabs, rest = divmod(indentation, 4)
    indented = re.compile(rf"(?:(?:\t| {{4}}){{{tabs}}} {{{rest}}}|(?:\t| {{4}}){{{tabs + 1}}}).*{NON_S}.*\n")
    lazy = re.compile(rf"(?! {{0,{min(indentation, 3)}}}(?:{IAL}|{HTML_STOP}|{HTML_START})).*{NON_S}.*\n")
    return indented, lazy, " " * indentation


class _Item:
    """An item that is being gathered: its element, its pieces of text, and how its lines go on."""

    def __init__(self, element: Element, marker: str, content: str, kind: str) -> None:
        self.element = element
        text, indentation = _first_line(len(marker), content)
        self.indented, self.lazy, self.indent = _content(indentation)
        self.indentation = indentation
        self.marker = _marker(kind, indentation)
        found = _ITEM_IAL.match(text)
        if found:
            element.ial = element.ial or AttributeList()
            element.ial.add(read_attributes(found[1]))
            text = text[found.end() :]
        self.text = text
        self.pieces = [[text]]
        """The lines of the item, in pieces that are read one after the other."""

    def line(self, blocks: Blocks, *, after_blank: bool) -> str | None:
        """Return the line at hand if it goes on with the item, and pass over it."""
        found = self.indented.match(blocks.src, blocks.pos)
        if found is None and not after_blank:
            found = self.lazy.match(blocks.src, blocks.pos)
        if found is None:
            return None
        blocks.pos = found.end()
        tabs = len(found[0]) - len(found[0].lstrip("\t"))
        return " " * 4 * tabs + found[0][tabs:]


def _first_line(marker_length: int, content: str) -> tuple[str, int]:
    """Return the text of an item's first line and the column at which it begins."""
    indentation = marker_length
    if _ITEM_IAL_ONLY.match(content):
        indentation = 4
    else:
        for sign in content:
            if sign not in " \t":
                break
            indentation += 1 if sign == " " else 4 - indentation % 4
    return content.lstrip(" \t\r\n\f\v"), indentation


def read_list(blocks: Blocks) -> bool:
    """Read an ordered or unordered list."""
    if not _LIST_START.match(blocks.src, blocks.pos):
        return False
    kind = "ul" if _marker("ul", 4).match(blocks.src, blocks.pos) else "ol"
    block = blocks.new(kind)
    items: list[_Item] = []
    marker = _marker(kind, 4)
    ended = nested = after_blank = False
    while blocks.pos < len(blocks.src):
        src, pos = blocks.src, blocks.pos
        if after_blank and _RULE.match(src, pos):
            break
        if src[pos] == "^" and (found := _EOB.match(src, pos)):
            blocks.pos, ended = found.end(), True
            break
        if found := marker.match(src, pos):
            blocks.pos = found.end()
            item = _Item(Element("li", is_block=True), found[1], found[2], kind)
            block.children.append(item.element)
            items.append(item)
            marker = item.marker
            nested = _LIST_START.match(item.text) is not None
            after_blank = False
        elif (line := item.line(blocks, after_blank=after_blank)) is not None:
            inside = line.startswith(item.indent)
            line = line[len(item.indent) :] if inside else line
            if not nested and inside and _LIST_START.match(line):
                item.pieces.append([])
                nested = True
            elif nested and not inside and _LIST_START.match(line):
                line = " " * (item.indentation + 4) + line
            item.pieces[-1].append(line)
            after_blank = False
        elif found := _BLANK.match(src, pos):
            blocks.pos = found.end()
            nested = after_blank = True
            item.pieces[-1].append(found[0])
        else:
            break
    blocks.append(block)
    last = _finish_items(blocks, block, items, ended=ended)
    if last is not None and not ended:
        blocks.append(last)
    if blocks.options.gfm:
        _mark_tasks(block)
    return True


def _finish_items(blocks: Blocks, block: Element, items: list[_Item], *, ended: bool) -> Element | None:
    """Read the blocks of each item and tell tight items from loose ones; return the blank behind the list."""
    last: Element | None = None
    loose_before = False
    for number, item in enumerate(items):
        li = item.element
        for piece in item.pieces:
            blocks.parse(li, "".join(piece))
        children: list[Element] = list(li.elements())
        if not children:
            loose_before = True
            continue
        first = children[0]
        if first.kind == "p" and len(children) >= 2 and children[1].kind == "eob" and first.ial is not None:
            del li.children[1]
            del children[1]
        is_last = number == len(items) - 1
        if (
            first.kind == "p"
            and (len(children) < 2 or children[1].kind != "blank" or (is_last and len(children) == 2 and not ended))
            and (not is_last or len(items) == 1 or loose_before)
        ):
            if len(children) > 1 and children[1].kind != "blank":
                first.add_raw_text("\n")
            first.transparent = True
        loose_before = loose_before or first.kind != "p" or first.transparent
        last = None
        if children[-1].kind == "blank":
            last = children[-1]
            li.children.pop()
    return last


def _mark_tasks(block: Element) -> None:
    """Turn ``[ ]`` and ``[x]`` at the start of items into boxes, as the GFM parser does."""
    is_task = False
    for li in block.elements():
        first = next(li.elements(), None)
        text = next(first.elements(), None) if first is not None and first.kind == "p" else None
        if text is None:  # no paragraph, or one of nothing but a null
            continue
        text.value, opened = (
            _TASK_OPEN.subn(f"{_BOX} />", text.value, count=1) if _TASK_OPEN.match(text.value) else (text.value, 0)
        )
        if _TASK_DONE.match(text.value):
            text.value, opened = _TASK_DONE.subn(f'{_BOX} checked="checked" />', text.value, count=1)
        is_task = is_task or bool(opened)
        if is_task:
            li.attributes["class"] = "task-list-item"
    if is_task:
        block.attributes["class"] = "task-list"


def read_definition_list(blocks: Blocks) -> bool:
    """Read definitions of the terms that the paragraph before them holds."""
    children = blocks.tree.children
    last, before = blocks.last(), blocks.last(2)
    if not _marker("dl", 4).match(blocks.src, blocks.pos) or last is None:
        return False
    if last.kind != "p" and (len(children) == 1 or before is None or not _is_line(last) or before.kind != "p"):
        return False
    as_paragraph = last.kind == "blank"
    if as_paragraph:
        children.pop()
    paragraph = blocks.last()
    children.pop()
    if paragraph is None:
        return False
    block = blocks.new("dl")
    block.ial = paragraph.ial
    first = paragraph.children[0] if paragraph.children else ""  # none where the paragraph is nothing but a null
    for words in _lines(first if isinstance(first, str) else first.value):  # text was read if it stood in HTML
        block.children.append(_term(words))
    items: list[tuple[_Item, bool]] = []
    marker = _marker("dl", 4)
    after_blank = False
    while blocks.pos < len(blocks.src):
        src, pos = blocks.src, blocks.pos
        if found := marker.match(src, pos):
            blocks.pos = found.end()
            item = _Item(Element("dd", is_block=True), found[1], found[2], "dl")
            block.children.append(item.element)
            items.append((item, as_paragraph))
            marker = item.marker
            as_paragraph = after_blank = False
        elif src[pos] == "^" and _EOB.match(src, pos):
            break
        elif (line := item.line(blocks, after_blank=after_blank)) is not None:
            item.pieces[0].append(line.removeprefix(item.indent))
            as_paragraph = after_blank = False
        elif found := _BLANK.match(src, pos):
            blocks.pos = found.end()
            as_paragraph = after_blank = True
            item.pieces[0].append(found[0])
        else:
            break
    blank = _finish_definitions(blocks, items)
    _place(blocks, block)
    if blank is not None:
        blocks.append(blank)
    return True


def _term(words: str) -> Element:
    term = Element("dt", is_block=True)
    found = _ITEM_IAL.match(words)
    if found:
        term.ial = AttributeList()
        term.ial.add(read_attributes(found[1]))
        words = words[found.end() :]
    term.text = words
    term.add_raw_text(words)
    return term


def _finish_definitions(blocks: Blocks, items: list[tuple[_Item, bool]]) -> Element | None:
    last: Element | None = None
    for item, as_paragraph in items:
        dd = item.element
        blocks.parse(dd, "".join(item.pieces[0]))
        children = list(dd.elements())
        if not children:
            continue
        last = None
        if children[-1].kind == "blank":
            last = children.pop()
            dd.children.pop()
        if children and children[0].kind == "p" and not as_paragraph:
            if len(children) > 1:
                children[0].add_raw_text("\n")
            children[0].transparent = True
    return last


def _place(blocks: Blocks, block: Element) -> None:
    """Put the definitions behind what was read, or into the list of definitions right before."""
    last, before = blocks.last(), blocks.last(2)
    if last is not None and last.kind == "dl":
        last.children.extend(block.children)
    elif last is not None and last.kind == "blank" and before is not None and before.kind == "dl":
        blocks.tree.children.pop()
        before.children.extend(block.children)
    else:
        blocks.append(block)


def _is_line(blank: Element) -> bool:
    return blank.kind == "blank" and blank.value == "\n"


def _lines(text: str) -> list[str]:
    """Return the lines of *text*, without the empty ones at its end."""
    return text.rstrip("\n").split("\n")
