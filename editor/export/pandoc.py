"""A post as a document of Word or as a book in EPUB, by pandoc."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from enum import Enum
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.export.plain_page import PlainPage

SECONDS = 60.0
FIRST_WITH_SANDBOX = "2.15"
"""The first pandoc that reads in a sandbox, in which it opens no file and no connection."""


class Form(Enum):
    """What pandoc makes, by its own word for it, which is also how the file ends."""

    WORD = "docx"
    EPUB = "epub"


class ConvertProblem(Enum):
    """Why pandoc made nothing; the value is for the command line."""

    TOO_LONG = "pandoc took longer than {0} seconds"
    NOT_STARTED = "pandoc could not be started ({0})"
    TOO_OLD = "this pandoc is older than {0}"
    SAID = "pandoc says: {0}"
    PICTURE = "the picture {0} is not part of the page"


class CannotConvert(Exception):
    """pandoc made nothing of the page."""

    def __init__(self, problem: ConvertProblem, detail: str) -> None:
        super().__init__(problem.value.format(detail))
        self.problem = problem
        self.detail = detail


def find_pandoc() -> str | None:
    """Return the program pandoc, None where it is not installed."""
    return shutil.which("pandoc")


def convert_page(page: PlainPage, form: Form, *, program: str, seconds: float = SECONDS) -> bytes:
    """Return *page* in *form*; raises CannotConvert.

    pandoc reads the page in its sandbox: what the page names is neither opened nor fetched. Its writers need files of
    pandoc's own, which the builds of most Linux systems do not have there; they are given what was read, in which each
    picture is part of the page.
    """
    html = (
        f'<!DOCTYPE html><html lang="{escape(page.lang)}"><head><meta charset="utf-8">'
        f"<title>{escape(page.title)}</title></head><body>{page.html}</body></html>"
    )
    read = _run([program, "--sandbox", "--from=html+epub_html_exts", "--to=json"], html.encode("utf-8"), seconds)
    tree = json.loads(read)
    _check_pictures(tree)
    tree["meta"] = {}  # a meta element of the post names files that a book would be given: a cover, style sheets
    told = {"author": page.author, "date": page.date, "lang": page.lang, "description": page.description}
    metadata = [f"--metadata={name}={text}" for name, text in told.items() if text]
    title = f"--metadata=title={page.title or 'Untitled'}"
    return _run(
        [program, "--from=json", f"--to={form.value}", "--output=-", title, *metadata],
        json.dumps(tree).encode("ascii"),
        seconds,
    )


def _run(arguments: Sequence[str], data: bytes, seconds: float) -> bytes:
    """Return what the program writes of *data*, in an empty folder."""
    with tempfile.TemporaryDirectory(prefix="frontispiece-") as folder:
        try:
            done = subprocess.run(arguments, input=data, capture_output=True, timeout=seconds, cwd=folder, check=False)
        except subprocess.TimeoutExpired as error:
            raise CannotConvert(ConvertProblem.TOO_LONG, f"{seconds:g}") from error
        except OSError as error:
            raise CannotConvert(ConvertProblem.NOT_STARTED, error.strerror or str(error)) from error
    if done.returncode or not done.stdout:
        said = " ".join(done.stderr.decode("utf-8", "replace").split()) or f"pandoc ended with {done.returncode}"
        if "sandbox" in said:
            raise CannotConvert(ConvertProblem.TOO_OLD, FIRST_WITH_SANDBOX)
        raise CannotConvert(ConvertProblem.SAID, said[:300])
    return done.stdout


def _check_pictures(tree: object) -> None:
    """Raise CannotConvert where the writer would open or fetch something: each picture is to be part of the page."""
    for address in _pictures(tree):
        if not address.startswith("data:"):
            raise CannotConvert(ConvertProblem.PICTURE, address[:100])


def _pictures(node: object) -> Iterator[str]:
    """Yield the addresses of the pictures in pandoc's tree (``Text.Pandoc.Definition``: Image Attr [Inline] Target)."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            if node.get("t") == "Image":
                yield str(node["c"][2][0])
            waiting.extend(node.values())
