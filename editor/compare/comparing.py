"""One post by Jekyll and by us, held against each other as trees."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import Enum
from pathlib import Path

from editor.compare.dom import lines_of
from editor.compare.program import JekyllFailed, build, find_jekyll
from editor.compare.site_copy import copy_site, lay_under
from editor.jekyll.document import Document, State
from editor.jekyll.pages import Page
from editor.jekyll.site import Site, find_site
from editor.jekyll.stops import JekyllStops
from editor.render.pages.reading import open_site
from editor.render.pages.rendering import Pages

PAGE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The page by Jekyll and by us, a line for each tag and text; in so many ``places`` they differ."""

    theirs: str
    ours: str
    places: int


class Missing(Enum):
    """What is not there to be compared."""

    SITE = "site"
    JEKYLL = "jekyll"
    PAGE = "page"  # Jekyll writes none of it


class NotCompared(Exception):
    """Something is missing, without which nothing can be compared."""

    def __init__(self, missing: Missing) -> None:
        super().__init__(missing.value)
        self.missing = missing


def compare_post(
    path: Path, text: bytes | None = None, *, trusted: bool = False, theme: Path | None = None
) -> Comparison:
    """Return how our page of the post at *path* differs from Jekyll's, *text* standing in its file if given.

    Both are made of one copy of the site; drafts, posts of the future and hidden ones are built as if they were due.
    The folder *theme* stands in for the theme that the site names. Raises NotCompared, and JekyllFailed where Jekyll
    stops; OSError where the site cannot be copied.
    """
    site = find_site(path)
    if site is None:
        raise NotCompared(Missing.SITE)
    program = find_jekyll(site.root, trusted=trusted)
    if program is None:
        raise NotCompared(Missing.JEKYLL)
    below = os.path.relpath(path.absolute(), site.root.absolute())
    with tempfile.TemporaryDirectory(prefix="frontispiece-") as folder:
        root, target = Path(folder, "site"), Path(folder, "built")
        copy_site(site.root, root)
        if text is not None:
            _put(text, root / below)
        if theme is not None:
            lay_under(Site(root), theme)
        config = _settle(root, site, without_theme=theme is not None)
        made, output = _ours(Site(root), root / below)
        try:
            build(program, Site(root).source, target, config=config, trusted=trusted)
        except JekyllFailed as error:
            raise JekyllFailed(str(error).replace(f"{root}{os.sep}", "")) from error
        file = target / output.lstrip("/")
        if not file.is_file():
            raise NotCompared(Missing.PAGE)
        return held_against(file.read_text("utf-8", "replace"), made)


def held_against(theirs: str, ours: str) -> Comparison:
    """Return how the page *ours* differs from *theirs*."""
    wanted, got = lines_of(theirs), lines_of(ours)
    steps = SequenceMatcher(None, wanted, got, autojunk=False).get_opcodes() if wanted != got else []
    places = sum(step[0] != "equal" for step in steps)
    return Comparison("".join(f"{line}\n" for line in wanted), "".join(f"{line}\n" for line in got), places)


def _put(text: bytes, file: Path) -> None:
    time = file.stat().st_mtime_ns if file.exists() else None
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text)
    if time is not None:
        os.utime(file, ns=(time, time))


def _settle(root: Path, site: Site, *, without_theme: bool) -> Path:
    """Have drafts, posts of the future and hidden ones built, as how this one will be is asked; both at one time.

    Returns the file of the configuration.
    """
    found = next((file for name in ("_config.yml", "_config.yaml") if (file := root / name).exists()), None)
    lines = ["", "show_drafts: true", "future: true", "unpublished: true"]
    if without_theme:
        lines.append("theme:")
    if "time" not in site.config.values:
        lines.append(f"time: {datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}")
    config = found or root / "_config.yml"
    with config.open("a", encoding="utf-8") as settings:
        settings.write("\n".join(lines) + "\n")
    return config


def _ours(site: Site, path: Path) -> tuple[str, str]:
    """Return our page of the post at *path*, and the file that Jekyll writes it to."""
    try:
        pages = Pages(open_site(site), seconds=PAGE_SECONDS)
    except JekyllStops as error:
        raise JekyllFailed(str(error)) from error
    item: Document | Page | None = pages.site.find(os.path.relpath(path, site.source).replace(os.sep, "/"))
    if item is None or item.output is None:
        raise NotCompared(Missing.PAGE)
    if isinstance(item, Document) and item.state is not State.PUBLISHED:
        raise NotCompared(Missing.PAGE)
    return pages.render(item).html, item.output
