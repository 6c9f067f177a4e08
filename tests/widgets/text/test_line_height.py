"""Line height: rows further apart, by our own layout, with the same rows, and one ground for what is selected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.text.layout import MOST_CHARACTERS
from editor.widgets.text.pane import TextPane

PARAGRAPH = "これは長い段落です。It has words, too. " * 12


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    made = TextPane()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_text("\n".join([PARAGRAPH, "short", PARAGRAPH]))
    return made


def height_of(pane: TextPane, line: int) -> float:
    block = pane.document().findBlockByNumber(line)
    return pane.blockBoundingRect(block).height()


def starts_of_rows(block: QTextBlock) -> list[int]:
    layout = block.layout()
    return [layout.lineAt(number).textStart() for number in range(layout.lineCount())]


def test_each_row_takes_its_share_more_and_the_rows_are_the_same(pane: TextPane) -> None:
    block = pane.document().firstBlock()
    before, rows, one = height_of(pane, 0), starts_of_rows(block), height_of(pane, 1)
    pane.set_line_height(150)
    assert height_of(pane, 0) == pytest.approx(1.5 * before, rel=0.03)
    assert starts_of_rows(block) == rows
    assert height_of(pane, 1) == pytest.approx(1.5 * one, rel=0.03)
    pane.set_line_height(100)
    assert height_of(pane, 0) == before


def test_it_holds_for_what_is_typed_zoomed_resized_and_pasted(pane: TextPane) -> None:
    pane.set_line_height(150)
    QTest.keyClick(pane, Qt.Key.Key_A)
    pane.resize(500, 500)
    pane.set_zoom(2)
    pane.insert_text("\n".join(["pasted"] * 100) + "\n")
    natural = pane.fontMetrics().height()
    for line in (0, 50, 99, 101):
        assert height_of(pane, line) >= 1.4 * natural


@pytest.mark.parametrize("lines", [10, 200])
def test_another_size_holds_for_every_line_that_was_laid_out_the_last_and_the_folded_too(
    pane: TextPane, lines: int
) -> None:
    def row_height(line: int) -> float:
        block = pane.document().findBlockByNumber(line)
        pane.blockBoundingRect(block)
        return block.layout().lineAt(0).height()

    pane.set_measure(0)  # the column is as wide as before, and is not broken into rows anew for that
    pane.show_text("\n".join(["short"] * lines))
    assert len({row_height(line) for line in range(lines)}) == 1
    pane.folds.fold([(2, 5)])
    pane.set_zoom(6)
    pane.folds.unfold_all()
    assert len({row_height(line) for line in range(lines)}) == 1


def test_the_scroll_bar_counts_rows_as_before(pane: TextPane) -> None:
    rows = [starts_of_rows(pane.document().findBlockByNumber(line)) for line in range(3)]
    pane.set_line_height(180)
    for line in range(3):
        height_of(pane, line)
    assert pane.document().lineCount() == sum(map(len, rows))


def test_a_line_that_is_left_to_qt_keeps_the_height_of_its_letters(pane: TextPane) -> None:
    pane.set_line_height(200)
    pane.show_text("x" * (MOST_CHARACTERS + 1))
    assert height_of(pane, 0) < 1.3 * len(starts_of_rows(pane.document().firstBlock())) * pane.fontMetrics().height()


def test_the_number_of_a_line_stands_beside_its_letters(pane: TextPane) -> None:
    pane.set_line_height(200)
    pane.set_line_numbers(True)
    row = next(pane._rows(0, pane.height()))
    caret = pane.cursorRect(QTextCursor(pane.document().firstBlock()))
    assert abs(row.place.top() - caret.top()) <= 2


def test_no_stripes_show_between_the_selected_rows(pane: TextPane) -> None:
    pane.set_line_height(200)
    palette = pane.palette()
    palette.setColor(QPalette.ColorRole.Highlight, "#123456")
    pane.setPalette(palette)
    pane.selectAll()
    first = pane.document().firstBlock()
    layout = first.layout()
    assert layout.lineCount() > 3
    image = pane.viewport().grab().toImage()
    top = pane.blockBoundingGeometry(first).translated(pane.contentOffset()).topLeft()
    gap = QPoint(round(top.x()) + 30, round(top.y() + layout.lineAt(2).y()) - 4)
    assert image.pixelColor(gap).name() == "#123456"
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    assert pane.viewport().grab().toImage().pixelColor(gap).name() != "#123456"


def test_a_line_that_is_not_there_has_no_height(pane: TextPane) -> None:
    pane.set_line_height(150)
    assert height_of(pane, 99) == 0
