"""The view of a difference."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from editor.widgets.diff_view import DiffView
from editor.widgets.tones import tones_of


@pytest.fixture
def view(qtbot: QtBot) -> DiffView:
    made = DiffView()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def rows_of(view: DiffView) -> list[str]:
    document = view.rows.document()
    return [document.findBlockByNumber(number).text() for number in range(document.blockCount())]


def grounds_of(view: DiffView) -> list[str]:
    document = view.rows.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [block.blockFormat().background().color().name() for block in blocks]


def test_the_rows_can_be_read_as_text(view: DiffView) -> None:
    view.show_texts("a\nb\n", "a\nB\n")

    assert rows_of(view) == ["a", "b", "B"]
    assert view.rows.isReadOnly()


def test_what_goes_and_what_comes_stands_on_its_own_colour(view: DiffView) -> None:
    view.show_texts("a\nb\n", "a\nB\n")
    tones = tones_of(view.rows.palette())

    assert grounds_of(view)[1:] == [tones.error.wash.name(), tones.good.wash.name()]


def test_the_colours_follow_the_palette(view: DiffView) -> None:
    view.show_texts("a\nb\n", "a\nB\n")
    light = grounds_of(view)
    dark = QPalette(view.palette())
    dark.setColor(QPalette.ColorRole.Base, "#1e1f22")
    dark.setColor(QPalette.ColorRole.Text, "#dddddd")

    view.rows.setPalette(dark)

    assert grounds_of(view) != light


@pytest.mark.parametrize(
    ("before", "after", "summary"),
    [
        ("a\n", "a\n", "The two texts are alike."),
        ("a\n", "b\n", "1 line added · 1 line removed"),
        ("a\nb\n", "", "2 lines removed"),
    ],
)
def test_a_line_above_sums_it_up(view: DiffView, before: str, after: str, summary: str) -> None:
    view.show_texts(before, after)

    assert view.summary == summary


def test_the_numbers_have_room(view: DiffView) -> None:
    view.show_texts("", "a\n")
    narrow = view.rows.gutter_width()
    before = "".join(f"{number}\n" for number in range(12_000))

    view.show_texts(before, before + "more\n")

    assert view.rows.gutter_width() > narrow
    assert view.rows.viewportMargins().left() == view.rows.gutter_width()


def test_the_view_paints_light_and_dark(view: DiffView) -> None:
    view.show_texts("a\nb\n", "a\nB\n")

    assert not view.grab().isNull()
