"""A text that follows edits at a cost that does not grow with it, and is whole when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from editor.post.edit import Edit

PIECE_LENGTH = 32_768


class KeptText:
    """A text in pieces of some ten thousand code points: an edit makes only the pieces anew that it touches."""

    def __init__(self, text: str) -> None:
        self._pieces = list(_cut(text))

    def __str__(self) -> str:
        return "".join(self._pieces)

    def __len__(self) -> int:
        return sum(map(len, self._pieces))

    def apply(self, edit: Edit) -> None:
        """Make *edit*, which must be one of this very text."""
        first, start = self._find(edit.start)
        last, end = first, start + len(edit.removed)
        while last < len(self._pieces) - 1 and end > len(self._pieces[last]):
            end -= len(self._pieces[last])
            last += 1
        changed = self._pieces[first][:start] + edit.inserted + self._pieces[last][end:]
        self._pieces[first : last + 1] = _cut(changed)

    def _find(self, position: int) -> tuple[int, int]:
        """Return the number of the piece in which *position* lies, and how far in it."""
        for number, piece in enumerate(islice(self._pieces, len(self._pieces) - 1)):
            if position <= len(piece):
                return number, position
            position -= len(piece)
        return len(self._pieces) - 1, position


def _cut(text: str) -> Iterator[str]:
    """Yield the pieces of *text*, one at least; a piece that grew to less than twice its length is left whole."""
    if len(text) < 2 * PIECE_LENGTH:
        yield text
        return
    for start in range(0, len(text), PIECE_LENGTH):
        yield text[start : start + PIECE_LENGTH]
