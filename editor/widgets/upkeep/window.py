"""What the windows over a whole site share: an overview that is searched, and behind it the page of changes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor.widgets.form.line_field import LineField
from editor.widgets.on_screen import open_at
from editor.widgets.upkeep.changes import ChangesPage


class UpkeepWindow(QDialog):
    """A subclass makes its parts, then the foot, and lays its overview out; Tab goes through them in that order."""

    undo_requested = Signal()

    search: LineField
    main: QWidget
    """Where the keyboard is in the overview."""

    def __init__(self, title: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        open_at(self, size)

    @property
    def composing(self) -> bool:
        """Whether an input method composes in one of the fields."""
        return any(field.composing for field in self.findChildren(LineField))

    def show_overview(self) -> None:
        """Go back to what there is."""
        self.pages.setCurrentIndex(0)
        self.main.setFocus()

    def show_changes(self) -> None:
        """Go on to what would be another."""
        self.pages.setCurrentWidget(self.changes)
        self.changes.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down from the search with the arrows, and back from the changes with Escape; Enter presses buttons."""
        key = event.key()
        if self.composing:
            return
        if key == Qt.Key.Key_Escape and self.pages.currentWidget() is self.changes:
            if self.changes.back.isEnabled():
                self.show_overview()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) and self.search.hasFocus():
            self.main.setFocus()
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(pressed := self.focusWidget(), QPushButton):
            pressed.click()

    def _search_field(self, hint: str) -> LineField:
        search = LineField(self)
        search.setPlaceholderText(hint)
        search.setAccessibleName(hint)
        search.setClearButtonEnabled(True)
        return search

    def _button(self, title: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        return button

    def _make_foot(self) -> None:
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.undo = self._button(self.tr("&Undo Change"))
        self.undo.hide()
        self.close_button = self._button(self.tr("Close"))
        self.changes = ChangesPage(self)
        self.pages = QStackedWidget(self)
        self.undo.clicked.connect(self.undo_requested)
        self.close_button.clicked.connect(self.close)
        self.changes.back_requested.connect(self.show_overview)

    def _lay_out(self, overview: QVBoxLayout) -> None:
        """Put the foot below *overview*, and the changes behind it."""
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.close_button)
        overview.setContentsMargins(0, 0, 0, 0)
        overview.setSpacing(10)
        overview.addLayout(foot)
        page = QWidget(self)
        page.setLayout(overview)
        self.pages.addWidget(page)
        self.pages.addWidget(self.changes)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.addWidget(self.pages)
