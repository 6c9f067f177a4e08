"""Plans for many files carried out as one: all of them or none, also when we are killed in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from editor.search.site_plan import FilePlan, FileReport, Outcome, undoing
from editor.search.site_replacing import bytes_after
from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead
from editor.storage.transaction import FileChange, NotChanged, change_files


@dataclass(frozen=True, slots=True)
class Written:
    """What takes back what was written; *left_out* are the plans that were not carried out, and why."""

    plans: tuple[FilePlan, ...] = ()
    others: tuple[FileChange, ...] = ()
    left_out: tuple[FileReport, ...] = ()


class Hindered(Exception):
    """Nothing was written, for these *reports*; of *left* the old bytes could not be put back yet."""

    def __init__(self, reports: Sequence[FileReport], left: Sequence[FileReport] = ()) -> None:
        super().__init__("; ".join(f"{report.path.name}: {report.outcome.value}" for report in reports))
        self.reports = tuple(reports)
        self.left = tuple(left)


class Progress:
    """How many files are written, told from one thread to another, and back whether to stop."""

    def __init__(self) -> None:
        self.done = 0
        self.called_off = Event()

    def tell(self, done: int) -> None:
        """Note that *done* files are written."""
        self.done = done


def write_all(
    plans: Sequence[FilePlan],
    others: Sequence[FileChange] = (),
    *,
    folder: Path,
    whole: bool = True,
    progress: Progress | None = None,
    fs: FileSystem | None = None,
) -> Written:
    """Carry out *plans* and make the changes *others*; raises Hindered or CalledOff, and then nothing is written.

    If not *whole*, plans of files that have changed meanwhile are left out. The old bytes are kept in *folder* while
    it lasts.
    """
    progress = progress or Progress()
    changes: list[FileChange] = []
    against: list[FileReport] = []
    ours: list[FilePlan] = []
    for plan in plans:
        data = bytes_after(plan, fs=fs)
        if isinstance(data, FileReport):
            against.append(data)
        else:
            ours.append(plan)
            changes.append(FileChange(plan.path, plan.stamp, data))
    if against and whole:
        raise Hindered(against)
    try:
        undo = change_files(
            [*changes, *others], folder=folder, progress=progress.tell, cancelled=progress.called_off.is_set, fs=fs
        )
    except NotChanged as error:
        left = [FileReport(path, Outcome.FAILED) for path in error.left]
        raise Hindered([_report(error)], left) from error
    now = {change.path: change for change in undo}
    return Written(
        tuple(FilePlan(plan.path, undoing(plan.edits), plan.codec, now[plan.path].before) for plan in ours),
        undo[: len(others)],
        tuple(against),
    )


def _report(error: NotChanged) -> FileReport:
    why = error.why
    if why is None:
        return FileReport(error.path, Outcome.CHANGED_ON_DISK)
    if isinstance(why, CannotRead):
        return FileReport(error.path, Outcome.UNREADABLE, detail=why.detail or why.reason.value)
    return FileReport(error.path, Outcome.FAILED, detail=getattr(why, "strerror", None) or str(why))
