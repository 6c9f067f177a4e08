"""Focus: all of a text pane but the sentence or the paragraph of the caret is dimmed.

The dimmed text is selected a second time, as it were, with an ink of its own: the formats of its lines stay as they
are, and two selections cost the same in a text of any size. What is lit is looked for around the caret alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.bridge.utf16 import to_code_point, to_unit, units
from editor.widgets.text.pane import TextPane

if TYPE_CHECKING:
    from editor.writing.focus import Unit


class Veil(QObject):
    """Lies over *pane* while it has a unit of which one stays lit; follows the caret."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._unit: Unit | None = None
        self._before = QTextCursor(pane.document())
        self._behind = QTextCursor(pane.document())

    @property
    def lit(self) -> tuple[int, int] | None:
        """From which UTF-16 position to which the text is lit, what is composed left out; None while all of it is."""
        return None if self._unit is None else (self._before.selectionEnd(), self._behind.selectionStart())

    def set_unit(self, unit: Unit | None) -> None:
        """Keep the *unit* at the caret lit; None for all of the text."""
        if unit is self._unit:
            return
        pane, had = self._pane, self._unit is not None
        self._unit = unit
        if unit is None:
            pane.cursorPositionChanged.disconnect(self._follow)
            pane.colours_changed.disconnect(self._lay)
            pane.document().contentsChange.disconnect(self._on_contents_changed)
            pane.show_veils(())
            return
        if not had:
            pane.cursorPositionChanged.connect(self._follow)
            pane.colours_changed.connect(self._lay)
            pane.document().contentsChange.connect(self._on_contents_changed)
        self._follow()

    def _on_contents_changed(self, _position: int, _removed: int, _added: int) -> None:
        # Where the caret moves it is told when all is laid out; while composing it stays.
        if self._pane.composing:
            self._follow()

    def _follow(self) -> None:
        start, end = self._span()
        last = self._pane.document().characterCount() - 1
        as_it_is = (self._before.selectionEnd(), self._behind.selectionStart(), self._behind.selectionEnd())
        if as_it_is != (start, end, last) or self._before.selectionStart():
            self._before.setPosition(0)
            self._before.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self._behind.setPosition(end)
            self._behind.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            self._lay()

    def _lay(self) -> None:
        self._pane.show_veils([self._dimmed(cursor) for cursor in (self._before, self._behind)])

    def _dimmed(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        veil = QTextEdit.ExtraSelection()
        veil.cursor = QTextCursor(cursor)
        veil.format.setForeground(QColor(self._pane.colours.dimmed))
        return veil

    def _span(self) -> tuple[int, int]:
        """Return from which position to which the text is to be lit."""
        # Here and not above: it brings what reads Markdown, which comes after the first paint.
        from editor.writing.focus import Lines, lit_at

        pane, cursor = self._pane, self._pane.textCursor()
        document = pane.document()
        if self._unit is None:
            return 0, 0

        def text_of(number: int) -> str | None:
            block = document.findBlockByNumber(number)
            return block.text() if block.isValid() else None

        own = cursor.block()
        column = to_code_point(own.text(), cursor.positionInBlock())
        found = lit_at(Lines(text_of, pane.begins_verbatim), own.blockNumber(), column, self._unit)
        first, last = document.findBlockByNumber(found.first), document.findBlockByNumber(found.last)
        end = last.position() + to_unit(last.text(), found.end)
        if last == own:
            # Selections do not know what is composed: they take its letters for those behind it.
            end = min(end + units(own.layout().preeditAreaText()), last.position() + last.length() - 1)
        return first.position() + to_unit(first.text(), found.start), end
