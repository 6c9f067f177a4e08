"""Data for the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel


def new_mime_data() -> QMimeData:
    """Return empty data of Qt's own making.

    The clipboard deletes what it holds when Python is gone, and what Python made does not survive that. Qt's own for a
    selection would be written as HTML and OpenDocument first, which takes a second for 10 MB.
    """
    model = QStringListModel([""])
    made = model.mimeData([model.index(0)])
    made.clear()
    return made
