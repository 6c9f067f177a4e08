"""What was cut off in the middle of many files, by a crash or a power cut, is put back at the next start."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.storage.transaction import RolledBack

MOST_NAMED = 3


class Unfinished(QObject):
    """Puts back what is unfinished and says so."""

    def __init__(self, workbench: Workbench, folder: Path) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._folder = folder
        workbench.window.painted.connect(self._look)

    def _look(self) -> None:
        self._workbench.window.painted.disconnect(self._look)
        self._workbench.tasks.run(partial(_put_back, self._folder), self._tell, self._on_failed)

    def _tell(self, found: RolledBack) -> None:
        if found.restored:
            self._workbench.notices.show_warning(
                self.tr(
                    "A change of many files was cut off last time. All are again as they were before it: {0}. "
                    "Make the change anew."
                ).format(self._named(found.restored))
            )
        if found.left:
            self._workbench.notices.show_error(
                self.tr(
                    "A change of many files was cut off last time, and these were changed since or could not be "
                    "written: {0}. Their older state is kept, and put back at a later start if that is possible."
                ).format(self._named(found.left))
            )

    def _on_failed(self, error: Exception) -> None:
        self._workbench.notices.show_warning(
            self.tr(
                "Frontispiece could not look for changes that were cut off ({0}). No post was touched; it looks again "
                "at the next start."
            ).format(error)
        )

    def _named(self, paths: tuple[Path, ...]) -> str:
        names = ", ".join(path.name for path in paths[:MOST_NAMED])
        more = len(paths) - MOST_NAMED
        return self.tr("{0} and others: {1}").format(names, more) if more > 0 else names


def _put_back(folder: Path) -> RolledBack:
    """Put back what is unfinished in *folder*, where there is any."""
    from editor.storage.transaction import RolledBack, roll_back_unfinished

    return roll_back_unfinished(folder) if folder.is_dir() else RolledBack((), ())
