"""How the line on which something stands is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def words_of_line(line: int) -> str:
    """Return the number of *line*, which is counted in the text; 0 is the front matter above it."""
    return str(line) if line else QCoreApplication.translate("SiteResults", "Front matter")
