"""The Problems panel: what the rules remark on in the post in front, calm as a list of remarks in the margin."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.widgets.problem_list import ProblemList, Remark

LEAST_HEIGHT = 80
USUAL_HEIGHT = 180
GREATEST_HEIGHT = 2000


class PanelState(Enum):
    """Why there may be nothing in the list."""

    WAITING = "waiting"
    CHECKED = "checked"
    OFF = "off"


class ProblemsPanel(QFrame):
    """Lists remarks, and tells which one is to be gone to, mended or ignored; numbers are rows."""

    chosen = Signal(int)
    fix_requested = Signal(int)
    ignore_requested = Signal(int)
    restore_requested = Signal()  # all rules are to be asked again
    rules_requested = Signal()
    left = Signal()  # the writer goes back to the text
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_fix = True
        self.wanted_height = USUAL_HEIGHT
        self.setAccessibleName(self.tr("Problems"))
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.fix_button = self._button(self.tr("Fix"), self.tr("Mend what the chosen remark is about"))
        self.ignore_button = self._button(
            self.tr("Ignore This Rule"), self.tr("Make no such remark any more, in any post")
        )
        self.restore_button = self._button("", self.tr("Ask the rules again that are ignored"))
        self.rules_button = self._button(self.tr("Rules…"), self.tr("Choose what is remarked on"))
        self.close_button = self._button("", self.tr("Close the problems"))
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the problems"))
        self.list = ProblemList(self)
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        self._wire()
        self.show_ignored(0)
        self.show_remarks((), PanelState.WAITING)

    @property
    def holds_focus(self) -> bool:
        """Whether the keys go to the panel."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_remarks(self, remarks: Sequence[Remark], state: PanelState, *, count: int | None = None) -> None:
        """Show *remarks*, which may be the first of *count*."""
        self._can_fix = True
        self.list.show_remarks(remarks)
        count = len(remarks) if count is None else count
        self.title.setText(self._title(len(remarks), count))
        self.empty.setText(
            {
                PanelState.WAITING: "",
                PanelState.CHECKED: self.tr("Nothing to remark."),
                PanelState.OFF: self.tr("The text is not checked. Turn on Check the Text in the View menu."),
            }[state]
        )
        self._pages.setCurrentWidget(self.list if remarks else self.empty)
        self._enable()

    def show_ignored(self, count: int) -> None:
        """Offer to ask *count* ignored rules again."""
        words = self.tr("Restore 1 Rule") if count == 1 else self.tr("Restore {0} Rules").format(count)
        self.restore_button.setText(words)
        self.restore_button.setVisible(bool(count))

    def hold_fixes(self) -> None:
        """Offer no fix until remarks are shown anew: the text is not what they were made for."""
        if self._can_fix:
            self._can_fix = False
            self._enable()

    def take_focus(self) -> None:
        """Let the keys go to the list, and to its first remark if to none yet."""
        if self.list.current is None and self.list.remarks:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def menu_for(self, row: int) -> QMenu:
        """Return the menu of the remark *row*."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to It")).triggered.connect(self._on_menu_go)
        fix = self.list.remarks[row].fix
        if fix:
            entry = menu.addAction(fix.replace("&", "&&"))
            entry.setEnabled(self._can_fix)
            entry.triggered.connect(self._on_fix)
        menu.addSeparator()
        menu.addAction(self.ignore_button.text()).triggered.connect(self._on_ignore)
        return menu

    def sizeHint(self) -> QSize:
        """Return the height that the writer gave the panel."""
        return QSize(super().sizeHint().width(), self.wanted_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Note the height, for the next time."""
        super().resizeEvent(event)
        if self.isVisible():
            self.wanted_height = max(LEAST_HEIGHT, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with the remark below the mouse, or with that at which the keys are."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse:
            place = self.list.viewport().mapFromGlobal(event.globalPos())
            index = self.list.indexAt(place)
            if not self.list.viewport().rect().contains(place) or not index.isValid():
                return
            self.list.setCurrentIndex(index)
        row = self.list.current
        if row is not None:
            self.menu_for(row).popup(event.globalPos() if by_mouse else self._below_current())

    def _below_current(self) -> QPoint:
        return self.list.viewport().mapToGlobal(self.list.visualRect(self.list.currentIndex()).bottomLeft())

    def _button(self, text: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 2)
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        for button in (
            self.fix_button,
            self.ignore_button,
            self.restore_button,
            self.rules_button,
            self.close_button,
        ):
            head.addWidget(button)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _wire(self) -> None:
        self.list.chosen.connect(self.chosen)
        self.list.current_changed.connect(self._enable)
        self.fix_button.clicked.connect(self._on_fix)
        self.ignore_button.clicked.connect(self._on_ignore)
        self.restore_button.clicked.connect(self.restore_requested)
        self.rules_button.clicked.connect(self.rules_requested)
        self.close_button.clicked.connect(self.close_requested)

    def _title(self, shown: int, count: int) -> str:
        if shown < count:
            return self.tr("The first {0} of {1} problems").format(QLocale().toString(shown), QLocale().toString(count))
        return self.tr("Problems")

    def _enable(self) -> None:
        row = self.list.current
        fix = "" if row is None else self.list.remarks[row].fix
        self.fix_button.setEnabled(self._can_fix and bool(fix))
        self.fix_button.setToolTip(plain_tip(fix or self.tr("Mend what the chosen remark is about")))
        self.ignore_button.setEnabled(row is not None)

    def _on_menu_go(self) -> None:
        if self.list.current is not None:
            self.chosen.emit(self.list.current)

    def _on_fix(self) -> None:
        if self.list.current is not None and self._can_fix:
            self.fix_requested.emit(self.list.current)

    def _on_ignore(self) -> None:
        if self.list.current is not None:
            self.ignore_requested.emit(self.list.current)
