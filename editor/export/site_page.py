"""A post as its site shows it: the whole page, as Jekyll would write it."""

from __future__ import annotations

import os
import posixpath
import re
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from editor.export.embedding import Folder, embed_in_styles, embed_pictures
from editor.export.page import picture_folder
from editor.jekyll.site import find_site

if TYPE_CHECKING:
    from editor.render.pages.rendering import Pages

SECONDS = 60.0
_SHEET = re.compile(r"<link\b[^>]*>", re.IGNORECASE)
_REL = re.compile(r"""\brel\s*=\s*["']?[^"'>]*\bstylesheet\b""", re.IGNORECASE)
_STYLE = re.compile(r"(<style\b[^>]*>)(.*?)(?=</style\b|\Z)", re.IGNORECASE | re.DOTALL)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)


class NoPage(Exception):
    """The site writes no page of this file, or none can be made; the text says why."""


def site_page(path: Path, *, self_contained: bool) -> str:
    """Return the page that Jekyll would write of the post at *path*, its styles, pictures and fonts in it if wanted.

    What is wrong in its templates is a label in its place. Raises NoPage.
    """
    site = find_site(path)
    if site is None:
        raise NoPage("it lies in no site")
    pages = _pages(site.root)
    below = os.path.relpath(path.absolute(), pages.site.source).replace(os.sep, "/")
    item = pages.site.find(below)
    if item is None:
        raise NoPage("Jekyll writes no page of it")
    html = pages.render(item).html
    if not self_contained:
        return html
    folder = picture_folder(site, path)
    own = _folders(pages, posixpath.dirname(item.url or "/"))
    html = _STYLE.sub(lambda style: style[1] + embed_in_styles(style[2], *own), html)
    html = _SHEET.sub(lambda link: _embedded(link[0], pages, site.config.baseurl), html)
    return embed_pictures(html, folder) if folder else html


@lru_cache(maxsize=1)
def _pages(root: Path) -> Pages:
    # Here and not above: whoever exports a post by itself does not import all of Jekyll and Liquid.
    from editor.jekyll.site import Site
    from editor.jekyll.stops import JekyllStops
    from editor.render.pages.reading import open_site
    from editor.render.pages.rendering import Pages

    try:
        return Pages(open_site(Site(root)), seconds=SECONDS)
    except JekyllStops as error:
        raise NoPage(f"Jekyll stops at the configuration: {error}") from error


def _embedded(link: str, pages: Pages, base: str) -> str:
    """Return the styles that *link* leads to, or the link where it leads elsewhere."""
    from liquid.exceptions import LiquidError

    from editor.render.pages.frame import style_at

    href = _HREF.search(link)
    if href is None or _REL.search(link) is None:
        return link
    address = unescape(href[1] or href[2] or href[3] or "").partition("?")[0]
    origin = str(pages.site.config.get("url") or "").rstrip("/")
    address = address.removeprefix(origin) if origin else address
    base = base.rstrip("/")
    address = address.removeprefix(base) if base and address.startswith(f"{base}/") else address
    if not address.startswith("/") or address.startswith("//"):
        return link
    try:
        css = style_at(pages, address)
    except LiquidError as error:
        raise NoPage(f"its styles cannot be compiled: {error.args[0]}") from error
    if css is None:
        return link
    css = embed_in_styles(css, *_folders(pages, posixpath.dirname(address)))
    inert = css.replace("</", "<\\/")  # in a string of CSS this is the same, and ends no element
    return f"<style>{inert}</style>"


def _folders(pages: Pages, below: str) -> list[Folder]:
    """Return where addresses of styles in the folder *below* of the site lead: to the site, then to its theme."""
    theme = pages.site.theme
    roots = [pages.site.source, *([theme.root] if theme is not None else [])]
    base = str(pages.site.config.get("baseurl") or "")
    return [Folder(root, root / unquote(below).lstrip("/"), base) for root in roots]
