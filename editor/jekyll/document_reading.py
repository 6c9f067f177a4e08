"""Reading one document in the steps of ``Jekyll::Document`` of 4.3; an error leaves the data as they are by then.

Jekyll publishes a post whose front matter it could not read, under the day of the build.
"""

from __future__ import annotations

import re

from editor.jekyll.addresses import extension, output_file
from editor.jekyll.dates import InvalidDate
from editor.jekyll.defaults import Defaults, DefaultsAmiss
from editor.jekyll.document import YAML_EXTENSIONS, Document, SourceFile, State
from editor.jekyll.excerpt import excerpt_of
from editor.jekyll.filename import split_dated, split_dateless
from editor.jekyll.merging import Data, merged
from editor.jekyll.permalink import Named, address_of
from editor.jekyll.read_file import ReadError, read_bytes, read_yaml
from editor.jekyll.ruby_values import capitalize, flattened, inspect, is_true, kind_of, split_at, unique, words
from editor.jekyll.settings import Collection, Settings, below_collections
from editor.jekyll.stops import JekyllStops, Stop
from editor.post.values import NANOSECONDS, Moment, Value

_SECONDS = (-30_610_224_000, 253_402_214_400)
"""The years 1000 to 9999, without a day at their ends: there Ruby's spelling of a time reads as the same time."""


class _CannotRead(Exception):
    """An error that Jekyll logs; the rest of the document is not read."""

    def __init__(self, ruby: str, detail: str) -> None:
        super().__init__(detail)
        self.error = ReadError(ruby, detail)


def read_document(file: SourceFile, label: str, settings: Settings, defaults: Defaults) -> Document:
    """Return what Jekyll makes of *file*, which lies in the collection *label*."""
    collection = settings.collections[label]
    reading = _Reading(file, collection, settings, defaults)
    stop: JekyllStops | None = None
    error: ReadError | None = None
    try:
        reading.read()
    except JekyllStops as caught:
        stop = caught.with_traceback(None)
    except (_CannotRead, DefaultsAmiss) as caught:
        error = caught.error if isinstance(caught, _CannotRead) else ReadError(caught.ruby, caught.detail)
        if settings.strict:
            stop = JekyllStops(Stop.FRONT_MATTER, error.ruby, error.detail)
    try:
        return reading.finished(error, stop)
    except DefaultsAmiss as amiss:
        if stop is None and collection.output:  # what is not written is not asked again
            stop = JekyllStops(Stop.CONFIG, amiss.ruby, amiss.detail)
        return reading.without_defaults().finished(error, stop)


class _Reading:
    """The steps in which Jekyll reads a document; an error leaves the data as they are by then."""

    def __init__(self, file: SourceFile, collection: Collection, settings: Settings, defaults: Defaults) -> None:
        self._file = file
        self._path = path = below_collections(file.path, settings)
        self._name = path.rpartition("/")[2]
        self._ext = extension(path)
        self._stem = self._name[: len(self._name) - len(self._ext)] if self._ext else self._name
        self._collection = collection
        self._settings = settings
        self._defaults = defaults
        self._given: Data = {}
        self._defaults_hold = True
        self._content: str | None = None
        self._valid = True
        self._excerpt: str | None = None
        self._unplaced = collection.folder not in path and collection.label == "posts"
        self.data: Data = {"draft": self._unplaced, "categories": self._folders()}

    def read(self) -> None:
        """Read the file; raises JekyllStops or _CannotRead."""
        if self._ext in YAML_EXTENSIONS:
            self._read_yaml()
            return
        self._ask_defaults()
        if self._given:
            self._merge(self._given, "front matter defaults")
        read = read_bytes(self._file.data, self._settings.encoding)
        self._content, self._valid = read.content, read.valid
        if read.error is not None:
            raise _cannot_read(read.error)
        if read.values is not None:
            self._merge(read.values, "YAML front matter")
        self._name_it()
        self._gather_categories()
        self._gather_tags()
        separator = self._get("excerpt_separator")
        text = self._settings.text(separator) if is_true(separator) else self._settings.excerpt_separator
        if text and not is_true(self._get("excerpt")):
            self._excerpt = excerpt_of(self._content, text)

    def _ask_defaults(self) -> None:
        try:
            self._given = self._defaults.all(self._path, self._collection.label)
        except JekyllStops:
            self._defaults_hold = False
            raise

    def without_defaults(self) -> _Reading:
        """Return the reading, which from now on asks for no defaults."""
        self._defaults_hold = False
        return self

    def finished(self, error: ReadError | None, stop: JekyllStops | None) -> Document:
        """Return the document as it is now."""
        draft = is_true(self.data.get("draft")) or self._unplaced
        if self._collection.label == "posts" and self._content is None:
            self._defaults_hold = False  # Jekyll passes it over, and asks no more
        date = self._get("date")
        dated = isinstance(date, Moment)
        if not isinstance(date, Moment):
            ns = self._file.mtime_ns
            date = Moment(ns, self._settings.zone.offset(ns // NANOSECONDS)) if draft else self._settings.time
            self.data["date"] = date
        url = identity = output = None
        state = self._state(date, stop)
        if stop is None:
            try:
                url, identity, ext = self._located(date)
                output = output_file(url, ext)
            except JekyllStops as caught:
                stop = caught.with_traceback(None)
                state = State.STOPS if state is State.PUBLISHED else state
        given = self._get("excerpt")
        data = {key: value for key, value in self.data.items() if key != "excerpt"}
        return Document(
            self._path, self._collection.label, state, data, date, draft, self._content, url, identity, output,
            given if self._excerpt is None else self._excerpt, self._excerpt is not None, error, stop,
            self._given, dated,
        )  # fmt: skip

    def _state(self, date: Moment, stop: JekyllStops | None) -> State:
        settings = self._settings
        # Jekyll does not look into drafts unless it is told to: what is amiss in them stops nothing.
        if self._unplaced and not settings.show_drafts:
            return State.DRAFT
        if stop is not None:
            return State.STOPS
        if self._collection.label == "posts" and (self._content is None or not self._valid):
            return State.UNREAD
        if not is_true(self.data.get("published", True)) and not settings.unpublished:
            return State.HIDDEN
        if not settings.future and date.ns // NANOSECONDS > settings.time.ns // NANOSECONDS:
            return State.FUTURE
        return State.PUBLISHED if self._collection.output else State.UNWRITTEN

    def _folders(self) -> list[Value]:
        """Return the folders above ``_posts`` or ``_drafts``, which are categories."""
        special = "_drafts" if self._unplaced else self._collection.folder
        if self._path.startswith(special):
            return []
        above = re.sub(f"{special}.*", "", self._path, count=1)
        return list(unique(part for part in split_at(above, "/") if part and part not in (special, self._name)))

    def _get(self, key: str) -> Value:
        if key in self.data:
            return self.data[key]
        return self._defaults.find(self._path, self._collection.label, key) if self._defaults_hold else None

    def _merge(self, values: Data, source: str) -> None:
        """Lay *values* over the data: categories are joined, and a date becomes a moment."""
        values = dict(values)
        categories, before = values.get("categories"), self.data.get("categories")
        if categories is not None:
            if isinstance(categories, str):
                categories = list(words(categories))
                values["categories"] = categories
            if isinstance(before, list):
                if not isinstance(categories, list):
                    raise _CannotRead("TypeError", f"no implicit conversion of {kind_of(categories)} into Array")
                values["categories"] = unique([*before, *categories])
        self.data = merged(self.data, values)
        if "date" in self.data:
            self.data["date"] = self._dated(self.data["date"], source)

    def _dated(self, value: Value, source: str) -> Moment:
        """Return the moment that *value* is once Ruby has spelled and read it."""
        zone = self._settings.zone
        if isinstance(value, Moment) and value.offset is not None and value.offset % 60 == 0:
            seconds = value.ns // NANOSECONDS
            if _SECONDS[0] <= seconds <= _SECONDS[1]:
                return Moment(seconds * NANOSECONDS, zone.offset(seconds))
        text = self._settings.text(value)
        try:
            return self._settings.date(text)
        except InvalidDate as error:
            reason = Stop.FILE_NAME if source == "filename" else Stop.DATE
            where = f"Document '{self._path}' does not have a valid date in the {source}."
            raise JekyllStops(reason, "Jekyll::Errors::InvalidDateError", f"Invalid date '{text}': {where}") from error
        except OverflowError as error:
            raise _CannotRead("RangeError", str(error)) from error

    def _name_it(self) -> None:
        """Give the document title, slug and extension of its file name, where it has none of its own."""
        dated = split_dated(self._path)
        slug: str | None = None
        ext: str | None = None
        if dated is not None:
            day, slug, ext = dated
            date = self._get("date")
            if not isinstance(date, Moment) or date.ns // NANOSECONDS == self._settings.time.ns // NANOSECONDS:
                self._merge({"date": day}, "filename")
        elif (dateless := split_dateless(self._path)) is not None:
            slug, ext = dateless
        slug = (self._stem if slug is None else slug).rstrip(".")
        title = " ".join(map(capitalize, split_at(slug, "-")))
        for key, value in (("title", title), ("slug", slug), ("ext", ext)):
            if not is_true(self._get(key)):
                self.data[key] = value

    def _gather_categories(self) -> None:
        given = self._get("categories")
        listed = given if isinstance(given, list) else [] if given is None else [given]
        named = [*listed, *self._singular_or_plural("category", "categories")]
        texts: list[Value] = [self._settings.text(value) for value in named]
        self._merge({"categories": unique(texts)}, "YAML front matter")

    def _gather_tags(self) -> None:
        self._merge({"tags": self._singular_or_plural("tag", "tags")}, "YAML front matter")

    def _singular_or_plural(self, singular: str, plural: str) -> list[Value]:
        value = self._get(singular)
        if not is_true(value):
            value = self._get(plural)
            value = list(words(value)) if isinstance(value, str) else value if isinstance(value, list) else None
        return [item for item in flattened([value]) if item is not None]

    def _read_yaml(self) -> None:
        read = read_yaml(self._file.data, self._settings.encoding)
        # One that is no mapping Jekyll does not get to know: it has passed the post over by then.
        passed_over = (
            self._collection.label == "posts" and read.error is not None and read.error.ruby == "NoMethodError"
        )
        if read.error is not None and not passed_over:
            raise JekyllStops(Stop.FRONT_MATTER, read.error.ruby, read.error.detail)
        self.data = dict(read.values or {})

    def _located(self, date: Moment) -> tuple[str, str, str]:
        """Return address, id and the extension of the output; raises JekyllStops."""
        permalink = self._get("permalink")
        template = permalink if is_true(permalink) else self._collection.permalink
        if not isinstance(template, str):
            what = inspect(template, self._settings.time_text)
            raise _no_text(f"undefined method `gsub' for {what}:{kind_of(template)}")
        ext = self._output_ext(template if is_true(permalink) else "")
        categories = self.data.get("categories")
        slug = self._get("slug")
        named = Named(
            collection=self._collection.label,
            path=self._path[: len(self._path) - len(self._ext)].replace(self._collection.folder, "", 1).rstrip("."),
            stem=self._stem,
            slug=slug,
            categories=tuple(map(self._settings.text, categories)) if isinstance(categories, list) else (),
            date=date,
            output_ext=ext,
        )
        url = address_of(template, named)
        folder = url.rstrip("/").rpartition("/")[0]
        identity = f"{folder}/{(self._settings.text(slug) if is_true(slug) else self._stem).lstrip('/')}"
        return url, identity, ext

    def _output_ext(self, permalink: str) -> str:
        if permalink and not permalink.endswith("/") and (ext := extension(permalink)):
            return ext
        return self._settings.output_extension(self._ext)


def _cannot_read(error: ReadError) -> _CannotRead:
    raised = _CannotRead(error.ruby, error.detail)
    raised.error = error
    return raised


def _no_text(detail: str) -> JekyllStops:
    return JekyllStops(Stop.NOT_TEXT, "NoMethodError", detail)
