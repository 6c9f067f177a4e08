"""Japanese in every line of text: words go by script, and an input method's candidates open at the caret."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from editor.widgets.text.caret_place import CaretPlace
from editor.widgets.text.line_words import LineWords
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Teach the lines of forms, bars and dialogs what the text pane knows."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        LineWords(application, workbench.window)
        CaretPlace(application, workbench.window)
