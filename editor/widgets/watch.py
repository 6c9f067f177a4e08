"""Follows the post in front and has it looked at whenever typing pauses; never while an input method composes."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from editor.bridge.tasks import Latest, TaskRunner
from editor.document.document import Change, Document
from editor.post.edit import Edit
from editor.post.post import Post
from editor.widgets.open_post import OpenPost

PAUSE_MS = 600


class Found(Protocol):
    """What was found in a post."""

    @property
    def post(self) -> Post:
        """The post as it was looked at."""


F = TypeVar("F", bound=Found)
Job = Callable[[], F | None]


class Watch(QObject, Generic[F]):
    """Has one post at a time looked at, outside the GUI thread.

    *job* makes of the post what is to be done; it is given the event that tells when that is to be given up, which
    answers None. ``found`` is told of an answer only while the post is still the one that was looked at.
    """

    found = Signal(object)  # F
    changed = Signal()  # the post is no longer the one that was looked at

    def __init__(
        self,
        tasks: TaskRunner,
        job: Callable[[OpenPost, Event], Job[F]],
        *,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._post: OpenPost | None = None
        self._since: list[Edit] = []
        self._stop = Event()
        self._looking = Latest(tasks, show=self._tell, fail=fail)
        self._leave_document: tuple[Callable[[], None], ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._request)

    @property
    def post(self) -> OpenPost | None:
        """The post that is followed."""
        return self._post

    @property
    def since(self) -> tuple[Edit, ...]:
        """What was edited since the answer that was told last."""
        return tuple(self._since)

    def is_current(self, post: Post) -> bool:
        """Tell whether *post* is the followed one as it is now, and no input method composes."""
        followed = self._post
        return followed is not None and followed.document.post is post and not followed.composing

    def look_again(self) -> None:
        """Look at the post anew: what is looked for is another."""
        if self._post is not None:
            self._stop.set()
            self._pause.start(0)

    def follow(self, post: OpenPost) -> None:
        """Look at *post* from now on."""
        self.leave()
        self._post = post
        post.composing_changed.connect(self._on_composing_changed)
        self._leave_document = (
            post.document.changed.connect(self._on_document_changed),
            post.document.placed.connect(self._on_document_placed),
        )
        self._pause.start(PAUSE_MS)

    def leave(self) -> None:
        """Look at nothing."""
        self._pause.stop()
        self._stop.set()
        for leave in self._leave_document:
            leave()
        self._leave_document = ()
        self._since.clear()
        post, self._post = self._post, None
        if post is not None:
            post.composing_changed.disconnect(self._on_composing_changed)

    def _on_document_changed(self, change: Change) -> None:
        self._stop.set()
        self._since.extend(change.edits)
        self.changed.emit()
        self._pause.start(PAUSE_MS)

    def _on_document_placed(self, _document: Document) -> None:
        """Look anew at a post whose file has another name or place: what is found may hang on that."""
        self.look_again()

    def _on_composing_changed(self, composing: bool) -> None:
        if composing:
            self._stop.set()
        else:
            self._pause.start(PAUSE_MS)

    def _request(self) -> None:
        post = self._post
        if post is None or post.composing:
            return  # asked again when the input method has ended
        self._stop.set()
        self._stop = Event()
        self._looking.request(self._job(post, self._stop))

    def _tell(self, found: F | None) -> None:
        if found is not None and self.is_current(found.post):  # else another request follows
            self._since.clear()
            self.found.emit(found)
