"""One line of a site's index: what a list shows of a post, and from what its address is made."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from editor.jekyll.addresses import extension, output_file
from editor.jekyll.document import Document, State
from editor.jekyll.pages import page_output
from editor.jekyll.permalink import Named, address_of
from editor.jekyll.settings import Settings, below_collections
from editor.jekyll.stops import JekyllStops, Stop
from editor.jekyll.walk import Role
from editor.post.values import NANOSECONDS, Moment


class Trouble(Enum):
    """What is amiss with a file; ``detail`` and ``line`` of the entry tell more."""

    NONE = ""
    STOPS = "stops"
    """Jekyll stops at it."""
    FRONT_MATTER = "front matter"
    """Its front matter is not read: Jekyll publishes it without, under the day of the build."""
    ENCODING = "encoding"
    """It is no text in the site's encoding, and not published."""
    UNREADABLE = "unreadable"
    """The system does not let it be read."""


class Entry(NamedTuple):
    """A post, a draft, a document of a collection, or a page.

    It holds nothing that depends on the clock: a list that was saved yesterday tells today what is published.
    """

    path: str
    """Below the site's source, with slashes; bytes that are no text stand as lone surrogates."""
    role: Role
    collection: str
    size: int
    mtime_ns: int
    title: str
    ns: int
    """Its date in nanoseconds since 1970 UTC; 0 where it has none."""
    offset: int
    """How far the site's clocks were ahead of UTC then, in seconds."""
    dated: bool
    state: State
    """As if its date were past."""
    draft: bool = False
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    layout: str = ""
    slug: str | None = None
    permalink: str = ""
    """Its own, empty where it has that of its collection; of a page the address itself."""
    trouble: Trouble = Trouble.NONE
    detail: str = ""
    line: int = 0

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.rpartition("/")[2]

    @property
    def date(self) -> Moment | None:
        """The moment of its date, None where it has none: the build's own then counts, or a draft's last change."""
        if self.dated:
            return Moment(self.ns, self.offset)
        return Moment(self.mtime_ns, self.offset) if self.draft else None


def state_at(entry: Entry, settings: Settings) -> State:
    """Return what becomes of *entry* in a build by *settings*, whose clock tells what is future."""
    if entry.state is not State.PUBLISHED or settings.future:
        return entry.state
    date = entry.date
    late = date is not None and date.ns // NANOSECONDS > settings.time.ns // NANOSECONDS
    return State.FUTURE if late else State.PUBLISHED


def address_of_entry(entry: Entry, settings: Settings) -> str:
    """Return the address of *entry*; raises JekyllStops, but not where its trouble says nothing of that."""
    if entry.role is Role.FILE:
        return entry.permalink
    collection = settings.collections[entry.collection]
    template = entry.permalink or collection.permalink
    if not isinstance(template, str):
        raise JekyllStops(Stop.NOT_TEXT, "NoMethodError", "a permalink that is no text")
    path = below_collections(entry.path, settings)
    ext = extension(path)
    named = Named(
        collection=entry.collection,
        path=path[: len(path) - len(ext)].replace(collection.folder, "", 1).rstrip("."),
        stem=stem_of(path),
        slug=entry.slug,
        categories=entry.categories,
        date=entry.date or settings.time,
        output_ext=_output_ext(entry, ext, settings),
    )
    return address_of(template, named)


def output_of_entry(entry: Entry, address: str, settings: Settings) -> str:
    """Return the file below the destination in which *entry* is written, when it has *address*."""
    ext = extension(entry.path)
    if entry.role is Role.FILE:
        return page_output(address, settings.output_extension(ext) if not extension(address) else extension(address))
    return output_file(address, _output_ext(entry, ext, settings))


def _output_ext(entry: Entry, ext: str, settings: Settings) -> str:
    own = "" if entry.permalink.endswith("/") else extension(entry.permalink)
    return own or settings.output_extension(ext)


def entry_of(document: Document, path: str, role: Role, size: int, mtime_ns: int, settings: Settings) -> Entry:
    """Return the entry of *document*, which lies at *path* below the source."""
    state = State.PUBLISHED if document.state is State.FUTURE else document.state
    trouble, detail, line = Trouble.NONE, "", 0
    if document.stop is not None:
        trouble, detail = Trouble.STOPS, document.stop.detail
    elif state is State.UNREAD and document.content is None and document.error is None:
        trouble, detail = Trouble.UNREADABLE, "Jekyll takes no posts from files that are YAML alone"
    elif state is State.UNREAD:
        trouble = Trouble.ENCODING
    if document.error is not None:
        line = document.error.line
        if trouble is not Trouble.STOPS:
            trouble = trouble if trouble is Trouble.ENCODING else Trouble.FRONT_MATTER
            detail = document.error.detail
    data = document.data
    title = data.get("title")
    layout = data.get("layout")
    permalink = data.get("permalink")
    return Entry(
        path=path,
        role=role,
        collection=document.collection,
        size=size,
        mtime_ns=mtime_ns,
        title=settings.text(title) if title is not None else stem_of(path),
        ns=document.date.ns if document.dated else 0,
        offset=document.date.offset or 0,
        dated=document.dated,
        state=state,
        draft=document.draft,
        categories=_texts(data.get("categories"), settings),
        tags=_texts(data.get("tags"), settings),
        layout=settings.text(layout) if layout is not None else "",
        slug=slug if isinstance(slug := data.get("slug"), str) else None,
        permalink=permalink if isinstance(permalink, str) else "",
        trouble=trouble,
        detail=detail,
        line=line,
    )


def stem_of(path: str) -> str:
    """Return the file name in *path* without its extension."""
    name = path.rpartition("/")[2]
    ext = extension(name)
    return name[: len(name) - len(ext)] if ext else name


def _texts(value: object, settings: Settings) -> tuple[str, ...]:
    return tuple(map(settings.text, value)) if isinstance(value, list) else ()
