"""Which of the Format actions are checked: those that the text at the caret has, once the caret has come to rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from editor.features.writing.target import TextTarget
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

REST_MS = 120
CHECKABLE = frozenset(
    {
        *("format.bold", "format.italic", "format.strike", "format.code", "format.quote", "format.code_block"),
        *("format.ordered", "format.bulleted", "format.tasks"),
        *(f"format.heading_{level}" for level in range(1, 7)),
    }
)
"""The ids of the actions that put on and take off what the caret may stand in."""


class Standing(QObject):
    """Looks at the text around the caret when neither moves any more, never while an input method composes."""

    def __init__(self, workbench: Workbench, target: TextTarget) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._target = target
        self._standing: frozenset[str] = frozenset()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.current_changed.connect(self._on_moved)
        workbench.window.painted.connect(self._look)

    def is_in(self, id_: str) -> bool:
        """Tell whether the caret stands in what the action *id_* takes off."""
        return id_ in self._standing and self._target.is_there()

    def _on_opened(self, post: OpenPost) -> None:
        post.text.cursorPositionChanged.connect(self._on_moved)
        post.text.selectionChanged.connect(self._on_moved)
        post.document.changed.connect(self._on_moved)

    def _on_moved(self, *_where: object) -> None:
        if self._workbench.window.was_painted:
            self._rest.start()

    def _look(self) -> None:
        pen = self._target.pen
        body = pen.body() if pen is not None else None
        if self._workbench.desk.current is not None and body is None:
            return  # composing, or not all is shown yet: it stays as it was
        standing: frozenset[str] = frozenset()
        if pen is not None and body is not None:
            # Here and not above: it brings all that knows Markdown, and the window is painted before that.
            from editor.writing.standing import standing_at

            standing = standing_at(body, pen.selection())
        if standing != self._standing:
            self._standing = standing
            self._workbench.actions.refresh()
