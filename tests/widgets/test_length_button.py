"""How long the text is: one form is shown, all are offered, and what is selected comes first."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.spelling.lengths import Lengths
from editor.widgets.length_button import LengthButton, LengthForm

ALL = Lengths(characters=3556, words=82, sheets=10, minutes=8)


@pytest.fixture
def button(qtbot: QtBot) -> LengthButton:
    made = LengthButton()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("form", "lengths", "selected", "expected"),
    [
        (LengthForm.CHARACTERS, ALL, None, "3556 characters"),
        (LengthForm.CHARACTERS, Lengths(1, 1, 1, 1), None, "1 character"),
        (LengthForm.WORDS, ALL, None, "82 words"),
        (LengthForm.SHEETS, ALL, None, "10 sheets of 400"),
        (LengthForm.MINUTES, ALL, None, "8 min read"),
        (LengthForm.CHARACTERS, ALL, Lengths(14, 2, 1, 1), "14 / 3556 characters"),
        (LengthForm.SHEETS, ALL, Lengths(14, 2, 1, 1), "1 / 10 sheets of 400"),
    ],
)
def test_each_form_is_told_in_words(
    button: LengthButton, form: LengthForm, lengths: Lengths, selected: Lengths | None, expected: str
) -> None:
    button.show_form(form)
    button.show_lengths(lengths, selected)
    assert button.text() == button.accessibleName() == expected
    assert not button.isHidden()


def test_nothing_is_told_where_no_post_is_open(button: LengthButton) -> None:
    button.show_lengths(ALL)
    button.show_lengths(None)
    assert button.isHidden()


def test_the_menu_tells_all_forms_and_one_is_chosen(button: LengthButton, qtbot: QtBot) -> None:
    button.show_lengths(ALL)
    menu = button.menu()
    menu.aboutToShow.emit()
    entries = menu.actions()
    assert [entry.text() for entry in entries] == ["3556 characters", "82 words", "10 sheets of 400", "8 min read"]
    assert [entry.isChecked() for entry in entries] == [True, False, False, False]
    with qtbot.waitSignal(button.form_chosen) as chosen:
        entries[2].trigger()
    assert chosen.args == [LengthForm.SHEETS]
