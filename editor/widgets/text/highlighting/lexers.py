"""The lexers that are at hand, and those that are being loaded: outside of the GUI thread, one after the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.bridge.tasks import TaskRunner
from editor.widgets.text.highlighting.code_tokens import CodeLexer, lexer_for


class Lexers(QObject):
    """Has lexers loaded in *tasks*, which imports Pygments, and tells by ``loaded`` of which language one came.

    One at a time: Pygments makes the rules of a lexer at its first use, and two threads at that would mix them up.
    """

    loaded = Signal(str)

    def __init__(self, parent: QObject, *, tasks: TaskRunner) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._known: dict[str, CodeLexer | None] = {}
        self._wanted: list[str] = []
        """The first of them is being loaded."""

    def knows(self, language: str) -> bool:
        """Tell whether it is known what reads *language*, if anything does."""
        return language in self._known

    def of(self, language: str) -> CodeLexer | None:
        """Return the lexer of *language*; None as long as it is not loaded, and where Pygments has none."""
        return self._known.get(language)

    def load(self, language: str) -> None:
        """Begin to load the lexer of *language*, unless it is loaded or on its way."""
        if language in self._known or language in self._wanted:
            return
        self._wanted.append(language)
        if len(self._wanted) == 1:
            self._load_next()

    def _load_next(self) -> None:
        language = self._wanted[0]
        self._tasks.run(partial(lexer_for, language), self._on_loaded, self._on_failed)

    def _on_loaded(self, lexer: CodeLexer | None) -> None:
        language = self._wanted.pop(0)
        self._known[language] = lexer
        if self._wanted:
            self._load_next()
        self.loaded.emit(language)

    def _on_failed(self, error: Exception) -> None:
        """Leave code of that language plain, and go on; what is wrong with Pygments is told once."""
        self._on_loaded(None)
        raise error
