"""What templates see of a site: drops, which work out what they are asked for (``Jekyll::Drops``)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from editor.jekyll.document import Document
from editor.jekyll.merging import Data
from editor.jekyll.pages import HTML, Page
from editor.render.liquid.ruby import Drop, Object, text_of

if TYPE_CHECKING:
    from editor.render.pages.site import PageSite, StaticFile


class Asked(Drop):
    """A drop of keys, each worked out when it is asked for, and of data behind them."""

    def __init__(self, keys: dict[str, Callable[[], Object]], data: Mapping[Object, Object] | None = None) -> None:
        self.keys_asked = keys
        self.data = data or {}

    def __getitem__(self, key: str) -> Object:
        ask = self.keys_asked.get(key)
        return self.data[key] if ask is None else ask()

    def __contains__(self, key: object) -> bool:
        return key in self.keys_asked or key in self.data

    def __iter__(self) -> Iterator[str]:
        yield from self.keys_asked
        yield from (str(key) for key in self.data if key not in self.keys_asked)

    def __len__(self) -> int:
        return len(set(self.keys_asked) | set(self.data))

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other


EXCERPT_MARK = "/#excerpt"
"""What the path of an excerpt has behind that of its document."""
_DEEP = 2
_NESTED = ("content", "output", "excerpt", "next", "previous")


class DocumentDrop(Asked):
    """A post, draft or document of a collection."""

    def __init__(self, site: PageSite, document: Document) -> None:
        self.document = document
        self._site = site
        data = site.values.mapping_of(document.data)
        super().__init__(
            {
                "title": lambda: data.get("title"),
                "categories": lambda: data.get("categories"),
                "tags": lambda: data.get("tags"),
                "id": lambda: document.id,
                "output": lambda: site.contents.output_of(document),
                "content": lambda: site.contents.content_of(document),
                "path": lambda: document.path,
                "relative_path": lambda: document.path,
                "url": lambda: document.url,
                "date": lambda: site.values.time_of(document.date),
                "collection": lambda: document.collection,
                "excerpt": lambda: site.contents.excerpt_of(document),
                "name": lambda: data.get("name") or document.path.rpartition("/")[2],
                "previous": lambda: site.neighbour(document, -1),
                "next": lambda: site.neighbour(document, 1),
            },
            data,
        )

    def for_json(self, depth: int) -> Mapping[str, Object]:
        """Return its fields; deep down its neighbours without what they hold, else there would be no end."""
        told = dict(self)
        if depth >= _DEEP:
            for name in ("previous", "next"):
                neighbour = told[name]
                if isinstance(neighbour, DocumentDrop):
                    told[name] = {key: neighbour[key] for key in neighbour if key not in _NESTED}
        return told

    def text(self) -> str:
        """Return its output, or else its content."""
        return text_of(self._site.contents.output_of(self.document) or self._site.contents.content_of(self.document))


class ExcerptDrop(DocumentDrop):
    """What ``page`` is where Jekyll renders the start of a document as its excerpt (``Jekyll::Excerpt``)."""

    def __init__(self, site: PageSite, document: Document, text: str) -> None:
        super().__init__(site, document)
        path = document.path + EXCERPT_MARK
        self.keys_asked |= {
            "id": lambda: f"{document.id}#excerpt",
            "content": lambda: text,
            "output": lambda: None,
            "path": lambda: path,
            "relative_path": lambda: path,
            "excerpt": lambda: None,
        }


class StaticFileDrop(Asked):
    """A file that is copied as it is."""

    def __init__(self, site: PageSite, file: StaticFile, data: Data) -> None:
        name = file.path.rpartition("/")[2]
        stem, dot, ext = name.rpartition(".")
        super().__init__(
            {
                "name": lambda: name,
                "extname": lambda: f"{dot}{ext}" if stem else "",
                "modified_time": lambda: site.values.time_of(file.changed),
                "basename": lambda: stem or name,
                "path": lambda: file.relative_path,
                "collection": lambda: file.collection or None,
            },
            site.values.mapping_of(data),
        )


def site_drop(site: PageSite, item: Document | Page | None) -> Asked:
    """Return what ``site`` is to the templates of *item*: the collections by their labels, the configuration behind."""
    keys: dict[str, Callable[[], Object]] = {
        "data": lambda: site.data,
        "time": lambda: site.time,
        "pages": lambda: site.page_drops,
        "static_files": lambda: site.static_drops,
        "tags": lambda: site.grouped("tags"),
        "categories": lambda: site.grouped("categories"),
        "posts": lambda: site.posts,
        "html_pages": lambda: [site.page_drop(page) for page in site.pages if (page.output or "").endswith(HTML)],
        "collections": lambda: site.collection_drops,
        "documents": lambda: site.document_drops,
        "related_posts": lambda: site.related_posts(item),
        "config": lambda: None,
    }
    for label in site.collections:
        if label != "posts":
            keys[label] = _collection(site, label)
    return Asked(keys, site.config)


def _collection(site: PageSite, label: str) -> Callable[[], Object]:
    return lambda: [site.drop_of(document) for document in site.collections[label]]
