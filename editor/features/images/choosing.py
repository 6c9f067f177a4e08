"""Choosing a picture: of those that the site has, or a file of the disk that comes into the site."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from editor.bridge.pictures import thumbnail_of
from editor.bridge.tasks import TaskRunner
from editor.features.images.adding import Adding
from editor.features.images.places import FieldPath, Place
from editor.jekyll.site import Site
from editor.post.post import Post
from editor.post.values import Value
from editor.storage.reading import CannotRead, read_file
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.images.inserting import Link
    from editor.images.site import SitePicture
    from editor.widgets.images.picker import ImagePicker

THUMBNAIL_PX = 224
MOST_THUMBNAIL_BYTES = 64 * 1024 * 1024
_IN_FLIGHT = 1
"""Of the two threads of the pool one stays free for what the writer waits for."""


class Choosing(QObject):
    """Shows the pictures of a post's site to choose from; without a site, or a picture, the disk is asked at once."""

    def __init__(self, workbench: Workbench, adding: Adding) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._adding = adding
        self.picker: ImagePicker | None = None
        # Signals do not keep what they call.
        self._thumbnails: Thumbnails | None = None

    def choose(self, post: OpenPost, place: Place) -> None:
        """Have a picture chosen for *place*; that which the field names is chosen at first."""
        path = post.document.path
        site = self._workbench.desk.sites.holding(path)
        if path is None or site is None:
            self._choose_from_disk(post, place)
            return
        self._workbench.tasks.run(
            partial(_list, site, path, post.document.post, place.field_path),
            partial(self._pick, post, place, site),
            self._on_failed,
        )

    def _pick(self, post: OpenPost, place: Place, site: Site, listed: tuple[list[SitePicture], str]) -> None:
        self._adding.when_calm(post, partial(self._show, post, place, site, *listed))

    def _show(self, post: OpenPost, place: Place, site: Site, pictures: list[SitePicture], current: str) -> None:
        from editor.widgets.images.picker import ImagePicker

        if not pictures:
            self._choose_from_disk(post, place)
            return
        picker = ImagePicker(site.root.name, pictures, current=current, parent=self._workbench.window)
        self._thumbnails = thumbnails = Thumbnails(self._workbench.tasks, site.root, picker.show_thumbnail)
        picker.thumbnail_wanted.connect(thumbnails.want)
        picker.chosen.connect(partial(self._on_chosen, post, place, site))
        picker.disk_requested.connect(partial(self._choose_from_disk, post, place))
        picker.finished.connect(self._on_finished)
        self.picker = picker
        picker.open()

    def _on_finished(self) -> None:
        if self.picker is not None and self._thumbnails is not None:
            self._thumbnails.stop()
            self.picker.deleteLater()
            self.picker = self._thumbnails = None

    def _on_chosen(self, post: OpenPost, place: Place, site: Site, picture: str) -> None:
        path = post.document.path
        if path is not None:
            self._workbench.tasks.run(
                partial(_link_to, site, path, post.document.post, place, picture),
                lambda link: self._adding.when_calm(post, lambda: place.put([link])),
                self._on_failed,
            )

    def _choose_from_disk(self, post: OpenPost, place: Place) -> None:
        from editor.images.gathering import Given

        files = self._workbench.prompts.choose_pictures()
        if files:
            self._adding.add(post, [Given(file) for file in (files[:1] if place.field_path else files)], place)

    def _on_failed(self, error: Exception) -> None:
        self._workbench.notices.show_error(
            self.tr("The pictures of the site could not be listed ({0}). Nothing was changed; try again.").format(error)
        )


class Thumbnails:
    """Makes thumbnails outside the GUI thread, those that were wanted last first: what has scrolled by can wait."""

    def __init__(self, tasks: TaskRunner, root: Path, show: Callable[[str, QImage | None], None]) -> None:
        self._tasks = tasks
        self._root = root
        self._show = show
        self._wanted: list[str] = []
        self._running = 0
        self._stopped = False

    def want(self, path: str) -> None:
        """Have the picture at *path* of the site shown soon."""
        self._wanted.append(path)
        self._go_on()

    def stop(self) -> None:
        """Make no more."""
        self._stopped = True
        self._wanted.clear()

    def _go_on(self) -> None:
        while self._wanted and self._running < _IN_FLIGHT:
            path = self._wanted.pop()
            self._running += 1
            self._tasks.run(partial(_thumbnail, self._root / path), partial(self._on_made, path), self._on_failed)

    def _on_made(self, path: str, thumbnail: QImage | None) -> None:
        self._running -= 1
        if not self._stopped:
            self._show(path, thumbnail)
            self._go_on()

    def _on_failed(self, _error: Exception) -> None:
        """Leave the sign of a picture where this one should be: it can be chosen all the same."""
        self._running -= 1
        self._go_on()


def _thumbnail(file: Path) -> QImage | None:
    try:
        return thumbnail_of(read_file(file, most=MOST_THUMBNAIL_BYTES)[0], THUMBNAIL_PX)
    except CannotRead:
        return None


def _list(site: Site, path: Path, post: Post, field_path: FieldPath) -> tuple[list[SitePicture], str]:
    """Return the pictures of the site, and which of them the field at *field_path* names."""
    from editor.images.site import MOST_PICTURES, list_pictures, picture_at, place_in

    value = _value_at(post, field_path)
    file = picture_at(value, site, path, post, today=datetime.date.today()) if isinstance(value, str) else None
    return list_pictures(site.root, most=MOST_PICTURES), place_in(site.root, file) if file else ""


def _value_at(post: Post, path: FieldPath) -> Value:
    """Return what stands at *path* of the front matter, None where nothing does."""
    values = post.front_matter.values()
    value = values.get(str(path[0])) if path else None
    for step in path[1:]:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _link_to(site: Site, path: Path, post: Post, place: Place, picture: str) -> Link:
    """Return the link to the picture at the path *picture* of the site, as the site writes it."""
    from editor.images.inserting import Link
    from editor.images.site import read_habits

    habits = read_habits(site, path, post, today=datetime.date.today())
    pattern = habits.pattern
    placement = pattern.of_field(place.field_path) if place.field_path else pattern.pictures
    return Link(placement.spelling.address(picture, habits.around), "", placement.form)
