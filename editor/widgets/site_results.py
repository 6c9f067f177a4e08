"""A window that looks through all posts of a site, and lists what it finds or would put in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.mixing import mixed
from editor.bridge.utf16 import to_unit
from editor.search.query import Query
from editor.widgets.empty_words import EmptyWords
from editor.widgets.find_button import FindButton
from editor.widgets.find_field import FindField, tip_of_replacement
from editor.widgets.find_options import FindOptions
from editor.widgets.line_place import words_of_line
from editor.widgets.on_screen import open_at
from editor.widgets.replacement_list import ReplacementList
from editor.widgets.text.shown import shown
from editor.widgets.tones import tones_of

if TYPE_CHECKING:
    from editor.search.site import Row

SIZE = QSize(720, 560)
ROW_PX = 26
MATCH_SHARE = 0.3
_PLACE = Qt.ItemDataRole.UserRole
_ROW = Qt.ItemDataRole.UserRole + 1
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Found:
    """The matches in one text, of which *rows* are shown below its *name*; *place* is for whoever looked there."""

    name: str
    place: object
    rows: tuple[Row, ...]
    count: int


class SiteResults(QDialog):
    """Asks for words and shows where they are; it stays open beside the post that is gone to.

    Where it replaces, it shows first what would be another; its last button does it, calls it off or takes it back.
    """

    search_requested = Signal()
    plan_requested = Signal()
    replace_requested = Signal()
    cancel_requested = Signal()
    undo_requested = Signal()
    row_chosen = Signal(object, object)  # the place of a Found, and the row of its matches

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find in All Posts"))
        open_at(self, SIZE)
        self.field = FindField(self.tr("Find in all posts of the site"), self)
        self.options = FindOptions(self)
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(True)
        self.list.setExpandsOnDoubleClick(False)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self._invitation = EmptyWords(self.list)
        self.replacement = FindField(self.tr("Replace with"), self)
        self.keep_case = FindButton(self.tr("Keep capitals"), self, letters="AB")
        self.preview = self._button(self.tr("Show &Replacements"), self.plan_requested)
        self.replacements = ReplacementList(self)
        self.replace = self._button(self.tr("Re&place"), self.replace_requested)
        self.cancel = self._button(self.tr("&Cancel"), self.cancel_requested)
        self.undo = self._button(self.tr("&Undo Replacement"), self.undo_requested)
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.replacements)
        self._lay_out()
        self.options.changed.connect(self.ask)
        self.options.regex.toggled.connect(self._show_tip)
        self.keep_case.toggled.connect(self.ask)
        self.list.itemActivated.connect(self._on_item_activated)
        self.show_replacing(replaces=False)
        self.set_working(working=False)
        self.undo.hide()
        self.say("")

    def _button(self, title: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(wish)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.field, 1)
        head.addWidget(self.options)
        replacing = QHBoxLayout()
        replacing.setSpacing(8)
        replacing.addWidget(self.replacement, 1)
        replacing.addWidget(self.keep_case)
        replacing.addWidget(self.preview)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(replacing)
        column.addWidget(self.state)
        column.addWidget(self._lists, 1)
        column.addLayout(foot)

    def _show_tip(self, regex: bool) -> None:
        self.replacement.setToolTip(tip_of_replacement(regex=regex))

    @property
    def is_replacing(self) -> bool:
        """Whether replacements are asked for, and not places alone."""
        return self._lists.currentWidget() is self.replacements

    def show_replacing(self, *, replaces: bool) -> None:
        """Show or hide what replaces."""
        for part in (self.replacement, self.keep_case, self.preview, self.replace):
            part.setVisible(replaces)
        self._lists.setCurrentWidget(self.replacements if replaces else self.list)
        self.setWindowTitle(self.tr("Replace in All Posts") if replaces else self.tr("Find in All Posts"))

    def set_working(self, *, working: bool, can_replace: bool = False) -> None:
        """Tell whether something goes on that can be called off, and whether what is shown can be made."""
        self.cancel.setVisible(working)
        self.replace.setEnabled(can_replace)
        self.preview.setEnabled(not working)
        self.undo.setEnabled(not working)

    def ask(self) -> None:
        """Ask for what the window is open for, with what it says now."""
        self.field.remember()
        self.replacement.remember()
        (self.plan_requested if self.is_replacing else self.search_requested).emit()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self.options.query_of(self.field.text())

    def clear(self) -> None:
        """Show no matches and no replacements."""
        self.list.clear()
        self.replacements.clear()

    def add(self, found: Sequence[Found]) -> None:
        """Show the matches of *found* below those that are shown."""
        for one in found:
            top = QTreeWidgetItem([f"{one.name}  ({one.count})"])
            top.setData(0, _PLACE, one.place)
            top.setSizeHint(0, QSize(0, ROW_PX))
            for row in one.rows:
                item = QTreeWidgetItem(top, [f"{words_of_line(row.line)}: {shown(row.excerpt.text)}"])
                item.setData(0, _PLACE, one.place)
                item.setData(0, _ROW, row)
            self.list.addTopLevelItem(top)
            top.setExpanded(True)

    @property
    def is_answered(self) -> bool:
        """Whether anything is said or listed."""
        return bool(self.state.text()) or self.list.topLevelItemCount() > 0

    def say(self, words: str) -> None:
        """Say how far the search is, or what is wrong with it."""
        self.state.setText(words)
        self._invitation.say("" if self.is_answered else self.tr("Press Enter to look through all posts of the site."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search with Enter in a field; the arrows go to the list from there."""
        if self.field.composing or self.replacement.composing:
            return
        seen: QAbstractItemView = self.replacements if self.is_replacing else self.list
        if event.key() in _RETURNS:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            elif not seen.hasFocus():
                self.ask()
        elif event.key() in _TO_THE_LIST and not seen.hasFocus():
            seen.setFocus()
            seen.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _on_item_activated(self, item: QTreeWidgetItem) -> None:
        self.row_chosen.emit(item.data(0, _PLACE), item.data(0, _ROW))


class _RowDelegate(QStyledItemDelegate):
    """Draws a row with the ground of a match under what was found."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row as usual, and then its words."""
        row = index.data(_ROW)
        if row is None:
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        words, drawn.text = drawn.text, ""
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, widget)
        area: QRect = option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        painter.save()
        painter.setClipRect(area)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        self._draw_words(painter, area, words, row.excerpt.span.start, row.excerpt.span.end, palette, plain=chosen)
        painter.restore()

    def _draw_words(
        self, painter: QPainter, area: QRect, words: str, start: int, end: int, palette: QPalette, *, plain: bool
    ) -> None:
        layout = QTextLayout(words, painter.font())
        head = words.index(": ") + 2
        first, last = to_unit(words, head + start), to_unit(words, head + end)
        ground = QTextLayout.FormatRange()
        ground.start, ground.length = first, last - first
        form = QTextCharFormat()
        base = palette.color(QPalette.ColorRole.Base)
        form.setBackground(mixed(base, tones_of(palette).warning.ink, MATCH_SHARE))
        ground.format = form
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        place = QPoint(area.left() + 4, area.top() + round((area.height() - line.height()) / 2))
        layout.draw(painter, place, [] if plain else [ground])
