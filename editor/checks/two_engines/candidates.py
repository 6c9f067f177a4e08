"""What in a few lines of Markdown the two engines may read differently: guesses, each to be proved by rendering both.

A guess names signs that make the difference: where these are masked, both must agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor.checks.two_engines.addresses import likely_addresses_in
from editor.checks.two_engines.difference import Kind
from editor.checks.two_engines.masks import MASK
from editor.post.edit import Edit, Span

Fix = tuple[Edit, ...]
LEAST_SPAN_RANK = 5
"""Signs of this rank stand within a line's text; those below begin lines."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """The signs at *signs*, within *span*, may be read differently; each of *fixes* may make both agree.

    Where more than one explains the same, the one with the higher *rank* does.
    """

    kind: Kind
    span: Span
    signs: tuple[Span, ...]
    rank: int
    fixes: tuple[Fix, ...] = ()


def masked_by(text: str, candidates: list[Candidate]) -> str:
    """Return *text* with the signs of all *candidates* masked, each by a sign that means nothing."""
    letters = list(text)
    for candidate in candidates:
        for sign in candidate.signs:
            for place in range(sign.start, sign.end):
                if letters[place] != "\n":
                    letters[place] = MASK
    return "".join(letters)


def candidates_in(text: str, lines: Span) -> list[Candidate]:
    """Return the guesses about the lines of *text* at *lines*, the least telling first."""
    found: list[Candidate] = []
    for kind, pattern, rank, fixes in _PATTERNS:
        for match in pattern.finditer(text, lines.start, lines.end):
            signs = Span(*match.span("at" if "at" in pattern.groupindex else 0))
            span = Span(*match.span("seen")) if "seen" in pattern.groupindex else signs
            if span.end > span.start:
                found.append(Candidate(kind, span, (signs,), rank, fixes(match) if fixes else ()))
    for taken, meant in likely_addresses_in(text, lines):
        fix = Edit(meant.start, "", "<"), Edit(meant.end, "", ">")
        found.append(Candidate(Kind.BARE_ADDRESS, meant, (taken,), 11, (fix,)))
    found.extend(_emphasis_in(text, lines))
    found.extend(_tildes_in(text, lines))
    return sorted(found, key=lambda candidate: (candidate.rank, -candidate.span.start))


def escaped(span: Span, text: str) -> Fix:
    """Return the edits that put a backslash before each sign of *span*."""
    return tuple(Edit(place, "", "\\") for place in range(span.start, span.end) if text[place] != " ")


def _escape(found: re.Match[str]) -> tuple[Fix, ...]:
    return ((Edit(found.start(), "", "\\"),),)


def _ampersand(found: re.Match[str]) -> tuple[Fix, ...]:
    return ((Edit(found.start() + 1, "", "amp;"),),)


def _link(found: re.Match[str]) -> tuple[Fix, ...]:
    fixes: list[Fix] = []
    text, start = found["address"], found.start("address")
    address = text.strip(" ")
    start += len(text) - len(text.lstrip(" "))
    if address and not address.startswith("<"):
        end = start + len(address)
        fixes.append(tuple(Edit(start + at, " ", "%20") for at, sign in enumerate(address) if sign == " "))
        fixes.append((Edit(start, "", "<"), Edit(end, "", ">")))
        brackets = [(at, sign) for at, sign in enumerate(address) if sign in "()"]
        fixes.append(tuple(Edit(start + at, sign, "%28" if sign == "(" else "%29") for at, sign in brackets))
    return tuple(fix for fix in fixes if fix)


def _reference(found: re.Match[str]) -> tuple[Fix, ...]:
    return ((Edit(found.start("gap"), found["gap"], ""),),) if found["gap"] else ()


def _marker(found: re.Match[str]) -> tuple[Fix, ...]:
    return ((Edit(found.end("at") - 1, "", "\\"),),)


def _ending(found: re.Match[str]) -> tuple[Fix, ...]:
    return ((Edit(found.start("at"), found["at"], "  "),), (Edit(found.start("at"), found["at"], ""),))


_TEXT = r"(?:\\.|[^\[\]\\]|\[(?:\\.|[^\[\]\\])*\])"
# By kind: what it looks like, how telling it is, and what may mend it. ``at`` are the signs that make the difference
# where these are not all of it; ``seen`` is what is marked where that is more than the signs.
_PATTERNS: tuple[tuple[Kind, re.Pattern[str], int, Callable[[re.Match[str]], tuple[Fix, ...]] | None], ...] = (
    (Kind.CODE_BLOCK, re.compile(r"^(?P<at>(?: {4}|\t)[ \t]*)(?P<seen>\S.*)$", re.M), 1, None),
    (Kind.HTML, re.compile(r"</?[A-Za-z!?][^<>]*>"), 2, None),
    (Kind.LIST, re.compile(r"^[ \t>]*(?P<at>(?:[-+*]|\d{1,9}[.)]))(?=[ \t]|$)", re.M), 3, _marker),
    (Kind.LIST, re.compile(r"(?<=[-+*.)] )(?P<at>\d{1,9}[.)])(?=[ \t]|$)", re.M), 3, _marker),
    (Kind.QUOTE, re.compile(r"^[ \t]*(?P<at>>)", re.M), 3, None),
    (Kind.RULE, re.compile(r"^[ \t>]*(?P<at>(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$", re.M), 9, None),
    (Kind.HEADING, re.compile(r"(?<=\S\n)[ \t>]*(?P<at>=+|-+)[ \t]*$", re.M), 4, None),
    (Kind.HEADING, re.compile(r"^[ \t>]*(?P<at>#{1,6})(?=[ \t]|$)", re.M), 4, None),
    (Kind.CODE_BLOCK, re.compile(r"^[ \t>]*(?P<at>`{3,}|~{3,})[^\n]*$", re.M), 4, None),
    (Kind.LINK, re.compile(r"!?\[[^\[\]\n]*\]"), 5, None),
    (Kind.LINK, re.compile(rf"!?\[{_TEXT}*\](?P<gap>[ \t]*\n?)\[[^\[\]]*\]"), 6, _reference),
    (Kind.LINK, re.compile(rf"!?\[{_TEXT}*\]\((?P<address>(?:[^()\n]|\([^()\n]*\))*)\)"), 6, _link),
    (Kind.CODE_SPAN, re.compile(r"(?P<ticks>`+)[^`]+(?P=ticks)|`+"), 7, None),
    (Kind.MATH, re.compile(r"\$\$[^$]+\$\$|(?<!\$)\$[^$\n]+\$(?!\$)"), 8, None),
    (Kind.LINE_BREAK, re.compile(r"(?<![ \t\\])(?P<at>\\+|[ \t]+)$", re.M), 10, _ending),
    (Kind.ENTITY, re.compile(r"&(?:#?\w+;?)?"), 9, _ampersand),
    (Kind.ESCAPE, re.compile(r"\\[!-/:-@\[-`{-~]"), 9, _escape),
    (Kind.DEFINITION_LIST, re.compile(r"^ {0,3}(?P<seen>(?P<at>:)[ \t].*)$", re.M), 10, None),
    (Kind.TASK, re.compile(r"(?<=[-+*.] )\[[ xX]\]"), 11, None),
    (Kind.ATTRIBUTES, re.compile(r"\{:(?![:/])[^}\n]{0,500}\}"), 12, None),
    (Kind.CONTENTS, re.compile(r"\{:toc\b[^}\n]{0,200}\}"), 13, None),
    (Kind.EXTENSION, re.compile(r"\{:(?::\w|/)[^}\n]{0,500}\}"), 12, None),
    (Kind.EXTENSION, re.compile(r"^(?P<at>\^)[ \t]*$", re.M), 12, None),
    (Kind.HEADING_ID, re.compile(r"[ \t](?P<at>\{#[^}\n]{0,200}\})[ \t#]*$", re.M), 12, None),
    (Kind.ABBREVIATION, re.compile(r"^ {0,3}(?P<at>\*\[.+?\]:.*)$", re.M), 12, None),
)
_RUN = re.compile(r"(?<!\\)(?P<sign>[*_])(?P=sign)*")
_TILDES = re.compile(r"(?<!\\)~+")
_TAGS = {1: ("em",), 2: ("strong",), 3: ("strong", "em")}


def _emphasis_in(text: str, lines: Span) -> Iterator[Candidate]:
    """Yield runs of stars and underscores: each alone, and those that seem to belong together."""
    opening: dict[tuple[str, int], Span] = {}
    for found in _RUN.finditer(text, lines.start, lines.end):
        run = Span(*found.span())
        yield Candidate(Kind.EMPHASIS_SHAPE, run, (run,), 8, (escaped(run, text),))
        key = found["sign"], len(run)
        before = opening.pop(key, None)
        if before is not None and not text[run.start - 1].isspace():
            pair = Span(before.start, run.end)
            yield Candidate(Kind.EMPHASIS_SHAPE, pair, (before, run), 10, tuple(_emphasis_fixes(text, before, run)))
        elif not text[run.end : run.end + 1].isspace():
            opening[key] = run


def _emphasis_fixes(text: str, before: Span, behind: Span) -> Iterator[Fix]:
    names = _TAGS.get(len(before), ())
    for order in (names, names[::-1]) if len(names) > 1 else (names,):
        start = "".join(f"<{name}>" for name in order)
        end = "".join(f"</{name}>" for name in reversed(order))
        if start:
            yield Edit(before.start, before.of(text), start), Edit(behind.start, behind.of(text), end)
    yield escaped(before, text) + escaped(behind, text)


def _tildes_in(text: str, lines: Span) -> Iterator[Candidate]:
    before: dict[int, Span] = {}
    for found in _TILDES.finditer(text, lines.start, lines.end):
        run = Span(*found.span())
        opening = before.pop(len(run), None)
        if opening is None:
            before[len(run)] = run
            continue
        fixes: list[Fix] = [escaped(opening, text) + escaped(run, text)]
        if len(run) == 2:
            fixes.insert(0, (Edit(opening.start, "~~", "<del>"), Edit(run.start, "~~", "</del>")))
        yield Candidate(Kind.STRUCK, Span(opening.start, run.end), (opening, run), 10, tuple(fixes))
