"""What is seen of a post before it is opened, as the render process tells it: its place in a list, and its card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from editor.render.told_frame import Frame


@dataclass(frozen=True, slots=True)
class ToldListing:
    """The page of the site that lists posts, or without one what such a page would show of the post."""

    frame: Frame
    """The page as HTML, "" where the site has none."""
    page: str = ""
    """The path of that page below the source."""
    own: tuple[str, ...] = ()
    """The addresses on the page that lead to the post, as they are spelled there."""
    others: tuple[str, ...] = ()
    """Those that lead to other posts and come right before or behind one of the post's."""
    title: str = ""
    """As plain text."""
    date: str = ""
    excerpt: str = ""
    """As HTML."""


@dataclass(frozen=True, slots=True)
class ToldCard:
    """What social networks show of a link to the post, as plain text, by the rules of jekyll-seo-tag."""

    title: str = ""
    description: str = ""
    site: str = ""
    """The name of the site."""
    host: str = ""
    """Where it is, without ``https://``."""
    image: str = ""
    """The address of the picture as the post has it, "" for none."""
    alt: str = ""
    file: str = ""
    """The picture's path below the site, "" where it lies elsewhere or is not there."""
    width: int = 0
    """In pixels; 0 where it is not known."""
    height: int = 0
    is_elsewhere: bool = False
    """Whether the picture is on another machine, of which nothing is known here."""
    base: str = ""
    """What addresses of the site begin with."""
    has_tags: bool = False
    """Whether the page of the post says any of this to those networks."""


Glimpse = ToldListing | ToldCard


def glimpse_of(message: Mapping[str, object]) -> Glimpse | None:
    """Return what *message* tells; None where it is none of ours."""
    told = message.get("told")
    if not isinstance(told, dict):
        return None
    try:
        if message.get("what") == "card":
            return ToldCard(**told)
        frame = Frame(**told.pop("frame"))
        return ToldListing(frame, **{**told, "own": tuple(told["own"]), "others": tuple(told["others"])})
    except (KeyError, TypeError):
        return None
