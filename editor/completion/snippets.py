"""The snippets that the writer has: those of the editor, and those of the file in the folder of the settings."""

from __future__ import annotations

import datetime
import zoneinfo
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from editor import resources
from editor.completion.candidate import Candidate, Kind
from editor.completion.snippet_file import NAMES, Snippet, SnippetFile, SnippetTrouble, Trouble, read_snippets
from editor.jekyll.filename import parse_filename
from editor.jekyll.site import Site
from editor.jekyll.slug import slugify
from editor.post.codec import decode
from editor.post.post import Post
from editor.storage.reading import CannotRead, ReadProblem, read_file

MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Snippets:
    """All snippets, the writer's own first; *troubles* are of the file *path*."""

    snippets: tuple[Snippet, ...]
    path: Path
    troubles: tuple[SnippetTrouble, ...] = ()
    timezone: str = ""
    """Of the site of the post, in which its dates are written; empty for the machine's."""


def own_file(folder: Path) -> Path:
    """Return the writer's file of snippets in *folder*, also where there is none yet."""
    return next((folder / name for name in NAMES if (folder / name).is_file()), folder / NAMES[0])


def all_snippets(folder: Path, language: str, root: Path | None) -> Snippets:
    """Return the snippets; of one prefix, the writer's own takes the place of the editor's."""
    path = own_file(folder)
    own = _read(path)
    taken = {prefix for snippet in own.snippets for prefix in snippet.prefixes}
    ours = read_snippets(resources.text("snippets", f"{language}.yml")).snippets
    kept = (snippet for snippet in ours if not taken.intersection(snippet.prefixes))
    timezone = Site(root).config.timezone if root else ""
    return Snippets((*own.snippets, *kept), path, own.troubles, timezone)


def candidates(snippets: Iterable[Snippet]) -> tuple[Candidate, ...]:
    """Return *snippets* as they are offered, by their prefixes; their names are found too."""
    return tuple(_candidate(snippet, prefix) for snippet in snippets for prefix in snippet.prefixes)


def _candidate(snippet: Snippet, prefix: str) -> Candidate:
    words = f"{snippet.name} {snippet.description}".strip()
    return Candidate(Kind.SNIPPET, prefix, snippet.name, snippet=snippet.body, also=words)


def variables(
    post: Post, path: Path | None, *, selection: str, clipboard: str, now: datetime.datetime
) -> dict[str, str]:
    """Return what the variables of snippets stand for in *post*, at *now*, which knows its zone."""
    title = post.front_matter.values().get("title")
    title = title if isinstance(title, str) else ""
    name = parse_filename(path.name) if path else None
    return {
        "SELECTION": selection,
        "TM_SELECTED_TEXT": selection,
        "CLIPBOARD": clipboard,
        "TITLE": title,
        "SLUG": name.slug if name else slugify(title),
        "DATE": f"{now:%Y-%m-%d}",
        "TIME": f"{now:%H:%M}",
        "NOW": f"{now:%Y-%m-%d %H:%M:%S %z}",
        "CURRENT_YEAR": f"{now:%Y}",
        "CURRENT_MONTH": f"{now:%m}",
        "CURRENT_DATE": f"{now:%d}",
        "CURRENT_HOUR": f"{now:%H}",
        "CURRENT_MINUTE": f"{now:%M}",
        "CURRENT_SECOND": f"{now:%S}",
    }


def now_in(timezone: str) -> datetime.datetime:
    """Return the present moment in the zone of that name, in the machine's where it is none."""
    try:
        return datetime.datetime.now(zoneinfo.ZoneInfo(timezone)) if timezone else datetime.datetime.now().astimezone()
    except (ValueError, zoneinfo.ZoneInfoNotFoundError, OSError):
        return datetime.datetime.now().astimezone()


def _read(path: Path) -> SnippetFile:
    try:
        text, _ = decode(read_file(path, most=MOST_BYTES)[0])
    except CannotRead as error:
        if error.reason is ReadProblem.MISSING:
            return SnippetFile()
        return SnippetFile(troubles=(SnippetTrouble(0, Trouble.UNREADABLE, words=error.detail or error.reason.value),))
    return read_snippets(text)
