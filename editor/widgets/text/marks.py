"""Quiet marks in a text pane: dotted or wavy lines below words, what is to be said of them, and what mends them.

They are drawn over the pane and are no part of its document. Each stays with its words while text is typed elsewhere,
and is gone as soon as its own words change.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextBlock,
    QTextCursor,
)

from editor.widgets.text.mark_layer import MarkEntry, MarkLayer
from editor.widgets.text.pane import TextPane
from editor.widgets.tones import tones_of

DOT_PX = 2
DOT_EVERY_PX = 4
WAVE_PX = 6
"""The length of one wave of a wavy line."""
MOST_SAID = 60
"""Characters of a remark at the head of the menu."""
LINE_BELOW_PX = 2.5
"""How far below the letters' baseline the middle of the dots is."""


class MarkTone(Enum):
    """What a mark means."""

    HINT = "info"
    WARNING = "warning"
    ERROR = "error"
    SPELLING = "spelling"
    """A wavy line, as writers know it: the colour is that of errors."""


@dataclass(frozen=True, slots=True)
class Mark:
    """*words* are to be said of what stands from *start* to *end*, UTF-16 positions; *fix* names what mends it.

    A remark that *can_ignore* is made by a rule, which may be put to rest.
    """

    start: int
    end: int
    words: str
    fix: str = ""
    tone: MarkTone = MarkTone.HINT
    can_ignore: bool = False


@dataclass(frozen=True, slots=True)
class _Placed:
    mark: Mark
    index: int
    cursor: QTextCursor

    @property
    def span(self) -> tuple[int, int] | None:
        """Where the marked words are; None where they are no longer as long as they were."""
        start, end = self.cursor.anchor(), self.cursor.position()  # crossed where others stand in their place
        return (start, end) if end - start == self.mark.end - self.mark.start else None


class TextMarks(QObject):
    """Marks of *pane*; while there are none, nothing of the pane's work goes through here.

    A pane may have several such sets: its ``MarkLayer`` draws them all.
    """

    fix_requested = Signal(int)  # the index of the mark, as it was shown
    ignore_requested = Signal(int)

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._placed: list[_Placed] = []
        self._longest = 0
        self._can_fix = True
        self._drawn: dict[MarkTone, tuple[tuple[QColor, float], QPixmap]] = {}  # with the look that it was drawn for
        self._layer = MarkLayer.of(pane)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that still hold, where their words are now."""
        spans = ((placed.span, placed.mark) for placed in self._placed)
        return tuple(replace(mark, start=span[0], end=span[1]) for span, mark in spans if span is not None)

    def show(self, marks: Sequence[Mark]) -> None:
        """Show *marks* and no others."""
        was_empty = not self._placed
        if was_empty and not marks:
            return
        before = self._looks
        held = {placed.span: placed.cursor for placed in self._placed}  # mostly the same words are marked again
        aside = QTextCursor(self._pane.document())
        aside.beginEditBlock()  # within which no line far away is laid out for the sake of a cursor
        self._placed = [
            _Placed(mark, index, held.get((mark.start, mark.end)) or self._selected(mark))
            for index, mark in enumerate(marks)
        ]
        aside.endEditBlock()
        self._placed.sort(key=lambda placed: placed.mark.start)  # as they stay: text moves them all alike
        self._longest = max((mark.end - mark.start for mark in marks), default=0)
        self._can_fix = True
        if was_empty:
            self._layer.add(self)
        elif not marks:
            self._layer.remove(self)
        if self._looks != before:
            self._pane.viewport().update()

    @property
    def _looks(self) -> list[tuple[tuple[int, int] | None, MarkTone]]:
        """Where lines are drawn, in the order of the text, and which."""
        return [(placed.span, placed.mark.tone) for placed in self._placed]

    def hold_fixes(self) -> None:
        """Offer no fix until marks are shown anew: the text is not what they were made for."""
        self._can_fix = False

    def select_next(self) -> Mark | None:
        """Select the words of the next mark behind the caret, or the first, and say what is to be said of it."""
        held = [placed for placed in self._placed if placed.span is not None]
        if not held:
            return None
        caret = self._pane.textCursor()
        place = caret.selectionStart() + caret.hasSelection()
        placed = next((placed for placed in held if placed.cursor.selectionStart() >= place), held[0])
        self._pane.setTextCursor(QTextCursor(placed.cursor))
        self._pane.ensureCursorVisible()
        self._pane.setFocus()
        self._layer.say((placed.mark.words,), self._pane.cursorRect().bottomLeft())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._pane, placed.mark.words))
        return placed.mark

    def index_at(self, position: int) -> int | None:
        """Return which mark, as it was shown, is the innermost at *position*; None where there is none."""
        placed = self._at(position)
        return placed.index if placed else None

    def span_of(self, index: int) -> tuple[int, int] | None:
        """Return where the words of the mark *index* are now; None where they were changed."""
        return next((placed.span for placed in self._placed if placed.index == index), None)

    def words_at(self, position: int) -> str:
        """Return what is to be said of the innermost mark at *position*; nothing where there is none."""
        placed = self._at(position)
        return placed.mark.words if placed else ""

    def entries_at(self, position: int) -> tuple[MarkEntry, ...]:
        """Return what may be done with the innermost mark at *position*: mend it, or put its rule to rest."""
        placed = self._at(position)
        if placed is None:
            return ()
        mark, entries = placed.mark, []
        if mark.fix:
            mend = partial(self._choose, mark, self.choose_fix) if self._can_fix else None
            entries.append(MarkEntry(mark.fix, mark.words, mend))
        elif mark.can_ignore:
            said = mark.words if len(mark.words) <= MOST_SAID else mark.words[: MOST_SAID - 1] + "…"
            entries.append(MarkEntry(said, mark.words, None))
        if mark.can_ignore:
            ignore = partial(self._choose, mark, self.ignore_requested.emit)
            entries.append(MarkEntry(self.tr("Ignore This Rule"), self.tr("Make no such remark any more"), ignore))
        return tuple(entries)

    def _choose(self, mark: Mark, act: Callable[[int], None]) -> None:
        """Do *act* with *mark* if it is still shown: marks may come anew while a menu is open."""
        index = next((placed.index for placed in self._placed if placed.mark == mark), None)
        if index is not None:
            act(index)

    def choose_fix_near_caret(self) -> bool:
        """Wish that the nearest mark on the caret's line or the one before be mended; tell whether any can be."""
        caret = self._pane.textCursor()
        block = caret.block()
        first = block.previous().position() if block.previous().isValid() else block.position()
        near = [
            (max(span[0] - caret.position(), caret.position() - span[1], 0), placed.index)
            for placed in self._placed
            if placed.mark.fix
            and (span := placed.span)
            and span[1] >= first
            and span[0] < block.position() + block.length()
        ]
        if near and self._can_fix:
            self.choose_fix(min(near)[1])
        return bool(near) and self._can_fix

    def choose_fix(self, index: int) -> None:
        """Wish that the mark *index* be mended, unless fixes are held."""
        if self._can_fix:
            self.fix_requested.emit(index)

    def draw(self, area: QRect) -> None:
        """Draw the marks in *area* of the viewport, over what the pane has drawn."""
        blocks = [(block, place.topLeft()) for block, place in self._pane.blocks_from(area.top(), area.bottom())]
        if not blocks:
            return
        first, end = blocks[0][0].position(), blocks[-1][0].position() + blocks[-1][0].length()
        shown = list(self._between(first, end))
        if not shown:
            return
        painter = QPainter(self._pane.viewport())
        for block, top in blocks:
            start = block.position()
            if block.layout().preeditAreaText():
                continue
            for mark_start, mark_end, tone in shown:
                if mark_start < start + block.length() and start < mark_end:
                    self._underline(painter, self._tile(tone), block, top, mark_start - start, mark_end - start)
        painter.end()

    def _selected(self, mark: Mark) -> QTextCursor:
        cursor = self._pane.selected(mark.start, mark.end)
        cursor.setKeepPositionOnInsert(True)  # what is typed right behind is not marked
        return cursor

    def _between(self, first: int, end: int) -> Iterator[tuple[int, int, MarkTone]]:
        """Yield where marks are that meet what stands from *first* to *end*, without a question to all others."""
        for index in range(bisect_left(self._placed, end, key=_start_of) - 1, -1, -1):
            placed = self._placed[index]
            if _start_of(placed) + self._longest <= first:
                return
            span = placed.span
            if span is not None and span[1] > first:
                yield *span, placed.mark.tone

    def _tile(self, tone: MarkTone) -> QPixmap:
        """Return a bit of a line: drawn once and laid in a row, which costs less than drawing each."""
        tones = tones_of(self._pane.palette())
        inks = {MarkTone.HINT: tones.info, MarkTone.WARNING: tones.warning}
        look = (inks.get(tone, tones.error).ink, self._pane.devicePixelRatioF())
        drawn = self._drawn.get(tone)
        if drawn is None or drawn[0] != look:
            drawn = self._drawn[tone] = (look, (_wave_in if tone is MarkTone.SPELLING else _dot_in)(*look))
        return drawn[1]

    def _underline(
        self, painter: QPainter, tile: QPixmap, block: QTextBlock, top: QPointF, start: int, end: int
    ) -> None:
        """Draw a line of *tile* below what stands from *start* to *end* of *block*, whose layout begins at *top*."""
        layout = block.layout()
        end = min(end, block.length() - 1)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = _x_of(line.cursorToX(first)), _x_of(line.cursorToX(last))
            y = top.y() + line.y() + line.ascent() + LINE_BELOW_PX - DOT_EVERY_PX / 2
            painter.drawTiledPixmap(QRectF(top.x() + left, y, right - left, DOT_EVERY_PX), tile)

    def _at(self, position: int) -> _Placed | None:
        found = [placed for placed in self._placed if (span := placed.span) and span[0] <= position < span[1]]
        return min(found, key=lambda placed: placed.mark.end - placed.mark.start, default=None)


def _dot_in(ink: QColor, ratio: float) -> QPixmap:
    """Draw one dot of a line, on a screen that has *ratio* pixels to a unit."""
    pixmap = _empty(DOT_EVERY_PX, ratio)
    painter = _painter_on(pixmap)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(DOT_EVERY_PX / 2, DOT_EVERY_PX / 2), DOT_PX / 2, DOT_PX / 2)
    painter.end()
    return pixmap


def _wave_in(ink: QColor, ratio: float) -> QPixmap:
    """Draw one wave of a line, on a screen that has *ratio* pixels to a unit."""
    pixmap = _empty(WAVE_PX, ratio)
    painter = _painter_on(pixmap)
    painter.setPen(QPen(ink, 1.0))
    middle, half = DOT_EVERY_PX / 2, WAVE_PX / 2
    wave = QPainterPath(QPointF(-half, middle))
    for number in range(-1, 3):  # a half more at either end, so that waves meet without a gap
        start = number * half
        wave.quadTo(start + half / 2, middle + (2.6 if number % 2 else -2.6), start + half, middle)
    painter.drawPath(wave)
    painter.end()
    return pixmap


def _empty(width: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(DOT_EVERY_PX * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _painter_on(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _start_of(placed: _Placed) -> int:
    return placed.cursor.selectionStart()


def _x_of(answer: object) -> float:
    """Return the x of ``cursorToX``, which gives the cursor's place beside it."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type] # PySide's stubs say object
