"""Writing in the text: marks, tables, and what is meant by the keys that are typed and by what is pasted."""

from __future__ import annotations

from editor.features.writing import marks, tables, typing
from editor.features.writing.target import TextTarget
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the Format, Insert and Table actions, and listen to the text of each post."""
    target = TextTarget(workbench)
    marks.install(workbench, target)
    tables.install(workbench, target)
    typing.install(workbench, target)
