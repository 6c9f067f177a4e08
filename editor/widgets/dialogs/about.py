"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from editor.bridge.icons import app_icon

_MARK = QSize(96, 96)


class About(QDialog):
    """Shows the mark, the name, the version and the licence."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Frontispiece"))
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(_MARK, self.devicePixelRatioF()))
        name = QLabel("Frontispiece", self)
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        self.version = QLabel(self.tr("Version {0}").format(version), self)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QLabel(self.tr("Jekyll posts, as form, text and page at once."), self)
        works = QLabel(self.tr("Works offline and sends nothing anywhere."), self)
        free = self.tr("Free software under the MIT licence. Made with Qt {0}.")
        licence = QLabel(free.format(qVersion()), self)
        licence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 30, 44, 22)
        column.setSpacing(6)
        for part in (mark, name, self.version, words, works, licence):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.insertSpacing(1, 8)
        column.insertSpacing(4, 10)
        column.addSpacing(16)
        column.addWidget(buttons)
