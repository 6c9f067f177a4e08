"""New, open, open a site's folder, what was dropped or picked: every way in which a post comes onto the desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_errors import words_of_opening
from editor.document.document import Document
from editor.document.opening import CannotOpen, new_document, open_document
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the Open actions and open what is dropped or picked."""
    Opening(workbench)


class Opening(QObject):
    """Opens posts; what cannot be opened is said in the notice bar, one sentence a file."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
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
        for path in paths:
            if path.is_dir():
                self._workbench.desk.sites.show(path)
            else:
                self._open_file(path)

    def _open_file(self, path: Path) -> None:
        desk = self._workbench.desk
        already = desk.showing(path)
        if already:
            desk.bring_forward(already)
            return
        try:
            document = open_document(path)
        except CannotOpen as problem:
            self._workbench.notices.show_error(words_of_opening(problem))
            return
        self._place(document)
        self._workbench.recent.add(path)

    def _place(self, document: Document) -> None:
        post = self._workbench.desk.place(document)
        if self._workbench.window.was_painted:
            post.show_front_matter()

    def _show_forms(self) -> None:
        for post in self._workbench.desk.posts:
            post.show_front_matter()
