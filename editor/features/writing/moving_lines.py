"""Lines that go up and down with what is folded behind them; a folded heading stands for its section."""

from __future__ import annotations

import re
from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.writing.target import TextTarget
from editor.post.edit import Span
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
    whole = selection if end == selection.end else Selection(selection.start, end)
    change = move_lines(body, whole, step, _folded(post))
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
    cursor = post.text.textCursor()
    end = cursor.selectionEnd()
    last = post.text.document().findBlock(end)
    if cursor.hasSelection() and end == last.position():
        last = last.previous()  # nothing of the line is selected at whose start the selection ends
    hidden = post.text.folds.around(last.position() + last.length())
    return hidden[1] if hidden is not None else end


def _folded(post: OpenPost) -> list[Span]:
    """Return what is folded, each with the line that is seen of it."""
    document, place = post.text.document(), post.text_binding.source_position
    found = []
    for head, last in post.text.folds.lines:
        end = document.findBlockByNumber(last)
        found.append(Span(place(document.findBlockByNumber(head).position()), place(end.position() + end.length() - 1)))
    return found
