"""The text of a post after Liquid, as its site would run it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from editor.jekyll.site import Site
from editor.post.post import Post

if TYPE_CHECKING:
    from editor.jekyll.document import Document
    from editor.jekyll.pages import Page
    from editor.render.pages.rendering import Pages
    from editor.render.pages.site import PageSite

SECONDS = 10.0
"""How long the templates of one post may take."""
_UNTITLED = "_drafts/untitled.md"


Opened = Callable[[Path | None], "PageSite | None"]
"""Returns the site in a folder, as `open_pages` does: from memory, say, where many posts are exported."""


def open_pages(root: Path | None) -> PageSite | None:
    """Return the site in the folder *root*, one without anything for None; None where Jekyll stops at it."""
    from editor.jekyll.stops import JekyllStops
    from editor.render.pages.front_post import open_front

    try:
        return open_front(root)
    except JekyllStops:
        return None


def has_liquid(text: str) -> bool:
    """Tell whether there is anything in *text* for Liquid to do."""
    return "{{" in text or "{%" in text


def liquid_text(post: Post, *, site: Site | None, path: Path | None, opened: Opened | None = None) -> str:
    """Return the text of *post* as Liquid leaves it, what is wrong in it as a label in its place.

    It stays as it is where Jekyll runs no Liquid, or stops at the site's configuration.
    """
    text = post.body.of(post.source)
    if not has_liquid(text):
        return text
    # Here and not above: most posts have no Liquid, and what runs it brings all of Jekyll.
    from editor.render.liquid.tracing import run_traced

    put = post_in_site(post, site=site, path=path, opened=opened)
    if put is None:
        return text
    pages, item = put
    return run_traced(text, pages.payload(item), pages.run).written


def post_in_site(
    post: Post, *, site: Site | None, path: Path | None, opened: Opened | None = None
) -> tuple[Pages, Document | Page] | None:
    """Return the pages of *site* with *post* as it is now among them, ready to run it; None where none is run.

    The site is read anew, unless *opened* reads it.
    """
    from editor.jekyll.read_file import bytes_of_text
    from editor.render.pages.front_post import read_item
    from editor.render.pages.rendering import Pages

    found = (opened or open_pages)(site.root if site else None)
    if found is None:
        return None
    below = os.path.relpath(path.absolute(), found.source).replace(os.sep, "/") if site and path else _UNTITLED
    data = bytes_of_text(post.source, found.settings.encoding)
    item = read_item(below, data, found.source, found.settings)
    pages = Pages(found.with_item(item), seconds=SECONDS)
    pages.begin(item)
    return (pages, item) if pages.site.takes_liquid(item) else None
