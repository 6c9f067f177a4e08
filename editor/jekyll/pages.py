"""A page: a file outside of the collections that begins with front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.jekyll.addresses import extension, output_file
from editor.jekyll.defaults import Defaults, DefaultsAmiss
from editor.jekyll.merging import Data
from editor.jekyll.permalink import page_address
from editor.jekyll.read_file import ReadError, ReadFile, read_bytes
from editor.jekyll.ruby_values import is_true
from editor.jekyll.settings import Settings, with_ending
from editor.jekyll.stops import JekyllStops, Stop

_OPENING = re.compile(rb"---[ \t\r\n\f\v]*\n")
HTML = (".html", ".xhtml", ".htm")


@dataclass(frozen=True, slots=True)
class Page:
    """What Jekyll makes of a page."""

    path: str
    data: Data
    published: bool
    content: str = ""
    url: str | None = None
    output: str | None = None
    error: ReadError | None = None
    stop: JekyllStops | None = None


def begins_with_front_matter(head: bytes) -> bool:
    """Tell whether the first line of a file makes a page, or a document, of it; else it is a static file."""
    return _OPENING.match(head[: head.find(b"\n") + 1]) is not None


def read_page(path: str, data: bytes, settings: Settings, defaults: Defaults) -> Page:
    """Return what Jekyll makes of the page at *path* below the source, whose bytes are *data*."""
    read = read_bytes(data, settings.encoding)
    values: Data = read.values or {}
    error = read.error
    if (stop := stop_of(path, read, settings)) is not None:
        return Page(path, values, False, read.content, error=error, stop=stop)
    published = settings.unpublished or is_true(values.get("published", True))
    url: str | None = None
    try:
        url, ext = _located(path, values, settings, defaults)
        output = page_output(url, ext)
    except JekyllStops as stopped:
        return Page(path, values, published, read.content, url, error=error, stop=stopped.with_traceback(None))
    except DefaultsAmiss as amiss:
        stop = JekyllStops(Stop.CONFIG, amiss.ruby, amiss.detail)
        return Page(path, values, published, read.content, error=error, stop=stop)
    return Page(path, values, published, read.content, url, output, error)


def stop_of(path: str, read: ReadFile, settings: Settings) -> JekyllStops | None:
    """Return why Jekyll stops at the front matter of the page or layout at *path*; None where it goes on."""
    error = read.error
    if error is not None and error.ruby == "NoMethodError":  # a list or a text, which posts pass over
        detail = f"Invalid YAML front matter in {path}"
        return JekyllStops(Stop.FRONT_MATTER, "Jekyll::Errors::InvalidYAMLFrontMatterError", detail)
    if error is not None and settings.strict:
        return JekyllStops(Stop.FRONT_MATTER, error.ruby, error.detail)
    if read.values and read.values.get("permalink") == "":
        return JekyllStops(Stop.NOT_TEXT, "Jekyll::Errors::InvalidPermalinkError", f"Invalid permalink in {path}")
    return None


def _located(path: str, values: Data, settings: Settings, defaults: Defaults) -> tuple[str, str]:
    folder, _, name = path.rpartition("/")
    ext = extension(name)
    stem = (name[: len(name) - len(ext)] if ext else name).rstrip(".")
    permalink = values["permalink"] if "permalink" in values else defaults.find(path, "pages", "permalink")
    if is_true(permalink) and not isinstance(permalink, str):
        raise JekyllStops(Stop.NOT_TEXT, "NoMethodError", f"undefined method `index' for {permalink!r}")
    output_ext = settings.output_extension(ext)
    template = "/:path/:basename:output_ext"
    if isinstance(permalink, str):
        template = permalink
        own = "" if permalink.endswith("/") else extension(permalink)
        output_ext = own or output_ext
    elif output_ext in HTML:
        template = "/:path/" if stem == "index" else with_ending("/:path/:basename", settings.permalink)
    parts = {"path": f"/{folder}" if folder else "", "basename": stem, "output_ext": output_ext}
    url = page_address(template, parts)
    return url, output_ext


def page_output(url: str, ext: str) -> str:
    """Return the file that is written for a page at *url*: unlike a document's, an index has its *ext*.

    Raises JekyllStops.
    """
    output = output_file(url, ext)
    return f"{output.removesuffix('.html')}{ext}" if url.endswith("/") and ext != ".html" else output
