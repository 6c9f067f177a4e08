"""The partner of what stands at the caret: brackets, quotes, marks of emphasis, fences, tags of HTML and of Liquid."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from editor.outline.blocks import Kind
from editor.outline.structure import Structure
from editor.outline.tags import liquid_partner, tag_partner
from editor.post.edit import Span
from editor.post.lines import line_end, line_start
from editor.spelling.code_spans import code_span_at, code_spans

REACH = 20_000
"""Code points that are looked at on either side, at most."""
PAIRS = dict(zip("（「『【〔［｛〈《“‘([{<", "）」』】〕］｝〉》”’)]}>", strict=True))
_OPENERS = {closing: opening for opening, closing in PAIRS.items()}
_EMPHASIS = re.compile(r"(?<!\\)(?:\*{1,3}|_{1,3}|~~)")
_MOST_BACKSLASHES = 100
_BLANK_LINE = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)")


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands at the caret, and its partner; None where it has none."""

    here: Span
    partner: Span | None


def pair_at(source: str, place: int, structure: Structure, *, reach: int = REACH) -> Pair | None:
    """Return the pair of which one half stands at *place*, or right before it; None where neither is a half.

    What stands in code has its partner in the same code, and what does not, not in code.
    """
    code = _code_block_at(structure, place)
    if code is not None and (fences := _fences_at(source, code, place)):
        return fences
    if code is None:
        for find in (liquid_partner, tag_partner):
            found = find(source, place, max(0, place - reach), min(len(source), place + reach))
            if found is not None:
                return Pair(*found)
    marks = [] if code is not None else [pair for pair in _mark_pairs(source, place, reach) if _touches(pair, place)]
    for start in (place, place - 1):  # what stands behind the caret comes first
        if 0 <= start < len(source) and (source[start] in PAIRS or source[start] in _OPENERS):
            return Pair(Span(start, start + 1), _bracket_partner(source, start, structure, reach))
        for pair in marks:
            if pair.here.start <= start < pair.here.end:
                return pair
    return None


def _touches(pair: Pair, place: int) -> bool:
    return pair.here.start <= place <= pair.here.end


def _code_block_at(structure: Structure, place: int) -> Span | None:
    index = bisect_right(structure.blocks, place, key=lambda block: block.span.start) - 1
    block = structure.blocks[index] if index >= 0 else None
    return block.span if block and block.kind is Kind.CODE and place <= block.span.end else None


def _fences_at(source: str, code: Span, place: int) -> Pair | None:
    """Return the fences of *code* if *place* is on the line of one."""
    first = Span(code.start, line_end(source, code.start))
    last_end = line_end(source, code.start + len(code.of(source).rstrip("\r\n")))
    last = Span(line_start(source, last_end), last_end)
    if not first.of(source).lstrip(" ").startswith(("```", "~~~")) or last.start <= first.start:
        return None
    if first.start <= place <= first.end:
        return Pair(first, last)
    return Pair(last, first) if last.start <= place <= last.end else None


def _bracket_partner(source: str, start: int, structure: Structure, reach: int) -> Span | None:
    """Return where the partner of the bracket at *start* stands."""
    sign = source[start]
    forward = sign in PAIRS
    opening, closing = (sign, PAIRS[sign]) if forward else (_OPENERS[sign], sign)
    low, high = max(0, start - reach), min(len(source), start + reach)
    block = _code_block_at(structure, start)
    span = code_span_at(source, start, low, high) if block is None else None
    inside = block or span
    if inside is not None:
        low, high, skipped = max(low, inside.start), min(high, inside.end), []
    else:
        skipped = _code_between(source, structure, low, high)
    is_escaped = inside is None and _is_escaped(source, start)
    depth = 0
    for place in _places(source, opening + closing, start, low, high, forward=forward):
        if (skipped and _is_in(skipped, place)) or (inside is None and _is_escaped(source, place) != is_escaped):
            continue
        depth += 1 if source[place] == sign else -1
        if depth == 0:
            return Span(place, place + 1)
    return None


def _is_escaped(source: str, place: int) -> bool:
    """Tell whether a backslash takes its meaning from the sign at *place*; such pair with each other."""
    before = source[max(0, place - _MOST_BACKSLASHES) : place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _places(source: str, signs: str, start: int, low: int, high: int, *, forward: bool) -> Iterator[int]:
    pattern = re.compile(f"[{re.escape(signs)}]")
    if forward:
        yield from (found.start() for found in pattern.finditer(source, start, high))
    else:
        yield from reversed([found.start() for found in pattern.finditer(source, low, start + 1)])


def _code_between(source: str, structure: Structure, low: int, high: int) -> list[Span]:
    """Return the code blocks and the code spans between *low* and *high*, in order."""
    blocks = [
        block.span
        for block in structure.blocks
        if block.kind is Kind.CODE and block.span.end > low and block.span.start < high
    ]
    if "`" not in source[low:high]:
        return blocks
    spans = [span for span in code_spans(source, low, high) if not _is_in(blocks, span.start)]
    return sorted(blocks + spans, key=lambda span: span.start)


def _is_in(spans: list[Span], place: int) -> bool:
    index = bisect_right(spans, place, key=lambda span: span.start) - 1
    return index >= 0 and place < spans[index].end


def _mark_pairs(source: str, place: int, reach: int) -> Iterator[Pair]:
    """Yield the marks of emphasis and the backticks around *place*, each half with the other, by kramdown's rules."""
    low, high = _paragraph(source, place, reach)
    codes = list(code_spans(source, low, high))
    for span in codes:
        ticks = len(span.of(source)) - len(span.of(source).lstrip("`"))
        first, last = Span(span.start, span.start + ticks), Span(span.end - ticks, span.end)
        yield Pair(first, last)
        yield Pair(last, first)
    open_marks: list[Span] = []
    numbers: dict[str, list[int]] = {}
    for found in _EMPHASIS.finditer(source, low, high):
        mark = Span(*found.span())
        if _is_in(codes, mark.start):
            continue
        same = numbers.setdefault(found[0], [])
        while same and same[-1] >= len(open_marks):
            same.pop()  # it stood in a pair that was closed around it
        if same and _closes(source, mark):
            opening = open_marks[same[-1]]
            del open_marks[same[-1] :]
            yield Pair(opening, mark)
            yield Pair(mark, opening)
        elif _opens(source, mark):
            same.append(len(open_marks))
            open_marks.append(mark)


def _opens(source: str, mark: Span) -> bool:
    behind, before = source[mark.end : mark.end + 1], source[max(0, mark.start - 1) : mark.start]
    return bool(behind) and not behind.isspace() and not (source[mark.start] == "_" and before.isalpha())


def _closes(source: str, mark: Span) -> bool:
    behind, before = source[mark.end : mark.end + 1], source[mark.start - 1 : mark.start]
    return not before.isspace() and not (source[mark.start] == "_" and behind.isalnum())


def _paragraph(source: str, place: int, reach: int) -> tuple[int, int]:
    """Return where the lines around *place* begin and end that no blank line parts."""
    low = max(0, place - reach)
    before = [found.end() for found in _BLANK_LINE.finditer(source, low, place)]
    behind = _BLANK_LINE.search(source, max(place - 1, 0), min(len(source), place + reach))
    high = behind.start() if behind and behind.start() >= place else min(len(source), place + reach)
    return before[-1] if before else low, high
