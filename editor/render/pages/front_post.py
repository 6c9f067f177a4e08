"""The post in the window as its site sees it: as it is written now, whatever the disk has."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from editor.jekyll.build import Build
from editor.jekyll.defaults import Defaults
from editor.jekyll.document import Document, SourceFile, State
from editor.jekyll.document_reading import read_document
from editor.jekyll.pages import Page, read_page
from editor.jekyll.read_file import bytes_of_text
from editor.jekyll.settings import Settings, below_collections, settings_of
from editor.jekyll.site import Site
from editor.render.liquid.tracing import Trace, run_traced
from editor.render.pages.card import told_card
from editor.render.pages.frame import frame_around, style_at
from editor.render.pages.listing import told_listing
from editor.render.pages.reading import open_site
from editor.render.pages.rendering import Pages
from editor.render.pages.site import PageSite
from editor.render.pages.theme import Theme
from editor.render.template import TimeLimitReached
from editor.render.told_faults import FaultKind, ToldFault
from editor.render.told_frame import Frame
from editor.render.told_glimpses import Glimpse

SECONDS = 1.0
"""How long the templates of a post may take while it is written."""
SITE_SECONDS = 2.0
"""How long the page that lists all posts may take."""
_UNTITLED = "_drafts/untitled.md"


@dataclass(frozen=True, slots=True)
class Ran:
    """What Liquid made of a post, None where Jekyll does not run it; and what is wrong in it."""

    trace: Trace | None
    faults: tuple[ToldFault, ...] = ()


class FrontPost:
    """Runs Liquid over the text of one post at *path* below the source of *site*, "" for one without a file."""

    def __init__(self, site: PageSite, path: str = "") -> None:
        self._site = site
        self._path = path or _UNTITLED
        self._head: str | None = None
        self._shows_itself = False
        self._pages: Pages | None = None
        self._glimpsed: Pages | None = None

    def run(self, head: str, text: str) -> Ran:
        """Run Liquid over *text*; *head* is what stands before it in the file."""
        pages = self._pages
        if pages is None or head != self._head or self._shows_itself:
            pages = self._put(head, text)
        ran = self._run(pages, text)
        if pages.shows_itself and not self._shows_itself:
            # Its tags ask for its text: it must be that of now, this time and from now on.
            self._shows_itself = True
            ran = self._run(self._put(head, text), text)
        return ran

    def frame(self, head: str, text: str, content: str) -> Frame:
        """Return the page around the post with the *text*, *content* as HTML."""
        pages = self._put(head, text) if self._pages is None or head != self._head else self._pages
        item = pages.current
        assert item is not None
        return frame_around(pages, item, content)

    def glimpse(self, what: str, head: str, text: str) -> Glimpse:
        """Return how the site lists the post with the *text*, or the "card" of a link to it.

        Raises LiquidError, and TimeLimitReached: then more is ready when it is asked for again.
        """
        site = self._site
        item = read_item(self._path, bytes_of_text(head + text, site.settings.encoding), site.source, site.settings)
        # Kept even where time is over in the midst of it: what was rendered of other posts by then need not be again.
        self._glimpsed = pages = Pages(site.with_item(item), seconds=SITE_SECONDS, before=self._glimpsed)
        pages.keeps_contents = True
        glimpse = told_card(pages, item) if what == "card" else told_listing(pages, item)
        if any(fault.kind is FaultKind.LIMIT for fault in pages.run.faults):
            raise TimeLimitReached
        return glimpse

    def style(self, address: str) -> str | None:
        """Return the style sheet at *address*, as `frame.style_at` does."""
        return style_at(Pages(self._site, seconds=SECONDS), address)

    @property
    def shows_itself(self) -> bool:
        """Whether the post shows its own text or excerpt: then each edit may change what its tags write."""
        return self._shows_itself

    def _put(self, head: str, text: str) -> Pages:
        """Put the post as it is now into its site."""
        site = self._site
        data = bytes_of_text(head + text, site.settings.encoding)
        item = read_item(self._path, data, site.source, site.settings)
        pages = Pages(site.with_item(item), seconds=SECONDS, before=self._pages)
        pages.current = item
        self._pages, self._head = pages, head
        return pages

    def _run(self, pages: Pages, text: str) -> Ran:
        item = pages.current
        assert item is not None
        pages.begin(item)
        if not pages.site.takes_liquid(item):
            return Ran(None)
        trace = run_traced(text, pages.payload(item), pages.run)
        faults = zip(pages.run.faults, trace.places, strict=True)
        return Ran(trace, tuple(ToldFault(f.kind, f.message, f.template, f.subject, place) for f, place in faults))


def read_item(path: str, data: bytes, source: Path, settings: Settings) -> Document | Page:
    """Return what Jekyll makes of *data* at *path* below *source*; of what it would not write, as if it would."""
    defaults = Defaults(settings, source)
    label = collection_of(path, settings)
    if not label:
        return replace(read_page(path, data, settings, defaults), published=True)
    try:
        changed = os.stat(source / path).st_mtime_ns
    except OSError:
        changed = settings.time.ns
    document = read_document(SourceFile(path, data, changed), label, settings, defaults)
    content = document.content or ""
    return replace(document, content=content, state=State.PUBLISHED if label == "posts" else document.state)


def collection_of(path: str, settings: Settings) -> str:
    """Return the label of the collection in which *path* lies, "" for that of a page."""
    folders = path.split("/")[:-1]
    if "_posts" in folders or "_drafts" in folders:
        return "posts"
    below = below_collections(path, settings)
    return next((label for label, each in settings.collections.items() if below.startswith(f"{each.folder}/")), "")


def open_front(root: Path | None, *, theme: Path | None = None) -> PageSite:
    """Return the site at *root*, one without anything for None; raises JekyllStops as `open_site` does.

    The folder *theme* stands in for the theme that the site names.
    """
    if root is None:
        # Nothing lies below it: an include of a post without a site finds none.
        return PageSite(Path(os.devnull), {}, settings_of({}, now=0), Build((), ()))
    return open_site(Site(root), theme=Theme(theme) if theme is not None else None)
