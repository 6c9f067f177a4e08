"""Saving as the window does it, with nobody waiting."""

from __future__ import annotations

from pathlib import Path

from editor.document.document import Document
from editor.document.saving import ChangedOnDisk, Failed, Saved, writing_of, written
from editor.storage.fs import FileSystem


def save(
    document: Document, *, path: Path | None = None, overwrite: bool = False, fs: FileSystem | None = None
) -> Saved | ChangedOnDisk | Failed:
    """Write *document* to *path*, or to its own file; without *overwrite* only where that is as it was left."""
    writing = writing_of(document, path=path)
    if isinstance(writing, Failed):
        return writing
    return written(document, writing, writing.carry_out(overwrite=overwrite, fs=fs))
