"""Steps by words of one script, which Qt's own word motion does not know in Japanese."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from editor.bridge.utf16 import to_code_point, to_unit
from editor.spelling.words import next_boundary, previous_boundary, word_at


class WordStep(Enum):
    """What a key does by the word: where the caret goes, and what becomes of the text between."""

    NEXT = (QKeySequence.StandardKey.MoveToNextWord, True, False, False)
    PREVIOUS = (QKeySequence.StandardKey.MoveToPreviousWord, False, False, False)
    SELECT_NEXT = (QKeySequence.StandardKey.SelectNextWord, True, True, False)
    SELECT_PREVIOUS = (QKeySequence.StandardKey.SelectPreviousWord, False, True, False)
    DELETE_NEXT = (QKeySequence.StandardKey.DeleteEndOfWord, True, True, True)
    DELETE_PREVIOUS = (QKeySequence.StandardKey.DeleteStartOfWord, False, True, True)

    def __init__(self, key: QKeySequence.StandardKey, forward: bool, selects: bool, deletes: bool) -> None:
        self.key = key
        self.forward = forward
        self.selects = selects
        self.deletes = deletes


def word_step_of(event: QKeyEvent) -> WordStep | None:
    """Return the step by words that *event* asks for, if any."""
    return next((step for step in WordStep if event.matches(step.key)), None)


def stepped(cursor: QTextCursor, step: WordStep) -> QTextCursor:
    """Return *cursor* after *step*, with what is to be deleted selected; at a line's end it goes to the next line."""
    if step.deletes and cursor.hasSelection():
        return cursor
    target = _next(cursor) if step.forward else _previous(cursor)
    keep = QTextCursor.MoveMode.KeepAnchor if step.selects else QTextCursor.MoveMode.MoveAnchor
    moved = QTextCursor(cursor)
    moved.setPosition(target, keep)
    return moved


def word_selected(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor that selects the word at *cursor*."""
    block = cursor.block()
    text = block.text()
    start, end = word_at(text, to_code_point(text, cursor.positionInBlock()))
    selected = QTextCursor(block)
    selected.setPosition(block.position() + to_unit(text, start))
    selected.setPosition(block.position() + to_unit(text, end), QTextCursor.MoveMode.KeepAnchor)
    return selected


def _next(cursor: QTextCursor) -> int:
    block = cursor.block()
    text = block.text()
    if cursor.positionInBlock() >= block.length() - 1:
        following = block.next()
        return following.position() if following.isValid() else cursor.position()
    return _place(block, next_boundary(text, to_code_point(text, cursor.positionInBlock())))


def _previous(cursor: QTextCursor) -> int:
    block = cursor.block()
    text = block.text()
    if cursor.positionInBlock() == 0:
        before = block.previous()
        return before.position() + before.length() - 1 if before.isValid() else 0
    return _place(block, previous_boundary(text, to_code_point(text, cursor.positionInBlock())))


def _place(block: QTextBlock, index: int) -> int:
    return block.position() + to_unit(block.text(), index)
