"""A post as the page that is put on paper, and all that the PDF is told besides."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from editor.export.headings import PageHeading, links_to, mark_headings
from editor.export.liquid import Opened, liquid_text
from editor.export.page import export_page
from editor.export.paper import Paper
from editor.jekyll.site import Site
from editor.jekyll.terms import Taxonomy
from editor.post.post import Post
from editor.render.page import terms

_META = re.compile(r"<meta\b[^<>]*>", re.IGNORECASE)
"""Of no use in a text; one that leads elsewhere would end the page before it is printed."""
_FRAME = re.compile(
    r"""<iframe\b[^<>]*?\bsrc\s*=\s*(["'])(?P<scheme>https?:)?(?P<address>//[^"'<>]+)\1[^<>]*>.*?</iframe\s*>""",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The page to print as HTML, and what a PDF of it tells of itself."""

    html: str
    headings: tuple[PageHeading, ...]
    title: str
    author: str
    subject: str
    keywords: tuple[str, ...]
    lang: str
    column_mm: int = Paper().column_mm


def printed_page(
    post: Post, paper: Paper, *, site: Site | None, path: Path | None, opened: Opened | None = None
) -> PrintedPage:
    """Return *post* as it is put on *paper*: the page that is exported, light, with its headings marked."""
    page = export_page(post, site=site, path=path, text=liquid_text(post, site=site, path=path, opened=opened))
    body, headings = mark_headings(_FRAME.sub(_address_of, _META.sub("", page.body)))
    on_paper = replace(page, body=body + links_to(headings), styles=page.styles + paper.rules(page.title))
    values = post.front_matter.values()
    words = (*terms(values, Taxonomy.CATEGORIES), *terms(values, Taxonomy.TAGS))
    return PrintedPage(
        html=on_paper.html(),
        headings=headings,
        title=page.title,
        author=page.author,
        subject=page.description,
        keywords=tuple(dict.fromkeys(words)),
        lang=page.lang,
        column_mm=paper.column_mm,
    )


def _address_of(frame: re.Match[str]) -> str:
    """Return a link in place of *frame*, which would stay white: nothing is loaded from the network."""
    address = f"{frame['scheme'] or 'https:'}{frame['address']}"
    return f'<a href="{address}">{address}</a>'
