"""Real panes on real documents, offscreen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.widgets.text.pane import TextPane
from tests.widgets.text.bound import Bound, document_of, text_span, yaml_span


@pytest.fixture
def bind(qtbot: QtBot) -> Callable[[str], Bound]:
    """Show a source in a text pane."""

    def make(source: str) -> Bound:
        pane = TextPane()
        qtbot.addWidget(pane)
        return Bound(pane, document_of(source), text_span)

    return make


@pytest.fixture
def bind_yaml(qtbot: QtBot) -> Callable[[Document], Bound]:
    """Show the front matter of a document in a YAML pane."""

    def make(document: Document) -> Bound:
        pane = TextPane(mode="yaml")
        qtbot.addWidget(pane)
        return Bound(pane, document, yaml_span)

    return make
