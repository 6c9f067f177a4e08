"""The way of the keyboard through the parts of a window, and what finding it must not do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.widgets.regions import order_tabs, stops_in


class _Turned(QWidget):
    """Was made with its second field first."""

    def __init__(self) -> None:
        super().__init__()
        self.second, self.first, self.other = QLineEdit(self), QLineEdit(self), QLineEdit(self)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the two whose order is said."""
        return self.first, self.second


def test_who_has_an_order_for_tab_is_followed_in_it_and_the_others_come_after(qtbot: QtBot) -> None:
    turned = _Turned()
    qtbot.addWidget(turned)

    assert stops_in(turned) == [turned.first, turned.second, turned.other]


def test_ordering_tab_ties_no_part_to_the_life_of_another(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    regions = [QWidget(window) for _ in range(3)]
    fields = [QLineEdit(region) for region in regions]
    order_tabs(regions)

    regions[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert [isValid(field) for field in fields] == [False, True, True]
