"""Wide buttons with a title and some words: ways to begin, and things to choose among."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.bridge.theme import Theme
from editor.widgets.tones import faded

_ICON = QSize(20, 20)
_SKETCH_PX = 64


class Card(QPushButton):
    """A wide button with a sign, a title and, beneath it, some words."""

    def __init__(
        self, title: str, *, words: str = "", sign: QIcon | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(44 if sign else 14, 9, 14, 9)
        self._column.setSpacing(2)
        self._head = QLabel(title, self)
        self._column.addWidget(self._head)
        if words:
            embolden(self._head)
            about = QLabel(words, self)
            about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            self._column.addWidget(about)

    def sizeHint(self) -> QSize:
        """Return the size that the words need: a push button would not ask its layout."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the size that the words need."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a calm ground, a line around it while it is chosen or has the focus, and the sign."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        weight = 0.14 if self.isDown() else 0.09 if self.underMouse() else 0.045
        marked = self.hasFocus() or self.isChecked()
        line = palette.color(QPalette.ColorRole.Highlight) if marked else faded(palette, 0.12)
        painter.setPen(QPen(line, 2 if marked else 1))
        painter.setBrush(faded(palette, weight))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        if self._sign:
            top = (self.height() - _ICON.height()) // 2
            self._sign.paint(painter, QRect(QPoint(14, top), _ICON))


class ThemeCard(Card):
    """A card to be chosen, with a sketch of the window in the colours of *theme*; of two, half in each."""

    def __init__(self, title: str, themes: tuple[Theme, ...], parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._themes = themes
        self.setCheckable(True)
        self._column.setContentsMargins(14, 12 + _SKETCH_PX + 8, 14, 9)
        self._head.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and the sketch on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRect(14, 12, self.width() - 28, _SKETCH_PX)
        part = whole.width() // len(self._themes)
        for number, theme in enumerate(self._themes):
            painter.setClipRect(QRect(whole.left() + number * part, whole.top(), part, whole.height()))
            _sketch(painter, whole, theme)


def embolden(label: QLabel) -> None:
    """Give the words of *label* the weight of a heading."""
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)


def _sketch(painter: QPainter, place: QRect, theme: Theme) -> None:
    """Draw the three panes as lines of text in the colours of *theme*."""
    painter.setPen(QColor(theme.border))
    painter.setBrush(QColor(theme.window))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    form = place.width() // 4
    painter.fillRect(place.adjusted(form, 1, -1, -1), QColor(theme.surface))
    painter.fillRect(QRect(place.left() + 6, place.top() + 10, form - 12, 3), QColor(theme.accent))
    for line in range(3):
        top = place.top() + 22 + 12 * line
        painter.fillRect(QRect(place.left() + 6, top, form - 12, 3), QColor(theme.muted))
        for pane in range(2):
            left = place.left() + form + 8 + pane * (place.width() - form) // 2
            width = (place.width() - form) // 2 - (18 if line == 2 else 14)
            painter.fillRect(QRect(left, top - 6 * pane, max(4, width), 3), QColor(theme.text))
