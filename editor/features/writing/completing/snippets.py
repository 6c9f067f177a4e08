"""Snippets from a list, and the writer's own file of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.features.writing.completing.completing import Completing, language
from editor.features.writing.target import TextTarget
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.completion.snippets import Snippets


class SnippetActions(QObject):
    """What the Insert menu does with snippets."""

    def __init__(self, workbench: Workbench, completing: Completing, target: TextTarget) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._completing = completing
        self._target = target

    def pick(self) -> None:
        """Show the snippets, and put in the one that is chosen."""
        post = self._target.post
        if post is not None and not post.composing:
            self._workbench.tasks.run(self._completing.snippets_job(post), partial(self._show, post), self._on_failed)

    def open_own(self) -> None:
        """Open the writer's file; where there is none yet, one that shows how it is written."""
        self._workbench.tasks.run(
            partial(_own_file, self._workbench.settings.folder, language()), self._on_own_file, self._on_failed
        )

    def _show(self, post: OpenPost, snippets: Snippets) -> None:
        from editor.completion.snippets import candidates
        from editor.widgets.dialogs.pick_snippet import PickSnippet

        self._completing.tell_troubles(snippets)
        if post is not self._workbench.desk.current:
            return
        dialog = PickSnippet(snippets.snippets, self._workbench.window)

        def put_in() -> None:
            if dialog.chosen is not None and post in self._workbench.desk.posts:
                post.text.setFocus()
                candidate = candidates([snippets.snippets[dialog.chosen]])[0]
                self._completing.of(post).put_in(candidate, snippets.timezone)

        dialog.accepted.connect(put_in)
        dialog.open()

    def _on_own_file(self, path: Path) -> None:
        self._workbench.window.files_chosen.emit([path])

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._workbench.notices.show_error(
            self.tr("The file for your snippets could not be made: {0}. Nothing else is touched.").format(
                error.strerror or error
            )
        )


def _own_file(folder: Path, language: str) -> Path:
    from editor import resources
    from editor.completion.snippets import own_file
    from editor.storage.atomic import write_atomically

    path = own_file(folder)
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(path, resources.text("snippets", f"own.{language}.yml").encode())
    return path
