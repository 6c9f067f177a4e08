"""Folders of pictures as patterns: ``assets/img/{slug}`` says what of it follows from the post."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from editor.jekyll.filename import parse_filename
from editor.jekyll.slug import slugify
from editor.post.post import Post
from editor.post.values import Moment, Value

_PLACE = re.compile(r"\{(\w+)\}")
_LANGUAGE = re.compile(r"(?<=.)\.[a-z]{2}(?:[-_][A-Za-z]{2,4})?$")
"""Behind the slug of a translation, whose pictures are those of the post."""
_FOR_MEDIA = ("media_subpath", "img_path")
"""The folder before a post's pictures, by the Chirpy theme's name for it and its older one."""


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What of a post can stand in the name of a folder; ``folder`` is where the post lies in its site."""

    slug: str
    date: datetime.date
    folder: str = ""
    category: str = ""
    media_folder: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """The words of patterns and what they stand for here."""
        return {
            "name": f"{self.date:%Y-%m-%d}-{self.slug}",
            "slug": self.slug,
            "date": f"{self.date:%Y-%m-%d}",
            "year": f"{self.date:%Y}",
            "month": f"{self.date:%m}",
            "day": f"{self.date:%d}",
            "category": self.category,
        }


def facts_of(post: Post, place: str, *, today: datetime.date) -> PostFacts:
    """Return the facts of *post*, which lies at *place* in its site; *today* is the date of one that has none."""
    path = PurePosixPath(place)
    name = parse_filename(path.name)
    values = post.front_matter.values()
    title = values.get("title")
    slug = name.slug if name else path.stem or (slugify(title) if isinstance(title, str) else "")
    slug = _LANGUAGE.sub("", slug)
    date = (name.date if name else None) or _day(values.get("date")) or today
    category = _first(values.get("categories")) or _first(values.get("category"))
    media = next((text for key in _FOR_MEDIA if isinstance(text := values.get(key), str)), "")
    folder = "" if str(path.parent) == "." else str(path.parent)
    return PostFacts(slug or "post", date, folder, slugify(category), media.strip("/"))


def pattern_of(folder: str, facts: PostFacts) -> str:
    """Return *folder* with words for what follows from the post."""
    parts = folder.split("/")
    return "/".join(_pattern_of_part(part, parts[:index], facts) for index, part in enumerate(parts)) if folder else ""


def folder_of(pattern: str, facts: PostFacts) -> str:
    """Return the folder that *pattern* means for a post; a part that stands for nothing there is left out."""
    told = facts.parts
    filled = (_PLACE.sub(lambda match: told.get(match[1], ""), part) for part in pattern.split("/"))
    return "/".join(part for part in filled if part)


def _pattern_of_part(part: str, before: list[str], facts: PostFacts) -> str:
    told = facts.parts
    if part == told["name"]:
        return "{name}"
    if part == facts.slug or slugify(part) == slugify(facts.slug):
        return "{slug}"
    for spelled in ("{date}", "{year}-{month}", "{year}{month}{day}", "{year}{month}", "{year}"):
        if part == _PLACE.sub(lambda match: told[match[1]], spelled):
            return spelled
    if part == told["month"] and told["year"] in before:
        return "{month}"
    if part == told["day"] and told["month"] in before:
        return "{day}"
    return "{category}" if facts.category and slugify(part) == facts.category else part


def _first(value: Value) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return (value.split() or [""])[0] if isinstance(value, str) else ""


def _day(value: Value) -> datetime.date | None:
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, Moment):
        try:
            return (datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=value.ns // 10**9)).date()
        except OverflowError:
            return None
    return None
