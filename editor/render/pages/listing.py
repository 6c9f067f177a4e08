"""The page of a site that lists its posts, as it shows one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from operator import itemgetter
from urllib.parse import unquote, urlsplit

from editor.jekyll.document import Document
from editor.jekyll.pages import Page
from editor.render.liquid.ruby import text_of
from editor.render.page import plain_text
from editor.render.pages.files import Templates
from editor.render.pages.rendering import Pages
from editor.render.pages.site import PageSite
from editor.render.told_frame import Frame
from editor.render.told_glimpses import ToldListing

_ENDINGS = (".html", ".htm", ".xhtml", "/")
_INCLUDE = re.compile(r"{%-?\s*include(?:_cached)?\s+([\w./-]+)")
_HREF = re.compile(r"""<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_MOST_LEVELS = 5
_OF_ALL_PAGES = 2
"""A layout so far out is around pages of every kind: what it lists is the newest few, beside the page."""
_ONE_VALUE = r"\s*\|\s*(?:size|first|last)\b"
_USUAL_NAMES = ("blog", "posts", "news", "archive", "archives", "articles", "writing")


def told_listing(pages: Pages, item: Document | Page) -> ToldListing:
    """Return how the site of *pages* lists *item*; raises LiquidError where the page cannot be rendered."""
    site = pages.site
    base, origin = (text_of(site.config.get(name)).rstrip("/") for name in ("baseurl", "url"))
    theme = "" if site.theme is None else str(site.theme.root)
    missing = site.settings.theme if site.settings.theme and site.theme is None else ""
    frame = Frame(missing_theme=missing or "", theme=theme, base=base, origin=origin)
    title = plain_text(text_of(site.values.object_of(item.data.get("title"))))
    if not isinstance(item, Document):
        return ToldListing(frame, title=title)
    page = listing_page(site, item.collection)
    if page is None:
        pages.begin(item)
        excerpt = text_of(pages.excerpt_of(item))
        date = site.values.time_of(item.date).strftime("%Y-%m-%d")
        return ToldListing(frame, title=title, date=date, excerpt=excerpt)
    html = pages.render(page, with_post=item).html
    own, others = addresses(html, site, item)
    framed = Frame(html, theme=theme, base=base, origin=origin)
    return ToldListing(framed, page.path, own, others)


def listing_page(site: PageSite, collection: str) -> Page | None:
    """Return the page whose templates go through the documents of *collection*; the home page before all others."""
    found = [
        ((level >= _OF_ALL_PAGES, *_order(page)), page)
        for page in site.build.pages
        if page.published and page.stop is None and (page.url or "").endswith(_ENDINGS)
        if (level := _level(site, page, collection)) is not None
    ]
    return min(found, key=itemgetter(0))[1] if found else None


def addresses(html: str, site: PageSite, item: Document) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the addresses in *html* that lead to *item*, and those of other posts that stand next to one of them.

    They are spelled as they are there.
    """
    base, origin = (text_of(site.config.get(name)).rstrip("/") for name in ("baseurl", "url"))
    known = {_settled(each.url) for each in site.documents if each.url and each is not item}
    mine = _settled(item.url or "")
    found: list[tuple[str, bool]] = []
    for match in _HREF.finditer(html):
        address = unescape(match[1] or match[2] or match[3] or "")
        local = address.removeprefix(origin) if origin else address
        is_here = "://" not in local and not local.startswith("//")
        path = _settled(unquote(urlsplit(local).path)) if is_here else ""
        path = _settled(path.removeprefix(base)) if base else path
        if path and (path == mine or path in known):
            found.append((address, path == mine))
    own = dict.fromkeys(address for address, is_own in found if is_own)
    beside = (near for near in pairwise(found) if near[0][1] != near[1][1])
    others = dict.fromkeys(one[0] if other[1] else other[0] for one, other in beside)
    return tuple(own), tuple(others)


def _settled(url: str) -> str:
    """Return *url* as servers take it: with or without its ending, it is the same page."""
    return unquote(url).removesuffix("index.html").removesuffix(".html").rstrip("/")


def _order(page: Page) -> tuple[bool, bool, int, str]:
    url = page.url or ""
    name = url.strip("/").rpartition("/")[2].removesuffix(".html")
    return url not in ("/", "/index.html"), name not in _USUAL_NAMES, url.count("/"), url


def _level(site: PageSite, page: Page, collection: str) -> int | None:
    """Return in how many layouts what goes through *collection* is around *page*: 0 for itself, None for nowhere."""
    names = r"(?:site|paginator)\.posts" if collection == "posts" else rf"site\.{re.escape(collection)}"
    loop = re.compile(rf"{{%-?\s*(?:for\s+[\w-]+\s+in|assign\s+[\w-]+\s*=)\s*{names}\b(?!\s*\.|{_ONE_VALUE})")
    for level, text in enumerate(_texts(site, page)):
        if loop.search(text):
            return level
    return None


def _texts(site: PageSite, page: Page) -> Iterator[str]:
    """Yield what makes *page*, each with what it includes by name: its own text, then its layouts."""
    yield _with_includes(site.templates, page.content)
    name = site.asked(page, "layout")
    for _ in range(_MOST_LEVELS):
        layout = site.templates.layout(text_of(site.values.object_of(name)))
        if layout is None:
            return
        yield _with_includes(site.templates, layout.content)
        name = layout.data.get("layout")


def _with_includes(templates: Templates, text: str) -> str:
    texts, waiting, known = [text], _INCLUDE.findall(text), set[str]()
    while waiting:
        name = waiting.pop()
        if name not in known:
            known.add(name)
            included = templates.include(name) or ""
            texts.append(included)
            waiting += _INCLUDE.findall(included)
    return "\n".join(texts)
