"""A click in the page points at a place of its block, unless it means something else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane
from editor.widgets.preview.told import Click
from tests.widgets.preview.page import Ask, page_of, pass_frames, patch

POST = [
    [0, 1, 0, 2, "<p>one <b id=bold>two</b> three</p>"],
    [1, 2, 2, 3, "<pre id=pre style='width: 100px'>a\nb\n<span id=c>c</span>" + "x" * 200 + "\nd</pre>"],
    [2, 3, 5, 2, "<p><img id=picture alt='' src='/assets/a.png' width=60 height=40></p>"],
    [3, 4, 7, 2, "<p><a id=link href='https://example.com/'>link</a></p>"],
    [4, 5, 9, 2, "<details><summary id=summary>more</summary>text</details>"],
    [5, 6, 11, 0, "<div class=footnotes><ol><li id='fn:note'><p id=note>said below</p></li></ol></div>"],
]


@pytest.fixture
def shown(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> PreviewPane:
    pane.resize(500, 800)
    pane.apply(patch(reset=True, inserted=POST))
    pane.show_header("<h1 id=card>card</h1>")
    qtbot.waitUntil(lambda: ask("!!document.getElementById('note') && !!document.getElementById('card')") is True)
    pass_frames(qtbot, ask)
    return pane


@pytest.fixture
def clicks(shown: PreviewPane) -> list[Click]:
    told: list[Click] = []
    shown.clicked.connect(told.append)
    return told


def place_of(ask: Ask, name: str) -> QPoint:
    """Return the middle of the element *name*."""
    return point(ask, name, "left + width / 2", "top + height / 2")


def point(ask: Ask, name: str, x: str, y: str) -> QPoint:
    box = f"document.getElementById('{name}').getBoundingClientRect()"
    match ask(f"(({{left, top, bottom, width, height}}) => [{x}, {y}])({box})"):
        case [int() | float() as across, int() | float() as down]:
            return QPoint(round(across), round(down))
    raise AssertionError(f"no place of {name}")


def click_on(pane: PreviewPane, place: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(page_of(pane), Qt.MouseButton.LeftButton, modifier, place)


def click_twice(pane: PreviewPane, place: QPoint) -> None:
    """Click as fast as a double click is; between clicks of QTest more time passes than it may take."""
    page, left = page_of(pane), Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease) * 2:
        held = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, QPointF(place), QPointF(page.mapToGlobal(place)), left, held, none)
        QApplication.sendEvent(page, event)


def test_a_click_tells_what_is_read_around_it(qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]) -> None:
    click_on(shown, place_of(ask, "bold"))
    qtbot.waitUntil(lambda: len(clicks) == 1)
    told = clicks[0]
    assert (told.first_line, told.lines, told.note) == (0, 2, "")
    assert told.before + told.after == "one two three"
    assert 4 < len(told.before) < 7


def test_a_click_in_code_tells_its_line(qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]) -> None:
    click_on(shown, place_of(ask, "c"))
    qtbot.waitUntil(lambda: len(clicks) == 1)
    assert clicks[0].before.count("\n") == 2


def test_a_click_on_a_picture_tells_its_name(qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]) -> None:
    click_on(shown, place_of(ask, "picture"))
    qtbot.waitUntil(lambda: len(clicks) == 1)
    assert (clicks[0].first_line, clicks[0].before, clicks[0].after) == (5, "", "a.png")


def test_a_click_on_a_note_tells_its_name(qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]) -> None:
    click_on(shown, place_of(ask, "note"))
    qtbot.waitUntil(lambda: len(clicks) == 1)
    assert clicks[0].note == "note"


def test_a_click_beside_a_block_is_one_on_it(qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]) -> None:
    click_on(shown, QPoint(5, place_of(ask, "picture").y()))
    qtbot.waitUntil(lambda: len(clicks) == 1)
    assert clicks[0].first_line == 5


@pytest.mark.parametrize("name", ["link", "summary", "card"])
def test_a_click_with_a_use_of_its_own_points_at_nothing(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click], name: str
) -> None:
    ask("(document.addEventListener('click', () => { globalThis.over = true }), 1)")
    click_on(shown, place_of(ask, name))
    qtbot.waitUntil(lambda: ask("globalThis.over") is True)
    assert clicks == []


def test_a_click_with_a_key_held_points_at_nothing(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]
) -> None:
    ask("(document.addEventListener('click', () => { globalThis.over = true }), 1)")
    click_on(shown, place_of(ask, "bold"), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ask("globalThis.over") is True)
    assert clicks == []


def test_a_double_click_on_a_picture_points_once(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]
) -> None:
    ask("(document.addEventListener('dblclick', () => { globalThis.over = true }), 1)")
    click_twice(shown, place_of(ask, "picture"))
    qtbot.waitUntil(lambda: ask("globalThis.over") is True)
    assert len(clicks) == 1


def test_a_double_click_selects_its_word_and_points_once(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]
) -> None:
    click_twice(shown, place_of(ask, "bold"))
    qtbot.waitUntil(lambda: str(ask("getSelection().toString()")).strip() == "two")
    pass_frames(qtbot, ask)
    assert len(clicks) == 1


def test_a_selection_by_the_mouse_points_at_nothing_nor_does_the_click_that_ends_it(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]
) -> None:
    page, place = page_of(shown), place_of(ask, "bold")
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=place - QPoint(20, 0))
    QTest.mouseMove(page, place)
    QTest.mouseMove(page, place + QPoint(30, 0))
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=place + QPoint(30, 0))
    qtbot.waitUntil(lambda: len(str(ask("getSelection().toString()"))) > 3)
    click_on(shown, place_of(ask, "c"))
    qtbot.waitUntil(lambda: ask("getSelection().toString()") == "")
    pass_frames(qtbot, ask)
    assert clicks == []


def test_a_click_on_the_bar_of_wide_code_points_at_nothing(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click]
) -> None:
    ask("(document.addEventListener('pointerdown', () => { globalThis.over = true }), 1)")
    click_on(shown, point(ask, "pre", "left + 80", "bottom - 4"))
    qtbot.waitUntil(lambda: ask("globalThis.over") is True)
    pass_frames(qtbot, ask)
    assert clicks == []


@pytest.mark.parametrize("said", ["{}", "[]", "nonsense", '{"kind": "click", "block": 1}'])
def test_what_is_said_without_the_token_reaches_nobody(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, clicks: list[Click], said: str
) -> None:
    assert shown._view is not None
    told: list[object] = []
    shown._view.told.connect(told.append)
    ask(f"(console.log({said!r}), console.error('x' + {said!r}), 1)")
    click_on(shown, place_of(ask, "bold"))
    qtbot.waitUntil(lambda: len(clicks) == 1)
    assert len(told) == 1


def test_a_word_that_is_no_message_is_passed_over(shown: PreviewPane, clicks: list[Click]) -> None:
    assert shown._view is not None
    page = shown._view._page
    for said in ("nonsense", "[]", "1", "[" * 9999, '{"kind": "click"}', '{"kind": "place", "blocks": [[1]]}'):
        page.told.emit(said)
    assert clicks == []
