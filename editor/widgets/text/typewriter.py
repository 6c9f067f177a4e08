"""Typewriter: the row of the caret stays at one height of the pane, also at the start and the end of the text.

Qt scrolls a plain text by whole rows and never above the first. So the rows above the caret fill the pane as far as
whole ones fit, and what is left, at the start of the text up to all of it, is room above the viewport.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication

from editor.widgets.text.pane import TextPane

CARET_SHARE = 0.42
"""Of the pane's height: a little above its middle, where the eye rests."""


class Typewriter(QObject):
    """Holds the caret of *pane* while it is on.

    The mouse moves the caret and the text as it likes; the next key brings the caret back.
    """

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._is_on = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.hold)

    @property
    def is_on(self) -> bool:
        """Whether the caret is held."""
        return self._is_on

    def set_on(self, on: bool) -> None:
        """Begin or cease to hold the caret."""
        if on == self._is_on:
            return
        self._is_on = on
        pane = self._pane
        pane.setCenterOnScroll(on)  # the last row may be scrolled up to the caret's height
        if on:
            pane.cursorPositionChanged.connect(self._on_caret_moved)
            pane.document().documentLayout().documentSizeChanged.connect(self._soon.start)
            pane.installEventFilter(self)
            self.hold()
        else:
            self._soon.stop()
            pane.cursorPositionChanged.disconnect(self._on_caret_moved)
            pane.document().documentLayout().documentSizeChanged.disconnect(self._soon.start)
            pane.removeEventFilter(self)
            pane.set_head_room(0)
            pane.ensureCursorVisible()

    def hold(self) -> None:
        """Bring the row of the caret to its height."""
        pane = self._pane
        cursor = pane.textCursor()
        block = cursor.block()
        pane.blockBoundingRect(block)
        row = block.layout().lineForTextPosition(cursor.positionInBlock())
        number = row.lineNumber() if row.isValid() else 0
        room = pane.contentsRect().height() * CARET_SHARE - _gap_above(block, number)
        rows = 0
        for height in self._heights_above(block, number):
            if height > room:
                break
            room -= height
            rows += 1
        else:  # the first row of the text stands below the document's margin
            room -= pane.document().documentMargin()
        pane.set_head_room(max(0, round(room)))
        bar = pane.verticalScrollBar()
        top = block.firstLineNumber() + number - rows
        if top > bar.maximum():  # rows were broken that Qt has not counted yet
            layout = pane.document().documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())
        bar.setValue(top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold on when the pane has taken another size or another font."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _on_caret_moved(self) -> None:
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.hold()

    def _heights_above(self, block: QTextBlock, number: int) -> Iterator[float]:
        """Yield the heights of the rows above row *number* of *block*, the nearest first, each with its gap."""
        document = self._pane.document()
        while True:
            for index in range(number - 1, -1, -1):
                row = block.layout().lineAt(index)
                yield row.height() + _gap_above(block, index)
            first = block.firstLineNumber()
            if not first:
                return
            block = document.findBlockByLineNumber(first - 1)
            self._pane.blockBoundingRect(block)
            number = block.layout().lineCount()


def _gap_above(block: QTextBlock, number: int) -> float:
    """Return the room between row *number* of *block* and what stands above it."""
    layout = block.layout()
    if not layout.lineCount():
        return 0.0
    above = layout.lineAt(number - 1) if number else None
    return layout.lineAt(number).y() - (above.y() + above.height() if above else 0.0)
