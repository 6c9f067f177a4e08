"""Halves of UTF-16 pairs in a text document, which Python is never told of and which shift all places behind them.

An input method that counts characters where Qt counts units can take away one half of 😀 and leave the other.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.bridge.utf16 import units


def has_half(block: QTextBlock, text: str) -> bool:
    """Tell whether *block* holds half of a pair; *text* is what it gives as its text, in which halves are left out."""
    return units(text) != block.length() - 1


def remove_halves(document: QTextDocument) -> None:
    """Remove all halves of pairs from *document*, whose text stays the same to Python."""
    block = document.firstBlock()
    while block.isValid():
        if has_half(block, block.text()):
            for place in _halves(document, block):
                cursor = QTextCursor(document)
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
        block = block.next()


def _halves(document: QTextDocument, block: QTextBlock) -> list[int]:
    """Return where halves stand in *block*, the last first."""
    signs = [document.characterAt(place) for place in range(block.position(), block.position() + block.length())]
    halves: list[int] = []
    at = 0
    while at < len(signs):
        if _is_high(signs[at]) and at + 1 < len(signs) and _is_low(signs[at + 1]):
            at += 1
        elif _is_high(signs[at]) or _is_low(signs[at]):
            halves.append(block.position() + at)
        at += 1
    return halves[::-1]


def _is_high(sign: str) -> bool:
    return "\ud800" <= sign <= "\udbff"


def _is_low(sign: str) -> bool:
    return "\udc00" <= sign <= "\udfff"
