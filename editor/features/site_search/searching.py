"""Find in all posts of the site of the post in front, outside the GUI thread, folder by folder as it goes."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from editor.post.edit import Span
from editor.search.query import Query, QueryRefused, Refusal, SearchTooSlow, as_pattern
from editor.widgets.open_post import OpenPost
from editor.widgets.site_results import SiteResults
from editor.widgets.stage import Pane
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.search.excerpt import Excerpt
    from editor.search.site import FileMatches, Row

FILES_AT_A_TIME = 200
"""So many that the work is worth a job, and so few that the writer sees the first of them soon."""
MOST_ROWS_OF_FILE = 200
MOST_ROWS = 5_000

translate = QCoreApplication.translate


class SiteSearch(QObject):
    """One search at a time: a new one, or closing the window, calls off the one before."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._made: SiteResults | None = None
        self._root: Path | None = None
        self._numbers = itertools.count(1)
        self._number = 0
        """Of the search whose answers are wanted; 0 for none."""
        self._files = self._matches = self._rows = self._skipped = 0

    window_made = Signal()

    @property
    def root(self) -> Path | None:
        """The site that is looked through."""
        return self._root

    @property
    def window(self) -> SiteResults:
        """The window of results, made when it is first needed."""
        if self._made is None:
            self._made = SiteResults(self._workbench.window)
            self._made.search_requested.connect(self._search)
            self._made.row_chosen.connect(self._on_row_chosen)
            self._made.finished.connect(self._call_off)
            self.window_made.emit()
        return self._made

    def open(self) -> None:
        """Show the window, for the site of the post in front, with what is selected as the query."""
        self._open(replacing=False)

    def open_replacing(self) -> None:
        """Show the window with what replaces."""
        self._open(replacing=True)

    def _open(self, *, replacing: bool) -> None:
        post = self._workbench.desk.current
        if post is None or post.text.composing:
            return
        site = self._workbench.desk.sites.holding(post.document.path)
        former, self._root = self._root, site.root if site is not None else None
        words = post.text.textCursor().selectedText()
        if words and "\u2029" not in words:
            regex = self.window.options.regex.isChecked()
            self.window.field.setText(as_pattern(words) if regex else words)
        if replacing != self.window.is_replacing or self._root != former:
            self._call_off()
            self.window.clear()
            self.window.say("")
        self.window.show_replacing(replaces=replacing)
        self.window.show()
        self.window.activateWindow()
        self.window.field.setFocus()
        self.window.field.selectAll()
        if self._root is None:
            self.window.clear()
            self.window.say(
                translate(
                    "SiteSearch", "This post lies in no Jekyll site, so there are no other posts to look through."
                )
            )

    def open_texts(self) -> dict[Path, str]:
        """Return the texts of the open posts by their files."""
        documents = [post.document for post in self._workbench.desk.posts]
        return {document.path: document.post.source for document in documents if document.path is not None}

    def _search(self) -> None:
        """Begin anew with what the window says."""
        query, root = self.window.query, self._root
        self._call_off()
        self.window.clear()
        if root is None or self.window.field.composing:
            return
        self.window.say("")
        if not query.text:
            return
        self._files = self._matches = self._rows = self._skipped = 0
        number = self._number = next(self._numbers)
        open_texts = self.open_texts()
        self.window.say(translate("SiteSearch", "Looking through the posts…"))
        self._workbench.tasks.run(
            partial(files_of, root),
            partial(self._go_on, number, root, query, open_texts),
            partial(self._on_failed, number),
        )

    def _go_on(
        self, number: int, root: Path, query: Query, open_texts: Mapping[Path, str], files: tuple[Path, ...]
    ) -> None:
        """Look through the first of *files*, and then through the rest."""
        if number != self._number:
            return
        if not files:
            self._number = 0
            self._say_end()
            return
        now, rest = files[:FILES_AT_A_TIME], files[FILES_AT_A_TIME:]

        def show(found: tuple[tuple[FileMatches, ...], int]) -> None:
            if number == self._number:
                self._show(root, *found)
                self._go_on(number, root, query, open_texts, rest)

        self._workbench.tasks.run(
            partial(_look_through, root, now, query, open_texts), show, partial(self._on_failed, number)
        )

    def _show(self, root: Path, found: tuple[FileMatches, ...], skipped: int) -> None:
        self._skipped += skipped
        shown = []
        for file in found:
            self._files += 1
            self._matches += file.count
            if self._rows < MOST_ROWS:
                self._rows += len(file.rows)
                shown.append(file)
        self.window.add(root, shown)

    def _say_end(self) -> None:
        number = QLocale().toString
        if self._matches:
            words = [
                translate("SiteSearch", "Found: {0}, in posts: {1}").format(number(self._matches), number(self._files))
            ]
        else:
            words = [translate("SiteSearch", "No post holds this.")]
        if self._rows < self._matches:
            words.append(translate("SiteSearch", "Only the first are shown: {0}.").format(number(self._rows)))
        if self._skipped:
            words.append(translate("SiteSearch", "Posts that could not be read: {0}.").format(number(self._skipped)))
        self.window.say("  ".join(words))

    def _on_failed(self, number: int, error: Exception) -> None:
        if number != self._number:
            return
        self._number = 0
        self.window.say(words_of_error(error))

    def _call_off(self, _result: int = 0) -> None:
        self._number = 0

    def _on_row_chosen(self, path: Path, row: Row | None) -> None:
        if row is None:
            self.go_to(path)
        else:
            self.go_to(path, row.line, row.span.start, row.excerpt)

    def go_to(self, path: Path, line: int = 0, start: int = 0, excerpt: Excerpt | None = None) -> None:
        """Open the post, and select what stood at *start*, on *line* of the file, as far as it still stands there."""
        window, desk = self._workbench.window, self._workbench.desk
        window.files_chosen.emit([path])
        post = desk.showing(path)
        if post is None or excerpt is None:
            return
        if start < post.document.post.body.start:
            if not self._workbench.stage.is_shown(Pane.FORM):
                self._workbench.stage.toggle(Pane.FORM)
            post.form.line_requested.emit(line)
        else:
            self._select(post, _span_now(post.document.post.source, start, excerpt))
        window.activateWindow()

    def _select(self, post: OpenPost, span: Span) -> None:
        if not self._workbench.stage.is_shown(Pane.TEXT):
            self._workbench.stage.toggle(Pane.TEXT)
        place = post.text_binding.pane_position
        post.text.jump(place(span.start), place(span.end))
        post.text.setFocus()


def _span_now(source: str, start: int, excerpt: Excerpt) -> Span:
    """Return where what was found at *start* stands now: the nearest place that holds it, or where it was."""
    words = excerpt.span.of(excerpt.text)
    there = Span(start, start + len(words))
    if source.startswith(words, start) or "↵" in words or words.endswith("…"):
        return there
    before, behind = source.rfind(words, 0, start), source.find(words, start)
    places = [place for place in (before, behind) if place >= 0]
    if not places:
        return Span(start, start)
    nearest = min(places, key=lambda place: abs(place - start))
    return Span(nearest, nearest + len(words))


def words_of_error(error: Exception) -> str:
    """Return why a query cannot be used; a fault of ours must be seen in a test."""
    if isinstance(error, SearchTooSlow):
        return translate("SiteSearch", "The pattern takes too long.")
    if isinstance(error, QueryRefused) and error.reason is Refusal.UNKNOWN_GROUP:
        return translate("Finding", "The pattern has no group {0}.").format(error.detail)
    if isinstance(error, QueryRefused):
        return translate("SiteSearch", "The pattern is not complete: {0}").format(error.detail)
    raise error


def files_of(root: Path) -> tuple[Path, ...]:
    """Return the posts and drafts of the site at *root*, and the documents of its collections."""
    from editor.jekyll.post_files import post_files

    return tuple(post_files(root, documents=True))


def _look_through(
    root: Path, files: tuple[Path, ...], query: Query, open_texts: Mapping[Path, str]
) -> tuple[tuple[FileMatches, ...], int]:
    """Return what *query* finds in *files*, and how many could not be read; raises SearchTooSlow at the first."""
    from editor.jekyll.config import read_encoding
    from editor.search.site import FileSkipped, search_files

    found: list[FileMatches] = []
    skipped = 0
    for answer in search_files(
        files, query, encoding=read_encoding(root), open_texts=open_texts, most_rows=MOST_ROWS_OF_FILE
    ):
        if not isinstance(answer, FileSkipped):
            found.append(answer)
        elif isinstance(answer.reason, SearchTooSlow):
            raise answer.reason
        else:
            skipped += 1
    return tuple(found), skipped
