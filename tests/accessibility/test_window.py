"""The window as it is with a post: names, roles, and the keyboard's way through all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.open_post import OpenPost
from editor.widgets.problems import ProblemsPanel
from tests.accessibility.walking import unnamed_in, visited_by_tab, way_of_tab
from tests.features.test_marks import press
from tests.journeys.conftest import Writer, started

HEAD = (
    "---\ntitle: x\ndate: 2026-01-01 10:00:00 +0000\ntags: [a, b]\npublished: true\nlayout: post\nreading_time: 3\n"
    "description: |\n  long\n  text\nextra:\n  a: 1\n---\n"
)
TEXT = HEAD + "# Heading\n\n文です。同じ文です。同じ文です。\n\n---END---\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def post(writer: Writer, tmp_path: Path) -> OpenPost:
    """A post with every kind of field; the problems and the find bar are shown, and a goal is set."""
    path = tmp_path / "post.md"
    path.write_text(TEXT, encoding="utf-8")
    writer.workbench.settings.change("checks", panel=True)
    writer.workbench.settings.change("goals", day=100)
    made = writer.open(path)
    writer.qtbot.waitUntil(lambda: made.form.row("extra") is not None)
    writer.do("edit.replace")
    writer.window.activateWindow()
    return made


def region_of(post: OpenPost, widget: QWidget | None) -> str:
    """Return in which part of the window *widget* is."""
    window = post.text.window()
    while widget is not None and widget is not window:
        if widget is post.text:
            return "text"
        if widget is post.front_matter:
            return "front matter"
        if isinstance(widget, ProblemsPanel):
            return "problems"
        if type(widget).__name__ in ("StatusBar", "PostTabs", "FindBar", "PreviewPane"):
            return type(widget).__name__
        widget = widget.parentWidget()
    return ""


def test_every_control_of_the_window_has_a_name_and_a_role(writer: Writer, post: OpenPost) -> None:
    assert unnamed_in(writer.window) == []
    for index in range(post.front_matter.count()):
        post.front_matter.setCurrentIndex(index)
        assert unnamed_in(writer.window) == []


def test_tab_goes_from_the_tabs_over_the_form_to_the_text_in_the_order_of_reading(
    writer: Writer, post: OpenPost
) -> None:
    way = way_of_tab(writer.window.tabs)
    regions = [region_of(post, widget) for widget in way]
    assert list(dict.fromkeys(regions)) == ["PostTabs", "front matter", "FindBar", "text"]
    assert [widget for widget in visited_by_tab(post.front_matter) if widget not in way] == []


def test_a_field_that_is_added_later_is_on_the_way_between_its_neighbours(writer: Writer, post: OpenPost) -> None:
    post.form.field_added.emit("slug", "x")
    row = post.form.row("slug")
    assert row is not None
    way = way_of_tab(writer.window.tabs)
    at = way.index(row.tab_stops()[0])
    assert region_of(post, way[at - 1]) == region_of(post, way[at + 1]) == "front matter"


def test_f6_leads_out_of_the_text_and_round_through_all_panes(writer: Writer, post: OpenPost) -> None:
    post.text.setFocus()
    way = []
    for _ in range(5):
        press(writer, "F6")
        way.append(region_of(post, QApplication.focusWidget()))
    assert way == ["problems", "StatusBar", "front matter", "FindBar", "text"]
    press(writer, "Shift+F6")
    assert region_of(post, QApplication.focusWidget()) == "FindBar"


def test_f6_comes_back_to_where_the_keyboard_was_in_a_pane(writer: Writer, post: OpenPost) -> None:
    post.form.focus_field("layout")
    field = QApplication.focusWidget()
    press(writer, "Shift+F6")
    press(writer, "F6")
    assert QApplication.focusWidget() is field


def test_in_full_screen_f6_stays_in_the_text(writer: Writer, post: OpenPost) -> None:
    writer.do("edit.find")
    press(writer, "Esc")  # closes the find bar
    press(writer, "F11")
    press(writer, "F6")
    assert region_of(post, QApplication.focusWidget()) == "text"


def test_the_start_view_can_be_walked(writer: Writer) -> None:
    assert unnamed_in(writer.window) == []
    wanted = visited_by_tab(writer.window)
    way = way_of_tab(wanted[0])
    assert [widget for widget in wanted if widget not in way] == []
