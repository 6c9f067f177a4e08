"""What the posts of a site are called and which names they use; read at the first question, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from editor.completion.attributes import names_in
from editor.completion.candidate import Candidate, Kind
from editor.completion.languages import languages_in
from editor.jekyll.post_files import post_files
from editor.jekyll.posts import HEAD_BYTES, MOST_POSTS
from editor.post.codec import decode
from editor.post.post import Post

NEWEST_POSTS = 200
"""So many posts tell what the writer is used to."""
MOST_BYTES = 256 * 1024
"""Of each of them."""


@dataclass(frozen=True, slots=True)
class _Read:
    stamp: tuple[int, int]
    title: str


class SiteUse:
    """What was read of the site at *root*; only one thread at a time may ask."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._titles: dict[Path, _Read] = {}
        self._languages: list[str] | None = None
        self._attributes: list[str] = []

    @property
    def languages(self) -> list[str]:
        """The languages of the code in the newest posts, as often as they occur."""
        self._read_newest()
        return self._languages or []

    @property
    def attributes(self) -> list[str]:
        """The classes and ids in the attribute lists of the newest posts, as often as they occur."""
        self._read_newest()
        return self._attributes

    def posts(self, *, read_titles: bool) -> tuple[list[Candidate], bool]:
        """Return the posts as ``post_url`` names them, newest first, and whether the title of each is known.

        With *read_titles* the titles are read that are not known yet, which takes a while in a large site.
        """
        found: list[Candidate] = []
        is_all = True
        for path in self._paths():
            parts = path.relative_to(self.root).parts
            if "_posts" not in parts:
                continue
            name = "/".join((*(part for part in parts[:-1] if part != "_posts"), path.stem))
            title = self._title(path, read=read_titles)
            is_all = is_all and title is not None
            found.append(Candidate(Kind.POST, name, title or "", also=title or ""))
        return sorted(found, key=lambda post: post.label.rpartition("/")[2], reverse=True), is_all

    def _paths(self) -> Iterator[Path]:
        return islice(post_files(self.root), MOST_POSTS)

    def _title(self, path: Path, *, read: bool) -> str | None:
        known = self._titles.get(path)
        if not read:
            return known.title if known else None
        try:
            state = path.stat()
            stamp = (state.st_mtime_ns, state.st_size)
            if known is None or known.stamp != stamp:
                with path.open("rb") as file:
                    text, _ = decode(file.read(HEAD_BYTES))
                title = Post(text).front_matter.values().get("title")
                known = self._titles[path] = _Read(stamp, title if isinstance(title, str) else "")
        except OSError:
            return ""
        return known.title

    def _read_newest(self) -> None:
        if self._languages is not None:
            return
        self._languages = []
        newest = sorted(self._paths(), key=lambda path: path.name, reverse=True)[:NEWEST_POSTS]
        for path in newest:
            try:
                with path.open("rb") as file:
                    text, _ = decode(file.read(MOST_BYTES))
            except OSError:
                continue  # a post that cannot be read uses nothing
            self._languages += languages_in(text)
            self._attributes += names_in(text)
