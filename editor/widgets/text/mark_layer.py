"""What all sets of marks of one text pane share: its painting, its tooltips and its menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QToolTip

from editor.widgets.text.menu import EditMenu
from editor.widgets.text.pane import TextPane


@dataclass(frozen=True, slots=True)
class MarkEntry:
    """An entry of the menu for a mark: its title, what is said of the mark, what is done, None where nothing is."""

    title: str
    words: str
    choose: Callable[[], None] | None


class MarkSet(Protocol):
    """Marks that are drawn over a pane; positions are UTF-16."""

    def draw(self, area: QRect) -> None:
        """Draw the marks in *area* of the viewport."""

    def words_at(self, position: int) -> str:
        """Return what is to be said of the mark at *position*, or nothing."""

    def entries_at(self, position: int) -> Sequence[MarkEntry]:
        """Return what may be done with the mark at *position*."""


class MarkLayer(QObject):
    """Has the sets of marks drawn over *pane*, the first added lowest, and answers for the words below the mouse.

    Without a set, nothing of the pane's work goes through here.
    """

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._sets: list[MarkSet] = []
        self._asked_at: QPoint | None = None
        self._entries: list[QAction] = []
        self._menu = pane.findChild(EditMenu)
        if self._menu is not None:
            self._menu.aboutToShow.connect(self._on_menu_shown)
            self._menu.aboutToHide.connect(self._on_menu_hidden)

    @staticmethod
    def of(pane: TextPane) -> MarkLayer:
        """Return the layer of *pane*, which has one at most."""
        return pane.findChild(MarkLayer) or MarkLayer(pane)

    def add(self, marks: MarkSet) -> None:
        """Have *marks* drawn."""
        if not self._sets:
            self._pane.viewport().installEventFilter(self)
        self._sets.append(marks)

    def remove(self, marks: MarkSet) -> None:
        """Have *marks* drawn no more."""
        self._sets.remove(marks)
        if not self._sets:
            self._pane.viewport().removeEventFilter(self)

    def say(self, words: tuple[str, ...], place: QPoint) -> None:
        """Show *words*, one below the other, at *place* of the viewport."""
        viewport = self._pane.viewport()
        text = "<br>".join(map(_as_html, words))
        QToolTip.showText(viewport.mapToGlobal(place), f"<qt>{text}</qt>", viewport)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw over what the pane has drawn, and answer for the words below the mouse."""
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            done = self._pane.viewportEvent(event)
            for marks in self._sets:
                marks.draw(event.rect())
            return bool(done)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._words_below(event.pos())
            if words:
                self.say(words, event.pos())
                return True
        elif event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            self._asked_at = event.pos()
        return False

    def _words_below(self, place: QPoint) -> tuple[str, ...]:
        position = self.position_at(place)
        if position is None:
            return ()
        return tuple(words for marks in self._sets if (words := marks.words_at(position)))

    def position_at(self, place: QPoint) -> int | None:
        """Return before which letter *place* of the viewport is, None where it is on no line."""
        cursor = self._pane.cursorForPosition(place)
        box = self._pane.cursorRect(cursor)
        if not box.top() <= place.y() <= box.bottom():
            return None
        return cursor.position() - (place.x() < box.left())  # the caret goes to the nearer side of a letter

    def _on_menu_shown(self) -> None:
        """Put what may be done with the words below the mouse, or at the caret, at the head of the menu."""
        asked_at, self._asked_at = self._asked_at, None
        if self._menu is None or not self._sets or self._pane.isReadOnly():
            return
        position = self.position_at(asked_at) if asked_at else self._pane.textCursor().selectionStart()
        if position is None:
            return
        head = self._menu.actions()[0]
        for offered in (entry for marks in self._sets for entry in marks.entries_at(position)):
            entry = QAction(offered.title.replace("&", "&&"), self._menu)
            entry.setToolTip(offered.words)
            entry.setEnabled(offered.choose is not None)
            if offered.choose is not None:
                entry.triggered.connect(offered.choose)
            self._menu.insertAction(head, entry)
            self._entries.append(entry)
        if self._entries:
            self._entries.append(self._menu.insertSeparator(head))

    def _on_menu_hidden(self) -> None:
        # A click is told after the menu is hidden: the entries go later, by themselves.
        entries, self._entries = self._entries, []
        for entry in entries:
            if self._menu is not None:
                self._menu.removeAction(entry)
            entry.deleteLater()


def _as_html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
