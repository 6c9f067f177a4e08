"""The layout of the text pane: a changed line is laid out and drawn again, and nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

MOST_CHARACTERS = 20_000
"""A longer line is left to Qt, which breaks it into rows sooner."""


class LineLayout(QPlainTextDocumentLayout):
    """Lays a single changed line out by itself; all else is Qt's. ``width()`` is that of the viewport, in pixels.

    Qt costs more than the line for two reasons. ``QTextLayout.setFormats`` reports the whole line as both removed and
    added; from the sum Qt concludes that the change reached into the lines behind, and repaints the viewport. And when
    the widest line shrinks it looks at every line of the document for the next one, 10 ms for 10 MB, though the width
    is asked for only where lines do not wrap.
    """

    def __init__(self, document: QTextDocument, *, width: Callable[[], int]) -> None:
        super().__init__(document)
        self._width = width
        self._blocks = document.blockCount()
        self._last = (-1, 0.0)

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lay out what was changed."""
        document = self.document()
        blocks, self._blocks = self._blocks, document.blockCount()
        block = document.findBlock(position)
        within = block.isValid() and max(removed, added) <= block.position() + block.length() - position
        if blocks == self._blocks and within and block.isVisible() and block.length() <= MOST_CHARACTERS:
            self._lay_out(block)
        else:
            self._last = (-1, 0.0)
            super().documentChanged(position, removed, added)

    def _lay_out(self, block: QTextBlock) -> None:
        """Break *block* into rows as Qt does, and have it drawn, or all behind it where its height changed."""
        document = self.document()
        margin = document.documentMargin()
        layout = block.layout()
        rows = block.lineCount()
        layout.setTextOption(document.defaultTextOption())
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(self._width() - 2 * margin)
            line.setPosition(QPointF(margin, bottom))
            bottom += line.height() + (math.ceil(line.leading()) if line.leading() < 0 else 0)
        layout.endLayout()
        if layout.lineCount() != rows:
            block.setLineCount(layout.lineCount())
            self.documentSizeChanged.emit(self.documentSize())
        # Setting formats cleared the rows: how high the line was is known if it was the last to be laid out, too.
        last, self._last = self._last, (block.blockNumber(), bottom)
        if layout.lineCount() == rows and last == self._last:
            self.updateBlock.emit(block)
        else:
            self.update.emit()
