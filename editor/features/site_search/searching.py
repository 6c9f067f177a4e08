"""Find in all that lies open and in all posts of the site, outside the GUI thread, folder by folder as it goes."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from editor.features.site_search.open_tabs import OpenTab, beside, open_tabs
from editor.features.site_search.words import words_of_error
from editor.post.edit import Span
from editor.search.query import Query, SearchTooSlow, as_pattern
from editor.widgets.open_post import OpenPost
from editor.widgets.site_results import Found, SiteResults
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
        former, self._root = self._root, self._site_of(post.document.path)
        words = post.text.textCursor().selectedText()
        if words and "\u2029" not in words:
            regex = self.window.options.regex.isChecked()
            self.window.field.setText(as_pattern(words) if regex else words)
        is_another = replacing != self.window.is_replacing or self._root != former
        self.window.show_replacing(replaces=replacing)
        if is_another:
            self._call_off()
            self.window.clear()
        if is_another or not self.window.is_answered:
            self._say_start()
        self.window.show()
        self.window.activateWindow()
        self.window.field.setFocus()
        self.window.field.selectAll()

    def _say_start(self) -> None:
        """Say what can be looked through where that is not the posts of a site."""
        if self._root is not None:
            words = ""
        elif self.window.is_replacing:
            words = translate(
                "SiteSearch", "This post lies in no Jekyll site, so there are no other posts to look through."
            )
        else:
            words = translate("SiteSearch", "This post lies in no Jekyll site: only what is open is looked through.")
        self.window.say(words)

    def _site_of(self, path: Path | None) -> Path | None:
        """Return the site in which *path* lies; of a post that has no file yet, the one that is shown."""
        sites = self._workbench.desk.sites
        site = sites.current if path is None else sites.holding(path)
        return site.root if site is not None else None

    def open_texts(self) -> dict[Path, str]:
        """Return the texts of the open posts that have files by these."""
        documents = [post.document for post in self._workbench.desk.posts]
        return {document.path: document.post.source for document in documents if document.path is not None}

    def _search(self) -> None:
        """Begin anew with what the window says."""
        query, root = self.window.query, self._root
        self._call_off()
        self.window.clear()
        if self.window.field.composing:
            return
        self._say_start()
        if not query.text:
            return
        self._files = self._matches = self._rows = self._skipped = 0
        number = self._number = next(self._numbers)
        tabs = open_tabs(self._workbench.desk)
        self.window.say(translate("SiteSearch", "Looking through the posts…"))
        self._workbench.tasks.run(
            partial(files_of, root) if root is not None else tuple,
            partial(self._begin, number, root, query, tabs),
            partial(self._on_failed, number),
        )

    def _begin(
        self, number: int, root: Path | None, query: Query, tabs: tuple[OpenTab, ...], files: tuple[Path, ...]
    ) -> None:
        """Look through what is open and none of *files*, and then through these as they are, or as they are open."""
        if number != self._number:
            return
        others = beside(tabs, files)
        texts = {path: tab.text for tab in tabs for path in tab.paths}

        def show(found: tuple[tuple[tuple[Row, ...], int], ...]) -> None:
            if number == self._number:
                self._show(Found(tab.name, tab.place, *one) for tab, one in zip(others, found, strict=True) if one[1])
                self._go_on(number, root, query, texts, files)

        if others:
            sources = tuple(tab.text for tab in others)
            self._workbench.tasks.run(partial(_look_into, sources, query), show, partial(self._on_failed, number))
        else:
            self._go_on(number, root, query, texts, files)

    def _go_on(
        self, number: int, root: Path | None, query: Query, open_texts: Mapping[Path, str], files: tuple[Path, ...]
    ) -> None:
        """Look through the first of *files*, and then through the rest."""
        if number != self._number:
            return
        if not files or root is None:
            self._number = 0
            self._say_end()
            return
        now, rest = files[:FILES_AT_A_TIME], files[FILES_AT_A_TIME:]

        def show(found: tuple[tuple[FileMatches, ...], int]) -> None:
            if number == self._number:
                matches, skipped = found
                self._skipped += skipped
                self._show(
                    Found(str(file.path.relative_to(root)), file.path, file.rows, file.count) for file in matches
                )
                self._go_on(number, root, query, open_texts, rest)

        self._workbench.tasks.run(
            partial(_look_through, root, now, query, open_texts), show, partial(self._on_failed, number)
        )

    def _show(self, found: Iterable[Found]) -> None:
        shown = []
        for one in found:
            self._files += 1
            self._matches += one.count
            if self._rows < MOST_ROWS:
                self._rows += len(one.rows)
                shown.append(one)
        self.window.add(shown)

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

    def _on_row_chosen(self, place: Path | OpenPost, row: Row | None) -> None:
        if row is None:
            self.go_to(place)
        else:
            self.go_to(place, row.span.start, row.excerpt)

    def go_to(self, place: Path | OpenPost, start: int = 0, excerpt: Excerpt | None = None) -> None:
        """Open the post, and select what stood at *start* of its text, as far as it still stands there."""
        post = self._brought_forward(place)
        if post is None or excerpt is None:
            return
        source = post.document.post.source
        span = _span_now(source, start, excerpt)
        if span.start < post.document.post.text.start:
            if not self._workbench.stage.is_shown(Pane.FORM):
                self._workbench.stage.toggle(Pane.FORM)
            post.form.line_requested.emit(source.count("\n", 0, span.start) + 1)
        else:
            self._select(post, span)
        self._workbench.window.activateWindow()

    def _brought_forward(self, place: Path | OpenPost) -> OpenPost | None:
        window, desk = self._workbench.window, self._workbench.desk
        if isinstance(place, Path):
            window.files_chosen.emit([place])
            return desk.showing(place)
        if place in desk.posts:
            desk.bring_forward(place)
            return place
        self.window.say(translate("SiteSearch", "This text had no file, and is not open any more."))
        return None

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


def files_of(root: Path) -> tuple[Path, ...]:
    """Return the posts and drafts of the site at *root*, and the documents of its collections."""
    from editor.jekyll.post_files import post_files

    return tuple(post_files(root, documents=True))


def _look_into(sources: tuple[str, ...], query: Query) -> tuple[tuple[tuple[Row, ...], int], ...]:
    """Return what *query* finds in each of *sources*, the first of it and how much; raises SearchTooSlow."""
    from editor.search.site import rows_in

    return tuple(rows_in(source, query, most_rows=MOST_ROWS_OF_FILE) for source in sources)


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
