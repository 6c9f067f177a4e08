"""A picture gets another name, and with it all links to it; or becomes smaller where it lies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from editor.images.addresses import quoted
from editor.post.edit import Edit
from editor.post.fields import FieldEditRefused, set_field
from editor.post.post import Post
from editor.search.replacing import rows_of
from editor.search.site import read_text
from editor.search.site_plan import FilePlan
from editor.storage.reading import CannotRead, read_file
from editor.storage.transaction import FileChange
from editor.upkeep.pictures import PictureReader
from editor.upkeep.terms import Refused

_PART = re.compile(r"[^/|{}\"']+")


def plan_rename(
    paths: Iterable[Path],
    picture: str,
    name: str,
    reader: PictureReader,
    *,
    encoding: str | None,
    open_texts: Mapping[Path, str],
) -> Iterator[FilePlan | Refused]:
    """Yield what becomes of each of *paths* that names *picture*, when that is called *name* in the same folder."""
    for path in paths:
        try:
            text = read_text(path, encoding, open_texts)
            edits = _edits(Post(text.source), path, picture, name, reader)
        except (CannotRead, FieldEditRefused) as refusal:
            yield Refused(path, refusal)
            continue
        if edits:
            rows = tuple(rows_of(text.source, edits))
            yield FilePlan(path, tuple(reversed(edits)), text.codec, text.stamp, rows=rows)


def moved(root: Path, picture: str, name: str) -> FileChange:
    """Return the change that gives the file *picture* the *name*; raises CannotRead."""
    path = root / picture
    data, stamp = read_file(path)
    return FileChange(path, stamp, data, moved_to=path.with_name(name))


def made_smaller(path: Path, width_px: int) -> FileChange | None:
    """Return the change that makes the picture *path* as wide as *width_px* at most, without what it tells beside.

    None where it would not be smaller. Raises CannotRead of the pictures where it cannot be read. Takes up to seconds.
    """
    from editor.images.picture import read_picture
    from editor.images.processing import Wish, prepare

    data, stamp = read_file(path)
    prepared = prepare(read_picture(data), Wish(width_px=width_px, strip=True))
    return FileChange(path, stamp, prepared.data) if len(prepared.data) < len(data) else None


def _edits(post: Post, path: Path, picture: str, name: str, reader: PictureReader) -> list[Edit]:
    """Return the edits of *post* in its order: one of the front matter, one of each link in the text."""
    old = picture.rpartition("/")[2]
    named = [(reference, where) for there, reference, where in reader.named_in(post, path) if there == picture]
    head = post
    for reference, where in named:
        if where:
            head = head.after(set_field(head, where, _renamed(reference.address, old, name)))
    edits = []
    if head is not post:
        start, end = post.body.start, head.body.start
        edits.append(Edit(0, post.source[:start], head.source[:end]).trimmed())
    spans = {reference.span: reference.address for reference, where in named if not where and reference.span}
    for span in sorted(spans, key=lambda span: span.start):
        edits.append(Edit(span.start, spans[span], _renamed(spans[span], old, name)).trimmed())
    return edits


def _renamed(address: str, old: str, new: str) -> str:
    """Return *address* with the file name *old* in it, however it is spelled, made *new*."""
    for start, end in _places_of(address, old):
        made = new if "{%" in address else quoted(new, address[:start])
        return address[:start] + made + address[end:]
    return address


def _places_of(address: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where *address* may have the file *name*, the likeliest first."""
    path = re.split("[?#]", address, maxsplit=1)[0]
    parts = [found.span() for found in _PART.finditer(path) if unquote(found[0]) == name]
    yield from reversed(parts)
    start = address.rfind(name)
    if start >= 0:
        yield start, start + len(name)
