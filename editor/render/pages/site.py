"""A site as its templates see it: posts, pages and files, each rendered when a page asks for it."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

from editor.jekyll.addresses import extension
from editor.jekyll.build import Build
from editor.jekyll.defaults import Defaults, DefaultsAmiss
from editor.jekyll.document import Document
from editor.jekyll.merging import Data, merged
from editor.jekyll.pages import Page
from editor.jekyll.permalink import page_address
from editor.jekyll.settings import Settings, below_collections
from editor.jekyll.stops import JekyllStops
from editor.post.values import Moment, Value
from editor.render.kramdown.document import convert
from editor.render.kramdown.options import read_options
from editor.render.liquid.filters.texts import escaped
from editor.render.liquid.ruby import Object, is_true, text_of
from editor.render.pages.code import highlight_tag
from editor.render.pages.config_defaults import DEFAULTS
from editor.render.pages.data_files import read_data
from editor.render.pages.drops import EXCERPT_MARK, Asked, DocumentDrop, StaticFileDrop, site_drop
from editor.render.pages.files import Templates
from editor.render.pages.order import ordered_collections, place_of
from editor.render.pages.sass import sass_of
from editor.render.pages.theme import Theme
from editor.render.pages.values import Values
from editor.storage.reading import open_file

_GEM = re.compile(r"^\s*gem\s+[\"']([\w.-]+)[\"']", re.MULTILINE)
_MOST_GEMFILE = 100_000
_POST_NAME = re.compile(r"^(.+/)*(\d+-\d+-\d+)-(.*)$", re.ASCII)


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A file that Jekyll copies: its path below the source, when it changed, and the collection in which it lies."""

    path: str
    changed: Moment
    collection: str = ""

    @property
    def relative_path(self) -> str:
        """The path as templates and ``link`` know it: with a slash before it but in a collection."""
        return self.path if self.collection else f"/{self.path}"


class Contents(Protocol):
    """What other posts look like to the page that is rendered."""

    def content_of(self, document: Document) -> Object:
        """Return the content of *document*."""
        ...

    def output_of(self, document: Document) -> Object:
        """Return the whole page of *document*."""
        ...

    def excerpt_of(self, document: Document) -> Object:
        """Return the excerpt of *document*."""
        ...


class PageSite:
    """The site of *build*, as templates and their tags and filters ask for it; ``contents`` is set by what renders."""

    contents: Contents

    def __init__(
        self,
        source: Path,
        config: Mapping[str, Value],
        settings: Settings,
        build: Build,
        *,
        static: Sequence[StaticFile] = (),
        theme: Theme | None = None,
    ) -> None:
        self.source = source
        self._given = config
        self.settings = settings
        self.values = Values(settings.zone)
        self.config = laid_over(self.values.mapping_of(DEFAULTS), self.values.mapping_of(config))
        self.options = read_options(dict(config))
        self.theme = theme
        self.templates = Templates(source, settings, theme.root if theme else None)
        self.styles = sass_of(source, self.config, theme.root if theme else None)
        self.time = self.values.time_of(settings.time)
        self._static = static
        self.build = build
        self.collections = ordered_collections(build, settings, self.values)
        self._drops: dict[int, DocumentDrop] = {}
        self._defaults = Defaults(settings, source)
        self._page_data: dict[str, Data] = {}

    def with_item(self, item: Document | Page) -> PageSite:
        """Return the site with *item* in the place of what it has at that path; what is read once is shared."""
        build = self.build
        if isinstance(item, Document):
            others = (each for each in build.documents if each.path != item.path)
            build = replace(build, documents=(*others, item))
        else:
            build = replace(build, pages=(*(page for page in build.pages if page.path != item.path), item))
        site = PageSite(self.source, self._given, self.settings, build, static=self._static, theme=self.theme)
        site.templates, site.styles = self.templates, self.styles
        if "data" in self.__dict__:
            site.data = self.data
        return site

    def find(self, path: str) -> Document | Page | None:
        """Return the post or page at *path* below the source; None where Jekyll writes none."""
        below = below_collections(path, self.settings)
        document = next((each for each in self.documents if each.path == below), None)
        return document or next((page for page in self.build.pages if page.path == path and page.published), None)

    def drop(self, item: Document | Page | None) -> Asked:
        """Return what ``site`` is to the templates of *item*; None stands for an excerpt."""
        return site_drop(self, item)

    @cached_property
    def data(self) -> Object:
        """What ``site.data`` is."""
        return read_data(self.settings.data_folder(self.source), self.source, self.settings.encoding, self.values)

    @cached_property
    def posts(self) -> list[Object]:
        """The posts, the newest first."""
        return [self.drop_of(document) for document in reversed(self.collections["posts"])]

    @property
    def document_drops(self) -> list[Object]:
        """All documents of all collections, and behind those of each the files that it copies."""
        return [
            drop
            for label, documents in self.collections.items()
            for drop in (*map(self.drop_of, documents), *self._files_of(label))
        ]

    @cached_property
    def pages(self) -> list[Page]:
        """The pages that are written, by their names."""
        return sorted((page for page in self.build.pages if page.published and page.stop is None), key=place_of)

    @cached_property
    def page_drops(self) -> list[Object]:
        """What the pages are to templates."""
        return [self.page_drop(page) for page in self.pages]

    @cached_property
    def static_drops(self) -> list[Object]:
        """The files that are copied."""
        given = self._given_to
        return [StaticFileDrop(self, file, given(file.relative_path, file.collection)) for file in self._static]

    @cached_property
    def collection_drops(self) -> list[Object]:
        """The collections, by label."""
        return [
            {
                **self.values.mapping_of(collection.metadata),
                "label": label,
                "docs": [self.drop_of(document) for document in self.collections[label]],
                "files": self._files_of(label),
                "directory": str(self.source / self.settings.collections_dir / collection.folder),
                "relative_directory": collection.folder,
                "output": collection.output,
            }
            for label, collection in sorted(self.settings.collections.items())
        ]

    def _files_of(self, label: str) -> list[Object]:
        return [drop for file, drop in zip(self._static, self.static_drops, strict=True) if file.collection == label]

    def related_posts(self, item: Document | Page | None) -> list[Object] | None:
        """Return the ten newest posts without *item*; None where that is no document."""
        if not isinstance(item, Document):
            return None
        if len(self.collections["posts"]) < 2:
            return []
        newest = self.collections["posts"][-11:][::-1]
        return [self.drop_of(post) for post in newest if post is not item][:10]

    def grouped(self, attribute: str) -> dict[Object, Object]:
        """Return the posts by their tags or categories, the newest first in each."""
        groups: dict[Object, list[Object]] = {}
        for document in self.collections["posts"]:
            terms = self.drop_of(document).data.get(attribute)
            for term in terms if isinstance(terms, list) else []:
                key = tuple(map(text_of, term)) if isinstance(term, list) else term
                groups.setdefault(key if isinstance(key, Hashable) else text_of(key), []).append(self.drop_of(document))
        return {term: posts[::-1] for term, posts in groups.items()}

    def neighbour(self, document: Document, step: int) -> Object:
        """Return the document that comes *step* after *document* in its collection, None where there is none."""
        documents = self.collections.get(document.collection, [])
        places = self._places.get(document.collection, {})
        place = places.get(id(document))
        if place is None or not 0 <= place + step < len(documents):
            return None
        return self.drop_of(documents[place + step])

    def drop_of(self, document: Document) -> DocumentDrop:
        """Return the drop of *document*: one and the same each time."""
        key = id(document)
        if key not in self._drops:
            self._drops[key] = DocumentDrop(self, document)
        return self._drops[key]

    def data_of(self, item: Document | Page) -> Data:
        """Return the data of *item*; that of a page has below it what the configuration gives, as a document's has."""
        if isinstance(item, Document):
            return item.data
        if item.path not in self._page_data:
            self._page_data[item.path] = merged(self._given_to(item.path, "pages"), item.data)
        return self._page_data[item.path]

    def _given_to(self, path: str, kind: str) -> Data:
        """Return what the configuration gives to the file at *path*; a file that is only copied has a collection or no
        *kind*.
        """
        try:
            return self._defaults.all(path, kind)
        except (DefaultsAmiss, JekyllStops):
            return {}

    def asked(self, item: Document | Page, key: str) -> Value:
        """Return what Jekyll itself finds under *key*: ``layout: null`` in a page wins over the configuration's layout.

        Templates see the latter all the same, and in a document it wins.
        """
        return item.data[key] if key in item.data else self.data_of(item).get(key)

    def takes_liquid(self, item: Document | Page) -> bool:
        """Tell whether Liquid is run over the text of *item*."""
        return self.asked(item, "render_with_liquid") is not False

    def page_drop(self, page: Page) -> Object:
        """Return what a page is to templates: its data, and what Jekyll knows of it."""
        name = page.path.rpartition("/")[2]
        url = page.url or ""
        data = self.values.mapping_of(self.data_of(page))
        told = {
            "content": page.content,
            "dir": url if url.endswith("/") else f"{url.rpartition('/')[0]}/",
            "excerpt": text_of(data["excerpt"]) if is_true(data.get("excerpt")) else None,
            "name": name,
            "path": text_of(data.get("path")) or page.path,
            "url": url,
        }
        return laid_over(data, told)

    @property
    def documents(self) -> list[Document]:
        """The documents of all collections, in the order in which Jekyll renders them."""
        return [document for documents in self.collections.values() for document in documents]

    @cached_property
    def _places(self) -> dict[str, dict[int, int]]:
        return {
            label: {id(document): place for place, document in enumerate(documents)}
            for label, documents in self.collections.items()
        }

    def include(self, name: str) -> str | None:
        """Return the text of the include *name*."""
        return self.templates.include(name)

    def include_relative(self, name: str, page: Mapping[str, Object]) -> str | None:
        """Return the text of the file *name* beside *page*."""
        base = self.settings.collections_dir if is_true(page.get("collection")) else ""
        path = text_of(page.get("path")).removesuffix(EXCERPT_MARK)
        return self.templates.text_below(self.source / base / os.path.dirname(path), name)

    @cached_property
    def plugins(self) -> frozenset[str]:
        """The plugins of the configuration, of the theme, and those that the Gemfile names."""
        listed = self.config.get("plugins")
        named = {name for name in listed if isinstance(name, str)} if isinstance(listed, list) else set()
        try:
            with open_file(self.source / "Gemfile") as file:
                named |= set(_GEM.findall(file.read(_MOST_GEMFILE).decode("utf-8", "replace")))
        except OSError:
            pass  # most sites of one writer have a configuration alone
        return frozenset(named) | (self.theme.plugins if self.theme else frozenset())

    def url_of(self, path: str) -> str | None:
        """Return the URL of the post, page or file at *path*."""
        return self._urls.get(path) or self._urls.get(path.removeprefix("/") if path.startswith("/") else f"/{path}")

    def url_of_post(self, name: str) -> str | None:
        """Return the URL of the post *name*, as ``post_url`` names it (``Jekyll::Tags::PostComparer``)."""
        found = _POST_NAME.match(name.removeprefix("/"))
        if found is None:
            return None
        folder, date, slug = found[1] or "", found[2], found[3]
        base = rf"{date}-{re.escape(slug)}\.[^.]+"
        pattern = re.compile(rf"^_posts/{re.escape(folder)}{base}|^{re.escape(folder)}_posts/?{base}")
        posts = self.collections["posts"]
        return next((post.url for post in posts if pattern.search(post.path)), None) or self._url_by_slug(
            folder, date, slug
        )

    def markdown(self, text: str) -> str:
        """Return *text* as the HTML that kramdown writes by the site's options."""
        return convert(text, self.options)

    def smart(self, text: str) -> str:
        """Return *text* with typographic signs (Jekyll's SmartyPants): one paragraph without its element."""
        html = convert(text, replace(self.options, input="kramdown")).strip()
        return html.removeprefix("<p>").removesuffix("</p>") if html.count("<p>") <= 1 else escaped(text)

    def sass(self, text: str, *, indented: bool) -> str:
        """Return *text*, SCSS or *indented* Sass, as CSS by the site's options; raises Refused."""
        return self.styles.css(text, indented=indented)

    def highlight(self, code: str, language: str, *, numbered: bool) -> str:
        """Return *code* as Rouge formats it for the ``highlight`` tag."""
        return highlight_tag(code, language, numbered=numbered)

    def _url_by_slug(self, folder: str, date: str, slug: str) -> str | None:
        """Return the URL of the post with this day and slug, as older Jekylls found it."""
        try:
            day = datetime.date(*map(int, date.split("-")))
        except (ValueError, TypeError):
            return None
        for post in self.collections["posts"]:
            moment = self.values.time_of(post.date)
            if moment.date() == day and post.data.get("slug") == slug and not folder:
                return post.url
        return None

    def _url_of_file(self, file: StaticFile) -> str:
        """Return where *file* is copied to: in a collection that is told by the collection's permalink."""
        collection = self.settings.collections.get(file.collection)
        if collection is None:
            return file.relative_path
        ext = extension(file.path)
        path = file.path.removesuffix(ext).rstrip(".").removeprefix(collection.folder)
        stem = path.rpartition("/")[2]
        parts = {"collection": collection.label, "path": path, "output_ext": "", "name": stem, "title": ""}
        return page_address(text_of(self.values.object_of(collection.permalink)), parts).removesuffix("/") + ext

    @cached_property
    def _urls(self) -> dict[str, str]:
        """URLs by the paths that Jekyll knows: of documents and pages without a slash before, of files with one."""
        written = self.settings.collections
        urls = {
            file.relative_path: self._url_of_file(file)
            for file in self._static
            if not file.collection or written[file.collection].output
        }
        urls |= {page.path: page.url for page in self.build.pages if page.url is not None and page.published}
        urls |= {document.path: document.url for document in self.build.written if document.url is not None}
        return urls


def laid_over(below: Mapping[Object, Object], above: Mapping[Object, Object]) -> dict[Object, Object]:
    """Return *below* with *above* laid over it, maps deeply, nothing never over something (``deep_merge_hashes``)."""
    result = dict(below)
    for key, value in above.items():
        under = result.get(key)
        if isinstance(under, dict) and isinstance(value, dict):
            result[key] = laid_over(under, value)
        elif value is not None or key not in result:
            result[key] = value
    return result
