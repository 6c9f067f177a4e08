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


def open_document(path: Path) -> Document:
    """Read *path* into a document; raises CannotOpen. Bytes that no encoding explains are kept as they are."""
    data, stamp = read_file(path)
    text, codec = decode(data, encoding=_encoding_of_site(path))
    return Document(Post(text), codec=codec, path=path, stamp=stamp)


def new_document(source: str = "") -> Document:
    """Return a document that has no file yet, holding *source*."""
    return Document(Post(source), codec=UTF_8)


def _encoding_of_site(path: Path) -> str | None:
    site = find_site(path)
    return read_encoding(site.root) if site else None
