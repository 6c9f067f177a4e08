"""Replaces what is found: one match at a time, or those that the writer picks, or all, in one undo step."""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from editor.bridge.tasks import Latest
from editor.features.finding.finding import Finding
from editor.features.finding.seen import selected_in
from editor.features.finding.words import words_of_replaced
from editor.outline.places import position_after
from editor.post.edit import Edit, Span
from editor.post.post import Post
from editor.search.query import Query, QueryRefused, SearchTooSlow
from editor.widgets.text.hint import PassageHint
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.search.replacing import PreviewRow
    from editor.search.template import Replacement

MOST_SHOWN = 2_000
"""Replacements that have a row of their own; those behind them are made with the rest."""
HINT_SECONDS = 0.05


class Replacing(QObject):
    """Makes the edits of all matches outside the GUI thread; they are made in the text that they are of, or not."""

    def __init__(self, workbench: Workbench, finding: Finding) -> None:
        super().__init__(workbench.window)
        self._window = workbench.window
        self._finding = finding
        self._hint: PassageHint | None = None
        self._previewing = Latest(workbench.tasks, show=self._show_preview, fail=finding.fail)
        self._making = Latest(workbench.tasks, show=self._make_replacements, fail=finding.fail)
        finding.bar_made.connect(self._on_bar_made)
        finding.refreshed.connect(self._show_hint)

    def _on_bar_made(self) -> None:
        self._finding.bar.replace_requested.connect(self._replace)
        self._finding.bar.replace_all_requested.connect(self._request_replacements)
        self._finding.bar.preview_requested.connect(self._request_preview)
        self._finding.bar.replacement_changed.connect(self._show_hint)

    def _replacement(self) -> Replacement:
        from editor.search.template import Replacement

        return Replacement(self._finding.bar.replacement.text(), keep_case=self._finding.bar.keep_case.isChecked())

    def _replace(self) -> None:
        """Replace the match that is selected and go to the next; go to one where none is selected."""
        from editor.search.replacing import replace_one

        post = self._finding.post
        if post is None or post.text.composing or self._finding.bar.composing:
            return
        selected = selected_in(post)
        found = self._finding.look(post, selected.start, backwards=False)
        if found is None or found.match.span != selected:
            self._finding.find_next()
            return
        try:
            edit = replace_one(post.document.post.source, found.match, self._finding.bar.query, self._replacement())
        except QueryRefused as error:
            self._finding.fail(error)
            return
        post.document.apply(edit, origin=self)
        post.text.select(post.text_binding.pane_position(edit.inserted_end))
        self._finding.find_next()

    def _request_replacements(self) -> None:
        post = self._finding.post
        if post is None or post.text.composing or self._finding.bar.composing:
            return
        now = post.document.post
        self._finding.bar.show_message("")
        self._making.request(
            partial(_replaced, now, self._finding.bar.query, self._replacement(), self._finding.within(now))
        )

    def _make_replacements(self, made: tuple[Post, int, list[Edit]]) -> None:
        before, number, edits = made
        post = self._finding.post
        if post is None:
            return
        if post.document.post is not before:
            self._request_replacements()  # the writer went on typing meanwhile
            return
        caret = reduce(position_after, edits, selected_in(post).start)
        post.document.apply_all(edits, origin=self)
        post.text.select(post.text_binding.pane_position(caret))
        self._finding.say(words_of_replaced(number))

    def _request_preview(self) -> None:
        post = self._finding.post
        if post is None or post.text.composing or self._finding.bar.composing:
            return
        now = post.document.post
        self._finding.bar.show_message("")
        self._previewing.request(
            partial(_previewed, now, self._finding.bar.query, self._replacement(), self._finding.within(now))
        )

    def _show_preview(self, made: tuple[Post, tuple[Edit, ...], tuple[PreviewRow, ...]]) -> None:
        from editor.widgets.dialogs.replacements import ReplacementsDialog

        before, edits, rows = made
        post = self._finding.post
        if post is None or not edits:
            return
        dialog = ReplacementsDialog(rows, len(edits), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def replace() -> None:
            out = dialog.taken_out
            if out is not None:
                self._make_chosen(before, [edit for index, edit in enumerate(edits) if index not in out])

        dialog.accepted.connect(replace)
        dialog.open()

    def _make_chosen(self, before: Post, edits: list[Edit]) -> None:
        from editor.search.replacing import MOST_EDITS, joined

        post = self._finding.post
        if post is None or post.document.post is not before:
            self._finding.say(
                QCoreApplication.translate("Finding", "Nothing was replaced: the text has changed meanwhile.")
            )
            return
        self._make_replacements((before, len(edits), joined(before.source, edits, MOST_EDITS)[::-1]))

    def _show_hint(self) -> None:
        """Say below the match that is selected what would stand in its place."""
        edit = self._next_edit()
        post = self._finding.post
        if self._hint is not None and (edit is None or post is None or self._hint.parent() is not post.text.viewport()):
            self._hint.hide()
            self._hint.deleteLater()
            self._hint = None
        if edit is not None and post is not None:
            self._hint = self._hint or PassageHint(post.text)
            words = edit.inserted.replace("\r\n", "↵").replace("\n", "↵")
            words = words or QCoreApplication.translate("Finding", "(nothing)")
            self._hint.show_below(post.text_binding.pane_position(edit.start), words)

    def _next_edit(self) -> Edit | None:
        """Return what replacing the match that is selected would do, if one is and the bar can replace."""
        post = self._finding.post
        if post is None or not self._finding.bar.replacement.isVisible() or self._finding.bar.composing:
            return None
        selected, query = selected_in(post), self._finding.bar.query
        if post.text.composing or not len(selected) or not query.text:
            return None
        from editor.search.matching import find_next
        from editor.search.replacing import replace_one

        source = post.document.post.source
        try:
            within = self._finding.within(post.document.post)
            found = find_next(source, query, selected.start, within=within, seconds=HINT_SECONDS)
            if found is None or found.match.span != selected:
                return None
            return replace_one(source, found.match, query, self._replacement())
        except (QueryRefused, SearchTooSlow):
            return None  # said where it is replaced


def _previewed(
    post: Post, query: Query, replacement: Replacement, within: list[Span]
) -> tuple[Post, tuple[Edit, ...], tuple[PreviewRow, ...]]:
    """Return what replacing all in *post* would do, in its order, and the first of it with the lines of its text."""
    from editor.search.replacing import replacements, rows_of

    made = replacements(post.source, query, replacement, within=within)
    edits = tuple(edit for edit in made if edit.removed != edit.inserted)
    return post, edits, tuple(rows_of(post.source, edits[:MOST_SHOWN]))


def _replaced(post: Post, query: Query, replacement: Replacement, within: list[Span]) -> tuple[Post, int, list[Edit]]:
    """Return the edits that replace all in *post*, from the last to the first, and how many matches they change."""
    from editor.search.replacing import MOST_EDITS, joined, replacements

    source = post.source
    changing = [
        edit for edit in replacements(source, query, replacement, within=within) if edit.removed != edit.inserted
    ]
    return post, len(changing), joined(source, changing, MOST_EDITS)[::-1]
