"""Carries a change out in many posts, all of them or none: the rest on the disk, open ones in their documents.

The files go first, as one, and can be put back while the documents are looked at: what was typed meanwhile stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.bridge.tasks import TaskRunner
from editor.document.document import Document
from editor.post.edit import Edit
from editor.search.site_plan import FilePlan, FileReport, Outcome, undoing
from editor.widgets.desk import Desk

if TYPE_CHECKING:
    from editor.storage.transaction import FileChange
    from editor.upkeep.writing import Progress, Written

LOOK_MS = 100
"""How often is looked how many files are written."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What was done: *count* edits in *posts*; *undo* takes them back, where open posts still have their *texts*.

    *others* takes back what was done with other files. Where *failed* says why nothing was done, *stuck* tells of what
    could not be taken back.
    """

    count: int = 0
    posts: int = 0
    unsaved: int = 0
    undo: tuple[FilePlan, ...] = ()
    others: tuple[FileChange, ...] = ()
    texts: Mapping[Path, str] = field(default_factory=dict)
    failed: tuple[FileReport, ...] = ()
    stuck: tuple[FileReport, ...] = ()
    is_called_off: bool = False

    @property
    def can_undo(self) -> bool:
        """Whether anything was done."""
        return bool(self.undo or self.others)


class Carrying(QObject):
    """One change at a time; while it lasts the old bytes are kept in *folder*."""

    progressed = Signal(int, int)  # files done, of how many
    done = Signal(Carried)

    def __init__(self, desk: Desk, tasks: TaskRunner, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._folder = folder
        self._progress: Progress | None = None
        self._of = 0
        self._whole = True
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)

    @property
    def is_working(self) -> bool:
        """Whether a change is being made."""
        return self._progress is not None

    def start(
        self,
        plans: Sequence[FilePlan],
        texts: Mapping[Path, str],
        others: Sequence[FileChange] = (),
        *,
        whole: bool = True,
    ) -> None:
        """Carry *plans* out, which for open posts are of *texts*, and make the changes *others* of files.

        If not *whole*, posts that have changed meanwhile are left out.
        """
        # Here and not above: it brings what reads and writes posts, before the first paint.
        from editor.upkeep.writing import Progress, write_all

        self._whole = whole
        self._progress = progress = Progress()
        in_documents, on_disk, changed = self._sorted(plans, texts)
        if whole and changed:
            self._tell(Carried(failed=tuple(changed)))
            return
        self._of = len(on_disk) + len(others)
        self._look.start()
        self._tasks.run(
            partial(write_all, tuple(on_disk), tuple(others), folder=self._folder, whole=whole, progress=progress),
            partial(self._on_written, [plan for _, plan in in_documents], texts, changed),
            self._on_failed,
        )

    def call_off(self) -> None:
        """Stop, and take back what was done; what is done already stays."""
        if self._progress is not None:
            self._progress.called_off.set()

    def _on_written(
        self, plans: Sequence[FilePlan], texts: Mapping[Path, str], changed: list[FileReport], written: Written
    ) -> None:
        """Go on with the documents, unless the writer has gone on meanwhile."""
        in_documents, on_disk, late = self._sorted(plans, texts)
        late += [FileReport(plan.path, Outcome.CHANGED_ON_DISK) for plan in on_disk]
        if late and self._whole:
            self._take_back(written, late)
            return
        made = [_made(document, plan) for document, plan in in_documents]
        undo = (*(undo for undo, _ in made), *written.plans)
        self._tell(
            Carried(
                sum(len(plan.edits) for plan in undo),
                len(undo),
                len(made),
                undo,
                written.others,
                dict(text for _, text in made),
                (*changed, *late, *written.left_out),
            )
        )

    def _take_back(self, written: Written, failed: Sequence[FileReport]) -> None:
        from editor.upkeep.writing import Hindered, write_all

        def stuck(error: Exception) -> None:
            if not isinstance(error, Hindered):
                raise error
            self._tell(Carried(failed=tuple(failed), stuck=error.reports))

        self._tasks.run(
            partial(write_all, written.plans, written.others, folder=self._folder),
            lambda _: self._tell(Carried(failed=tuple(failed))),
            stuck,
        )

    def _on_failed(self, error: Exception) -> None:
        from editor.storage.transaction import CalledOff
        from editor.upkeep.writing import Hindered

        if isinstance(error, CalledOff):
            self._tell(Carried(is_called_off=True))
        elif isinstance(error, Hindered):
            self._tell(Carried(failed=error.reports, stuck=error.left))
        else:
            self._tell(Carried(failed=(FileReport(self._folder, Outcome.FAILED, detail=str(error)),)))

    def _on_look(self) -> None:
        if self._progress is not None:
            self.progressed.emit(self._progress.done, self._of)

    def _tell(self, carried: Carried) -> None:
        self._look.stop()
        self._progress = None
        self.done.emit(carried)

    def _sorted(
        self, plans: Iterable[FilePlan], texts: Mapping[Path, str]
    ) -> tuple[list[tuple[Document, FilePlan]], list[FilePlan], list[FileReport]]:
        """Return what is for documents, what for the disk, and what is of a text that is not there any more."""
        open_posts = {post.document.path: post for post in self._desk.posts}
        in_documents: list[tuple[Document, FilePlan]] = []
        on_disk: list[FilePlan] = []
        changed: list[FileReport] = []
        for plan in plans:
            post = open_posts.get(plan.path)
            if post is None and plan.stamp is not None:
                on_disk.append(plan)
                continue
            document = post.document if post is not None and not post.composing else None
            if document is not None and plan.stamp is None:
                is_same = document.post.source == texts.get(plan.path)
            else:  # opened since: what was planned is of the file
                is_same = document is not None and not document.dirty and document.stamp == plan.stamp
            if document is not None and is_same:
                in_documents.append((document, plan))
            else:
                changed.append(FileReport(plan.path, Outcome.CHANGED_ON_DISK))
        return in_documents, on_disk, changed


def _made(document: Document, plan: FilePlan) -> tuple[FilePlan, tuple[Path, str]]:
    """Make the edits of *plan*; return what takes them back, and the text that it is of."""
    from editor.search.replacing import MOST_EDITS, joined

    edits: list[Edit] = joined(document.post.source, plan.edits[::-1], MOST_EDITS)[::-1]
    document.apply_all(edits)
    return FilePlan(plan.path, undoing(edits), None, None), (plan.path, document.post.source)
