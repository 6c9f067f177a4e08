"""The file names of posts and drafts, by Jekyll's rules."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

MARKDOWN_EXTENSIONS = (".markdown", ".mkdown", ".mkdn", ".mkd", ".md")
SPECIAL = (".", "_", "#", "~")
"""What Jekyll skips begins with one of these, unless ``include`` names it."""

# Jekyll 4.3, Document::DATE_FILENAME_MATCHER and DATELESS_FILENAME_MATCHER.
_DATED = re.compile(r"^(?>.+/)*?([0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2})-([^/]*)(\.[^.]+)$", re.MULTILINE)
_COMMON = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[^/\n]*\.[^./\n]+")
_DATELESS = re.compile(r"^(?:.+/)*(.*)(\.[^.]+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PostName:
    """What a post's file name says; the date is None where Jekyll stops at it, such as month 13 or day 32.

    The 30th of February is the 1st of March to Ruby, and so here.
    """

    date: datetime.date | None
    slug: str
    ext: str


def parse_filename(name: str) -> PostName | None:
    """Return what the file name *name* says, or None where Jekyll takes it for no post."""
    if name.startswith(SPECIAL) or name.endswith("~"):
        return None
    parts = split_dated(name)
    return PostName(_date(parts[0]), parts[1], parts[2]) if parts else None


def split_dated(path: str) -> tuple[str, str, str] | None:
    """Return the date, the slug and the extension in *path*; None for a name that no post has."""
    match = _DATED.search(path)
    return (match[1], match[2], match[3]) if match else None


def is_dated(path: str) -> bool:
    """Tell whether a post may have *path*, the common ones in a third of the time that ``split_dated`` takes."""
    return _COMMON.fullmatch(path) is not None or split_dated(path) is not None


def split_dateless(path: str) -> tuple[str, str] | None:
    """Return the slug and the extension in *path*; None where it has no extension."""
    match = _DATELESS.search(path)
    return (match[1], match[2]) if match else None


def _date(text: str) -> datetime.date | None:
    year, month, day = (int(part) for part in text.split("-"))
    if len(text.split("-")[0]) == 2:  # Ruby's Time.parse: 69 and later is the century before
        year += 1900 if year >= 69 else 2000
    if not 1 <= day <= 31:
        return None
    try:
        return datetime.date(year, month, 1) + datetime.timedelta(days=day - 1)
    except (ValueError, OverflowError):
        return None
