"""The menu in which the colours of code in the preview are chosen, for light and for dark."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class CodeColoursMenu(QMenu):
    """Offers our own colours and the themes of Pygments, which are looked for when the menu is first opened."""

    chosen = Signal(str, bool)  # the name of the theme, "" for our own colours; whether it is for dark

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Code &Colours in the Preview"))
        self._names = ("", "")
        self.aboutToShow.connect(self._fill)

    def show_chosen(self, light: str, dark: str) -> None:
        """Note which themes hold; they are marked when the menu is opened."""
        self._names = (light, dark)

    def _fill(self) -> None:
        # Here and not above: Pygments is imported when it is needed, not when the window starts.
        from editor.render.rouge.themes import code_themes

        self.clear()
        for is_dark, title in ((False, self.tr("In Light")), (True, self.tr("In Dark"))):
            self.addSection(title)
            self._offer("", self.tr("Frontispiece's Own"), is_dark)
            for theme in code_themes():
                if theme.is_dark is is_dark:
                    self._offer(theme.name, theme.title, is_dark)

    def _offer(self, name: str, title: str, is_dark: bool) -> None:
        entry = self.addAction(title)
        entry.setCheckable(True)
        entry.setChecked(self._names[is_dark] == name)
        entry.setData((name, is_dark))
        entry.triggered.connect(self._on_entry_triggered)

    def _on_entry_triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            name, is_dark = entry.data()
            self.chosen.emit(str(name), bool(is_dark))
