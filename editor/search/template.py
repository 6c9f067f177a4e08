r"""What is put in place of a match: words as they stand, or a template with ``\1``, ``\g<name>`` or ``$1`` in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from editor.post.edit import Slices
from editor.search.finder import Finder, Match
from editor.search.query import QueryRefused, Refusal


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of each match.

    Behind a regular expression the words are a template, with groups as Python or as most editors write them; else they
    stand as they are.
    """

    text: str
    keep_case: bool = False
    """Whether the words take on the capitals of what they replace: SITE, Site, site."""


Piece = str | int
"""Words, or the number of a group."""

_MEANS_MORE = re.compile(
    r"\\(?:r\\n|([0-9]{1,2})|g<(?:([0-9]{1,2})|([^\W\d]\w*))>|(.)|\Z)"
    r"|\$\$|\$(?:([0-9]{1,2}|&)|\{(?:([0-9]{1,2})|([^\W\d]\w*))\})",
    re.DOTALL,
)
_SIGNS = {"n": "\n", "t": "\t", "r": "\n", "\\": "\\", "$": "$"}


def pieces_of(replacement: Replacement, finder: Finder) -> list[Piece]:
    """Return *replacement* as words and groups; raises QueryRefused for a group that *finder* does not have."""
    if not finder.query.regex:
        return [replacement.text]
    pieces: list[Piece] = []
    end = 0
    for found in _MEANS_MORE.finditer(replacement.text):
        pieces.append(replacement.text[end : found.start()])
        pieces.append(_piece(found, finder))
        end = found.end()
    pieces.append(replacement.text[end:])
    return [piece for piece in pieces if piece != ""]


def _piece(found: re.Match[str], finder: Finder) -> Piece:
    number, braced, name, sign, *dollar = found.groups()
    if found[0].startswith("$"):
        return _behind_dollar(found[0], finder, *dollar)
    if name is not None:
        if name not in finder.names:
            raise QueryRefused(Refusal.UNKNOWN_GROUP, found.start(), name)
        return finder.names[name]
    digits = number or braced
    if digits is not None:
        if int(digits) > finder.group_count:
            raise QueryRefused(Refusal.UNKNOWN_GROUP, found.start(), digits)
        return int(digits)
    if found[0] == r"\r\n":
        return "\n"
    # A sign that stands for nothing keeps its backslash: kramdown's own escapes such as \* are written so.
    return _SIGNS.get(sign or "", found[0])


def _behind_dollar(words: str, finder: Finder, number: str | None, braced: str | None, name: str | None) -> Piece:
    """Return the group that *words* stand for.

    They stay where there is none: ``$100`` is a price, and ``$$`` is how kramdown begins and ends a formula.
    """
    if name is not None:
        return finder.names.get(name, words)
    if number == "&":
        return 0
    digits = number or braced
    return int(digits) if digits is not None and int(digits) <= finder.group_count else words


def filled(pieces: list[Piece], match: Match, source: Slices, newline: Callable[[], str]) -> str:
    """Return the words that *pieces* make for *match*; line ends become what *newline* gives."""
    words = []
    for piece in pieces:
        if isinstance(piece, str):
            words.append(piece.replace("\n", newline()) if "\n" in piece else piece)
        else:
            group = match.groups[piece] if match.groups else match.span
            words.append(group.of(source) if group is not None else "")
    return "".join(words)


def in_case_of(old: str, new: str) -> str:
    """Return *new* with the capitals of *old*; as it is where *old* has no letters with case."""
    if old.upper() == old.lower():
        return new
    if old == old.upper():
        letters = sum(letter.upper() != letter.lower() for letter in old)
        return new.upper() if letters > 1 else new[:1].upper() + new[1:]
    if old == old.lower():
        return new.lower()
    first = next(letter for letter in old if letter.upper() != letter.lower())
    return new[:1].upper() + new[1:] if first == first.upper() else new[:1].lower() + new[1:]
