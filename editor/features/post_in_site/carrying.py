"""Carries changes of files out, all or none; posts that lie open go along, with caret and history, and back again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from editor.bridge.words_of_plans import words_of_not_changed
from editor.document.document import Document
from editor.post.codec import decode
from editor.post.merge import merge
from editor.post.post import Post
from editor.post.rewriting import edits_between
from editor.storage.stamp import Stamp
from editor.storage.transaction import FileChange, NotChanged, change_files
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

MOST_UNDOS = 20
"""Each keeps the old bytes of all its files."""


class Carrying(QObject):
    """One change of files at a time; they can be taken back, the last one first."""

    carried = Signal()

    def __init__(self, workbench: Workbench, folder: Path) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._folder = folder
        self._undos: list[tuple[FileChange, ...]] = []
        self._former: dict[Path, Path] = {}
        self._is_working = False

    @property
    def can_take_back(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._undos) and not self._is_working

    def former_place(self, path: Path) -> Path | None:
        """Return where the file *path* lay before it was moved by a change of this session."""
        return self._former.get(path)

    def carry_out(self, changes: Sequence[FileChange], words: str, then: Callable[[], object] | None = None) -> None:
        """Make *changes*, say *words* with a way back, and do *then*; or say why none was made."""

        def end(undo: tuple[FileChange, ...]) -> None:
            self._undos = [*self._undos, undo][-MOST_UNDOS:]
            self._workbench.notices.show_notice(words, actions=[NoticeAction(self.tr("Undo"), self.take_back)])
            if then is not None:
                then()

        self._change(changes, end)

    def take_back(self) -> None:
        """Take the last change back that was not taken back yet; where that cannot be now, it can be tried again."""

        def end(_redo: tuple[FileChange, ...]) -> None:
            self._undos.pop()
            self._workbench.notices.show_notice(self.tr("All files are as they were."))

        if self._undos:
            self._change(self._undos[-1], end)

    def _change(self, changes: Sequence[FileChange], end: Callable[[tuple[FileChange, ...]], None]) -> None:
        """Make *changes* and *end* with what takes them back."""
        if self._is_working or not self._may_change(changes):
            return
        self._is_working = True
        self._workbench.tasks.run(
            partial(change_files, tuple(changes), folder=self._folder),
            partial(self._on_done, tuple(changes), end),
            self._on_failed,
        )

    def _may_change(self, changes: Sequence[FileChange]) -> bool:
        """Have all be told that is typed; return whether no post that lies open would lose what is not saved."""
        for change in changes:
            post = self._showing(change.path)
            if post is None:
                continue
            if post.composing:
                return False
            post.finish_editing()
            if post.document.dirty:
                self._workbench.notices.show_warning(
                    self.tr("“{0}” has changes that are not saved. Nothing was done; save it and try again.").format(
                        change.path.name
                    )
                )
                return False
        return True

    def _on_done(
        self,
        changes: tuple[FileChange, ...],
        end: Callable[[tuple[FileChange, ...]], None],
        undo: tuple[FileChange, ...],
    ) -> None:
        self._is_working = False
        for change in changes:
            if change.moved_to is not None:
                self._former[change.moved_to] = self._former.pop(change.path, change.path)
        stamps = {change.path: change.before for change in undo}
        for change in changes:
            post = self._showing(change.path)
            if post is None:
                continue
            if change.data is None:
                leave(self._workbench, post)
            else:
                follow(post.document, change, stamps.get(change.target))
                self._workbench.recent.add(change.target)
        self._workbench.desk.at_hand.outdate()
        end(undo)
        self._workbench.actions.refresh()
        self.carried.emit()

    def _on_failed(self, error: Exception) -> None:
        self._is_working = False
        if not isinstance(error, NotChanged):
            raise error
        self._workbench.notices.show_error(words_of_not_changed(error))

    def _showing(self, path: Path) -> OpenPost | None:
        return self._workbench.desk.showing(path)


def leave(workbench: Workbench, post: OpenPost) -> None:
    """Take *post*, whose file went, off the desk; what was typed meanwhile stays there, unsaved, and is told of."""
    if not post.composing:
        post.finish_editing()
    if not post.document.dirty and not post.composing:
        workbench.desk.remove(post)
        return
    post.document.mark_gone()
    words = QCoreApplication.translate(
        "Carrying", "You wrote on in “{0}” while its file went. Your text is still here; saving makes the file anew."
    )
    workbench.notices.show_warning(words.format(post.document.path.name if post.document.path is not None else ""))


def follow(document: Document, change: FileChange, stamp: Stamp | None) -> None:
    """Let *document* be what its file is after *change*; what was typed since it was opened or saved last stays."""
    after, codec = decode(change.data or b"", encoding=document.codec.name)
    mine = document.post.source
    wanted = merge(document.base.source, mine, after).with_mine() if document.dirty else after
    document.apply_all(edits_between(mine, wanted))
    document.mark_saved(path=change.target, stamp=stamp, codec=codec, post=Post(after))
