"""Switch, number, choice and raw YAML."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.form.choice_editor import ChoiceEditor
from editor.widgets.form.kinds import EditorKind
from editor.widgets.form.number_editor import NumberEditor, parse_number
from editor.widgets.form.toggle_editor import ToggleEditor
from editor.widgets.form.yaml_editor import YamlEditor
from tests.widgets.form.host import CONTROL, LEFT, Host, commit, compose, editor_of, front_matter_of, open_form


def number_of(host: Host, key: str) -> NumberEditor:
    editor = editor_of(host, key)
    assert isinstance(editor, NumberEditor)
    return editor


def yaml_of(host: Host, key: str) -> YamlEditor:
    editor = editor_of(host, key)
    assert isinstance(editor, YamlEditor)
    return editor


def test_a_click_turns_a_switch(qtbot: QtBot) -> None:
    host = open_form(qtbot, "published: true # soon\n")
    switch = editor_of(host, "published").tab_stops()[0]
    QTest.mouseClick(switch, LEFT)
    assert front_matter_of(host) == "published: false # soon\n"


def test_space_turns_a_switch(qtbot: QtBot) -> None:
    host = open_form(qtbot, "toc: false\n")
    editor = editor_of(host, "toc")
    assert isinstance(editor, ToggleEditor)
    editor.switch.setFocus()
    QTest.keyClick(editor.switch, Qt.Key.Key_Space)
    assert front_matter_of(host) == "toc: true\n"


def test_a_switch_is_a_check_box_to_who_hears_it(qtbot: QtBot) -> None:
    host = open_form(qtbot, "toc: true\n")
    heard = QAccessible.queryAccessibleInterface(editor_of(host, "toc").tab_stops()[0])
    assert heard.role() == QAccessible.Role.CheckBox
    assert heard.state().checked


def test_a_refused_switch_goes_back(qtbot: QtBot) -> None:
    host = open_form(qtbot, "toc: true\n")
    editor = editor_of(host, "toc")
    assert isinstance(editor, ToggleEditor)
    editor.switch.setChecked(False)
    host.form.show_refusal(("toc",), "no")
    assert editor.switch.isChecked()


def test_a_whole_number_stays_whole(qtbot: QtBot) -> None:
    host = open_form(qtbot, "weight: 8\n")
    line = number_of(host, "weight").line
    line.selectAll()
    QTest.keyClicks(line, "12")
    assert front_matter_of(host) == "weight: 12\n"


def test_a_float_stays_a_float(qtbot: QtBot) -> None:
    host = open_form(qtbot, "opacity: 0.5\n")
    line = number_of(host, "opacity").line
    line.selectAll()
    QTest.keyClicks(line, "2")
    value = host.post.front_matter.values()["opacity"]
    assert (value, type(value)) == (2.0, float)


def test_full_width_digits_are_a_number(qtbot: QtBot) -> None:
    host = open_form(qtbot, "weight: 8\n")
    line = number_of(host, "weight").line
    line.setFocus()
    line.selectAll()
    compose(line, "１２")
    assert host.wishes == []
    commit(line, "１２")
    assert host.post.front_matter.values()["weight"] == 12


def test_what_is_no_number_is_said_when_it_is_left_and_not_told(qtbot: QtBot) -> None:
    host = open_form(qtbot, "weight: 8\nauthor: a\n")
    line = number_of(host, "weight").line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "x")
    row = host.form.row("weight")
    assert row is not None
    assert row.error.isHidden()
    editor_of(host, "author").setFocus()
    assert not row.error.isHidden()
    assert host.wishes == []


def test_the_reading_time_is_computed_on_a_click(qtbot: QtBot) -> None:
    host = open_form(qtbot, "reading_time: 1\nweight: 2\n")
    QTest.mouseClick(number_of(host, "reading_time").compute, LEFT)
    assert front_matter_of(host) == "reading_time: 8\nweight: 2\n"
    assert number_of(host, "reading_time").line.text() == "8"
    assert number_of(host, "weight").compute.isHidden()


@pytest.mark.parametrize(
    ("text", "like", "number"),
    [("8", 1, 8), ("-1.5", 1, -1.5), ("8", 0.5, 8.0), (" 8 ", 1, 8), ("", 1, None), ("1e5", 1, None), ("1.", 1, 1.0)],
)
def test_a_number_is_read_from_text(text: str, like: object, number: float | None) -> None:
    found = parse_number(text, like=like)
    assert (found, type(found)) == (number, type(number))


def test_a_choice_is_made_from_the_list(qtbot: QtBot) -> None:
    host = open_form(qtbot, "layout: post\n", choices={"layout": ["page", "post"]})
    editor = editor_of(host, "layout")
    assert isinstance(editor, ChoiceEditor)
    assert [editor.box.itemText(i) for i in range(editor.box.count())] == ["page", "post"]
    editor.box.setFocus()
    QTest.keyClick(editor.box, Qt.Key.Key_Up)
    assert front_matter_of(host) == "layout: page\n"


def test_another_choice_can_be_typed(qtbot: QtBot) -> None:
    host = open_form(qtbot, "layout: post\n", choices={"layout": ["page", "post"]})
    editor = editor_of(host, "layout")
    assert isinstance(editor, ChoiceEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "wide")
    assert front_matter_of(host) == "layout: wide\n"


def test_what_has_no_editor_is_shown_as_yaml_with_its_tag(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: !custom &a [1, 2]\n")
    editor = yaml_of(host, "x")
    assert editor.box.text == "!custom &a [1, 2]"
    assert editor.caption.text()


def test_yaml_is_told_at_control_return(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: !t 1 # one\n")
    box = yaml_of(host, "x").box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClicks(box, "2")
    assert host.wishes == []
    QTest.keyClick(box, Qt.Key.Key_Return, CONTROL)
    assert front_matter_of(host) == "x: !t 12 # one\n"


def test_yaml_is_told_when_it_is_left(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: !t 1\nauthor: a\n")
    box = yaml_of(host, "x").box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClicks(box, "2")
    editor_of(host, "author").setFocus()
    assert host.wishes == ["raw"]


def test_yaml_is_told_before_a_save(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: !t 1\n")
    box = yaml_of(host, "x").box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClicks(box, "2")
    host.form.finish_editing()
    assert front_matter_of(host) == "x: !t 12\n"


def test_refused_yaml_stays_to_be_mended(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: !t 1\n")
    editor = yaml_of(host, "x")
    editor.box.setFocus()
    QTest.keyClick(editor.box, Qt.Key.Key_End)
    QTest.keyClicks(editor.box, "]")
    editor.box.show_text("[1")
    QTest.keyClicks(editor.box, "[")
    editor.finish_editing()
    row = host.form.row("x")
    assert row is not None
    assert row.kind is EditorKind.YAML
    assert front_matter_of(host) == "x: !t 1\n"
    assert not row.error.isHidden()
    assert editor.box.text != "!t 1"
