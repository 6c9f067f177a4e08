"""The preview pane with the real page in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane
from tests.widgets.preview.page import Ask


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    made = PreviewPane()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    with qtbot.waitSignal(made.ready):
        made.start()
    yield made
    # Now and not at the end of the process, where Chromium would crash: it cannot go without its page.
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def ask(qtbot: QtBot, pane: PreviewPane) -> Ask:
    """Ask the page for the value of an expression, in our world."""

    def asked(script: str) -> object:
        answers: list[object] = []
        assert pane._view is not None
        pane._view.ask(script, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return asked
