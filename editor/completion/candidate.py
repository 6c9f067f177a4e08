"""Something that may stand at the caret, and which of many fit what is typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from editor.actions.search import folded, in_order, rank


class Kind(Enum):
    """What a candidate is; it has an icon and a word for each."""

    TAG = "tag"
    END_TAG = "end tag"
    FILTER = "filter"
    VARIABLE = "variable"
    LANGUAGE = "language"
    HEADING = "heading"
    FOOTNOTE = "footnote"
    NEW_FOOTNOTE = "new footnote"
    LINK = "link"
    POST = "post"
    FILE = "file"
    IMAGE = "image"
    FOLDER = "folder"
    CLASS = "class"
    ID = "id"
    ATTRIBUTE = "attribute"
    SNIPPET = "snippet"


@dataclass(frozen=True, slots=True)
class Candidate:
    """*label* is shown and, without *snippet*, is what comes into the text; *detail* stands beside it.

    ``goes_on`` tells that something is chosen behind it: the files of a folder, the members of a variable.
    """

    kind: Kind
    label: str
    detail: str = ""
    text: str | None = None
    """What comes into the text, where it is not the label."""
    snippet: str | None = None
    """The same as a snippet with places."""
    picture: Path | None = None
    goes_on: bool = False
    also: str = ""
    """By which words it is found besides its label."""
    folded: tuple[str, str] = field(default=("", ""), init=False, repr=False, compare=False)
    """The label and those words as they are compared."""

    def __post_init__(self) -> None:
        # Once, where candidates are gathered: they are compared with what is typed at each key.
        object.__setattr__(self, "folded", (folded(self.label), folded(self.also)))

    @property
    def written(self) -> str:
        """What comes into the text, where it is no snippet."""
        return self.label if self.text is None else self.text


def fitting(candidates: Sequence[Candidate], typed: str) -> list[Candidate]:
    """Return those that *typed* may mean, the likeliest first, in their own order where they are alike.

    They begin with it, have a word that does, hold it, or hold its letters in their order.
    """
    wanted = folded(typed)
    if not wanted:
        return list(candidates)
    scattered = in_order(wanted)
    found: list[list[Candidate]] = [[], [], [], []]
    for candidate in candidates:
        label, also = candidate.folded
        if wanted in label or wanted in also:
            far = min(place for words in (label, also) if (place := rank(wanted, words)) >= 0)
            found[far].append(candidate)
        elif scattered.match(label):  # over a whole sentence this would mean nothing
            found[3].append(candidate)
    return [candidate for alike in found for candidate in alike]


def by_use(names: Iterable[str], *uses: Iterable[str]) -> list[str]:
    """Return *names* with those first that occur in the first of *uses*, most often first, then in the next."""
    counts: list[dict[str, int]] = []
    for use in uses:
        count: dict[str, int] = {}
        for name in use:
            count[name] = count.get(name, 0) + 1
        counts.append(count)
    return sorted(names, key=lambda name: tuple(-count.get(name, 0) for count in counts))
