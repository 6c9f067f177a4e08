"""The fields that name pictures: what they look like beside their paths, and how another is chosen or dropped."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from editor.bridge.pictures import thumbnail_of
from editor.bridge.tasks import Latest
from editor.features.images.adding import Adding
from editor.features.images.choosing import MOST_THUMBNAIL_BYTES, Choosing
from editor.features.images.places import FieldPath, FieldPlace
from editor.jekyll.site import find_site
from editor.post.post import Post
from editor.storage.reading import CannotRead, read_file
from editor.widgets.form.thumbnail import Thumbnail
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

THUMBNAIL_PX = 96


class PictureFields(QObject):
    """Answers what the forms of open posts ask about pictures."""

    def __init__(self, workbench: Workbench, adding: Adding, choosing: Choosing) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._adding = adding
        self._choosing = choosing

    def listen(self, post: OpenPost) -> None:
        """Listen to the form of *post*."""
        FormPictures(post, self._workbench)
        post.form.picture_requested.connect(partial(self._on_requested, post))
        post.form.picture_dropped.connect(partial(self._on_dropped, post))

    def _on_requested(self, post: OpenPost, path: FieldPath) -> None:
        self._choosing.choose(post, FieldPlace(post, path))

    def _on_dropped(self, post: OpenPost, path: FieldPath, file: Path) -> None:
        from editor.images.gathering import Given

        self._adding.add(post, [Given(file)], FieldPlace(post, path))


class FormPictures(QObject):
    """Shows beside the fields of *post* the pictures that they name; the newest value of each is looked up."""

    def __init__(self, post: OpenPost, workbench: Workbench) -> None:
        super().__init__(post)
        self._post = post
        self._tasks = workbench.tasks
        self._desk = workbench.desk
        self._latest: dict[FieldPath, Latest[Thumbnail]] = {}
        post.form.thumbnail_wanted.connect(self._on_wanted)

    def _on_wanted(self, path: FieldPath, value: str) -> None:
        show = partial(self._show, path)
        file = self._post.document.path
        if not value or file is None:
            show(Thumbnail(value))
            return
        if path not in self._latest:
            self._latest[path] = Latest(self._tasks, show=show, fail=_leave_blank)
        self._latest[path].request(partial(_look_up, value, file, self._post.document.post))

    def _show(self, path: FieldPath, thumbnail: Thumbnail) -> None:
        if self._post in self._desk.posts:
            self._post.form.show_thumbnail(path, thumbnail)


def _leave_blank(_error: Exception) -> None:
    """Show no picture: the path beside it can be read and changed all the same."""


def _look_up(value: str, path: Path, post: Post) -> Thumbnail:
    """Return the picture that *value* names in *post*, which lies at *path*."""
    from editor.images.site import picture_at

    file = picture_at(value, find_site(path), path, post, today=datetime.date.today())
    if file is None:
        return Thumbnail(value)
    try:
        return Thumbnail(value, thumbnail_of(read_file(file, most=MOST_THUMBNAIL_BYTES)[0], THUMBNAIL_PX))
    except CannotRead:
        return Thumbnail(value, missing=True)
