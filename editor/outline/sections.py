"""The sections of a post as a tree, and edits that move them or change their level."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.outline.blocks import Kind
from editor.outline.headings import Heading, headings_of
from editor.outline.line_ends import last_text_end
from editor.outline.structure import Structure, read_structure
from editor.post.edit import Edit, Span
from editor.post.lines import before_ending, line_end, line_start, next_line
from editor.post.newlines import neighbour_ending
from editor.render.kramdown.patterns import IAL, OPT_SPACE

_BLANKS = " \t\r\n"
_SIGNS = re.compile("#+")
_ATTRIBUTES = re.compile(OPT_SPACE + IAL)


class CannotMove(ValueError):
    """The section cannot stand there: within itself, or what it opens would take in what comes behind."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with all that stands under it; *children* are the sections of deeper levels in it."""

    heading: Heading
    span: Span
    """From the heading, and the attributes written for it above, to the next one that is not deeper, or to the end."""
    children: tuple[Section, ...]

    def walk(self) -> Iterator[Section]:
        """Yield this section and all in it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


def sections_of(source: str, structure: Structure) -> tuple[Section, ...]:
    """Return the outermost sections of *source*; levels may be skipped."""
    headings = headings_of(source, structure)
    head = structure.blocks[0] if structure.blocks else None
    body = head.span.end if head is not None and head.kind is Kind.FRONT_MATTER else 0
    return _nested(headings, [_start_of(source, heading, body) for heading in headings], 0, len(source))


def _nested(headings: Sequence[Heading], starts: Sequence[int], first: int, end: int) -> tuple[Section, ...]:
    found = []
    index = first
    while index < len(headings) and starts[index] < end:
        heading = headings[index]
        behind = index + 1
        while behind < len(headings) and starts[behind] < end and headings[behind].level > heading.level:
            behind += 1
        stop = min(starts[behind], end) if behind < len(headings) else end
        found.append(Section(heading, Span(starts[index], stop), _nested(headings, starts, index + 1, stop)))
        index = behind
    return tuple(found)


def _start_of(source: str, heading: Heading, body: int) -> int:
    """Return where the attributes begin that stand above *heading*, or where it begins itself.

    They are its own where a blank line stands above them; else kramdown gives them to what does.
    """
    place = heading.span.start
    while place > body:
        above = line_start(source, before_ending(source, place))
        line = source[above:place].rstrip("\r\n")
        if not _ATTRIBUTES.fullmatch(line + "\n"):
            return heading.span.start if line.strip(_BLANKS) else place
        place = above
    return place


def move_section(source: str, section: Section, target: Section, *, after: bool) -> list[Edit]:
    """Return the edits that put *section* before *target*, or *after* it and all in it.

    They go from the last to the first. No line is lost; blank lines stay where they are, and so does the state of the
    last line end; where a heading would touch what stands before it, it gets a blank line. Raises CannotMove.
    """
    moved = section.span
    place = target.span.end if after else target.span.start
    if moved.start < place < moved.end or (target.span != moved and moved.start <= target.span.start < moved.end):
        raise CannotMove("a section cannot stand in itself")
    if place in (moved.start, moved.end):
        return []
    if place > moved.end:
        edits = _swapped(source, moved.start, moved.end, place, first_moves=True)
    else:
        edits = _swapped(source, place, moved.start, moved.end, first_moves=False)
    _check(source, edits)
    return edits


def _swapped(source: str, start: int, middle: int, end: int, *, first_moves: bool) -> list[Edit]:
    """Return the edits that put *start* to *middle* behind *middle* to *end*; the blank lines behind each stay."""
    newline = neighbour_ending(source, start)
    first_end, second_end = last_text_end(source, start, middle), last_text_end(source, middle, end)
    first, between, second = source[start:first_end], source[first_end:middle], source[middle:second_end]
    gap = between if between.count("\n") + between.count("\r") - between.count("\r\n") > 1 else newline * 2
    head = "" if _follows_blank(source, start) else newline
    if first_moves:
        edits = [Edit(second_end, "", gap + first), Edit(start, first + between, head)]
    else:
        edits = [Edit(first_end, between + second, ""), Edit(start, "", head + second + gap)]
    return [edit for edit in edits if edit.removed != edit.inserted]


def _follows_blank(source: str, place: int) -> bool:
    """Tell whether *place* is at the start of the text, or a blank line stands before it."""
    if place == 0:
        return True
    before = line_start(source, before_ending(source, place))
    return not source[before:place].strip(_BLANKS) or source[before:place].strip(_BLANKS) in ("---", "...")


def _check(source: str, edits: Sequence[Edit]) -> None:
    made = source
    for edit in edits:
        made = edit.apply_to(made)
    if _shape(made) != _shape(source):
        raise CannotMove("something in the section is not closed")


def _shape(source: str) -> Counter[tuple[Kind, int, str]]:
    return Counter((block.kind, block.level, block.text) for block in read_structure(source).blocks)


def shift_levels(source: str, section: Section, by: int) -> list[Edit]:
    """Return the edits that make *section* and all in it *by* levels deeper, from the last to the first.

    None where a heading would leave the levels 1 to 6. Headings with a line below stay so while that can be.
    """
    headings = [inner.heading for inner in section.walk()]
    if by == 0 or any(not 1 <= heading.level + by <= 6 for heading in headings):
        return []
    return [edit for heading in reversed(headings) for edit in _levelled(source, heading, heading.level + by)]


def _levelled(source: str, heading: Heading, level: int) -> list[Edit]:
    start = heading.span.start
    signs = _SIGNS.match(source, start)
    under = next_line(source, start)
    if signs and under >= heading.span.end:
        old = signs[0]
        return (
            [Edit(start, "#" * (len(old) - level), "")]
            if level < len(old)
            else [Edit(start, "", "#" * (level - len(old)))]
        )
    line = source[under : line_end(source, under)]
    if level <= 2:
        return [Edit(under, line, ("=" if level == 1 else "-") * len(line.rstrip()) + line[len(line.rstrip()) :])]
    text_end = line_end(source, start)
    text = source[start:text_end]
    shown = text.lstrip(" ")
    indent = text[: len(text) - len(shown)]
    # What ends in # would lose it as a closing sign, where a blank stands before.
    return [Edit(text_end, source[text_end : under + len(line)], ""), Edit(start, indent, "#" * level + " ")]
