"""Replacing in all posts of a site: a plan that can be looked at, then file by file written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from editor.jekyll.post_files import never
from editor.post.codec import UnencodableText, encode
from editor.post.edit import Edit, EditMismatch
from editor.post.post import Post
from editor.search.finder import finder_of
from editor.search.query import Query, SearchTooSlow
from editor.search.replacing import replacements, rows_of
from editor.search.site import FileSkipped, Part, read_text, spans_of_part
from editor.search.site_plan import FilePlan, FileReport, Outcome, undoing
from editor.search.template import Replacement, pieces_of
from editor.storage.atomic import write_atomically
from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, read_file


def plan_replacement(
    paths: Iterable[Path],
    query: Query,
    replacement: Replacement,
    *,
    part: Part = Part.ALL,
    encoding: str | None = None,
    open_texts: Mapping[Path, str] | None = None,
    most_rows: int = 0,
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
        changing = [edit for edit in made if edit.removed != edit.inserted]
        edits = tuple(reversed(changing))
        if edits:
            rows = tuple(rows_of(text.source, changing[:most_rows]))
            yield FilePlan(path, edits, text.codec, text.stamp, _breaks(text.source, edits), rows)


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


def hindrances(
    plans: Iterable[FilePlan], *, cancelled: Callable[[], bool] = never, fs: FileSystem | None = None
) -> Iterator[FileReport]:
    """Yield what stands against each of *plans* that could not be carried out now; nothing is written."""
    for plan in plans:
        if cancelled():
            return
        written = _written(plan, fs)
        if isinstance(written, FileReport) and written.outcome is not Outcome.OPEN:
            yield written


def _write(plan: FilePlan, recovery: Path | None, fs: FileSystem | None) -> FileReport:
    written = _written(plan, fs)
    if isinstance(written, FileReport):
        return written
    try:
        new = write_atomically(plan.path, written, recovery=recovery, sweeps=False, fs=fs)
    except OSError as error:
        return FileReport(plan.path, Outcome.FAILED, detail=error.strerror or "")
    undo = FilePlan(plan.path, undoing(plan.edits), plan.codec, new)
    return FileReport(plan.path, Outcome.WRITTEN, len(plan.edits), undo=undo)


def _written(plan: FilePlan, fs: FileSystem | None) -> bytes | FileReport:
    """Return the bytes that *plan* makes of its file, or why it can make none."""
    path, codec, stamp = plan.path, plan.codec, plan.stamp
    if codec is None or stamp is None:
        return FileReport(path, Outcome.OPEN, len(plan.edits))
    try:
        data, _ = read_file(path, fs=fs)
        if not stamp.tells(data):
            return FileReport(path, Outcome.CHANGED_ON_DISK)
        source = data[len(codec.bom) :].decode(codec.name, codec.errors)
        return encode(after(source, plan.edits), codec)
    except CannotRead as error:
        return FileReport(path, Outcome.UNREADABLE, detail=error.detail or error.reason.value)
    except UnencodableText as error:
        return FileReport(path, Outcome.UNENCODABLE, detail=error.character)
    except (EditMismatch, UnicodeError) as error:
        return FileReport(path, Outcome.FAILED, detail=str(error))


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


def _breaks(source: str, edits: tuple[Edit, ...]) -> bool:
    """Tell whether the front matter could be read before *edits*, and could not be after them."""
    before = Post(source)
    if before.head is None or edits[-1].start >= before.head.fence_end:
        return False
    made = Post(after(source, edits))
    return before.front_matter.error is None and (made.head is None or made.front_matter.error is not None)
