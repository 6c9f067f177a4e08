"""The buttons of the find bar: quiet, and plainly on when they are on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from editor.bridge.mixing import mixed
from editor.widgets.tones import faded

SIDE_PX = 28
ICON_PX = 16
CORNER_PX = 6
_HOVER_SHARE, _PRESSED_SHARE, _CHECKED_SHARE = 0.07, 0.13, 0.18


class FindButton(QToolButton):
    """A square with a sign, or with a few letters for what it does; its name is told and shown as its tip."""

    def __init__(
        self, name: str, parent: QWidget, *, sign: QIcon | None = None, letters: str = "", keys: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        if keys and sys.platform != "darwin":  # there Alt and a letter make another letter
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(QKeySequence(keys), parent, context=within)
            shortcut.activated.connect(self.click)
            shown = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            self.setToolTip(f"{name} ({shown})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setText(letters)
        if sign is not None:
            self.setIcon(sign)
        self.setCheckable(bool(letters))

    def sizeHint(self) -> QSize:
        """Be square, or wider where the letters need it."""
        letters = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(max(SIDE_PX, letters + 12), SIDE_PX)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than the sign or the letters need."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, rim and sign in the palette's colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, area = self.palette(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        accent, window = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Window)
        rim = Qt.PenStyle.NoPen if not (self.isChecked() or self.hasFocus()) else QPen(accent, 1)
        painter.setPen(rim)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isDown():
            painter.setBrush(faded(palette, _PRESSED_SHARE))
        elif self.isChecked():
            painter.setBrush(mixed(window, accent, _CHECKED_SHARE))
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(faded(palette, _HOVER_SHARE))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), CORNER_PX, CORNER_PX)
        if self.text():
            group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
            painter.setPen(palette.color(group, QPalette.ColorRole.WindowText))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            place = self.rect()
            place.setSize(self.iconSize())
            place.moveCenter(self.rect().center())
            self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
