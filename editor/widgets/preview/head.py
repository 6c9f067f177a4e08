"""The line above the page: what of the post is shown, and how large where that is not the usual size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget


class PreviewHead(QWidget):
    """Offers the *modes*, each by its name and its words."""

    mode_chosen = Signal(str)
    zoom_reset_requested = Signal()

    def __init__(self, modes: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [name for name, _ in modes]
        self.modes = QTabBar(self)
        self.modes.setAccessibleName(self.tr("What the preview shows"))
        self.modes.setDrawBase(False)
        self.modes.setExpanding(False)
        self.modes.setUsesScrollButtons(True)
        for name, words in modes:
            self.modes.setTabData(self.modes.addTab(words), name)
        self.modes.currentChanged.connect(self._on_current_changed)
        self.zoom = QToolButton(self)
        self.zoom.setAutoRaise(True)
        self.zoom.setToolTip(self.tr("Show the page in its usual size"))
        self.zoom.clicked.connect(self.zoom_reset_requested)
        self.zoom.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 0, 8, 0)
        line.addWidget(self.modes, 1)
        line.addWidget(self.zoom)

    def show_mode(self, name: str) -> None:
        """Mark the mode *name*."""
        if name in self._names:
            self.modes.setCurrentIndex(self._names.index(name))

    def show_zoom(self, percent: int) -> None:
        """Tell that the page is *percent* of its usual size, which needs no telling at 100."""
        self.zoom.setText(f"{percent} %")
        self.zoom.setAccessibleName(self.tr("Size of the preview: {0} %").format(percent))
        self.zoom.setVisible(percent != 100)

    def _on_current_changed(self, index: int) -> None:
        self.mode_chosen.emit(self._names[index])
