"""What a writer looks at while all else is dimmed: the sentence or the paragraph that holds the caret."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from editor.spelling.language import Language, language_of
from editor.spelling.letters import CJK
from editor.spelling.sentences import sentences_of
from editor.writing.body import Line
from editor.writing.parts import Parts, parts_of

MOST_LINES = 200
"""Lines on either side of the caret that may belong to its paragraph."""
MOST_CHARACTERS = 2_000
"""On either side of the caret in which a sentence is looked for; a longer one is lit up to there."""
_CJK = re.compile(f"[{CJK}]")


class Unit(Enum):
    """What stays lit."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Lit:
    """From a column of the first line to one of the last; lines from 0, columns in code points."""

    first: int
    start: int
    last: int
    end: int


class Lines:
    """Lines by their numbers, from 0; *text_of* gives None beyond the last, *is_verbatim* tells where code goes on."""

    def __init__(self, text_of: Callable[[int], str | None], is_verbatim: Callable[[int], bool]) -> None:
        self.text_of = text_of
        self.is_verbatim = is_verbatim

    def text(self, number: int) -> str:
        """Return line *number*, nothing where there is none."""
        return self.text_of(number) or "" if number >= 0 else ""

    def parts(self, number: int) -> Parts:
        """Return what line *number* is made of."""
        return parts_of(Line(0, self.text(number), ""))


def lit_at(lines: Lines, line: int, column: int, unit: Unit) -> Lit:
    """Return what is lit while the caret stands in *line* at *column*.

    An item of a list, a heading and a run of lines of code are paragraphs, too. A sentence ends as the remarks on
    sentences have it: at 。！？ outside of brackets, at an English full stop that no abbreviation explains.
    """
    first, last = _paragraph(lines, line)
    if unit is Unit.PARAGRAPH:
        return Lit(first, 0, last, len(lines.text(last)))
    if lines.is_verbatim(line) or lines.parts(line).text.startswith("|"):
        return Lit(line, 0, line, len(lines.text(line)))
    return _sentence(lines, first, last, line, column)


def _paragraph(lines: Lines, line: int) -> tuple[int, int]:
    first = last = line
    if not lines.text(line).strip():
        return first, last
    while line - first < MOST_LINES and _is_one(lines, first - 1, first):
        first -= 1
    while last - line < MOST_LINES and _is_one(lines, last, last + 1):
        last += 1
    return first, last


def _is_one(lines: Lines, above: int, below: int) -> bool:
    """Tell whether the paragraph of line *above* goes on in line *below*."""
    if not lines.text(above).strip() or not lines.text(below).strip():
        return False
    if lines.is_verbatim(below):
        return True
    if lines.is_verbatim(above):
        return False
    one, other = lines.parts(above), lines.parts(below)
    begins = other.has_item or other.heading or other.fence or other.quotes > one.quotes
    return not (begins or one.heading or one.is_blank or other.is_blank)


def _sentence(lines: Lines, first: int, last: int, line: int, column: int) -> Lit:
    before = _from_end([lines.text(number) for number in range(first, line)], column)
    behind = _up_to([lines.text(number) for number in range(line + 1, last + 1)])
    own = lines.text(line)
    cut = max(0, column - MOST_CHARACTERS)
    head = before + own[cut:column]
    prose = head + own[column : column + MOST_CHARACTERS] + behind
    start, end = _around(prose, len(head))
    top = line - before.count("\n")
    offset = cut if not before else len(lines.text(top)) - len(before.split("\n", 1)[0])
    return Lit(*_place(prose, start, top, offset), *_place(prose, end, top, offset))


def _around(prose: str, place: int) -> tuple[int, int]:
    """Return from where to where the sentence at *place* goes; behind the blanks after one it is still that one."""
    is_japanese = language_of(prose) is Language.JAPANESE or _CJK.search(prose) is not None
    found = sentences_of(prose, Language.JAPANESE if is_japanese else Language.ENGLISH)
    if not found:
        return place, place
    sentence = next((one for one in reversed(found) if one.start <= place), found[0])
    return min(sentence.start, place), max(sentence.end, place)


def _place(prose: str, at: int, top: int, offset: int) -> tuple[int, int]:
    """Return the line and column of the character *at*; *prose* begins in line *top* at column *offset*."""
    line_start = prose.rfind("\n", 0, at) + 1
    return top + prose.count("\n", 0, at), at - line_start + (0 if line_start else offset)


def _from_end(texts: list[str], column: int) -> str:
    """Return what stands before the caret's line, as far as it is near enough."""
    room = MOST_CHARACTERS - column
    text = "".join(text + "\n" for text in texts)
    return text[-room:] if room > 0 else ""


def _up_to(texts: list[str]) -> str:
    return "".join("\n" + text for text in texts)[:MOST_CHARACTERS]
