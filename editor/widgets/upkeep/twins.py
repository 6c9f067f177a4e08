"""Terms that are likely meant to be one, each group with a button that merges it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.bridge.plain_tip import plain_tip

MOST_GROUPS = 30
"""At a time; when some are merged, others follow."""
MOST_SEEN = 3


class Twins(QFrame):
    """Hidden while there are none."""

    merge_requested = Signal(list)  # the terms of the group, that to stay first

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.title = QLabel(self)
        self.title.setObjectName("quiet")
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 6, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self._area)
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_groups(self, groups: Sequence[Sequence[str]], counts: Mapping[str, int]) -> None:
        """Show *groups*, the term to stay first in each; *counts* tells of each term how many posts have it."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(4)
        self.buttons = []
        number = QLocale().toString
        for group in groups[:MOST_GROUPS]:
            words = QLabel("  ·  ".join(f"{term} ({number(counts[term])})" for term in group), rows)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setMinimumWidth(40)
            words.setToolTip(plain_tip(words.text()))
            button = QPushButton(self.tr("Merge into “{0}”…").format(group[0].replace("&", "&&")), rows)
            button.setAutoDefault(False)
            button.setAccessibleDescription(words.text())
            button.clicked.connect(partial(self.merge_requested.emit, list(group)))
            row = QHBoxLayout()
            row.addWidget(words, 1)
            row.addWidget(button)
            column.addLayout(row)
            self.buttons.append(button)
        column.addStretch(1)
        self._area.setWidget(rows)
        for part in (rows, self._area.viewport()):
            part.setAutoFillBackground(False)
        seen = min(MOST_SEEN, len(self.buttons))
        line = max((button.sizeHint().height() for button in self.buttons), default=0) + 4
        self._area.setFixedHeight(seen * line)
        self.title.setText(self.tr("Likely the same: {0}").format(number(len(groups))))
        self.setVisible(bool(groups))
