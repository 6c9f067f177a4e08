"""What the palette offers for what is typed in it: commands, headings, posts and lines, the likeliest first."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain

from editor.actions.search import folded, in_order, rank

MOST_AT_FIRST = 8
"""Of each kind, while nothing is typed."""
_FAR = 4  # further than all that is found by its title


class Kind(IntEnum):
    """What an entry is; where two are as likely, the first kind comes first."""

    COMMAND = 0
    HEADING = 1
    POST = 2
    LINE = 3


SIGNS = {">": Kind.COMMAND, "#": Kind.HEADING, "@": Kind.POST, ":": Kind.LINE}

_PLACE = re.compile(r"(\d{1,9})(?:\s*:\s*(\d{0,9}))?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose: *target* is what is meant, for whoever listed it.

    ``also`` is what it is found by besides its title, ``level`` how deep a heading is, from 0.
    """

    kind: Kind
    title: str
    target: object
    detail: str = ""
    keys: str = ""
    icon: str = ""
    level: int = 0
    enabled: bool = True
    also: str = ""
    folded: tuple[str, str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", (folded(self.title), folded(self.also)))


@dataclass(frozen=True, slots=True)
class Asked:
    """What is typed, read: the kind that its sign asks for (None: all kinds), and the words behind it."""

    kind: Kind | None
    words: str

    @classmethod
    def read(cls, typed: str) -> Asked:
        """Return what *typed* asks for; a sign of full width is one, too."""
        stripped = typed.lstrip()
        sign = unicodedata.normalize("NFKC", stripped[:1])
        kind = SIGNS.get(sign)
        return cls(kind, (stripped[1:] if kind is not None else typed).strip())

    @property
    def place(self) -> tuple[int, int] | None:
        """The line that is asked for, and the column in it, 1 if none is named; None where no line stands there."""
        found = _PLACE.fullmatch(unicodedata.normalize("NFKC", self.words))
        line, column = (int(digits or 1) for digits in found.groups()) if found else (0, 0)
        return (line, max(column, 1)) if line else None


def find(asked: Asked, lists: Sequence[Sequence[Entry]]) -> list[Entry]:
    """Return what of *lists*, one for each kind, *asked* may mean, the likeliest first, else in the order given.

    Where nothing is typed, a list alone is given whole, and of several the beginnings.
    """
    wanted = folded(asked.words).strip()
    if not wanted:
        if len(lists) == 1:
            return list(lists[0])
        return list(chain.from_iterable([e for e in entries if e.enabled][:MOST_AT_FIRST] for entries in lists))
    scattered = in_order(wanted)
    found: dict[tuple[int, bool, int], list[Entry]] = defaultdict(list)
    for entry in chain.from_iterable(lists):
        title, also = entry.folded
        # What does not hold its letters in their order does not hold the words either.
        if scattered.match(title):
            found[rank(wanted, title), not entry.enabled, entry.kind].append(entry)
        elif wanted in also:
            found[_FAR + rank(wanted, also), not entry.enabled, entry.kind].append(entry)
    return [entry for alike in sorted(found) for entry in found[alike]]


def used_lately(names: Sequence[str], name: str, *, most: int = 20) -> list[str]:
    """Return *names*, the latest first, with *name* at their head and each once."""
    return [name, *(other for other in names if other != name)][:most]
