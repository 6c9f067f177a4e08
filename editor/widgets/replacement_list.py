"""Replacements before they are made: each with what stands around it, to be taken out by a tick, post by post."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from editor.bridge.utf16 import units
from editor.widgets.line_place import words_of_line
from editor.widgets.replacement_rows import ROW, Group, Index, ReplacementRows
from editor.widgets.tones import tones_of

if TYPE_CHECKING:
    from editor.search.replacing import PreviewRow

ROW_PX = 28
INDENT_PX = 20
_FOLDS: dict[int, bool] = {
    Qt.Key.Key_Left: True,
    Qt.Key.Key_Minus: True,
    Qt.Key.Key_Right: False,
    Qt.Key.Key_Plus: False,
}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class ReplacementList(QTableView):
    """Groups of replacements; what is ticked is to be made."""

    choice_changed = Signal()
    row_chosen = Signal(object, object)  # the key of its group, and the row or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ReplacementRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Replacements"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_PX)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.setItemDelegate(_ReplacementDelegate(self))
        # One tick of a post turns all its rows over: told once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.choice_changed)
        self.activated.connect(self._on_activated)
        self.rows.dataChanged.connect(self._on_data_changed)

    def clear(self) -> None:
        """Show nothing."""
        self.rows.clear()

    def add(self, key: object, title: str, rows: Sequence[PreviewRow], count: int, *, ticked: bool = True) -> None:
        """Show the first *rows* of *count* replacements as the group *key*, all *ticked* or none."""
        group = Group(key, title, rows, count, ticked)
        group.tick(ticked=ticked)
        self.rows.add(group)

    @property
    def number(self) -> int:
        """How many replacements are ticked."""
        return sum(
            group.count - len(out) for group in self.rows.groups.values() if (out := group.taken_out) is not None
        )

    def taken_out(self, key: object) -> set[int] | None:
        """Return which of the rows of the group *key* are not ticked; None where all of it is not."""
        return self.rows.groups[key].taken_out

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold as in a tree; go to the first row and the last."""
        index, key = self.currentIndex(), event.key()
        if key in _FOLDS and index.isValid():
            head = self.rows.head_of(index)
            if _FOLDS[key]:
                self.setCurrentIndex(head)
            self.rows.fold(head, folded=_FOLDS[key])
        elif key in _ENDS and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0 if key == Qt.Key.Key_Home else self.rows.rowCount() - 1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold and unfold by a click before the title."""
        if not self._has_folded(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two clicks in haste before the title for two, and not for the wish to open the post."""
        if not self._has_folded(event):
            super().mouseDoubleClickEvent(event)

    def _has_folded(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or place.x() >= INDENT_PX:
            return False
        group, row = self.rows.line_at(index)
        if row is None:
            self.rows.fold(index, folded=not group.is_folded)
        return row is None

    def _on_data_changed(self, _first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        if roles:  # a tick, and no folding
            self._soon.start()

    def _on_activated(self, index: QModelIndex) -> None:
        group, _ = self.rows.line_at(index)
        self.row_chosen.emit(group.key, index.data(ROW))


class _ReplacementDelegate(QStyledItemDelegate):
    """Draws what goes struck through, and behind it what comes."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Move titles in behind the sign that they can be folded, and rows below their titles."""
        super().initStyleOption(option, index)
        indent = INDENT_PX if index.data(ROW) is None else 2 * INDENT_PX
        option.rect = option.rect.adjusted(indent, 0, 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row with its tick as usual, and then its words."""
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        row: PreviewRow | None = index.data(ROW)
        if row is None:
            self._paint_branch(painter, option, index, style)
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, widget)
        shown.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(area)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        layout = _laid_out(row, palette, painter, plain=chosen)
        top = area.top() + (area.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(area.left() + 4, top))
        painter.restore()

    def _paint_branch(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, style: QStyle) -> None:
        rows = index.model()
        assert isinstance(rows, ReplacementRows)
        group, _ = rows.line_at(index)
        if not group.rows:
            return
        element = QStyle.PrimitiveElement
        arrow = QStyleOption()
        arrow.rect = QRect(option.rect.left(), option.rect.top(), INDENT_PX, option.rect.height()).adjusted(
            4, 8, -4, -8
        )
        arrow.palette = option.palette
        arrow.state = option.state
        sign = element.PE_IndicatorArrowRight if group.is_folded else element.PE_IndicatorArrowDown
        style.drawPrimitive(sign, arrow, painter, option.widget)


def _laid_out(row: PreviewRow, palette: QPalette, painter: QPainter, *, plain: bool) -> QTextLayout:
    """Return *row* on one line: what stands before, what goes, what comes, what stands behind."""
    before, span = row.before, row.before.span
    head = f"{words_of_line(row.line)}: {before.text[: span.start]}"
    old, new = span.of(before.text), row.after.span.of(row.after.text)
    layout = QTextLayout(head + old + new + before.text[span.end :], painter.font())
    tones = tones_of(palette)
    first, middle = units(head), units(head + old)
    layout.setFormats(
        [
            _range(first, middle, None if plain else tones.error.wash, struck=True),
            _range(middle, middle + units(new), None if plain else tones.good.wash, struck=False),
        ]
    )
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return layout


def _range(start: int, end: int, ground: QColor | None, *, struck: bool) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    form = QTextCharFormat()
    form.setFontStrikeOut(struck)
    if ground is not None:
        form.setBackground(ground)
    made.format = form
    return made
