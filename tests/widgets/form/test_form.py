"""The form as a whole: it follows the post in place and tells what the writer wishes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.post.post import Post
from editor.widgets.form.chips_editor import ChipsEditor
from editor.widgets.form.form import FrontMatterForm
from editor.widgets.form.growing_text import GrowingText
from editor.widgets.form.kinds import EditorKind
from editor.widgets.form.line_field import LineField
from editor.widgets.form.row import FieldRow
from editor.widgets.form.text_editor import TextEditor
from editor.widgets.form.tokens import tokens_of
from tests.shared import needs_shared, shared
from tests.widgets.form.host import ALT, CONTROL, LEFT, SHIFT, Host, compose, editor_of, front_matter_of, open_form

Keys = Qt.Key
ALL_KINDS = """title: T
date: 2026-01-30 08:57:57 +0000
layout: post
tags: [a, b]
author: me
excerpt: long
published: true
reading_time: 8
header: {a: 1}
odd: !t 1
"""
SAMPLE = ("samples", "2026-01-30-amazon-bedrock.md")


def row_of(host: Host, key: str) -> FieldRow:
    row = host.form.row(key)
    assert row is not None
    return row


def line_of(host: Host, key: str) -> QLineEdit:
    editor = editor_of(host, key)
    assert isinstance(editor, TextEditor)
    return editor.line


def keys_of(host: Host) -> list[str]:
    return [row.key for row in host.form.rows]


def action(menu: QMenu, word: str) -> None:
    next(a for a in menu.actions() if a.text().startswith(word)).trigger()
    menu.close()


def test_a_form_that_was_shown_nothing_yet_does_not_say_that_there_is_nothing(qtbot: QtBot) -> None:
    form = FrontMatterForm()
    qtbot.addWidget(form)
    form.show()
    assert not form.empty.isVisible()


def test_each_field_has_a_row_with_its_editor(qtbot: QtBot) -> None:
    host = open_form(qtbot, ALL_KINDS, choices={"layout": ["post"]})
    assert [row.kind for row in host.form.rows] == [
        EditorKind.TITLE,
        EditorKind.DATE,
        EditorKind.CHOICE,
        EditorKind.CHIPS,
        EditorKind.TEXT,
        EditorKind.LINES,
        EditorKind.TOGGLE,
        EditorKind.NUMBER,
        EditorKind.TREE,
        EditorKind.YAML,
    ]


def test_showing_again_keeps_rows_editors_and_the_focus(qtbot: QtBot) -> None:
    host = open_form(qtbot, ALL_KINDS)
    before = [(row, row.editor) for row in host.form.rows]
    line_of(host, "author").setFocus()
    host.become(host.source.replace("title: T", "title: U").replace("long", "longer"))
    assert [(row, row.editor) for row in host.form.rows] == before
    assert line_of(host, "author").hasFocus()
    assert host.wishes == []


def test_a_row_stays_when_others_come_before_it(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: 1\nauthor: me\n")
    row, line = row_of(host, "author"), line_of(host, "author")
    line.setFocus()
    line.setCursorPosition(1)
    host.become("---\nnew: x\nauthor: me\na: 1\n---\n")
    assert keys_of(host) == ["new", "author", "a"]
    assert row_of(host, "author") is row
    assert (line.hasFocus(), line.cursorPosition()) == (True, 1)


def test_the_rows_stand_in_the_order_of_the_post(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: x\nc: x\n")
    host.become("---\nc: x\na: x\nb: x\n---\n")
    qtbot.waitUntil(lambda: row_of(host, "c").y() < row_of(host, "a").y() < row_of(host, "b").y())


def test_tab_goes_down_the_form_in_its_order(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: x\nc: x\n")
    host.become("---\nc: x\na: x\nb: x\n---\n")
    line_of(host, "c").setFocus()
    for key in ("a", "b"):
        focused = host.form.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Keys.Key_Tab)
        assert line_of(host, key).hasFocus()
    QTest.keyClick(line_of(host, "b"), Keys.Key_Tab)
    assert host.form.add_field.open_button.hasFocus()


def test_a_changed_kind_changes_the_editor_alone(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: 1\ny: 2\n")
    row, other = row_of(host, "x"), row_of(host, "y").editor
    host.become("---\nx: [a]\ny: 2\n---\n")
    assert row_of(host, "x") is row
    assert isinstance(row.editor, ChipsEditor)
    assert row_of(host, "y").editor is other


def test_f2_renames_a_field_in_place(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y # why\n")
    row = row_of(host, "b")
    QTest.keyClick(line_of(host, "b"), Keys.Key_F2)
    assert row.label.renaming
    QTest.keyClicks(row.label.line, "slug")
    QTest.keyClick(row.label.line, Keys.Key_Return)
    assert front_matter_of(host) == "a: x\nslug: y # why\n"
    assert row_of(host, "slug") is row
    assert line_of(host, "slug").hasFocus()


def test_escape_gives_up_renaming(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\n")
    row = row_of(host, "a")
    QTest.keyClick(line_of(host, "a"), Keys.Key_F2)
    QTest.keyClicks(row.label.line, "b")
    QTest.keyClick(row.label.line, Keys.Key_Escape)
    assert host.wishes == []
    assert not row.label.renaming


def test_alt_with_an_arrow_moves_the_field_and_keeps_the_focus(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y\nc: z\n")
    line = line_of(host, "a")
    line.setFocus()
    QTest.keyClick(line, Keys.Key_Down, ALT)
    assert front_matter_of(host) == "b: y\na: x\nc: z\n"
    assert line.hasFocus()
    QTest.keyClick(line, Keys.Key_Up, ALT)
    QTest.keyClick(line, Keys.Key_Up, ALT)
    assert front_matter_of(host) == "a: x\nb: y\nc: z\n"


def test_control_shift_delete_removes_the_field_and_the_focus_goes_on(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y\nc: z\n")
    line = line_of(host, "b")
    line.setFocus()
    QTest.keyClick(line, Keys.Key_Delete, CONTROL | SHIFT)
    assert front_matter_of(host) == "a: x\nc: z\n"
    assert line_of(host, "c").hasFocus()


def test_a_field_is_edited_as_yaml_and_as_a_field_again(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags:\n- a\n- b\n")
    row = row_of(host, "tags")
    action(row.menu(), "Edit as YAML")
    editor = row.editor
    assert editor is not None
    box = editor.tab_stops()[0]
    assert isinstance(box, QPlainTextEdit)
    box.selectAll()
    QTest.keyClicks(box, "[c]")
    QTest.keyClick(box, Keys.Key_Return, CONTROL)
    assert host.post.front_matter.values()["tags"] == ["c"]
    action(row.menu(), "Edit as a field")
    assert isinstance(row.editor, ChipsEditor)


def test_the_menu_removes(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y\n")
    action(row_of(host, "a").menu(), "Remove")
    assert front_matter_of(host) == "b: y\n"


def test_the_menu_button_is_seen_only_where_the_writer_is(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y\n")
    line_of(host, "a").setFocus()
    assert row_of(host, "a").menu_button.is_drawn
    assert not row_of(host, "b").menu_button.is_drawn


def test_a_refusal_is_said_at_its_row_until_the_next_edit(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y\n")
    host.form.show_refusal(("a",), "not this")
    assert (row_of(host, "a").error.text(), row_of(host, "b").error.text()) == ("not this", "")
    host.show()
    assert row_of(host, "a").error.text() == "not this"
    QTest.keyClicks(line_of(host, "a"), "z")
    assert row_of(host, "a").error.isHidden()


def test_text_that_was_refused_stays_to_be_mended(qtbot: QtBot) -> None:
    host = open_form(qtbot, "permalink: /a/\n")
    line = line_of(host, "permalink")
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, ":nope")
    host.show()
    assert line.text() == "/a/:nope"
    assert row_of(host, "permalink").error.text()


def test_the_usual_keys_that_are_missing_are_offered(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: x\ntags: []\n")
    host.form.add_field.open()
    offered = [pill.text() for pill in host.form.add_field.pills if pill.isVisible()]
    assert "title" not in offered
    assert "tags" not in offered
    assert {"date", "layout", "categories", "reading_time", "last_modified_at"} <= set(offered)


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("date", "date: 2026-11-24 12:34:56 +0900\n"),
        ("tags", "tags: []\n"),
        ("published", "published: true\n"),
        ("slug", "slug: ~\n"),
        ("reading_time", "reading_time: 8\n"),
        ("description", 'description: ""\n'),
    ],
)
def test_a_usual_key_is_added_with_a_fitting_value_and_gets_the_focus(qtbot: QtBot, key: str, line: str) -> None:
    host = open_form(qtbot, "title: x\n")
    host.form.add_field.open()
    pill = next(pill for pill in host.form.add_field.pills if pill.text() == key)
    QTest.mouseClick(pill, LEFT)
    assert (
        front_matter_of(host).replace("''", '""').replace("null", "").replace("slug: \n", "slug:\n")
        == "title: x\n" + line
    )
    assert row_of(host, key).holds_focus()


def test_any_name_is_added_with_a_chosen_kind(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: x\n")
    adding = host.form.add_field
    QTest.mouseClick(adding.open_button, LEFT)
    QTest.keyClicks(adding.name, "series")
    adding.kind.setCurrentIndex(adding.kind.findData(EditorKind.CHIPS))
    QTest.keyClick(adding.name, Keys.Key_Return)
    assert front_matter_of(host) == "title: x\nseries: []\n"
    assert adding.panel.isHidden()


def test_a_name_that_is_taken_is_not_added(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: x\n")
    adding = host.form.add_field
    adding.open()
    QTest.keyClicks(adding.name, "title")
    QTest.keyClick(adding.name, Keys.Key_Return)
    assert host.wishes == []
    assert not adding.taken.isHidden()


def test_escape_closes_the_adding(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: x\n")
    adding = host.form.add_field
    adding.open()
    QTest.keyClick(adding.name, Keys.Key_Escape)
    assert adding.panel.isHidden()
    assert adding.open_button.hasFocus()


def test_a_post_without_front_matter_gets_some(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: x\n")
    host.become("Only a body.\n")
    assert host.form.empty.isVisible()
    assert host.form.add_field.isHidden()
    QTest.mouseClick(host.form.empty.button, LEFT)
    assert host.post.front_matter.values() == {"title": ""}
    assert host.form.empty.isHidden()
    assert row_of(host, "title").holds_focus()


def test_a_broken_front_matter_locks_the_last_fields_and_says_where(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: x\nauthor: y\n")
    rows = host.form.rows
    host.become("---\ntitle: x: y\nauthor: y\n---\n")
    assert host.form.banner.isVisible()
    assert "Line 2" in host.form.banner.detail.text()
    assert host.form.rows == rows
    assert not any(row.isEnabled() for row in rows)
    with qtbot.waitSignal(host.form.line_requested) as asked:
        QTest.mouseClick(host.form.banner.go, LEFT)
    assert asked.args == [2]
    host.become("---\ntitle: z\nauthor: y\n---\n")
    assert host.form.banner.isHidden()
    assert all(row.isEnabled() for row in rows)


def test_a_field_that_a_later_one_replaces_is_grey_and_says_so(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\na: y\n")
    first, last = host.form.rows
    assert not first.editor.isEnabled()  # type: ignore[union-attr]
    assert "“a”" in first.note.text()
    assert last.editor.isEnabled()  # type: ignore[union-attr]
    assert host.form.row("a") is last


def test_readings_that_differ_are_noted(qtbot: QtBot) -> None:
    host = open_form(qtbot, "x: 12:30\n")
    assert "disagree" in row_of(host, "x").note.text()


def test_tags_as_text_say_in_what_jekyll_splits_them(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: AI, 投資　分析\n")
    assert row_of(host, "tags").note.text() == "Jekyll splits this at the blanks into 2: “AI,”, “投資　分析”"


def test_a_map_in_braces_is_edited_like_any_other(qtbot: QtBot) -> None:
    host = open_form(qtbot, "{title: x, weight: 2}\n")
    line = editor_of(host, "weight").tab_stops()[0]
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "3")
    assert front_matter_of(host) == "{title: x, weight: 3}\n"


def interactive(form: FrontMatterForm) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QAbstractItemView)
    inside = (QComboBox, QAbstractSpinBox)
    return [
        widget
        for kind in kinds
        for widget in form.findChildren(kind)
        if not widget.objectName().startswith("qt_")
        and not isinstance(widget, QHeaderView)
        and not any(isinstance(above, inside) for above in ancestors(widget))
    ]


def ancestors(widget: QWidget) -> list[QWidget]:
    found = []
    while (above := widget.parentWidget()) is not None:
        found.append(above)
        widget = above
    return found


def test_every_interactive_widget_has_an_accessible_name(qtbot: QtBot) -> None:
    host = open_form(qtbot, ALL_KINDS, choices={"layout": ["post"]})
    widgets = interactive(host.form)
    assert len(widgets) > 30
    assert [(w, w.parentWidget(), w.objectName()) for w in widgets if not w.accessibleName()] == []


def test_the_name_of_an_editor_is_its_key(qtbot: QtBot) -> None:
    host = open_form(qtbot, ALL_KINDS, choices={"layout": ["post"]})
    for row in host.form.rows:
        assert row.editor is not None
        assert row.key in row.editor.tab_stops()[0].accessibleName()


def test_a_dark_palette_gives_other_colours(qtbot: QtBot) -> None:
    form = FrontMatterForm()
    qtbot.addWidget(form)
    light = form.styleSheet()
    dark = QPalette(QColor("#202124"))
    form.setPalette(dark)
    assert form.styleSheet() != light


def test_given_colours_are_used(qtbot: QtBot) -> None:
    tokens = tokens_of(QPalette(QColor("#335577")))
    form = FrontMatterForm(tokens=tokens)
    qtbot.addWidget(form)
    assert tokens.muted.name() in form.styleSheet()


@pytest.mark.parametrize("width", [240, 300])
def test_nothing_is_wider_than_the_form(qtbot: QtBot, width: int) -> None:
    host = open_form(qtbot, ALL_KINDS, choices={"layout": ["post"]}, width=width)
    host.form.add_field.open()
    assert host.form.minimumSizeHint().width() <= width
    for row in host.form.rows:
        assert row.minimumSizeHint().width() <= width - 32, row.key


@needs_shared
def test_the_sample_post_is_shown_and_left_as_it_is(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: b\n")
    source = shared(*SAMPLE).read_text("utf-8")
    host.become(source)
    assert keys_of(host) == ["layout", "title", "date", "categories", "tags", "author", "excerpt", "reading_time"]
    for row in host.form.rows:
        row.focus_editor()
    host.form.finish_editing()
    assert host.wishes == []
    assert host.source == source


def test_a_form_without_the_post_spells_dates_from_their_values(qtbot: QtBot) -> None:
    form = FrontMatterForm()
    qtbot.addWidget(form)
    form.show_fields(Post("---\ndate: 2026-01-30T08:57:57+09:00\n---\n").front_matter, choices={})
    line = form.rows[0].tab_stops()[0]
    assert isinstance(line, QLineEdit)
    assert line.text() == "2026-01-30 08:57:57 +0900"


def test_rows_that_are_gone_leave_no_widget_behind(qtbot: QtBot) -> None:
    host = open_form(qtbot, ALL_KINDS)
    host.become("---\ntitle: x\n---\n")
    qtbot.waitUntil(lambda: len(host.form.findChildren(FieldRow)) == 1)


def test_an_error_is_heard_at_its_field(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\n")
    host.form.show_refusal(("a",), "not this")
    assert line_of(host, "a").accessibleDescription() == "not this"


def test_the_form_knows_whether_an_input_method_composes(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\n")
    assert not host.form.composing
    compose(line_of(host, "a"), "に")
    assert host.form.composing


def test_each_line_tells_once_when_an_input_method_begins_and_ends(qtbot: QtBot) -> None:
    host = open_form(qtbot, ALL_KINDS)
    told: list[bool] = []
    host.form.composing_changed.connect(told.append)
    lines = [stop for row in host.form.rows for stop in row.tab_stops() if isinstance(stop, (LineField, GrowingText))]
    assert len(lines) >= 6
    lines += [host.form.rows[0].label.line, host.form.add_field.name]
    for line in lines:
        for preedit in ("に", "にほ", ""):
            compose(line, preedit)
            assert host.form.composing is bool(preedit)
        assert told == [True, False], line
        told.clear()
    assert host.wishes == []


def test_a_row_that_goes_while_it_is_composed_in_ends_the_composition(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y\n")
    told: list[bool] = []
    compose(line_of(host, "a"), "に")
    host.form.composing_changed.connect(told.append)
    host.become("---\nb: y\n---\n")
    assert told == [False]


def test_the_keys_of_a_row_leave_a_composition_alone(qtbot: QtBot) -> None:
    host = open_form(qtbot, "a: x\nb: y\n")
    line = line_of(host, "a")
    line.setFocus()
    compose(line, "に")
    QTest.keyClick(line, Keys.Key_Down, ALT)
    QTest.keyClick(line, Keys.Key_F2)
    assert host.wishes == []
    assert host.form.composing


def test_an_empty_date_is_an_empty_line(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: ~\n")
    line = editor_of(host, "date").tab_stops()[0]
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
