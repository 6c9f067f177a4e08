"""Picks the typeface of the text from a list in which each name is set in its own letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.typefaces import Typeface
from editor.widgets.on_screen import open_at
from editor.widgets.text.fonts import PROSE_POINTS, prose_font

SIZE = QSize(560, 560)
ROW_PX = 34
SAMPLE_PX = 96
_FACE = Qt.ItemDataRole.UserRole
_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PickTypeface(QDialog):
    """Offers *faces*, of which *current* is in use; the first entry, the system's usual typeface, is the empty name.

    A Japanese writer is shown those with kana, until the box is cleared.
    """

    def __init__(self, faces: Sequence[Typeface], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Typeface of the Text"))
        open_at(self, SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search typefaces"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.with_kana = QCheckBox(self.tr("Only typefaces that have &kana"), self)
        self.with_kana.setChecked(QLocale().language() == QLocale.Language.Japanese)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setUniformItemSizes(True)
        self.list.addItem(self._item(Typeface("", True), self.tr("The system’s usual typeface")))
        for face in faces:
            self.list.addItem(self._item(face, face.family))
        self.sample = QLabel(
            self.tr("The quick brown fox jumps over the lazy dog. いろはにほへと　永遠の国、2026年"), self
        )
        self.sample.setAccessibleName(self.tr("How the text will look"))
        self.sample.setWordWrap(True)
        self.sample.setMinimumHeight(SAMPLE_PX)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.with_kana)
        column.addWidget(self.list, 1)
        column.addWidget(self.sample)
        column.addWidget(self.buttons)
        self.search.textChanged.connect(self._narrow)
        self.with_kana.toggled.connect(self._narrow)
        self.list.currentItemChanged.connect(self._show_sample)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._choose(current)
        self._narrow()

    def chosen(self) -> str | None:
        """Return the family, empty for the system's usual one; None where the dialog was cancelled."""
        item = self.list.currentItem()
        if self.result() != QDialog.DialogCode.Accepted or item is None or item.isHidden():
            return None
        return self._face_of(item).family

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go to the list while one types in the search."""
        if event.key() in _TO_THE_LIST and self.search.hasFocus():
            self.list.setFocus()
            self.list.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def shown(self) -> list[str]:
        """Return the families that are offered at the moment, from top to bottom."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [self._face_of(item).family for item in items if not item.isHidden()]

    def _item(self, face: Typeface, title: str) -> QListWidgetItem:
        item = QListWidgetItem(title)
        item.setData(_FACE, (face.family, face.has_kana))
        item.setSizeHint(QSize(0, ROW_PX))
        font = QFont(face.family) if face.family else prose_font(PROSE_POINTS)
        font.setPointSizeF(PROSE_POINTS)
        item.setFont(font)
        return item

    def _face_of(self, item: QListWidgetItem) -> Typeface:
        family, has_kana = item.data(_FACE)
        return Typeface(family, has_kana)

    def _choose(self, family: str) -> None:
        rows = range(self.list.count())
        self.list.setCurrentRow(next((row for row in rows if self._face_of(self.list.item(row)).family == family), 0))

    def _narrow(self, _: object = None) -> None:
        """Show what holds each word of the search, and has kana if that is wished; what is in use stays."""
        words = _folded(self.search.text()).split()
        current = self.list.currentItem()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            face = self._face_of(item)
            fits = all(word in _folded(item.text()) for word in words)
            fits = fits and (face.has_kana or not self.with_kana.isChecked() or item is current)
            item.setHidden(not fits)
            first = item if fits and first is None else first
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(first is not None)

    def _show_sample(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.sample.setFont(prose_font(PROSE_POINTS + 4, self._face_of(item).family))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
