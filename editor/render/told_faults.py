"""What is wrong in a post's Liquid, as the render process tells it: without Liquid itself, which is slow to import."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from editor.post.edit import Edit

MOST = 200
"""Faults of one post that are told."""


class FaultKind(Enum):
    """What kind of thing is wrong; Jekyll's build stops at each."""

    SYNTAX = "syntax"
    UNKNOWN_TAG = "unknown tag"
    NOT_FOUND = "not found"
    REFUSED = "refused"
    LIMIT = "limit"
    """It takes too long or too much here; Jekyll has no such limits."""


@dataclass(frozen=True, slots=True)
class ToldFault:
    """One thing that is wrong: Liquid's words, and where."""

    kind: FaultKind
    message: str
    template: str
    """The include or layout in which it is, "" for the post itself."""
    subject: str
    """The tag or file that it is about."""
    place: int
    """Where in the text of the post it stands, or what leads to its template."""

    def told(self) -> list[str | int]:
        """Return it as a message has it."""
        return [self.kind.value, self.message, self.template, self.subject, self.place]


def faults_of(message: Mapping[str, object]) -> tuple[ToldFault, ...] | None:
    """Return the faults that *message* tells; None where it is none of ours."""
    told = message.get("faults")
    faults = []
    for each in told if isinstance(told, list) else [None]:
        match each:
            case [str(kind), str(words), str(template), str(subject), int(place)]:
                try:
                    faults.append(ToldFault(FaultKind(kind), words, template, subject, max(0, place)))
                except ValueError:
                    return None
            case _:
                return None
    return tuple(faults[:MOST])


def moved(faults: Iterable[ToldFault], edit: Edit) -> tuple[ToldFault, ...]:
    """Return *faults* where they are after *edit* of the text."""
    return tuple(fault if fault.place < edit.start else replace(fault, place=_moved(fault, edit)) for fault in faults)


def _moved(fault: ToldFault, edit: Edit) -> int:
    return fault.place + edit.growth if fault.place >= edit.end else edit.start
