"""The text pane: a plain text edit that leaves its history to the document and its text to the binding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.bridge.clipboard import new_mime_data
from editor.bridge.utf16 import to_code_point
from editor.widgets.text.fonts import PROSE_POINTS, code_font, prose_font
from editor.widgets.text.gaps import fill_gaps
from editor.widgets.text.highlighting.highlighter import Highlighter
from editor.widgets.text.highlighting.lexers import Lexers
from editor.widgets.text.highlighting.states import Inside
from editor.widgets.text.menu import EditMenu
from editor.widgets.text.palette import LIGHT, TextPalette
from editor.widgets.text.shown import shown
from editor.widgets.text.typing import TypingEdit
from editor.widgets.text.whole_letter import joined_letter_before
from editor.widgets.text.word_steps import WordStep, stepped, word_selected, word_step_of

Mode = Literal["markdown", "yaml"]

DEFAULT_MEASURE = 80
CARET_WIDTH_PX = 2
MENU_BELOW_PX = 6
CURRENT_LINE_SHARE = 0.04
LEAST_ZOOM, MOST_ZOOM = -6, 24
WHEEL_STEP = 120
"""One notch of a wheel, in eighths of a degree."""

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TO_THE_ENDS = (QKeySequence.StandardKey.MoveToStartOfDocument, QKeySequence.StandardKey.MoveToEndOfDocument)


class TextPane(TypingEdit):
    """Shows lines of text and takes typing; undo and redo are wishes that go to whoever holds the history."""

    undo_requested = Signal()
    redo_requested = Signal()
    zoomed = Signal(float)  # steps from the normal size, chosen with wheel or keys in the pane
    step_ended = Signal()  # what is typed next is an undo step of its own
    colours_changed = Signal()
    left_place = Signal(int)  # the caret jumps away from this UTF-16 position

    # A new palette, which Qt takes while it makes the pane, has them drawn.
    _grounds: tuple[QTextEdit.ExtraSelection, ...] = ()
    _veils: tuple[QTextEdit.ExtraSelection, ...] = ()
    _pair: tuple[QTextEdit.ExtraSelection, ...] = ()
    _marked: QTextCursor | None = None

    def __init__(self, parent: QWidget | None = None, *, mode: Mode = "markdown") -> None:
        super().__init__(parent)
        self.mode: Mode = mode
        self._zoom = 0
        self._wheel = 0
        self._family = ""
        self._colours = LIGHT
        self.was_painted = False
        self._menu = EditMenu(self)
        self._holds_menu: Callable[[QContextMenuEvent], bool] | None = None
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(CARET_WIDTH_PX)
        if mode == "yaml":
            self.setAccessibleName(self.tr("YAML"))
        else:
            self.setAccessibleName(self.tr("Text"))
            self.setPlaceholderText(self.tr("Write the post here, in Markdown."))
            self.set_measure(DEFAULT_MEASURE)
        self._highlighter = Highlighter(
            self.document(), palette=LIGHT, yaml=mode == "yaml", visible=self.shown_lines_around
        )
        self.gutter.has_arrows = mode == "markdown"
        self._take_font()
        self._mark_current_line()
        self.folds.changed.connect(self._highlighter.refresh_soon)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.verticalScrollBar().valueChanged.connect(self._highlighter.refresh)
        self._menu.undo_chosen.connect(self.undo_requested)
        self._menu.redo_chosen.connect(self.redo_requested)

    @property
    def caret(self) -> tuple[int, int]:
        """Line and column of the caret, both counted from 1."""
        cursor = self.textCursor()
        text = cursor.block().text()
        return cursor.blockNumber() + 1, to_code_point(text, cursor.positionInBlock()) + 1

    @property
    def zoom(self) -> int:
        """Steps from the normal size."""
        return self._zoom

    @property
    def colours(self) -> TextPalette:
        """The colours of the text."""
        return self._colours

    def show_text(self, text: str) -> None:
        """Show *text* in the place of all that is there, caret at its start."""
        self.setPlainText(shown(text))

    def lines(self) -> list[str]:
        """Return the lines as shown, without what is being composed; costs a walk over all of them."""
        return list(_texts(self.document().firstBlock()))

    def read_text_by(self, text_of: Callable[[int, int], str | None]) -> None:
        """Read many lines at once by *text_of*, from a line to the one behind the last; it may not know them."""
        self._highlighter.read_text_by(text_of)

    def load_lexers_by(self, lexers: Lexers) -> None:
        """Have *lexers* load what reads the code in fences; without them it is loaded in the GUI thread."""
        self._highlighter.load_lexers_by(lexers)

    def hold_menu_by(self, holds: Callable[[QContextMenuEvent], bool]) -> None:
        """Show no menu where *holds* says so: it asks again later."""
        self._holds_menu = holds

    def begins_verbatim(self, line: int) -> bool:
        """Tell whether *line*, from 0, begins in code, a comment or the like, which goes on from the line before."""
        return self._highlighter.begins_in(line).inside is not Inside.NOTHING

    def insert_text(self, text: str) -> None:
        """Put *text* in the place of the selection, as an undo step of its own."""
        self.step_ended.emit()
        self.textCursor().insertText(shown(text))
        self.step_ended.emit()
        self.ensureCursorVisible()

    def jump(self, start: int, end: int | None = None) -> None:
        """Select what stands from *start* to *end*, UTF-16 positions, in sight; the place that is left is told."""
        self.left_place.emit(self.textCursor().selectionStart())
        self.select(start, end)

    def select(self, start: int, end: int | None = None) -> None:
        """Select what stands from *start* to *end*; what is folded or out of sight comes to the middle."""
        self.reveal(start, start if end is None else end)
        cursor = self.textCursor()
        cursor.setPosition(start)
        seen = self.viewport().rect().contains(self.cursorRect(cursor))
        cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if not seen:
            self.centerCursor()

    def selected(self, start: int, end: int) -> QTextCursor:
        """Return a cursor that holds what stands from *start* to *end*, UTF-16 positions, and moves along with it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def show_grounds(self, grounds: Iterable[QTextEdit.ExtraSelection]) -> None:
        """Lay *grounds* under what they select, above that of the current line."""
        self._grounds = tuple(grounds)
        self._mark_current_line()

    def show_veils(self, veils: Iterable[QTextEdit.ExtraSelection]) -> None:
        """Draw what *veils* select in their colours, whatever colours it has of its own."""
        self._veils = tuple(veils)
        self._mark_current_line()

    def set_family(self, family: str) -> None:
        """Draw running text in *family*, in the system's usual one where it is empty."""
        if family != self._family:
            self._family = family
            self._take_font()

    def show_pair(self, grounds: Iterable[QTextEdit.ExtraSelection]) -> None:
        """Lay *grounds* under the halves of the pair at the caret."""
        self._pair = tuple(grounds)
        self._mark_current_line()

    def set_zoom(self, steps: int) -> None:
        """Show the text *steps* points larger than normal."""
        steps = max(LEAST_ZOOM, min(MOST_ZOOM, steps))
        if steps != self._zoom:
            self._zoom = steps
            self._take_font()

    def take_colours(self, colours: TextPalette) -> None:
        """Colour the text by *colours*, which are made for the window's palette."""
        if colours != self._colours:
            self._colours = colours
            self._highlighter.set_palette(colours)
            self.colours_changed.emit()

    def set_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Tell the context menu what the history holds."""
        self._menu.set_history(can_undo=can_undo, can_redo=can_redo)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window's shortcuts, but not while text is being composed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_history(event):
            event.setAccepted(self.composing)
            return self.composing
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, step by words, zoom, or ask for undo and redo."""
        if self.starts_line_behind_fold(event) or self.answers_key(event):
            return
        if not event.modifiers() & _COMMANDS and event.key() not in _RETURNS:
            if event.key() == Qt.Key.Key_Backspace and not self.composing and not self.isReadOnly():
                letter = joined_letter_before(self.textCursor())
                if letter is not None:
                    letter.removeSelectedText()
                    self.ensureCursorVisible()
                    return
            super().keyPressEvent(event)
            return
        if any(event.matches(key) for key in _TO_THE_ENDS):
            self.left_place.emit(self.textCursor().position())
        word_step = word_step_of(event)
        if _is_history(event):
            if not self.composing:
                (self.undo_requested if event.matches(QKeySequence.StandardKey.Undo) else self.redo_requested).emit()
        elif word_step is not None:
            self._step_by_word(word_step)
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            if not self.isReadOnly():
                self.textCursor().insertText("\n")  # a line of its own: U+2028 is no line to Markdown
                self.ensureCursorVisible()
        elif event.matches(QKeySequence.StandardKey.ZoomIn):
            self._choose_zoom(self._zoom + 1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self._choose_zoom(self._zoom - 1)
        elif event.key() == Qt.Key.Key_0 and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._choose_zoom(0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret; who has scrolled away from it before leaves a place to come back to."""
        cursor = self.textCursor()
        leaves = not self.viewport().rect().intersects(self.cursorRect(cursor))
        super().mousePressEvent(event)
        if leaves and self.textCursor().position() != cursor.position():
            self.left_place.emit(cursor.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the run of one script under the mouse."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            cursor = self.cursorForPosition(event.position().toPoint())
            if event.position().x() < self.cursorRect(cursor).left() and not cursor.atBlockStart():
                cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
            self.setTextCursor(word_selected(cursor))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the next typing be an undo step of its own."""
        super().focusOutEvent(event)
        self.step_ended.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl held."""
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / WHEEL_STEP)
        self._wheel -= steps * WHEEL_STEP
        if steps:
            self._choose_zoom(self._zoom + steps)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu whose undo and redo are the document's; that of the keys stands below the line of the caret."""
        if self._holds_menu is not None and self._holds_menu(event):
            return
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard  # Qt's place for it is upon the word
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft() + QPoint(0, MENU_BELOW_PX))
        self._menu.show_at(below if by_keys else event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take plain text and what has a taker; other files go to the window."""
        if self.taker_of(source) is not None:
            return True
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is meant by *source*, else its plain text with all its characters."""
        if self.isReadOnly():
            return
        taker = self.taker_of(source)
        if taker is not None:
            taker.take(source)
        elif not self.answers_paste(source) and source.hasText():
            self.insert_text(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give what is selected with all its characters: Qt's own would make blanks of no-break spaces."""
        taken = new_mime_data()
        taken.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Format the lines that come into sight."""
        super().resizeEvent(event)
        self._highlighter.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw; what takes long to import waits until this was done once."""
        if self._line_layout.is_spaced and self.textCursor().hasSelection():
            fill_gaps(self, event.rect())
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            QTimer.singleShot(0, self._highlighter, self._highlighter.enable_code)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark_current_line()

    def _step_by_word(self, step: WordStep) -> None:
        if self.composing or (step.deletes and self.isReadOnly()):
            return
        cursor = stepped(self.textCursor(), step)
        if step.deletes:
            self.step_ended.emit()
            cursor.removeSelectedText()
            self.step_ended.emit()
        self.setTextCursor(cursor)

    def _choose_zoom(self, steps: int) -> None:
        self.set_zoom(steps)
        self.zoomed.emit(float(self._zoom))

    def _take_font(self) -> None:
        points = PROSE_POINTS + self._zoom
        self.take_font(code_font(points) if self.mode == "yaml" else prose_font(points, self._family))

    def _on_cursor_moved(self) -> None:
        if self._marked is None or self._marked.position() != self.textCursor().position():
            self._mark_current_line()  # else a letter was typed, and the mark has moved along

    def _mark_current_line(self) -> None:
        mark = QTextEdit.ExtraSelection()
        self._marked = self.textCursor()
        self._marked.clearSelection()
        mark.cursor = self._marked
        mark.format.setBackground(_washed(self.palette()))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark, *self._veils, *self._grounds, *self._pair])


def _is_history(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _texts(block: QTextBlock) -> Iterator[str]:
    while block.isValid():
        yield block.text()
        block = block.next()


def _washed(palette: QPalette) -> QColor:
    """Return the ground of the current line: the text's colour, faint, over the base."""
    base, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    share = CURRENT_LINE_SHARE
    return QColor.fromRgbF(
        base.redF() + (ink.redF() - base.redF()) * share,
        base.greenF() + (ink.greenF() - base.greenF()) * share,
        base.blueF() + (ink.blueF() - base.blueF()) * share,
    )
