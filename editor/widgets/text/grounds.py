"""The grounds of what was found in a pane, of what it is looked for in, and of a pair."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.bridge.mixing import mixed
from editor.widgets.text.pane import TextPane
from editor.widgets.tones import faded, tones_of

SCOPE_SHARE = 0.07
MATCH_SHARE = 0.3
PAIR_SHARE = 0.16


def show_found(pane: TextPane, found: Iterable[tuple[int, int]], scope: tuple[int, int] | None = None) -> None:
    """Lay grounds under *found* and *scope*, from and to UTF-16 positions; what is selected looks selected."""
    palette = pane.palette()
    base = palette.color(QPalette.ColorRole.Base)
    match_ground = mixed(base, tones_of(palette).warning.ink, MATCH_SHARE)
    grounds = [] if scope is None else [_ground(pane, *scope)]
    for ground in grounds:
        ground.format.setBackground(faded(palette, SCOPE_SHARE, QPalette.ColorRole.Base))
    for start, end in found:
        ground = _ground(pane, start, end)
        ground.format.setBackground(match_ground)
        grounds.append(ground)
    pane.show_grounds(grounds)


def show_pair(pane: TextPane, halves: Iterable[tuple[int, int]]) -> None:
    """Lay a ground under *halves*, from and to UTF-16 positions; none for no halves."""
    grounds = []
    for start, end in halves:
        ground = _ground(pane, start, end)
        ground.format.setBackground(faded(pane.palette(), PAIR_SHARE, QPalette.ColorRole.Base))
        grounds.append(ground)
    pane.show_pair(grounds)


def _ground(pane: TextPane, start: int, end: int) -> QTextEdit.ExtraSelection:
    ground = QTextEdit.ExtraSelection()
    ground.cursor = QTextCursor(pane.document())
    ground.cursor.setPosition(start)
    ground.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return ground
