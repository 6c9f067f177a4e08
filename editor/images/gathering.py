"""What the writer gives, by the clipboard, a drop or a choice, read and looked at together with the site's habits."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePosixPath

from editor.images.kinds import becomes_picture
from editor.images.naming import says_something
from editor.images.pattern import Placement
from editor.images.picture import MOST_BYTES, CannotRead, Picture, PictureProblem, needs_converting, read_picture
from editor.images.processing import is_better_as_jpeg, png_of
from editor.images.site import Habits, read_habits
from editor.jekyll.site import Site
from editor.post.post import Post
from editor.storage import reading


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Pixels of the clipboard, as RGBA bytes."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Given:
    """One thing that was given: a file on disk, a picture's bytes, or pixels."""

    content: Path | bytes | Bitmap

    @property
    def name(self) -> str:
        """The name of the file, empty where there is none."""
        return self.content.name if isinstance(self.content, Path) else ""


class Unreadable(Enum):
    """Why what was given is not taken."""

    MISSING = "missing"
    FAILED = "failed"
    BROKEN = "broken"
    TOO_LARGE = "too large"


@dataclass(frozen=True, slots=True)
class Item:
    """What was given, read: a *picture*, or the bytes of a file of another kind; *stem* and *folder* are suggested.

    ``named`` tells whether the suggested name comes of the file's own: a camera's says nothing.
    """

    name: str
    stem: str
    ext: str
    folder: str
    placement: Placement
    data: bytes = field(repr=False)
    picture: Picture | None = None
    named: bool = False
    is_photo_as_png: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was given, and how the site does it; of what could not be read the name and why."""

    habits: Habits
    items: tuple[Item, ...]
    failures: tuple[tuple[str, Unreadable], ...] = ()


def gather(
    given: Sequence[Given],
    site: Site | None,
    path: Path,
    post: Post,
    *,
    today: datetime.date,
    field_path: Sequence[str | int] = (),
) -> Gathered:
    """Read what was *given* for the *post* at *path*, or for the field at *field_path* of it."""
    habits = read_habits(site, path, post, today=today)
    items: list[Item] = []
    failures: list[tuple[str, Unreadable]] = []
    for one in given:
        try:
            items.append(_item(one, habits, field_path))
        except reading.CannotRead as problem:
            failures.append((one.name, _REASONS.get(problem.reason, Unreadable.FAILED)))
        except CannotRead as problem:
            too_large = problem.reason is PictureProblem.TOO_LARGE
            failures.append((one.name, Unreadable.TOO_LARGE if too_large else Unreadable.BROKEN))
    return Gathered(habits, tuple(items), tuple(failures))


_REASONS = {
    reading.ReadProblem.MISSING: Unreadable.MISSING,
    reading.ReadProblem.TOO_LARGE: Unreadable.TOO_LARGE,
}


def _item(given: Given, habits: Habits, field_path: Sequence[str | int]) -> Item:
    data = _bytes_of(given)
    name = PurePosixPath(given.name)
    pattern = habits.pattern
    if given.name and not becomes_picture(given.name):
        placement = pattern.files
        folder = placement.folder_for(habits.facts)
        stem = pattern.naming.stem(name.stem) or f"{pattern.naming.stem(habits.facts.slug) or 'file'}-1"
        return Item(given.name, stem, name.suffix.lower(), folder, placement, data)
    placement = pattern.of_field(field_path) if field_path else pattern.pictures
    folder = placement.folder_for(habits.facts)
    picture = read_picture(data)
    ext = picture.ext
    if name.suffix.lower() == ".jpeg" and ext == ".jpg":
        ext = ".jpeg"
    named = pattern.naming.name(habits.facts, name.stem, ext, in_own_folder=placement.is_own_folder)
    return Item(
        given.name,
        named.removesuffix(ext),
        ext,
        folder,
        placement,
        data,
        picture,
        named=says_something(name.stem),
        is_photo_as_png=not needs_converting(data) and is_better_as_jpeg(picture),
    )


def _bytes_of(given: Given) -> bytes:
    if isinstance(given.content, Path):
        return reading.read_file(given.content, most=MOST_BYTES)[0]
    if isinstance(given.content, Bitmap):
        return png_of(given.content.width, given.content.height, given.content.rgba)
    return given.content
