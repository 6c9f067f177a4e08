"""New, open, open a site's folder, what was dropped or picked: every way in which a post comes onto the desk."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.reading_apart import read_apart
from editor.bridge.words_of_errors import words_of_opening
from editor.document.document import Document
from editor.document.opening import CannotOpen, new_document, open_document
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the Open actions and open what is dropped or picked."""
    Opening(workbench)


@dataclass(frozen=True, slots=True)
class Folder:
    """What was to be opened is a folder."""


class Opening(QObject):
    """Opens posts; what cannot be opened is said in the notice bar, one sentence a file."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._wanted: list[Path] = []
        self._is_opening = False
        workbench.window.files_chosen.connect(self.open_all)
        workbench.window.painted.connect(self._show_forms)
        for name, title, run, keys, icon in (
            ("file.new", QT_TRANSLATE_NOOP("actions", "New Post"), self.open_new, "Ctrl+N", "new"),
            ("file.open", QT_TRANSLATE_NOOP("actions", "Open…"), self.choose, "Ctrl+O", "open"),
            (
                "file.open_folder",
                QT_TRANSLATE_NOOP("actions", "Open Folder…"),
                self.choose_folder,
                "Ctrl+Shift+O",
                "folder",
            ),
        ):
            workbench.actions.add(Action(name, title, run=run, menu="file", group="open", keys=keys, icon=icon))

    def choose(self) -> None:
        """Ask for files and open them."""
        self.open_all(self._workbench.prompts.choose_open())

    def choose_folder(self) -> None:
        """Ask for a site's folder and show its posts."""
        folder = self._workbench.prompts.choose_folder()
        if folder:
            self.open_all([folder])

    def open_new(self) -> None:
        """Open an untitled post."""
        self._place(new_document())

    def open_all(self, paths: list[Path]) -> None:
        """Open each of *paths*: of a folder the posts are listed; a post that lies open already comes to the front."""
        self._wanted += paths
        if self._is_opening:
            return  # a slow disk is waited for: they follow
        self._is_opening = True
        try:
            while self._wanted:
                self._open(self._wanted.pop(0))
        finally:
            self._is_opening = False

    def _open(self, path: Path) -> None:
        desk = self._workbench.desk
        lying_open = [post.document.path for post in desk.posts if post.document.path is not None]
        try:
            found = read_apart(path, partial(_found, path, lying_open), slow=partial(self._tell_slow, path))
        except CannotOpen as problem:
            self._workbench.notices.show_error(words_of_opening(problem))
            return
        if isinstance(found, Folder):
            desk.sites.show(path)
        elif isinstance(found, Document):
            self._place(found)
            self._workbench.recent.add(path)
        elif already := next((post for post in desk.posts if post.document.path == found), None):
            desk.bring_forward(already)

    def _tell_slow(self, path: Path) -> None:
        words = self.tr("Opening “{0}”… Its disk or its network takes its time; you can write on meanwhile.")
        self._workbench.notices.show_notice(words.format(path.name))

    def _place(self, document: Document) -> None:
        post = self._workbench.desk.place(document)
        if self._workbench.window.was_painted:
            post.show_front_matter()

    def _show_forms(self) -> None:
        for post in self._workbench.desk.posts:
            post.show_front_matter()


def _found(path: Path, lying_open: Sequence[Path]) -> Folder | Path | Document:
    """Read *path*, in any thread; of a file that is among those *lying_open*, by any name, return that. CannotOpen."""
    if path.is_dir():
        return Folder()
    real = os.path.realpath(path)
    already = next((other for other in lying_open if os.path.realpath(other) == real), None)
    return already or open_document(path)
