"""Looking through all posts of a site, file by file, in a thread that may be called off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.jekyll.post_files import never
from editor.post.codec import Codec, decode
from editor.post.edit import Span
from editor.post.post import find_head
from editor.search.excerpt import Excerpt, LineNumbers, excerpt_of
from editor.search.finder import finder_of
from editor.search.matching import matches
from editor.search.query import Query, SearchTooSlow
from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp

MOST_ROWS = 1_000
"""Of one file; more matches are counted, and not shown."""


class Part(Enum):
    """Which part of a post is looked through."""

    ALL = "all"
    FRONT_MATTER = "front matter"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Row:
    """A match in a file."""

    line: int
    """From 1, in the text below the front matter; 0 in that."""
    span: Span
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class FileMatches:
    """The matches of one file, of which *rows* are shown; *stamp* is None for the text of a post that is open."""

    path: Path
    rows: tuple[Row, ...]
    count: int
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class FileSkipped:
    """A file that was not looked through, or not to its end."""

    path: Path
    reason: CannotRead | SearchTooSlow


@dataclass(frozen=True, slots=True)
class SiteText:
    """The text of one file, as it is open or on the disk."""

    path: Path
    source: str
    codec: Codec | None
    stamp: Stamp | None


def search_files(
    paths: Iterable[Path],
    query: Query,
    *,
    part: Part = Part.ALL,
    encoding: str | None = None,
    open_texts: Mapping[Path, str] | None = None,
    cancelled: Callable[[], bool] = never,
    most_rows: int = MOST_ROWS,
) -> Iterator[FileMatches | FileSkipped]:
    """Yield what *query* finds in *paths*, whose site has the *encoding*, one value for each file that has something.

    *open_texts* holds the posts that are open, whose text may differ from the file. Between two files *cancelled* is
    asked; where it says so, nothing more comes. Raises QueryRefused at the first question.
    """
    if not query.text:
        return
    finder_of(query)
    for path in paths:
        if cancelled():
            return
        try:
            text = read_text(path, encoding, open_texts or {})
            rows, count = rows_in(text.source, query, part=part, most_rows=most_rows)
        except (CannotRead, SearchTooSlow) as error:
            yield FileSkipped(path, error)
            continue
        if count:
            yield FileMatches(path, rows, count, text.stamp)


def read_text(
    path: Path, encoding: str | None, open_texts: Mapping[Path, str], *, fs: FileSystem | None = None
) -> SiteText:
    """Return the text of *path*: that of the open post where there is one, else that of the file; raises CannotRead."""
    source = open_texts.get(path)
    if source is not None:
        return SiteText(path, source, None, None)
    data, stamp = read_file(path, fs=fs)
    source, codec = decode(data, encoding=encoding)
    return SiteText(path, source, codec, stamp)


def body_start(source: str) -> int:
    """Return where the body begins; 0 where there is no front matter."""
    head = find_head(source)
    return head.fence_end if head else 0


def spans_of_part(source: str, part: Part) -> list[Span] | None:
    """Return the spans of *source* to look through for *part*; None for all of it."""
    if part is Part.ALL:
        return None
    start = body_start(source)
    return [Span(start, len(source)) if part is Part.BODY else Span(0, start)]


def rows_in(
    source: str, query: Query, *, part: Part = Part.ALL, most_rows: int = MOST_ROWS
) -> tuple[tuple[Row, ...], int]:
    """Return the first matches of *query* in *source*, and how many there are; raises QueryRefused, SearchTooSlow."""
    found = list(matches(source, query, within=spans_of_part(source, part)))
    numbers = LineNumbers(source)
    rows = (
        Row(numbers.of(match.span.start), match.span, excerpt_of(source, match.span)) for match in found[:most_rows]
    )
    return tuple(rows), len(found)
