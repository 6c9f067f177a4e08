"""Lines that go up and down with what is folded behind them; a folded heading stands for its section."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtGui import QTextCursor

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.writing.target import TextTarget
from editor.widgets.open_post import OpenPost
from editor.widgets.text.kept_folds import kept_folds
from editor.widgets.workbench import Workbench

_SIGNS = re.compile(r"#{1,6}[ \t]")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*\Z")
_MOVES = (
    ("format.line_up", "section.up", -1, QT_TRANSLATE_NOOP("actions", "Move Lines Up"), "Alt+Up"),
    ("format.line_down", "section.down", 1, QT_TRANSLATE_NOOP("actions", "Move Lines Down"), "Alt+Down"),
)


def install(workbench: Workbench, target: TextTarget) -> None:
    """Add both actions."""
    for id_, section_move, step, title, keys in _MOVES:
        run = partial(_move, workbench, target, section_move, step)
        workbench.actions.add(
            Action(id_, title, run=run, menu="format", group="lines", keys=keys, enabled=target.is_there)
        )


def _move(workbench: Workbench, target: TextTarget, section_move: str, step: int) -> None:
    post, pen = target.post, target.pen
    if post is None or pen is None:
        return
    if _is_at_folded_heading(post):
        workbench.actions.get(section_move).run()
        return
    body, selection = pen.body(), pen.selection()
    if body is None:
        return
    from editor.writing.change import Change, Selection
    from editor.writing.moving import move_lines

    end = max(selection.end, post.text_binding.source_position(_end_with_folded(post)))
    change = move_lines(body, selection if end == selection.end else Selection(selection.start, end), step)
    if change is None:
        return
    shift = change.selection.start - selection.start
    if end > selection.end:
        change = Change(change.edits, Selection(selection.anchor + shift, selection.caret + shift))
    with kept_folds(post.text):
        pen.make(change)


def _is_at_folded_heading(post: OpenPost) -> bool:
    """Tell whether the caret is at a heading, of one line or two, whose section is folded."""
    cursor, document, folds = post.text.textCursor(), post.text.document(), post.text.folds
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if folds.hidden_below(last):
        return (first == last and _SIGNS.match(last.text()) is not None) or (
            first in (last, last.previous()) and _UNDERLINE.match(last.text()) is not None
        )
    return first == last and folds.hidden_below(last.next()) > 0 and _UNDERLINE.match(last.next().text()) is not None


def _end_with_folded(post: OpenPost) -> int:
    """Return where the lines end that are selected, with those that are folded behind the last."""
    cursor = QTextCursor(post.text.textCursor())
    cursor.setPosition(cursor.selectionEnd())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    hidden = post.text.folds.around(cursor.position() + 1)
    return hidden[1] if hidden is not None else cursor.selectionEnd()
