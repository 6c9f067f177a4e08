"""Looks for words in the texts of the listed posts, a few files at a time, outside the GUI thread."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from editor.bridge.open_site import OpenSite
from editor.widgets.workbench import Workbench

PAUSE_MS = 350
"""After the last key: titles are compared at once, texts when the writer waits."""
FILES_AT_A_TIME = 200
TELL_MS = 300
"""Between two times that the list is made anew with what was found by now."""
LEAST_LETTERS = 2
"""Of words in an alphabet: a single letter stands in every post."""


class SearchInTexts(QObject):
    """One search at a time: a new one calls off the one before."""

    found = Signal(dict)  # the excerpts of all posts that were found by now, by their paths
    told = Signal(str)

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._numbers = itertools.count(1)
        self._number = 0
        self._excerpts: dict[str, str] = {}
        self._asked: tuple[OpenSite, str, str] | None = None
        self._since_told = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def look_for(self, site: OpenSite, words: str, kind: str) -> None:
        """Look for *words* in the documents of *kind* of *site*, when the writer pauses."""
        words = words.strip()
        if self._asked == (site, words, kind):
            return
        self.stop()
        self._asked = site, words, kind
        if words and not words.startswith("#") and (len(words) >= LEAST_LETTERS or not words.isascii()):
            self._pause.start()

    def stop(self) -> None:
        """Look for nothing."""
        self._number = 0
        self._asked = None
        self._excerpts = {}
        self._pause.stop()
        self.told.emit("")

    def _begin(self) -> None:
        if self._asked is None:
            return
        site, words, kind = self._asked
        index = site.index
        if index is None:
            return
        documents = [post.document for post in self._workbench.desk.posts]
        texts = {document.path: document.post.source for document in documents if document.path is not None}
        paths = [entry.path for entry in index.entries.values() if entry.collection == kind]
        number = self._number = next(self._numbers)
        self._since_told.start()
        self.told.emit(self.tr("Looking through the texts…"))
        self._go_on(number, site, words, texts, sorted(paths, reverse=True))

    def _go_on(self, number: int, site: OpenSite, words: str, texts: Mapping[Path, str], paths: list[str]) -> None:
        if number != self._number:
            return
        if not paths:
            self.told.emit("")
            return
        now, rest = paths[:FILES_AT_A_TIME], paths[FILES_AT_A_TIME:]

        def show(excerpts: dict[str, str]) -> None:
            if number != self._number:
                return
            self._excerpts = {**self._excerpts, **excerpts}
            if self._excerpts and (not rest or self._since_told.elapsed() > TELL_MS):
                self._since_told.start()
                self.found.emit(self._excerpts)
            self._go_on(number, site, words, texts, rest)

        files = {site.path_of(path): path for path in now}
        self._workbench.tasks.run(partial(_excerpts, files, words, site.root, texts), show, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        """Say why there is no answer; a fault of ours must be seen in a test."""
        from editor.search.query import QueryRefused

        self.stop()
        if not isinstance(error, QueryRefused):
            raise error
        self.told.emit(self.tr("The words are too long to look for."))


def _excerpts(files: Mapping[Path, str], words: str, root: Path, texts: Mapping[Path, str]) -> dict[str, str]:
    """Return by path an excerpt of each of *files* whose body has *words*, however they are spelled."""
    from editor.jekyll.config import read_encoding
    from editor.search.query import Fold, Query
    from editor.search.site import FileMatches, Part, search_files

    query = Query(words, fold=Fold(kana=True, width=True))
    answers = search_files(files, query, part=Part.BODY, encoding=read_encoding(root), open_texts=texts, most_rows=1)
    found = [answer for answer in answers if isinstance(answer, FileMatches)]
    return {files[answer.path]: answer.rows[0].excerpt.text.strip() for answer in found}
