"""Where a link leads, shown so that no address can pass for another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.widgets.dialogs.open_link import Address, AskLink, LinkAnswer, address_of


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.com/a?b#c", Address("https://", "example.com", "/a?b#c")),
        ("http://example.com:8080", Address("http://", "example.com", ":8080")),
        ("https://例え.jp/道", Address("https://", "xn--r8jz45g.jp", "/%E9%81%93")),
        # The Cyrillic а is not the Latin one.
        ("https://аpple.com/", Address("https://", "xn--pple-43d.com", "/")),
        # What stands before the @ is a user's name.
        ("https://bank.example@evil.test/x", Address("https://bank.example@", "evil.test", "/x")),
        ("https://evil.test/@bank.example", Address("https://", "evil.test", "/@bank.example")),
        ("https://evil.test?https://bank.example", Address("https://", "evil.test", "?https://bank.example")),
        ("mailto:someone@example.com", Address("", "", "mailto:someone@example.com")),
    ],
)
def test_the_host_is_told_from_the_rest(url: str, address: Address) -> None:
    assert address_of(url) == address


def test_a_mark_that_turns_the_direction_of_writing_is_shown_as_what_it_is() -> None:
    assert address_of("https://example.com/\u202egnp.exe").after == "/%E2%80%AEgnp.exe"


def test_an_address_that_is_none_is_shown_with_its_marks_spelled_out() -> None:
    assert address_of("http://[口]") == Address("", "", "http://[\\u{53e3}]")


@given(st.text(max_size=60))
def test_law_what_is_shown_is_printable_ascii(text: str) -> None:
    shown = address_of("https://" + text).text + address_of(text).text

    assert all(" " <= character <= "~" for character in shown)


def test_each_button_is_an_answer(qtbot: QtBot) -> None:
    for name, answer in (
        ("open_button", LinkAnswer.OPEN),
        ("copy_button", LinkAnswer.COPY),
        ("cancel_button", LinkAnswer.CANCEL),
    ):
        dialog = AskLink("https://example.com")
        qtbot.addWidget(dialog)
        getattr(dialog, name).click()
        assert dialog.answer is answer


def test_enter_and_escape_open_nothing(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = AskLink("https://example.com")
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.keyClick(dialog, key)
        assert dialog.isHidden()
        assert dialog.answer is LinkAnswer.CANCEL


def test_the_host_is_set_off_and_markup_in_an_address_is_not_markup(qtbot: QtBot) -> None:
    dialog = AskLink("https://example.com/<img>")
    qtbot.addWidget(dialog)
    shown = next(label for label in dialog.findChildren(QLabel) if label.textFormat() is Qt.TextFormat.RichText)

    assert "<b " in shown.text()
    assert "<img" not in shown.text()
    assert shown.accessibleName() == "https://example.com/%3Cimg%3E"


def test_a_very_long_address_makes_no_dialog_beyond_the_screen(qtbot: QtBot) -> None:
    dialog = AskLink("https://example.com/" + "x" * 50_000)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.height() < 500
    assert dialog.width() < 700
