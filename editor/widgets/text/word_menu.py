"""What may be done with a misspelled word, at the head of its text pane's menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor

from editor.widgets.text.mark_layer import MarkLayer
from editor.widgets.text.menu import EditMenu
from editor.widgets.text.pane import TextPane

WAIT_MS = 300
"""How long the menu waits for suggestions before it is shown without."""


class Keep(Enum):
    """For how long a word is to be right."""

    OWN = "own"
    SITE = "site"
    NOW = "now"


class WordMenu(QObject):
    """Has suggestions looked for when the menu of *pane* is asked for at a marked word, and shows it with them.

    Where suggestions take long, the menu is shown without, and they come in when they are there.
    """

    asked = Signal(int)  # the position of the word, in UTF-16, of which suggestions are wanted
    replaced = Signal(str)
    kept = Signal(Keep)

    def __init__(self, pane: TextPane, *, is_marked: Callable[[int], bool]) -> None:
        super().__init__(pane)
        self._pane = pane
        self._is_marked = is_marked
        self.has_site = False
        self._layer = MarkLayer.of(pane)  # before our own connection: its entries come below ours
        self._event: QContextMenuEvent | None = None
        self._is_passing = False
        self._suggestions: Sequence[str] | None = None
        self._entries: list[QAction] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._show_menu)
        menu = pane.findChild(EditMenu)
        assert menu is not None  # each pane makes its own
        self._menu = menu
        menu.aboutToShow.connect(self._on_menu_shown)
        menu.aboutToHide.connect(self._on_menu_hidden)
        pane.hold_menu_by(self._holds)

    def open_at_caret(self) -> None:
        """Ask for the menu at the caret, as the menu key does."""
        place = self._pane.cursorRect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, place, self._pane.viewport().mapToGlobal(place))
        QCoreApplication.sendEvent(self._pane, event)

    def show_suggestions(self, suggestions: Sequence[str]) -> None:
        """Offer *suggestions* for the word that was asked about last."""
        self._suggestions = suggestions
        if self._event is not None:
            self._show_menu()
        elif self._entries and self._menu.isVisible():
            self._remove_entries()
            self._add_entries()

    def _holds(self, event: QContextMenuEvent) -> bool:
        """Hold the wish for a menu at a marked word back until suggestions are there."""
        if self._is_passing:
            return False
        self._wait.stop()
        self._event = None
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        position = self._word_at_caret() if by_keys else self._layer.position_at(event.pos())
        if position is None or not self._is_marked(position) or self._pane.composing or self._pane.isReadOnly():
            return False
        self._event = QContextMenuEvent(event.reason(), event.pos(), event.globalPos(), event.modifiers())
        self._suggestions = None
        self._wait.start()
        self.asked.emit(position)
        return True

    def _word_at_caret(self) -> int | None:
        """Return the position of a marked word that is selected, or that the caret stands in or right behind."""
        cursor: QTextCursor = self._pane.textCursor()
        start = cursor.selectionStart()
        return next((place for place in (start, start - 1) if place >= 0 and self._is_marked(place)), None)

    def _show_menu(self) -> None:
        event, self._event = self._event, None
        self._wait.stop()
        if event is None:
            return
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._is_passing = True
        QCoreApplication.sendEvent(self._pane if by_keys else self._pane.viewport(), event)
        self._is_passing = False
        if by_keys and self._suggestions:
            self._menu.setActiveAction(self._entries[0])

    def _on_menu_shown(self) -> None:
        if self._is_passing:
            self._add_entries()

    def _on_menu_hidden(self) -> None:
        self._remove_entries()

    def _add_entries(self) -> None:
        head = self._menu.actions()[0]
        for word in self._suggestions or ():
            self._add(word.replace("&", "&&"), head, partial(self.replaced.emit, word))
        if not self._suggestions:
            looking = self._suggestions is None
            words = self.tr("Looking for Suggestions…") if looking else self.tr("No Suggestions")
            self._add(words, head).setEnabled(False)
        self._entries.append(self._menu.insertSeparator(head))
        self._add(self.tr("Add to Your Words"), head, partial(self.kept.emit, Keep.OWN))
        if self.has_site:
            self._add(self.tr("Add to This Site's Words"), head, partial(self.kept.emit, Keep.SITE))
        self._add(self.tr("Ignore Until Frontispiece Is Closed"), head, partial(self.kept.emit, Keep.NOW))
        self._entries.append(self._menu.insertSeparator(head))

    def _add(self, words: str, head: QAction, run: Callable[[], None] | None = None) -> QAction:
        entry = QAction(words, self._menu)
        if run is not None:
            entry.triggered.connect(run)
        self._menu.insertAction(head, entry)
        self._entries.append(entry)
        return entry

    def _remove_entries(self) -> None:
        # A click is told after the menu is hidden: the entries go later, by themselves.
        entries, self._entries = self._entries, []
        for entry in entries:
            self._menu.removeAction(entry)
            entry.deleteLater()
