"""A post is opened where it was left: with the caret there, and folded as it was if its text is still the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from editor.storage.left_places import LeftPlace, LeftPlaces, mark_of
from editor.widgets.keeping import Keeping
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench


def install(workbench: Workbench, keeping: Keeping) -> None:
    """Keep the places from now on."""
    Leaving(workbench, LeftPlaces(keeping.folders.state / "places.json"))


class Leaving(QObject):
    """Notes a place when a post is closed, and those of all when the window is; they go with the recent files."""

    def __init__(self, workbench: Workbench, places: LeftPlaces) -> None:
        super().__init__(workbench.window)
        self._desk = workbench.desk
        self._places = places
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._leave)
        workbench.window.left.connect(self._on_window_left)
        workbench.recent.changed.connect(self._on_recent_changed)

    def _on_opened(self, post: OpenPost) -> None:
        place = self._places.of(post.document.path) if post.document.path is not None else None
        if place is None:
            return
        source = post.document.post
        if place.folds and place.text_mark == mark_of(source.source):
            post.text.fold(place.folds)
        if source.text.start < place.caret <= source.text.end:
            post.text.select(post.text_binding.pane_position(place.caret))

    def _leave(self, *posts: OpenPost) -> None:
        left = {post.document.path: _place_in(post) for post in posts if post.document.path is not None}
        if left:
            self._places.leave(left)

    def _on_window_left(self) -> None:
        self._leave(*self._desk.posts)

    def _on_recent_changed(self, files: tuple[Path, ...]) -> None:
        if not files:
            self._places.clear()


def _place_in(post: OpenPost) -> LeftPlace | None:
    """Return where the writer is in *post*; None at its start."""
    source = post.document.post
    caret = post.text_binding.source_position(post.text.textCursor().position())
    folds = tuple(post.text.folds.lines)
    mark = mark_of(source.source) if folds else ""
    return LeftPlace(caret, folds, mark) if caret > source.text.start or folds else None
