"""The layout of the text pane: changed lines are laid out and drawn again, and nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

MOST_CHARACTERS = 20_000
"""A longer line is left to Qt, which breaks it into rows sooner."""
MOST_LINES = 64
"""More lines at once, a paste or a load, are left to Qt, which breaks them into rows when they are seen."""


class LineLayout(QPlainTextDocumentLayout):
    """Lays a few changed lines out by itself; all else is Qt's. ``width()`` is that of the viewport, in pixels.

    Qt costs more than the line for two reasons. ``QTextLayout.setFormats`` reports the whole line as both removed and
    added; from the sum Qt concludes that the change reached into the lines behind, and repaints the viewport. And when
    the widest line shrinks it looks at every line of the document for the next one, 10 ms for 10 MB, though the width
    is asked for only where lines do not wrap.

    Qt's layout of plain text knows no line height either: where rows are spaced, this lays out whatever is seen, all
    room that is added above each row. A line that is left to Qt keeps the height of its letters.
    """

    long_line_changed = Signal()  # one that is left to Qt, and takes long to lay out

    def __init__(self, document: QTextDocument, *, width: Callable[[], int]) -> None:
        super().__init__(document)
        # Kept, as each ``document()`` ties the two to each other for PySide so that neither they nor the pane ever go.
        self._document = document
        self._width = width
        self._blocks = document.blockCount()
        self._last = (-1, 0.0)
        self._spacing = 1.0
        self._owes_announcement = False

    @property
    def is_spaced(self) -> bool:
        """Whether rows stand further apart than their letters have it."""
        return self._spacing != 1.0

    def set_spacing(self, spacing: float) -> None:
        """Give each row *spacing* times the height of its letters, at least 1."""
        if spacing != self._spacing:
            self._spacing = spacing
            self._last = (-1, 0.0)
            super().documentChanged(0, 0, self._document.characterCount())
            self.documentSizeChanged.emit(self.documentSize())
            self.update.emit()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return how large *block* is, which breaks it into rows if it was not yet."""
        if self._spacing != 1.0:  # asked at once: Qt asks for some twenty lines at each key
            is_ours = block.isValid() and block.isVisible() and is_short(block)
            if is_ours and not block.layout().lineCount():
                self._lay_out(block)
        return super().blockBoundingRect(block)

    def announce(self) -> None:
        """Tell that the text has another height."""
        self._owes_announcement = False
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    def announce_after_change(self) -> None:
        """Tell the same as soon as the change that Qt is telling of is laid out."""
        self._owes_announcement = True

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lay out what was changed."""
        document = self._document
        blocks, self._blocks = self._blocks, document.blockCount()
        first = document.findBlock(position)
        within = first.isValid() and max(removed, added) <= first.position() + first.length() - position
        if blocks == self._blocks and within:
            changed = [first]
        else:
            end = document.findBlock(position + added)  # not valid where all of the text takes another font
            changed = _blocks_between(first, end if end.isValid() else document.lastBlock())
        for block in changed:
            if not block.isVisible():
                block.clearLayout()
        changed = [block for block in changed if block.isVisible()]
        is_long = bool(changed) and max(map(QTextBlock.length, changed)) > MOST_CHARACTERS
        if is_long or not changed:
            self._last = (-1, 0.0)
            super().documentChanged(position, removed, added)
            if is_long:
                self.long_line_changed.emit()
            # Qt did not count the lines that came and went by us.
            if blocks != self._blocks or self._owes_announcement:
                self.announce()
            return
        rows = [block.lineCount() for block in changed]
        bottoms = [self._lay_out(block) for block in changed]
        # Setting formats cleared the rows: how high the line was is known if it was the last to be laid out, too.
        last, self._last = self._last, (changed[0].blockNumber(), bottoms[0])
        if blocks != self._blocks or self._owes_announcement or rows != [block.lineCount() for block in changed]:
            self.announce()
        elif len(changed) == 1 and last == self._last:
            self.updateBlock.emit(changed[0])
        else:
            self.update.emit()

    def _lay_out(self, block: QTextBlock) -> float:
        """Break *block* into rows as Qt does; return its height in pixels."""
        margin = self._document.documentMargin()
        layout = block.layout()
        layout.setTextOption(self._document.defaultTextOption())
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(self._width() - 2 * margin)
            bottom += round(line.height() * (self._spacing - 1))
            line.setPosition(QPointF(margin, bottom))
            bottom += line.height() + (math.ceil(line.leading()) if line.leading() < 0 else 0)
        layout.endLayout()
        if layout.lineCount() != block.lineCount():
            block.setLineCount(layout.lineCount())
        return bottom


def _blocks_between(first: QTextBlock, last: QTextBlock) -> list[QTextBlock]:
    """Return the lines from *first* to *last*; none where they are too many."""
    if not first.isValid() or not 0 <= last.blockNumber() - first.blockNumber() < MOST_LINES:
        return []
    found = [first]
    while found[-1] != last:
        found.append(found[-1].next())
    return found


def is_short(block: QTextBlock) -> bool:
    """Tell whether *block* is not left to Qt for its length."""
    return block.length() <= MOST_CHARACTERS
