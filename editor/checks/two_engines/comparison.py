"""All that Jekyll and GitHub show differently in a text, or in the part of it that is seen."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress

from editor.checks.two_engines.difference import Difference, Kind
from editor.checks.two_engines.github import GitHub
from editor.checks.two_engines.jekyll import Jekyll
from editor.checks.two_engines.limits import MOST_BLOCK_CHARACTERS, WHOLE_CHARACTERS
from editor.checks.two_engines.masks import lines_with, liquid_spans, masked
from editor.checks.two_engines.segment import Engines, Segment
from editor.post.edit import Edit, Span
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.outline import cut_blocks

_RUNS = "`" * 256, "~" * 256
"""Signs that might begin fenced code in hundreds of ways; no writer means them."""
_KEPT_BLOCKS = 4_096
_DEFINITION = re.compile(r" {0,3}\[(?!\^)([^\]\n]+)\]:[ \t]*<?([^\s<>]+)>?")
_FENCE = re.compile(r" {0,3}(?P<signs>`{3,}|~{3,})(?P<rest>[^\n]*)")
_START = re.compile(r"\n[ \t]*\n(?=[^\s:>+|{^0-9-])(?!\*[ \t])")
_REMOVED = re.compile(r"<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b[^>]*>", re.IGNORECASE)
"""What GitHub Flavored Markdown's "disallowed raw HTML" names."""
_ALERT = re.compile(r" {0,3}> ?(\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])[ \t]*\n", re.IGNORECASE)


def differences(text: str, options: Options = DEFAULTS) -> tuple[Difference, ...]:
    """Return what Jekyll with kramdown's *options* and GitHub show differently of *text*, the body of a post."""
    return Comparison(options).differences(text)


class Comparison:
    """Compares texts, and remembers blocks that it has compared; to be used by one thread at a time."""

    def __init__(self, options: Options = DEFAULTS) -> None:
        self._options = options
        self._engines = Engines(Jekyll(options), GitHub())
        self._known: dict[tuple[str, str], tuple[Difference, ...]] = {}

    def differences(self, text: str, start: int = 0, end: int | None = None) -> tuple[Difference, ...]:
        """Return what differs in *text*, in order; of a long text, near the code points from *start* to *end*."""
        if "\r" in text:
            ends = _Endings(text)
            end = None if end is None else ends.without(end)
            return tuple(map(ends.original, self.differences(ends.text, ends.without(start), end)))
        liquid = list(liquid_spans(text))
        read = masked(text, liquid)
        part = Span(0, len(text)) if len(text) <= WHOLE_CHARACTERS else _part(read, start, end)
        found = [Difference(span, Kind.LIQUID) for span, is_tag in liquid if is_tag and _meet(span, part)]
        hidden = [span for span, is_tag in liquid if not is_tag]
        definitions = _definitions(read)
        with suppress(RecursionError):  # nested beyond what can be read: of the rest there is nothing to tell
            for position, block in self._blocks(read, part):
                differing = (one.moved(position) for one in self._of_block(block, definitions))
                found.extend(one for one in differing if not any(_meet(one.span, span) for span in hidden))
        return tuple(sorted(found, key=lambda difference: (difference.span.start, difference.span.end)))

    def _blocks(self, text: str, part: Span) -> Iterator[tuple[int, str]]:
        position = part.start
        for cut in cut_blocks(_lines(text, part.start, part.end + MOST_BLOCK_CHARACTERS), self._options):
            if position >= part.end:
                return
            end = position
            for _ in range(cut.line_count):
                end = text.find("\n", end) + 1 or len(text)
            yield position, text[position:end]
            position = end

    def _of_block(self, block: str, definitions: dict[str, str]) -> tuple[Difference, ...]:
        if len(block) > MOST_BLOCK_CHARACTERS or not block.strip() or any(run in block for run in _RUNS):
            return ()
        block = f"{block.rstrip()}\n"
        lowered = block.lower() if "[" in block and definitions else ""
        used = "".join(line for label, line in definitions.items() if lowered and label in lowered)
        key = block, used
        known = self._known.pop(key, None)
        if known is None:
            known = self._compared(block, used)
        self._known[key] = known  # the last to be forgotten
        if len(self._known) > _KEPT_BLOCKS:
            del self._known[next(iter(self._known))]
        return known

    def _compared(self, block: str, definitions: str) -> tuple[Difference, ...]:
        segment = Segment(block, definitions, self._engines)
        found = list(dict.fromkeys(segment.differences()))
        if "<" in block:
            html = self._engines.jekyll.html(block)
            tags = list(_REMOVED.finditer(block))
            if len(tags) == len(_REMOVED.findall(html)):  # else some are code
                found.extend(Difference(Span(*tag.span()), Kind.REMOVED_HTML) for tag in tags)
        alert = _ALERT.match(block)
        if alert is not None and segment.github_leaves[0].path == ("blockquote",):
            found.append(Difference(Span(*alert.span(1)), Kind.ALERT))
        return tuple(found)


class _Endings:
    """A text with line feeds for all its line endings, and where its places are in the original."""

    def __init__(self, original: str) -> None:
        self.text = original.replace("\r\n", "\n").replace("\r", "\n")
        self._pairs = [found.start() for found in re.finditer("\r\n", original)]
        self._shifted = [place - number for number, place in enumerate(self._pairs)]
        self._ending = "\r\n" if self._pairs else "\r"

    def without(self, place: int) -> int:
        """Return where the *place* of the original is in the text."""
        return place - bisect_left(self._pairs, place)

    def original(self, difference: Difference) -> Difference:
        """Return *difference*, found in the text, as it lies in the original."""
        fix = tuple(
            Edit(self._place(edit.start), edit.removed, edit.inserted.replace("\n", self._ending))
            for edit in difference.fix
        )
        if any("\n" in edit.removed for edit in difference.fix):
            fix = ()
        span = Span(self._place(difference.span.start), self._place(difference.span.end))
        return Difference(span, difference.kind, fix)

    def _place(self, place: int) -> int:
        return place + bisect_left(self._shifted, place)


def _lines(text: str, start: int, end: int) -> Iterator[str]:
    while start < min(end, len(text)):
        behind = text.find("\n", start) + 1 or len(text)
        yield text[start:behind]
        start = behind


def _definitions(text: str) -> dict[str, str]:
    """Return the definitions of links in *text*, by label, each as a line that both engines read alike."""
    lines = lines_with("]:", text)
    found = filter(None, (_DEFINITION.match(text, line) for line in lines))
    return {definition[1].lower(): f"[{definition[1]}]: {definition[2]}\n" for definition in found}


def _part(text: str, start: int, end: int | None) -> Span:
    """Return where to read to know what stands from *start* to *end*: from before a block, outside of code."""
    fences = _fences(text, start)
    for place in _starts_before(text, start):
        if not any(span.start < place < span.end for span in fences):
            return Span(place, len(text) if end is None else end)
    return Span(0, len(text) if end is None else end)


def _starts_before(text: str, start: int) -> Iterator[int]:
    """Yield where blocks may begin before *start*, the nearest first."""
    reach, size = start, 2_000
    while reach > 0:
        low = max(0, reach - size)
        yield from reversed([found.end() for found in _START.finditer(text, low, reach)])
        reach, size = low + 2 if low else 0, 2 * size


def _fences(text: str, until: int) -> list[Span]:
    """Return the fenced code that begins before *until*."""
    found: list[Span] = []
    opening: re.Match[str] | None = None
    lines = sorted({*lines_with("```", text), *lines_with("~~~", text)})
    for fence in filter(None, (_FENCE.match(text, line) for line in lines)):
        if opening is None:
            if fence.start() >= until:
                break
            opening = fence
        elif fence["signs"].startswith(opening["signs"]) and not fence["rest"].strip():
            found.append(Span(opening.start(), fence.end()))
            opening = None
    return found


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
