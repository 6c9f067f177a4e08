"""How a part is walked: by its widgets as a screen reader knows them, and by Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)
"""What a writer works with; all else is ground or words."""
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def controls_of(part: QWidget) -> list[QWidget]:
    """Return the controls of *part* that are seen, but those within another control, such as a spin box's line."""
    found = [widget for widget in (part, *part.findChildren(QWidget)) if widget.isVisible() and _is_control(widget)]
    return [widget for widget in found if not _is_within_control(widget, part)]


def unnamed_in(part: QWidget) -> list[str]:
    """Return which controls of *part* a screen reader has no name or no role for."""
    wrong = []
    for widget in controls_of(part):
        heard = QAccessible.queryAccessibleInterface(widget)
        name = heard.text(QAccessible.Text.Name) if heard is not None else ""
        if not name.strip() or heard is None or heard.role() in NO_ROLE:
            wrong.append(f"{type(widget).__name__} {widget.objectName()!r} named {name!r}")
    return wrong


def way_of_tab(start: QWidget, *, most: int = 200) -> list[QWidget]:
    """Press Tab from *start* on until it comes round, and return where the keyboard was, *start* first."""
    start.setFocus()
    way = [start]
    for _ in range(most):
        holder = QApplication.focusWidget()
        assert holder is not None
        QTest.keyClick(holder, Qt.Key.Key_Tab)
        holder = QApplication.focusWidget()
        if holder is None or holder in way:
            break
        way.append(holder)
    return way


def visited_by_tab(part: QWidget) -> list[QWidget]:
    """Return the controls of *part* that Tab is to come to."""
    return [
        widget
        for widget in controls_of(part)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
        if not _is_left_to_arrows(widget)
    ]


def _is_left_to_arrows(widget: QWidget) -> bool:
    """Tell whether the arrow keys come to *widget*, from the one that is chosen in its group."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in (None, widget)


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)


def _is_within_control(widget: QWidget, part: QWidget) -> bool:
    parent = widget.parentWidget() if widget is not part else None
    while parent is not None and parent is not part:
        if _is_control(parent):
            return True
        parent = parent.parentWidget()
    return parent is not None and parent is not widget and _is_control(parent)
