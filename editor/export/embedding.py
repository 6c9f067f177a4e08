"""Local pictures, and fonts of styles, put into the HTML that names them, so that the page stands by itself."""

from __future__ import annotations

import base64
import mimetypes
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from editor.export.style_addresses import embed_addresses
from editor.storage.reading import CannotRead, read_file

MAX_PICTURE_BYTES = 20 * 1024 * 1024
_PICTURE_TYPES = frozenset(
    (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".ico", ".apng", ".tif", ".tiff")
)
_FONT_TYPES = {
    ".woff2": "font/woff2",
    ".woff": "font/woff",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
    ".eot": "application/vnd.ms-fontobject",
}
"""Not all systems know these."""
_SOURCES = frozenset((("img", "src"), ("source", "src"), ("video", "poster"), ("input", "src"), ("image", "href")))
_SOURCE_SETS = frozenset((("img", "srcset"), ("source", "srcset")))
_TAGS = frozenset(tag for tag, _ in _SOURCES | _SOURCE_SETS)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'=<>`]+)))?"""
)


@dataclass(frozen=True, slots=True)
class Folder:
    """The only folder from which pictures are taken: the site's, or the post's own without a site."""

    root: Path
    post_folder: Path
    baseurl: str = ""
    """What the site puts before its addresses."""

    def find(self, address: str) -> Path | None:
        """Return the file that *address*, as it stands in a post, means; None for anything outside of the folder."""
        try:
            parts = urlsplit(address.strip())
        except ValueError:
            return None
        if parts.scheme or parts.netloc or not parts.path:
            return None
        path = unquote(parts.path)
        if "\0" in path or "\\" in path:
            return None
        if path.startswith("/"):
            base = self.baseurl.rstrip("/")
            if base and path.startswith(f"{base}/"):
                path = path[len(base) :]
            places = [self.root / path.lstrip("/")]
        else:
            places = [self.post_folder / path, self.root / path]
        root = os.path.realpath(self.root)
        for place in places:
            real = os.path.realpath(place)
            if os.path.commonpath((root, real)) == root and Path(real).is_file():
                return Path(real)
        return None


def data_uri(path: Path) -> str | None:
    """Return the picture or font at *path* as a data URI; None if it is neither, too large or not readable."""
    suffix = path.suffix.lower()
    if suffix not in _PICTURE_TYPES and suffix not in _FONT_TYPES:
        return None
    try:
        data, _ = read_file(path, most=MAX_PICTURE_BYTES)
    except CannotRead:
        return None
    kind = _FONT_TYPES.get(suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"


def embed_pictures(html: str, *folders: Folder) -> str:
    """Return *html* with its pictures, those of ``style`` attributes too, as data URIs.

    Each is that of the first of *folders* that has it. All other markup stays as it is.
    """
    finder = _TagFinder(html)
    finder.feed(html)
    finder.close()
    parts: list[str] = []
    last = 0
    for start, tag, text in finder.found:
        for begin, end, value in _replacements(tag, text, folders):
            parts += [html[last : start + begin], value]
            last = start + end
    return "".join([*parts, html[last:]])


def embed_in_styles(css: str, *folders: Folder, imported: Callable[[str], str | None] | None = None) -> str:
    """Return *css* with the pictures and fonts of the first of *folders* that has them as data URIs.

    What it imports is as *imported* answers the address.
    """
    return embed_addresses(css, lambda address: _embedded(address, folders), imported)


def _replacements(tag: str, text: str, folders: Sequence[Folder]) -> Iterator[tuple[int, int, str]]:
    """Yield the ranges of the start tag *text* to replace, each with its new text."""
    opening = re.match(r"<[^\s/>]+", text)
    for match in _ATTRIBUTE.finditer(text, opening.end() if opening else 1):
        group = next((name for name in ("double", "single", "bare") if match[name] is not None), None)
        if group is None:
            continue
        name = match["name"].lower()
        value = unescape(match[group])
        if (tag, name) in _SOURCES:
            embedded = _embedded(value, folders)
        elif (tag, name) in _SOURCE_SETS:
            embedded = _embedded_set(value, folders)
        elif name == "style":
            styles = embed_in_styles(value, *folders)
            embedded = escape(styles) if styles != value else None
        else:
            continue
        if embedded is not None:
            quoted = embedded if group != "bare" else f'"{embedded}"'
            yield match.start(group), match.end(group), quoted


def _embedded(address: str, folders: Sequence[Folder]) -> str | None:
    found = (file for folder in folders if (file := folder.find(address)) is not None)
    return next((uri for file in found if (uri := data_uri(file)) is not None), None)


def _embedded_set(value: str, folders: Sequence[Folder]) -> str | None:
    """Return a ``srcset`` with its local pictures embedded, or None where there is none."""
    if "data:" in value:
        return None
    changed = False
    candidates = []
    for candidate in value.split(","):
        address, _, descriptor = candidate.strip().partition(" ")
        embedded = _embedded(address, folders)
        changed = changed or embedded is not None
        candidates.append(f"{embedded or address} {descriptor}".strip())
    return ", ".join(candidates) if changed else None


class _TagFinder(HTMLParser):
    """Finds the start tags that may name pictures, with where they stand."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[int, str, str]] = []
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", html))]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag."""
        self._note(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag."""
        self._note(tag)

    def _note(self, tag: str) -> None:
        text = self.get_starttag_text()
        if text and (tag in _TAGS or "url(" in text.lower()):
            line, column = self.getpos()
            self.found.append((self._line_starts[line - 1] + column, tag, text))
