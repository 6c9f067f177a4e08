"""What the disks say of files that somebody lists: none of them is waited for that does not answer."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

GLANCE_S = 0.04
"""How long the disks are waited for, all together."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A path as it was seen: whether something stands there, and where it leads."""

    is_there: bool
    real: str


class Glances:
    """Looks at paths in a thread of its own; while one hangs in it, what was seen before has to do."""

    def __init__(self) -> None:
        self._seen: dict[Path, Seen] = {}
        self._looking: threading.Thread | None = None

    def of(self, paths: Iterable[Path]) -> dict[Path, Seen]:
        """Return what is known of *paths*; of whom nobody knows yet it is taken that they are there."""
        asked = tuple(paths)
        if self._looking is None or not self._looking.is_alive():
            self._looking = threading.Thread(target=self._look, args=(asked,), name="glance", daemon=True)
            self._looking.start()
            self._looking.join(GLANCE_S)
        return {path: self._seen.get(path) or Seen(is_there=True, real=os.path.abspath(path)) for path in asked}

    def _look(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            self._seen[path] = Seen(path.exists(), os.path.realpath(path))
