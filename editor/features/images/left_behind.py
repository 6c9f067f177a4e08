"""A link that is undone leaves its file in the site: the writer is told, and can have it removed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.document.document import Change
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.images.carrying import Laid


class LeftBehind(QObject):
    """Watches the links to files that came into the site since the program was started."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._watched: dict[OpenPost, dict[str, Laid]] = {}
        workbench.desk.closing.connect(self._on_closing)

    def watch(self, post: OpenPost, files: dict[str, Laid]) -> None:
        """Watch the links of *post* to *files*, by their addresses; what lay there before is not ours to remove."""
        made = {address: file for address, file in files.items() if file.made}
        if post not in self._watched:
            self._watched[post] = {}
            post.destroyed.connect(post.document.changed.connect(partial(self._on_changed, post)))
        self._watched[post].update(made)

    def _on_changed(self, post: OpenPost, change: Change) -> None:
        if change.origin is not post.document.history:
            return
        gone = {
            address: file
            for address, file in self._watched.get(post, {}).items()
            if any(address in edit.removed and address not in edit.inserted for edit in change.edits)
        }
        if gone:
            text = self.tr("{0} stays on the disk.").format(", ".join(file.path for file in gone.values()))
            remove = NoticeAction(self.tr("Remove File"), partial(self._remove, post, gone))
            self._workbench.notices.show_notice(text, actions=[remove])

    def _remove(self, post: OpenPost, files: dict[str, Laid]) -> None:
        """Remove those of *files* whose links have not come back; what the file of a closed post says is not known."""
        if post not in self._workbench.desk.posts:
            text = self.tr("{0} was kept, since its post was closed meanwhile. Remove it by hand if nothing needs it.")
            self._workbench.notices.show_warning(text.format(", ".join(file.path for file in files.values())))
            return
        source = post.document.post.source
        unused = [file for address, file in files.items() if address not in source]
        self._workbench.tasks.run(partial(_take_out, unused), self._on_removed, self._on_not_removed)

    def _on_removed(self, kept: list[Laid]) -> None:
        if kept:
            self._workbench.notices.show_warning(
                self.tr("{0} was changed since it was added, and was not removed.").format(
                    ", ".join(file.path for file in kept)
                )
            )

    def _on_not_removed(self, error: Exception) -> None:
        self._workbench.notices.show_error(
            self.tr("The file could not be removed ({0}). It does no harm; remove it by hand.").format(error)
        )

    def _on_closing(self, post: OpenPost) -> None:
        self._watched.pop(post, None)


def _take_out(files: list[Laid]) -> list[Laid]:
    """Remove *files* and return those that were not."""
    from editor.images.carrying import take_out

    return [file for file in files if not take_out(file)]
