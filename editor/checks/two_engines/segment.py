"""One top-level block, rendered by both engines: what differs in it, and the proof of why."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from editor.checks.two_engines.alignment import changed_parts
from editor.checks.two_engines.candidates import LEAST_SPAN_RANK, Candidate, Fix, candidates_in, escaped, masked_by
from editor.checks.two_engines.difference import Difference, Kind
from editor.checks.two_engines.github import GitHub
from editor.checks.two_engines.jekyll import Jekyll
from editor.checks.two_engines.masks import lines_with
from editor.checks.two_engines.shape import NOWHERE, Leaf, leaves_of
from editor.checks.two_engines.structure import kind_of_boxes, kind_of_leaves
from editor.post.edit import Edit, Span
from editor.render.kramdown.patterns import HTML_START

_MOST_CANDIDATES = 48
"""Of more guesses in one place, the most telling are weighed against each other."""
_MOST_WORK = 100_000
"""Characters that are rendered to find the causes within one block; behind them differences are told by their boxes."""
_MOST_GROUPS = 24
"""Differences of one block that are looked into; behind them it is no use to tell more."""
_MOST_COLUMNS = 5
_LEAF_COST = 8
"""What a leaf that has no counterpart counts, in parts of leaves that have one."""
_WORD = re.compile(r"[ ]*[\w]+|[ ]*[^\w ]|[ ]+")
_MOST_SECONDS = 0.5
"""The same for blocks that are slow to render, which nobody writes."""
_PIPE = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"(`+)[^`]+\1")
_NUMBER = re.compile(r"\d+[.)]")
_INDENT = re.compile(r"[ \t]*(?=\S)")
_HTML_BLOCK = re.compile(rf" {{0,3}}(?:{HTML_START}|</)[^>]*>?")
_KEEPS_JEKYLL = frozenset(Kind) - {Kind.TABLE, Kind.GITHUB_TABLE}
"""Kinds whose fix leaves what Jekyll shows; that of tables leaves what GitHub does, and a bare address is a link after
it in both, without the words behind it."""
_TOLD_BY_BOXES = frozenset({Kind.TABLE, Kind.GITHUB_TABLE, Kind.CELLS, Kind.CODE_BLOCK})
"""Kinds for which no sign is to blame, but that the lines are read as such."""
_ONCE = frozenset({Kind.NESTING, Kind.SPACING, Kind.NUMBER, Kind.CELLS})
"""Kinds that are told once for a block, where they begin."""


@dataclass(frozen=True, slots=True)
class Engines:
    """The two that read the same text."""

    jekyll: Jekyll
    github: GitHub
    now: Callable[[], float] = time.perf_counter


@dataclass(frozen=True, slots=True)
class _Group:
    """Leaves that stand in the place of others, and the lines that they are of."""

    jekyll: tuple[Leaf, ...]
    github: tuple[Leaf, ...]
    span: Span


class Segment:
    """The block *text*, read with the link *definitions* of the whole text behind it."""

    def __init__(self, text: str, definitions: str, engines: Engines) -> None:
        self._text = text
        self._definitions = definitions
        self._engines = engines
        self._line_count = text.count("\n") + (not text.endswith("\n"))
        self._starts = [0, *(found.end() for found in re.finditer("\n", text)), len(text)]
        self._work = 0
        self._until = engines.now() + _MOST_SECONDS
        self._jekyll, self._github = self._read(text)
        self._cost = _cost(self._jekyll, self._github)

    def differences(self) -> Iterator[Difference]:
        """Yield what is shown differently."""
        if not self._cost:
            return
        html = _HTML_BLOCK.match(self._text)
        if html is not None:
            yield Difference(Span(len(self._text) - len(self._text.lstrip(" ")), html.end()), Kind.HTML)
            return
        told: set[Kind] = set()
        for number, group in enumerate(self._groups()):
            if number == _MOST_GROUPS:
                return
            for difference in self._explained(group):
                if difference.kind not in _ONCE or difference.kind not in told:
                    yield difference
                told.add(difference.kind)

    @property
    def github_leaves(self) -> list[Leaf]:
        """What GitHub shows."""
        return self._github

    @property
    def _is_spent(self) -> bool:
        """Whether enough was done for this block."""
        return self._work > _MOST_WORK or self._engines.now() > self._until

    def _read(self, text: str) -> tuple[list[Leaf], list[Leaf]]:
        self._work += len(text)
        whole = f"{text}\n\n{self._definitions}" if self._definitions else text
        line_count = text.count("\n") + 1
        github = leaves_of(self._engines.github.html(whole), github=True)
        jekyll = leaves_of(self._engines.jekyll.html(whole))
        return jekyll, [leaf for leaf in github if leaf.lines == NOWHERE or leaf.lines[0] < line_count]

    def _groups(self) -> Iterator[_Group]:
        one, other = self._jekyll, self._github
        for i1, i2, j1, j2 in changed_parts(one, other):
            if i2 - i1 == j2 - j1:
                for i, j in zip(range(i1, i2), range(j1, j2), strict=True):
                    yield _Group((one[i],), (other[j],), self._lines(j, j + 1))
            else:
                yield _Group(tuple(one[i1:i2]), tuple(other[j1:j2]), self._lines(j1, j2))

    def _lines(self, start: int, end: int) -> Span:
        """Return the lines of GitHub's leaves from *start* to *end*; what lies between their neighbours for none."""
        leaves = self._github[start:end]
        if leaves:
            first = min(leaf.lines[0] for leaf in leaves)
            last = max(leaf.lines[1] for leaf in leaves)
        else:
            first = self._github[start - 1].lines[1] if start else 0
            last = self._github[end].lines[0] if end < len(self._github) else self._line_count
        return self._span_of_lines(first, last)

    def _line_span(self, leaf: Leaf) -> Span:
        return self._span_of_lines(*leaf.lines)

    def _span_of_lines(self, first: int, last: int) -> Span:
        first = max(0, min(first, self._line_count - 1))
        last = max(first + 1, min(last, self._line_count))
        return Span(self._starts[first], self._starts[last])

    def _explained(self, group: _Group) -> Iterator[Difference]:
        kind = kind_of_boxes(group.jekyll, group.github)
        if kind is not None:
            yield self._of_boxes(kind, group)
            return
        kind = kind_of_leaves(group.jekyll, group.github)
        if kind in (Kind.TABLE, Kind.GITHUB_TABLE) and _has_table(self._jekyll) and _has_table(self._github):
            kind = Kind.CELLS
        if kind is Kind.TABLE and len(group.github) > 1:  # a table in each of several items
            for line in map(self._line_span, group.github):
                part = replace(group, span=line)
                if _PIPE.search(line.of(self._text)):
                    yield self._of_boxes(kind, part)
                else:
                    yield from self._of_signs(part, least_rank=LEAST_SPAN_RANK)
            return
        if kind not in _TOLD_BY_BOXES:
            found = list(self._of_signs(group))
            if found:
                yield from found
                return
        yield self._of_boxes(kind or Kind.OTHER, group)

    def _of_signs(self, group: _Group, *, least_rank: int = 0) -> Iterator[Difference]:
        """Yield what the signs in the lines of *group* are to blame for."""
        candidates = [one for one in candidates_in(self._text, group.span) if one.rank >= least_rank]
        for cause in list(self._causes(candidates)):
            named = _named(cause, group)
            yield Difference(named.span, named.kind, self._fix(named))

    def _causes(self, candidates: list[Candidate]) -> Iterator[Candidate]:
        """Yield those of *candidates* without which the engines would agree more."""
        candidates = candidates[-_MOST_CANDIDATES:]
        if not candidates or self._is_spent:
            return
        best = self._cost_of(masked_by(self._text, candidates))
        if best >= self._cost:
            return
        kept = candidates
        for half in (kept[: len(kept) // 2], kept[len(kept) // 2 :]):  # most guesses are wrong: try many at once
            rest = [candidate for candidate in kept if candidate not in half]
            if len(half) > 2 and self._cost_of(masked_by(self._text, rest)) <= best:
                kept = rest
        for candidate in list(kept):
            if self._is_spent:
                return
            rest = [other for other in kept if other is not candidate]
            if self._cost_of(masked_by(self._text, rest)) <= best:
                kept = rest
        yield from kept

    def _cost_of(self, text: str) -> int:
        return _cost(*self._read(text)) if text != self._text else self._cost

    def _of_boxes(self, kind: Kind, group: _Group) -> Difference:
        """Return the difference *kind* of *group*, marked at the first of its lines."""
        start, text = group.span.start, self._text
        if kind is Kind.GITHUB_TABLE:
            start = next(lines_with("|", text, group.span.end, start=start), start)
        end = text.find("\n", start)
        line = Span(start, end if end >= 0 else len(text))
        words = line.of(text)
        indent = len(words) - len(words.lstrip(" \t>"))
        span = Span(start + indent, start + len(words.rstrip())) if len(words.rstrip()) > indent else line
        fixes: tuple[Fix, ...] = ()
        if kind is Kind.TABLE:
            fixes = _escaped_pipes(text, group.span)
            if fixes:
                span = Span(fixes[0][0].start, fixes[0][-1].start + 1)
        elif kind is Kind.GITHUB_TABLE:
            fixes = ((Edit(start, "", "\n"),),)
        elif kind is Kind.NUMBER and (number := _NUMBER.match(text, span.start)) is not None:
            span = Span(*number.span())
        elif kind is Kind.NESTING:
            fixes = tuple(_indented(text, start))
        return Difference(span, kind, self._fix(Candidate(kind, span, (), 0, fixes)))

    def _fix(self, candidate: Candidate) -> Fix:
        """Return the first fix that makes the engines agree more and leaves what one of them shows as it was."""
        for fix in candidate.fixes if not self._is_spent else ():
            jekyll, github = self._read(_made(self._text, fix))
            if candidate.kind is Kind.BARE_ADDRESS:
                kept = True
            else:
                kept = jekyll == self._jekyll if candidate.kind in _KEEPS_JEKYLL else github == self._github
            if kept and _cost(jekyll, github) < self._cost:
                return fix
        return ()


def _cost(one: list[Leaf], other: list[Leaf]) -> int:
    """Return how much differs: leaves that stand alone on one side, and parts of those that face each other."""
    if one == other:
        return 0
    cost = 0
    for i1, i2, j1, j2 in changed_parts(one, other):
        paired = min(i2 - i1, j2 - j1)
        cost += _LEAF_COST * (max(i2 - i1, j2 - j1) - paired)
        for here, there in zip(one[i1 : i1 + paired], other[j1 : j1 + paired], strict=True):
            cost += _LEAF_COST * (here.path != there.path) + _distance(here.content, there.content)
    return cost


def _distance(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return how many words and marks of *one* and *other* differ."""
    return sum(max(i2 - i1, j2 - j1) for i1, i2, j1, j2 in changed_parts(_words(one), _words(other)))


def _words(content: tuple[str, ...]) -> list[str]:
    return [word for part in content for word in ([part] if part.startswith("\0") else _WORD.findall(part))]


def _has_table(leaves: list[Leaf]) -> bool:
    return any("table" in leaf.path for leaf in leaves)


def _made(text: str, fix: Fix) -> str:
    for edit in reversed(fix):
        text = edit.apply_to(text)
    return text


def _named(cause: Candidate, group: _Group) -> Candidate:
    """Return *cause* with the kind that tells on which side the marks count."""
    if cause.kind is not Kind.EMPHASIS_SHAPE:
        return cause
    here, there = (
        sum(part in ("\0<em", "\0<strong") for leaf in leaves for part in leaf.content)
        for leaves in (group.jekyll, group.github)
    )
    if here != there:
        return replace(cause, kind=Kind.EMPHASIS if here > there else Kind.GITHUB_EMPHASIS)
    return cause


def _indented(text: str, start: int) -> Iterator[Fix]:
    """Yield what moves the item that begins at *start*, and those beside it, a few columns in."""
    starts: list[int] = []
    least = _INDENT.match(text, start)
    while least is not None and (indent := _INDENT.match(text, start)) is not None:
        if len(indent[0]) < len(least[0]):
            break
        starts.append(start)
        start = text.find("\n", start) + 1
        if not start:
            break
    for columns in range(1, _MOST_COLUMNS):
        yield tuple(Edit(place, "", " " * columns) for place in starts)


def _escaped_pipes(text: str, lines: Span) -> tuple[Fix, ...]:
    """Return what makes prose of a single line with pipes; a line that begins with one is meant as a table."""
    line = lines.of(text).strip()
    if "\n" in line or line.startswith("|"):
        return ()
    code = [found.span() for found in _CODE.finditer(text, lines.start, lines.end)]
    pipes = [
        found.start()
        for found in _PIPE.finditer(text, lines.start, lines.end)
        if not any(start <= found.start() < end for start, end in code)
    ]
    return (tuple(edit for pipe in pipes for edit in escaped(Span(pipe, pipe + 1), text)),) if pipes else ()
