"""The buttons above the list: what of the site is shown, each with a menu of what there is and how much of it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial
from itertools import islice

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from editor.bridge.mixing import mixed
from editor.bridge.plain_tip import plain_tip
from editor.widgets.tones import QUIET_SHARE, faded

MOST_ENTRIES = 40
"""In one menu: what is rarer is found by its first letters behind a #."""
_SIDE_PX, _RISE_PX = 10, 4
_MOST_WIDTH_PX = 160


class FilterChip(QToolButton):
    """One filter by its *name*; ``value`` is what is chosen, None for all, which is offered if *all_words* says so."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, all_words: bool = True) -> None:
        super().__init__(parent)
        self._name = name
        self._has_all = all_words
        self._values: dict[Hashable, tuple[str, int]] = {}
        self.value: Hashable | None = None
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._say()

    def show_values(self, values: Mapping[Hashable, tuple[str, int]]) -> None:
        """Offer *values*, each with its words and how many posts have it; without any the chip is not to be seen."""
        self._values = dict(values)
        self.setVisible(bool(values) or self.value is not None)
        self._say()

    def choose(self, value: Hashable | None) -> None:
        """Choose *value*, and tell."""
        if value != self.value:
            self.value = value
            self._say()
            self.chosen.emit(value)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        if self._has_all:
            self._add(menu, group, self.tr("All"), None)
            menu.addSeparator()
        number = self.locale().toString
        for value, (words, count) in islice(self._values.items(), MOST_ENTRIES):
            self._add(menu, group, f"{words.replace('&', '&&')}\t{number(count)}", value)
        if len(self._values) > MOST_ENTRIES:
            rest = menu.addAction(self.tr("More: type # and its name above"))
            rest.setEnabled(False)

    def _add(self, menu: QMenu, group: QActionGroup, words: str, value: Hashable | None) -> None:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(value == self.value)
        action.triggered.connect(partial(self.choose, value))
        group.addAction(action)
        menu.addAction(action)

    def _say(self) -> None:
        words = self._values.get(self.value, (str(self.value), 0))[0] if self.value is not None else ""
        self.setText(words or self._name)
        self.setAccessibleName(f"{self._name}: {words or self.tr('All')}")
        self.setToolTip(plain_tip(self.accessibleName()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size for the words and the arrow."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE_PX + 12
        return QSize(min(width, _MOST_WIDTH_PX), metrics.height() + 2 * _RISE_PX + 2)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a quiet pill, filled where something is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent, window = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Window)
        on = self.value is not None
        painter.setPen(QPen(accent if on or self.hasFocus() else faded(palette, 0.22), 1))
        if on:
            painter.setBrush(mixed(window, accent, 0.16))
        elif self.underMouse() or self.isDown():
            painter.setBrush(faded(palette, 0.07))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText) if on else faded(palette, QUIET_SHARE))
        inner = self.rect().adjusted(_SIDE_PX, 0, -_SIDE_PX - 12, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width() + 2)
        painter.drawText(inner.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        x, y = self.width() - _SIDE_PX - 5, self.height() // 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([*_arrow(x, y)])


def _arrow(x: int, y: int) -> list[QPointF]:
    return [QPointF(x - 3, y - 1.5), QPointF(x, y + 1.5), QPointF(x + 3, y - 1.5)]


def number_text(number: int) -> str:
    """Return *number* as the writer's language has it."""
    return QLocale().toString(number)
