"""Words go by script in every line of text, as they do in the text of a post: Japanese puts no blanks between them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from editor.widgets.text.line_words import LineWords
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Teach the lines of forms, bars and dialogs the steps of the text pane."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        LineWords(application, workbench.window)
