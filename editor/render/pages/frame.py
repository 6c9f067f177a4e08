"""The page around a post: its layouts, with a place for the text that is kept up to date by itself."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote

from liquid.exceptions import LiquidError

from editor.jekyll.defaults import Defaults
from editor.jekyll.document import Document
from editor.jekyll.pages import Page, begins_with_front_matter, read_page
from editor.render.liquid.faults import FaultKind
from editor.render.liquid.ruby import text_of
from editor.render.pages.files import Layout
from editor.render.pages.lacking import lacks_without_trust
from editor.render.pages.rendering import Pages
from editor.render.told_frame import PLACE, Frame

_BEGIN, _END = "<!--frontispiece:text-->", "<!--frontispiece:end-->"
_MOST_BYTES = 4 * 1024 * 1024


def frame_around(pages: Pages, item: Document | Page, content: str) -> Frame:
    """Return the page around *item*, whose text is *content* as HTML."""
    site = pages.site
    pages.begin(item)
    name = text_of(site.values.object_of(site.asked(item, "layout")))
    wanted = name not in ("", "none", "null")
    layout = site.templates.layout(name) if wanted else None
    theme = "" if site.theme is None else str(site.theme.root)
    base, origin = (text_of(site.config.get(name)).rstrip("/") for name in ("baseurl", "url"))
    named = site.settings.theme or text_of(site.config.get("remote_theme"))
    missing_theme = named if site.theme is None else ""
    if layout is None:
        return Frame("", missing_theme if wanted else "", name if wanted else "", "", theme, base, origin)
    try:
        html = pages.in_layouts(item, f"{_BEGIN}{content}{_END}")
        fault = _told(pages, has_page=_END in html)
    except LiquidError as error:
        html, fault = "", str(error.args[0]) if error.args else type(error).__name__
    before, begin, rest = html.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    framed = f"{before}{PLACE}{after}" if begin and end else ""
    lacks = bool(framed) and lacks_without_trust(html, origin)
    missing_layout = _missing_above(layout, pages)
    return Frame(framed, missing_theme, missing_layout, fault, theme, base, origin, lacks=lacks)


def _told(pages: Pages, *, has_page: bool) -> str:
    """Return the first fault in words, behind its file; of a plugin's tag the label in the page says enough."""
    faults = (fault for fault in pages.run.faults if not has_page or fault.kind is not FaultKind.UNKNOWN_TAG)
    fault = next(faults, None)
    if fault is None:
        return ""
    layout = pages.site.templates.layout(fault.template)
    return f"{os.path.basename(layout.path) if layout else fault.template}: {fault.message}"


def _missing_above(layout: Layout, pages: Pages) -> str:
    """Return the layout that *layout*, or one around it, names and nobody has, "" where all are there."""
    seen = set()
    while layout.name not in seen:
        seen.add(layout.name)
        name = text_of(pages.site.values.object_of(layout.data.get("layout")))
        if name in ("", "none", "null"):
            return ""
        above = pages.site.templates.layout(name)
        if above is None:
            return name
        layout = above
    return ""


def style_at(pages: Pages, address: str) -> str | None:
    """Return the style sheet at *address*, a path of the site without its base; None where there is none.

    Raises LiquidError (`Refused`) for one that cannot be compiled.
    """
    site = pages.site
    path = unquote(address).lstrip("/")
    page = next((page for page in site.build.pages if page.url == f"/{path}" and page.published), None)
    if page is None and site.theme is not None and path.startswith("assets/"):
        page = _of_theme(site.theme.root, path, pages)
    if page is not None:
        return pages.output_of_page(page)
    roots = [site.source, *([site.theme.root] if site.theme is not None and path.startswith("assets/") else [])]
    for root in roots:
        data = _read_below(root, path)
        if data is not None:
            return data.decode("utf-8", "replace")
    return None


def _of_theme(root: Path, path: str, pages: Pages) -> Page | None:
    """Return the page of the theme's assets that is written to *path*."""
    stem = path.removesuffix(".css")
    settings = pages.site.settings
    for ext in (".scss", ".sass", ".css"):
        data = _read_below(root, stem + ext)
        if data is not None and begins_with_front_matter(data):
            return read_page(stem + ext, data, settings, Defaults(settings, root))
    return None


def _read_below(root: Path, path: str) -> bytes | None:
    """Return the bytes of the file *path* below *root*, which no link may lead out of; hidden files are none."""
    if any(part.startswith((".", "_")) for part in path.split("/")) or "\0" in path:
        return None
    base = os.path.realpath(root)
    real = os.path.realpath(os.path.join(base, path))
    if not real.startswith(base + os.sep) or not os.path.isfile(real):
        return None
    try:
        with open(real, "rb") as file:
            return file.read(_MOST_BYTES)
    except OSError:
        return None
