"""What the image desk has done in the pool: values go in, values come out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.jekyll.site import Site

if TYPE_CHECKING:
    from editor.images.site import SitePicture
    from editor.search.site_plan import FilePlan
    from editor.storage.transaction import FileChange
    from editor.upkeep.pictures import PictureReader, TextPictures
    from editor.upkeep.terms import Refused


def listed(root: Path) -> tuple[tuple[SitePicture, ...], dict[str, int], tuple[Path, ...]]:
    """Return the pictures of a site, how wide they are, and its texts."""
    from editor.images.picture import width_of
    from editor.images.site import list_pictures
    from editor.upkeep.pictures import texts_of

    pictures = tuple(list_pictures(root))
    return pictures, {picture.path: width_of(root / picture.path) for picture in pictures}, tuple(texts_of(root))


def _reader(site: Site, pictures: Iterable[SitePicture], texts: Mapping[Path, str]) -> PictureReader:
    from editor.images.site import SiteFiles
    from editor.jekyll.config import read_encoding
    from editor.upkeep.pictures import PictureReader

    return PictureReader(
        site,
        SiteFiles(site.source, pictures),
        encoding=read_encoding(site.root),
        open_texts=texts,
        today=datetime.date.today(),
    )


def read(
    site: Site, pictures: Iterable[SitePicture], texts: Mapping[Path, str], paths: Sequence[Path]
) -> tuple[TextPictures, ...]:
    """Return what *paths* name of the *pictures* that the site was found to have."""
    reader = _reader(site, pictures, texts)
    return tuple(reader.read(path) for path in paths)


def planned(
    site: Site,
    pictures: Iterable[SitePicture],
    picture: str,
    name: str,
    files: Sequence[Path],
    texts: Mapping[Path, str],
) -> tuple[tuple[FilePlan | Refused, ...], FileChange]:
    from editor.jekyll.config import read_encoding
    from editor.upkeep.renaming import moved, plan_rename

    reader = _reader(site, pictures, texts)
    plans = plan_rename(files, picture, name, reader, encoding=read_encoding(site.root), open_texts=texts)
    return tuple(plans), moved(site.source, picture, name)


def smaller(paths: Sequence[Path], usual_px: int) -> tuple[FileChange, ...]:
    """Return what makes *paths* smaller; what cannot be read or is small enough is left out."""
    from editor.images.picture import CannotRead as CannotReadPicture
    from editor.images.processing import offered_width
    from editor.storage.reading import CannotRead
    from editor.upkeep.renaming import made_smaller

    changes = []
    for path in paths:
        try:
            change = made_smaller(path, offered_width(usual_px))
        except (CannotRead, CannotReadPicture):
            continue  # the list of pictures tells already which cannot be read
        if change is not None:
            changes.append(change)
    return tuple(changes)


def thrown_away(paths: Sequence[Path]) -> tuple[int, tuple[str, ...]]:
    """Move *paths* to the system's trash; return how many went, and the names of those that did not."""
    from send2trash import TrashPermissionError, send2trash

    left = []
    for path in paths:
        try:
            send2trash(path)
        except (OSError, TrashPermissionError):
            left.append(path.name)
    return len(paths) - len(left), tuple(left)
