"""What a file, a site or a post says of itself is shown letter by letter, in tips and in labels."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.bridge.plain_tip import plain_tip
from editor.widgets.completion_rows import CompletionModel, CompletionRow
from editor.widgets.form.chip import Chip
from editor.widgets.form.key_label import KeyLabel
from editor.widgets.outline import OutlineRow, OutlineTree
from editor.widgets.recent_list import RecentList
from editor.widgets.tabs import PostTabs
from editor.widgets.upkeep.changes import ChangesPage
from editor.widgets.upkeep.twins import Twins

TIP = Qt.ItemDataRole.ToolTipRole
MARKUP = '<img src="file:etc"><b>trust me'


def is_markup(text: str) -> bool:
    """Tell whether Qt takes *text* for rich text where it is left to guess."""
    return bool(QtOfGui.mightBeRichText(text))


def shown(tip: str) -> str:
    """Return the letters that a tip shows."""
    page = QTextDocument()
    page.setHtml(tip)
    return page.toRawText().replace("\u2028", "\n") if is_markup(tip) else tip


@given(st.lists(st.sampled_from(["&lt;", "&gt;", "&amp;", *"<>&;/='\"\n abqt!?-日"]), max_size=40).map("".join))
def test_a_tip_shows_the_letters_that_it_is_given(text: str) -> None:
    assert shown(plain_tip(text)).split() == text.split()


@pytest.mark.parametrize("text", ["fish & chips", "AT&T", "a > b", "", "two\nlines"])
def test_a_tip_without_any_markup_is_left_as_it_is(text: str) -> None:
    assert plain_tip(text) == text


def test_a_tip_of_what_others_wrote_shows_no_markup(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    tabs, recent, label, outline = PostTabs(parent), RecentList(parent), KeyLabel(parent), OutlineTree(parent)
    tabs.addTab("")
    tabs.show_post(0, name=MARKUP, path=Path(MARKUP), modified=False)
    recent.show_files([Path(MARKUP)])
    label.show_key(MARKUP)
    outline.show_rows([OutlineRow(1, MARKUP)])
    rows = CompletionModel(parent)
    rows.show_rows((CompletionRow(MARKUP, MARKUP, "file", ""),))
    tips = {
        "a tab": tabs.tabToolTip(0),
        "a recent file": recent.model().index(0, 0).data(TIP),
        "a field's name": label.label.toolTip(),
        "an item of a list": Chip(MARKUP, parent).toolTip(),
        "a heading": outline.model().index(0, 0).data(TIP),
        "what is offered": rows.index(0, 0).data(TIP),
    }
    assert {name for name, tip in tips.items() if shown(tip) != MARKUP} == set()


def test_a_label_of_what_others_wrote_shows_no_markup(qtbot: QtBot) -> None:
    page, twins = ChangesPage(), Twins()
    for part in (page, twins):
        qtbot.addWidget(part)
    page.begin(MARKUP, "Rename")
    page.set_ready(MARKUP)
    twins.show_groups([[MARKUP, "b"]], {MARKUP: 1, "b": 1})
    labels = [label for part in (page, twins) for label in part.findChildren(QLabel)]
    assert MARKUP in {label.text() for label in labels}
    assert [
        label.text()
        for label in labels
        if label.textFormat() is not Qt.TextFormat.PlainText and is_markup(label.text())
    ] == []
