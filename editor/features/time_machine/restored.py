"""A text with a part of an earlier one in its place."""

from __future__ import annotations

from collections.abc import Sequence

from editor.post.newlines import neighbour_ending
from editor.post.post import Post
from editor.post.rewriting import with_lines_of
from editor.widgets.dialogs.moments import Part
from editor.widgets.difference import Row, RowKind


def with_part(now: str, then: str, part: Part, rows: Sequence[Row] = ()) -> str:
    """Return *now* with *part* of it as it was in *then*; *rows* of the difference say which lines are meant."""
    if part is Part.ALL:
        return then
    if part is Part.LINES:
        gone = {row.before for row in rows if row.kind is RowKind.REMOVED and row.before is not None}
        come = {row.after for row in rows if row.kind is RowKind.ADDED and row.after is not None}
        return with_lines_of(now, then, gone=gone, come=come)
    here, there = Post(now), Post(then)
    if part is Part.FRONT_MATTER:
        return _joined(then[: there.text.start], now[here.text.start :])
    return _joined(now[: here.text.start], then[there.text.start :])


def _joined(front_matter: str, text: str) -> str:
    """Return both as one; a closing line that ended the text gets an ending, or the fence would be none."""
    if front_matter and text and not front_matter.endswith(("\n", "\r")):
        front_matter += neighbour_ending(front_matter, 0)
    return front_matter + text
