"""One new picture of the sheet: what it looks like, what it is told by, its name, and what it will weigh."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPalette, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.bridge.icons import icon
from editor.images.gathering import Item
from editor.images.naming import problem_of_name
from editor.images.orders import Outcome
from editor.widgets.form.line_field import LineField
from editor.widgets.images.words import size_words, words_of_name
from editor.widgets.tones import tones_of

THUMBNAIL_PX = 128


class PictureRow(QWidget):
    """Asks for the words and the name of *item*; *suggest* makes a name of words while none was typed by hand."""

    edited = Signal()

    def __init__(
        self,
        item: Item,
        thumbnail: QImage | None,
        *,
        suggest: Callable[[str], str],
        asks_words: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._suggest = suggest
        self._outcome: Outcome | None = None
        self._follows_words = not item.named
        self.thumbnail = QLabel(self)
        self.thumbnail.setFixedSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.thumbnail.setPixmap(self._drawn(thumbnail))
        self.words = LineField(self)
        self.words.setPlaceholderText(self.tr("What the picture shows"))
        self.words.setAccessibleName(self.tr("Alternative text"))
        self.stem = LineField(self)
        self.stem.setText(item.stem)
        self.stem.setAccessibleName(self.tr("Name of the file"))
        self.stem.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.ext = QLabel(item.ext, self)
        self.ext.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.caption = QLabel(self)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._lay_out(asks_words=asks_words)
        self.words.textEdited.connect(self._on_words_edited)
        self.stem.textEdited.connect(self._on_stem_edited)
        self._say()

    @property
    def can_be(self) -> bool:
        """Whether nothing is known that stands against the name and the picture."""
        named = problem_of_name(self.stem.text() + self.item.ext) is None
        return named and (self._outcome is None or self._outcome.can_be)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what will come of the picture as it is decided now."""
        self._outcome = outcome
        self._say()

    def first_field(self) -> LineField:
        """Return the field that is to be filled in first."""
        return self.words if not self.words.isHidden() else self.stem

    def _lay_out(self, *, asks_words: bool) -> None:
        name = QHBoxLayout()
        name.setSpacing(4)
        name.addWidget(self.stem, 1)
        name.addWidget(self.ext)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        if asks_words:
            fields.addWidget(self._label(self.tr("Alt &text"), self.words), 0, 0)
            fields.addWidget(self.words, 0, 1)
        else:
            self.words.hide()
        fields.addWidget(self._label(self.tr("&Name"), self.stem), 1, 0)
        fields.addLayout(name, 1, 1)
        fields.addWidget(self.caption, 2, 1)
        fields.addWidget(self.note, 3, 1)
        column = QVBoxLayout()
        column.addLayout(fields)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(field)
        return label

    def _drawn(self, thumbnail: QImage | None) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if thumbnail is None:
            return icon("image").pixmap(QSize(40, 40), ratio)
        side = round(THUMBNAIL_PX * ratio)
        fits = thumbnail.width() <= side and thumbnail.height() <= side
        kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(thumbnail if fits else thumbnail.scaled(side, side, kept, smooth))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _say(self) -> None:
        picture, outcome = self.item.picture, self._outcome
        before = self._facts(len(self.item.data), picture.width if picture else 0, picture.height if picture else 0)
        after = self._facts(outcome.size, outcome.width, outcome.height) if outcome else before
        self.caption.setText(before if after == before else f"{before}  →  {after}")
        self.ext.setText("." + outcome.name.rpartition(".")[2] if outcome else self.item.ext)
        text, wrong = self._note()
        self.note.setText(text)
        self.note.setVisible(bool(text))
        palette = QPalette(self.palette())
        tones = tones_of(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, (tones.error if wrong else tones.warning).ink)
        self.note.setPalette(palette)

    def _facts(self, size: int, width: int, height: int) -> str:
        return f"{width} × {height} · {size_words(size)}" if width else size_words(size)

    def _note(self) -> tuple[str, bool]:
        """Return what there is to say, and whether it stands in the way."""
        outcome = self._outcome
        problem = problem_of_name(self.stem.text() + self.item.ext)
        if problem is not None:
            return words_of_name(problem), True
        if outcome is not None and outcome.broken:
            return self.tr("This picture is broken and cannot be changed."), True
        if outcome is not None and outcome.problem is None and outcome.name != self.stem.text() + self.ext.text():
            return self.tr("There is another picture of this name: this one becomes {0}.").format(outcome.name), False
        if self.item.picture is not None and self.item.picture.scripted:
            return self.tr("This drawing holds scripts. It is copied as it is; browsers do not run them."), False
        return "", False

    def _on_words_edited(self, words: str) -> None:
        if self._follows_words:
            self.stem.setText(self._suggest(words))
        self.edited.emit()

    def _on_stem_edited(self, _stem: str) -> None:
        self._follows_words = False
        self._say()
        self.edited.emit()
