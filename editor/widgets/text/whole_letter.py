"""The letter before the caret as its reader counts it: Qt's Backspace takes a family, a flag or 葛󠄀 apart."""

from __future__ import annotations

import re

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextCursor

# Joiners, variation selectors, skin colours, flags, key caps, and the marks of が and ぱ in macOS's spelling. Marks of
# other scripts go one by one, as they were typed.
_JOINED = re.compile(
    "[\u200d\ufe00-\ufe0f\u20e3\u3099\u309a\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef]"
)
_LOOKED_AT = 64


def joined_letter_before(cursor: QTextCursor) -> QTextCursor | None:
    """Return a cursor that selects the letter before *cursor* where it is joined of several; else None."""
    place = cursor.positionInBlock()
    if cursor.hasSelection() or not place:
        return None
    before = QTextCursor(cursor)
    before.setPosition(cursor.position() - min(place, _LOOKED_AT), QTextCursor.MoveMode.KeepAnchor)
    text = before.selectedText()
    if not _JOINED.search(text[-8:]):
        return None
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.toEnd()
    # Counted from the end: half a letter at the beginning, where the look began, is none that Python is told of.
    units = finder.position() - finder.toPreviousBoundary()
    letter = QTextCursor(cursor)
    letter.setPosition(cursor.position() - units, QTextCursor.MoveMode.KeepAnchor)
    return letter if _JOINED.search(letter.selectedText()[1:]) else None
