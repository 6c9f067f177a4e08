"""The rows of the form, kept across showings, and their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from editor.widgets.form.row import FieldRow

if TYPE_CHECKING:  # front matter brings YAML with it, which comes after the window
    from editor.post.front_matter import Field

Occurrence = tuple[str, int]
"""A key, and how many fields of that key stand before this one."""


def occurrences(fields: Sequence[Field]) -> list[Occurrence]:
    """Return what tells each of *fields* from the others."""
    seen: dict[str, int] = {}
    found = []
    for field in fields:
        count = seen.get(field.key, 0)
        found.append((field.key, count))
        seen[field.key] = count + 1
    return found


class Rows:
    """The rows by what they show. A row whose key stays is kept, and so is one whose key alone was changed."""

    def __init__(self, make: Callable[[], FieldRow]) -> None:
        self._make = make
        self._named: list[tuple[Occurrence, FieldRow]] = []

    @property
    def all(self) -> list[FieldRow]:
        """The rows from top to bottom."""
        return [row for _, row in self._named]

    def match(self, fields: Sequence[Field]) -> tuple[list[FieldRow], list[FieldRow]]:
        """Return a row for each of *fields*, and the rows that are left over."""
        wanted = occurrences(fields)
        there = dict(self._named)
        renamed = self._renamed(wanted)
        kept = [there.get(name) or renamed.get(name) for name in wanted]
        rows = [row or self._make() for row in kept]
        left = [row for row in self.all if row not in rows]
        self._named = list(zip(wanted, rows, strict=True))
        return rows, left

    def _renamed(self, wanted: Sequence[Occurrence]) -> dict[Occurrence, FieldRow]:
        """Return the row whose key was changed in its place, if that is all that was changed."""
        if len(wanted) != len(self._named):
            return {}
        changed = [(new, row) for new, (old, row) in zip(wanted, self._named, strict=True) if new != old]
        return dict(changed) if len(changed) == 1 else {}
