"""Tags and categories over all posts: read in the pool, changed as one after they were seen, and taken back once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from editor.bridge.in_parts import InParts
from editor.features.upkeep.place import go_to, site_in_front, texts_of_open_posts
from editor.widgets.carried_words import words_of_change, words_of_taking_back
from editor.widgets.carrying import Carried, Carrying
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.jekyll.gardening import Renaming
    from editor.jekyll.terms import Taxonomy
    from editor.search.replacing import PreviewRow
    from editor.search.site_plan import FilePlan
    from editor.upkeep.terms import PostTerms, Refused
    from editor.widgets.upkeep.gardener import TagGardener

READ_AT_A_TIME = 100
PLANNED_AT_A_TIME = 20
"""Fewer than are read: each has rows, which the window's thread makes."""


class Gardening(QObject):
    """One window, for the site of the post in front of which it was opened."""

    def __init__(self, workbench: Workbench, folder: Path) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self.window: TagGardener | None = None
        self._root = Path()
        self._posts: dict[Path, PostTerms] = {}
        self._texts: Mapping[Path, str] = {}
        self._last: Carried | None = None
        self._is_undoing = False
        self._carrying = Carrying(workbench.desk, workbench.tasks, folder, self)
        self._carrying.progressed.connect(self._on_progressed)
        self._carrying.done.connect(self._on_done)
        self._reading: InParts[Path, tuple[PostTerms, ...]] = InParts(
            workbench.tasks, READ_AT_A_TIME, failed=self._on_failed
        )
        self._planning: InParts[Path, tuple[FilePlan | Refused, ...]] = InParts(
            workbench.tasks, PLANNED_AT_A_TIME, failed=self._on_failed
        )

    def open(self) -> None:
        """Show the window, and read the posts."""
        root = site_in_front(self._workbench)
        if root is None:
            return
        window = self.window or self._made()
        is_idle = not self._carrying.is_working and not self._planning.is_running
        if root != self._root and is_idle:  # what is under way belongs to the site that it began in
            self._root, self._posts, self._last = root, {}, None
            window.undo.hide()
        window.show()
        window.activateWindow()
        if is_idle:
            window.show_overview()
            window.search.setFocus()
            self._read()

    def _made(self) -> TagGardener:
        from editor.widgets.upkeep.gardener import TagGardener

        self.window = window = TagGardener(self._workbench.window)
        window.taxonomy_changed.connect(self._show_terms)
        window.chosen_changed.connect(self._show_posts)
        window.plan_requested.connect(self._plan)
        window.undo_requested.connect(self._undo)
        window.post_chosen.connect(partial(go_to, self._workbench))
        window.finished.connect(self._on_closed)
        window.changes.change_requested.connect(self._change)
        window.changes.cancel_requested.connect(self._cancel)
        window.changes.row_chosen.connect(self._on_row_chosen)
        return window

    @property
    def _shown(self) -> TagGardener:
        assert self.window is not None
        return self.window

    def _read(self) -> None:
        self._shown.state.setText(self.tr("Reading the posts…"))
        self._workbench.tasks.run(partial(_files_of, self._root), self._read_files, self._on_failed)

    def _read_files(self, files: Sequence[Path]) -> None:
        read: dict[Path, PostTerms] = {}

        def show(posts: tuple[PostTerms, ...], done: int) -> None:
            read.update((post.path, post) for post in posts)
            number = QLocale().toString
            words = self.tr("Reading the posts… {0} of {1}")
            self._shown.state.setText(words.format(number(done), number(len(files))))

        def end() -> None:
            self._posts = read
            self._show_terms()
            self._say_read()

        texts = texts_of_open_posts(self._workbench)
        self._reading.start(files, partial(_read_posts, self._root, texts), show, end)

    def _read_again(self, paths: Sequence[Path], words: str) -> None:
        """Read the posts at *paths* again, which were changed, and then say *words*."""

        def show(posts: tuple[PostTerms, ...], _done: int) -> None:
            self._posts.update((post.path, post) for post in posts)

        def end() -> None:
            self._show_terms()
            self._shown.state.setText(words)

        texts = texts_of_open_posts(self._workbench)
        self._reading.start(paths, partial(_read_posts, self._root, texts), show, end)

    def _say_read(self) -> None:
        broken = sum(post.error is not None for post in self._posts.values())
        number = QLocale().toString
        words = [self.tr("Posts: {0}.").format(number(len(self._posts)))]
        if broken:
            words.append(
                self.tr("Their front matter cannot be read, so they are left alone: {0}.").format(number(broken))
            )
        self._shown.state.setText("  ".join(words))

    def _show_terms(self) -> None:
        from editor.upkeep.terms import posts_by_term, twins_of

        by_term = posts_by_term(self._posts.values(), self._shown.taxonomy)
        counts = {term: len(posts) for term, posts in by_term.items()}
        self._shown.show_terms(counts, twins_of(counts))

    def _show_posts(self) -> None:
        from editor.widgets.upkeep.gardener import PostLine

        chosen = set(self._shown.terms.chosen)
        taxonomy = self._shown.taxonomy
        posts = [post for post in self._posts.values() if not chosen.isdisjoint(post.of(taxonomy))]
        self._shown.show_posts([PostLine(post.title, post.path) for post in posts], self._root)

    def _plan(self, terms: list[str], names: list[str]) -> None:
        """Look for what would be another."""
        if self._reading.is_running or self._carrying.is_working:
            return
        window, taxonomy = self._shown, self._shown.taxonomy
        window.changes.begin(window.title_of(terms, names), window.verb)
        window.show_changes()
        renaming = {term: tuple(names) for term in terms if names != [term]}
        concerned = [post.path for post in self._posts.values() if not renaming.keys().isdisjoint(post.of(taxonomy))]
        self._texts = texts_of_open_posts(self._workbench)
        self._planning.start(
            concerned,
            partial(_planned, self._root, taxonomy, renaming, self._texts),
            self._show_plans,
            window.changes.set_ready,
        )

    def _show_plans(self, answers: tuple[FilePlan | Refused, ...], done: int) -> None:
        from editor.search.site_plan import FilePlan

        plans = [answer for answer in answers if isinstance(answer, FilePlan)]
        self._shown.changes.add([(self._title_of(plan.path), plan) for plan in plans])
        self._shown.changes.set_working(
            words=self.tr("Looking through the posts… {0}").format(QLocale().toString(done))
        )
        self._shown.changes.leave(
            [f"{answer.path.name}: {_words_of(answer)}" for answer in answers if not isinstance(answer, FilePlan)]
        )

    def _title_of(self, path: Path) -> str:
        post = self._posts.get(path)
        name = path.relative_to(self._root).as_posix()
        return f"{post.title} — {name}" if post is not None and post.title != path.stem else name

    def _change(self) -> None:
        chosen = self._shown.changes.chosen
        if chosen and not self._carrying.is_working and not self._planning.is_running:
            self._is_undoing = False
            self._shown.changes.set_working(words=self.tr("Changing the posts…"))
            self._carrying.start(chosen, self._texts)

    def _undo(self) -> None:
        if self._last is not None and not self._carrying.is_working:
            self._is_undoing = True
            self._shown.undo.setEnabled(False)
            self._carrying.start(self._last.undo, self._last.texts, whole=False)

    def _cancel(self) -> None:
        if self._carrying.is_working:
            self._carrying.call_off()
        else:
            self._planning.stop()
            self._shown.show_overview()

    def _on_done(self, carried: Carried) -> None:
        window = self._shown
        words = words_of_taking_back(carried) if self._is_undoing else words_of_change(carried)
        if carried.undo:
            window.show_overview()
            self._read_again([plan.path for plan in carried.undo], words)
        elif not self._is_undoing:
            window.changes.set_ready(words)
        window.state.setText(words)
        if self._is_undoing:
            self._last = None
        elif carried.undo:
            self._last = carried
        window.undo.setVisible(self._last is not None)
        window.undo.setEnabled(True)
        if not window.isVisible():
            self._workbench.notices.show_notice(words)

    def _on_progressed(self, done: int, of: int) -> None:
        number = QLocale().toString
        self._shown.changes.state.setText(self.tr("Changing the posts… {0} of {1}").format(number(done), number(of)))

    def _on_closed(self) -> None:
        """Call off what only looks; a change that has begun goes on to its end."""
        self._reading.stop()
        if self._planning.is_running:
            self._cancel()

    def _on_row_chosen(self, path: Path, row: PreviewRow | None) -> None:
        if row is None:
            go_to(self._workbench, path)
        else:
            go_to(self._workbench, path, row.edit.start, row.edit.removed)

    def _on_failed(self, error: Exception) -> None:
        words = self.tr("The posts could not be read ({0}). Nothing was changed; open this window anew.").format(error)
        self._shown.state.setText(words)
        self._shown.show_overview()


def _files_of(root: Path) -> tuple[Path, ...]:
    from editor.jekyll.post_files import post_files

    return tuple(post_files(root))


def _read_posts(root: Path, texts: Mapping[Path, str], paths: Sequence[Path]) -> tuple[PostTerms, ...]:
    from editor.jekyll.config import read_encoding
    from editor.upkeep.terms import read_terms

    return tuple(read_terms(paths, read_encoding(root), texts))


def _planned(
    root: Path, taxonomy: Taxonomy, renaming: Renaming, texts: Mapping[Path, str], paths: Sequence[Path]
) -> tuple[FilePlan | Refused, ...]:
    from editor.jekyll.config import read_encoding
    from editor.upkeep.terms import plan_retag

    return tuple(plan_retag(paths, taxonomy, renaming, encoding=read_encoding(root), open_texts=texts))


def _words_of(refused: Refused) -> str:
    from editor.bridge.words_of_errors import words_of_front_matter, words_of_opening, words_of_refusal
    from editor.post.fields import FieldEditRefused
    from editor.storage.reading import CannotRead

    if isinstance(refused.reason, FieldEditRefused):
        return words_of_refusal(refused.reason)
    if isinstance(refused.reason, CannotRead):
        return words_of_opening(refused.reason)
    return words_of_front_matter(refused.reason)
