"""The smallest Qt program that shows a post's text: the floor of start-up. ``python floor_window.py FILE``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


def main() -> int:
    """Show the file and wait."""
    text = Path(sys.argv[1]).read_text("utf-8")
    app = QApplication(sys.argv)
    window = QMainWindow()
    edit = QPlainTextEdit()
    edit.setPlainText(text)
    window.setCentralWidget(edit)
    window.resize(1200, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
