"""How a part is walked: by its widgets as a screen reader knows them, and by Tab."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
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
    QRadioButton,
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
LINE_PX = 4
"""How far the middles of what stands in a line may lie apart."""
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


def steps_back(way: list[QWidget]) -> list[str]:
    """Return the steps of *way*, which goes round, that lead up or, in a line, to the left; one may begin it anew."""
    back = []
    for one, other in pairwise([*way, *way[:1]]):
        before, behind = (QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()) for widget in (one, other))
        is_up = behind.bottom() < before.top() and behind.left() < before.right()
        is_left = behind.right() < before.left() and abs(behind.center().y() - before.center().y()) < LINE_PX
        if is_up or is_left:
            back.append(f"{_told(one)} to {_told(other)}")
    return back if len(back) > 1 else []


def _told(widget: QWidget) -> str:
    heard = QAccessible.queryAccessibleInterface(widget)
    return f"{type(widget).__name__} {heard.text(QAccessible.Text.Name) if heard else ''!r}"


def visited_by_tab(part: QWidget) -> list[QWidget]:
    """Return the controls of *part* that Tab is to come to; of radio buttons that is one, and arrows go on from it."""
    wanted = [
        widget
        for widget in controls_of(part)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
        if not _is_left_to_arrows(widget)
    ]
    return [widget for widget in wanted if not _is_behind_another_radio(widget)]


def _is_behind_another_radio(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if not isinstance(widget, QRadioButton) or parent is None:
        return False
    radios = parent.findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return widget is not next((radio for radio in radios if radio.isChecked()), radios[0])


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
