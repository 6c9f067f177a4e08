"""What was done to a document, so that it can be undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from editor.post.edit import Edit

JOIN_SECONDS = 1.0


@dataclass(slots=True)
class Step:
    """Edits that are undone together; ``made`` is when the last of them came, in seconds."""

    edits: list[Edit] = field(default_factory=list)
    made: float = 0.0
    open: bool = False


class History:
    """Steps in the order in which they were made, and those that were undone.

    Typing joins the step before it while it goes on at the same place, within a word and a second.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be made again."""
        return bool(self._undone)

    def record(self, edits: Sequence[Edit], *, joins: bool) -> None:
        """Note that *edits* were made; what was undone before is forgotten."""
        self._undone.clear()
        now = self._now()
        last = self._done[-1] if self._done else None
        if joins and last is not None and last.open and now - last.made <= JOIN_SECONDS and len(edits) == 1:
            joined = _joined(last.edits[-1], edits[0])
            if joined is not None:
                last.edits[-1] = joined
                last.made = now
                return
        self._done.append(Step(list(edits), now, joins))

    def extend(self, edits: Sequence[Edit]) -> None:
        """Note that *edits* were made as a part of the last step; without one they are a step of their own."""
        if not self._done:
            self.record(edits, joins=False)
            return
        self._undone.clear()
        self._done[-1].edits.extend(edits)

    def close(self) -> None:
        """Let the next edit begin a step of its own."""
        if self._done:
            self._done[-1].open = False

    def undo(self) -> list[Edit]:
        """Return the edits that take the last step back, in the order to make them; empty if there is none."""
        if not self._done:
            return []
        step = self._done.pop()
        self._undone.append(step)
        self.close()
        return [edit.inverse() for edit in reversed(step.edits)]

    def redo(self) -> list[Edit]:
        """Return the edits that make the step again which was taken back last; empty if there is none."""
        if not self._undone:
            return []
        step = self._undone.pop()
        step.open = False
        self._done.append(step)
        return list(step.edits)


def _joined(before: Edit, after: Edit) -> Edit | None:
    """Return one edit for two that are typing at one place, or None where the writer paused at a word."""
    if not after.removed and after.start == before.inserted_end:
        if _begins_a_word(before.inserted, after.inserted):
            return None
        return Edit(before.start, before.removed, before.inserted + after.inserted)
    if not after.inserted and not before.inserted:
        if after.end == before.start:  # Backspace
            return Edit(after.start, after.removed + before.removed, "")
        if after.start == before.start:  # Delete
            return Edit(before.start, before.removed + after.removed, "")
    if not after.inserted and before.inserted and before.start <= after.start and after.end == before.inserted_end:
        kept = before.inserted[: after.start - before.start]
        return Edit(before.start, before.removed, kept) if kept or before.removed else None
    return None


def _begins_a_word(typed: str, more: str) -> bool:
    return "\n" in more or "\r" in more or (typed[-1:].isspace() and not more[:1].isspace())
