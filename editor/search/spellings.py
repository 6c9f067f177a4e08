"""The pattern that finds every spelling of given words: by case, by kana, by width, composed or with marks apart.

The pattern is made from the words, and the text is read as it is; so what it finds are places of the text itself, and
a match never begins or ends within what a reader sees as one character.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

from editor.search.query import Query

SELECTORS = r"\ufe00-\ufe0f\U000e0100-\U000e01ef"
_VARIANT = f"[{SELECTORS}]*+"
_GOES_ON = r"(?![\p{M}\u200d\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb\U0001f3fb-\U0001f3ff])"
"""What belongs to the character before it."""
_LINE_END = r"(?:\r\n|\n|\r)"
_MOST_MARKS = 3
"""On one letter, of which any order is looked for: Vietnamese has two."""
_HALF_MARKS = {"\u3099": "\uff9e", "\u309a": "\uff9f"}


def pattern_of(query: Query) -> str:
    """Return the pattern, in the spelling of the module ``regex``, that finds the words of *query*; linear in time."""
    words = query.text.replace("\r\n", "\n").replace("\r", "\n")
    if query.fold.width:
        words = "".join(map(_narrowed, words))
    clusters = list(_clusters(unicodedata.normalize("NFD", words)))
    parts = [_pattern_of_cluster(cluster, query) for cluster in clusters]
    return "".join(parts) + (_GOES_ON if clusters and clusters[-1] != "\n" else "")


def is_plain(query: Query) -> bool:
    """Tell whether the words of *query* have but one spelling, so that they can be looked for as they stand."""
    return unicodedata.normalize("NFD", query.text) == query.text and all(
        letter not in "\r\n" and not _goes_on(letter) and len(_variants(letter, query)) == 1 for letter in query.text
    )


def _clusters(words: str) -> Iterator[str]:
    """Yield each letter of *words* with the marks that follow it."""
    start = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or not _goes_on(words[end]) or words[end - 1] == "\n":
            yield words[start:end]
            start = end


def _goes_on(letter: str) -> bool:
    return (
        unicodedata.category(letter)[0] == "M"
        or letter in "\uff9e\uff9f"
        or "\u1160" <= letter <= "\u11ff"
        or "\ud7b0" <= letter <= "\ud7fb"
    )


def _pattern_of_cluster(cluster: str, query: Query) -> str:
    """Return the pattern of one letter: composed with some of its marks, and those that are left behind it."""
    if cluster == "\n":
        return _LINE_END
    letters, marks = _variants(cluster[0], query), cluster[1:]
    if not marks:
        return _class(letters) + (_VARIANT if cluster.isprintable() and not cluster.isspace() else "")
    firsts: set[str] = set()
    rests: list[str] = []
    for composed, left in _splits(marks):
        spelled = (unicodedata.normalize("NFC", letter + composed) for letter in letters)
        first = frozenset(letter for letter in spelled if len(letter) == 1)
        if first:
            firsts |= first
            rests.append(f"(?<={_class(first)}){_VARIANT}" + "".join(_class(_marks(mark, query)) for mark in left))
    return f"{_class(frozenset(firsts))}(?:{'|'.join(rests)}){_VARIANT}"


def _splits(marks: str) -> Iterator[tuple[str, str]]:
    """Yield *marks* as those that are composed with their letter and those that stand apart, in any order."""
    if len(marks) > _MOST_MARKS:
        yield from ((marks[:count], marks[count:]) for count in range(len(marks) + 1))
        return
    for order in sorted(set(permutations(marks))):
        for count in range(len(marks) + 1):
            yield "".join(order[:count]), "".join(order[count:])


def _class(letters: frozenset[str]) -> str:
    spelled = "".join(f"\\U{ord(letter):08x}" for letter in sorted(letters))
    return spelled if len(letters) == 1 else f"[{spelled}]"


def _marks(mark: str, query: Query) -> frozenset[str]:
    half = _HALF_MARKS.get(mark) if query.fold.width else None
    return frozenset((mark, half)) if half else frozenset(mark)


@lru_cache(maxsize=4096)
def _variants(letter: str, query: Query) -> frozenset[str]:
    """Return the single characters that *query* takes for *letter*, itself among them."""
    found, fresh = {letter}, [letter]
    while fresh:
        for other in _neighbours(fresh.pop(), query):
            if other not in found:
                found.add(other)
                fresh.append(other)
    return frozenset(found)


def _neighbours(letter: str, query: Query) -> Iterator[str]:
    if not query.case:
        yield from (other for other in (letter.lower(), letter.upper(), letter.title()) if len(other) == 1)
        if letter in "σς":
            yield from "σς"
    if query.fold.kana:
        yield other_kana(letter)
    if query.fold.width:
        yield _narrowed(letter)
        yield from _by_width().get(letter, ())
    yield from _twins().get(letter, ())


def other_kana(letter: str) -> str:
    """Return the katakana of a hiragana and the other way round; any other *letter* as it is."""
    if "\u3041" <= letter <= "\u3096" or letter in "\u309d\u309e":
        return chr(ord(letter) + 0x60)
    if "\u30a1" <= letter <= "\u30f6" or letter in "\u30fd\u30fe":
        return chr(ord(letter) - 0x60)
    return letter


@lru_cache(maxsize=4096)
def _narrowed(letter: str) -> str:
    """Return *letter* in its usual width, by Unicode's own table."""
    kind, _, code = unicodedata.decomposition(letter).partition(" ")
    return chr(int(code, 16)) if kind in ("<wide>", "<narrow>") else letter


@lru_cache(maxsize=1)
def narrowing() -> dict[int, str]:
    """Return the characters of another width than the usual one, with those of the usual width."""
    letters = map(chr, (0x3000, *range(0xFF01, 0xFFEF)))
    return {ord(letter): usual for letter in letters if (usual := _narrowed(letter)) != letter}


@lru_cache(maxsize=1)
def _by_width() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, usual in narrowing().items():
        found.setdefault(usual, []).append(chr(code))
    return found


@lru_cache(maxsize=1)
def _twins() -> dict[str, list[str]]:
    """Return the characters that Unicode keeps twice, such as 神 for an old code table, by the usual one."""
    found: dict[str, list[str]] = {}
    for code in (0x2126, 0x212A, 0x212B, *range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20)):
        usual = unicodedata.normalize("NFD", chr(code))
        if len(usual) == 1 and usual != chr(code):
            found.setdefault(usual, []).append(chr(code))
    return found
