"""The page of a trusted site: loaded whole, so that its scripts run, and anew where what is around the text changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.render.told_frame import Frame
from editor.render.trusted_page import trusted_page
from editor.widgets.preview.script import precise_timer

RELOAD_DELAY_MS = 700
"""A title is typed letter by letter, and each would load the page."""


class TrustedFrames:
    """Passes the page of the newest frame to *load*: the first at once, another when nothing newer came for a while."""

    def __init__(self, load: Callable[[str, list[str]], None], parent: QObject) -> None:
        self._load = load
        self._frame: Frame | None = None
        self._reload = precise_timer(parent, RELOAD_DELAY_MS)
        self._reload.timeout.connect(self._on_reload_timeout)

    def take(self, frame: Frame) -> None:
        """Show *frame*."""
        is_first, self._frame = self._frame is None, frame
        if is_first:
            self._on_reload_timeout()
        else:
            self._reload.start()

    def forget(self) -> None:
        """Show no frame any more; the next is the first."""
        self._frame = None
        self._reload.stop()

    def _on_reload_timeout(self) -> None:
        if self._frame is not None:
            self._load(trusted_page(self._frame), list(self._frame.blocks))
