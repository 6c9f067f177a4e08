"""When a page whose process has ended is made anew: the later the more often it ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.widgets.preview.page_watch import Asked, PageWatch
from editor.widgets.preview.script import precise_timer

REBIRTHS_MS = (200, 1_000, 5_000, 30_000)  # longer each time: a post may well be what ends the page's process
CALM_MS = 10_000


class Rebirth(QObject):
    """Tells by ``due`` that the page is to be made again; a page that stood for a while counts as sound.

    One that was ended because it did not answer any more is due when there is another text: this one would only keep
    it busy again.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ends = 0
        """How often the page has ended since it stood for a while."""
        self.is_stuck = False
        """Whether it was a text that was too much for the page."""
        self._calm = precise_timer(self, CALM_MS)
        self._calm.timeout.connect(self._on_calm_timeout)
        self._wait = precise_timer(self, REBIRTHS_MS[0])
        self._wait.timeout.connect(self.due)
        self._watch = PageWatch(self)
        self._watch.stuck.connect(self._on_watch_stuck)

    def stood(self) -> None:
        """Take note that the page is there."""
        self._calm.start()

    def given(self, page: Asked) -> None:
        """Take note that *page* was given something, or shows something else."""
        self._watch.begin(page)

    def hold(self) -> None:
        """Take note that the page goes, as is wanted."""
        self._calm.stop()
        self._watch.end()

    def ended(self) -> None:
        """Take note that the page has ended, and tell later that it is due."""
        self.hold()
        if not self.is_stuck:
            self._wait.start(REBIRTHS_MS[min(self.ends, len(REBIRTHS_MS) - 1)])
            self.ends += 1

    def go_on(self) -> None:
        """Take note that there is another text."""
        if self.is_stuck:
            self.is_stuck = False
            self.due.emit()

    def _on_watch_stuck(self) -> None:
        self.is_stuck = True

    def _on_calm_timeout(self) -> None:
        self.ends = 0
