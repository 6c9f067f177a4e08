"""What the text takes of the clipboard and of drags: pictures, files, and pictures of web pages by their address."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer

from editor.bridge.pictures import WebPicture, bitmap_of, holds_bitmap, local_files, web_picture_of
from editor.features.images.adding import Adding
from editor.features.images.places import TextPlace
from editor.images.kinds import becomes_picture, is_file
from editor.widgets.frame import Frame
from editor.widgets.open_post import OpenPost


class FileTaker(QObject):
    """Takes pictures and files in the text of *post*; what else is dropped with them is opened by *window*."""

    def __init__(self, post: OpenPost, adding: Adding, window: Frame) -> None:
        super().__init__(post)
        self._post = post
        self._adding = adding
        self._window = window

    def takes(self, source: QMimeData) -> bool:
        """Tell whether *source* holds a picture, or a file that is no post, page or folder."""
        if self._post.composing or self._post.text.isReadOnly():
            return False
        files = local_files(source)
        if files:
            return any(map(_is_taken, files))
        if holds_bitmap(source):
            return True
        # An address alone that is pasted over words makes a link of them.
        is_bare = not source.hasHtml() and self._post.text.textCursor().hasSelection()
        return not is_bare and web_picture_of(source) is not None

    def take(self, source: QMimeData) -> None:
        """Read what *source* holds while it is there, and go on when the drop is over."""
        from editor.images.gathering import Given

        place = TextPlace(self._post)
        files = local_files(source)
        if files:
            given = [Given(file) for file in files if _is_taken(file)]
            QTimer.singleShot(0, self, partial(self._adding.add, self._post, given, place))
            self._open([file for file in files if not _is_taken(file)])
        elif holds_bitmap(source):
            bitmap = bitmap_of(source)
            if bitmap is not None:
                QTimer.singleShot(0, self, partial(self._adding.add, self._post, [bitmap], place))
        elif (picture := web_picture_of(source)) is not None:
            QTimer.singleShot(0, self, partial(self._link, picture, place))

    def _link(self, picture: WebPicture, place: TextPlace) -> None:
        """Write a link to a picture of the web, which stays where it is: the network is not asked."""
        from editor.images.inserting import Link

        self._adding.when_calm(self._post, lambda: place.put([Link(picture.address, picture.words)]))

    def _open(self, files: list[Path]) -> None:
        if files:
            QTimer.singleShot(0, self, partial(self._window.files_chosen.emit, files))


def _is_taken(file: Path) -> bool:
    return becomes_picture(file.name) or is_file(file.name)
