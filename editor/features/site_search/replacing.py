"""Replace in all posts of the site: shown first, each with a tick, then made as a whole and taken back on request."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from editor.bridge.letting_go import LettingGo
from editor.features.site_search.searching import (
    MOST_ROWS,
    MOST_ROWS_OF_FILE,
    SiteSearch,
    files_of,
)
from editor.features.site_search.words import words_of_carried, words_of_error
from editor.search.query import Query, SearchTooSlow
from editor.search.site_plan import FilePlan
from editor.widgets.carried_words import words_of_taking_back
from editor.widgets.carrying import Carried, Carrying
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.search.replacing import PreviewRow

FILES_AT_A_TIME = 40
"""Fewer than are searched in one job: each row that is shown has a tick, which costs more."""

translate = QCoreApplication.translate


class SiteReplacing(QObject):
    """Plans what the window says, in the io pool; what is ticked is carried out, and can be taken back once."""

    def __init__(self, workbench: Workbench, searching: SiteSearch, folder: Path) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._searching = searching
        self._carrying = Carrying(workbench.desk, workbench.tasks, folder, self)
        self._numbers = itertools.count(1)
        self._number = 0
        """Of the plan whose answers are wanted; 0 for none."""
        self._asked: tuple[Query, str, bool] | None = None
        """What the plans are for."""
        self._plans: dict[Path, FilePlan] = {}
        self._texts: Mapping[Path, str] = {}
        self._rows = self._skipped = 0
        self._last: Carried | None = None
        self._letting_go = LettingGo(self)
        self._is_undoing = False
        self._carrying.progressed.connect(self._on_progressed)
        self._carrying.done.connect(self._on_done)
        searching.window_made.connect(self._on_window_made)

    @property
    def can_undo(self) -> bool:
        """Whether a replacement was made that can be taken back."""
        return self._last is not None and not self._carrying.is_working

    def undo(self) -> None:
        """Take the last replacement back, in the posts that are as it left them."""
        if self._last is not None and not self._carrying.is_working:
            self._begin_work(undoing=True)
            self._carrying.start(self._last.undo, self._last.texts, whole=False)

    def _on_window_made(self) -> None:
        window = self._searching.window
        window.plan_requested.connect(self._plan)
        window.replace_requested.connect(self._replace)
        window.cancel_requested.connect(self._cancel)
        window.undo_requested.connect(self.undo)
        window.finished.connect(self._on_window_closed)
        window.replacements.choice_changed.connect(self._on_choice_changed)
        window.field.textChanged.connect(self._on_choice_changed)
        window.replacement.textChanged.connect(self._on_choice_changed)
        window.replacements.row_chosen.connect(self._on_row_chosen)

    def _plan(self) -> None:
        """Look for what would be another, from the first post on."""
        window, root = self._searching.window, self._searching.root
        if self._carrying.is_working or window.field.composing or window.replacement.composing or root is None:
            return
        window.clear()
        self._plans = {}
        self._rows = self._skipped = 0
        if not window.query.text:
            self._number = 0
            window.say("")
            window.set_working(working=False)
            return
        self._number = next(self._numbers)
        self._texts = self._searching.open_texts()
        self._asked = self._asked_now()
        replacement = self._asked[1:]
        window.say(translate("SiteSearch", "Looking through the posts…"))
        window.set_working(working=True)
        self._workbench.tasks.run(
            partial(files_of, root),
            partial(self._plan_on, self._number, root, window.query, replacement),
            partial(self._on_failed, self._number),
        )

    def _plan_on(
        self, number: int, root: Path, query: Query, replacement: tuple[str, bool], files: tuple[Path, ...]
    ) -> None:
        """Look through the first of *files*, and then through the rest."""
        if number != self._number:
            return
        if not files:
            self._number = 0
            self._show_choice()
            return
        now, rest = files[:FILES_AT_A_TIME], files[FILES_AT_A_TIME:]
        rows = min(MOST_ROWS_OF_FILE, (MOST_ROWS - self._rows) // len(now)) if self._rows < MOST_ROWS else 0

        def show(planned: tuple[tuple[FilePlan, ...], int]) -> None:
            if number == self._number:
                self._show(root, *planned)
                self._plan_on(number, root, query, replacement, rest)

        self._workbench.tasks.run(
            partial(_planned, root, now, query, replacement, self._texts, rows),
            show,
            partial(self._on_failed, number),
        )

    def _show(self, root: Path, plans: Sequence[FilePlan], skipped: int) -> None:
        self._skipped += skipped
        shown = self._searching.window.replacements
        for plan in plans:
            self._plans[plan.path] = plan
            self._rows += len(plan.rows)
            title = f"{plan.path.relative_to(root)}  ({QLocale().toString(len(plan.edits))})"
            if plan.breaks_front_matter:
                title += "  " + translate("SiteSearch", "The front matter could no longer be read.")
            shown.add(plan.path, title, plan.rows, len(plan.edits), ticked=not plan.breaks_front_matter)

    def _show_choice(self) -> None:
        """Say how much is ticked."""
        window, number = self._searching.window, QLocale().toString
        ticked, is_current = window.replacements.number, self._asked == self._asked_now()
        if self._plans:
            total = sum(len(plan.edits) for plan in self._plans.values())
            words = [translate("SiteSearch", "To replace: {0} of {1}").format(number(ticked), number(total))]
            if not is_current:
                words.append(translate("SiteSearch", "Show the replacements again for what is asked now."))
        else:
            words = [translate("SiteSearch", "Nothing would be another.")]
        if self._skipped:
            words.append(translate("SiteSearch", "Posts that could not be read: {0}.").format(number(self._skipped)))
        window.say("  ".join(words))
        window.set_working(working=False, can_replace=ticked > 0 and is_current)

    def _asked_now(self) -> tuple[Query, str, bool]:
        window = self._searching.window
        return window.query, window.replacement.text(), window.keep_case.isChecked()

    def _on_choice_changed(self) -> None:
        if self._plans and not self._number and not self._carrying.is_working:
            self._show_choice()

    def _replace(self) -> None:
        """Carry out what is ticked."""
        if self._number or self._carrying.is_working:
            return
        chosen = []
        taken_out = self._searching.window.replacements.taken_out
        for path, plan in self._plans.items():
            out = taken_out(path)
            if out is None:
                continue
            unwanted = {plan.rows[index].edit for index in out}
            chosen.append(plan.without(unwanted.__contains__) if unwanted else plan)
        chosen = [plan for plan in chosen if plan.edits]
        if chosen:
            self._begin_work(undoing=False)
            self._carrying.start(chosen, self._texts)

    def _begin_work(self, *, undoing: bool) -> None:
        self._is_undoing = undoing
        self._searching.window.set_working(working=True)
        self._searching.window.say(translate("SiteSearch", "Replacing…"))

    def _cancel(self) -> None:
        if self._carrying.is_working:
            self._carrying.call_off()
        else:
            self._number = 0
            self._searching.window.say(translate("SiteSearch", "Called off."))
            self._searching.window.set_working(working=False)

    def _on_window_closed(self, _result: int) -> None:
        """Call a search off; a replacement that has begun goes on to its end."""
        if self._number:
            self._cancel()

    def _on_progressed(self, files: int, of: int) -> None:
        number = QLocale().toString
        words = translate("SiteSearch", "Replacing… {0} of {1} posts").format(number(files), number(of))
        self._searching.window.say(words)

    def _on_done(self, carried: Carried) -> None:
        window = self._searching.window
        words = words_of_taking_back(carried) if self._is_undoing else words_of_carried(carried)
        if self._is_undoing or carried.undo:
            before, self._last = self._last, None if self._is_undoing else carried
            self._letting_go.let_go([*(before.undo if before else ()), *(carried.undo if self._is_undoing else ())])
        if carried.undo:
            self._letting_go.let_go(self._plans.values())
            self._plans = {}
            window.clear()
        window.undo.setVisible(self._last is not None)
        window.set_working(working=False, can_replace=bool(self._plans) and not carried.failed)
        window.say(words)
        if not window.isVisible():
            self._workbench.notices.show_notice(words)
        self._workbench.actions.refresh()

    def _on_failed(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._number = 0
            self._searching.window.set_working(working=False)
            self._searching.window.say(words_of_error(error))

    def _on_row_chosen(self, path: Path, row: PreviewRow | None) -> None:
        if row is None:
            self._searching.go_to(path)
        else:
            self._searching.go_to(path, row.edit.start, row.before)


def _planned(
    root: Path,
    files: tuple[Path, ...],
    query: Query,
    replacement: tuple[str, bool],
    open_texts: Mapping[Path, str],
    most_rows: int,
) -> tuple[tuple[FilePlan, ...], int]:
    """Return what would be another in *files*, and how many could not be read; raises SearchTooSlow at the first.

    The *replacement* is its text, and whether capitals are kept: making more of it imports the patterns.
    """
    from editor.jekyll.config import read_encoding
    from editor.search.site_replacing import plan_replacement
    from editor.search.template import Replacement

    text, keep_case = replacement

    plans: list[FilePlan] = []
    skipped = 0
    for answer in plan_replacement(
        files,
        query,
        Replacement(text, keep_case=keep_case),
        encoding=read_encoding(root),
        open_texts=open_texts,
        most_rows=most_rows,
    ):
        if isinstance(answer, FilePlan):
            plans.append(answer)
        elif isinstance(answer.reason, SearchTooSlow):
            raise answer.reason
        else:
            skipped += 1
    return tuple(plans), skipped
