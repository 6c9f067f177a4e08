"""What can be wished for, by the ids of the actions. Imported when it is first needed: it brings the whole core."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from editor.writing.attributes import block_attributes, span_attributes
from editor.writing.blocks import insert_rule, toggle_code_block
from editor.writing.body import Body
from editor.writing.change import Change, Selection
from editor.writing.columns import add_column, align_column, move_column, remove_column
from editor.writing.comments import toggle_comment
from editor.writing.footnotes import insert_footnote, other_end
from editor.writing.headings import LEVELS, set_heading, shift_headings
from editor.writing.links import toggle_image, toggle_link
from editor.writing.lists import ListKind, tick, toggle_list
from editor.writing.marks import BOLD, CODE, ITALIC, STRUCK, toggle
from editor.writing.quotes import toggle_quote
from editor.writing.rows import Alignment
from editor.writing.ruby import toggle_ruby
from editor.writing.tables import add_row, insert_table, move_row, remove_row
from editor.writing.tidy import tidy_table

Wish = Callable[[Body, Selection], Change | None]


def _go_between_note_and_text(body: Body, selection: Selection) -> Change | None:
    there = other_end(body, selection.caret)
    return Change((), there) if there else None


WISHES: dict[str, Wish] = {
    "format.bold": partial(toggle, style=BOLD),
    "format.italic": partial(toggle, style=ITALIC),
    "format.strike": partial(toggle, style=STRUCK),
    "format.code": partial(toggle, style=CODE),
    **{f"format.heading_{level}": partial(set_heading, level=level) for level in range(1, LEVELS + 1)},
    "format.heading_up": partial(shift_headings, step=-1),
    "format.heading_down": partial(shift_headings, step=1),
    "format.quote": toggle_quote,
    "format.ordered": partial(toggle_list, kind=ListKind.NUMBERS),
    "format.bulleted": partial(toggle_list, kind=ListKind.BULLETS),
    "format.tasks": partial(toggle_list, kind=ListKind.TASKS),
    "format.tick": tick,
    "format.code_block": toggle_code_block,
    "format.ruby": toggle_ruby,
    "format.comment": toggle_comment,
    "format.span_attributes": span_attributes,
    "format.block_attributes": block_attributes,
    "insert.link": toggle_link,
    "insert.image": toggle_image,
    "insert.footnote": insert_footnote,
    "insert.footnote_jump": _go_between_note_and_text,
    "insert.rule": insert_rule,
    "insert.table": insert_table,
    "table.row_above": partial(add_row, below=False),
    "table.row_below": partial(add_row, below=True),
    "table.remove_row": remove_row,
    "table.row_up": partial(move_row, step=-1),
    "table.row_down": partial(move_row, step=1),
    "table.column_left": partial(add_column, right=False),
    "table.column_right": partial(add_column, right=True),
    "table.remove_column": remove_column,
    "table.move_left": partial(move_column, step=-1),
    "table.move_right": partial(move_column, step=1),
    "table.align_left": partial(align_column, alignment=Alignment.LEFT),
    "table.align_center": partial(align_column, alignment=Alignment.CENTER),
    "table.align_right": partial(align_column, alignment=Alignment.RIGHT),
    "table.align_none": partial(align_column, alignment=Alignment.NONE),
    "table.tidy": tidy_table,
}
"""Each with the id of its action."""


def grant(body: Body, selection: Selection, id_: str) -> Change | None:
    """Return what the wish *id_* comes to."""
    return WISHES[id_](body, selection)
