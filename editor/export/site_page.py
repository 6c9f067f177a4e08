"""A post as its site shows it: the whole page, as Jekyll would write it."""

from __future__ import annotations

import os
import posixpath
import re
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from editor.export.embedding import embed_pictures
from editor.export.no_page import NoPage
from editor.export.page import picture_folder
from editor.export.site_sheets import Sheets
from editor.jekyll.site import find_site

if TYPE_CHECKING:
    from editor.render.pages.rendering import Pages

SECONDS = 60.0
_SHEET = re.compile(r"<link\b[^>]*>", re.IGNORECASE)
_REL = re.compile(r"""\brel\s*=\s*["']?[^"'>]*\bstylesheet\b[^"'>]*""", re.IGNORECASE)
_STYLE = re.compile(r"(<style\b[^>]*>)(.*?)(?=</style\b|\Z)", re.IGNORECASE | re.DOTALL)
_MEDIA = re.compile(r"""\bmedia\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)


def site_page(path: Path, *, self_contained: bool, theme: Path | None = None) -> str:
    """Return the page that Jekyll would write of the post at *path*, its styles, pictures and fonts in it if wanted.

    The folder *theme* stands in for the theme that the site names. What is wrong in its templates is a label in its
    place. Raises NoPage.
    """
    site = find_site(path)
    if site is None:
        raise NoPage("it lies in no site")
    pages = _pages(site.root, theme)
    item = pages.site.find(os.path.relpath(path.absolute(), pages.site.source).replace(os.sep, "/"))
    if item is None:
        raise NoPage("Jekyll writes no page of it")
    html = pages.render(item).html
    if not self_contained:
        return html
    sheets = Sheets(pages, site.config.baseurl)
    below = posixpath.dirname(item.url or "/")
    html = _STYLE.sub(lambda style: style[1] + _inert(sheets.standing(style[2], below)), html)
    html = _SHEET.sub(lambda link: _embedded(link[0], sheets, below), html)
    own = picture_folder(site, path)
    return embed_pictures(html, *([own] if own else []), *sheets.folders(below)[1:])


@lru_cache(maxsize=1)
def _pages(root: Path, theme: Path | None) -> Pages:
    # Here and not above: whoever exports a post by itself does not import all of Jekyll and Liquid.
    from editor.jekyll.site import Site
    from editor.jekyll.stops import JekyllStops
    from editor.render.pages.reading import open_site
    from editor.render.pages.rendering import Pages
    from editor.render.pages.theme import Theme

    try:
        return Pages(open_site(Site(root), theme=Theme(theme) if theme else None), seconds=SECONDS)
    except JekyllStops as error:
        raise NoPage(f"Jekyll stops at the configuration: {error}") from error


def _embedded(link: str, sheets: Sheets, below: str) -> str:
    """Return the styles to which *link* leads from the folder *below*, or the link where it leads elsewhere."""
    href = _HREF.search(link)
    rel = _REL.search(link)
    if href is None or rel is None or "alternate" in rel[0].lower():
        return link
    address = sheets.address_of(unescape(href[1] or href[2] or href[3] or ""), below)
    css = sheets.at(address) if address else None
    if css is None:
        return link
    media = _MEDIA.search(link)
    return f"<style{f' {media[0]}' if media else ''}>{_inert(css)}</style>"


def _inert(css: str) -> str:
    """Return *css* as it may stand in an element: in a string this is the same, and ends no element."""
    return css.replace("</", "<\\/")
