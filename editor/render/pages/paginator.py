"""What ``paginator`` is to the templates of a page that lists posts a few at a time."""

from __future__ import annotations

import posixpath
from collections.abc import Callable

from editor.jekyll.document import Document
from editor.jekyll.pages import Page
from editor.render.liquid.ruby import Object, is_true, text_of, to_i
from editor.render.pages.site import PageSite

Paginator = dict[Object, Object]

_PATH = "/page:num"
_PER_PAGE = 10  # of jekyll-paginate-v2, where nothing is said


def paginator_of(site: PageSite, page: Page, item: Document | None = None) -> Paginator | None:
    """Return what ``paginator`` is on *page*, or on the one of its series that has *item*; None without a series.

    By the rules of jekyll-paginate: one ``index.html``, where the configuration says ``paginate``; of
    jekyll-paginate-v2 what its pages say of themselves.
    """
    own, given = site.data_of(page).get("pagination"), site.config.get("pagination")
    pattern = text_of(site.config.get("paginate_path")) or _PATH
    if isinstance(own, dict) and is_true(own.get("enabled")):
        told = given if isinstance(given, dict) else {}
        per_page, ending = own.get("per_page") or told.get("per_page") or _PER_PAGE, "/"
    elif (per_page := site.config.get("paginate")) is not None and page is _template(site, pattern):
        ending = ""
    else:
        return None
    first = (page.url or "/").removesuffix("index.html")

    def path_of(number: int) -> str:
        numbered = pattern.removeprefix("/").replace(":num", str(number), 1)
        return first if number == 1 else f"/{numbered}{ending}"

    return _series(site, to_i(per_page), item, path_of)


def _template(site: PageSite, pattern: str) -> Page | None:
    """Return the page that jekyll-paginate takes: the ``index.html`` farthest down on the way to its paths."""
    folder = posixpath.dirname(posixpath.normpath(f"/{pattern.lstrip('/')}"))
    names = {"index.html"}
    while folder != "/":
        names.add(f"{folder.lstrip('/')}/index.html")
        folder = posixpath.dirname(folder)
    found = (page for page in site.build.pages if page.path in names and page.published)
    return max(found, key=lambda page: len(page.path), default=None)


def _series(site: PageSite, per_page: int, item: Document | None, path_of: Callable[[int], str]) -> Paginator | None:
    documents = [each for each in reversed(site.collections["posts"]) if not is_true(each.data.get("hidden"))]
    if per_page < 1 or not documents:
        return None
    total = -(-len(documents) // per_page)
    place = next((place for place, each in enumerate(documents) if each is item), 0)
    number = place // per_page + 1
    return {
        "page": number,
        "per_page": per_page,
        "posts": [site.drop_of(each) for each in documents[(number - 1) * per_page : number * per_page]],
        "total_posts": len(documents),
        "total_pages": total,
        "previous_page": number - 1 if number > 1 else None,
        "previous_page_path": path_of(number - 1) if number > 1 else None,
        "next_page": number + 1 if number < total else None,
        "next_page_path": path_of(number + 1) if number < total else None,
    }
