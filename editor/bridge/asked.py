"""What the writer is asked about the life of a post, and the answers: plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum


class SlugWish(Enum):
    """Of what the end of a file name is made."""

    UNICODE = "unicode"
    ASCII = "ascii"
    BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class PostWish:
    """What the writer says of a post: new, renamed or copied."""

    title: str = ""
    date: str = ""
    """As it is spelled in front matter; empty where there is none."""
    folder: str = ""
    kind: SlugWish = SlugWish.UNICODE
    slug: str = ""
    """By hand alone."""
    is_draft: bool = False


class Amiss(Enum):
    """Why a file cannot be named so."""

    NO_TITLE = "no title"
    NO_SLUG = "no slug"
    BAD_SLUG = "bad slug"
    BAD_DATE = "bad date"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class PostAsked:
    """The question: what is offered first, among which folders, and how a file is named for a wish."""

    offered: PostWish
    folders: tuple[str, ...]
    """Below the site; none where the file stays in its own."""
    name_for: Callable[[PostWish], str | Amiss]
    """Is asked at each key, and must be quick."""
    asks_date: bool = True
    asks_slug: bool = True
    dateless: frozenset[str] = frozenset()
    """Of the folders, those whose files have no date."""


class Weight(Enum):
    """How much an effect matters."""

    PLAIN = "plain"
    CAREFUL = "careful"


@dataclass(frozen=True, slots=True)
class DifferenceShown:
    """A file before and after."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is about to be done, and all that comes of it."""

    headline: str
    verb: str
    effects: tuple[tuple[Weight, str], ...]
    differences: tuple[DifferenceShown, ...] = ()


@dataclass(frozen=True, slots=True)
class CommitAsked:
    """What a commit is to hold: the post, and *pictures* that may go with it, by their names below the repository."""

    post: str
    message: str
    pictures: tuple[str, ...] = ()
    branch: str = ""
    """That is checked out; empty for none, as after ``git checkout`` of a commit."""


@dataclass(frozen=True, slots=True)
class CommitWish:
    """The writer's message, and which pictures go along."""

    message: str
    pictures: tuple[str, ...] = field(default=())
