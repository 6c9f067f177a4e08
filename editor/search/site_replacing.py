"""Replacing in all posts of a site: a plan that can be looked at, then file by file written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.jekyll.post_files import never
from editor.post.codec import Codec, UnencodableText, encode
from editor.post.edit import Edit, EditMismatch
from editor.post.post import Post
from editor.search.finder import finder_of
from editor.search.query import Query, SearchTooSlow
from editor.search.replacing import replacements
from editor.search.site import FileSkipped, Part, read_text, spans_of_part
from editor.search.template import Replacement, pieces_of
from editor.storage.atomic import write_atomically
from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What is to be replaced in one file, of the text that *stamp* tells; from the last edit to the first.

    Of a post that is open (*stamp* is None) the edits are for its document.
    """

    path: Path
    edits: tuple[Edit, ...]
    codec: Codec | None
    stamp: Stamp | None
    breaks_front_matter: bool = False
    """Whether the front matter could be read before, and could not be afterwards."""

    def without(self, unwanted: Callable[[Edit], bool]) -> FilePlan:
        """Return the plan without the edits that the writer has taken out."""
        kept = tuple(edit for edit in self.edits if not unwanted(edit))
        return FilePlan(self.path, kept, self.codec, self.stamp, self.breaks_front_matter)


class Outcome(Enum):
    """What came of a plan for one file; in all cases but the first its bytes are as they were."""

    WRITTEN = "written"
    OPEN = "open"  # the edits are for the document
    CHANGED_ON_DISK = "changed on disk"
    UNREADABLE = "unreadable"
    UNENCODABLE = "unencodable"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of the plan for *path*: how many edits were made, the system's word, and what takes it back."""

    path: Path
    outcome: Outcome
    count: int = 0
    detail: str = ""
    undo: FilePlan | None = None


def plan_replacement(
    paths: Iterable[Path],
    query: Query,
    replacement: Replacement,
    *,
    part: Part = Part.ALL,
    encoding: str | None = None,
    open_texts: Mapping[Path, str] | None = None,
    cancelled: Callable[[], bool] = never,
    fs: FileSystem | None = None,
) -> Iterator[FilePlan | FileSkipped]:
    """Yield a plan for each of *paths* in which something would change; raises QueryRefused at the first question.

    Nothing is written. The plans may be held, shown and trimmed: a file that changes meanwhile is left alone.
    """
    if not query.text:
        return
    pieces_of(replacement, finder_of(query))
    for path in paths:
        if cancelled():
            return
        try:
            text = read_text(path, encoding, open_texts or {}, fs=fs)
            within = spans_of_part(text.source, part)
            made = [*replacements(text.source, query, replacement, within=within)]
        except (CannotRead, SearchTooSlow) as error:
            yield FileSkipped(path, error)
            continue
        edits = tuple(edit for edit in reversed(made) if edit.removed != edit.inserted)
        if edits:
            yield FilePlan(path, edits, text.codec, text.stamp, _breaks(text.source, edits))


def carry_out(
    plans: Iterable[FilePlan],
    *,
    cancelled: Callable[[], bool] = never,
    recovery: Path | None = None,
    fs: FileSystem | None = None,
) -> Iterator[FileReport]:
    """Write each of *plans* and yield what came of it; called off between two files, the rest is left as it is."""
    for plan in plans:
        if cancelled():
            return
        yield _write(plan, recovery, fs)


def _write(plan: FilePlan, recovery: Path | None, fs: FileSystem | None) -> FileReport:
    path, codec, stamp = plan.path, plan.codec, plan.stamp
    if codec is None or stamp is None:
        return FileReport(path, Outcome.OPEN, len(plan.edits))
    try:
        data, _ = read_file(path, fs=fs)
        if not stamp.tells(data):
            return FileReport(path, Outcome.CHANGED_ON_DISK)
        source = data[len(codec.bom) :].decode(codec.name, codec.errors)
        written = encode(after(source, plan.edits), codec)
        new = write_atomically(path, written, recovery=recovery, fs=fs)
    except CannotRead as error:
        return FileReport(path, Outcome.UNREADABLE, detail=error.detail or error.reason.value)
    except UnencodableText as error:
        return FileReport(path, Outcome.UNENCODABLE, detail=error.character)
    except (EditMismatch, UnicodeError) as error:
        return FileReport(path, Outcome.FAILED, detail=str(error))
    except OSError as error:
        return FileReport(path, Outcome.FAILED, detail=error.strerror or "")
    undo = FilePlan(path, undoing(plan.edits), codec, new)
    return FileReport(path, Outcome.WRITTEN, len(plan.edits), undo=undo)


def after(source: str, edits: Iterable[Edit]) -> str:
    """Return *source* with *edits* made, which go from the last to the first; raises EditMismatch."""
    parts: list[str] = []
    end = len(source)
    for edit in edits:
        if edit.end > end or not source.startswith(edit.removed, edit.start):
            raise EditMismatch(f"{edit.removed[:80]!r} does not stand at {edit.start}")
        parts += (source[edit.end : end], edit.inserted)
        end = edit.start
    parts.append(source[:end])
    return "".join(reversed(parts))


def undoing(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return what takes *edits* back, in the text that they made, from the last to the first as well."""
    undo: list[Edit] = []
    shift = 0
    for edit in reversed(tuple(edits)):
        undo.append(Edit(edit.start + shift, edit.inserted, edit.removed))
        shift += edit.growth
    return tuple(reversed(undo))


def _breaks(source: str, edits: tuple[Edit, ...]) -> bool:
    """Tell whether the front matter could be read before *edits*, and could not be after them."""
    before = Post(source)
    if before.head is None or edits[-1].start >= before.head.fence_end:
        return False
    made = Post(after(source, edits))
    return before.front_matter.error is None and (made.head is None or made.front_matter.error is not None)
