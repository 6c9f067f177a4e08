"""One post, draft or document of a collection, as Jekyll has read it: its data, its date, its address, its excerpt."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from enum import Enum

from editor.jekyll.merging import Data
from editor.jekyll.read_file import ReadError
from editor.jekyll.stops import JekyllStops, Stop
from editor.post.values import NANOSECONDS, Moment, Value

YAML_EXTENSIONS = (".yaml", ".yml")


class State(Enum):
    """What becomes of a document on the site as it is now."""

    PUBLISHED = "published"
    FUTURE = "future"
    """It waits until its date is past and the site is built anew."""
    DRAFT = "draft"
    HIDDEN = "hidden"
    """``published`` says no."""
    UNWRITTEN = "unwritten"
    """It is of a collection that has no pages of its own."""
    UNREAD = "unread"
    """Its bytes are no text in the site's encoding, or its defaults are amiss: Jekyll passes it over."""
    STOPS = "stops"
    """Jekyll stops at it, and nothing is built."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as the disk has it."""

    path: str
    """Below the source, with slashes, such as ``_posts/2024-01-02-hello.md``."""
    data: bytes
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Document:
    """What Jekyll makes of a file."""

    path: str
    collection: str
    state: State
    data: Data
    """What templates see, without the excerpt."""
    date: Moment
    draft: bool
    content: str | None = None
    url: str | None = None
    id: str | None = None
    output: str | None = None
    """The file that is written, below the destination, from its slash on."""
    excerpt: Value = None
    excerpt_made: bool = False
    """Whether the excerpt is Jekyll's own; one that front matter gives is printed as it stands."""
    error: ReadError | None = None
    """Why front matter or defaults were not read; Jekyll logs it and goes on."""
    stop: JekyllStops | None = None
    """Why the build stops at it, or would if it were published."""
    defaults: Data = field(default_factory=dict)
    """What the configuration gives it."""
    dated: bool = True
    """Whether it has a date: one that could not be read has the day of the build, a draft that of its last change."""

    @property
    def stops_reading(self) -> bool:
        """Whether the build stops before the document has an address."""
        at_address = (Stop.PLACEHOLDER, Stop.NOT_TEXT, Stop.ADDRESS)
        return self.state is State.STOPS and self.stop is not None and self.stop.reason not in at_address


def day_of(date: Moment) -> datetime.date | None:
    """Return the day of *date* at its own offset; None in a year that Python lacks."""
    days = (date.ns // NANOSECONDS + (date.offset or 0)) // 86_400
    try:
        return datetime.date(1970, 1, 1) + datetime.timedelta(days=days)
    except OverflowError:
        return None
