"""The editors of fields that name pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.form.kinds import EditorKind
from editor.widgets.form.picture_editor import PictureEditor
from editor.widgets.form.picture_keys import is_picture_key
from editor.widgets.form.picture_tree import PictureTreeEditor
from editor.widgets.form.thumbnail import Thumbnail
from tests.widgets.form.host import Host, compose, editor_of, open_form

SEEN = QImage(4, 4, QImage.Format.Format_RGB32)


@pytest.mark.parametrize("key", ["image", "header-img", "og_image", "coverImage", "Cover", "image_path", "logoUrl"])
def test_names_of_pictures_are_known(key: str) -> None:
    assert is_picture_key(key)


@pytest.mark.parametrize("key", ["title", "image_caption", "imagine", "cover_color", "recover", "images", "file_path"])
def test_other_names_are_not(key: str) -> None:
    assert not is_picture_key(key)


@pytest.mark.parametrize(
    ("yaml", "kind"),
    [
        ("image: /a/b.png", EditorKind.PICTURE),
        ("image: my cat.png", EditorKind.PICTURE),
        ("image:", EditorKind.PICTURE),
        ("image: https://example.org/" + "x" * 90, EditorKind.PICTURE),
        ("cover: a book of that name", EditorKind.TEXT),
        ("image: true", EditorKind.TOGGLE),
        ("image: {path: /a.png}", EditorKind.TREE),
    ],
)
def test_a_path_has_the_editor_of_a_picture_and_words_have_not(qtbot: QtBot, yaml: str, kind: EditorKind) -> None:
    host = open_form(qtbot, yaml + "\n")
    (row,) = host.form.rows

    assert row.kind is kind


def picture(host: Host, key: str = "image") -> PictureEditor:
    editor = editor_of(host, key)
    assert isinstance(editor, PictureEditor)
    return editor


def test_an_answer_that_comes_late_is_not_shown(qtbot: QtBot) -> None:
    host = open_form(qtbot, "image: /b.png\n")
    view = picture(host).slot.view

    host.form.show_thumbnail(("image",), Thumbnail("/a.png", missing=True))
    assert not view.missing
    host.form.show_thumbnail(("image",), Thumbnail("/b.png", SEEN))
    assert view.image is SEEN
    host.form.show_thumbnail(("image",), Thumbnail("/b.png", missing=True))
    assert view.missing
    assert picture(host).line.accessibleDescription() == "The site has no such file."


def test_no_picture_is_asked_for_while_the_writer_composes(qtbot: QtBot) -> None:
    host = open_form(qtbot, "image: /b.png\n")
    editor = picture(host)
    asked: list[object] = []
    host.form.picture_requested.connect(asked.append)

    compose(editor.line, "あ")
    QTest.keyClick(editor, Qt.Key.Key_F4)
    assert asked == []
    compose(editor.line, "")
    QTest.keyClick(editor, Qt.Key.Key_F4)
    assert asked == [("image",)]


def test_each_picture_of_a_nested_value_has_its_own_place(qtbot: QtBot) -> None:
    yaml = "header:\n  teaser: /t.png\n  caption: a/b\n  og:\n    image: /o.png\ngallery:\n- image_path: /g.png\n"
    host = open_form(qtbot, yaml)
    header, gallery = editor_of(host, "header"), editor_of(host, "gallery")
    assert isinstance(header, PictureTreeEditor)
    assert isinstance(gallery, PictureTreeEditor)

    assert list(header.slots) == [("header", "teaser"), ("header", "og", "image")]
    assert list(gallery.slots) == [("gallery", 0, "image_path")]
    asked: list[object] = []
    host.form.picture_requested.connect(asked.append)
    header.slots[("header", "og", "image")].button.click()
    assert asked == [("header", "og", "image")]
    host.form.show_thumbnail(("header", "teaser"), Thumbnail("/t.png", SEEN))
    assert header.slots[("header", "teaser")].view.image is SEEN
