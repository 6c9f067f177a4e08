"""A post behind a form, as a window would have it: edits are made and shown again, refusals are said."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.post.edit import Edit
from editor.post.fields import (
    FieldEditRefused,
    insert_field,
    insert_item,
    move_field,
    remove_field,
    rename_field,
    set_date,
    set_field,
    set_raw,
)
from editor.post.post import Post
from editor.post.values import Value
from editor.widgets.form.content import Path
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.form import FrontMatterForm

NOW = datetime.datetime(2026, 11, 24, 12, 34, 56, tzinfo=datetime.timezone(datetime.timedelta(hours=9)))


class Host(QObject):
    """Makes the edits that the form wishes, on a post of its own."""

    def __init__(self, form: FrontMatterForm, post: Post, choices: Mapping[str, Sequence[str]]) -> None:
        super().__init__(form)
        self.form, self.post, self.choices = form, post, choices
        self.wishes: list[str] = []
        form.value_edited.connect(self._on_value)
        form.date_edited.connect(self._on_date)
        form.raw_edited.connect(self._on_raw)
        form.field_added.connect(self._on_added)
        form.field_removed.connect(self._on_removed)
        form.field_renamed.connect(self._on_renamed)
        form.field_moved.connect(self._on_moved)
        form.item_inserted.connect(self._on_inserted)
        form.reading_time_requested.connect(self._on_reading_time)
        self.show()

    @property
    def source(self) -> str:
        return self.post.source

    def show(self) -> None:
        self.form.show_fields(
            self.post.front_matter,
            choices={key: dict.fromkeys(values, 0) for key, values in self.choices.items()},
            post=self.post,
        )

    def become(self, source: str) -> None:
        """Let the post change from elsewhere, as by an undo or by the text pane."""
        self.post = Post(source)
        self.show()

    def make(self, name: str, path: Path, compile_edit: Callable[[Post], Edit]) -> None:
        self.wishes.append(name)
        try:
            self.post = self.post.after(compile_edit(self.post))
        except FieldEditRefused as refusal:
            self.form.show_refusal(path, refusal.reason.value)
            return
        self.show()

    def _on_value(self, path: Path, value: Value) -> None:
        self.make("value", path, lambda post: set_field(post, path, value))

    def _on_date(self, path: Path, spelling: str) -> None:
        self.make("date", path, lambda post: set_date(post, path, spelling))

    def _on_raw(self, path: Path, yaml: str) -> None:
        self.make("raw", path, lambda post: set_raw(post, path, yaml))

    def _on_added(self, key: str, value: Value) -> None:
        self.make("added", (key,), lambda post: insert_field(post, key, value))

    def _on_removed(self, path: Path) -> None:
        self.make("removed", path, lambda post: remove_field(post, path))

    def _on_renamed(self, path: Path, key: str) -> None:
        self.make("renamed", path, lambda post: rename_field(post, path, key))

    def _on_moved(self, key: str, index: int) -> None:
        self.make("moved", (key,), lambda post: move_field(post, key, index))

    def _on_inserted(self, path: Path, index: int, value: Value) -> None:
        self.make("inserted", path, lambda post: insert_item(post, path, index, value))

    def _on_reading_time(self, path: Path) -> None:
        self.make("reading time", path, lambda post: set_field(post, path, 8))


def open_form(qtbot: QtBot, yaml: str, *, choices: Mapping[str, Sequence[str]] | None = None, width: int = 300) -> Host:
    """Return a shown form of a post whose front matter is *yaml*."""
    form = FrontMatterForm(now=lambda: NOW)
    qtbot.addWidget(form)
    host = Host(form, Post(f"---\n{yaml}---\nbody\n"), choices or {})
    form.resize(width, 900)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    return host


def editor_of(host: Host, key: str) -> FieldEditor:
    """Return the editor of the field *key*."""
    row = host.form.row(key)
    assert row is not None
    assert row.editor is not None
    return row.editor


def front_matter_of(host: Host) -> str:
    """Return what stands between the fences."""
    return host.post.yaml.of(host.source)


def compose(widget: QWidget, text: str) -> None:
    """Let an input method show *text*, not yet committed, in *widget*."""
    form = QTextCharFormat()
    form.setFontUnderline(True)
    form.setFontWeight(QFont.Weight.Normal)
    kinds = QInputMethodEvent.AttributeType
    marks = [
        QInputMethodEvent.Attribute(kinds.TextFormat, 0, len(text), form),
        QInputMethodEvent.Attribute(kinds.Cursor, len(text), 1, None),
    ]
    QApplication.sendEvent(widget, QInputMethodEvent(text, marks))


def commit(widget: QWidget, text: str) -> None:
    """Let the input method commit *text* to *widget*."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
