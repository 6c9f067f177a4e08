"""A change of a text, as a value: the only way in which a post changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from editor.post.shared_ends import common_end, common_start


class EditMismatch(ValueError):
    """The text to change does not hold, at that place, what the edit would remove."""


class Slices(Protocol):
    """What gives a part of a text: a ``str``, or a text in parts."""

    def __getitem__(self, place: slice, /) -> str:
        """Return the text at *place*."""


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points of the source."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, source: Slices) -> str:
        """Return the text of *source* in this range."""
        return source[self.start : self.end]

    def moved(self, distance: int) -> Span:
        """Return the range *distance* code points further on."""
        return Span(self.start + distance, self.end + distance)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace *removed*, found at code point *start*, by *inserted*."""

    start: int
    removed: str
    inserted: str

    @property
    def end(self) -> int:
        """Where the removed text ends in the text before the edit."""
        return self.start + len(self.removed)

    @property
    def inserted_end(self) -> int:
        """Where the inserted text ends in the text after the edit."""
        return self.start + len(self.inserted)

    @property
    def growth(self) -> int:
        """How many code points longer the text becomes."""
        return len(self.inserted) - len(self.removed)

    def apply_to(self, source: str) -> str:
        """Return *source* with this edit made; raises EditMismatch where *removed* does not stand there."""
        if not source.startswith(self.removed, self.start) or self.start < 0 or self.end > len(source):
            raise EditMismatch(f"{self.removed!r} does not stand at {self.start}")
        return "".join((source[: self.start], self.inserted, source[self.end :]))

    def inverse(self) -> Edit:
        """Return the edit that takes this one back."""
        return Edit(self.start, self.inserted, self.removed)

    def trimmed(self) -> Edit:
        """Return the same change without what removed and inserted text share at their ends."""
        removed, inserted = self.removed, self.inserted
        head = common_start(removed, inserted)
        tail = common_end(removed[head:], inserted[head:])
        return Edit(self.start + head, removed[head : len(removed) - tail], inserted[head : len(inserted) - tail])
