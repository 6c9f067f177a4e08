"""What a line begins in: nothing, a fence, a comment, mathematics, a block of Liquid, a block of YAML text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache


class Inside(Enum):
    """What can go on over lines."""

    NOTHING = auto()
    FENCE = auto()
    COMMENT = auto()
    MATH = auto()
    LIQUID = auto()
    BLOCK_TEXT = auto()


@dataclass(frozen=True, slots=True)
class State:
    """*inside* goes on until *closer* comes; *language* is what a fence says it holds.

    A fence within *quotes* quotes ends with them, too: where a line has fewer of their signs.
    """

    inside: Inside
    closer: str = ""
    language: str = ""
    quotes: int = 0


NOTHING = State(Inside.NOTHING)

_FENCE = re.compile(
    r"(?P<before>(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}\.)(?=[ \t])))*)[ \t]*"
    r"(?P<fence>`{3,}|~{3,})[ \t]*(?:\{?:?\.?(?P<language>[\w+#.-]+))?[^`]*$"
)
_LIQUID = re.compile(r"\{%-?[ \t]*(highlight|raw|comment)\b[ \t]*([\w+#.-]*)[^%]*%\}")
_DOLLARS = re.compile(r"[ \t]*\$\$")

# A line without one of these leaves the state as it is. Searched for in the whole text at C speed.
_NEEDLES = {
    Inside.NOTHING: ("```", "~~~", "<!--", "{%", "$$", "{::comment}"),
    Inside.COMMENT: ("-->", "{:/"),
    Inside.MATH: ("$$",),
    Inside.LIQUID: ("{%",),
}


def after_line(state: State, line: str) -> State:
    """Return what the line behind *line* of Markdown begins in, when *line* begins in *state*."""
    if state.inside is Inside.NOTHING:
        return _opened_by(line)
    if state.inside is Inside.FENCE:
        if not goes_on(state, line):
            return _opened_by(line)
        return NOTHING if closes_fence(state, line) else state
    if state.inside is Inside.MATH:
        return NOTHING if line.rstrip().endswith("$$") else state
    place = line.find(state.closer) if state.inside is Inside.COMMENT else _end_of_liquid(state, line)
    return state if place < 0 else NOTHING


def goes_on(state: State, line: str) -> bool:
    """Tell whether *line*, which begins in *state*, is in it: behind a quote is nothing that began in the quote."""
    return not state.quotes or _quote_signs(state.quotes).match(line) is not None


def start_in_quotes(state: State, line: str) -> int:
    """Return where *line*, which goes on with *state*, begins behind the signs of its quotes."""
    found = _quote_signs(state.quotes).match(line) if state.quotes else None
    return found.end() if found else 0


@lru_cache
def _quote_signs(quotes: int) -> re.Pattern[str]:
    return re.compile(rf"(?:[ \t]*>[ ]?){{{quotes}}}")


@lru_cache
def _end_of_quoted(quotes: int, closer: str) -> re.Pattern[str]:
    return re.compile(rf"^(?!(?:[ \t]*>){{{quotes}}})|{closer}", re.MULTILINE)


def closes_fence(state: State, line: str) -> bool:
    """Tell whether *line* is the closing line of the fence *state*."""
    mark = line[start_in_quotes(state, line) :].strip(" \t")
    return len(mark) >= len(state.closer) and mark == state.closer[0] * len(mark)


def _opened_by(line: str) -> State:
    fence = _FENCE.match(line)
    if fence:
        return State(Inside.FENCE, fence["fence"], (fence["language"] or "").lower(), fence["before"].count(">"))
    comment = line.rfind("<!--")
    if comment >= 0 and line.find("-->", comment + 4) < 0 and line.count("`", 0, comment) % 2 == 0:
        return State(Inside.COMMENT, "-->")
    if line.startswith("{::comment}") and "{:/" not in line:
        return State(Inside.COMMENT, "{:/")
    if "{%" in line:
        liquid = _LIQUID.search(line)
        if liquid:
            state = State(Inside.LIQUID, "end" + liquid[1], liquid[2].lower() if liquid[1] == "highlight" else "")
            return NOTHING if _end_of_liquid(state, line[liquid.end() :]) >= 0 else state
    if _DOLLARS.match(line) and line.count("$$") == 1:
        return State(Inside.MATH, "$$")
    return NOTHING


def _end_of_liquid(state: State, line: str) -> int:
    found = re.search(r"\{%-?[ \t]*" + state.closer + r"[ \t]*-?%\}", line)
    return found.start() if found else -1


def states_of(text: str, state: State) -> Iterator[tuple[int, State]]:
    """Yield, for lines parted by line feeds that begin in *state*, where what they begin in changes.

    Each pair is a number of lines and what those begin in, in the order of the text; the line behind the last is
    counted, too. Only lines that hold a sign of a change are looked at: some 10 ms for 10 MB.
    """
    found: dict[str, int] = {}
    at = 0  # the start of a line
    while True:
        if state.quotes:
            end_of_quoted = _end_of_quoted(state.quotes, state.closer).search(text, at)
            places = [end_of_quoted.start()] if end_of_quoted else []
        else:
            needles = _needles_of(state)
            for needle in needles:
                if needle not in found or 0 <= found[needle] < at:
                    found[needle] = text.find(needle, at)
            places = [found[needle] for needle in needles if found[needle] >= 0]
        if not places:
            yield text.count("\n", at) + 2, state
            return
        start = text.rfind("\n", at, min(places)) + 1 or at
        end = text.find("\n", start)
        following = after_line(state, text[start : end if end >= 0 else len(text)])
        yield text.count("\n", at, start) + 1, state
        if end < 0:
            yield 1, following
            return
        state, at = following, end + 1


def _needles_of(state: State) -> tuple[str, ...]:
    return (state.closer,) if state.inside is Inside.FENCE else _NEEDLES[state.inside]


_BLOCK_TEXT = re.compile(r"([ ]*)(?:- +)*(?:[^\s#][^#]*:[ \t]+|- +)(?:[!&]\S+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$")


def after_yaml_line(state: State, line: str) -> State:
    """Return what the line behind *line* of YAML begins in, when *line* begins in *state*.

    The closer of a block of text is the indent that ends it.
    """
    if state.inside is Inside.BLOCK_TEXT and (not line.strip() or line.startswith(state.closer + " ")):
        return state
    opening = _BLOCK_TEXT.match(line)
    return State(Inside.BLOCK_TEXT, opening[1]) if opening else NOTHING
