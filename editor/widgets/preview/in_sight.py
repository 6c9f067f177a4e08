"""Which lines of the text are in sight on the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.widgets.preview.script import precise_timer

DELAY_MS = 120


class InSight(QObject):
    """Asks the page, by *ask*, a moment after it has moved; *line_of* tells the line of a block, if it is there."""

    changed = Signal(int, int)  # first and last line, from 0

    def __init__(
        self,
        ask: Callable[[str, Callable[[object], None]], None],
        line_of: Callable[[int], int | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.first = 0
        """The first line that was in sight when the page was last asked."""
        self._ask = ask
        self._line_of = line_of
        self._pause = precise_timer(self, DELAY_MS)
        self._pause.timeout.connect(self._on_pause_timeout)

    def look_soon(self) -> None:
        """Ask in a moment; what moves until then counts too."""
        if not self._pause.isActive():
            self._pause.start()

    def _on_pause_timeout(self) -> None:
        self._ask("frontispiece.visible()", self._on_told)

    def _on_told(self, blocks: object) -> None:
        if not isinstance(blocks, list) or len(blocks) != 2 or None in blocks:
            return  # the page shows none, or is not the one that was asked
        first, last = (self._line_of(int(block)) for block in blocks)
        if first is not None and last is not None:
            self.first = first
            self.changed.emit(first, last)
