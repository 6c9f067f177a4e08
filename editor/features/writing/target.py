"""Which text the writer's wishes are about: that of the post in front, while the keyboard is in it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from editor.features.writing.pen import Pen
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from editor.widgets.workbench import Workbench


class TextTarget(QObject):
    """Follows the keyboard, and has the actions ask again when it enters or leaves a text.

    A menu takes the keyboard only for a moment: what is chosen there is about the text that had it before.
    """

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._is_in_text = True
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        workbench.desk.current_changed.connect(self._on_current_changed)

    @property
    def post(self) -> OpenPost | None:
        """The post whose text is meant, None where the keyboard is elsewhere."""
        is_there = self._is_in_text and self._workbench.stage.is_shown(Pane.TEXT)
        return self._workbench.desk.current if is_there else None

    @property
    def pen(self) -> Pen | None:
        """What writes in the text that is meant; None also while an input method composes."""
        post = self.post
        return None if post is None or post.composing else Pen(post)

    def is_there(self) -> bool:
        """Tell whether a text is meant."""
        return self.post is not None

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or isinstance(new, QMenu | QMenuBar) or new.window() is not self._workbench.window:
            return
        current = self._workbench.desk.current
        is_in_text = current is not None and new is current.text
        if is_in_text != self._is_in_text:
            self._is_in_text = is_in_text
            self._workbench.actions.refresh()

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._is_in_text = True  # a post that comes in front gets the keyboard in its text
        self._workbench.actions.refresh()
