"""How a document comes to be: from a file, or from nothing."""

from __future__ import annotations

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
_NO_TEXT = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",  # JPEG
    b"GIF87a",
    b"GIF89a",
    b"II*\0",  # TIFF
    b"MM\0*",
    b"%PDF-",
    b"PK\x03\x04",  # ZIP, and the documents of office programs
    b"\x1f\x8b",  # gzip
    b"\xd0\xcf\x11\xe0",  # older documents of Microsoft's
    b"\x7fELF",
)
"""How files begin that hold no text, whatever else they hold."""


def open_document(path: Path) -> Document:
    """Read *path* into a document; raises CannotOpen. Bytes that no encoding explains are kept as they are.

    A picture or an archive, which may have been dropped on the window, is no post with odd letters.
    """
    data, stamp = read_file(path)
    if (
        data.startswith(_NO_TEXT)
        or (data[:4], data[8:12]) == (b"RIFF", b"WEBP")
        or (data[:3], data[4:8]) == (b"\0\0\0", b"ftyp")
    ):
        raise CannotOpen(path, Reason.NO_TEXT)
    text, codec = decode(data, encoding=_encoding_of_site(path))
    return Document(Post(text), codec=codec, path=path, stamp=stamp)


def new_document(source: str = "") -> Document:
    """Return a document that has no file yet, holding *source*."""
    return Document(Post(source), codec=UTF_8)


def _encoding_of_site(path: Path) -> str | None:
    site = find_site(path)
    return read_encoding(site.root) if site else None
