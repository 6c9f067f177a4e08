"""Replacements before they are made: each with what stands around it, to be taken out by a tick, post by post."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from editor.bridge.utf16 import units
from editor.widgets.tones import tones_of

if TYPE_CHECKING:
    from editor.search.replacing import PreviewRow

ROW_PX = 28
_ROW = Qt.ItemDataRole.UserRole
_GROUP = Qt.ItemDataRole.UserRole + 1


class ReplacementList(QTreeWidget):
    """Groups of replacements; what is ticked is to be made."""

    choice_changed = Signal()
    row_chosen = Signal(object, object)  # the key of its group, and the row or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[object, QTreeWidgetItem] = {}
        self._counts: dict[object, int] = {}
        self._was_ticked: dict[object, bool] = {}
        self._touched: set[object] = set()
        """The groups of which the writer changed something: of ten thousand, the others are not asked."""
        self.setAccessibleName(self.tr("Replacements"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setItemDelegate(_ReplacementDelegate(self))
        # One tick of a post turns all its rows over: told once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.choice_changed)
        self.itemChanged.connect(self._on_item_changed)
        self.itemActivated.connect(self._on_item_activated)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self._groups.clear()
        self._counts.clear()
        self._was_ticked.clear()
        self._touched.clear()

    def add(self, key: object, title: str, rows: Sequence[PreviewRow], count: int, *, ticked: bool = True) -> None:
        """Show the first *rows* of *count* replacements as the group *key*, all *ticked* or none."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        group = QTreeWidgetItem([title])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        group.setCheckState(0, state)
        group.setSizeHint(0, QSize(0, ROW_PX))
        group.setData(0, _GROUP, key)
        for row in rows:
            item = QTreeWidgetItem([f"{row.line}: {row.before.text}"])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, state)
            item.setData(0, _ROW, row)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.line}: {row.before.text} → {row.after.text}")
            group.addChild(item)
        self._groups[key], self._counts[key], self._was_ticked[key] = group, count, ticked
        self.addTopLevelItem(group)
        group.setExpanded(True)

    @property
    def number(self) -> int:
        """How many replacements are ticked."""
        return sum(self._counts[key] - len(out) for key in self._groups if (out := self.taken_out(key)) is not None)

    def taken_out(self, key: object) -> set[int] | None:
        """Return which of the rows of the group *key* are not ticked; None where all of it is not."""
        if key not in self._touched:
            return set() if self._was_ticked[key] else None
        group = self._groups[key]
        state = group.checkState(0)
        if state is Qt.CheckState.Unchecked:
            return None
        if state is Qt.CheckState.Checked:
            return set()
        rows = ((index, group.child(index)) for index in range(group.childCount()))
        return {index for index, row in rows if row is not None and row.checkState(0) is Qt.CheckState.Unchecked}

    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        self._touched.add((item.parent() or item).data(0, _GROUP))
        self._soon.start()

    def _on_item_activated(self, item: QTreeWidgetItem) -> None:
        group = item.parent() or item
        self.row_chosen.emit(group.data(0, _GROUP), item.data(0, _ROW))


class _ReplacementDelegate(QStyledItemDelegate):
    """Draws what goes struck through, and behind it what comes."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row with its tick as usual, and then its words."""
        row: PreviewRow | None = index.data(_ROW)
        if row is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
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


def _laid_out(row: PreviewRow, palette: QPalette, painter: QPainter, *, plain: bool) -> QTextLayout:
    """Return *row* on one line: what stands before, what goes, what comes, what stands behind."""
    before, span = row.before, row.before.span
    head = f"{row.line}: {before.text[: span.start]}"
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
