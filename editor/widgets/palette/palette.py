"""The palette: a field over the upper part of the window and, below it, what was found by what is typed in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget

from editor.actions.palette import Entry
from editor.widgets.palette.rows import PaletteDelegate, PaletteModel
from editor.widgets.raised import SHADOW_PX, paint_raised

WIDTH_PX = 680
FROM_EDGE_PX = 24
MOST_ROWS_SEEN = 11
PAD_PX = 8
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -MOST_ROWS_SEEN + 1,
    Qt.Key.Key_PageDown: MOST_ROWS_SEEN - 1,
}


class PaletteField(QLineEdit):
    """A line that knows when an input method composes in it: its keys are not ours then."""

    composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether there is text that is not committed yet."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)


class Palette(QFrame):
    """Stands over *window* while it has the keyboard; Esc or a click elsewhere closes it."""

    typed = Signal(str)
    taken = Signal(object)  # Entry
    left = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Command Palette"))
        self.field = PaletteField(self)
        self.field.setAccessibleName(self.tr("Search commands, headings and posts"))
        self.field.setPlaceholderText(self.field.accessibleName())
        self.field.setFrame(False)
        self.field.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 8px 8px; }")
        font = QFont(self.field.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.field.setFont(font)
        self.model = PaletteModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setModel(self.model)
        self.delegate = PaletteDelegate(self.model, self.list)
        self.list.setItemDelegate(self.delegate)
        self.nothing = QLabel(self)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setContentsMargins(PAD_PX, PAD_PX, PAD_PX, PAD_PX)
        self.hint = QLabel(self.tr("> commands    # headings    @ posts    : line"), self)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.hint.setContentsMargins(PAD_PX, PAD_PX, PAD_PX, 2)
        column = self._column = QVBoxLayout(self)
        edge = SHADOW_PX + PAD_PX
        column.setContentsMargins(edge, edge - 4, edge, edge - 2)
        column.setSpacing(4)
        for part in (self.field, self.list, self.nothing, self.hint):
            column.addWidget(part)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)
        self.hide()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is listed."""
        return self.model.entries

    @property
    def chosen(self) -> Entry | None:
        """What Enter takes."""
        return None if self.delegate.chosen is None else self.entries[self.delegate.chosen]

    def open(self, text: str) -> None:
        """Show with *text* typed already; what is typed next follows it."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self._fit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        changes = self.field.text() != text
        self.field.setText(text)
        if not changes:
            self.typed.emit(text)

    def leave(self) -> None:
        """Hide, and give the keyboard back to who had it."""
        if self.isHidden():
            return
        had_focus = self.field.hasFocus()
        self._window.removeEventFilter(self)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.left.emit()

    def show_entries(self, entries: Sequence[Entry], words: str, *, chosen: int = 0, nothing: str = "") -> None:
        """List *entries*, found by *words*, that of index *chosen* marked; where there are none, say *nothing*."""
        self.model.show_entries(entries, words)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not entries and bool(nothing))
        self.list.setVisible(bool(entries))
        self.delegate.chosen = None
        self._choose(chosen if entries else None)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of a list work while one types; keep to the window's middle."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        elif watched is self.field and event.type() == QEvent.Type.FocusOut:
            if QApplication.activePopupWidget() is None and QApplication.activeWindow() is not None:
                self.leave()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and a line below the field."""
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
        paint_raised(painter, inner, self.palette())
        below = self.field.geometry().bottom() + 2
        painter.drawLine(int(inner.left()) + 1, below, int(inner.right()) - 1, below)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self.field.composing:
            return False
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.chosen)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # there is nowhere to go to
        return True

    def _step(self, step: int) -> None:
        """Choose another row; by a single step it goes round."""
        count = len(self.entries)
        if not count:
            return
        at = self.delegate.chosen or 0
        self._choose((at + step) % count if abs(step) == 1 else max(0, min(count - 1, at + step)))

    def _choose(self, row: int | None) -> None:
        self.delegate.chosen = row
        self.list.viewport().update()
        if row is None:
            return
        self.model.list_up_to(row)
        index = self.model.index(row)
        self.list.scrollTo(index)
        words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(self.entries[index.row()])

    def _take(self, entry: Entry | None) -> None:
        if entry is not None and entry.enabled:
            self.leave()
            self.taken.emit(entry)

    def _fit(self) -> None:
        """Stand at the top of the window's middle, as high as what is listed."""
        centre = self._room()
        row = self.delegate.row_height(QFontMetrics(self.list.font()))
        others = self.hint.sizeHint().height() + self.field.sizeHint().height() + 80
        fitting = max(3, (centre.height() - others) // row)
        self.list.setFixedHeight(row * min(len(self.entries), MOST_ROWS_SEEN, fitting))
        width = min(WIDTH_PX, centre.width() - 2 * FROM_EDGE_PX) + 2 * SHADOW_PX
        size = QSize(width, self._column.totalSizeHint().height())
        self.resize(size)
        self.move(centre.left() + (centre.width() - width) // 2, centre.top() + 4)

    def _room(self) -> QRect:
        """Return where the palette may stand: below the menu bar."""
        centre = self._window.centralWidget()
        return self._window.rect() if centre is None else centre.geometry()
