"""Other ways to make HTML of Markdown, each set up as near to Jekyll as its own options allow."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeAlias

from markdown import Markdown
from markdown.extensions.toc import slugify_unicode

Convert: TypeAlias = Callable[[Sequence[str]], list[str]]

_SECONDS = 60
_TYPOGRAPHY = {
    "left-single-quote": "‘",
    "right-single-quote": "’",
    "left-double-quote": "“",
    "right-double-quote": "”",
    "ndash": "–",
    "mdash": "—",
    "ellipsis": "…",
    "left-angle-quote": "«",
    "right-angle-quote": "»",
}
_COMMANDS = {
    "cmark-gfm --smart": "cmark-gfm --unsafe --smart -e table -e strikethrough -e autolink -e tasklist -e footnotes",
    "pandoc commonmark_x": "pandoc -f commonmark_x --mathjax --wrap=preserve -t html",
}


def peers() -> dict[str, Convert]:
    """Return the converters that are installed here, by name."""
    found: dict[str, Convert] = {"Python-Markdown": _python_markdown()}
    markdown_it = _markdown_it()
    if markdown_it is not None:
        found["markdown-it-py"] = markdown_it
    for name, command in _COMMANDS.items():
        if shutil.which(command.split()[0]):
            found[name] = partial(_by_command, command.split())
    return found


def stock_markdown() -> Markdown:
    """Return Python-Markdown with the extensions it brings, set up so that most of Jekyll's answers are met."""
    return Markdown(
        extensions=["extra", "smarty", "toc", "sane_lists", "codehilite"],
        extension_configs={
            "smarty": {"smart_angled_quotes": True, "substitutions": _TYPOGRAPHY},
            "toc": {"slugify": slugify_unicode},
            "codehilite": {"css_class": "highlight", "guess_lang": False, "wrapcode": True},
        },
    )


def _python_markdown() -> Convert:
    stock = stock_markdown()
    return lambda texts: [_or_nothing(lambda text: stock.reset().convert(text), text) for text in texts]


def _markdown_it() -> Convert | None:
    try:
        from markdown_it import MarkdownIt
    except ImportError:
        return None
    parser = MarkdownIt("commonmark", {"typographer": True, "html": True})
    parser.enable(["table", "strikethrough", "replacements", "smartquotes"])
    return lambda texts: [_or_nothing(parser.render, text) for text in texts]


def _or_nothing(convert: Callable[[str], str], text: str) -> str:
    """Return nothing where another's converter breaks: that is one unequal case, and no end of the run."""
    try:
        return convert(text)
    except Exception:  # noqa: BLE001 - whatever it is, it is not ours
        return ""


def _by_command(command: Sequence[str], texts: Sequence[str]) -> list[str]:
    def convert(text: str) -> str:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=_SECONDS, check=False)
        return done.stdout.decode("utf-8", "replace")

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(partial(_or_nothing, convert), texts))
