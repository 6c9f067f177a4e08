"""Follows the post in front and has it checked whenever typing pauses; never while an input method composes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from editor.bridge.tasks import Latest, TaskRunner
from editor.document.document import Change
from editor.features.problems.checking import Checker, Found
from editor.post.edit import Edit
from editor.widgets.open_post import OpenPost

PAUSE_MS = 600


class Watch(QObject):
    """Checks one post at a time; ``found`` is told of an answer only while the post is the one that was checked."""

    found = Signal(Found)
    changed = Signal()  # the post is no longer the one that was checked

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._post: OpenPost | None = None
        self._since: list[Edit] = []
        self._off: frozenset[str] = frozenset()
        self._stop = Event()
        self._checker = Checker()
        self._checking = Latest(tasks, show=self._tell, fail=self._on_failed)
        self._disconnect: Callable[[], None] = _nothing
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._request)

    @property
    def post(self) -> OpenPost | None:
        """The post that is followed."""
        return self._post

    @property
    def since(self) -> tuple[Edit, ...]:
        """What was edited since the check that was told last."""
        return tuple(self._since)

    def is_current(self, found: Found) -> bool:
        """Tell whether *found* is of the post as it is now, and no input method composes."""
        post = self._post
        return post is not None and post.document.post is found.post and not post.composing

    def set_off(self, off: frozenset[str]) -> None:
        """Ask the rules *off* no more, and all others."""
        if off != self._off:
            self._off = off
            if self._post is not None:
                self._stop.set()
                self._pause.start(0)

    def follow(self, post: OpenPost) -> None:
        """Check *post* from now on."""
        self.leave()
        self._post = post
        post.composing_changed.connect(self._on_composing_changed)
        self._disconnect = post.document.changed.connect(self._on_document_changed)
        self._pause.start(PAUSE_MS)

    def leave(self) -> None:
        """Check nothing."""
        self._pause.stop()
        self._stop.set()
        self._disconnect()
        self._disconnect = _nothing
        self._since.clear()
        post, self._post = self._post, None
        if post is not None:
            post.composing_changed.disconnect(self._on_composing_changed)

    def _on_document_changed(self, change: Change) -> None:
        self._stop.set()
        self._since.extend(change.edits)
        self.changed.emit()
        self._pause.start(PAUSE_MS)

    def _on_composing_changed(self, composing: bool) -> None:
        if composing:
            self._stop.set()
        else:
            self._pause.start(PAUSE_MS)

    def _request(self) -> None:
        post = self._post
        if post is None or post.text.composing or post.yaml.composing:
            return  # asked again when the input method has ended
        if post.form.composing:
            self._pause.start(PAUSE_MS)  # the form does not tell when it has ended
            return
        self._stop.set()
        self._stop = Event()
        self._checking.request(partial(self._checker.found_in, post.document.post, self._off, self._stop))

    def _tell(self, found: Found | None) -> None:
        if found is not None and self.is_current(found):  # else another request follows
            self._since.clear()
            self.found.emit(found)

    def _on_failed(self, error: Exception) -> None:
        """Tell nothing to the writer, who did not ask for it just now; a fault of ours must be seen in a test."""
        raise error


def _nothing() -> None:
    """Stand in for a disconnect where nothing is connected."""
