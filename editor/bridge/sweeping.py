"""Python's full garbage collection while the writer rests: it stands still for a tenth of a second in a long post."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

REST_MS = 3_000
MOST_OBJECTS = 60_000
"""As many are looked through in some 20 milliseconds, as little of them is in any cache."""
_YOUNG, _MIDDLE = 10_000, 1
"""Objects made before the youngest are looked through, and such looks before the next older are: of more, which come at
once where a long post is opened, the older would take 30 milliseconds."""
_NEVER = 1_000_000_000


class Sweeping(QObject):
    """Looks through all objects once, when after a ``stir`` nothing more was stirred for a while.

    The young ones are looked through at any time, which takes a millisecond. What is still in use after a look is not
    looked at in the next ones, which so take no longer than what came since; where that is much, such as the program
    itself, or an index that was read, it is taken to be in use. After ``unload`` all is looked at. At the start, whose
    objects stay, nothing is looked for.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(REST_MS)
        self.rest.timeout.connect(self._on_rest)
        self._wholly = False
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        QTimer.singleShot(REST_MS, self, self.begin)

    def stir(self, _: object = None) -> None:
        """Tell that something was done, of which garbage comes."""
        self.rest.start()

    def begin(self) -> None:
        """Collect garbage from now on: the start is over."""
        gc.freeze()
        gc.enable()

    def unload(self, _: object = None) -> None:
        """Tell that something large has gone, of which parts may hold each other."""
        self._wholly = True
        self.stir()

    def _on_rest(self) -> None:
        if self._wholly:
            self._wholly = False
            gc.unfreeze()
            gc.collect()
        elif len(gc.get_objects(generation=2)) < MOST_OBJECTS:
            gc.collect()
        gc.freeze()
