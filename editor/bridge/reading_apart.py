"""Reading that never holds up the window: a disk of the network may take its time, or not answer at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from editor.bridge.errand import Errand
from editor.storage.reading import CannotRead, ReadProblem

T = TypeVar("T")


def read_apart(path: Path, read: Callable[[], T], *, slow: Callable[[], None]) -> T:
    """Return what *read* makes of *path* in another thread, or raise what it raises; a disk that is silent is SLOW.

    *slow* is called where that is not done at once: the window lives on meanwhile, and anything may have changed.
    """
    answer = Errand(read, late=_ignore).wait(slow=slow)
    if answer is None:
        raise CannotRead(path, ReadProblem.SLOW)
    return answer


def _ignore(_: object) -> None:
    """What comes after the writer was told is not shown: it would come in the middle of something else."""
