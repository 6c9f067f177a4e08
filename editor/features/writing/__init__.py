"""Writing in the text: marks, tables, completion, and what is meant by keys that are typed and by what is pasted."""

from __future__ import annotations

from editor.features.writing import completing, marks, tables, typing
from editor.features.writing.target import TextTarget
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the Format, Insert and Table actions, and listen to the text of each post."""
    target = TextTarget(workbench)
    marks.install(workbench, target)
    tables.install(workbench, target)
    typing.install(workbench, target)
    completing.install(workbench, target)
