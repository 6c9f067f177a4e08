"""The pictures of a site held against its texts: who uses each, what is missing, unused, too large or undescribed."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from statistics import median
from urllib.parse import unquote

from editor.images.addresses import Files, Surroundings, take_apart
from editor.images.folders import facts_of
from editor.images.forms import Kind
from editor.images.kinds import PICTURES, POSTS, is_picture
from editor.images.references import Reference, references_of
from editor.images.site import USUAL_WIDTH_PX, SitePicture, place_in
from editor.jekyll.site import Site
from editor.post.paths import Path as FieldPath
from editor.post.post import Post
from editor.post.values import Value
from editor.search.site import read_text
from editor.storage.reading import CannotRead

LARGE_BYTES = 500_000
"""A picture of more is told of: it takes a second on a telephone's usual line of 4 Mbit/s."""
_LINKING = (*POSTS, ".html", ".htm")
_TEXTS = (
    *_LINKING,
    *(".css", ".scss", ".sass", ".less", ".js", ".ts", ".yml", ".yaml", ".json", ".xml", ".csv", ".tsv", ".toml"),
    *(".txt", ".liquid", ".rb", ".webmanifest", ".svg"),
)
_NOT_ENTERED = frozenset({"_site", "node_modules", "vendor"})
_NO_POSTS = frozenset({"_layouts", "_includes", "_data", "_sass", "_plugins"})
_NAME = re.compile(rf"[^\s\"'`()<>|{{}}\[\],=:/\\]+(?:{'|'.join(map(re.escape, PICTURES))})(?![\w-])", re.IGNORECASE)
_UNKNOWN = re.compile(r"\{\{-?\s*(?!site\.(?:baseurl|url)\b)[\w.]+|\{%(?!-?\s*link\b)")
"""Liquid in an address that can stand for anything."""


class Finding(Enum):
    """What is told of pictures."""

    UNUSED = "unused"
    MISSING = "missing"
    LARGE = "large"
    UNDESCRIBED = "undescribed"


@dataclass(frozen=True, slots=True)
class Use:
    """Where a text names a picture: the *address* at *start*, -1 in the front matter."""

    text: Path
    address: str
    start: int
    is_described: bool = True


@dataclass(frozen=True, slots=True)
class TextPictures:
    """The pictures that a text names, by their paths in the site, and all names in it that end as a picture's."""

    path: Path
    uses: tuple[tuple[str, Use], ...] = ()
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Survey:
    """The pictures of a site; *missing* ones have no size."""

    pictures: Mapping[str, SitePicture] = field(default_factory=dict)
    widths: Mapping[str, int] = field(default_factory=dict)
    uses: Mapping[str, tuple[Use, ...]] = field(default_factory=dict)
    found: Mapping[Finding, tuple[str, ...]] = field(default_factory=dict)
    usual_width_px: int = USUAL_WIDTH_PX
    mentions: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    """The texts that name a picture otherwise than by a link that is known, by ``key_of`` its name."""


def texts_of(root: Path) -> Iterator[Path]:
    """Yield the files below *root* that can name a picture."""
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NOT_ENTERED)
        yield from (Path(folder, name) for name in sorted(names) if name.lower().endswith(_TEXTS))


def links_can_change(root: Path, path: Path) -> bool:
    """Tell whether *path* is a post or a page, whose links are known; of all other texts only names are looked at."""
    return path.name.lower().endswith(_LINKING) and _NO_POSTS.isdisjoint(path.relative_to(root).parts)


class PictureReader:
    """Reads which pictures texts name."""

    def __init__(
        self, site: Site, files: Files, *, encoding: str | None, open_texts: Mapping[Path, str], today: datetime.date
    ) -> None:
        self.root = site.source
        self._url, self._baseurl = site.config.url, site.config.baseurl
        self._files = files
        self._encoding = encoding
        self._open_texts = open_texts
        self._today = today

    def read(self, path: Path) -> TextPictures:
        """Return what *path* names; nothing where it cannot be read."""
        try:
            source = read_text(path, self._encoding, self._open_texts).source
        except CannotRead:
            return TextPictures(path)
        names = frozenset(key_of(unquote(match[0])) for match in _NAME.finditer(source))
        if not names or not links_can_change(self.root, path):
            return TextPictures(path, names=names)
        post = Post(source)
        uses = []
        for picture, reference, _ in self.named_in(post, path):
            start = reference.span.start if reference.span else -1
            shown = reference.form.kind is not Kind.LINK
            uses.append((picture, Use(path, reference.address, start, reference.is_described or not shown)))
        return TextPictures(path, tuple(uses), names)

    def named_in(self, post: Post, path: Path) -> Iterator[tuple[str, Reference, FieldPath]]:
        """Yield the pictures of the site that *post* names, how, and by which field where it is not in the text."""
        facts = facts_of(post, place_in(self.root, path), today=self._today)
        around = Surroundings(facts.folder, facts.media_folder, self._url, self._baseurl, self._files)
        in_text = [(reference, ()) for reference in references_of(post) if not reference.path]
        values = {} if post.front_matter.error else post.front_matter.values()
        in_fields = [found for key, value in values.items() for found in _in_fields(value, (key,))]
        for reference, field_path in [*in_fields, *in_text]:
            if reference.is_picture and not _UNKNOWN.search(reference.address):
                taken = take_apart(reference.address, around) or take_apart(
                    reference.address, replace(around, files=None)
                )
                if taken is not None and is_picture(taken[0]):
                    yield taken[0], reference, field_path


def survey(pictures: Iterable[SitePicture], widths: Mapping[str, int], texts: Iterable[TextPictures]) -> Survey:
    """Return what *texts* tell of *pictures*, of which *widths* are known in pixels, 0 where they cannot be."""
    from editor.images.processing import offered_width

    there = {picture.path: picture for picture in pictures}
    uses: dict[str, list[Use]] = {}
    mentions: dict[str, list[Path]] = {}
    names: set[str] = set()
    for text in texts:
        names |= text.names
        for name in text.names - {key_of(picture.rpartition("/")[2]) for picture, _ in text.uses}:
            mentions.setdefault(name, []).append(text.path)
        for picture, use in text.uses:
            uses.setdefault(picture, []).append(use)
    known = sorted(width for path, width in widths.items() if width and path in uses)
    usual = round(median(known)) if len(known) >= 3 else USUAL_WIDTH_PX
    wide = offered_width(usual)
    by_name = {path.rpartition("/")[2] for path in there}
    # A name that some picture has may be told from a folder that only a layout knows.
    missing = [path for path in uses if path not in there and path.rpartition("/")[2] not in by_name]
    found = {
        Finding.UNUSED: [path for path in there if path not in uses and key_of(path.rpartition("/")[2]) not in names],
        Finding.MISSING: missing,
        Finding.LARGE: [
            path for path, picture in there.items() if picture.size > LARGE_BYTES or widths.get(path, 0) > wide
        ],
        Finding.UNDESCRIBED: [path for path, of in uses.items() if not all(use.is_described for use in of)],
    }
    return Survey(
        there,
        widths,
        {path: tuple(of) for path, of in uses.items()},
        {finding: tuple(sorted(paths)) for finding, paths in found.items()},
        usual,
        {name: tuple(paths) for name, paths in mentions.items()},
    )


def key_of(name: str) -> str:
    """Return by what a file *name* is looked for in texts: its last part without blanks, in one case."""
    parts: Sequence[str] = _NAME.findall(name)
    return (parts[-1] if parts else name).casefold()


def _in_fields(value: Value, path: FieldPath) -> Iterator[tuple[Reference, FieldPath]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(key, str):
                yield from _in_fields(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _in_fields(inner, (*path, index))
    elif isinstance(value, str) and len(value) < 500 and "\n" not in value:
        yield Reference(value, path=tuple(map(str, path))), path
