"""What became of a post's file while it lies open here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.document.document import Document
from editor.document.opening import CannotOpen, Reason, open_document
from editor.post.codec import UnencodableText, encode
from editor.post.edit import Edit
from editor.post.merge import Merge, merge
from editor.post.rewriting import edits_between
from editor.storage.moved import moved_to
from editor.storage.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Asked:
    """What was known of a file when it was looked at."""

    path: Path
    stamp: Stamp | None
    base: str


@dataclass(frozen=True, slots=True, eq=False)
class Changed:
    """The file reads otherwise; *edits* lead there from what was known."""

    theirs: Document
    edits: Sequence[Edit]


@dataclass(frozen=True, slots=True)
class Gone:
    """The file is there no more; *moved_to* is where the same bytes stand under another name, if they do."""

    moved_to: Path | None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The file cannot be read now: nothing is known of it."""

    problem: CannotOpen


Outside = Changed | Gone | Unreadable | None


def look_outside(asked: Asked) -> Outside:
    """Return what became of the file, None where it is as it was known, by its bytes."""
    try:
        theirs = open_document(asked.path)
    except CannotOpen as problem:
        if problem.reason is Reason.MISSING:
            return Gone(moved_to(asked.path, asked.stamp) if asked.stamp else None)
        return Unreadable(problem)
    stamp = theirs.stamp
    if stamp and asked.stamp and (stamp.size, stamp.digest) == (asked.stamp.size, asked.stamp.digest):
        return None
    return Changed(theirs, edits_between(asked.base, theirs.post.source))


def merged(document: Document, theirs: Document) -> Merge:
    """Return the text here and *theirs* as one, by what both came from."""
    return merge(document.base.source, document.post.source, theirs.post.source)


def take_merged(document: Document, theirs: Document, text: str) -> None:
    """Make the text *text* in one step, as a change of what *theirs* read from the file.

    Where the document's encoding cannot spell what came of theirs, it takes over that of theirs.
    """
    document.apply_all(edits_between(document.post.source, text))
    try:
        encode(text, document.codec)
        document.keep_over(theirs)
    except UnencodableText:
        document.keep_over(theirs, codec=theirs.codec)
