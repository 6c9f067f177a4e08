"""How words are spelled in the other posts of a site: counted file by file, and again only where one changed."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from editor.checks.desk.paragraph import paragraphs_of
from editor.checks.desk.words import Vocabulary, count_words
from editor.jekyll.config import read_encoding
from editor.jekyll.post_files import post_files
from editor.post.codec import decode
from editor.post.post import Post
from editor.storage.reading import CannotRead, read_file

MOST_POSTS = 300
"""Posts that are counted, of each folder the newest: enough to tell a habit."""
MOST_BYTES = 4 * 1024 * 1024
"""In all of them together."""
MOST_BYTES_OF_POST = 512 * 1024


class SiteWords:
    """Counts the words of sites, and remembers the counts of each file; belongs to one thread at a time."""

    def __init__(self) -> None:
        self._root: Path | None = None
        self._counts: dict[Path, tuple[tuple[int, int], Counter[str]]] = {}
        self.vocabulary = Vocabulary()
        """What was counted last."""

    def count(self, root: Path, *, without: Path | None = None) -> Iterator[None]:
        """Count the posts of the site at *root* but that at *without*, post by post; then ``vocabulary`` tells them."""
        if root != self._root:
            self._root, self._counts = root, {}
        encoding = read_encoding(root)
        left_out = os.path.realpath(without) if without is not None else ""
        counted: dict[Path, tuple[tuple[int, int], Counter[str]]] = {}
        total: Counter[str] = Counter()
        size = 0
        for path in islice(post_files(root), MOST_POSTS):
            entry = self._counted(path, encoding)
            if entry is None:
                continue
            size += entry[0][1]
            if size > MOST_BYTES:
                break
            counted[path] = entry
            if os.path.realpath(path) != left_out:
                total.update(entry[1])
            yield
        self._counts = counted
        self.vocabulary = Vocabulary(total)
        _ = self.vocabulary.by_key  # here, where there is time

    def _counted(self, path: Path, encoding: str | None) -> tuple[tuple[int, int], Counter[str]] | None:
        """Return the stamp of *path* with the words in it; None for what is not there, not readable or very long."""
        try:
            status = path.stat()
            stamp = status.st_mtime_ns, status.st_size
            known = self._counts.get(path)
            if known is not None and known[0] == stamp:
                return known
            data, _ = read_file(path, most=MOST_BYTES_OF_POST)
        except (OSError, CannotRead):
            return None
        source, _codec = decode(data, encoding=encoding)
        return stamp, count_words(placed.paragraph for placed in paragraphs_of(Post(source)))
