"""What the tests of the preview say to the page, and ask of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane

Ask = Callable[[str], object]


def patch(**parts: object) -> dict[str, object]:
    nothing: dict[str, object] = {"removed": [], "inserted": [], "changed": [], "code": [], "lines": []}
    return {"reset": False, **nothing, "done": True, "is_current": True, **parts}


def text_is(qtbot: QtBot, ask: Ask, expected: str) -> None:
    qtbot.waitUntil(lambda: ask("document.getElementById('frontispiece-content').innerText.trim()") == expected)


def blocks(*texts: str, first: int = 1) -> list[list[object]]:
    """Return paragraphs of two lines each, for a patch to insert; their ids begin with *first*."""
    return [
        [first + index - 1 if index else 0, first + index, index * 2, 2, f"<p>{text}</p>"]
        for index, text in enumerate(texts)
    ]


def page_of(pane: PreviewPane) -> QWidget:
    """Return what takes the mouse and the keys of the page."""
    assert pane._view is not None
    page = pane._view.focusProxy()
    assert page is not None
    return page


def turn_wheel(pane: PreviewPane, steps: int, *, y: int = 150) -> None:
    """Turn the wheel over the page at *y*, down by *steps*."""
    page, place = page_of(pane), QPointF(150, y)
    event = QWheelEvent(
        place,
        QPointF(page.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page, event)


def pass_frames(qtbot: QtBot, ask: Ask) -> None:
    """Wait until the page has painted what it was told so far."""
    ask("(globalThis.painted = false, requestAnimationFrame(() => requestAnimationFrame(() => { painted = true })), 1)")
    qtbot.waitUntil(lambda: ask("painted") is True)
