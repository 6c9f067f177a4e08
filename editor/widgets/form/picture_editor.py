"""The editor of a field that names a picture: its path, what it looks like, and a way to choose another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path as FilePath

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.widgets.form.content import Content, Path, scalar_text
from editor.widgets.form.line_field import LineField
from editor.widgets.form.picture_slot import PictureSlot
from editor.widgets.form.text_editor import TextEditor
from editor.widgets.form.thumbnail import Thumbnail

_EXTENSIONS = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff")


class PathLine(LineField):
    """A line that leaves files which are dragged over it to the editor around it."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text alone."""
        if dropped_picture(event.mimeData()) is None:
            super().dragEnterEvent(event)
        else:
            event.ignore()


class PictureEditor(TextEditor):
    """One line with the path of a picture; F4 chooses one, and a file that is dropped is wished for."""

    def __init__(self, parent: QWidget | None = None, *, icons: Callable[[str], QIcon]) -> None:
        super().__init__(parent, line=PathLine())
        self.slot = PictureSlot(self, icons=icons)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(4)
            layout.addWidget(self.slot)
        self.setAcceptDrops(True)
        self.slot.requested.connect(self._on_requested)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the line and the button."""
        return (*super().tab_stops(), self.slot.button)

    def name(self, key: str) -> None:
        """Name line and button after the field."""
        super().name(key)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.slot.name(key)

    def show_thumbnail(self, path: Path, thumbnail: Thumbnail) -> None:
        """Show the picture, if it is still the one that the line names."""
        if path == self.path and self._content is not None and thumbnail.value == scalar_text(self._content.node.value):
            self.slot.view.show_thumbnail(thumbnail)
            self.line.setAccessibleDescription(self.slot.view.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a picture on F4."""
        if event.key() == Qt.Key.Key_F4 and not event.modifiers():
            self._on_requested()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture's file."""
        if dropped_picture(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take it wherever over the editor it is."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the picture that was dropped."""
        file = dropped_picture(event.mimeData())
        if file is not None:
            event.setDropAction(Qt.DropAction.CopyAction)  # it stays where it was
            event.accept()
            self.picture_dropped.emit(self.path, file)

    def _show(self, content: Content) -> None:
        super()._show(content)
        self.thumbnail_wanted.emit(self.path, scalar_text(content.node.value))

    def _on_requested(self) -> None:
        if not self.composing:
            self.picture_requested.emit(self.path)


def dropped_picture(source: QMimeData) -> FilePath | None:
    """Return the first picture's file of this machine that *source* names."""
    files = (url.toLocalFile() for url in source.urls() if url.isLocalFile())
    return next((FilePath(file) for file in files if file.lower().endswith(_EXTENSIONS)), None)
