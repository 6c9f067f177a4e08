"""Signs that say the same and are spelled in two ways within one post: the way that most have is taken for meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph, Placed
from editor.checks.desk.rule import Finding, PostRule, Reading, replacing
from editor.checks.problem import Message, Problem
from editor.spelling.letters import CJK

_LEAST = 2
_MOST_PART = 0.34
"""A larger part that is spelled otherwise is no slip: it is told once."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to spell a sign: how it is found, and how it is written."""

    found: re.Pattern[str]
    written: str


@dataclass(frozen=True, eq=False)
class Sign:
    """A sign and the ways to spell it."""

    ways: tuple[Way, ...]

    def gather(self, paragraph: Paragraph) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Return for each way where it is found in the prose; nothing where it may not be looked for, or is not."""
        if not paragraph.is_japanese or paragraph.kind in (Kind.TABLE, Kind.QUOTE):
            return ()
        prose = paragraph.prose
        places = tuple(
            tuple(found.span() for found in way.found.finditer(prose.text) if not prose.is_within_link(found.start()))
            for way in self.ways
        )
        return places if any(places) else ()

    def count(self, paragraph: Paragraph) -> tuple[int, ...]:
        """Return the number of its way for each sign that is found."""
        return tuple(number for number, found in enumerate(paragraph.noted(self.gather)) for _ in found)


def _after(sign: str) -> str:
    """Return a pattern of *sign* behind Japanese; it begins with the sign, by which it is found quickly."""
    return rf"{sign}(?<=[{CJK}」』）)]{sign})"


def _sign(*ways: tuple[str, str]) -> Sign:
    return Sign(tuple(Way(re.compile(found), written) for found, written in ways))


_COMMAS = _sign(("、", "、"), (_after("，"), "，"))
_PERIODS = _sign(("。", "。"), (_after("．") + "(?![0-9０-９])", "．"))
# Several in a row are a cry, which is let be.
_EXCLAMATIONS = _sign(("！(?<![！？]！)(?![！？])", "！"), (_after("!") + "(?![!?])", "!"))
_QUESTIONS = _sign(("？(?<![！？]？)(?![！？])", "？"), (_after(r"\?") + "(?![!?])", "?"))
_DOTS = _sign(
    ("…+", "…"),
    (_after(r"\.") + r"\.{2,}", "…"),
    (_after("。") + "。{2,}", "…"),
    ("・{3,}", "…"),
    (_after("･") + "･{2,}", "…"),
)
_WAVES = _sign(("〜", "〜"), ("～", "～"))


def _find(name: str, signs: Iterable[Sign], reading: Reading) -> Iterator[Problem]:
    for sign in signs:
        found_so = reading.counts(sign.count)
        counts = [found_so[number] for number in range(len(sign.ways))]
        meant = counts.index(max(counts))
        others = sum(counts) - counts[meant]
        if counts[meant] < _LEAST or not others or counts[meant] <= others:
            continue
        places = (
            (placed, start, end)
            for placed, ways in reading.each(sign.gather)
            for start, end in sorted(place for number, found in enumerate(ways) if number != meant for place in found)
        )
        told = 1 if others > _MOST_PART * sum(counts) else others
        for placed, start, end in islice(places, told):
            yield _problem(name, placed, start, end, sign.ways[meant].written)


def _problem(name: str, placed: Placed, start: int, end: int, meant: str) -> Problem:
    paragraph = placed.paragraph
    text = paragraph.text[start:end]
    written = _written(meant, text)
    fix = replacing(paragraph, start, end, written)
    return Finding(paragraph.span(start, end), Message.SIGN_MIXED, (text, written), fix).problem(name, placed.start)


def _written(written: str, instead_of: str) -> str:
    """Return *written* in place of *instead_of*: two signs for a long line of dots."""
    return written * 2 if written == "…" and len(instead_of) >= 6 else written


def _rule(name: str, *signs: Sign) -> PostRule:
    find: Callable[[Reading], Iterator[Problem]] = partial(_find, name, signs)
    return PostRule(name, find, tuple(sign.count for sign in signs))


MIXED_COMMAS = _rule("mixed-commas", _COMMAS, _PERIODS)
MIXED_MARK_WIDTH = _rule("mixed-mark-width", _EXCLAMATIONS, _QUESTIONS)
MIXED_DOTS = _rule("mixed-dots", _DOTS)
MIXED_WAVES = _rule("mixed-waves", _WAVES)
