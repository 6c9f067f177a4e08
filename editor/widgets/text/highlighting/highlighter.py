"""Sets the formats of the lines that are seen and a page around them, and of no others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout

from editor.bridge.utf16 import to_unit, units
from editor.widgets.text.highlighting.fences import MOST_LINES, SLICE_MS, FenceReader
from editor.widgets.text.highlighting.formats import formats_of
from editor.widgets.text.highlighting.kinds import Kind, Piece
from editor.widgets.text.highlighting.lexers import Lexers
from editor.widgets.text.highlighting.markdown_lines import heading_over, pieces_of
from editor.widgets.text.highlighting.states import NOTHING, State, after_line, goes_on, start_in_quotes
from editor.widgets.text.highlighting.track import STEPWISE_LINES, StateTrack
from editor.widgets.text.highlighting.yaml_lines import pieces_of_yaml
from editor.widgets.text.palette import TextPalette

MOST_CHARACTERS = 4_000
"""Of a longer line only the beginning is formatted."""
_STATES_PER_DRESS = 1 << 16
_NONE = (0, 0)
_UNFORMATTED = -1
"""What Qt gives to a new line."""


class Highlighter(QObject):
    """Formats lines of *document* through their layouts.

    ``visible()`` returns runs of lines to format, from the first to the one behind the last of each. What a block was
    formatted for is kept in its user state, which Qt moves with it and resets for a new one.
    """

    def __init__(
        self,
        document: QTextDocument,
        *,
        palette: TextPalette,
        yaml: bool,
        visible: Callable[[], Sequence[tuple[int, int]]],
    ) -> None:
        super().__init__(document)
        self._document = document
        self._yaml = yaml
        self._visible = visible
        self._formats = formats_of(palette)
        self._dress = 1
        self._numbers: dict[tuple[State, Kind | None], int] = {}
        self._track = StateTrack(self._text_of_blocks, yaml=yaml)
        self._fences = FenceReader(self, text_of=self._code_from)
        self._fences.read.connect(self._on_code_read)
        self._blocks = document.blockCount()
        self._near_code = (-1, NOTHING, 0)
        self._fresh = _NONE  # the run of lines that were formatted at last: those of it need no look
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        document.contentsChange.connect(self._on_contents_changed)

    def read_text_by(self, text_of: Callable[[int, int], str | None]) -> None:
        """Ask *text_of* for lines, parted by line feeds, where many are wanted; it may return None."""
        self._track.text_of = lambda first, end: text_of(first, end) or self._text_of_blocks(first, end)

    def set_palette(self, palette: TextPalette) -> None:
        """Format all that is seen anew, in *palette*."""
        self._formats = formats_of(palette)
        self._dress += 1
        self._fresh = _NONE
        self.refresh()

    def load_lexers_by(self, lexers: Lexers) -> None:
        """Have *lexers* load what reads the code in fences, outside of this thread."""
        self._fences.load_by(lexers)

    def enable_code(self) -> None:
        """Begin to colour code in fences, for which Pygments is imported."""
        self._fences.enable()

    def begins_in(self, line: int) -> State:
        """Return what *line* begins in; behind the end of a quote that is nothing."""
        state = self._track.begins_in(line)
        if state.quotes and not goes_on(state, self._document.findBlockByNumber(line).text()):
            return NOTHING
        return state

    def refresh(self) -> None:
        """Format those of the visible lines that are not formatted for what they begin in."""
        self._refresh_runs(self._visible())

    def refresh_soon(self) -> None:
        """Do the same when Qt has told what it is telling of."""
        self._later.start()

    def _on_contents_changed(self, position: int, _removed: int, added: int) -> None:
        document = self._document
        block = document.findBlock(position)
        if not block.isValid():
            block = document.lastBlock()
        first = block.blockNumber()
        last_block = document.findBlock(position + added)
        if not last_block.isValid():
            last_block = document.lastBlock()
        last = last_block.blockNumber()
        for end in (block, last_block):  # the lines between are new ones; if it is not seen now, it is formatted later
            end.setUserState(_UNFORMATTED)
        blocks, self._blocks = self._blocks, document.blockCount()
        count = last + 1 - first
        old_count = max(0, count - self._blocks + blocks)
        if first == 0 and count == self._blocks:
            self._fences.clear()  # another text altogether
        else:
            self._fences.lines_replaced(first, old_count, count)
        self._near_code = (-1, NOTHING, 0)
        few = max(count, old_count) <= STEPWISE_LINES
        lines = self._text_of_blocks(first, last + 1).split("\n") if few else None
        same_behind = self._track.lines_replaced(first, old_count, lines)
        self._fresh = self._fresh_after(first, old_count, count, same_behind=same_behind)
        runs = self._visible()
        for shown_first, shown_end in runs:
            # A line makes a heading of that before it, or keeps that behind from it.
            for beside in (first - 1, last + 1):
                if shown_first <= beside < shown_end:
                    self._refresh_lines(beside, beside + 1)
            # Laid out after this signal, with these formats: no need to mark the lines that changed dirty.
            self._refresh_lines(max(first, shown_first), min(last + 1, shown_end), changed=True)
        self._refresh_runs(runs)

    def _fresh_after(self, first: int, old_count: int, count: int, *, same_behind: bool) -> tuple[int, int]:
        """Return which lines need no look after *old_count* lines from *first* on became *count*."""
        begin, end = self._fresh
        if first >= end:
            return self._fresh
        if first < begin:
            return self._fresh if same_behind and count == old_count else _NONE
        return begin, end + count - old_count if same_behind else first + count

    def _refresh_runs(self, runs: Sequence[tuple[int, int]]) -> None:
        """Format what is not formatted for what it begins in of *runs* of lines, but the fresh ones."""
        begin, behind = self._fresh
        parts: list[tuple[int, int]] = []
        for first, end in runs:
            parts += [(first, begin), (behind, end)] if first < behind and begin < end else [(first, end)]
        done = [self._refresh_lines(*part) for part in parts]
        self._fresh = runs[0] if all(done) and len(runs) == 1 else _NONE

    def _refresh_lines(self, first: int, end: int, *, changed: bool = False) -> bool:
        """Format the lines before *end* that are not formatted for what they begin in; all of them if *changed*.

        Returns whether that could be done now.
        """
        end = min(end, self._document.blockCount())
        if first >= end:
            return True
        if not self._track.reach(end - 1, within_ms=SLICE_MS):
            self._later.start()  # far down a long text: its fences are looked for in slices
            return False
        block = self._document.findBlockByNumber(first)
        for line in range(first, end):
            state = self._track.begins_in(line)
            if changed:
                self._format(block, line, state)
            elif block.userState() != self._stamp(state, self._underlined(block, state)) and self._format(
                block, line, state
            ):
                self._document.markContentsDirty(block.position(), block.length())
            block = block.next()
        return True

    def _format(self, block: QTextBlock, line: int, state: State) -> bool:
        """Format one line; return whether its layout has or had any formats."""
        text = block.text()
        if len(text) > MOST_CHARACTERS:
            text = text[:MOST_CHARACTERS]
        pieces: list[Piece] = pieces_of_yaml(text, state) if self._yaml else pieces_of(text, state)
        if state.language and pieces and pieces[-1].kind is Kind.BLOCK_CODE:
            first = self._first_of_code(line, state)
            if first is not None:
                at = start_in_quotes(state, text)
                row = self._fences.row(first, line, text[at:], state.language)
                pieces.extend(Piece(piece.start + at, piece.length, piece.kind) for piece in row)
        heading = self._underlined(block, state)
        if heading is not None:
            pieces.insert(0, Piece(0, len(text), heading))
        block.setUserState(self._stamp(state, heading))
        layout = block.layout()
        if not pieces and not layout.formats():
            return False
        self._set_formats(layout, text, pieces)
        return True

    def _set_formats(self, layout: QTextLayout, text: str, pieces: list[Piece]) -> None:
        """Give *layout* the formats, around what an input method composes in it, whose own formats stay."""
        preedit = units(layout.preeditAreaText())
        at = layout.preeditAreaPosition()
        ranges = []
        simple = text.isascii() or units(text) == len(text)
        for piece in pieces:
            start, end = piece.start, piece.start + piece.length
            if not simple:
                start, end = to_unit(text, start), to_unit(text, end)
            if preedit:
                start += preedit if start >= at else 0
                end += preedit if end > at else 0
            made = QTextLayout.FormatRange()
            made.start = start
            made.length = end - start
            made.format = self._formats[piece.kind]
            ranges.append(made)
        if preedit:
            ranges.extend(r for r in layout.formats() if at <= r.start and r.start + r.length <= at + preedit)
        layout.setFormats(ranges)

    def _on_code_read(self, first: int, end: int) -> None:
        for shown_first, shown_end in self._visible():
            for line in range(max(first, shown_first), min(end, shown_end)):
                self._document.findBlockByNumber(line).setUserState(_UNFORMATTED)
        self._fresh = _NONE
        self.refresh()

    def _underlined(self, block: QTextBlock, state: State) -> Kind | None:
        """Return what the line below makes of *block*, which begins in *state*: a heading, or nothing."""
        begins_below = block.position() + block.length()  # one letter is asked for, not the line: each key does this
        if self._yaml or state != NOTHING or self._document.characterAt(begins_below) not in ("=", "-"):
            return None
        return heading_over(block.next().text(), block.text()[:MOST_CHARACTERS], block.previous().text())

    def _stamp(self, state: State, heading: Kind | None) -> int:
        """Return the number of what a line is formatted for: what it begins in, the heading it is, and the palette."""
        number = self._numbers.setdefault((state, heading), len(self._numbers))
        return self._dress * _STATES_PER_DRESS + number % _STATES_PER_DRESS

    def _first_of_code(self, line: int, state: State) -> int | None:
        """Return the first line of the code that *line* is of; None where that is too far up to be read."""
        near, near_state, first = self._near_code
        if near_state == state and near + 1 == line:
            self._near_code = (line, state, first)
            return first
        first = line
        while first > 0 and self._track.begins_in(first - 1) == state:
            first -= 1
            if line - first > MOST_LINES:
                return None
        self._near_code = (line, state, first)
        return first

    def _code_from(self, first: int, limit: int) -> str:
        """Return the lines of the code that begins at *first*, up to its closing line."""
        block = self._document.findBlockByNumber(first)
        state = self._track.begins_in(first) if block.isValid() else None
        lines: list[str] = []
        while state and block.isValid() and len(lines) < limit:
            text = block.text()
            if after_line(state, text) != state:
                break
            lines.append(text[start_in_quotes(state, text) :])
            block = block.next()
        return "\n".join(lines)

    def _text_of_blocks(self, first: int, end: int) -> str:
        block = self._document.findBlockByNumber(first)
        lines = []
        for _ in range(first, end):
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)
