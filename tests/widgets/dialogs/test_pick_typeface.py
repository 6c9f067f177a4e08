"""Picking a typeface: kana first for whom they matter, each by its own letters, nothing lost by a search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from editor.bridge.typefaces import Typeface, typefaces
from editor.widgets.dialogs.pick_typeface import PickTypeface

FACES = [Typeface("Noto Serif CJK JP", True), Typeface("DejaVu Sans", False), Typeface("DejaVu Serif", False)]


@pytest.fixture
def dialog(qtbot: QtBot) -> PickTypeface:
    made = PickTypeface(FACES, "DejaVu Sans")
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_in_use_is_chosen_and_nothing_is_picked_by_cancelling(dialog: PickTypeface) -> None:
    item = dialog.list.currentItem()
    assert item is not None
    assert item.text() == "DejaVu Sans"
    dialog.reject()
    assert dialog.chosen() is None


def test_a_search_and_enter_pick_a_typeface(dialog: PickTypeface) -> None:
    QTest.keyClicks(dialog.search, "serif deja")
    assert dialog.shown() == ["DejaVu Serif"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.chosen() == "DejaVu Serif"


def test_the_first_entry_is_the_usual_typeface_of_the_system(dialog: PickTypeface) -> None:
    dialog.list.setCurrentRow(0)
    dialog.accept()
    assert dialog.chosen() == ""


def test_the_sample_is_set_in_what_is_chosen(dialog: PickTypeface) -> None:
    dialog.list.setCurrentRow(1)
    assert dialog.sample.font().families()[0] == "Noto Serif CJK JP"


def test_only_kana_leaves_what_is_in_use(dialog: PickTypeface) -> None:
    assert not dialog.with_kana.isChecked()
    dialog.with_kana.click()
    assert dialog.shown() == ["", "Noto Serif CJK JP", "DejaVu Sans"]


def test_a_japanese_writer_is_shown_kana_first(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Japanese))
    try:
        dialog = PickTypeface(FACES, "")
        qtbot.addWidget(dialog)
        assert dialog.shown() == ["", "Noto Serif CJK JP"]
    finally:
        QLocale.setDefault(before)


def test_nothing_can_be_picked_where_nothing_is_found(dialog: PickTypeface) -> None:
    dialog.search.setText("no such typeface")
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.accept()
    assert dialog.chosen() is None


def test_the_system_tells_those_with_kana_first(qapp: object) -> None:
    kana = [face.has_kana for face in typefaces()]
    assert kana == sorted(kana, reverse=True)
