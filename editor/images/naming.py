"""Names of new files: made of the writer's words or the file's own name, in the site's manner, and never taken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath
from typing import Protocol

from editor.images.folders import PostFacts
from editor.jekyll.slug import slugify

MOST_LETTERS = 80
"""Of a name that is made of words; file systems stop at 255 bytes, and Japanese takes three a letter."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_FORBIDDEN = frozenset('/\\:*?"<>|{}%#')
_GENERIC = re.compile(
    r"(?:image|img|dscn?|dscf|pxl|photo|picture|pict?|screen[ _-]?shot|unnamed|untitled|clipboard"
    r"|スクリーンショット|画像|写真|名称未設定)?(?:[\s\d_.,:()-]|at|am|pm)*",
    re.IGNORECASE,
)
"""Names that cameras and programs give, and that say nothing."""


class NameProblem(Enum):
    """Why a name will not do."""

    EMPTY = "empty"
    FORBIDDEN = "forbidden"  # a character that some system or an address cannot hold
    SKIPPED = "skipped"  # Jekyll does not publish what begins so
    RESERVED = "reserved"  # Windows has no file of that name
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Naming:
    """The site's manner: capitals, letters beyond ASCII, what parts words, and what of the post begins each name."""

    cased: bool = False
    unicode: bool = False
    separator: str = "-"
    prefix: str = ""

    def stem(self, words: str) -> str:
        """Return *words* as the beginning of a file name; empty where nothing of them is left."""
        words = unicodedata.normalize("NFC", words)
        slug = slugify(words, mode="default" if self.unicode else "latin", cased=self.cased)
        if not self.unicode and _lost(words, slug):
            return ""
        slug = slug[:MOST_LETTERS].strip("-")
        return slug if self.separator == "-" else slug.replace("-", self.separator)

    def name(self, facts: PostFacts, words: str, ext: str, *, in_own_folder: bool) -> str:
        """Return a name for a new file of a post, from *words* where they say something, else from the post.

        It may be taken: ``free_names`` goes on from it.
        """
        stem = self.stem(words) if says_something(words) else ""
        if not stem or _RESERVED.match(stem + ext):
            return ("image-1" if in_own_folder else f"{self.stem(facts.slug) or facts.date.isoformat()}-1") + ext
        prefix = "" if in_own_folder or not self.prefix else facts.parts[self.prefix]
        begins = prefix and not stem.lower().startswith(prefix.lower())
        return (f"{prefix}{self.separator}{stem}" if begins else stem) + ext


def says_something(words: str) -> bool:
    """Tell whether *words* are more than what a camera or a program calls its pictures."""
    return _GENERIC.fullmatch(unicodedata.normalize("NFKC", words).strip()) is None


USUAL_NAMING = Naming()


def problem_of_name(name: str) -> NameProblem | None:
    """Return why *name* cannot be the name of a published file."""
    stem = PurePosixPath(name).stem
    if not stem.strip() or not name.strip():
        return NameProblem.EMPTY
    if any(letter in _FORBIDDEN or not letter.isprintable() for letter in name):
        return NameProblem.FORBIDDEN
    if name.startswith((".", "_", "#", "~")) or name.endswith(("~", ".", " ")):
        return NameProblem.SKIPPED
    if _RESERVED.match(name):
        return NameProblem.RESERVED
    return NameProblem.LONG if len(name.encode("utf-8")) > 200 else None


def problem_of_folder(folder: str) -> NameProblem | None:
    """Return why *folder*, a path in the site, cannot hold published files.

    A part may begin with a low line, as ``_posts`` does: plugins publish what lies beside posts. ``_site`` is made anew
    by Jekyll, which removes all else there.
    """
    if folder.partition("/")[0] == "_site":
        return NameProblem.SKIPPED
    for part in folder.split("/") if folder else ():
        found = problem_of_name(part.removeprefix("_"))
        if found:
            return found
    return None


def free_names(name: str) -> Iterator[str]:
    """Yield *name* and then names that count on from it: ``cat.png``, ``cat-2.png``; ``post-1.png``, ``post-2.png``."""
    yield name
    path = PurePosixPath(name)
    counted = re.fullmatch(r"(.*[-_])(\d{1,4})", path.stem)
    head, number = (counted[1], int(counted[2])) if counted else (path.stem + "-", 1)
    while True:
        number += 1
        yield f"{head}{number}{path.suffix}"


class Named(Protocol):
    """A picture's path in the site, and the post that names it."""

    @property
    def path(self) -> str:
        """The path, with ``/``."""

    @property
    def facts(self) -> PostFacts:
        """The post."""


def naming_of(posts: Iterable[tuple[float, Sequence[Named]]]) -> Naming:
    """Return the manner of the pictures that *posts* name, each with its weight; what few do is no manner."""
    known = [(weight, PurePosixPath(use.path).stem, use) for weight, uses in posts for use in uses]
    if not known:
        return USUAL_NAMING

    def share(told: Callable[[str, Named], bool]) -> float:
        return sum(w for w, stem, use in known if told(stem, use)) / sum(w for w, _, _ in known)

    prefix = ""
    for part in ("name", "slug", "date"):
        if share(lambda stem, use, part=part: _begins(stem, use, part)) > 0.5:  # type: ignore[misc]
            prefix = part
            break
    return Naming(
        cased=share(lambda stem, _: stem != stem.lower()) > 0.5,
        unicode=share(lambda stem, _: not stem.isascii()) > 0.1,
        separator="_" if share(lambda stem, _: "_" in stem) > share(lambda stem, _: "-" in stem) else "-",
        prefix=prefix,
    )


def _begins(stem: str, use: Named, part: str) -> bool:
    word = use.facts.parts[part].lower()
    return word not in use.path.lower().split("/")[:-1] and stem.lower().startswith(word)


def _lost(words: str, slug: str) -> bool:
    """Tell whether more of *words* went than stayed: a name of leftovers says nothing."""
    letters = sum(letter.isalnum() for letter in words)
    return 2 * sum(letter.isalnum() for letter in slug) < letters
