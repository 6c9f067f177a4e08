"""The commands export and render."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from editor.cli.failure import DONE, FAILED, USAGE, CommandFailed, cannot_read, reading_sentence
from editor.cli.language import translate
from editor.cli.printable import tell
from editor.export.batch import Exported, Outcome, export_all, export_file, export_one, read_post
from editor.export.liquid import open_pages
from editor.export.no_page import NoPage
from editor.export.page import export_html
from editor.export.pandoc import CannotConvert, Form, convert_page, find_pandoc
from editor.export.paper import Paper, Sheet
from editor.export.site_page import site_page
from editor.jekyll.filename import MARKDOWN_EXTENSIONS
from editor.jekyll.site import find_site
from editor.jekyll.theme import is_theme
from editor.post.codec import decode
from editor.post.post import Post
from editor.settings.folders import Folders
from editor.settings.store import SettingsStore
from editor.storage.reading import CannotRead, ReadProblem

if TYPE_CHECKING:
    from editor.render.pages.site import PageSite

BAR_COLUMNS = 24


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What ``frontispiece export`` was asked for: *form* is ``html``, ``fragment``, ``page``, ``pdf`` and so on."""

    sources: Sequence[str]
    out: str | None
    out_dir: Path | None
    form: str = "html"
    self_contained: bool = False
    sheet: Sheet = Sheet.A4
    theme: Path | None = None
    """The folder of a theme that stands in for the site's; None for the one that was chosen in the window, if any."""

    @property
    def ending(self) -> str:
        """How the name of a file of this form ends."""
        return "html" if self.form in ("html", "fragment", "page") else self.form

    def made_of(self, source: Path) -> str | bytes:
        """Return what is to be written of *source*; raises CannotRead or NoPage."""
        if self.form == "page":
            theme = self.theme or chosen_theme(source)
            return site_page(source, self_contained=self.self_contained, theme=theme)
        if self.form == "pdf":
            return pdf_of(source, self.sheet)
        if self.form in (one.value for one in Form):
            return document_of(source, Form(self.form))
        return export_file(source, fragment=self.form == "fragment", opened=opened_once)


def export_posts(request: ExportRequest, *, stdout: BinaryIO, stderr: TextIO) -> int:
    """Export all that *request* names and return the exit code; raises CommandFailed for what cannot be meant."""
    sources, missing = find_sources(request.sources)
    for name in missing:
        tell(f"frontispiece: {name}", stderr)
    if request.out is not None and len(sources) > 1:
        raise CommandFailed(
            translate("cli", "-o takes one post and there are {0}: use --out-dir.").format(len(sources)), USAGE
        )
    if not sources:
        return FAILED
    if request.out == "-":
        try:
            made = request.made_of(sources[0])
            stdout.write(made.encode("utf-8", "replace") if isinstance(made, str) else made)
        except NoPage as error:
            raise CommandFailed(no_page_sentence(sources[0], str(error))) from error
        except CannotRead as error:
            raise cannot_read(error) from error
        stdout.flush()
        return FAILED if missing else DONE
    if request.out is not None:
        results: list[Exported] = [export_one(sources[0], Path(request.out), request.made_of)]
    else:
        bar = ProgressBar(stderr)
        make, out_dir, ending = request.made_of, request.out_dir, request.ending
        results = list(export_all(sources, out_dir=out_dir, make=make, ending=ending, progress=bar.show))
        bar.clear()
    failed = [result for result in results if result.outcome is not Outcome.WRITTEN]
    for result in failed:
        tell(f"frontispiece: {sentence_of(result)}", stderr)
    return FAILED if failed or missing else DONE


def chosen_theme(source: Path) -> Path | None:
    """Return the folder that the writer chose in the window for a theme of the site of *source*, if it is there."""
    site = find_site(Path(os.path.abspath(source)))
    if site is None:
        return None
    kept = settings_once()
    kept.enter(site.root)
    folder = kept.value.preview.theme_folder
    return Path(folder) if folder and is_theme(Path(folder)) else None


@lru_cache(maxsize=1)
def settings_once() -> SettingsStore:
    """Return the settings of the window, read once."""
    return SettingsStore(Folders.of_system().settings_file)


@lru_cache(maxsize=1)
def opened_once(root: Path | None) -> PageSite | None:
    """Return the site in *root*, read once for all of its posts."""
    return open_pages(root)


def pdf_of(source: Path, sheet: Sheet) -> bytes:
    """Return the post in the file *source* as a PDF; raises CannotRead or NoPage."""
    # Here and not above: no other command needs Qt, and a machine without a screen may lack what Qt needs.
    from editor.export.printing import printed_page

    post, site = read_post(source)
    page = printed_page(post, Paper(sheet), site=site, path=source, opened=opened_once)
    try:
        from editor.bridge.pdf_at_once import pdf_at_once
        from editor.bridge.pdf_maker import CannotPrint
    except ImportError as error:
        raise NoPage(f"a PDF is made by Qt WebEngine, which cannot be loaded here: {error}") from error
    try:
        return pdf_at_once(page, sheet)
    except CannotPrint as error:
        raise NoPage(str(error)) from error


def document_of(source: Path, form: Form) -> bytes:
    """Return the post in the file *source* as a document in *form*; raises CannotRead or NoPage."""
    from editor.export.plain_page import plain_page

    program = find_pandoc()
    if program is None:
        raise NoPage("pandoc, which makes Word and EPUB files, is not installed; get it from https://pandoc.org")
    post, site = read_post(source)
    try:
        return convert_page(plain_page(post, site=site, path=source, opened=opened_once), form, program=program)
    except CannotConvert as error:
        raise NoPage(str(error)) from error


def render_post(name: str, *, stdin: BinaryIO, stdout: BinaryIO) -> None:
    """Write the HTML of the text of the post *name*, or of standard input for ``-``; raises CommandFailed."""
    if name == "-":
        text, _ = decode(stdin.read())
        html = export_html(Post(text), site=None, path=None, fragment=True)
    else:
        try:
            html = export_file(Path(name), fragment=True)
        except CannotRead as error:
            raise cannot_read(error) from error
    stdout.write(html.encode("utf-8", "replace"))
    stdout.flush()


def find_sources(names: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Return the files that *names* mean, each once, and a sentence for each name that means none.

    A name is a file, a folder (its Markdown files; of a site its posts and drafts) or a pattern.
    """
    found: dict[Path, None] = {}
    problems = []
    for name in names:
        path = Path(name)
        if path.is_dir():
            matches = posts_below(path)
        elif path.exists() or not glob.has_magic(name):
            matches = [path]
        else:
            matches = sorted(Path(match) for match in glob.glob(name, recursive=True))
            matches = [match for match in matches if match.is_file()]
        if not matches:
            nothing = (
                translate("cli", "There are no posts in {0}.")
                if path.is_dir()
                else translate("cli", "Nothing matches {0}.")
            )
            problems.append(nothing.format(name))
        found.update(dict.fromkeys(matches))
    return list(found), problems


def posts_below(folder: Path) -> list[Path]:
    """Return the posts in *folder*: of a site those that Jekyll would take for posts, else all Markdown files."""
    places = [folder / name for name in ("_posts", "_drafts") if (folder / name).is_dir()] or [folder]
    return sorted(
        path
        for place in places
        for path in place.rglob("*")
        if path.suffix.lower() in MARKDOWN_EXTENSIONS
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(place).parts)
    )


def sentence_of(result: Exported) -> str:
    """Return why *result* is no success."""
    if result.outcome is Outcome.NOT_READ:
        return reading_sentence(result.source, result.problem or ReadProblem.FAILED, result.detail)
    if result.outcome is Outcome.NO_PAGE:
        return no_page_sentence(result.source, result.detail)
    if result.outcome is Outcome.WOULD_OVERWRITE_SOURCE:
        sentence = translate("cli", "{0} was not exported: it would have been overwritten by its own page.")
        return sentence.format(result.source)
    return translate("cli", "{0} could not be written: {1}.").format(result.target, result.detail)


def no_page_sentence(source: Path, reason: str) -> str:
    """Return that *source* has no page, and why."""
    return translate("cli", "{0} was not exported: {1}.").format(source, reason)


class ProgressBar:
    """One line on a terminal that tells how far the export is; silent elsewhere."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()

    def show(self, done: int, count: int, path: Path) -> None:
        """Show that *done* of *count* are done, *path* being next."""
        if self._is_terminal and count > 1:
            filled = BAR_COLUMNS * done // count
            bar = "█" * filled + "░" * (BAR_COLUMNS - filled)
            self._stream.write(f"\r\x1b[K{bar} {done}/{count} {path.name[:40]}")
            self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._is_terminal:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def streams() -> tuple[BinaryIO, BinaryIO, TextIO]:
    """Return the process's standard input and output, for bytes, and its standard error."""
    return sys.stdin.buffer, sys.stdout.buffer, sys.stderr
