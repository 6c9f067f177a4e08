"""The editor for each kind."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from editor.widgets.form.chips_editor import ChipsEditor
from editor.widgets.form.choice_editor import ChoiceEditor
from editor.widgets.form.date_editor import DateEditor
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.kinds import EditorKind
from editor.widgets.form.lines_editor import LinesEditor, TitleEditor
from editor.widgets.form.number_editor import NumberEditor
from editor.widgets.form.picture_editor import PictureEditor
from editor.widgets.form.picture_tree import PictureTreeEditor
from editor.widgets.form.text_editor import TextEditor
from editor.widgets.form.toggle_editor import ToggleEditor
from editor.widgets.form.yaml_editor import YamlEditor

Icons = Callable[[str], QIcon]
Clock = Callable[[], datetime.datetime]


def make_editor(kind: EditorKind, parent: QWidget, *, icons: Icons, now: Clock) -> FieldEditor:
    """Return a new editor of *kind* in *parent*."""
    if kind is EditorKind.DATE:
        return DateEditor(parent, icons=icons, now=now)
    if kind is EditorKind.TREE:
        return PictureTreeEditor(parent, icons=icons)
    if kind is EditorKind.PICTURE:
        return PictureEditor(parent, icons=icons)
    if kind is EditorKind.CHOICE:
        return ChoiceEditor(parent, icons=icons)
    plain: dict[EditorKind, Callable[[QWidget], FieldEditor]] = {
        EditorKind.TITLE: TitleEditor,
        EditorKind.TEXT: TextEditor,
        EditorKind.LINES: LinesEditor,
        EditorKind.TOGGLE: ToggleEditor,
        EditorKind.NUMBER: NumberEditor,
        EditorKind.CHIPS: ChipsEditor,
        EditorKind.YAML: YamlEditor,
    }
    return plain[kind](parent)
