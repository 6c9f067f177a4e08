"""Which dictionaries there are and which of them are used, with the button of the status line that switches them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal

from editor.bridge.tasks import Latest
from editor.bridge.words_of_spelling import how_to_get, title_of_language, words_of_gone, words_of_no_dictionary
from editor.features.spelling.actions import add_language
from editor.spelling.dictionaries import Dictionary, find_dictionaries, system_folders, usual_languages
from editor.widgets.notice import NoticeAction
from editor.widgets.spelling_button import Language, SpellingButton
from editor.widgets.workbench import Workbench

NONE = "-"
"""The setting of a writer who wants none of the languages."""


class Languages(QObject):
    """Finds dictionaries outside the GUI thread, and keeps the writer's choice of them."""

    found = Signal()

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._there: tuple[Dictionary, ...] | None = None  # until they were looked for
        self._told_gone: set[str] = set()
        self._own_folder = workbench.settings.folder / "dictionaries"
        self._finding = Latest(workbench.tasks, show=self._show, fail=self._on_failed)
        self.button = SpellingButton()
        self.button.chosen.connect(self.use)
        self.button.help_requested.connect(self.show_how_to_get)

    @property
    def were_looked_for(self) -> bool:
        """Whether it is known which there are."""
        return self._there is not None

    @property
    def used(self) -> tuple[Dictionary, ...]:
        """The dictionaries that are used: the writer's choice, else what suits the system."""
        there, kept = self._there or (), self._workbench.settings.value.spelling.languages
        if kept:
            names: tuple[str, ...] = tuple(kept.split(","))
        else:
            locale = QLocale.system()
            names = usual_languages(there, locale.name(), latin=locale.script() == QLocale.Script.LatinScript)
        return tuple(one for one in there if one.name in names)

    def look(self) -> None:
        """Look for dictionaries."""
        folders = (self._own_folder, *system_folders())
        self._finding.request(lambda: find_dictionaries(folders))

    def is_used(self, name: str) -> bool:
        """Tell whether the dictionary *name* is used."""
        return any(one.name == name for one in self.used)

    def use(self, name: str, is_on: bool) -> None:
        """Use the dictionary *name*, or no more."""
        names = {one.name for one in self.used} - {name} | ({name} if is_on else set())
        self._workbench.settings.change("spelling", languages=",".join(sorted(names)) or NONE)

    def refresh(self) -> None:
        """Show in the status line what is used, while spelling is checked and a post is open."""
        there, names = self._there or (), {one.name for one in self.used}
        self.button.show_languages(
            [Language(one.name, one.code, title_of_language(one.name), one.name in names) for one in there]
        )
        wanted = self._workbench.settings.value.spelling.on and self._workbench.desk.current is not None
        self.button.setVisible(wanted and bool(there))

    def show_how_to_get(self) -> None:
        """Tell how to get a dictionary, and look for one after that."""
        self._workbench.prompts.show_note(*how_to_get(self._own_folder))
        self.look()

    def _show(self, there: tuple[Dictionary, ...]) -> None:
        self._there = there
        for dictionary in there:
            add_language(self._workbench.actions, self, dictionary.name, title_of_language(dictionary.name))
        kept = self._workbench.settings.value.spelling
        if kept.on and not self.used and not kept.languages and not kept.hinted:
            self._warn(words_of_no_dictionary())
            self._workbench.settings.change("spelling", hinted=True)
        known = {one.name for one in there} | {NONE, ""} | self._told_gone
        gone = [name for name in kept.languages.split(",") if name not in known]
        if kept.on and gone:
            self._told_gone.update(gone)
            self._warn(words_of_gone(gone))
        self.found.emit()

    def _warn(self, words: str) -> None:
        get = NoticeAction(self.tr("How to Get a Dictionary…"), self.show_how_to_get)
        self._workbench.notices.show_warning(words, actions=[get])

    def _on_failed(self, error: Exception) -> None:
        """Tell nothing to the writer, who did not ask for it just now; a fault of ours must be seen in a test."""
        raise error
