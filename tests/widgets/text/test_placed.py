"""Places of the text in its pane, and scrolling to them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.text.pane import TextPane

LONG = "words " * 200


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    """A pane with a hundred short lines, a long one, and a hundred more."""
    made = TextPane()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.show_text("\n".join([*("line" for _ in range(100)), LONG, *("line" for _ in range(100))]))
    return made


def height_of(pane: TextPane, line: int) -> float:
    """Return the share of the pane's height at which *line* begins."""
    block = pane.document().findBlockByNumber(line)
    top = pane.blockBoundingGeometry(block).translated(pane.contentOffset()).top()
    return top / pane.viewport().height()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("line", [60, 140])
def test_a_line_comes_to_the_share_of_the_pane_it_is_wanted_at(pane: TextPane, line: int, share: float) -> None:
    pane.scroll_to(line, share)
    row = pane.fontMetrics().lineSpacing() / pane.viewport().height()
    assert abs(height_of(pane, line) - share) < 2 * row  # whole rows, and less than one below the last
    assert pane.place_at(share) == pytest.approx(line, abs=1)


def test_a_place_in_a_wrapped_line_is_a_share_of_its_rows(pane: TextPane) -> None:
    pane.scroll_to(100.5, 0.5)
    line = pane.document().findBlockByNumber(100)
    rows = line.layout().lineCount()
    assert rows > 10
    assert pane.place_at(0.5) == pytest.approx(100.5, abs=1.5 / rows)
    assert pane.top[0] <= 100
    pane.scroll_to(100.5, 0)
    assert pane.top == (100, rows // 2)


def test_the_ends_are_the_ends(pane: TextPane) -> None:
    pane.scroll_to(201, 1)
    assert pane.verticalScrollBar().value() == pane.verticalScrollBar().maximum()
    assert pane.scroll_share == 1
    assert pane.place_at(1) == 201
    pane.scroll_to(0, 0)
    assert (pane.top, pane.scroll_share, pane.place_at(0)) == ((0, 0), 0, 0)


def test_a_place_has_its_share_of_all_rows(pane: TextPane) -> None:
    shares = [pane.share_of(place / 4) for place in range(805)]
    assert shares == sorted(shares)
    assert (shares[0], pane.share_of(201), pane.share_of(9999)) == (0, 1, 1)


def test_a_text_that_fits_its_pane_is_not_scrolled(pane: TextPane) -> None:
    pane.show_text("a\nb")
    pane.scroll_to(1, 0)
    assert pane.scroll_share == 0
    assert pane.top == (0, 0)


def test_a_scroll_is_told_once_per_row_and_never_for_lines_that_are_broken_elsewhere(pane: TextPane) -> None:
    pane.grab()
    told: list[tuple[int, int]] = []
    pane.scrolled.connect(lambda: told.append(pane.top))
    pane.verticalScrollBar().setValue(3)
    assert told == [(3, 0)]
    rows = pane.document().lineCount()
    pane.blockBoundingRect(pane.document().findBlockByNumber(100))
    assert pane.document().lineCount() > rows
    assert told == [(3, 0)]


def test_less_than_a_row_beside_it_moves_nothing(pane: TextPane) -> None:
    pane.scroll_to(60, 0)
    top = pane.top
    pane.scroll_to(60.6, 0)
    assert pane.top == top
    pane.scroll_to(61, 0)
    assert pane.top == (61, 0)


def test_the_caret_is_placed_by_characters_and_comes_into_sight(pane: TextPane) -> None:
    pane.show_text("\n" * 150 + "日本😀語\n" + "\n" * 150)
    pane.place_caret(150, 3)
    assert pane.caret == (151, 4)
    assert 0.3 < height_of(pane, 150) < 0.7


def test_the_caret_in_sight_moves_no_line(pane: TextPane) -> None:
    pane.scroll_to(60, 0)
    pane.place_caret(62, 2)
    assert pane.top == (60, 0)
    assert pane.caret == (63, 3)


@pytest.mark.parametrize(("line", "column", "caret"), [(-5, 0, (1, 1)), (9999, 9999, (201, 5))])
def test_a_place_outside_the_text_is_its_nearest_end(
    pane: TextPane, line: int, column: int, caret: tuple[int, int]
) -> None:
    pane.place_caret(line, column)
    assert pane.caret == caret


def test_the_place_of_the_caret_is_a_share_of_its_line(pane: TextPane) -> None:
    pane.setTextCursor(QTextCursor(pane.document().findBlockByNumber(100)))
    assert pane.caret_place == 100
    pane.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    assert 100.99 < pane.caret_place < 101


def test_the_texts_of_lines_end_with_the_text(pane: TextPane) -> None:
    pane.show_text("a\nb\nc")
    assert pane.texts_of(1, 9) == ["b", "c"]
    assert pane.texts_of(0, 1) == ["a"]
    assert pane.texts_of(7, 1) == []


def test_a_key_that_scrolls_is_told(pane: TextPane) -> None:
    told: list[bool] = []
    pane.scrolled.connect(lambda: told.append(True))
    pane.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(pane, "x")
    assert told
