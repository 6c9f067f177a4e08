"""New, open, open a site's folder, what was dropped or picked: every way in which a post comes onto the desk."""

from __future__ import annotations

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
from editor.widgets.desk import Desk
from editor.widgets.open_post import OpenPost
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
        found = desk.showing(path) or self._read(path)
        if isinstance(found, Folder):
            desk.sites.show(path)
        elif isinstance(found, Document):
            self._workbench.notices.withdraw(path)
            already = desk.showing(path)  # only now may a slow disk have told where the path leads
            if already is None:
                self._place(found)
            self._workbench.recent.add(path)
            found = already
        if isinstance(found, OpenPost):
            desk.bring_forward(found)

    def _read(self, path: Path) -> Folder | Document | None:
        """Return what stands at *path*; None where it cannot be opened, which is told."""
        try:
            return read_apart(path, partial(_found, path, self._workbench.desk), slow=partial(self._tell_slow, path))
        except CannotOpen as problem:
            self._workbench.notices.show_error(words_of_opening(problem), about=path)
            return None

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


def _found(path: Path, desk: Desk) -> Folder | Document:
    """Read *path*, in any thread, and let *desk* know where it lies; raises CannotOpen."""
    desk.learn(path)
    return Folder() if path.is_dir() else open_document(path)
