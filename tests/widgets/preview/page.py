"""What the tests of the preview say to the page, and ask of it."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

Ask = Callable[[str], object]


def patch(**parts: object) -> dict[str, object]:
    return {"reset": False, "removed": [], "inserted": [], "changed": [], "lines": [], "done": True, **parts}


def text_is(qtbot: QtBot, ask: Ask, expected: str) -> None:
    qtbot.waitUntil(lambda: ask("document.getElementById('frontispiece-content').innerText.trim()") == expected)


def blocks(*texts: str, first: int = 1) -> list[list[object]]:
    """Return paragraphs of two lines each, for a patch to insert; their ids begin with *first*."""
    return [
        [first + index - 1 if index else 0, first + index, index * 2, 2, f"<p>{text}</p>"]
        for index, text in enumerate(texts)
    ]
