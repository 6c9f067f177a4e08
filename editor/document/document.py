"""One open post: every change is an edit of its text, whoever makes it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.document.history import History
from editor.event import Event
from editor.post.codec import Codec
from editor.post.edit import Edit
from editor.post.post import Post
from editor.storage.stamp import Stamp


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """What became of a post: *edits*, each of the text that the one before left; who made them is *origin*."""

    edits: tuple[Edit, ...]
    before: Post
    post: Post
    origin: object | None


class Document:
    """A post with its file, its history and whether it differs from what was saved.

    ``dirty`` compares with the saved text, so that undoing back to it, or typing it again, is clean. ``saved`` tells
    that the text stands in its file; ``rebased`` that the file now holds something else than the text came from.
    """

    def __init__(
        self,
        post: Post,
        *,
        codec: Codec,
        path: Path | None = None,
        stamp: Stamp | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._post = post
        self.codec = codec
        self.path = path
        self.stamp = stamp
        self.history = History(now)
        self._base = post
        self._gone = False
        self._dirty = False
        self._undoable = (False, False)  # as was told last
        self.changed: Event[Change] = Event()
        self.dirty_changed: Event[bool] = Event()
        self.saved: Event[Document] = Event()
        self.rebased: Event[Document] = Event()
        self.placed: Event[Document] = Event()  # its file has another path, or one at all; after the two above
        self.history_changed: Event[None] = Event()  # whether there is a step to undo, or to redo

    @property
    def post(self) -> Post:
        """The post as it is now."""
        return self._post

    @property
    def dirty(self) -> bool:
        """Whether the text differs from what was opened or saved last."""
        return self._dirty

    @property
    def base(self) -> Post:
        """The post as it was opened or saved last, or as its file was found to be since."""
        return self._base

    @property
    def gone(self) -> bool:
        """Whether the file was found to be there no more: then the text is unsaved, whatever it is."""
        return self._gone

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return self.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be made again."""
        return self.history.can_redo

    def apply(self, edit: Edit, *, origin: object | None = None, joins: bool = False) -> None:
        """Make *edit*; *joins* lets typing join the undo step before it. Raises EditMismatch, and changes nothing."""
        self._make((edit,), origin, joins=joins)

    def apply_all(self, edits: Sequence[Edit], *, origin: object | None = None) -> None:
        """Make *edits*, each of the text that the one before left, as one undo step. Raises EditMismatch."""
        self._make(tuple(edits), origin, joins=False)

    def go_on(self, edits: Sequence[Edit], *, origin: object | None = None) -> None:
        """Make *edits*, which follow from the last step and are undone with it. Raises EditMismatch."""
        post = self._after(edits)
        self.history.extend(edits)
        self._tell(tuple(edits), post, origin)

    def undo(self) -> None:
        """Take the last step back; the change's origin is the history."""
        self._retrace(self.history.undo())

    def redo(self) -> None:
        """Make the step again that was taken back last; the change's origin is the history."""
        self._retrace(self.history.redo())

    def break_typing(self) -> None:
        """Let the next edit begin an undo step of its own."""
        self.history.close()

    def replace_source(self, source: str) -> None:
        """Make the text *source*, as one step that touches only the middle that differs."""
        self.apply(Edit(0, self._post.source, source).trimmed())

    def reload(self, theirs: Document, *, edits: Sequence[Edit] | None = None) -> None:
        """Take over what *theirs* read from the file; the text before stays in the history.

        *edits* lead there from the text as it is, where somebody has worked them out already.
        """
        if edits is None:
            self.replace_source(theirs.post.source)
        else:
            self.apply_all(edits)
        self.mark_saved(path=theirs.path, stamp=theirs.stamp, codec=theirs.codec)

    def mark_saved(
        self, *, path: Path | None, stamp: Stamp | None, codec: Codec | None = None, post: Post | None = None
    ) -> None:
        """Note that the text as it is now, or that of *post*, stands in the file *path*."""
        before, self.path = self.path, path
        self._rebase(post or self._post, stamp, codec or self.codec, gone=False)
        self.saved.emit(self)
        self._tell_place(before)

    def keep_over(self, theirs: Document, *, codec: Codec | None = None) -> None:
        """Note that the file holds what *theirs* read, and that the text here is meant to take its place."""
        self._rebase(theirs.post, theirs.stamp, codec or self.codec, gone=False)
        self.rebased.emit(self)

    def mark_moved(self, path: Path) -> None:
        """Note that the file, as it was, is called *path* now."""
        before, self.path = self.path, path
        self.rebased.emit(self)
        self._tell_place(before)

    def mark_gone(self) -> None:
        """Note that the file is there no more: the text is unsaved, and saving makes the file anew."""
        self._rebase(self._base, None, self.codec, gone=True)
        self.rebased.emit(self)

    def _tell_place(self, before: Path | None) -> None:
        if self.path != before:
            self.placed.emit(self)

    def _rebase(self, base: Post, stamp: Stamp | None, codec: Codec, *, gone: bool) -> None:
        self._base, self.stamp, self.codec, self._gone = base, stamp, codec, gone
        self.break_typing()
        self._refresh_dirty()

    def _make(self, edits: tuple[Edit, ...], origin: object | None, *, joins: bool) -> None:
        meant = tuple(edit for edit in edits if edit.removed != edit.inserted)
        if meant:
            post = self._after(meant)
            self.history.record(meant, joins=joins)
            self._tell(meant, post, origin)

    def _retrace(self, edits: list[Edit]) -> None:
        if edits:
            self._tell(tuple(edits), self._after(edits), self.history)

    def _after(self, edits: Sequence[Edit]) -> Post:
        post = self._post
        for edit in edits:
            post = post.after(edit)
        return post

    def _tell(self, edits: tuple[Edit, ...], post: Post, origin: object | None) -> None:
        before, self._post = self._post, post
        self.changed.emit(Change(edits, before, post, origin))
        self._refresh_dirty()
        undoable = (self.can_undo, self.can_redo)
        if undoable != self._undoable:
            self._undoable = undoable
            self.history_changed.emit(None)

    def _refresh_dirty(self) -> None:
        dirty = self._gone or self._post != self._base
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)
