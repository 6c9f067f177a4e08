"""The smallest Qt program that shows a post's text, with a page beside it if asked: the floors of start-up and memory.

``python floor_window.py [--preview] FILE``
"""

from __future__ import annotations

import os
import sys
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QSplitter


def main() -> int:
    """Show the file and wait."""
    text = Path(sys.argv[-1]).read_text("utf-8")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")  # as we do without a graphics device
    app = QApplication(sys.argv)
    window = QMainWindow()
    edit = QPlainTextEdit()
    edit.setPlainText(text)
    middle = QSplitter()
    middle.addWidget(edit)
    if "--preview" in sys.argv:
        from PySide6.QtWebEngineWidgets import QWebEngineView

        view = QWebEngineView()
        paragraphs = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n"))
        view.setHtml(f"<meta charset=utf-8>{paragraphs}"[:MOST_CHARACTERS])
        middle.addWidget(view)
        middle.setSizes([500, 500])
    window.setCentralWidget(middle)
    window.resize(1200, 800)
    window.show()
    return app.exec()


MOST_CHARACTERS = 100_000
"""Of a page that ``setHtml`` takes: it fails beyond two megabytes of its spelling in percents."""

if __name__ == "__main__":
    sys.exit(main())
