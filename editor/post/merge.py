"""A text that two have changed: what they did apart is joined, what they did at one place is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from editor.post.line_difference import Step, line_steps, lines_of
from editor.post.newlines import neighbour_ending


@dataclass(frozen=True, slots=True)
class Agreed:
    """Text that both have, or that one of them changed and the other left alone."""

    text: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Lines that both changed, and not alike."""

    base: str
    mine: str
    theirs: str


class Choice(Enum):
    """How a conflict is settled."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"  # mine first


@dataclass(frozen=True, slots=True)
class Merge:
    """The pieces of a merged text, one after another."""

    pieces: tuple[Agreed | Conflict, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts, in their order."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Conflict))

    def with_mine(self) -> str:
        """Return the text in which each conflict is settled for what I wrote."""
        return self.settled([Choice.MINE] * len(self.conflicts))

    def with_theirs(self) -> str:
        """Return the text in which each conflict is settled for what they wrote."""
        return self.settled([Choice.THEIRS] * len(self.conflicts))

    def settled(self, choices: Sequence[Choice]) -> str:
        """Return the text in which each conflict is settled by the choice of its number."""
        left = iter(choices)
        return "".join(piece.text if isinstance(piece, Agreed) else _chosen(piece, next(left)) for piece in self.pieces)

    def place_of(self, number: int) -> int:
        """Return the line, from 1, on which the conflict *number* begins where all are settled for mine."""
        line = 1
        for piece in self.pieces:
            if isinstance(piece, Conflict):
                if not number:
                    break
                number -= 1
            line += len(lines_of(piece.text if isinstance(piece, Agreed) else piece.mine))
        return line


def merge(base: str, mine: str, theirs: str) -> Merge:
    """Return *mine* and *theirs*, which both came of *base*, as one text, line by line (diff3).

    Changes of lines that touch but do not overlap are both taken; two insertions at one place are a conflict. Whether
    the last line ends is a change of its own, lest what one adds below be glued to a line that the other left open.
    """
    ending = _ending(base, mine, theirs)
    whole = [text if not text or text.endswith(_ENDINGS) else text + ending for text in (base, mine, theirs)]
    pieces = _merged(*whole)
    is_open = [text != its_whole for text, its_whole in zip((base, mine, theirs), whole, strict=True)]
    return Merge(tuple(_reopened(pieces, ending, *is_open)) if any(is_open) else tuple(pieces))


_ENDINGS = ("\n", "\r")


def _ending(base: str, mine: str, theirs: str) -> str:
    """Return what would end the last line of those of the texts in which nothing does."""
    for texts in ((base,), (mine, theirs)):
        lasts = [lines_of(text)[-1] for text in texts if text.endswith(_ENDINGS)]
        if lasts:
            return min(last[len(last.rstrip("\r\n")) :] for last in lasts)  # the same from either side
    return neighbour_ending(base, 0) if base else min(neighbour_ending(mine, 0), neighbour_ending(theirs, 0))


def _reopened(
    pieces: list[Agreed | Conflict], ending: str, base: bool, mine: bool, theirs: bool
) -> Iterator[Agreed | Conflict]:
    """Yield *pieces* without the *ending* of the last line in those of the texts where nothing ends it."""
    if not pieces:
        return
    *before, last = pieces
    if isinstance(last, Agreed):
        is_open = mine if theirs == base else theirs
        yield from (*before, Agreed(_opened(last.text, ending)) if is_open else last)
        return
    while before and ((mine and not last.mine) or (theirs and not last.theirs)):
        # Who took the last lines away has left open the one above them.
        above = before.pop()
        if isinstance(above, Agreed):
            *kept, line = lines_of(above.text)
            before += [Agreed("".join(kept))] if kept else []
            above = Conflict(line, line, line)
        last = Conflict(above.base + last.base, above.mine + last.mine, above.theirs + last.theirs)
    yield from before
    texts = ((last.base, base), (last.mine, mine), (last.theirs, theirs))
    yield Conflict(*(_opened(text, ending) if is_open else text for text, is_open in texts))


def _opened(text: str, ending: str) -> str:
    """Return *text* without the *ending* of its last line; an empty line keeps it, as there would be none without."""
    bare = text.removesuffix(ending)
    return text if not bare or bare.endswith(_ENDINGS) else bare


def _merged(base: str, mine: str, theirs: str) -> list[Agreed | Conflict]:
    lines, sides = lines_of(base), (lines_of(mine), lines_of(theirs))
    changes = tuple([step for step in line_steps(lines, side) if not step.same] for side in sides)
    pieces: list[Agreed | Conflict] = []
    place, shifts = 0, [0, 0]
    while any(changes):
        start, end = _next_place(changes)
        pieces.append(Agreed("".join(lines[place:start])))
        texts = []
        for number, (side, mine_of_them) in enumerate(zip(sides, changes, strict=True)):
            begin = start + shifts[number]
            while mine_of_them and _within(mine_of_them[0], start, end):
                step = mine_of_them.pop(0)
                shifts[number] += (step.after_end - step.after) - (step.before_end - step.before)
            texts.append("".join(side[begin : end + shifts[number]]))
        pieces.append(_settled("".join(lines[start:end]), *texts))
        place = end
    pieces.append(Agreed("".join(lines[place:])))
    return _joined(pieces)


def _next_place(changes: tuple[list[Step], ...]) -> tuple[int, int]:
    """Return the first lines of the base that are changed, with all changes of either that overlap them."""
    first = min((steps[0] for steps in changes if steps), key=lambda step: (step.before, step.before_end))
    start, end = first.before, first.before_end
    grows = True
    while grows:
        grows = False
        for steps in changes:
            for step in steps:
                if step.before > end:
                    break
                if _within(step, start, end) and step.before_end > end:
                    end = step.before_end
                    grows = True
    return start, end


def _within(step: Step, start: int, end: int) -> bool:
    """Tell whether *step* changes something of the lines from *start* to *end*, or inserts where all of it is empty."""
    if step.before == step.before_end:
        return start <= step.before < end or step.before == start == end
    return step.before < end and step.before_end > start


def _chosen(conflict: Conflict, choice: Choice) -> str:
    mine, theirs = conflict.mine, conflict.theirs
    if choice is not Choice.BOTH:
        return mine if choice is Choice.MINE else theirs
    if mine and not mine.endswith(("\n", "\r")):  # the last line of a text that does not end
        mine += neighbour_ending(conflict.base + theirs, 0)
    return mine + theirs


def _settled(base: str, mine: str, theirs: str) -> Agreed | Conflict:
    if mine in (base, theirs):
        return Agreed(theirs)
    return Agreed(mine) if theirs == base else Conflict(base, mine, theirs)


def _joined(pieces: list[Agreed | Conflict]) -> list[Agreed | Conflict]:
    """Return *pieces* without empty ones, neighbours that agree as one."""
    joined: list[Agreed | Conflict] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if isinstance(piece, Agreed) and isinstance(last, Agreed):
            joined[-1] = Agreed(last.text + piece.text)
        elif piece != Agreed(""):
            joined.append(piece)
    return joined
