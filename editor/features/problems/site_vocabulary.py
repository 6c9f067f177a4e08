"""How the site of the post in front spells its words: counted outside the GUI thread, once its own check is told."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.bridge.sites import Sites
from editor.bridge.tasks import Latest, TaskRunner
from editor.features.problems.checking import SiteCounter
from editor.widgets.open_post import OpenPost

if TYPE_CHECKING:
    from editor.checks.desk.words import Vocabulary


class SiteVocabulary(QObject):
    """Counts anew whenever another post is followed; posts of other sites have nothing of it."""

    changed = Signal()

    def __init__(self, tasks: TaskRunner, sites: Sites, parent: QObject) -> None:
        super().__init__(parent)
        self._sites = sites
        self._counter = SiteCounter()
        self._post: Path | None = None
        self._counted: Vocabulary | None = None
        self._stop = Event()
        self._counting = Latest(tasks, show=self._show, fail=self._on_failed)

    def vocabulary_for(self, post: OpenPost) -> Vocabulary | None:
        """Return how the site of *post* spells, as far as it is counted."""
        return self._counted if post.document.path is not None and post.document.path == self._post else None

    def follow(self, post: OpenPost) -> None:
        """Count the site of *post*, unless that was done since it came in front."""
        path = post.document.path
        if path == self._post:
            return
        site = self._sites.holding(path)
        self._stop.set()
        self._stop = Event()
        self._post, self._counted = path, None
        if site is not None and path is not None:
            self._counting.request(partial(self._count, site.root, path, self._stop))

    def _count(self, root: Path, path: Path, stop: Event) -> tuple[Path, Vocabulary | None]:
        return path, self._counter.count(root, path, stop)

    def _show(self, answer: tuple[Path, Vocabulary | None]) -> None:
        path, vocabulary = answer
        if path == self._post and vocabulary is not None and vocabulary.counts:
            self._counted = vocabulary
            self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        """Tell nothing to the writer, who did not ask for it just now; a fault of ours must be seen in a test."""
        raise error
