"""Blanks between Japanese and Latin words in some places and none in others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, PostRule, Reading, replacing
from editor.checks.problem import Message, Problem
from editor.spelling.letters import CJK

RULE = "mixed-spacing"
_LEAST = 8
_MOST_PART = 0.15
"""A larger part that is spaced otherwise is a habit with a reason that we do not see."""
_SEAM = re.compile(rf"[{CJK}] ?(?=[A-Za-z])|[A-Za-z] ?(?=[{CJK}])")


# A quoted name has its own blanks, and so has English within Japanese.
_OF_A_NAME = re.compile(
    r"[\"“”「」『』【】]|(?<![A-Za-z])(?:or|and|by|vs|of|the|to|for|in|on|with|feat)(?![A-Za-z])|[A-Za-z] [A-Za-z]"
)
_AROUND = 8


def _seams(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """Return start and end of the blank, which may be none, at each place where the scripts meet."""
    if paragraph.kind not in (Kind.PARAGRAPH, Kind.ITEM) or not paragraph.is_japanese:
        return ()
    prose = paragraph.prose
    return tuple(
        (found.start() + 1, found.end())
        for found in _SEAM.finditer(prose.text)
        if not prose.is_within_link(found.start()) and not prose.is_within_link(found.end())
        if not _OF_A_NAME.search(prose.text[max(0, found.start() - _AROUND) : found.end() + _AROUND])
    )


def _find(reading: Reading) -> Iterator[Problem]:
    seams = [(placed, start, end) for placed, found in reading.each(_seams) for start, end in found]
    spaced = sum(end > start for _, start, end in seams)
    fewer = min(spaced, len(seams) - spaced)
    if len(seams) < _LEAST or not fewer or fewer > _MOST_PART * len(seams):
        return
    is_spaced = spaced > len(seams) - spaced
    for placed, start, end in seams:
        if (end > start) == is_spaced:
            continue
        paragraph = placed.paragraph
        span = paragraph.span(start - 1, end + 1)
        fix = replacing(paragraph, start - 1, end + 1, "")
        plain = paragraph.text[start - 1 : end + 1]
        if fix.removed != plain:
            continue  # marks of Markdown stand between
        written = f"{plain[0]}{' ' if is_spaced else ''}{plain[-1]}"
        message = Message.SPACE_MISSING if is_spaced else Message.SPACE_NEEDLESS
        finding = Finding(span, message, (plain,), replacing(paragraph, start - 1, end + 1, written))
        yield finding.problem(RULE, placed.start)


MIXED_SPACING = PostRule(RULE, _find, (_seams,))
