"""Many posts exported one after the other, each with its own result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.export.liquid import Opened, liquid_text
from editor.export.no_page import NoPage
from editor.export.page import export_html
from editor.jekyll.site import Site, find_site
from editor.post.codec import decode
from editor.post.post import Post
from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, ReadProblem, read_file


class Outcome(Enum):
    """How the export of one file went."""

    WRITTEN = "written"
    NOT_READ = "not read"
    NO_PAGE = "no page"
    NOT_WRITTEN = "not written"
    WOULD_OVERWRITE_SOURCE = "would overwrite source"


@dataclass(frozen=True, slots=True)
class Exported:
    """The result for one file."""

    source: Path
    target: Path
    outcome: Outcome
    problem: ReadProblem | None = None
    detail: str = ""


Make = Callable[[Path], str | bytes]
"""Returns what is to be written of the post in a file, text as UTF-8; raises CannotRead or NoPage."""

Progress = Callable[[int, int, Path], None]
"""Called with how many are done, how many there are, and the file that comes next or came last."""


def export_file(source: Path, *, fragment: bool, opened: Opened | None = None) -> str:
    """Return the HTML of the post in the file *source*, after Liquid where *opened* opens sites; raises CannotRead."""
    post, site = read_post(source)
    text = liquid_text(post, site=site, path=source, opened=opened) if opened else None
    return export_html(post, site=site, path=source, fragment=fragment, text=text)


def read_post(source: Path) -> tuple[Post, Site | None]:
    """Return the post in the file *source*, and the site in which it lies; raises CannotRead."""
    data, _ = read_file(source)
    site = find_site(source)
    text, _ = decode(data, encoding=site.config.encoding if site else None)
    return Post(text), site


def targets_of(sources: Sequence[Path], out_dir: Path | None, ending: str = "html") -> list[Path]:
    """Return where each of *sources* goes: into *out_dir*, or beside itself, as files that end in *ending*.

    Where two would get the same name, also by letter case, the later ones get ``-2``, ``-3`` and so on.
    """
    taken: set[str] = set()
    targets = []
    for source in sources:
        folder = source.parent if out_dir is None else out_dir
        target = folder / f"{source.stem}.{ending}"
        number = 1
        while str(target).casefold() in taken:
            number += 1
            target = folder / f"{source.stem}-{number}.{ending}"
        taken.add(str(target).casefold())
        targets.append(target)
    return targets


def export_all(
    sources: Sequence[Path],
    *,
    out_dir: Path | None,
    make: Make,
    ending: str = "html",
    progress: Progress = lambda _done, _all, _path: None,
) -> Iterable[Exported]:
    """Export *sources* to *out_dir*, or each beside itself, and yield the result of each; none stops the others."""
    for number, (source, target) in enumerate(zip(sources, targets_of(sources, out_dir, ending), strict=True)):
        progress(number, len(sources), source)
        yield export_one(source, target, make)
    if sources:
        progress(len(sources), len(sources), sources[-1])


def export_one(source: Path, target: Path, make: Make) -> Exported:
    """Write what *make* makes of *source* to the file *target*, whose folder is made if it is missing."""
    try:
        made = make(source)
    except NoPage as error:
        return Exported(source, target, Outcome.NO_PAGE, detail=str(error))
    except CannotRead as error:
        return Exported(source, target, Outcome.NOT_READ, error.reason, error.detail)
    if target.resolve() == source.resolve():
        return Exported(source, target, Outcome.WOULD_OVERWRITE_SOURCE)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, made.encode("utf-8", "replace") if isinstance(made, str) else made)
    except OSError as error:
        return Exported(source, target, Outcome.NOT_WRITTEN, detail=error.strerror or str(error))
    return Exported(source, target, Outcome.WRITTEN)
