"""How long a text is, in each of the forms in which a writer is told so."""

from __future__ import annotations

from dataclasses import dataclass

from editor.spelling.counts import count
from editor.spelling.manuscript import manuscript_of
from editor.spelling.reading import ReadingRate, minutes_of


@dataclass(frozen=True, slots=True)
class Lengths:
    """Visible characters, words of scripts with blanks, sheets of 400 cells, minutes of reading."""

    characters: int = 0
    words: int = 0
    sheets: int = 0
    minutes: int = 0


def lengths_of(body: str, rate: ReadingRate | None = None) -> Lengths:
    """Return the lengths of *body*, Markdown without front matter, or of a piece of it, read at *rate*."""
    counts = count(body)
    return Lengths(counts.characters, counts.words, manuscript_of(body).sheets, minutes_of(counts, rate))
