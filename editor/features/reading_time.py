"""Reading time: the pace at which a site's own posts are read, and where a post says another time than it takes.

The pace is fitted once for each site, outside the GUI thread and some posts at a time, to those that have a
``reading_time``. It is written only when the writer asks for it, in the form.
"""

from __future__ import annotations

from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from editor.bridge.tasks import Latest
from editor.document.document import Change
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.spelling.counts import Counts
    from editor.spelling.reading import Drift, ReadingRate

    Timed = tuple[tuple[Counts, int], ...]

KEY = "reading_time"
PAUSE_MS = 600
POSTS_AT_A_TIME = 20
MOST_LOOKED_AT = 4_000
"""Posts in which the field is looked for; of a larger site the first folders, in them the newest."""
MOST_FITTED = 200
"""More posts that say their minutes make no better rate."""


def install(workbench: Workbench) -> None:
    """Give each open post the rate of its site, and say at its form where its minutes have drifted."""
    ReadingTime(workbench)


class ReadingTime(QObject):
    """The rates of the sites whose posts are open, each fitted when the first of its posts is opened."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._rates: dict[Path, ReadingRate | None] = {}  # None: not known yet, or none fits
        self._looked_at: OpenPost | None = None
        self._looking = Latest(workbench.tasks, show=self._show_drift, fail=self._on_failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look_for_drift)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.window.painted.connect(self._on_painted)

    def _on_opened(self, post: OpenPost) -> None:
        post.document.changed.connect(self._on_document_changed)
        post.document.saved.connect(lambda _document: self._find_rate(post))  # it may have come into a site
        post.reading_rate_changed.connect(self._pause.start)
        if self._workbench.window.was_painted:
            self._find_rate(post)

    def _on_closing(self, post: OpenPost) -> None:
        if post is self._looked_at:
            self._looked_at = None

    def _on_painted(self) -> None:
        for post in self._workbench.desk.posts:
            self._find_rate(post)
        self._pause.start()

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._pause.start()

    def _on_document_changed(self, _change: Change) -> None:
        self._pause.start()

    def _find_rate(self, post: OpenPost) -> None:
        """Give *post* the rate of its site; begin to fit it where no post of the site was open before."""
        root = self._root_of(post)
        if root is None:
            post.set_reading_rate(None)
        elif root in self._rates:
            post.set_reading_rate(self._rates[root])
        else:
            self._rates[root] = None
            self._workbench.tasks.run(partial(_files_of, root), partial(self._go_on, root, ()), self._on_failed)

    def _go_on(self, root: Path, timed: Timed, files: tuple[Path, ...]) -> None:
        """Count the first of *files*, and then the rest, until enough of them are *timed*."""
        if not files or len(timed) >= MOST_FITTED:
            self._workbench.tasks.run(partial(_fitted, timed), partial(self._take, root), self._on_failed)
            return
        now, rest = files[:POSTS_AT_A_TIME], files[POSTS_AT_A_TIME:]

        def take(more: Timed) -> None:
            # Not from within this call: a runner that works at once would go as deep as there are posts.
            QTimer.singleShot(0, self, partial(self._go_on, root, timed + more, rest))

        self._workbench.tasks.run(partial(_timed, root, now), take, self._on_failed)

    def _take(self, root: Path, rate: ReadingRate | None) -> None:
        self._rates[root] = rate
        for post in self._workbench.desk.posts:
            if self._root_of(post) == root:
                post.set_reading_rate(rate)

    def _look_for_drift(self) -> None:
        post = self._workbench.desk.current
        if post is None or post.composing or not self._workbench.window.was_painted:
            return
        self._looked_at = post
        self._looking.request(partial(_drift, post.document.post, post.reading_rate))

    def _show_drift(self, drift: Drift | None) -> None:
        post = self._looked_at  # what is told is the answer to the last request
        if post is not None and post in self._workbench.desk.posts:
            post.form.show_advice(KEY, "" if drift is None else self._words(drift, post.reading_rate))

    def _words(self, drift: Drift, rate: ReadingRate | None) -> str:
        number = QLocale().toString
        words = self.tr("Says {0} min, would be {1}.").format(number(drift.says), number(drift.takes))
        if rate is None:
            return words
        from editor.spelling.reading import Unit

        pace = (
            self.tr("This site reads {0} characters a minute.")
            if rate.unit is Unit.CHARACTERS
            else self.tr("This site reads {0} words a minute.")
        )
        return f"{words} {pace.format(number(rate.per_minute))}"

    def _root_of(self, post: OpenPost) -> Path | None:
        site = self._workbench.desk.sites.holding(post.document.path)
        return site.root if site is not None else None

    def _on_failed(self, error: Exception) -> None:
        raise error


def _files_of(root: Path) -> tuple[Path, ...]:
    from editor.jekyll.post_files import post_files

    return tuple(islice(post_files(root), MOST_LOOKED_AT))


def _timed(root: Path, files: tuple[Path, ...]) -> Timed:
    from editor.jekyll.config import read_encoding
    from editor.jekyll.reading_times import timed_posts

    return tuple(timed_posts(files, encoding=read_encoding(root)))


def _fitted(timed: Timed) -> ReadingRate | None:
    from editor.spelling.reading import fitted_rate

    return fitted_rate(timed)


def _drift(post: Post, rate: ReadingRate | None) -> Drift | None:
    """Return how far the minutes that *post* says are from those it takes."""
    from editor.jekyll.reading_times import field_of
    from editor.spelling.counts import count
    from editor.spelling.reading import drift_of

    field = field_of(post)
    return None if field is None else drift_of(field.value, count(post.body.of(post.source)), rate)
