"""A text as a regular expression reads it: one spelling for each character, with the way back to the source."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import chain

from editor.post.edit import Span
from editor.search.query import Fold
from editor.search.spellings import narrowing, other_kana

# A line ending of two characters, or a letter with the marks that follow it.
_LONGER = re.compile(r"\r\n?|[^\u0300-\u036f\u3099\u309a\uff9e\uff9f\r\n][\u0300-\u036f\u3099\u309a\uff9e\uff9f]+")
_MARKS = re.compile("[\r\u0300-\u036f\u3099\u309a\uff9e\uff9f]")
_CRLF = re.compile(r"(?<!\\)((?:\\\\)*)\\r\\n")
_SYNTAX = frozenset("\\^$.|?*+()[]{}-&~#")


class PlainText:
    """The text that is read, and for each place in it the place in the source."""

    def __init__(self, text: str, places: list[int], shifts: list[int]) -> None:
        self.text = text
        self._places = places
        """Where, in ``text``, something ends that is longer in the source…"""
        self._shifts = shifts
        """… and how far behind the source is from there on."""

    def source_place(self, place: int) -> int:
        """Return the place in the source of *place* in the text."""
        index = bisect_right(self._places, place)
        return place + (self._shifts[index - 1] if index else 0)

    def place_of(self, source_place: int) -> int:
        """Return the first place in the text that does not lie before *source_place*."""
        if not self._places:
            return source_place
        low, high = 0, len(self._places)
        while low < high:
            middle = (low + high) // 2
            if self._places[middle] + self._shifts[middle] <= source_place:
                low = middle + 1
            else:
                high = middle
        place = source_place - (self._shifts[low - 1] if low else 0)
        return min(place, self._places[low]) if low < len(self._places) else place

    def source_span(self, start: int, end: int) -> Span:
        """Return the span of the source that *start* to *end* of the text stand for."""
        return Span(self.source_place(start), self.source_place(end))


@lru_cache(maxsize=2)
def plain_text(source: str, fold: Fold) -> PlainText:
    """Return *source* with LF at line ends, composed characters, and one kana or width where *fold* asks for it."""
    table = _table(fold)
    parts: list[str] = []
    places: list[int] = []
    shifts: list[int] = []
    read = written = 0
    for found in _LONGER.finditer(source) if _MARKS.search(source) else ():
        between = source[read : found.start()]
        # A half-width mark is a character of its own unless widths are folded.
        usual = found[0].translate(table) if table else found[0]
        letter = "\n" if found[0][0] == "\r" else unicodedata.normalize("NFC", usual)
        parts += (between, letter)
        written += len(between) + len(letter)
        read = found.end()
        if read - written != (shifts[-1] if shifts else 0):
            # What is composed is composed into the first letter; marks that are left follow it one by one.
            places.append(written - len(letter) + 1)
            shifts.append(read - written)
    text = "".join((*parts, source[read:])) if parts else source
    return PlainText(text.translate(table) if table else text, places, shifts)


def plain_pattern(pattern: str, fold: Fold) -> str:
    """Return *pattern* in the spelling of ``plain_text``; a wide sign stays the sign itself, not syntax."""
    pattern = unicodedata.normalize("NFC", _CRLF.sub(r"\1\\n", pattern))
    table = _table(fold)
    if not table:
        return pattern
    spelled = (table.get(ord(letter), letter) for letter in pattern)
    return "".join(
        f"\\{new}" if new != old and new in _SYNTAX else new for old, new in zip(pattern, spelled, strict=True)
    )


@lru_cache(maxsize=4)
def _table(fold: Fold) -> dict[int, str]:
    """Return what ``str.translate`` puts in place of each character: katakana, and the usual width."""
    table = dict(narrowing()) if fold.width else {}
    if fold.kana:
        hiragana = map(chr, chain(range(0x3041, 0x3097), (0x309D, 0x309E)))
        table |= {ord(letter): other_kana(letter) for letter in hiragana}
    return table
