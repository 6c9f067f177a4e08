"""A small picture beside the value that names it, and the button that chooses another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.widgets.form.thumbnail import Thumbnail
from editor.widgets.tones import faded, tones_of

SIDE_PX = 32


class PictureView(QWidget):
    """The picture within a square; a sign of warning where the file is missing; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None, *, icons: Callable[[str], QIcon]) -> None:
        super().__init__(parent)
        self._missing_sign = icons("warning")
        self._image: QImage | None = None
        self.missing = False
        self.setFixedSize(QSize(SIDE_PX, SIDE_PX))

    @property
    def image(self) -> QImage | None:
        """The picture that is shown."""
        return self._image

    def show_thumbnail(self, thumbnail: Thumbnail) -> None:
        """Show *thumbnail*."""
        self._image, self.missing = thumbnail.image, thumbnail.missing
        text = self.tr("The site has no such file.") if thumbnail.missing else ""
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle of its square."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        square = self.rect().adjusted(0, 0, -1, -1)
        warning = tones_of(self.palette()).warning.ink
        painter.setPen(warning if self.missing else faded(self.palette(), 0.2))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(square, 4, 4)
        if self.missing:
            inner = QRect(0, 0, 16, 16)
            inner.moveCenter(self.rect().center())
            self._missing_sign.paint(painter, inner)
        elif self._image is not None and not self._image.isNull():
            size = self._image.size().scaled(self.size() - QSize(4, 4), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self._image)


class PictureSlot(QWidget):
    """A view of a picture with a button that asks for another."""

    requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, icons: Callable[[str], QIcon]) -> None:
        super().__init__(parent)
        self.view = PictureView(self, icons=icons)
        self.button = QToolButton(self)
        self.button.setIcon(icons("image"))
        self.button.setText("…")
        self.button.setToolTip(self.tr("Choose a picture (F4)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.view)
        row.addWidget(self.button)
        self.button.clicked.connect(self.requested)

    def name(self, key: str) -> None:
        """Name the button after the field *key* that it is for."""
        self.button.setAccessibleName(self.tr("Choose a picture for %1").replace("%1", key))
