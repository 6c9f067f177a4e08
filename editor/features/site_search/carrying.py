"""Carries a replacement out in many posts, all of them or none: open ones in their documents, the rest on the disk.

What stands against it is looked for first; whatever goes wrong later, or is called off, takes back what was done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.document.document import Document
from editor.post.edit import Edit
from editor.search.site_plan import FilePlan, FileReport, Outcome, undoing
from editor.widgets.workbench import Workbench

FILES_AT_A_TIME = 20
"""Written in one job: between two of them it can be called off, and the writer sees how far it is."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What was done: *count* edits in *posts*; *undo* takes them back, where open posts still have their *texts*.

    Where *failed* says why nothing was done, *stuck* tells of what could not be taken back.
    """

    count: int = 0
    posts: int = 0
    unsaved: int = 0
    undo: tuple[FilePlan, ...] = ()
    texts: Mapping[Path, str] = field(default_factory=dict)
    failed: tuple[FileReport, ...] = ()
    stuck: tuple[FileReport, ...] = ()
    is_called_off: bool = False


class Carrying(QObject):
    """One replacement at a time."""

    progressed = Signal(int, int)  # files done, of how many
    done = Signal(Carried)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._is_called_off = False
        self._must_be_whole = True
        self.is_working = False

    def start(self, plans: Sequence[FilePlan], texts: Mapping[Path, str], *, whole: bool) -> None:
        """Carry *plans* out, which for open posts are of *texts*; if not *whole*, what cannot be done is left out."""
        self.is_working, self._is_called_off, self._must_be_whole = True, False, whole
        if whole:
            _, on_disk, against = self._sorted(plans, texts)
            self._look(on_disk, against, partial(self._begin, plans, texts))
        else:
            self._begin(plans, texts, [])

    def call_off(self) -> None:
        """Stop, and take back what was done."""
        self._is_called_off = True

    def _look(
        self, rest: Sequence[FilePlan], against: list[FileReport], then: Callable[[list[FileReport]], None]
    ) -> None:
        """Look for what stands against the *rest*."""
        if not rest or self._is_called_off:
            then(against)
            return
        now, rest = rest[:FILES_AT_A_TIME], rest[FILES_AT_A_TIME:]

        def go_on(found: tuple[FileReport, ...]) -> None:
            self._look(rest, [*against, *found], then)

        self._workbench.tasks.run(partial(_hindrances, now), go_on, _raise)

    def _begin(self, plans: Sequence[FilePlan], texts: Mapping[Path, str], against: list[FileReport]) -> None:
        in_documents, on_disk, changed = self._sorted(plans, texts)  # the writer may have gone on meanwhile
        if self._must_be_whole and (self._is_called_off or against or changed):
            failed = dict.fromkeys([*against, *changed])
            self._tell(Carried(failed=tuple(failed), is_called_off=self._is_called_off))
            return
        made = [_made(document, plan) for document, plan in in_documents]
        self._write(on_disk, [], [undo for undo, _ in made], dict(made_text for _, made_text in made), changed)

    def _write(
        self,
        rest: Sequence[FilePlan],
        written: list[FileReport],
        in_documents: list[FilePlan],
        texts: dict[Path, str],
        failed: list[FileReport],
    ) -> None:
        stops = self._must_be_whole and (self._is_called_off or bool(failed))
        if rest and not stops:
            now, rest = rest[:FILES_AT_A_TIME], rest[FILES_AT_A_TIME:]
            self.progressed.emit(len(written), len(written) + len(now) + len(rest))

            def go_on(reports: tuple[FileReport, ...]) -> None:
                good = [report for report in reports if report.outcome is Outcome.WRITTEN]
                bad = [report for report in reports if report.outcome is not Outcome.WRITTEN]
                self._write(rest, [*written, *good], in_documents, texts, [*failed, *bad])

            self._workbench.tasks.run(partial(_carried_out, now, stops=self._must_be_whole), go_on, _raise)
            return
        undo = (*in_documents, *(report.undo for report in written if report.undo is not None))
        if stops:
            self._take_back(undo, texts, failed)
            return
        count = sum(len(plan.edits) for plan in undo)
        self._tell(Carried(count, len(undo), len(in_documents), undo, texts, tuple(failed)))

    def _take_back(self, undo: Sequence[FilePlan], texts: Mapping[Path, str], failed: list[FileReport]) -> None:
        in_documents, on_disk, stuck = self._sorted(undo, texts)
        for document, plan in in_documents:
            document.apply_all(plan.edits, origin=self)
        called_off = self._is_called_off

        def tell(reports: tuple[FileReport, ...]) -> None:
            left = [report for report in reports if report.outcome is not Outcome.WRITTEN]
            self._tell(Carried(failed=tuple(failed), stuck=(*stuck, *left), is_called_off=called_off))

        self._workbench.tasks.run(partial(_carried_out, on_disk, stops=False), tell, _raise)

    def _tell(self, carried: Carried) -> None:
        self.is_working = False
        self.done.emit(carried)

    def _sorted(
        self, plans: Iterable[FilePlan], texts: Mapping[Path, str]
    ) -> tuple[list[tuple[Document, FilePlan]], list[FilePlan], list[FileReport]]:
        """Return what is for documents, what for the disk, and what is of a text that is not there any more."""
        open_posts = {post.document.path: post for post in self._workbench.desk.posts}
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


def _hindrances(plans: Sequence[FilePlan]) -> tuple[FileReport, ...]:
    from editor.search.site_replacing import hindrances

    return tuple(hindrances(plans))


def _carried_out(plans: Sequence[FilePlan], *, stops: bool) -> tuple[FileReport, ...]:
    """Write *plans*; if it *stops*, what comes behind the first that fails is left as it is."""
    from editor.search.site_replacing import carry_out

    reports: list[FileReport] = []
    for report in carry_out(plans):
        reports.append(report)
        if stops and report.outcome is not Outcome.WRITTEN:
            break
    return tuple(reports)


def _raise(error: Exception) -> None:
    raise error
