"""How a document comes to be: from a file, or from nothing."""

from __future__ import annotations

import re
from pathlib import Path

from editor.document.document import Document
from editor.jekyll.config import read_encoding
from editor.jekyll.site import find_site
from editor.post.codec import Codec, decode
from editor.post.post import Post
from editor.storage.reading import CannotRead, ReadProblem, read_file

CannotOpen = CannotRead
Reason = ReadProblem

UTF_8 = Codec("utf-8", b"", "strict")
_NO_TEXT = re.compile(
    rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF....WEBP"  # pictures
    rb"|\0\0\0.ftyp"  # films, AVIF, HEIC
    rb"|%PDF-|PK\x03\x04|\x1f\x8b|\xd0\xcf\x11\xe0|\x7fELF",  # documents, archives, programs
    re.DOTALL,
)
"""How files begin that hold no text, whatever else they hold."""


def open_document(path: Path) -> Document:
    """Read *path* into a document; raises CannotOpen. Bytes that no encoding explains are kept as they are.

    A picture or an archive, which may have been dropped on the window, is no post with odd letters.
    """
    data, stamp = read_file(path)
    if _NO_TEXT.match(data):
        raise CannotOpen(path, Reason.NO_TEXT)
    text, codec = decode(data, encoding=_encoding_of_site(path))
    return Document(Post(text), codec=codec, path=path, stamp=stamp)


def new_document(source: str = "") -> Document:
    """Return a document that has no file yet, holding *source*."""
    return Document(Post(source), codec=UTF_8)


def _encoding_of_site(path: Path) -> str | None:
    site = find_site(path)
    return read_encoding(site.root) if site else None
