"""Looks for texts that were never saved, and holds them against their files as those are now."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from editor.document.document import Document
from editor.document.opening import UTF_8, CannotOpen, Reason, open_document
from editor.jekyll.site import find_site
from editor.post.codec import Codec
from editor.post.line_difference import line_steps, lines_of
from editor.post.merge import merge
from editor.post.post import Post
from editor.storage.journal import Recovered, forget, recoverable

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """An unsaved text; ``now`` is what its file reads, None where that cannot be read, for ``problem``.

    ``after`` is what restoring makes of that, as far as nobody must choose: where they conflict the recovered text
    stands. ``lines`` is how many lines differ.
    """

    recovered: Recovered
    now: str | None
    problem: Reason | None
    site: str
    after: str
    lines: int
    conflicts: bool

    @property
    def before(self) -> str:
        """What the text is held against."""
        return self.now or ""

    @property
    def changed_meanwhile(self) -> bool:
        """Whether the file is another now than the one that the text came from."""
        return self.now is not None and self.now != self.recovered.base

    def as_document(self) -> Document:
        """Return an empty document with the text's path and spelling, for a text whose file is not there to open."""
        document = Document(Post(""), codec=_codec(self.recovered.origin.spelling), path=self.recovered.origin.path)
        if document.path is not None:
            document.mark_gone()
        return document


def find_texts(folder: Path) -> list[Found]:
    """Return the texts of the journals in *folder* that differ from their files, the newest first.

    A journal that says what its file reads now is forgotten: the text was saved in the last moment.
    """
    found = []
    for recovered in recoverable(folder):
        each = _found(recovered)
        if each.now == recovered.text:
            drop(recovered.journal)
        else:
            found.append(each)
    return found


def drop(journal: Path) -> None:
    """Forget *journal*; one that cannot be removed is offered again, which harms nothing."""
    try:
        forget(journal)
    except OSError as error:
        _LOG.warning("a journal could not be removed", exc_info=error)


def _found(recovered: Recovered) -> Found:
    path = recovered.origin.path
    site = "" if path is None else _name_of_site(path)
    now, problem = (None, None) if path is None else _read(path)
    if now is None:
        return Found(recovered, None, problem, site, recovered.text, _differing("", recovered.text), conflicts=False)
    joined = merge(recovered.base, recovered.text, now)
    after = joined.with_mine()
    return Found(recovered, now, None, site, after, _differing(now, after), conflicts=bool(joined.conflicts))


def _read(path: Path) -> tuple[str | None, Reason | None]:
    try:
        return open_document(path).post.source, None
    except CannotOpen as problem:
        return None, problem.reason


def _name_of_site(path: Path) -> str:
    try:
        site = find_site(path)
    except OSError:  # a path that no file can have
        site = None
    return site.root.name if site else path.parent.name


def _differing(before: str, after: str) -> int:
    """Return how many lines differ between two texts."""
    steps = line_steps(lines_of(before), lines_of(after))
    return sum(max(s.before_end - s.before, s.after_end - s.after) for s in steps if not s.same)


def _codec(spelling: tuple[str, ...]) -> Codec:
    """Return the codec that was noted, UTF-8 where a journal says none that we know."""
    if len(spelling) != 3:
        return UTF_8
    name, bom, errors = spelling
    try:
        "".encode(name, errors)
        return Codec(name, bytes.fromhex(bom), errors)
    except (LookupError, ValueError):
        return UTF_8
