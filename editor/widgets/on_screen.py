"""The size with which a dialog opens: what suits it, as far as there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

TITLE_BAR_PX = 40
"""What a window manager puts above a window; Qt knows it only once the window is there."""
LEAST = QSize(720, 520)
"""Over a window smaller than this, a dialog is larger than the window."""


def open_at(dialog: QWidget, size: QSize) -> None:
    """Have *dialog* open as large as *size*, or smaller: within the window that it belongs to, and on its screen."""
    parent = dialog.parentWidget()
    room = (parent or dialog).screen().availableSize()
    within = LEAST.expandedTo(parent.window().size()) if parent is not None else size
    dialog.resize(size.boundedTo(within).boundedTo(QSize(room.width(), room.height() - TITLE_BAR_PX)))
