"""Prose cut into sentences, by the marks of Japanese or of English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.spelling.language import Language
from editor.spelling.letters import BREAK, CJK, OBJECT

OPENING = "「『（(【〔《〈［[“"
CLOSING = "」』）)】〕》〉］]”"
_PARTNER = dict(zip(CLOSING, OPENING, strict=True))
_QUOTED = f"[{re.escape(OPENING + CLOSING)}]"
_END = re.compile(rf"[。｡！？!?．.♪]+[{re.escape(CLOSING)}\"'’]*|{BREAK}|[\n]")
_FULL = re.compile(r"[。｡！？．♪]")
_IS_CJK = re.compile(f"[{CJK}]")
_STOP = re.compile("[。｡！？]")
# What goes on behind a closing bracket: the sentence that quotes.
_GOES_ON = re.compile(f"[\\s]*[とっはがをにのもでやへかな、，：…]|{OBJECT}")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|al|ca|approx|Inc|Ltd|Co|Corp|No|Fig|Eq|Sec|Ch|pp?|[Vv]ol|[Vv]er|v|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|U\.S|Ph\.D|esp|incl|resp|ed|eds)|\b[A-Z])\Z"
)
_NEXT_ENGLISH = re.compile(rf"\s+[\"'“‘(\[]*[A-Z0-9{OBJECT}]|\s*\Z|\s*{BREAK}")
_MOST_ABBREVIATION = 8
_LATIN_END, _GOES_ON_LATIN = re.compile(r"[A-Za-z]\Z"), re.compile(r"[ \t]+[a-z0-9]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and where it stands in the prose."""

    start: int
    end: int
    text: str
    is_ended: bool
    """Whether it has the mark that ends it."""


def sentences_of(prose: str, language: Language) -> tuple[Sentence, ...]:
    """Return the sentences of *prose*, without the blanks around them."""
    found: list[Sentence] = []
    start = 0
    ends = _english_ends(prose) if language is not Language.JAPANESE else _japanese_ends(prose)
    for end, is_ended in (*ends, (len(prose), False)):
        text = prose[start:end]
        bare = text.strip()
        if bare:
            begin = start + len(text) - len(text.lstrip())
            is_ended = is_ended or bool(_END.search(bare[-1]))
            found.append(Sentence(begin, begin + len(bare), bare, is_ended))
        start = end
    return tuple(found)


def _english_ends(prose: str) -> Iterator[tuple[int, bool]]:
    for found in _END.finditer(prose):
        if found[0] == BREAK:
            yield found.end(), False
        elif found[0] != "\n" and _NEXT_ENGLISH.match(prose, found.end()):
            before = prose[max(0, found.start() - _MOST_ABBREVIATION) : found.start()]
            if found[0] != "." or not _ABBREVIATION.search(before):
                yield found.end(), True


def _japanese_ends(prose: str) -> Iterator[tuple[int, bool]]:
    """Yield where sentences end: at marks outside brackets; at the ends of lines where no mark ends any."""
    by_lines = not _STOP.search(prose)
    quoted = quotations(prose)
    number = start = 0
    for found in _END.finditer(prose):
        place = found.start()
        while number < len(quoted) and quoted[number][1] <= place:
            number += 1
        inside = number < len(quoted) and quoted[number][0] < place
        if found[0] == BREAK or (found[0] == "\n" and by_lines):
            start = found.end()
            yield start, False
            continue
        if found[0] == "\n" or not _is_end(prose, found):
            continue
        if inside:
            behind = quoted[number][1]
            is_all = not prose[start : quoted[number][0]].strip()
            if found.end() < behind or not is_all or _GOES_ON.match(prose, found.end()):
                continue  # the sentence goes on behind what it quotes
        start = found.end()
        yield start, True


def _is_end(prose: str, found: re.Match[str]) -> bool:
    """Tell whether the marks *found* end a sentence: ``Yahoo!ニュース`` and ``v1.2`` do not."""
    if _FULL.match(found[0]) and found[0][0] != "．":
        return True
    before, behind = prose[found.start() - 1 : found.start()], prose[found.end() : found.end() + 1]
    if not behind.strip():
        return found[0] != "." or not _is_abbreviated(prose, found)
    return found[0][0] in "!?" and bool(_IS_CJK.match(before)) and not _GOES_ON.match(behind)


def _is_abbreviated(prose: str, found: re.Match[str]) -> bool:
    """Tell whether the dot *found* stands behind a word cut short: ``Ver. 2.0``, ``no. 5``."""
    before = prose[max(0, found.start() - _MOST_ABBREVIATION) : found.start()]
    return bool(
        _ABBREVIATION.search(before) or (_LATIN_END.search(before) and _GOES_ON_LATIN.match(prose, found.end()))
    )


def quotations(prose: str) -> list[tuple[int, int]]:
    """Return where outermost brackets open and behind where they close; those without a partner count for nothing."""
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    for found in re.finditer(_QUOTED, prose):
        sign = found[0]
        if sign in OPENING:
            opened.append(found.start())
            continue
        for number in range(len(opened) - 1, max(len(opened) - 4, -1), -1):
            if prose[opened[number]] == _PARTNER[sign]:
                pairs.append((opened[number], found.end()))
                del opened[number:]
                break
    outermost: list[tuple[int, int]] = []
    for start, end in sorted(pairs):
        if not outermost or start >= outermost[-1][1]:
            outermost.append((start, end))
    return outermost
