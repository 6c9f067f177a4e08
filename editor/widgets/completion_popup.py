"""What may stand at the caret, as a list beside it; the keyboard stays in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from editor.widgets.completion_rows import CompletionDelegate, CompletionModel, CompletionRow
from editor.widgets.raised import SHADOW_PX, paint_raised

MOST_ROWS_SEEN = 9
WIDTH_PX = (260, 560)
GAP_PX = 4
PAD_PX = 4


class CompletionPopup(QFrame):
    """Stands over its window, near a rectangle that is given; never takes the focus."""

    taken = Signal(int)
    seen_changed = Signal()  # other rows came into sight

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Suggestions"))
        self.model = CompletionModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.accessibleName())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setModel(self.model)
        self.delegate = CompletionDelegate(self.model, self.list)
        self.list.setItemDelegate(self.delegate)
        column = QVBoxLayout(self)
        edge = SHADOW_PX + PAD_PX
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.list)
        self.list.clicked.connect(self._on_clicked)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.hide()

    @property
    def rows(self) -> tuple[CompletionRow, ...]:
        """The rows that are listed."""
        return self.model.rows

    @property
    def chosen(self) -> int | None:
        """The row that Enter takes."""
        return self.delegate.chosen

    @property
    def seen(self) -> range:
        """The rows that are in sight."""
        if not self.rows:
            return range(0)
        first = max(0, self.list.indexAt(QPoint(1, 1)).row())
        return range(first, min(len(self.rows), first + MOST_ROWS_SEEN + 1))

    def show_rows(self, rows: Sequence[CompletionRow], *, chosen: int | None) -> None:
        """List *rows*, that of index *chosen* marked."""
        self.model.show_rows(tuple(rows))
        height = self.delegate.row_height(self.font())
        count = min(len(rows), MOST_ROWS_SEEN)
        width = max(WIDTH_PX[0], min(WIDTH_PX[1], self.delegate.width_of(rows, self.font())))
        edge = 2 * (SHADOW_PX + PAD_PX)
        self.resize(width + edge, count * height + edge)
        self.choose(chosen, announce=False)
        if chosen is None:
            self.list.scrollToTop()

    def show_at(self, caret: QRect) -> None:
        """Show below *caret*, a rectangle of the window, or above it where there is more room."""
        room = self.window().rect()
        inner = self.size() - QSize(2 * SHADOW_PX, 2 * SHADOW_PX)
        left = max(GAP_PX, min(caret.left() - PAD_PX, room.right() - inner.width() - GAP_PX))
        below, above = caret.bottom() + GAP_PX, caret.top() - GAP_PX - inner.height()
        fits_below = below + inner.height() <= room.bottom()
        top = below if fits_below or room.bottom() - below >= caret.top() else max(GAP_PX, above)
        self.move(left - SHADOW_PX, top - SHADOW_PX)
        self.show()
        self.raise_()

    def choose(self, row: int | None, *, announce: bool = True) -> None:
        """Mark *row* as what Enter takes, in sight."""
        self.delegate.chosen = row
        self.list.viewport().update()
        if row is None:
            return
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        if announce:
            words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def choose_by(self, step: int) -> None:
        """Mark the row *step* further on; past an end it goes on at the other, by a single step."""
        count = len(self.rows)
        if not count:
            return
        if self.chosen is None:
            self.choose(0 if step > 0 else count - 1)
        elif abs(step) == 1:
            self.choose((self.chosen + step) % count)
        else:
            self.choose(max(0, min(count - 1, self.chosen + step)))

    def show_picture(self, key: object, picture: QImage) -> None:
        """Show *picture* in the rows whose picture is *key*."""
        self.delegate.pictures[key] = picture
        self.list.viewport().update()

    def has_picture(self, key: object) -> bool:
        """Tell whether the picture *key* was shown already."""
        return key in self.delegate.pictures

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground with its shadow."""
        paint_raised(
            QPainter(self), QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX), self.palette()
        )

    def _on_clicked(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())

    def _on_scrolled(self, _row: int) -> None:
        self.seen_changed.emit()
