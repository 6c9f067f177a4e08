"""The text that Liquid makes of a post, kept up to date under edits.

Law: after any edits, and a run where ``is_stale`` says so, what is kept is what Liquid makes of the whole post. An edit
of text outside of all tags needs no run: what the tags write does not hang on it, but where they show the post itself.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from editor.render.liquid.source_lines import Mark, SourceLines
from editor.render.liquid.tokenizer import BLANKS
from editor.render.liquid.tracing import Plain, Trace

Splice = tuple[int, int, str]
"""Letters from a place on, how many go, and what comes in their place."""
_SIGNS = "{}%"


class KeptLiquid:
    """What Liquid makes of *source*; before the first run that is the source itself."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.written = source
        self.is_stale = True
        """Whether Liquid must run over the source again."""
        self._marks: list[Mark] = []
        self._plain: list[Plain] = []
        self._lines: SourceLines | None = None

    @property
    def lines(self) -> SourceLines:
        """Where the lines that were written come from."""
        if self._lines is None:
            # While a run is due, the last one's marks are of an older source.
            self._lines = SourceLines(self.written, self.source, self._marks)
        return self._lines

    def edit(self, start: int, removed: int, inserted: str) -> Splice | None:
        """Replace *removed* letters of the source; return what that changes of what was written, None for a run."""
        gone = self.source[start : start + removed]
        self.source = f"{self.source[:start]}{inserted}{self.source[start + removed :]}"
        if self.is_stale:
            return None
        index = bisect_right(self._plain, start, key=lambda piece: piece.source) - 1
        piece = self._plain[index] if index >= 0 else None
        if piece is None or not self._stays_plain(piece, start, gone, inserted):
            self.is_stale = True
            return None
        at = piece.written + start - piece.source
        self.written = f"{self.written[:at]}{inserted}{self.written[at + removed :]}"
        growth = len(inserted) - removed
        piece.length += growth
        for later in self._plain[index + 1 :]:
            later.source += growth
            later.written += growth
        if growth:
            self._marks = [
                mark if mark.source <= piece.source and mark.written <= piece.written else _moved(mark, growth)
                for mark in self._marks
            ]
        self._lines = None
        return at, removed, inserted

    def take(self, trace: Trace | None) -> Splice | None:
        """Take what a run has written, None for the source as it is; return what that changes, None for nothing."""
        before = self.written
        self.written = self.source if trace is None else trace.written
        self._marks = [] if trace is None else list(trace.marks)
        self._plain = [] if trace is None else list(trace.plain)
        if trace is None:
            self._plain = [Plain(0, 0, len(self.source))]
        self._lines = None
        self.is_stale = False
        return difference(before, self.written)

    def _stays_plain(self, piece: Plain, start: int, gone: str, inserted: str) -> bool:
        end = piece.source + piece.length
        if start + len(gone) > end or any(sign in text for text in (gone, inserted) for sign in _SIGNS):
            return False
        text = self.source[max(piece.source, start - 1) : start + len(inserted) + 1]  # where letters came together
        end += len(inserted) - len(gone)
        ends_open = self.source[:end].endswith("{")
        return "{{" not in text and "{%" not in text and not ends_open and not self._loses_blanks(piece.source, end)

    def _loses_blanks(self, start: int, end: int) -> bool:
        """Tell whether a tag beside the text from *start* to *end* takes blanks of it, as ``{{-`` and ``-}}`` do."""
        text = self.source[start:end]
        before, behind = self.source[max(0, start - 3) : start], self.source[end : end + 3]
        loses_first = before in ("-}}", "-%}") and text[:1] in BLANKS
        return loses_first or (behind in ("{{-", "{%-") and text[-1:] in BLANKS)


def difference(before: str, after: str) -> Splice | None:
    """Return what turns *before* into *after*: one stretch of letters, as short as can be; None for nothing."""
    if before == after:
        return None
    head = _alike(before, after, min(len(before), len(after)), from_end=False)
    tail = _alike(before, after, min(len(before), len(after)) - head, from_end=True)
    return head, len(before) - head - tail, after[head : len(after) - tail]


def _alike(one: str, other: str, most: int, *, from_end: bool) -> int:
    """Return how many letters at the start, or at the end, are the same, by halving."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        # What is known to be alike is not compared again.
        if from_end:
            is_same = one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]
        else:
            is_same = one[low:middle] == other[low:middle]
        low, high = (middle, high) if is_same else (low, middle - 1)
    return low


def _moved(mark: Mark, letters: int) -> Mark:
    return replace(mark, written=mark.written + letters, source=mark.source + letters)
