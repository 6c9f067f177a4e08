"""Full screen: the text and nothing else. Its menus open by their keys, or when the mouse touches the upper edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.qactions import native_keys
from editor.widgets.open_post import OpenPost
from editor.widgets.passing_hint import PassingHint
from editor.widgets.workbench import Workbench


class FullScreen(QObject):
    """Entered with a post and left with the last of them; a window that was left in it comes back in it."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._hint = PassingHint(workbench.window)
        workbench.actions.add(
            Action(
                "view.full_screen",
                QT_TRANSLATE_NOOP("actions", "Full Screen, Text Alone"),
                run=self.toggle,
                menu="view",
                group="modes",
                keys="F11",
                enabled=lambda: workbench.desk.current is not None,
                checkable=True,
                checked=lambda: workbench.window.is_bare,
            )
        )
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.window.escaped.connect(self._on_escaped)
        workbench.window.left.connect(self._show_all)

    def toggle(self) -> None:
        """Enter or leave."""
        if not self._workbench.window.is_bare:
            self._show_text_alone()
        else:
            self._show_all()
        self._workbench.settings.change("modes", full_screen=self._workbench.window.is_bare)
        self._workbench.actions.refresh()

    def _show_text_alone(self) -> None:
        window, post = self._workbench.window, self._workbench.desk.current
        if post is None or window.is_bare:
            return
        window.set_bare(True)
        self._workbench.stage.set_alone(True)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        post.text.setFocus()
        self._hint.say(self._way_back())

    def _way_back(self) -> str:
        keys = native_keys(self._workbench.actions.keys_of("view.full_screen"))
        if not keys:
            return self.tr("Esc leads back. The menus are at the upper edge.")
        return self.tr("Esc or {0} leads back. The menus are at the upper edge.").format(keys)

    def _show_all(self) -> None:
        window = self._workbench.window
        if not window.is_bare:
            return
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._workbench.stage.set_alone(False)
        window.set_bare(False)
        self._hint.hide()

    def _on_escaped(self) -> None:
        if self._workbench.window.is_bare:
            self.toggle()

    def _on_current_changed(self, post: OpenPost | None) -> None:
        if post is None:
            self._show_all()
        elif self._workbench.settings.value.modes.full_screen:
            self._show_text_alone()
