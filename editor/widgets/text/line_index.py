"""Where each line of a text begins, kept up to date by the lengths of the lines that change."""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt

_SMALLEST_CHUNK = 256


class LineIndex:
    """The lengths of lines, endings included, in chunks, so that a change costs the same in a text of any size.

    The place of the last look-up is kept: the next one, which is most often near, walks on from there.
    """

    def __init__(self, lengths: Sequence[int] = (0,)) -> None:
        self._chunk_size = max(_SMALLEST_CHUNK, isqrt(len(lengths)))
        self._chunks = self._cut(lengths)
        self._sums = [sum(chunk) for chunk in self._chunks]
        self._count = len(lengths)
        self._total = sum(self._sums)
        self._rewind()

    def __len__(self) -> int:
        return self._count

    @property
    def total(self) -> int:
        """The length of the whole text."""
        return self._total

    def start_of(self, line: int) -> int:
        """Return where *line* begins; the end of the text for the line after the last. Raises IndexError beyond."""
        if not 0 <= line <= self._count:
            raise IndexError(line)
        self._walk_to_line(line)
        chunk = self._chunks[self._chunk]
        return self._chunk_start + sum(chunk[: line - self._chunk_line])

    def line_at(self, offset: int) -> tuple[int, int]:
        """Return the line that holds *offset*, and where that line begins; the last line for the end and beyond."""
        if offset >= self._total:
            last = self._count - 1
            return last, self.start_of(last)
        self._walk_to_offset(max(offset, 0))
        line, start = self._chunk_line, self._chunk_start
        for length in self._chunks[self._chunk]:
            if start + length > offset:
                break
            line += 1
            start += length
        return line, start

    def replace(self, first: int, count: int, lengths: Sequence[int]) -> None:
        """Put lines of *lengths* in the place of the *count* lines from *first* on."""
        if first < 0 or count < 0 or first + count > self._count:
            raise IndexError(first)
        self._walk_to_line(first)
        left = count
        at = first - self._chunk_line
        index = self._chunk
        here = self._chunks[index]
        taken = here[at : at + left]
        here[at : at + left] = lengths
        left -= len(taken)
        grown = sum(lengths) - sum(taken)
        self._sums[index] += grown
        self._total += grown
        while left:  # the lines to take away go on in the chunks behind
            behind = self._chunks[index + 1]
            taken = behind[:left]
            del behind[:left]
            left -= len(taken)
            gone = sum(taken)
            self._sums[index + 1] -= gone
            self._total -= gone
            if not behind:
                del self._chunks[index + 1], self._sums[index + 1]
        self._count += len(lengths) - count
        self._mend(index)

    def _mend(self, index: int) -> None:
        """Split the chunk *index* where it grew too long, and drop it where nothing is left in it."""
        here = self._chunks[index]
        if len(here) > 2 * self._chunk_size:
            parts = self._cut(here)
            self._chunks[index : index + 1] = parts
            self._sums[index : index + 1] = [sum(part) for part in parts]
        elif not here and len(self._chunks) > 1:
            del self._chunks[index], self._sums[index]
            self._rewind()

    def _cut(self, lengths: Sequence[int]) -> list[list[int]]:
        size = self._chunk_size
        return [list(lengths[at : at + size]) for at in range(0, len(lengths), size)] or [[]]

    def _rewind(self) -> None:
        self._chunk = self._chunk_line = self._chunk_start = 0

    def _walk_to_line(self, line: int) -> None:
        while line < self._chunk_line:
            self._step_back()
        while self._chunk + 1 < len(self._chunks) and line >= self._chunk_line + len(self._chunks[self._chunk]):
            self._step_on()

    def _walk_to_offset(self, offset: int) -> None:
        while offset < self._chunk_start:
            self._step_back()
        while self._chunk + 1 < len(self._chunks) and offset >= self._chunk_start + self._sums[self._chunk]:
            self._step_on()

    def _step_on(self) -> None:
        self._chunk_line += len(self._chunks[self._chunk])
        self._chunk_start += self._sums[self._chunk]
        self._chunk += 1

    def _step_back(self) -> None:
        self._chunk -= 1
        self._chunk_line -= len(self._chunks[self._chunk])
        self._chunk_start -= self._sums[self._chunk]
