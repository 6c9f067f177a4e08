"""Marks, headings, lists and blocks: the Format and Insert menus."""

from __future__ import annotations

from functools import partial

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.writing import moving_lines
from editor.features.writing.actions import action_for
from editor.features.writing.standing import CHECKABLE, Standing
from editor.features.writing.target import TextTarget
from editor.widgets.workbench import Workbench

ACTIONS = (
    ("format.bold", QT_TRANSLATE_NOOP("actions", "Bold"), "marks", "Ctrl+B"),
    ("format.italic", QT_TRANSLATE_NOOP("actions", "Italic"), "marks", "Ctrl+I"),
    ("format.strike", QT_TRANSLATE_NOOP("actions", "Strikethrough"), "marks", "Ctrl+Shift+X"),
    ("format.code", QT_TRANSLATE_NOOP("actions", "Inline Code"), "marks", "Ctrl+Shift+C"),
    ("format.ruby", QT_TRANSLATE_NOOP("actions", "Ruby (Furigana)"), "marks", "Ctrl+Shift+R"),
    ("format.heading_1", QT_TRANSLATE_NOOP("actions", "Heading 1"), "headings", "Ctrl+Alt+1"),
    ("format.heading_2", QT_TRANSLATE_NOOP("actions", "Heading 2"), "headings", "Ctrl+Alt+2"),
    ("format.heading_3", QT_TRANSLATE_NOOP("actions", "Heading 3"), "headings", "Ctrl+Alt+3"),
    ("format.heading_4", QT_TRANSLATE_NOOP("actions", "Heading 4"), "headings", "Ctrl+Alt+4"),
    ("format.heading_5", QT_TRANSLATE_NOOP("actions", "Heading 5"), "headings", "Ctrl+Alt+5"),
    ("format.heading_6", QT_TRANSLATE_NOOP("actions", "Heading 6"), "headings", "Ctrl+Alt+6"),
    ("format.heading_up", QT_TRANSLATE_NOOP("actions", "Raise Heading"), "headings", ""),
    ("format.heading_down", QT_TRANSLATE_NOOP("actions", "Lower Heading"), "headings", ""),
    ("format.quote", QT_TRANSLATE_NOOP("actions", "Quote"), "blocks", "Ctrl+Shift+9"),
    ("format.ordered", QT_TRANSLATE_NOOP("actions", "Numbered List"), "blocks", "Ctrl+Shift+7"),
    ("format.bulleted", QT_TRANSLATE_NOOP("actions", "Bulleted List"), "blocks", "Ctrl+Shift+8"),
    ("format.tasks", QT_TRANSLATE_NOOP("actions", "Task List"), "blocks", "Ctrl+Shift+Y"),
    ("format.tick", QT_TRANSLATE_NOOP("actions", "Tick Task"), "blocks", "Ctrl+Return"),
    ("format.code_block", QT_TRANSLATE_NOOP("actions", "Code Block"), "blocks", "Ctrl+Shift+K"),
    ("format.comment", QT_TRANSLATE_NOOP("actions", "Comment"), "rest", "Ctrl+Alt+C"),
    ("format.span_attributes", QT_TRANSLATE_NOOP("actions", "Attributes of Marked Text"), "rest", ""),
    ("format.block_attributes", QT_TRANSLATE_NOOP("actions", "Attributes of Block"), "rest", ""),
    ("insert.link", QT_TRANSLATE_NOOP("actions", "Link"), "links", "Ctrl+K"),
    ("insert.image", QT_TRANSLATE_NOOP("actions", "Image"), "links", "Ctrl+Shift+I"),
    ("insert.footnote", QT_TRANSLATE_NOOP("actions", "Footnote"), "notes", "Ctrl+Alt+F"),
    ("insert.footnote_jump", QT_TRANSLATE_NOOP("actions", "Go between Footnote and Text"), "notes", "F12"),
    ("insert.rule", QT_TRANSLATE_NOOP("actions", "Horizontal Rule"), "blocks", ""),
    ("insert.table", QT_TRANSLATE_NOOP("actions", "Table"), "blocks", "Ctrl+T"),
)


def install(workbench: Workbench, target: TextTarget) -> None:
    """Add the actions; those whose mark the caret stands in are checked."""
    standing = Standing(workbench, target)
    for id_, title, group, keys in ACTIONS:
        checked = partial(standing.is_in, id_) if id_ in CHECKABLE else None
        workbench.actions.add(action_for(target, id_, title, group, keys, checked=checked))
        if id_ == "format.code_block":
            moving_lines.install(workbench, target)  # they stand here in the menu
