"""A site as the rules ask it, and the place of one post in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from editor.jekyll.document import State
from editor.jekyll.entry import Entry
from editor.jekyll.gardening import likeness
from editor.jekyll.index import SiteIndex
from editor.jekyll.linking import Links


@dataclass(frozen=True)
class SiteAtHand:
    """One index, with what many posts ask of it."""

    index: SiteIndex

    @cached_property
    def links(self) -> Links:
        """What references lead to."""
        return Links(self.index)

    @cached_property
    def usual_tags(self) -> dict[str, str]:
        """For what alike tags have in common, the one that most published posts spell."""
        counts: dict[str, Counter[str]] = {}
        for entry in self.index.entries.values():
            if entry.collection == "posts" and self.index.state_of(entry) is State.PUBLISHED:
                for tag in entry.tags:
                    counts.setdefault(likeness(tag), Counter())[tag] += 1
        return {
            key: found.most_common(1)[0][0]
            for key, found in counts.items()
            if len(found) > 1 and found.most_common(2)[0][1] > found.most_common(2)[1][1]
        }


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post lies: in which site, and under which entry of the index."""

    site: SiteAtHand
    entry: Entry

    @property
    def address(self) -> str | None:
        """Where it is published, None where Jekyll stops before."""
        return self.site.index.address_of(self.entry)

    @property
    def state(self) -> State:
        """What a build of now does with it."""
        return self.site.index.state_of(self.entry)
