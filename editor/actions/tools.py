"""Which actions stand in the tool bar: the usual ones, or what the writer chose."""

from __future__ import annotations

from collections.abc import Collection, Sequence

LINE = "-"
"""Stands between ids where the bar has a line."""
USUAL_TOOLS = ("edit.undo", "edit.redo", LINE, "view.form", "view.text", "view.preview", LINE, "file.export")


def read_tools(kept: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the ids that the text *kept* names, parted by blanks, those *known* alone; the usual ones for no text."""
    return tuple(id_ for id_ in (kept.split() or USUAL_TOOLS) if id_ == LINE or id_ in known)


def written_tools(tools: Sequence[str]) -> str:
    """Return *tools* as the text that is kept, empty for the usual ones; a bar without any keeps a line."""
    return "" if tuple(tools) == USUAL_TOOLS else " ".join(tools) or LINE
