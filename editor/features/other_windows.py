"""Two windows on one file know of each other."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject

from editor.document.document import Document
from editor.storage.presence import Presence
from editor.widgets.keeping import Keeping
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

_LOG = logging.getLogger(__name__)


def install(workbench: Workbench, keeping: Keeping) -> None:
    """Tell other windows what lies open here, and the writer what lies open there too."""
    OtherWindows(workbench, Presence(keeping.folders.presence))


class OtherWindows(QObject):
    """Says once of each post that it is open in another window too, in both of them."""

    def __init__(self, workbench: Workbench, presence: Presence) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._presence = presence
        self._paths: dict[OpenPost, Path | None] = {}
        self._told: set[OpenPost] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.window.left.connect(presence.leave_all)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(presence.leave_all)

    def _on_opened(self, post: OpenPost) -> None:
        self._paths[post] = None
        self._follow_name(post, post.document)
        post.document.saved.connect(partial(self._follow_name, post))
        post.document.rebased.connect(partial(self._follow_name, post))

    def _on_closing(self, post: OpenPost) -> None:
        self._leave(self._paths.pop(post))
        self._tell_no_more(post)

    def _tell_no_more(self, post: OpenPost) -> None:
        self._told.discard(post)
        self._workbench.notices.withdraw((self, post))

    def _follow_name(self, post: OpenPost, document: Document) -> None:
        old, new = self._paths[post], document.path
        if old == new:
            return
        self._paths[post] = new
        self._tell_no_more(post)
        self._leave(old)
        if new is not None:
            try:
                self._presence.take(new)
            except OSError as error:
                _LOG.warning("other windows cannot be told what is open here", exc_info=error)
            if not self._watcher.directories():
                self._watcher.addPath(str(self._presence.folder))
            self._look()

    def _leave(self, path: Path | None) -> None:
        """Tell others that *path* is free, unless another post was saved under it."""
        if path is not None and path not in self._paths.values():
            self._presence.leave(path)

    def _look(self) -> None:
        for post, path in self._paths.items():
            if path is None:
                continue
            if not self._presence.elsewhere(path):
                self._tell_no_more(post)
            elif post not in self._told:
                self._told.add(post)
                self._workbench.notices.show_warning(
                    self.tr(
                        "“{0}” is open in another window too. Write in one of them only; "
                        "what is saved there is noticed here, and nothing is overwritten unasked."
                    ).format(path.name),
                    about=(self, post),
                )
