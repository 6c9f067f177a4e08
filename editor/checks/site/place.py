"""A site as the rules ask it, and the place of one post in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from editor.checks.site.page_ids import ids_of
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
        for entry in self._published:
            for tag in entry.tags:
                counts.setdefault(likeness(tag), Counter())[tag] += 1
        ranked = {key: found.most_common(2) for key, found in counts.items()}
        return {key: first[0] for key, (first, *rest) in ranked.items() if not rest or first[1] > rest[0][1]}

    @cached_property
    def tag_counts(self) -> Counter[str]:
        """How many published posts have each tag."""
        return Counter(tag for entry in self._published for tag in set(entry.tags))

    @cached_property
    def category_counts(self) -> Counter[str]:
        """How many published posts have each category."""
        return Counter(category for entry in self._published for category in set(entry.categories))

    @property
    def _published(self) -> Iterator[Entry]:
        index = self.index
        return (
            entry
            for entry in index.entries.values()
            if entry.collection == "posts" and index.state_of(entry) is State.PUBLISHED
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post lies: in which site, and under which entry of the index."""

    site: SiteAtHand
    entry: Entry
    ids_of: Callable[[str], Collection[str]] = ids_of
    """Tells the ids in the page that is made of a body."""

    @property
    def address(self) -> str | None:
        """Where it is published, None where Jekyll stops before."""
        return self.site.index.address_of(self.entry)

    @property
    def state(self) -> State:
        """What a build of now does with it."""
        return self.site.index.state_of(self.entry)

    @property
    def new_tags(self) -> tuple[str, ...]:
        """The tags that no other published post has."""
        before = self._before
        return _new(self.entry.tags, self.site.tag_counts, before.tags if before else ())

    @property
    def new_categories(self) -> tuple[str, ...]:
        """The categories that no other published post has."""
        before = self._before
        return _new(self.entry.categories, self.site.category_counts, before.categories if before else ())

    @property
    def _before(self) -> Entry | None:
        """The post as the index counts it, None where it does not."""
        entry = self.site.index.entries.get(self.entry.path)
        return entry if entry is not None and self.site.index.state_of(entry) is State.PUBLISHED else None


def _new(names: tuple[str, ...], counts: Counter[str], own: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in dict.fromkeys(names) if counts[name] <= (name in own))
