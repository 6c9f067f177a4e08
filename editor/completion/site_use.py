"""Which names the posts of a site use; read at the first question, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from editor.completion.attributes import names_in
from editor.completion.languages import languages_in
from editor.jekyll.post_files import post_files
from editor.jekyll.posts import MOST_POSTS
from editor.post.codec import decode
from editor.storage.reading import open_file

NEWEST_POSTS = 200
"""So many posts tell what the writer is used to."""
MOST_BYTES = 256 * 1024
"""Of each of them."""


class SiteUse:
    """What was read of the site at *root*; only one thread at a time may ask."""

    def __init__(self, root: Path) -> None:
        self.root = root
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

    def _paths(self) -> Iterator[Path]:
        return islice(post_files(self.root), MOST_POSTS)

    def _read_newest(self) -> None:
        if self._languages is not None:
            return
        self._languages = []
        newest = sorted(self._paths(), key=lambda path: path.name, reverse=True)[:NEWEST_POSTS]
        for path in newest:
            try:
                with open_file(path) as file:
                    text, _ = decode(file.read(MOST_BYTES))
            except OSError:
                continue  # a post that cannot be read uses nothing
            self._languages += languages_in(text)
            self._attributes += names_in(text)
