"""Python's full garbage collection while the writer rests: it stands still for a tenth of a second in a long post."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

REST_MS = 3_000
_YOUNG, _MIDDLE = 10_000, 10
"""Objects made before the youngest are looked through, and such looks before the next older are."""
_NEVER = 1_000_000_000


class Sweeping(QObject):
    """Looks through all objects once, when after a ``stir`` nothing more was stirred for a while.

    The young ones are looked through at any time, which takes a millisecond. What the program made while it started
    stays until its end, and is never looked through.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(REST_MS)
        self.rest.timeout.connect(self._on_rest)
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        QTimer.singleShot(REST_MS, self, self.begin)

    def stir(self, _: object = None) -> None:
        """Tell that something was done, of which garbage comes."""
        self.rest.start()

    def begin(self) -> None:
        """Collect garbage from now on: the start is over."""
        gc.freeze()
        gc.enable()

    def _on_rest(self) -> None:
        gc.collect()
