"""Posts of a site that say how long reading takes, as what a rate of reading is fitted to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from editor.post.codec import decode
from editor.post.front_matter import Field
from editor.post.post import Post
from editor.spelling.counts import Counts, count
from editor.spelling.reading import said_minutes
from editor.storage.reading import CannotRead, read_file

KEY = "reading_time"
HEAD_BYTES = 4096
"""In which the key is looked for before a post is read whole."""
MOST_BYTES = 4 * 1024 * 1024
"""Of a post; a larger one tells nothing that the others do not."""


def timed_posts(paths: Iterable[Path], *, encoding: str | None = None) -> list[tuple[Counts, int]]:
    """Return the counts of each of *paths* that says its minutes, with these; what cannot be read is left out."""
    found = []
    for path in paths:
        try:
            if not path.is_file() or not _names_it(path):
                continue
            data, _ = read_file(path, most=MOST_BYTES)
        except (OSError, CannotRead):
            continue  # a post that cannot be read has none
        post = Post(decode(data, encoding=encoding)[0])
        minutes = said_in(post)
        if minutes is not None:
            found.append((count(post.body.of(post.source)), minutes))
    return found


def _names_it(path: Path) -> bool:
    with path.open("rb") as file:
        return KEY.encode() in file.read(HEAD_BYTES)


def said_in(post: Post) -> int | None:
    """Return the minutes that *post* says, None where it says none."""
    field = field_of(post)
    return None if field is None else said_minutes(field.value)


def field_of(post: Post) -> Field | None:
    """Return the field that says the minutes, if *post* has it; one that a later field overrides says nothing."""
    if KEY not in post.yaml.of(post.source):
        return None
    return next((field for field in post.front_matter.fields if field.key == KEY and not field.overridden), None)
