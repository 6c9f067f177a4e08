"""Focus on the sentence or the paragraph of the caret, and a caret that keeps its height: as the settings say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.open_post import OpenPost
from editor.widgets.text.typewriter import Typewriter
from editor.widgets.text.veil import Veil
from editor.widgets.workbench import Workbench

SENTENCE, PARAGRAPH = "sentence", "paragraph"


class Focusing(QObject):
    """Keeps the text of each open post in the modes that are on, and says in the status line which these are."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._dressed: dict[OpenPost, tuple[Veil, Typewriter]] = {}
        self._kept = workbench.settings.value.modes
        for name, title, keys, unit in (
            ("view.focus_sentence", QT_TRANSLATE_NOOP("actions", "Focus on the Sentence"), "F9", SENTENCE),
            ("view.focus_paragraph", QT_TRANSLATE_NOOP("actions", "Focus on the Paragraph"), "Shift+F9", PARAGRAPH),
        ):
            workbench.actions.add(
                self._action(name, title, keys, partial(self._toggle_focus, unit), partial(self._focuses_on, unit))
            )
        title = QT_TRANSLATE_NOOP("actions", "Typewriter Scrolling")
        workbench.actions.add(
            self._action("view.typewriter", title, "Ctrl+F9", self._toggle_typewriter, lambda: self._kept.typewriter)
        )
        workbench.settings.changed.connect(self._on_settings_changed)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.window.painted.connect(self._dress_all)
        self._say()

    def _action(self, name: str, title: str, keys: str, run: Callable[[], None], checked: Callable[[], bool]) -> Action:
        return Action(name, title, run, menu="view", group="modes", keys=keys, checkable=True, checked=checked)

    def _focuses_on(self, unit: str) -> bool:
        return self._kept.focus == unit

    def _toggle_focus(self, unit: str) -> None:
        self._workbench.settings.change("modes", focus="" if self._focuses_on(unit) else unit)

    def _toggle_typewriter(self) -> None:
        self._workbench.settings.change("modes", typewriter=not self._kept.typewriter)

    def _on_settings_changed(self, _settings: object) -> None:
        before, self._kept = self._kept, self._workbench.settings.value.modes
        if before != self._kept:
            self._dress_all()
            self._say()
            self._workbench.actions.refresh()

    def _on_opened(self, post: OpenPost) -> None:
        self._dressed[post] = (Veil(post.text), Typewriter(post.text))
        if self._workbench.window.was_painted:
            self._dress(post)

    def _on_closing(self, post: OpenPost) -> None:
        self._dressed.pop(post, None)

    def _dress_all(self) -> None:
        for post in self._dressed:
            self._dress(post)

    def _dress(self, post: OpenPost) -> None:
        veil, typewriter = self._dressed[post]
        typewriter.set_on(self._kept.typewriter)
        if not self._kept.focus:
            veil.set_unit(None)
            return
        # Here and not above: it brings what reads Markdown, which comes after the first paint.
        from editor.writing.focus import Unit

        veil.set_unit(Unit(self._kept.focus))

    def _say(self) -> None:
        words = {"": "", SENTENCE: self.tr("Focus: sentence"), PARAGRAPH: self.tr("Focus: paragraph")}
        modes = [words[self._kept.focus], self.tr("Typewriter") if self._kept.typewriter else ""]
        self._workbench.status.show_modes([mode for mode in modes if mode])
