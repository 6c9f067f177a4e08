"""The code in fences, read by Pygments in slices while nobody types."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from editor.bridge.tasks import InlineTasks
from editor.widgets.text.highlighting.code_tokens import named_within, row_of, rows_of
from editor.widgets.text.highlighting.kinds import Piece
from editor.widgets.text.highlighting.lexers import Lexers

MOST_LINES = 2_000
MOST_CHARACTERS = 200_000
MOST_FENCES = 24
SLICE_MS = 4
PAUSE_MS = 150
"""How long after an edit a fence is read again."""

Row = tuple[Piece, ...]


@dataclass(slots=True, eq=False)
class _Fence:
    """What is known of the fence whose code begins at line *first*; a row is None where it was edited since."""

    first: int
    language: str
    rows: list[Row | None] = field(default_factory=list)
    stale: bool = True


class FenceReader(QObject):
    """Gives the pieces of lines of code; tells by ``read`` from which line to which they are known anew.

    ``text_of(first, limit)`` returns the code from line *first* on, at most *limit* lines of it. The code of a language
    whose lexer is being loaded has no pieces, and is read as soon as that is there.
    """

    read = Signal(int, int)

    def __init__(self, parent: QObject, *, text_of: Callable[[int, int], str]) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self._fences: list[_Fence] = []
        self._enabled = False
        self._typed_in = False
        self._lexers = Lexers(self, tasks=InlineTasks())
        self._lexers.loaded.connect(self._on_loaded)
        self._reading: tuple[_Fence, Iterator[Row], int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_on)

    def enable(self) -> None:
        """Begin to read code: from now on Pygments may be imported."""
        if not self._enabled:
            self._enabled = True
            self._timer.start(0)

    def load_by(self, lexers: Lexers) -> None:
        """Take the lexers from *lexers*, which loads what it does not have: without, this thread loads them."""
        self._lexers.loaded.disconnect(self._on_loaded)
        self._lexers = lexers
        lexers.loaded.connect(self._on_loaded)

    def row(self, first: int, line: int, text: str, language: str) -> Row:
        """Return the pieces of *line*, whose text is *text*, in the fence whose code begins at *first*."""
        fence = self._fence(first, language)
        at = line - first
        if at < len(fence.rows):
            row = fence.rows[at]
            if row is not None:
                return row
        elif fence.stale:
            self._read_soon(language)
        lexer = self._lexers.of(language) if fence.rows and at < MOST_LINES else None
        return row_of(lexer, text) if lexer else ()

    def lines_replaced(self, first: int, count: int, new_count: int) -> None:
        """Take over that *count* lines from *first* on became *new_count*."""
        self._typed_in = True
        kept = []
        for fence in self._fences:
            end = fence.first + len(fence.rows)
            if first + count <= fence.first:
                fence.first += new_count - count
            elif first < fence.first:
                continue  # its opening line is among them
            elif first <= end:
                at = first - fence.first
                fence.rows[at : at + count] = [None] * new_count if at < len(fence.rows) else []
                fence.stale = True
            kept.append(fence)
        self._fences = kept
        self._reading = None
        if any(fence.stale for fence in kept) and self._enabled:
            self._timer.start(PAUSE_MS)

    def clear(self) -> None:
        """Forget all fences."""
        self._typed_in = False
        self._fences.clear()
        self._reading = None

    def _fence(self, first: int, language: str) -> _Fence:
        for fence in reversed(self._fences):
            if fence.first == first and fence.language == language:
                return fence
        self._fences = [fence for fence in self._fences if fence.first != first][-MOST_FENCES + 1 :]
        fence = _Fence(first, language)
        self._fences.append(fence)
        self._read_soon(language)
        return fence

    def _read_soon(self, language: str) -> None:
        """Begin to read, at once if *language* is known: one that is being typed is another with each letter."""
        if self._enabled and not self._timer.isActive():
            self._timer.start(PAUSE_MS if self._typed_in and not self._lexers.knows(language) else 0)

    def _on_loaded(self, _language: str) -> None:
        if self._enabled and any(fence.stale for fence in self._fences):
            self._timer.start(0)

    def _read_on(self) -> None:
        """Read for one slice of time."""
        if self._reading is None:
            self._reading = self._next()
        if self._reading is None:
            return
        fence, rows, at = self._reading
        begun, until = at, time.monotonic() + SLICE_MS / 1000
        done = False
        while time.monotonic() < until:
            row = next(rows, None)
            if row is None:
                done = True
                break
            fence.rows[at : at + 1] = [row]
            at += 1
        if done:
            del fence.rows[at:]
            fence.stale = False
        self._reading = None if done else (fence, rows, at)
        self._timer.start(0)
        if at > begun:
            self.read.emit(fence.first + begun, fence.first + at)

    def _next(self) -> tuple[_Fence, Iterator[Row], int] | None:
        for fence in reversed(self._fences):
            if not fence.stale or not self._has_lexers(fence.language):
                continue
            lexer = self._lexers.of(fence.language)
            if lexer is None:
                fence.stale = False
                continue
            text = self._text_of(fence.first, MOST_LINES)[:MOST_CHARACTERS]
            if self._has_lexers(*named_within(fence.language, text)):
                return fence, rows_of(lexer, text), 0
        return None

    def _has_lexers(self, *languages: str) -> bool:
        """Tell whether it is known what reads each of *languages*; else have it loaded."""
        unknown = [language for language in languages if not self._lexers.knows(language)]
        for language in unknown:
            self._lexers.load(language)
        return not unknown
