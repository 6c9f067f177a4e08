"""Where the writer left each post: the caret, and what was folded."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, read_file

MOST_PLACES = 300
"""Posts whose places are kept, those that were left last."""
_MOST_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class LeftPlace:
    """The *caret*, in code points of the post's source; *folds*, in lines of its text, from 0, and the text's mark.

    The mark is for the folds alone: without them there is none.
    """

    caret: int
    folds: tuple[tuple[int, int], ...]
    text_mark: str


def mark_of(source: str) -> str:
    """Return what tells *source* from any other text."""
    return hashlib.blake2s(source.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


class LeftPlaces:
    """Kept in the JSON file *path*, which other windows write, too; of a damaged or missing one, what can be read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, file: Path) -> LeftPlace | None:
        """Return where *file* was left."""
        return self._read().get(str(file))

    def leave(self, left: Mapping[Path, LeftPlace | None]) -> None:
        """Keep where files are *left*; None where there is nothing to come back to."""
        known = self._read()
        names = {str(file): place for file, place in left.items()}
        places = {name: place for name, place in known.items() if name not in names}
        places |= {name: place for name, place in names.items() if place is not None}
        if list(places.items()) != list(known.items()):
            self._write(places)

    def clear(self) -> None:
        """Forget all."""
        self._write({})

    def _read(self) -> dict[str, LeftPlace]:
        try:
            kept = json.loads(read_file(self._path, most=_MOST_BYTES)[0])
        except (CannotRead, ValueError, RecursionError):
            return {}
        rows = kept.items() if isinstance(kept, dict) else ()
        return {name: place for name, row in rows if (place := _place_of(row)) is not None}

    def _write(self, places: dict[str, LeftPlace]) -> None:
        rows = {name: [place.caret, place.folds, place.text_mark] for name, place in places.items()}
        newest = dict(list(rows.items())[-MOST_PLACES:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps(newest).encode("ascii"))
        except OSError:
            pass  # a comfort: without room for it, writing goes on


def _place_of(row: object) -> LeftPlace | None:
    match row:
        case [int(caret), list(folds), str(mark)] if caret >= 0:
            pairs = [(fold[0], fold[1]) for fold in folds if _is_fold(fold)]
            return LeftPlace(caret, tuple(pairs), mark)
    return None


def _is_fold(fold: object) -> bool:
    match fold:
        case [int(head), int(last)]:
            return 0 <= head < last
    return False
