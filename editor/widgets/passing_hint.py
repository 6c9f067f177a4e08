"""A few words near the lower edge of a window, which go away by themselves and move nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from editor.widgets.raised import SHADOW_PX, paint_raised

STAYS_MS = 5_000
BELOW_PX = 20
"""Between the edge of the window and the words."""
PADDING_PX = SHADOW_PX + 10


class PassingHint(QLabel):
    """Lies over *window*, in its middle, and lets the mouse through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(PADDING_PX)
        self.stay_timer = QTimer(self)
        self.stay_timer.setSingleShot(True)
        self.stay_timer.setInterval(STAYS_MS)
        self.stay_timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Show *words* for a while."""
        self.setText(words)
        self.setAccessibleName(words)
        self._keep_to_edge()
        self._window.installEventFilter(self)  # only now: it is asked about all that happens to the window
        self.show()
        self.raise_()
        self.stay_timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of a window that takes another size."""
        if event.type() == QEvent.Type.Resize:
            self._keep_to_edge()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Go, and look after the window no more."""
        super().hideEvent(event)
        self._window.removeEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words on a ground with a shadow."""
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
        paint_raised(painter, inner, self.palette())
        painter.end()
        super().paintEvent(event)

    def _keep_to_edge(self) -> None:
        self.adjustSize()
        window = self._window
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - BELOW_PX + SHADOW_PX)
