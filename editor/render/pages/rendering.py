"""A page as Jekyll writes it: Liquid, then Markdown, then the layouts around it (``Jekyll::Renderer``)."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass, replace

from editor.jekyll.document import Document
from editor.jekyll.pages import Page
from editor.post.values import Value
from editor.render.liquid.context import Run
from editor.render.liquid.environment import render
from editor.render.liquid.faults import Fault
from editor.render.liquid.ruby import Object, text_of
from editor.render.liquid.ruby_time import Time
from editor.render.pages.drops import ExcerptDrop
from editor.render.pages.files import Layout
from editor.render.pages.paginator import Paginator, paginator_of
from editor.render.pages.site import PageSite, laid_over

JEKYLL = {"version": "4.3.1", "environment": "development"}
"""The Jekyll that templates are told of."""
_MOST_LAYOUTS = 20
_SCRIPTS = (".sass", ".scss", ".coffee")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page, and what is wrong in its templates."""

    html: str
    faults: tuple[Fault, ...]
    missing_layout: str = ""
    """The layout that the page names and nobody has."""


class Pages:
    """Renders the pages of *site*; a fault ends a page where it *stops* at faults, as Jekyll's build does."""

    def __init__(
        self,
        site: PageSite,
        *,
        stops: bool = False,
        seconds: float = 5.0,
        now: datetime.datetime | None = None,
        before: Pages | None = None,
    ) -> None:
        self.site = site
        self.current: Document | Page | None = None
        self._stops = stops
        self._seconds = seconds
        self._now = site.time if now is None else Time.of(now.astimezone(site.values.zone))
        self._order = {id(document): index for index, document in enumerate(site.documents)}
        self._contents: dict[int, str] = {}
        self._outputs: dict[int, str] = {}
        self._excerpts: dict[int, str] = {}
        if before is not None:  # documents that both sites have are the same
            self._excerpts = {key: text for key, text in before._excerpts.items() if key in self._order}
            self._contents = {key: text for key, text in before._contents.items() if key in self._order}
        self._rendering: set[int] = set()
        self.run = self._new_run()
        self._paginator: Paginator | None = None
        self.keeps_contents = False
        """Whether what was rendered of other posts holds for the next page: it does from one page to another."""
        self.shows_itself = False
        """Whether the page that is rendered asks for its own text."""
        site.contents = self

    def render(self, item: Document | Page, *, with_post: Document | None = None) -> Rendered:
        """Return the page of *item*, of a series of pages the one that has *with_post*.

        Raises LiquidError where faults stop it.
        """
        self.begin(item, with_post)
        html = self._page_of(item)
        name = text_of(self.site.values.object_of(self.site.asked(item, "layout")))
        missing = name if name not in ("", "none") and self.site.templates.layout(name) is None else ""
        return Rendered(html, tuple(self.run.faults), missing)

    def content(self, item: Document | Page) -> Rendered:
        """Return the text of *item* as HTML, without a layout; raises LiquidError where faults stop it."""
        self.begin(item)
        return Rendered(self._converted(item), tuple(self.run.faults))

    def content_of(self, document: Document) -> Object:
        """Return the content of *document*: HTML where Jekyll has rendered it before the page, else its source."""
        key = id(document)
        self._note_asked(document)
        if key not in self._contents:
            if not self._comes_before(document) or key in self._rendering:
                return document.content
            self._rendering.add(key)
            try:
                self._contents[key] = self._converted(document)
            finally:
                self._rendering.discard(key)
        return self._contents[key]

    def output_of(self, document: Document) -> Object:
        """Return the whole page of *document* where Jekyll has rendered it before the page, else nothing."""
        key = id(document)
        if key not in self._outputs:
            if not self._comes_before(document) or key in self._rendering:
                return None
            self._rendering.add(key)
            try:
                self._outputs[key] = self._page_of(document)
            finally:
                self._rendering.discard(key)
        return self._outputs[key]

    def excerpt_of(self, document: Document) -> Object:
        """Return the excerpt of *document*: Jekyll's own as HTML, one of the front matter as it stands."""
        self._note_asked(document)
        if not document.excerpt_made:
            return text_of(self.site.values.object_of(document.excerpt))
        key = id(document)
        if key not in self._excerpts:
            text = text_of(document.excerpt)
            if -key in self._rendering:
                return text  # it shows itself: Ruby would come to no end
            data = {name: value for name, value in document.data.items() if name != "layout"}
            excerpt = replace(document, content=text, data=data, excerpt=None, excerpt_made=False)
            self._rendering.add(-key)
            try:
                self._excerpts[key] = self._converted(excerpt, ExcerptDrop(self.site, document, text))
            finally:
                self._rendering.discard(-key)
        return self._excerpts[key]

    def _note_asked(self, document: Document) -> None:
        if document is self.current:
            self.shows_itself = True

    def begin(self, item: Document | Page, with_post: Document | None = None) -> None:
        """Begin a run for *item*, with limits of its own."""
        self.run = self._new_run()
        if not self.keeps_contents:
            self._contents.clear()
            self._outputs.clear()
        self.current = item
        self._paginator = paginator_of(self.site, item, with_post) if isinstance(item, Page) else None

    def _new_run(self) -> Run:
        return Run(self.site, self._now, self.site.values.zone, seconds=self._seconds, stops=self._stops)

    def _comes_before(self, document: Document) -> bool:
        """Tell whether Jekyll renders *document* before the page: documents in their order, then the pages."""
        if isinstance(self.current, Page):
            return True
        last = len(self._order)
        return self._order.get(id(document), last) < self._order.get(id(self.current), last)

    def _page_of(self, item: Document | Page) -> str:
        output = self._converted(item)
        self._contents[id(item)] = output
        if self.site.asked(item, "layout") == "none" or item.path.endswith(_SCRIPTS):
            return output
        return self.in_layouts(item, output)

    def _converted(self, item: Document | Page, page: ExcerptDrop | None = None) -> str:
        text = item.content or ""
        if self.site.takes_liquid(item) and ("{{" in text or "{%" in text):
            given = self.payload(item)
            if page is not None:
                given |= {"page": page, "site": self.site.drop(None)}
            text = render(text, given, self.run)
        extension = os.path.splitext(item.path)[1].lower()
        if extension in self.site.settings.markdown:
            return self.site.markdown(text)
        return self.site.sass(text, indented=extension == ".sass") if extension in (".sass", ".scss") else text

    def output_of_page(self, page: Page) -> str:
        """Return what Jekyll writes for *page*, a style sheet say; raises Refused where it cannot be compiled."""
        self.begin(page)
        return self._page_of(page)

    def in_layouts(self, item: Document | Page, output: str) -> str:
        """Return *output*, the text of *item*, in its layouts."""
        data = self.payload(item)
        told: dict[Object, Object] = {}
        used: set[str] = set()
        layout = self._layout_named(self.site.asked(item, "layout"))
        while layout is not None and layout.name not in used and len(used) < _MOST_LAYOUTS:
            used.add(layout.name)
            told = laid_over(self.site.values.mapping_of(layout.data), told)
            output = render(layout.content, {**data, "content": output, "layout": told}, self.run, name=layout.name)
            layout = self._layout_named(layout.data.get("layout"))
        return output

    def _layout_named(self, name: Value) -> Layout | None:
        return None if name is None else self.site.templates.layout(text_of(self.site.values.object_of(name)))

    def payload(self, item: Document | Page) -> dict[str, Object]:
        """Return what the templates of *item* are given."""
        site = self.site
        layout = self._layout_named(site.asked(item, "layout"))
        is_markdown = os.path.splitext(item.path)[1].lower() in site.settings.markdown
        return {
            "site": site.drop(item),
            "jekyll": JEKYLL,
            "page": site.drop_of(item) if isinstance(item, Document) else site.page_drop(item),
            "paginator": self._paginator if item is self.current else None,
            "layout": None if layout is None else site.values.mapping_of(layout.data),
            "theme": None if site.theme is None else {"root": str(site.theme.root), "version": site.theme.version},
            "highlighter_prefix": "\n" if is_markdown else None,
            "highlighter_suffix": "\n" if is_markdown else None,
        }
