"""Steps by words of one script, which Qt's own word motion does not know in Japanese."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from editor.bridge.utf16 import to_code_point, to_unit
from editor.spelling.words import next_boundary, previous_boundary, start_of_deletion, word_at


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


def word_target(text: str, index: int, step: WordStep) -> int:
    """Return where *step* leads from the code point *index* of the line *text*."""
    if step.forward:
        return next_boundary(text, index)
    return start_of_deletion(text, index) if step.deletes else previous_boundary(text, index)


def stepped(cursor: QTextCursor, step: WordStep) -> QTextCursor:
    """Return *cursor* after *step*, with what is to be deleted selected; at a line's end it goes to the next line."""
    if step.deletes and cursor.hasSelection():
        return cursor
    target = _target(cursor, step)
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


def _target(cursor: QTextCursor, step: WordStep) -> int:
    block = cursor.block()
    if step.forward and cursor.positionInBlock() >= block.length() - 1:
        following = block.next()
        return following.position() if following.isValid() else cursor.position()
    if not step.forward and cursor.positionInBlock() == 0:
        before = block.previous()
        return before.position() + before.length() - 1 if before.isValid() else 0
    text = block.text()
    return block.position() + to_unit(text, word_target(text, to_code_point(text, cursor.positionInBlock()), step))
