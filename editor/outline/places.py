"""Where the writer has been, for going back and forward; the places move along with the text."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

from editor.post.edit import Edit

MOST_PLACES = 100
NEAR = 200
"""Code points: a place as close as this to the one before takes its stead."""


@dataclass(frozen=True, slots=True)
class Place:
    """A code point of the post *post*, by whatever tells posts apart."""

    post: Hashable
    position: int


class Places:
    """Places in the order in which they were left, and how far back the writer has gone."""

    def __init__(self, *, most: int = MOST_PLACES, near: int = NEAR) -> None:
        self._most = most
        self._near = near
        self._places: list[Place] = []
        self._at = 0
        """How many of them lie behind; those from here on lie ahead."""

    @property
    def can_go_back(self) -> bool:
        """Whether a place lies behind."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a place lies ahead."""
        return self._at < len(self._places)

    def leave(self, place: Place) -> None:
        """Note that the writer jumps away from *place*; what lay ahead is forgotten."""
        del self._places[self._at :]
        if self._places and self._is_near(self._places[-1], place):
            self._places.pop()
        self._places.append(place)
        del self._places[: -self._most]
        self._at = len(self._places)

    def back(self, now: Place) -> Place | None:
        """Return the place to go back to from *now*, which then lies ahead; None where there is none."""
        while self._at:
            self._at -= 1
            place = self._places[self._at]
            self._places[self._at] = now if not self._is_near(place, now) else place
            if not self._is_near(place, now):
                return place
        return None

    def forward(self, now: Place) -> Place | None:
        """Return the place to go forward to from *now*, which then lies behind; None where there is none."""
        while self._at < len(self._places):
            place = self._places[self._at]
            self._places[self._at] = now if not self._is_near(place, now) else place
            self._at += 1
            if not self._is_near(place, now):
                return place
        return None

    def follow(self, post: Hashable, edits: Iterable[Edit]) -> None:
        """Move the places of *post* along with *edits*, each of the text that the one before left."""
        for edit in edits:
            self._places = [
                replace(place, position=position_after(place.position, edit)) if place.post == post else place
                for place in self._places
            ]

    def forget(self, post: Hashable) -> None:
        """Drop the places of *post*, which is closed."""
        self._at = sum(place.post != post for place in self._places[: self._at])
        self._places = [place for place in self._places if place.post != post]

    def _is_near(self, one: Place, other: Place) -> bool:
        return one.post == other.post and abs(one.position - other.position) <= self._near


def position_after(position: int, edit: Edit) -> int:
    """Return where *position* lies after *edit*; within what was removed it goes to the start of what came instead."""
    if position <= edit.start:
        return position
    return position + edit.growth if position >= edit.end else edit.start
