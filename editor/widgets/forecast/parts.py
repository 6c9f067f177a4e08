"""The small parts of the panel: titles, lines, remarks, buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.bridge.icons import icon
from editor.widgets.forecast.told import Line, Remark
from editor.widgets.form.flow_layout import FlowLayout
from editor.widgets.problem_list import SIGNS, sign_colour

_SIGN = QSize(14, 14)
_BREAKS = str.maketrans({sign: f"{sign}\u200b" for sign in "/-_.=&?"})
"""Where an address may go on in the next line; what is copied is another string."""


def words(text: str, parent: QWidget, *, is_quiet: bool = False, scale: float = 1.0) -> QLabel:
    """Return a label that wraps, addresses too."""
    label = QLabel(text.translate(_BREAKS), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setAccessibleName(text)
    if is_quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if scale != 1.0:
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        label.setFont(font)
    return label


def title(text: str, parent: QWidget) -> QLabel:
    """Return the title of a section."""
    label = words(text, parent, is_quiet=True, scale=0.92)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def line(shown: Line, parent: QWidget) -> QWidget:
    """Return a line: its label stands quietly at its left."""
    if not shown.label:
        return words(shown.text, parent, is_quiet=shown.is_quiet)
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    label = QLabel(shown.label, row)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setFixedWidth(max(76, label.sizeHint().width()))
    layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(words(shown.text, row, is_quiet=shown.is_quiet), 1)
    return row


def small_button(text: str, parent: QWidget, run: Callable[[], object], name: str = "") -> QPushButton:
    """Return a small button that does *run*."""
    button = QPushButton(text, parent)
    button.setObjectName("small")
    button.setAccessibleName(name or text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _checked=False: _drop(run()))
    return button


def buttons(parent: QWidget, *parts: QWidget) -> QWidget:
    """Return *parts* side by side, and below each other where there is no room."""
    room = QWidget(parent)
    flow = FlowLayout(room, spacing=8)
    flow.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        flow.addWidget(part)
    return room


def remark(shown: Remark, parent: QWidget, offered: QWidget) -> QWidget:
    """Return a remark with its sign, and below it the buttons *offered*."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    sign = QLabel(row)
    drawn = icon(SIGNS[shown.severity], color=sign_colour(parent.palette(), shown.severity))
    sign.setPixmap(drawn.pixmap(_SIGN, parent.devicePixelRatioF()))
    sign.setContentsMargins(0, 2, 0, 0)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(words(shown.words, row))
    column.addWidget(offered)
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(column, 1)
    return row


def _drop(_result: object) -> None:
    """Let a button call what returns something."""
