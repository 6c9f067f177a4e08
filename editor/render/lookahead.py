"""Lines read ahead of the block that is being cut, and what is known to stand nowhere below."""

from __future__ import annotations

from collections.abc import Iterable


class Reader:
    """Lines read one by one with a look ahead of any length, each read but once from the source."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._source = iter(lines)
        self._ahead: list[str] = []
        self._first = 0  # where in _ahead the unread lines begin

    def peek(self, offset: int = 0) -> str | None:
        """Return the line *offset* lines ahead, or None past the end."""
        while len(self._ahead) - self._first <= offset:
            line = next(self._source, None)
            if line is None:
                return None
            self._ahead.append(line)
        return self._ahead[self._first + offset]

    def skip(self, count: int) -> None:
        """Pass over *count* lines that were peeked at."""
        self._first += count
        if self._first > 1024:
            del self._ahead[: self._first]
            self._first = 0


class Shifted(Reader):
    """The same lines, seen from *shift* lines further on."""

    def __init__(self, reader: Reader, shift: int) -> None:
        self._reader = reader
        self._shift = shift

    def peek(self, offset: int = 0) -> str | None:
        """Return the line *offset* lines ahead of the shifted start."""
        return self._reader.peek(offset + self._shift)


class Closers:
    """Remembers which closing lines stand nowhere below, so that no text is searched twice for them."""

    def __init__(self) -> None:
        self._shortest_missing: dict[str, int] = {}
        self.comment_missing = False

    def missing(self, mark: str) -> bool:
        """Tell whether a fence opened by *mark* is known to stay open."""
        return len(mark) >= self._shortest_missing.get(mark[0], len(mark) + 1)

    def note_missing(self, mark: str) -> None:
        """Remember that no line below closes *mark*."""
        self._shortest_missing[mark[0]] = min(len(mark), self._shortest_missing.get(mark[0], len(mark)))
