"""The guide: what each part of the program does, by topic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

_SIZE = (820, 560)
_TOPICS_WIDTH = 240
_TOPIC_GAP = 4
_READING_MARGIN = 22
_LINE_HEIGHT_PERCENT = 140.0


Topic = tuple[str, str]
"""A title, and Markdown."""


class Guide(QDialog):
    """Shows *topics*, one at a time; typing leaves those that hold all the words typed."""

    def __init__(self, topics: Sequence[Topic], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = tuple(topics)
        self.setWindowTitle(self.tr("Frontispiece Guide"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_changed)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFixedWidth(_TOPICS_WIDTH)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(_TOPIC_GAP)
        for number, (title, _) in enumerate(self._topics):
            item = QListWidgetItem(title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, number)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.document().setDocumentMargin(_READING_MARGIN)
        self.list.currentItemChanged.connect(self._on_topic_changed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Enter in the search field must not close the guide.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self.search.setFixedWidth(_TOPICS_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(left)
        row.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(14)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.resize(*_SIZE)
        self.list.setCurrentRow(0)

    @property
    def shown(self) -> tuple[Topic, ...]:
        """The topics that fit what was typed."""
        wanted = self.search.text().casefold().split()
        return tuple(t for t in self._topics if all(word in " ".join(t).casefold() for word in wanted))

    def _on_search_changed(self, _typed: str) -> None:
        shown = set(self.shown)
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            hidden = self._topic_of(item) not in shown
            item.setHidden(hidden)
            if not hidden and first is None:
                first = item
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)

    def _on_topic_changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            title, text = self._topic_of(item)
            self.page.setMarkdown(f"## {title}\n\n{text}")
            airy = QTextBlockFormat()
            airy.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            everything = QTextCursor(self.page.document())
            everything.select(QTextCursor.SelectionType.Document)
            everything.mergeBlockFormat(airy)
            self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _topic_of(self, item: QListWidgetItem) -> Topic:
        number: int = item.data(Qt.ItemDataRole.UserRole)
        return self._topics[number]
