"""The card of a shared link: what the page of a post tells social networks, by the rules of jekyll-seo-tag."""

from __future__ import annotations

import os
import re
import warnings
from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from liquid.exceptions import LiquidError

from editor.jekyll.document import Document
from editor.jekyll.pages import Page
from editor.render.liquid.context import JekyllContext
from editor.render.liquid.environment import environment
from editor.render.liquid.ruby import text_of
from editor.render.liquid.tags.seo import SeoTags
from editor.render.pages.rendering import Pages
from editor.render.told_glimpses import ToldCard

_TAGS = ("og:title", "twitter:title", "twitter:card")


def told_card(pages: Pages, item: Document | Page) -> ToldCard:
    """Return the card of *item*."""
    site = pages.site
    pages.begin(item)
    data = pages.payload(item)
    tags = SeoTags(JekyllContext(environment().from_string(""), run=pages.run, data=data), "")
    card = ToldCard(
        title=_plain(tags.page_title),
        description=_plain(tags.description),
        site=_plain(tags.site_title),
        host=tags.canonical().partition("://")[2].partition("/")[0],
        image=tags.image_address,
        base=text_of(site.config.get("baseurl")).rstrip("/"),
        alt=text_of(tags.image.get("alt")),
        has_tags=_has_tags(pages, item),
    )
    if not tags.image:
        return card
    base, origin = (text_of(site.config.get(name)).rstrip("/") for name in ("baseurl", "url"))
    address = text_of(tags.image["path"])
    if "://" in address and not (origin and address.startswith(f"{origin}/")):
        return replace(card, is_elsewhere=True)
    path = re.split("[?#]", address.removeprefix(origin), maxsplit=1)[0]
    below = unquote(path).removeprefix(base).lstrip("/")
    roots = [site.source, *([site.theme.root] if site.theme is not None and below.startswith("assets/") else [])]
    found = next((file for root in roots if (file := _file_below(root, below)) is not None), None)
    if found is None:
        return card
    width, height = size_of(found)
    return replace(card, file=below, width=width, height=height)


def size_of(picture: Path) -> tuple[int, int]:
    """Return width and height of *picture* in pixels, zeros where they cannot be told; no pixel is unpacked."""
    from PIL import Image  # here and not above: most posts are never shared while they are written

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(picture) as image:
            return image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return 0, 0


def _has_tags(pages: Pages, item: Document | Page) -> bool:
    try:
        html = pages.in_layouts(item, "")
    except LiquidError:
        return False
    return any(f'"{name}"' in html or f"'{name}'" in html for name in _TAGS)


def _file_below(root: Path, path: str) -> Path | None:
    base = os.path.realpath(root)
    real = os.path.realpath(os.path.join(base, path)) if "\0" not in path else ""
    return Path(real) if real.startswith(base + os.sep) and os.path.isfile(real) else None


def _plain(html: str | None) -> str:
    return unescape(html or "")
