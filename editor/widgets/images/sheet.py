"""The sheet that asks about new pictures: what they show, how they are called, and what is to become of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor.images.gathering import Item
from editor.images.memory import Choices
from editor.images.naming import problem_of_folder
from editor.images.orders import Order, Outcome
from editor.images.processing import Quality, Wish
from editor.widgets.form.line_field import LineField
from editor.widgets.images.picture_row import PictureRow
from editor.widgets.images.words import words_of_name

WIDTH_PX = 560
LEAST_WIDTH_PX, MOST_WIDTH_PX = 16, 20_000
_MOST_ROWS_SEEN = 3


class ImageSheet(QDialog):
    """Asks about *items*; ``orders`` and ``choices`` are what was decided, ``edited`` tells that it changed.

    *suggest* makes a name of an item's words. The words are not asked for where they would stand nowhere.
    """

    edited = Signal()

    def __init__(
        self,
        items: Sequence[Item],
        thumbnails: Sequence[QImage | None],
        *,
        choices: Choices,
        offered_px: int,
        suggest: Callable[[Item, str], str],
        asks_words: bool = True,
        has_site: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._offered_px = offered_px
        self.setWindowTitle(self.tr("Insert Pictures") if len(items) > 1 else self.tr("Insert Picture"))
        self.rows = [
            PictureRow(item, shown, suggest=_for(suggest, item), asks_words=asks_words, parent=self)
            for item, shown in zip(items, thumbnails, strict=True)
        ]
        self.folder = LineField(self)
        self.folder.setText(items[0].folder)
        self.folder.setAccessibleName(self.tr("Folder in the site"))
        self.folder.setPlaceholderText(self.tr("the site's own folder") if has_site else self.tr("beside the post"))
        self.folder_note = QLabel(self)
        self.folder_note.setWordWrap(True)
        self.folder_note.hide()
        self._make_options(items)
        self.buttons = QDialogButtonBox(self)
        self.insert = QPushButton(self.tr("Insert"), self)
        self.insert.setDefault(True)
        self.buttons.addButton(self.insert, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QPushButton(self.tr("Cancel"), self), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._wire()
        self._show_options()
        self.rows[0].first_field().setFocus()

    def orders(self) -> list[Order]:
        """Return what is decided about each picture."""
        folder = self.folder.text().strip().strip("/")
        return [
            Order(row.item, row.stem.text().strip(), folder, self._wish(row.item), row.words.text())
            for row in self.rows
        ]

    def choices(self) -> Choices:
        """Return what is to be offered the next time; what was not asked stays as it was."""
        before = self._choices
        width = self.width_px.value()
        return Choices(
            shrink=self.shrink.isChecked() if not self.shrink.isHidden() else before.shrink,
            width_px=before.width_px if self.shrink.isHidden() or width == self._offered_px else width,
            strip=self.strip.isChecked() if not self.strip.isHidden() else before.strip,
            as_jpeg=self.as_jpeg.isChecked() if not self.as_jpeg.isHidden() else before.as_jpeg,
            quality=self.quality.currentData(),
        )

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what will come of what is decided now."""
        for row, outcome in zip(self.rows, outcomes, strict=True):
            row.show_outcome(outcome)
        self._allow()

    def _make_options(self, items: Sequence[Item]) -> None:
        choices = self._choices
        pictures = [item.picture for item in items if item.picture is not None]
        width = choices.width_px or self._offered_px
        several = len(items) > 1
        self.shrink = QCheckBox(
            self.tr("Make them no wider than") if several else self.tr("Make it no wider than"), self
        )
        self.shrink.setChecked(choices.shrink)
        self.shrink.setVisible(any(not one.is_fixed and one.width > width for one in pictures))
        self.width_px = QSpinBox(self)
        self.width_px.setRange(LEAST_WIDTH_PX, MOST_WIDTH_PX)
        self.width_px.setSingleStep(100)
        self.width_px.setValue(width)
        self.width_px.setSuffix(self.tr(" px"))
        self.width_px.lineEdit().setTextMargins(5, 0, 5, 0)
        self.width_px.setAccessibleName(self.tr("Greatest width in pixels"))
        place = any(one.tells_place for one in pictures)
        self.strip = QCheckBox(
            self.tr("Remove where and when it was taken") if place else self.tr("Remove when and how it was taken"),
            self,
        )
        self.strip.setChecked(choices.strip)
        self.strip.setVisible(any(one.tells_place or one.tells_more for one in pictures))
        self.as_jpeg = QCheckBox(self.tr("Save photos as JPEG, which is much smaller here"), self)
        self.as_jpeg.setChecked(choices.as_jpeg)
        self.as_jpeg.setVisible(any(item.is_photo_as_png for item in items))
        self.quality_label = QLabel(self.tr("&Quality"), self)
        self.quality = QComboBox(self)
        for quality, words in (
            (Quality.BEST, self.tr("Best")),
            (Quality.GOOD, self.tr("Good")),
            (Quality.SMALL, self.tr("Small")),
        ):
            self.quality.addItem(words, quality.name)
        self.quality.setCurrentIndex(self.quality.findData(choices.quality))
        self.quality.setAccessibleName(self.tr("Quality"))
        self.quality_label.setBuddy(self.quality)

    def _lay_out(self) -> None:
        pictures = QWidget(self)
        column = QVBoxLayout(pictures)
        column.setContentsMargins(0, 0, 8 if len(self.rows) > 1 else 0, 0)
        column.setSpacing(16)
        for row in self.rows:
            column.addWidget(row)
        top: QWidget = pictures
        if len(self.rows) > 1:
            scroll = QScrollArea(self)
            scroll.setWidget(pictures)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            seen = min(len(self.rows), _MOST_ROWS_SEEN)
            scroll.setMinimumHeight(seen * (self.rows[0].sizeHint().height() + 16))
            top = scroll
        width = QHBoxLayout()
        width.setSpacing(6)
        width.addWidget(self.shrink)
        width.addWidget(self.width_px)
        width.addStretch(1)
        quality = QHBoxLayout()
        quality.setSpacing(8)
        quality.addWidget(self.quality_label)
        quality.addWidget(self.quality)
        quality.addStretch(1)
        label = QLabel(self.tr("&Folder"), self)
        label.setBuddy(self.folder)
        place = QHBoxLayout()
        place.setSpacing(12)
        place.addWidget(label)
        place.addWidget(self.folder, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 18)
        whole.setSpacing(12)
        whole.addWidget(top, 1)
        whole.addLayout(place)
        whole.addWidget(self.folder_note)
        whole.addLayout(width)
        whole.addWidget(self.strip)
        whole.addWidget(self.as_jpeg)
        whole.addLayout(quality)
        whole.addSpacing(4)
        whole.addWidget(self.buttons)
        self.setMinimumWidth(WIDTH_PX)

    def _wire(self) -> None:
        for row in self.rows:
            row.edited.connect(self._on_edited)
        for box in (self.shrink, self.strip, self.as_jpeg):
            box.toggled.connect(self._on_edited)
        self.width_px.valueChanged.connect(self._on_edited)
        self.quality.currentIndexChanged.connect(self._on_edited)
        self.folder.textEdited.connect(self._on_edited)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _wish(self, item: Item) -> Wish:
        shrink = not self.shrink.isHidden() and self.shrink.isChecked()
        return Wish(
            width_px=self.width_px.value() if shrink else None,
            strip=not self.strip.isHidden() and self.strip.isChecked(),
            as_jpeg=item.is_photo_as_png and self.as_jpeg.isChecked(),
            quality=Quality[self.quality.currentData()],
        )

    def _show_options(self) -> None:
        self.width_px.setVisible(not self.shrink.isHidden())
        self.width_px.setEnabled(self.shrink.isChecked())
        lossy = any(
            (row.item.ext != ".png" and self._wish(row.item).width_px is not None) or self._wish(row.item).as_jpeg
            for row in self.rows
            if row.item.picture is not None and not row.item.picture.is_fixed
        )
        self.quality.setVisible(lossy)
        self.quality_label.setVisible(lossy)

    def _allow(self) -> None:
        problem = problem_of_folder(self.folder.text().strip().strip("/"))
        self.folder_note.setText(words_of_name(problem) if problem else "")
        self.folder_note.setVisible(problem is not None)
        self.insert.setEnabled(problem is None and all(row.can_be for row in self.rows))

    def _on_edited(self) -> None:
        self._show_options()
        self._allow()
        self.edited.emit()


def _for(suggest: Callable[[Item, str], str], item: Item) -> Callable[[str], str]:
    return lambda words: suggest(item, words)
