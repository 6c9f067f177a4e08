"""Addresses that GitHub makes links of though nothing marks them: GitHub Flavored Markdown's "autolinks"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.post.edit import Span

_ADDRESS = re.compile(
    r"(?P<url>(?:https?|ftp)://(?:[\w-]+\.)*[\w-]+[^\s<]*)|(?<![^\s*_~(])(?P<www>www\.[\w-]+(?:\.[\w-]+)+[^\s<]*)"
    r"|(?<![\w.+/-])(?P<mail>[A-Za-z0-9_.+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)(?<![_-])",
)
_TAIL = re.compile(r"(?:[?!.,:*_~'\"]|&\w+;)+\Z")
_BEYOND_ASCII = re.compile(r"[^!-~].*", re.DOTALL)
_IN_MARKS = ("<", "](", '"', "'", "=")


def addresses_in(text: str) -> Iterator[tuple[Span, str]]:
    """Yield where bare addresses stand in the running *text*, and where each leads."""
    if "://" not in text and "www." not in text and "@" not in text:
        return
    for found in _ADDRESS.finditer(text):
        address = _trimmed(found[0])
        prefix = "http://" if found["www"] else "mailto:" if found["mail"] else ""
        yield Span(found.start(), found.start() + len(address)), prefix + address


def likely_addresses_in(source: str, lines: Span) -> Iterator[tuple[Span, Span]]:
    """Yield what may be bare addresses in the Markdown *source*: as GitHub takes it, and as it is meant.

    Where blanks do not part words, GitHub takes what comes behind an address for more of it.
    """
    for found in _ADDRESS.finditer(source, lines.start, lines.end):
        if not source[max(0, found.start() - 2) : found.start()].endswith(_IN_MARKS):
            taken, meant = _trimmed(found[0]), _trimmed(_BEYOND_ASCII.sub("", found[0]))
            yield Span(found.start(), found.start() + len(taken)), Span(found.start(), found.start() + len(meant))


def _trimmed(address: str) -> str:
    """Return *address* without the signs at its end that belong to the sentence."""
    while True:
        shorter = _TAIL.sub("", address)
        if shorter.endswith(")") and shorter.count(")") > shorter.count("("):
            shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter
