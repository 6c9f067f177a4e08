"""What references lead to: posts by name, files by path, and all by address."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from functools import cached_property
from urllib.parse import urlsplit

from editor.jekyll.addresses import unescaped
from editor.jekyll.document import State, day_of
from editor.jekyll.entry import Entry
from editor.jekyll.index import SiteIndex
from editor.jekyll.references import Reference, RefersBy
from editor.jekyll.settings import below_collections

_POST_NAME = re.compile(r"(.+/)*([0-9]+-[0-9]+-[0-9]+)-(.*)")


class Links:
    """The answers of one index. What is published counts as a build of now would write it."""

    def __init__(self, index: SiteIndex) -> None:
        self.index = index
        self._base = index.settings.baseurl

    @cached_property
    def addresses(self) -> dict[str, list[Entry]]:
        """The published posts, documents and pages by the file in which each is written."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.index.entries.values():
            output = self.index.output_of(entry) if self.is_published(entry) else None
            if output is not None:
                found[output].append(entry)
        return found

    @cached_property
    def _posts(self) -> dict[str, list[Entry]]:
        """The posts by the end of their names, behind the date."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.index.entries.values():
            if entry.collection == "posts":
                found[_behind_date(entry.name)].append(entry)
        return found

    def post_named(self, name: str) -> Entry | None:
        """Return the post that ``post_url`` finds under *name*, published or not; None where it finds none.

        Jekyll's own build knows but those that are published.
        """
        found = _POST_NAME.fullmatch(name.removeprefix("/"))
        if found is None:
            return None
        folder, date, slug = found[1] or "", found[2], found[3]
        pattern = re.compile(
            rf"_posts/{re.escape(folder)}{date}-{re.escape(slug)}\.[^.]+|{re.escape(folder)}_posts/?{date}-{re.escape(slug)}\.[^.]+"
        )
        candidates = self._posts.get(slug, [])
        for entry in candidates:
            if pattern.match(below_collections(entry.path, self.index.settings)):
                return entry
        return next((entry for entry in candidates if _same_day(entry, date) and entry.slug == slug), None)

    def file_at(self, path: str) -> Entry | str | None:
        """Return what ``link`` finds at *path*: an entry, the path of a static file, or None."""
        path = path.removeprefix("/")
        inside = self.index.settings.collections_dir
        for place in (path, f"{inside}/{path}" if inside else path):
            if place in self.index.entries:
                return self.index.entries[place]
            if place in self.index.static:
                return place
        return None

    def at_address(self, address: str, *, of: str | None) -> Entry | str | None:
        """Return what is published at *address*, as it stands on the page whose address is *of*; None for nothing.

        For a static file that is its path; for what no build of ours can tell, "".
        """
        path = unescaped(urlsplit(address).path)
        if not path:
            return "" if of is None else self._written(unescaped(of))
        if not path.startswith("/"):
            if of is None:
                return ""
            path = posixpath.join(unescaped(of).rpartition("/")[0] + "/", path)
        elif self._base and (path + "/").startswith(f"/{self._base}/"):
            path = path[len(self._base) + 1 :] or "/"
        ends = path.endswith("/")
        path = posixpath.normpath(path).replace("//", "/")
        return self._written(f"{path}/" if ends and path != "/" else path)

    def _written(self, path: str) -> Entry | str | None:
        places = [f"{path}index.html"] if path.endswith("/") else [path, f"{path}.html", f"{path}/index.html"]
        for place in places:
            if entries := self.addresses.get(place):
                return entries[0]
            if place[1:] in self.index.static:
                return place[1:]
        return None

    def target_of(self, reference: Reference, *, of: str | None) -> Entry | str | None:
        """Return what *reference* leads to; None for nothing, "" for what cannot be told."""
        if reference.by is RefersBy.POST_URL:
            return self.post_named(reference.target)
        if reference.by is RefersBy.LINK:
            return "" if "{" in reference.target else self.file_at(reference.target)
        return self.at_address(reference.target, of=of)

    def is_published(self, entry: Entry) -> bool:
        """Tell whether a build of now writes *entry*."""
        return self.index.state_of(entry) is State.PUBLISHED


def _behind_date(name: str) -> str:
    stem = name.rpartition(".")[0] or name
    found = _POST_NAME.fullmatch(stem)
    return found[3] if found else stem


def _same_day(entry: Entry, date: str) -> bool:
    day = day_of(entry.date) if entry.date else None
    parts = date.split("-")
    return day is not None and [day.year, day.month, day.day] == [int(part) for part in parts]
