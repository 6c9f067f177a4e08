"""Several sets of marks on one pane: all are drawn, all speak, all offer what mends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from editor.widgets.text.mark_layer import MarkLayer
from editor.widgets.text.marks import Mark, MarkTone, TextMarks
from editor.widgets.text.menu import EditMenu
from editor.widgets.text.pane import TextPane
from editor.widgets.tones import tones_of


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(600, 300)
    pane.show_text("one two three\n")
    pane.setCursorWidth(0)  # it blinks
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture(autouse=True)
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_rest: texts.append(text))
    return texts


def looks_of(pane: TextPane) -> QImage:
    return pane.viewport().grab().toImage()


def hue_drawn(image: QImage, bare: QImage) -> int:
    """Return the hue of the strongest colour in which the first line of *image* differs from *bare*."""
    places = [(x, y) for y in range(image.height() // 4) for x in range(image.width() // 2)]
    drawn = [image.pixelColor(*place) for place in places if image.pixel(*place) != bare.pixel(*place)]
    return max(drawn, key=lambda one: one.saturation()).hue()


def test_each_set_is_drawn_and_goes_away_by_itself(pane: TextPane) -> None:
    bare = looks_of(pane)
    first, second = TextMarks(pane), TextMarks(pane)
    first.show([Mark(0, 3, "first")])
    one = looks_of(pane)
    second.show([Mark(8, 13, "second")])
    both = looks_of(pane)
    begin = pane.cursorRect(QTextCursor(pane.document())).topLeft()
    first_word = QRect(begin, QSize(pane.fontMetrics().horizontalAdvance("one"), pane.cursorRect().height()))
    assert one.copy(first_word) != bare.copy(first_word)
    assert both.copy(first_word) == one.copy(first_word)
    assert both != one
    second.show([])
    assert looks_of(pane) == one
    first.show([])
    assert looks_of(pane) == bare
    assert len(pane.findChildren(MarkLayer)) == 1


@pytest.mark.parametrize("tone", MarkTone)
def test_a_mark_has_the_colour_of_what_it_means(pane: TextPane, tone: MarkTone) -> None:
    tones = tones_of(pane.palette())
    ink = {MarkTone.HINT: tones.info, MarkTone.WARNING: tones.warning}.get(tone, tones.error).ink
    bare = looks_of(pane)
    TextMarks(pane).show([Mark(0, 13, "said", tone=tone)])
    assert abs(hue_drawn(looks_of(pane), bare) - ink.hue()) < 12


def test_a_misspelled_word_has_a_wave_where_others_have_dots(pane: TextPane) -> None:
    bare = looks_of(pane)

    def columns_drawn(tone: MarkTone) -> int:
        marks = TextMarks(pane)
        marks.show([Mark(0, 13, "said", tone=tone)])
        seen = looks_of(pane)
        marks.show(())
        drawn = {x for x in range(seen.width()) for y in range(seen.height()) if seen.pixel(x, y) != bare.pixel(x, y)}
        return len(drawn)

    assert columns_drawn(MarkTone.SPELLING) > 1.2 * columns_drawn(MarkTone.ERROR)


def test_where_two_sets_mark_the_same_words_both_speak(pane: TextPane, said: list[str]) -> None:
    TextMarks(pane).show([Mark(0, 7, "first")])
    TextMarks(pane).show([Mark(4, 13, "second")])

    def hovered(position: int) -> str:
        said.clear()
        cursor = QTextCursor(pane.document())
        cursor.setPosition(position)
        place = pane.cursorRect(cursor).center() + QPoint(3, 0)
        event = QHelpEvent(QEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
        QApplication.sendEvent(pane.viewport(), event)
        return "".join(said)

    assert [hovered(position) for position in (1, 5, 9)] == [
        "<qt>first</qt>",
        "<qt>first<br>second</qt>",
        "<qt>second</qt>",
    ]


def test_the_menu_says_what_a_rule_remarks_and_puts_the_rule_to_rest(pane: TextPane) -> None:
    marks = TextMarks(pane)
    marks.show([Mark(0, 3, "said " * 20, can_ignore=True), Mark(4, 7, "said", "Mend", can_ignore=True)])
    ignored: list[int] = []
    marks.ignore_requested.connect(ignored.append)
    menu = pane.findChild(EditMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    said, ignore = menu.actions()[:2]
    assert said.text() == ("said " * 20)[:59] + "…"
    assert not said.isEnabled()
    assert ignore.text() == "Ignore This Rule"
    ignore.trigger()
    menu.aboutToHide.emit()
    assert ignored == [0]
    pane.moveCursor(QTextCursor.MoveOperation.NextWord)
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions()[:2]] == ["Mend", "Ignore This Rule"]


def test_what_is_chosen_in_the_menu_is_of_the_mark_that_it_was_opened_at_though_marks_come_anew(pane: TextPane) -> None:
    marks = TextMarks(pane)
    mark, other = Mark(0, 3, "said", "Mend", can_ignore=True), Mark(4, 7, "else", "Mend", can_ignore=True)
    asked: list[int] = []
    marks.fix_requested.connect(asked.append)
    marks.ignore_requested.connect(asked.append)
    marks.show([mark, other])
    menu = pane.findChild(EditMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    mend, ignore = menu.actions()[:2]
    marks.show([other, mark])
    mend.trigger()
    ignore.trigger()
    assert asked == [1, 1]
    marks.show([other])
    mend.trigger()
    ignore.trigger()
    assert asked == [1, 1]


def test_the_menu_offers_the_fixes_of_all_sets_and_asks_the_right_one(pane: TextPane) -> None:
    sets = [TextMarks(pane), TextMarks(pane), TextMarks(pane)]
    asked: list[tuple[int, int]] = []
    for number, marks in enumerate(sets):
        marks.fix_requested.connect(lambda index, number=number: asked.append((number, index)))
    sets[0].show([Mark(0, 7, "said", "Mend A")])
    sets[1].show([Mark(8, 13, "elsewhere", "Mend B")])
    sets[2].show([Mark(8, 13, "elsewhere", "Mend C"), Mark(0, 3, "said", "Mend D")])
    menu = pane.findChild(EditMenu)
    assert menu is not None
    usual = menu.actions()
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions()[:2]] == ["Mend A", "Mend D"]
    assert [entry.isSeparator() for entry in menu.actions()[:4]] == [False, False, True, False]
    for entry in menu.actions()[:2]:
        entry.trigger()
    menu.aboutToHide.emit()
    assert asked == [(0, 0), (2, 1)]
    assert menu.actions() == usual
