"""Nested maps and lists as a tree."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.form.line_field import LineField
from editor.widgets.form.tree import MAX_HEIGHT_PX
from editor.widgets.form.tree_editor import TreeEditor
from editor.widgets.form.tree_items import KEY_COLUMN, VALUE_COLUMN, TreeItem, find
from tests.widgets.form.host import ALT, LEFT, SHIFT, Host, commit, compose, editor_of, front_matter_of, open_form

Keys = Qt.Key
YAML = """header:
  image: a.png # big
  teaser: {alt: x, width: 3}
links:
- name: Home
  url: /
- name: About
  url: /a
"""

LINKS = [{"name": "Home", "url": "/"}, {"name": "About", "url": "/a"}]


def tree_of(host: Host, key: str) -> TreeEditor:
    editor = editor_of(host, key)
    assert isinstance(editor, TreeEditor)
    return editor


def item_at(editor: TreeEditor, *steps: str | int) -> TreeItem:
    item = find(editor.tree, steps)
    assert item is not None
    editor.tree.setFocus()
    editor.tree.setCurrentItem(item)
    return item


def open_line(editor: TreeEditor) -> LineField:
    line = editor.tree.findChild(LineField)
    assert isinstance(line, LineField)
    return line


def enter(qtbot: QtBot, host: Host, editor: TreeEditor) -> None:
    """Press Return in the open line; Qt commits it in the next turn of the event loop."""
    QTest.keyClick(open_line(editor), Keys.Key_Return)
    qtbot.waitUntil(lambda: editor.tree.findChild(LineField) is None)


def test_all_keys_and_leaves_are_shown(qtbot: QtBot) -> None:
    editor = tree_of(open_form(qtbot, YAML), "header")
    items = [item_at(editor, "image"), item_at(editor, "teaser", "width")]
    shown = [(item.text(KEY_COLUMN), item.text(VALUE_COLUMN)) for item in items]
    assert shown == [("image", "a.png"), ("width", "3")]


def test_a_leaf_is_edited_in_place(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "header")
    item_at(editor, "image")
    QTest.keyClick(editor.tree, Keys.Key_F2)
    QTest.keyClicks(open_line(editor), "b.png")
    enter(qtbot, host, editor)
    assert front_matter_of(host) == YAML.replace("a.png", "b.png")


def test_a_leaf_is_not_told_while_composing(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "links")
    item_at(editor, 0, "name")
    QTest.keyClick(editor.tree, Keys.Key_F2)
    line = open_line(editor)
    compose(line, "いえ")
    assert editor.composing
    host.become(host.source.replace("About", "Others"))
    assert host.wishes == []
    commit(line, "家")
    enter(qtbot, host, editor)
    assert front_matter_of(host) == YAML.replace("Home", "家").replace("About", "Others")
    assert item_at(editor, 1, "name").text(VALUE_COLUMN) == "Others"


def test_a_number_stays_a_number(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "header")
    item_at(editor, "teaser", "width")
    QTest.keyClick(editor.tree, Keys.Key_Return)
    QTest.keyClicks(open_line(editor), "12")
    enter(qtbot, host, editor)
    assert front_matter_of(host) == YAML.replace("width: 3", "width: 12")


def test_what_is_no_number_is_said(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor, row = tree_of(host, "header"), host.form.row("header")
    item_at(editor, "teaser", "width")
    QTest.keyClick(editor.tree, Keys.Key_F2)
    QTest.keyClicks(open_line(editor), "wide")
    enter(qtbot, host, editor)
    assert row is not None
    assert row.error.text()
    assert host.wishes == []


def test_a_key_is_renamed(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "header")
    item_at(editor, "image")
    QTest.keyClick(editor.tree, Keys.Key_F2, SHIFT)
    QTest.keyClicks(open_line(editor), "picture")
    enter(qtbot, host, editor)
    assert front_matter_of(host) == YAML.replace("image:", "picture:")


def test_space_turns_true_into_false(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: {a: true}\n")
    editor = tree_of(host, "x")
    item_at(editor, "a")
    QTest.keyClick(editor.tree, Keys.Key_Space)
    assert front_matter_of(host) == "x: {a: false}\n"


def test_delete_removes_an_entry(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "links")
    item_at(editor, 0)
    QTest.keyClick(editor.tree, Keys.Key_Delete)
    assert host.post.front_matter.values()["links"] == [{"name": "About", "url": "/a"}]


def test_insert_adds_an_item_of_the_same_keys(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "links")
    editor.tree.clearSelection()
    QTest.mouseClick(editor.add, LEFT)
    assert host.post.front_matter.values()["links"] == [*LINKS, {"name": "", "url": ""}]


def test_a_key_added_to_a_map_is_named_at_once(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "header")
    item_at(editor, "image")
    QTest.keyClick(editor.tree, Keys.Key_Insert)
    QTest.keyClicks(open_line(editor), "caption")
    enter(qtbot, host, editor)
    header = host.post.front_matter.values()["header"]
    assert isinstance(header, dict)
    assert list(header) == ["image", "teaser", "caption"]


def test_an_item_is_moved_by_keys_and_stays_current(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "links")
    item_at(editor, 0)
    QTest.keyClick(editor.tree, Keys.Key_Down, ALT)
    links = host.post.front_matter.values()["links"]
    assert links == [{"name": "About", "url": "/a"}, {"name": "Home", "url": "/"}]
    current = editor.tree.currentItem()
    assert isinstance(current, TreeItem)
    assert current.steps == (1,)


def test_items_that_stay_are_kept_with_their_folding(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "header")
    teaser = item_at(editor, "teaser")
    teaser.setExpanded(False)
    host.become(host.source.replace("a.png", "c.png"))
    assert find(editor.tree, ("teaser",)) is teaser
    assert not teaser.isExpanded()


def test_an_open_line_outlives_a_change_from_elsewhere(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "header")
    item_at(editor, "image")
    QTest.keyClick(editor.tree, Keys.Key_F2)
    QTest.keyClicks(open_line(editor), "typed")
    host.become(host.source.replace("alt: x", "alt: y"))
    assert open_line(editor).text() == "typed"


def test_an_opaque_leaf_is_shown_with_its_tag_and_not_edited(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x:\n  a: !t b\n  c: d\n")
    editor = tree_of(host, "x")
    item = item_at(editor, "a")
    QTest.keyClick(editor.tree, Keys.Key_F2)
    assert item.text(VALUE_COLUMN) == "!t b"
    assert editor.tree.findChild(LineField) is None


def test_the_tree_is_as_high_as_its_items_up_to_a_limit(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: {a: 1}\n")
    editor = tree_of(host, "x")
    small = editor.tree.height()
    host.become("---\nx:\n" + "".join(f"  k{n}: {n}\n" for n in range(60)) + "  m: {}\n---\n")
    assert small < editor.tree.height() <= MAX_HEIGHT_PX


def test_what_is_typed_in_a_leaf_is_told_before_a_save(qtbot: QtBot) -> None:
    host = open_form(qtbot, YAML)
    editor = tree_of(host, "header")
    item_at(editor, "image")
    QTest.keyClick(editor.tree, Keys.Key_F2)
    QTest.keyClicks(open_line(editor), "b.png")
    host.form.finish_editing()
    assert front_matter_of(host) == YAML.replace("a.png", "b.png")
