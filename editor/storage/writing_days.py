"""How much was written on each day, kept for a year."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, read_file

MOST_DAYS = 400
_MOST_BYTES = 1024 * 1024


class WritingDays:
    """Characters and words by day, in the JSON file *path*; of a damaged or missing file, what can be read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._days = _read(path)

    def of(self, day: datetime.date) -> tuple[int, int]:
        """Return the characters and words of *day*."""
        return self._days.get(day.isoformat(), (0, 0))

    def keep(self, day: datetime.date, characters: int, words: int) -> None:
        """Keep what was written on *day*; the days that stand in the file by now stay."""
        self._days = {**_read(self._path), day.isoformat(): (characters, words)}
        newest = sorted(self._days)[-MOST_DAYS:]
        self._days = {kept: self._days[kept] for kept in newest}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps(self._days, indent=0).encode("ascii"))
        except OSError:
            pass  # what was written counts for the writer, not for the work: without room for it, writing goes on


def _read(path: Path) -> dict[str, tuple[int, int]]:
    try:
        kept = json.loads(read_file(path, most=_MOST_BYTES)[0])
    except (CannotRead, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {day: (value[0], value[1]) for day, value in kept.items() if _is_day(day) and _is_amount(value)}


def _is_day(name: str) -> bool:
    try:
        return datetime.date.fromisoformat(name).isoformat() == name
    except ValueError:
        return False


def _is_amount(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(number, int) and not isinstance(number, bool) and number >= 0 for number in value)
    )
