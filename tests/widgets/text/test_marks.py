"""Marks in the text pane: they stay with their words, say what they are about, and offer what mends them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from editor.bridge.theme import DARK, LIGHT, palette_of
from editor.widgets.text.marks import Mark, MarkTone, TextMarks
from editor.widgets.text.menu import EditMenu
from editor.widgets.text.pane import TextPane
from editor.widgets.tones import tones_of


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(600, 300)
    pane.show_text("one two three\n\U00020bb7野家 four\n")
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def typed(pane: TextPane, position: int, text: str) -> None:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(position)
    cursor.insertText(text)


def words_of(pane: TextPane, marks: TextMarks) -> list[str]:
    text = "\n".join(pane.lines()).encode("utf-16-le")
    return [text[2 * mark.start : 2 * mark.end].decode("utf-16-le") for mark in marks.marks]


def place_of(pane: TextPane, position: int) -> QPoint:
    """Return a place within the letter behind *position*, in the viewport."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(position)
    return pane.cursorRect(cursor).center() + QPoint(3, 0)


@pytest.fixture(autouse=True)
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Gather what tooltips say, in the place of showing them."""
    texts: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_rest: texts.append(text))
    return texts


def hovered(pane: TextPane, position: int, said: list[str]) -> str:
    """Return what the tooltip says when the mouse rests at *position*."""
    said.clear()
    place = place_of(pane, position)
    event = QHelpEvent(QEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.viewport(), event)
    return "".join(said)


def looks_of(pane: TextPane) -> QImage:
    return pane.viewport().grab().toImage()


def test_marks_are_drawn_and_go_away_again(pane: TextPane) -> None:
    pane.setCursorWidth(0)  # it blinks
    marks = TextMarks(pane)
    before = looks_of(pane)
    marks.show([Mark(4, 7, "said")])
    assert looks_of(pane) != before
    marks.show([])
    assert looks_of(pane) == before


@pytest.mark.parametrize("dark", [False, True])
def test_the_lines_of_marks_have_the_colour_of_hints_in_light_and_in_dark(pane: TextPane, dark: bool) -> None:
    pane.setPalette(palette_of(DARK if dark else LIGHT))
    TextMarks(pane).show([Mark(0, 13, "said")])
    image = looks_of(pane)
    ink = tones_of(pane.palette()).info.ink
    near = [
        abs(one.red() - ink.red()) + abs(one.green() - ink.green()) + abs(one.blue() - ink.blue())
        for y in range(image.height() // 4)
        for one in (image.pixelColor(x, y) for x in range(image.width() // 2))
    ]
    assert min(near) < 120


def test_a_mark_stays_with_its_words_while_text_is_typed_elsewhere(pane: TextPane) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(4, 7, "said"), Mark(14, 18, "here")])
    assert words_of(pane, marks) == ["two", "\U00020bb7野家"]
    typed(pane, 0, "new ")
    typed(pane, 11, "\nline ")
    assert words_of(pane, marks) == ["two", "\U00020bb7野家"]


def test_a_mark_whose_words_change_is_gone(pane: TextPane) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(4, 7, "said"), Mark(8, 13, "stays")])
    typed(pane, 5, "x")
    assert words_of(pane, marks) == ["three"]


def test_a_mark_is_gone_though_as_many_letters_take_the_place_of_its_words(pane: TextPane) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(4, 7, "said"), Mark(8, 13, "stays")])
    pane.selected(4, 7).insertText("six")
    assert words_of(pane, marks) == ["three"]


def test_marks_that_are_shown_again_where_they_stand_are_not_placed_anew(
    pane: TextPane, monkeypatch: pytest.MonkeyPatch, said: list[str]
) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(0, 3, "first"), Mark(4, 7, "second"), Mark(14, 18, "third")])
    typed(pane, 3, "s")
    placed: list[tuple[int, int]] = []
    select = TextPane.selected

    def selected(pane: TextPane, start: int, end: int) -> QTextCursor:
        placed.append((start, end))
        return select(pane, start, end)

    monkeypatch.setattr(TextPane, "selected", selected)
    marks.show([Mark(0, 4, "first, other"), Mark(5, 8, "second, said otherwise", "Mend"), Mark(15, 19, "third")])
    assert placed == [(0, 4)]
    assert words_of(pane, marks) == ["ones", "two", "\U00020bb7野家"]
    assert marks.index_at(5) == 1
    assert "second, said otherwise" in hovered(pane, 6, said)
    typed(pane, 8, "x")  # behind the second
    assert words_of(pane, marks) == ["ones", "two", "\U00020bb7野家"]


def test_only_other_marks_have_the_pane_painted_anew(pane: TextPane, monkeypatch: pytest.MonkeyPatch) -> None:
    marks, viewport = TextMarks(pane), pane.viewport()
    updates: list[int] = []
    monkeypatch.setattr(viewport, "update", lambda: updates.append(1))
    marks.show([Mark(4, 7, "said"), Mark(14, 18, "here")])
    assert len(updates) == 1
    marks.show([Mark(4, 7, "said otherwise"), Mark(14, 18, "here", "Mend")])
    assert len(updates) == 1
    marks.show([Mark(4, 7, "said", tone=MarkTone.ERROR), Mark(14, 18, "here")])
    assert len(updates) == 2
    marks.show([Mark(4, 7, "said", tone=MarkTone.ERROR)])
    assert len(updates) == 3


def test_marks_are_no_part_of_the_document(pane: TextPane) -> None:
    changes: list[object] = []
    pane.document().contentsChange.connect(lambda *change: changes.append(change))
    TextMarks(pane).show([Mark(4, 7, "said")])
    assert changes == []


def test_the_mouse_over_marked_words_is_told_what_they_are_about(pane: TextPane, said: list[str]) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(4, 7, "a <b> & c")])
    assert hovered(pane, 5, said) == "<qt>a &lt;b&gt; &amp; c</qt>"
    assert hovered(pane, 0, said) == ""
    assert hovered(pane, 9, said) == ""


def test_of_marks_that_lie_in_one_another_the_inner_speaks(pane: TextPane, said: list[str]) -> None:
    TextMarks(pane).show([Mark(0, 13, "outer"), Mark(4, 7, "inner")])
    assert "inner" in hovered(pane, 5, said)
    assert "outer" in hovered(pane, 10, said)


def test_the_next_mark_is_selected_from_the_caret_on_and_around_the_end(pane: TextPane, said: list[str]) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(0, 3, "one"), Mark(4, 7, "two"), Mark(14, 18, "three")])
    chosen = [pane.textCursor().selectedText() for _ in range(4) if marks.select_next()]
    assert chosen == ["one", "two", "\U00020bb7野家", "one"]
    assert said == ["<qt>one</qt>", "<qt>two</qt>", "<qt>three</qt>", "<qt>one</qt>"]


def test_without_marks_there_is_no_next(pane: TextPane) -> None:
    assert TextMarks(pane).select_next() is None


def test_the_menu_offers_what_mends_the_words_at_the_caret(pane: TextPane, qtbot: QtBot) -> None:
    marks = TextMarks(pane)
    menu = pane.findChild(EditMenu)
    assert menu is not None
    usual = len(menu.actions())
    marks.show([Mark(0, 3, "no fix"), Mark(4, 7, "said", "Mend & go")])
    cursor = pane.textCursor()
    cursor.setPosition(5)
    pane.setTextCursor(cursor)
    menu.aboutToShow.emit()
    entry = menu.actions()[0]
    assert (entry.text(), entry.toolTip(), entry.isEnabled()) == ("Mend && go", "said", True)
    with qtbot.waitSignal(marks.fix_requested) as asked:
        entry.trigger()
    assert asked.args == [1]
    menu.aboutToHide.emit()
    assert len(menu.actions()) == usual


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_fix_can_be_chosen_by_keys_from_the_menu_on_the_screen(pane: TextPane, qtbot: QtBot) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(0, 3, "said", "Mend")])
    menu = pane.findChild(EditMenu)
    assert menu is not None
    menu.show_at(pane.mapToGlobal(QPoint(5, 5)))
    qtbot.waitUntil(menu.isVisible)
    with qtbot.waitSignal(marks.fix_requested):
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert menu.actions()[0].text() != "Mend"


@pytest.mark.parametrize("position", [1, 9, 20])
def test_the_menu_offers_nothing_where_nothing_can_be_mended(pane: TextPane, position: int) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(0, 3, "no fix"), Mark(4, 7, "said", "Mend")])
    cursor = pane.textCursor()
    cursor.setPosition(position)
    pane.setTextCursor(cursor)
    menu = pane.findChild(EditMenu)
    assert menu is not None
    before = menu.actions()
    menu.aboutToShow.emit()
    assert menu.actions() == before


def test_a_fix_that_is_held_cannot_be_chosen(pane: TextPane) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(0, 3, "said", "Mend")])
    marks.hold_fixes()
    menu = pane.findChild(EditMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()


def test_a_line_in_which_an_input_method_composes_shows_no_marks(
    pane: TextPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(
        TextMarks, "_underline", lambda _self, _painter, _dots, block, *_rest: drawn.append(block.text())
    )
    TextMarks(pane).show([Mark(4, 7, "said"), Mark(14, 18, "here")])
    QApplication.sendEvent(pane, QInputMethodEvent("かな", []))
    assert pane.composing
    drawn.clear()
    looks_of(pane)
    assert "\U00020bb7野家 four" in drawn
    assert "one two three" not in drawn


def test_marks_of_lines_that_are_not_painted_cost_no_drawing(pane: TextPane, monkeypatch: pytest.MonkeyPatch) -> None:
    pane.show_text("line\n" * 2000)
    marks = TextMarks(pane)
    drawn: list[int] = []
    monkeypatch.setattr(TextMarks, "_underline", lambda *arguments: drawn.append(1))
    marks.show([Mark(5 * line, 5 * line + 4, "said") for line in range(300)])
    looks_of(pane)
    rows = pane.viewport().height() // pane.fontMetrics().lineSpacing() + 2
    assert 0 < len(drawn) <= rows


def test_marks_far_away_have_no_line_laid_out(qtbot: QtBot) -> None:
    """A cursor that is placed lays its line out; for hundreds of marks that held the window up for 100 ms."""
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(600, 300)
    pane.show_text("some words\n" * 2_000)
    with qtbot.waitExposed(pane):
        pane.show()
    TextMarks(pane).show([Mark(11 * line, 11 * line + 4, "") for line in range(1_000, 1_400)])

    far = (pane.document().findBlockByNumber(line) for line in range(1_000, 1_400))
    assert not any(block.layout().lineCount() for block in far)
