"""Replaces what is found: one match at a time, or all of them in one undo step."""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.bridge.tasks import Latest
from editor.features.finding.finding import Finding
from editor.features.finding.seen import selected_in
from editor.features.finding.words import words_of_replaced
from editor.outline.places import position_after
from editor.post.edit import Edit, Span
from editor.post.post import Post
from editor.search.query import Query, QueryRefused
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.search.template import Replacement


class Replacing(QObject):
    """Makes the edits of all matches outside the GUI thread; they are made in the text that they are of, or not."""

    def __init__(self, workbench: Workbench, finding: Finding) -> None:
        super().__init__(workbench.window)
        self._finding = finding
        self._making = Latest(workbench.tasks, show=self._make_replacements, fail=finding.fail)
        finding.bar_made.connect(self._on_bar_made)

    def _on_bar_made(self) -> None:
        self._finding.bar.replace_requested.connect(self._replace)
        self._finding.bar.replace_all_requested.connect(self._request_replacements)

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


def _replaced(post: Post, query: Query, replacement: Replacement, within: list[Span]) -> tuple[Post, int, list[Edit]]:
    """Return the edits that replace all in *post*, from the last to the first, and how many matches they change."""
    from editor.search.replacing import MOST_EDITS, joined, replacements

    source = post.source
    changing = [
        edit for edit in replacements(source, query, replacement, within=within) if edit.removed != edit.inserted
    ]
    return post, len(changing), joined(source, changing, MOST_EDITS)[::-1]
