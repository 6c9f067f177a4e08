"""Where a text may be cut into blocks that are rendered each by itself, found by kramdown's own block rules.

A cut is made behind blank lines where nothing that was read before has a say in what comes next. So the end of a
block is a function of the lines from its start on; after an edit the text is cut anew only from the touched block
until an old cut is met again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.render.kramdown.blocks import Blocks
from editor.render.kramdown.definitions import Definitions
from editor.render.kramdown.document import new_root
from editor.render.kramdown.element import Element
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.kramdown.patterns import BLANK, DEFINITION_START, IAL, LINE_END, NAME, OPT_SPACE, SPAN_ELEMENTS, S

_WINDOW = 4096
"""Code points that are read at first; a block that goes on beyond is read again in a window twice as long."""
_LOOK_AHEAD_LINES = 4  # lines behind a block's end that may tell that it goes on: a term and its definition

# Blank lines belong to the block before them, and a definition may belong to terms before a blank line and what shows
# nothing.
_NOTHING = rf"\{{::(?:comment|nomarkdown)(?:{S}[^\n}}]*)?/\}}{LINE_END}"
_GOES_ON = re.compile(rf"{BLANK}|(?:{OPT_SPACE}(?:{IAL}|{_NOTHING}))*{DEFINITION_START}")
# An end tag's sign may stand behind blank lines.
_END_TAG_STARTS = re.compile(rf"</{NAME}{S}*\Z")
_END_TAG_ENDS = re.compile(rf"{S}*>")
# What stands as text since nothing closes it: a fence, a comment, a tag, something in braces, a formula.
_TAG = rf"<(?:!--|\?|{NAME})"
_BLOCK_TAG = rf"(?!<(?:{'|'.join(sorted(SPAN_ELEMENTS))})\b){_TAG}"
_OPENS = re.compile(rf"^{OPT_SPACE}(?:[`~]{{3}}|{_BLOCK_TAG}|\{{:|\\?\$\$)", re.MULTILINE)
_OPENS_TAG = re.compile(_TAG)
_OPENS_LIST = re.compile(rf"^{OPT_SPACE}\{{:", re.MULTILINE)
_COULD_CLOSE = re.compile(r"`{3}|~{3}|[>}]|\$\$")


@dataclass(frozen=True, slots=True)
class Cut:
    """A block of *line_count* lines, the blank lines behind it included."""

    line_count: int
    defines: bool = False
    """Whether it defines names for the whole text."""
    awaits: bool = False
    """Whether it would be longer if a closing line came anywhere below."""
    starts: bool = False
    """Whether the text starts with it: attributes that wait for a block pass over blank lines, but not over these."""


def cut_blocks(
    lines: Iterable[str], options: Options = DEFAULTS, *, starts: bool = True, window: int = _WINDOW
) -> Iterator[Cut]:
    """Yield the blocks of *lines*, read lazily: a consumer that stops early costs nothing more.

    *starts* tells whether the text starts there too.
    """
    source = _Window(lines, window)
    cutter = _Cutter(source, options, starts=starts)
    while source.fill():
        cut = cutter.cut()
        while not source.is_last and (cut.awaits or source.ends_within(_LOOK_AHEAD_LINES, cutter.end)):
            source.grow()
            cut = cutter.cut()
        yield cut
        source.start, cutter.starts = cutter.end, False


def could_close(line: str) -> bool:
    """Tell whether *line* may close what a block far above has left open."""
    return _COULD_CLOSE.search(line) is not None


class _Window:
    """The part of the text that is looked at, from where the next block begins."""

    def __init__(self, lines: Iterable[str], size: int) -> None:
        self._lines = iter(lines)
        self._size = max(size, _WINDOW)
        self.text = ""
        self.start = 0
        self.is_last = False
        """Whether no lines come behind the window."""

    def fill(self) -> bool:
        """Let the window reach far enough; tell whether any text is left."""
        if not self.is_last and len(self.text) - self.start < self._size // 2:
            self._take(self._size)
        return self.start < len(self.text)

    def grow(self) -> None:
        """Let the window be twice as long as it is."""
        self._take(2 * (len(self.text) - self.start))

    def ends_within(self, lines: int, position: int) -> bool:
        """Tell whether the window ends less than *lines* lines behind *position*."""
        for _ in range(lines):
            position = self.text.find("\n", position) + 1
            if not position:
                return True
        return False

    def _take(self, size: int) -> None:
        parts = [self.text[self.start :]]
        length = len(parts[0])
        while length < size:
            line = next(self._lines, None)
            if line is None:
                self.is_last = True
                break
            parts.append(f"{line.rstrip(_LINE_ENDS)}\n")
            length += len(parts[-1])
        self.text = "".join(parts)
        self.start = 0


_LINE_ENDS = "\r\n"


class _Cutter:
    """Reads the block that begins where the window's next one does; ``end`` is where it ends."""

    def __init__(self, source: _Window, options: Options, *, starts: bool) -> None:
        self._source = source
        self.starts = starts
        self._blocks = Blocks(options, Definitions())
        self.end = 0

    def cut(self) -> Cut:
        """Return the block at the window's start."""
        src, start = self._source.text, self._source.start
        blocks = self._blocks
        if blocks.src is not src:
            blocks.begin(src)
        blocks.pos, blocks.ial = start, None
        blocks.tree, blocks.defined = new_root(after_blank=not self.starts), Definitions()
        terms: tuple[Element, int, int] | None = None
        self.end = len(src)
        while blocks.pos < len(src):
            blocks.read_block()
            if not self._may_end(blocks):
                continue
            if terms is not None and len(terms[0].children) == terms[1]:
                self.end = terms[2]  # what came after the definitions does not belong to them
                break
            last = blocks.last(2)
            if last is None or last.kind != "dl":
                self.end = blocks.pos
                break
            terms = last, len(last.children), blocks.pos  # the next lines may be more terms
        else:
            if terms is not None and len(terms[0].children) == terms[1]:
                self.end = terms[2]
        lines = src.count("\n", start, self.end)
        awaits = _is_open(blocks.tree) or self._has_open_list(start)
        return Cut(lines, not blocks.defined.is_empty, awaits, self.starts)

    def _has_open_list(self, start: int) -> bool:
        """Tell whether a line begins an attribute list without an end: closed, it would end quotes and items."""
        src = self._source.text
        closed = src.rfind("}", start, self.end) + 1
        return _OPENS_LIST.search(src, max(start, closed), self.end) is not None

    def _may_end(self, blocks: Blocks) -> bool:
        last = blocks.last()
        return (
            last is not None
            and last.kind == "blank"
            and blocks.ial is None
            and not _GOES_ON.match(blocks.src, blocks.pos)
            and not self._is_in_end_tag(blocks)
        )

    def _is_in_end_tag(self, blocks: Blocks) -> bool:
        src, pos = blocks.src, blocks.pos
        if not _END_TAG_ENDS.match(src, pos):
            return False
        tag = src.rfind("</", self._source.start, pos)
        return tag >= 0 and _END_TAG_STARTS.match(src, tag, pos) is not None


def _is_open(tree: Element) -> bool:
    """Tell whether text in *tree* begins with what a closing sign would make into something else."""
    for child in tree.children:
        if isinstance(child, str):
            if _OPENS_TAG.search(child):
                return True
        elif child.kind in ("p", "dt"):
            if any(_OPENS.search(part.value) for part in child.elements()):
                return True
        elif child.kind in ("html", "dl") and _is_open(child):
            return True
    return False
