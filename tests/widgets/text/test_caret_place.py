"""The window of candidates of an input method opens at the caret, wherever that is."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor, QTextLine
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.form.growing_text import GrowingText
from editor.widgets.text.caret_place import CaretPlace
from editor.widgets.text.pane import TextPane

LINES = ["短い行", "長い段落は幅で折り返されて何行にもなり、" * 8 + "ここで終わる。", "last"] * 12
PLACES = [(0, 0), (1, 5), (1, 120), (4, 60), (34, 150), (35, 4)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window in front."""
    window = QWidget()
    QHBoxLayout(window).addWidget(QLineEdit(window))
    qtbot.addWidget(window)
    window.resize(800, 300)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def pane(window: QWidget, qtbot: QtBot) -> TextPane:
    """A pane in the window beside something, with the focus."""
    pane = TextPane(window)
    put(window, pane, qtbot)
    pane.show_text("\n".join(LINES))
    return pane


def put(window: QWidget, widget: QWidget, qtbot: QtBot) -> None:
    """Show *widget* in *window*."""
    row = window.layout()
    assert isinstance(row, QHBoxLayout)
    row.addWidget(widget, 3)
    widget.show()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def told() -> QRectF:
    """Return where the input method takes the caret to be, in its window."""
    return QGuiApplication.inputMethod().cursorRectangle()


def caret_x(row: QTextLine, unit: int) -> float:
    """Return how far in *row* the caret before *unit* stands."""
    found: object = row.cursorToX(unit)  # with the unit, which the annotations of PySide leave out
    assert isinstance(found, tuple)
    return float(found[0])


def drawn(pane: TextPane, preedit: int = 0) -> QPoint:
    """Return where the caret is drawn, from the layout of its line; *preedit* units are shown before it."""
    cursor = pane.textCursor()
    block = cursor.block()
    unit = cursor.positionInBlock() + preedit
    top = pane.blockBoundingGeometry(block).translated(pane.contentOffset()).topLeft()
    row = block.layout().lineForTextPosition(unit)
    x = caret_x(row, unit)
    place = QPoint(round(top.x() + x), round(top.y() + row.y()))
    return pane.viewport().mapTo(pane.window(), place)


def assert_at_the_caret(pane: TextPane, preedit: int = 0) -> None:
    """Compare what is told with what is drawn."""
    place = drawn(pane, preedit)
    assert abs(told().left() - place.x()) <= 1
    assert abs(told().top() - place.y()) <= 1
    assert told().height() > 0.8 * pane.fontMetrics().height()


def go(pane: TextPane, line: int, column: int) -> None:
    """Put the caret at a place, in sight."""
    cursor = QTextCursor(pane.document().findBlockByNumber(line))
    cursor.setPosition(cursor.position() + column)
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()


@pytest.mark.parametrize("measure", [0, 20, 60])
@pytest.mark.parametrize("zoom", [0, 8])
@pytest.mark.parametrize("numbers", [False, True])
def test_it_is_at_the_caret_with_any_measure_zoom_and_margin(
    pane: TextPane, measure: int, zoom: int, numbers: bool
) -> None:
    pane.set_measure(measure)
    pane.set_zoom(zoom)
    pane.set_line_numbers(numbers)
    for line, column in PLACES:
        go(pane, line, column)
        assert_at_the_caret(pane)


def test_it_goes_with_the_text_that_is_composed(pane: TextPane) -> None:
    for line, column in PLACES:
        go(pane, line, column)
        for preedit, caret in (("に", 1), ("にほんごの文章を打つ" * 5, 50), ("にほん", 1)):
            attribute = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, caret, 1, None)
            QApplication.sendEvent(pane, QInputMethodEvent(preedit, [attribute]))
            assert_at_the_caret(pane, caret)
        QApplication.sendEvent(pane, QInputMethodEvent("", []))
        assert_at_the_caret(pane)


def test_it_goes_with_the_wheel_the_zoom_and_the_width(pane: TextPane, qtbot: QtBot) -> None:
    go(pane, 4, 60)
    QApplication.sendEvent(pane, QInputMethodEvent("にほん", []))
    with qtbot.waitSignal(QGuiApplication.inputMethod().cursorRectangleChanged):
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + 2)
    assert_at_the_caret(pane, 3)
    for change in (partial(pane.set_zoom, 5), partial(pane.set_measure, 30), partial(pane.set_line_numbers, True)):
        change()
        assert_at_the_caret(pane, 3)
    pane.window().resize(640, 300)
    qtbot.waitUntil(lambda: pane.window().width() == 640)
    assert_at_the_caret(pane, 3)


@pytest.fixture(params=[QLineEdit, GrowingText])
def field(request: pytest.FixtureRequest, window: QWidget, qtbot: QtBot, qapp: QApplication) -> QWidget:
    """A field with the focus, far down in what is scrolled."""
    CaretPlace(qapp, window)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addSpacing(900)
    field = request.param(page)
    assert isinstance(field, QWidget)
    column.addWidget(field)
    column.addSpacing(900)
    area = QScrollArea(window)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFocusProxy(field)
    put(window, area, qtbot)
    area.ensureWidgetVisible(field)
    return field


def test_it_is_at_the_caret_of_a_field_that_is_scrolled(field: QWidget) -> None:
    area = field.window().findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    for by in (0, 40, -90):
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + by)
        top = field.mapTo(field.window(), QPoint(0, 0)).y()
        assert top <= told().top() <= top + field.height(), by
