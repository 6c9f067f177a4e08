"""Blocks: which lines are a paragraph, a header, a list, a table… by the rules of kramdown and its GFM parser."""

from __future__ import annotations

import re
from collections.abc import Callable

from editor.render.kramdown import code_blocks, definitions, extensions, html_blocks, lists, tables
from editor.render.kramdown.element import AttributeList, Element, Outcome
from editor.render.kramdown.fences import Fences
from editor.render.kramdown.options import Options
from editor.render.kramdown.patterns import (
    ATX,
    BLANK,
    BLANKS,
    BOUNDARY,
    DEFINITION_START,
    EOB,
    HEADER_ID,
    LAZY_END,
    LIST_START,
    OPT_SPACE,
    RULE,
    S,
)
from editor.render.kramdown.places import BLOCK_DEPTH, MAX_DEPTH, Places

Rule = Callable[["Blocks"], "bool | Outcome"]


_BLANK = re.compile(BLANK)
_PARAGRAPH = re.compile(rf"{OPT_SPACE}[^ \t]")
_LAZY_END = re.compile(rf"^(?:{LAZY_END})", re.MULTILINE)
_FENCE_START = rf"{OPT_SPACE}[~`]{{3,}}"
_PARAGRAPH_END = re.compile(rf"^(?:{LAZY_END}|{DEFINITION_START})", re.MULTILINE)
_PARAGRAPH_END_GFM = re.compile(
    rf"^(?:{LAZY_END}|{LIST_START}|{ATX}|{DEFINITION_START}|{OPT_SPACE}> ?|{_FENCE_START})", re.MULTILINE
)
_QUOTE_MARK = re.compile(rf"^{OPT_SPACE}> ?", re.MULTILINE)
_ATX = re.compile(ATX)
_ATX_KRAMDOWN = re.compile(r"(?P<level>#{1,6})[\t ]*(?P<contents>[^ \t].*)\n")
_SETEXT = re.compile(rf"{OPT_SPACE}(?P<contents>[^ \t].*)\n(?P<level>[-=])[-=]*[ \t\r\f\v]*\n")
_HEADER_ID = re.compile(HEADER_ID)
_RULE = re.compile(RULE)
_EOB = re.compile(EOB)
_BOUNDARY = re.compile(BOUNDARY)
_MATH = re.compile(rf"{OPT_SPACE}(\\)?\$\$(.*?)\$\$({S}*?\n)?", re.DOTALL)
_ESCAPED_MATH = re.compile(rf"{OPT_SPACE}\\")


class Blocks:
    """Reads blocks; ``src`` is read at ``pos``, ``tree`` gathers them, ``ial`` waits for the block that comes next."""

    def __init__(self, options: Options, defined: definitions.Definitions) -> None:
        self.options = options
        self.defined = defined
        self.src = ""
        self.pos = 0
        self.tree = Element("root")
        self.ial: AttributeList | None = None
        self.depth = 0
        self.places = Places("")
        self._fences: Fences | None = None
        self._paragraph_end = _PARAGRAPH_END_GFM if options.gfm and options.paragraph_end else _PARAGRAPH_END

    def parse(self, tree: Element, text: str | None = None) -> bool:
        """Read *text*, or what is left of the text at hand, into *tree*; tell whether an end tag closed it."""
        src, pos, before, ial = self.src, self.pos, self.tree, self.ial
        places, fences = self.places, self._fences
        self.tree, self.ial = tree, None
        if text is not None:
            self.begin(text)
        closed = False
        self.depth += BLOCK_DEPTH
        if self.depth > MAX_DEPTH:
            self._take_as_text()
        while self.pos < len(self.src) and not closed:
            closed = self.read_block() is Outcome.CLOSED
        self.depth -= BLOCK_DEPTH
        self.tree, self.ial = before, ial
        if text is not None:
            self.src, self.pos, self.places, self._fences = src, pos, places, fences
        return closed

    def begin(self, text: str) -> None:
        """Read *text* from now on, from its start."""
        self.src, self.pos = text, 0
        self.places, self._fences = Places(text), None

    @property
    def fences(self) -> Fences:
        """The fences of code in the text at hand."""
        if self._fences is None:
            self._fences = Fences(self.src, gfm=self.options.gfm)
        return self._fences

    def _take_as_text(self) -> None:
        """Show what is left of the text at hand as it is written: nobody nests as deep."""
        paragraph = self.new("p")
        paragraph.add_raw_text(self.src[self.pos :].strip(BLANKS))
        if paragraph.children:
            self.append(paragraph)
        self.pos = len(self.src)

    def new(self, kind: str, value: str = "") -> Element:
        """Return a new block that takes the attribute list that waits."""
        element = Element(kind, value, is_block=True)
        element.ial, self.ial = self.ial, None
        return element

    def append(self, element: Element) -> None:
        """Put *element* behind what has been read."""
        self.tree.children.append(element)

    def last(self, back: int = 1) -> Element | None:
        """Return the block that was read *back* blocks ago."""
        child = self.tree.children[-back] if len(self.tree.children) >= back else None
        return child if isinstance(child, Element) else None

    def after_boundary(self) -> bool:
        """Tell whether a block may begin that needs a blank line before it."""
        last = self.last()
        if last is None:
            return not self.tree.children
        return last.kind == "blank" or (last.kind == "eob" and last.value == "") or self.ial is not None

    def before_boundary(self) -> bool:
        """Tell whether a block may end that needs a blank line behind it."""
        return _BOUNDARY.match(self.src, self.pos) is not None

    def read_block(self) -> bool | Outcome:
        """Read the block at hand, by the first rule that takes it."""
        src, pos = self.src, self.pos
        blank = _BLANK.match(src, pos)
        if blank:
            self.pos = blank.end()
            last = self.last()
            if last is not None and last.kind == "blank":
                last.value += blank[0]
            else:
                self.append(self.new("blank", blank[0]))
            return True
        if src.startswith(("\t", "    "), pos):
            # kramdown itself never ends where only a form feed or the like follows the indent.
            return code_blocks.read_indented(self) or self._paragraph()
        place = pos
        while src[place : place + 1] == " ":
            place += 1
        for rule in _RULES.get(src[place : place + 1], ()):
            done = rule(self)
            if done:
                return done
        if _read_setext(self) or _read_math(self) or tables.read_table(self):
            return True
        for rule in _LATE_RULES.get(src[place : place + 1], ()):
            done = rule(self)
            if done:
                return done
        return self._paragraph()

    def _paragraph(self) -> bool:
        src, start = self.src, self.pos
        end = self.line_end(start)
        if not _PARAGRAPH.match(src, start):  # no rule takes a blank before a tab: the line stands outside of blocks
            self.tree.add_raw_text(src[start:end])
            self.pos = end
            return True
        found = self._paragraph_end.search(src, end)
        self.pos = found.start() if found else len(src)
        text = src[start : self.pos].rstrip(BLANKS)
        last = self.last()
        if last is not None and last.kind == "p":
            words = last.children[-1] if last.children else None
            joiner = ""  # behind what was HTML
            if isinstance(words, Element) and words.kind == "raw_text":
                joiner = "  \n" if src[max(0, start - 3) : start] == "  \n" else "\n"
            last.add_raw_text(joiner + text)
        else:
            paragraph = self.new("p")
            paragraph.add_raw_text(text.lstrip(BLANKS))
            self.append(paragraph)
        return True

    def line_end(self, start: int) -> int:
        """Return where the line that begins at *start* ends, behind its line feed."""
        found = self.src.find("\n", start)
        return found + 1 if found >= 0 else len(self.src)

    def lazy_end(self, start: int) -> int:
        """Return where a block that goes on over lazy lines from *start* on ends."""
        found = _LAZY_END.search(self.src, start)
        return found.start() if found else len(self.src)


def _read_quote(blocks: Blocks) -> bool:
    start = blocks.pos
    blocks.pos = blocks.lazy_end(blocks.line_end(start))
    quote = blocks.new("blockquote")
    blocks.append(quote)
    blocks.parse(quote, _QUOTE_MARK.sub("", blocks.src[start : blocks.pos]))
    return True


def _read_atx(blocks: Blocks) -> bool:
    gfm = blocks.options.gfm
    found = (_ATX if gfm else _ATX_KRAMDOWN).match(blocks.src, blocks.pos)
    quirk = gfm and blocks.options.paragraph_end
    if found is None or not (quirk or blocks.after_boundary()):
        return False
    text, id_ = _header_contents(found["contents"])
    without = text.rstrip("#")
    if quirk:
        closed = text != without and without.endswith((" ", "\t"))
    else:
        without += "#" if text != without and without.endswith("\\") else ""
        closed = text != without
    if closed:
        text = without.rstrip(BLANKS)
    return _add_header(blocks, found, len(found["level"]), text, id_)


def _read_setext(blocks: Blocks) -> bool:
    found = _SETEXT.match(blocks.src, blocks.pos)
    if found is None or not blocks.after_boundary():
        return False
    text, id_ = _header_contents(found["contents"])
    return _add_header(blocks, found, 2 if found["level"] == "-" else 1, text, id_)


def _header_contents(contents: str) -> tuple[str, str | None]:
    text = contents.rstrip(BLANKS)
    found = _HEADER_ID.search(text)
    return (text[: found.start()].rstrip(BLANKS), found["id"]) if found else (text, None)


def _add_header(blocks: Blocks, found: re.Match[str], level: int, text: str, id_: str | None) -> bool:
    if not text:
        return False
    blocks.pos = found.end()
    header = blocks.new("header")
    header.level, header.text = level, text
    header.add_raw_text(text)
    if id_:
        header.attributes["id"] = id_
    blocks.append(header)
    return True


def _read_rule(blocks: Blocks) -> bool:
    found = _RULE.match(blocks.src, blocks.pos)
    if found is None:
        return False
    blocks.pos = found.end()
    blocks.append(blocks.new("hr"))
    return True


def _read_math(blocks: Blocks) -> bool:
    if "$" not in blocks.src[blocks.pos : blocks.pos + 6]:
        return False
    found = _MATH.match(blocks.src, blocks.pos)
    if found is None or not blocks.after_boundary():
        return False
    if found[1]:
        escaped = _ESCAPED_MATH.match(blocks.src, blocks.pos) if found[3] else None
        if escaped:
            blocks.pos = escaped.end()
        return False
    before = blocks.pos
    blocks.pos = found.end()
    if not blocks.before_boundary():
        blocks.pos = before
        return False
    blocks.append(blocks.new("math", found[2].strip(BLANKS)))
    return True


def _read_eob(blocks: Blocks) -> bool:
    found = _EOB.match(blocks.src, blocks.pos)
    if found is None:
        return False
    blocks.pos = found.end()
    blocks.append(blocks.new("eob"))
    return True


# By the first sign of the line, in kramdown's order: those that come before and behind headers with a line below,
# formulas and tables.
_LISTS: tuple[Rule, ...] = (lists.read_list,)
_RULES: dict[str, tuple[Rule, ...]] = {
    "~": (code_blocks.read_fenced,),
    "`": (code_blocks.read_fenced,),
    ">": (_read_quote,),
    "#": (_read_atx,),
    "*": (_read_rule, lists.read_list),
    "-": (_read_rule, lists.read_list),
    "_": (_read_rule,),
    "+": _LISTS,
    **dict.fromkeys("0123456789", _LISTS),
    ":": (lists.read_definition_list,),
    "<": (html_blocks.read_html,),
}
_LATE_RULES: dict[str, tuple[Rule, ...]] = {
    "[": (definitions.read_footnote, definitions.read_link),
    "*": (definitions.read_abbreviation,),
    "{": (extensions.read_block_extension,),
    "^": (_read_eob,),
}
