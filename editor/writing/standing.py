"""What the caret stands in: marks, heading, list, quote or code, by the ids of the wishes that would take it off."""

from __future__ import annotations

from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.headings import level_of
from editor.writing.lists import ListKind, kind_of
from editor.writing.marks import BOLD, CODE, ITALIC, STRUCK, is_marked
from editor.writing.parts import parts_of
from editor.writing.passages import passage_at

MOST_CHARACTERS = 20_000
"""Of a selection, a line or a paragraph; in more, nobody is told."""
FORMATS = {"format.bold": BOLD, "format.italic": ITALIC, "format.strike": STRUCK, "format.code": CODE}
LISTS = {
    ListKind.NUMBERS: "format.ordered",
    ListKind.BULLETS: "format.bulleted",
    ListKind.TASKS: "format.tasks",
}
CODE_BLOCK, QUOTE = "format.code_block", "format.quote"
HEADING = "format.heading_{0}"


def standing_at(body: Body, selection: Selection) -> frozenset[str]:
    """Return in what *selection*, or the caret, stands; the lines of code hold nothing else."""
    line = body.line_at(selection.caret)
    if selection.end - selection.start > MOST_CHARACTERS or len(line.text) > MOST_CHARACTERS:
        return frozenset()
    parts = parts_of(line)
    if body.is_verbatim(line) or parts.fence:
        return frozenset((CODE_BLOCK,))
    found = {HEADING.format(level)} if (level := level_of(body, parts)) else set()
    passage = passage_at(body, selection.caret)
    first = parts_of(body.line_at(passage.start)) if passage is not None else parts
    if (kind := kind_of(first)) is not None:
        found.add(LISTS[kind])
    if first.quotes:
        found.add(QUOTE)
    if passage is None or len(passage.text) <= MOST_CHARACTERS:
        found.update(id_ for id_, style in FORMATS.items() if is_marked(body, selection, style))
    return frozenset(found)
