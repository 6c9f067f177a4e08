"""The Table menu: rows and columns of the table at the caret."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.writing.actions import action_for
from editor.features.writing.pen import Pen
from editor.features.writing.target import TextTarget
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

ACTIONS = (
    ("table.row_above", QT_TRANSLATE_NOOP("actions", "Add Row Above"), "rows", ""),
    ("table.row_below", QT_TRANSLATE_NOOP("actions", "Add Row Below"), "rows", ""),
    ("table.row_up", QT_TRANSLATE_NOOP("actions", "Move Row Up"), "rows", ""),
    ("table.row_down", QT_TRANSLATE_NOOP("actions", "Move Row Down"), "rows", ""),
    ("table.remove_row", QT_TRANSLATE_NOOP("actions", "Remove Row"), "rows", ""),
    ("table.column_left", QT_TRANSLATE_NOOP("actions", "Add Column to the Left"), "columns", ""),
    ("table.column_right", QT_TRANSLATE_NOOP("actions", "Add Column to the Right"), "columns", ""),
    ("table.move_left", QT_TRANSLATE_NOOP("actions", "Move Column Left"), "columns", "Alt+Shift+Left"),
    ("table.move_right", QT_TRANSLATE_NOOP("actions", "Move Column Right"), "columns", "Alt+Shift+Right"),
    ("table.remove_column", QT_TRANSLATE_NOOP("actions", "Remove Column"), "columns", ""),
    ("table.align_left", QT_TRANSLATE_NOOP("actions", "Align Column Left"), "alignment", ""),
    ("table.align_center", QT_TRANSLATE_NOOP("actions", "Center Column"), "alignment", ""),
    ("table.align_right", QT_TRANSLATE_NOOP("actions", "Align Column Right"), "alignment", ""),
    ("table.align_none", QT_TRANSLATE_NOOP("actions", "Do Not Align Column"), "alignment", ""),
    ("table.tidy", QT_TRANSLATE_NOOP("actions", "Tidy Table"), "whole", ""),
)


def install(workbench: Workbench, target: TextTarget) -> None:
    """Add the actions, for while the caret is in a table."""
    caret = TableAtCaret(workbench, target)
    for id_, title, group, keys in ACTIONS:
        workbench.actions.add(action_for(target, id_, title, group, keys, enabled=caret.is_in_table))


class TableAtCaret(QObject):
    """Follows the caret, and has the actions ask again when it enters or leaves a table."""

    def __init__(self, workbench: Workbench, target: TextTarget) -> None:
        super().__init__(workbench.window)
        self._desk = workbench.desk
        self._actions = workbench.actions
        self._target = target
        self._told = False
        # Once for all that one event moves, and not while the text is being changed.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_caret_came_to_rest)
        self._desk.opened.connect(self._on_opened)
        self._desk.current_changed.connect(lambda _: self._on_moved())

    def is_in_table(self) -> bool:
        """Tell whether a text is meant and its caret was in a table when it came to rest."""
        return self._told and self._target.is_there()

    def _on_opened(self, post: OpenPost) -> None:
        post.text.cursorPositionChanged.connect(self._on_moved)

    def _on_moved(self) -> None:
        self._soon.start()

    def _on_caret_came_to_rest(self) -> None:
        is_in_table = self._desk.current is not None and _is_in_table(self._desk.current)
        if is_in_table != self._told:
            self._told = is_in_table
            self._actions.refresh()


def _is_in_table(post: OpenPost) -> bool:
    if post.composing or "|" not in post.text.textCursor().block().text():
        return False
    # Here and not above: it reads Markdown, and most carets are in no line with a pipe.
    from editor.writing.rows import table_at

    pen = Pen(post)
    body = pen.body()
    return body is not None and table_at(body, pen.selection().caret) is not None
