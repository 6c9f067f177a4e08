"""Saving that never holds up the window: a disk of the network may take its time, or not answer at all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from editor.bridge.errand import Errand
from editor.document.document import Document
from editor.document.saving import ChangedOnDisk, Failed, Saved, SaveProblem, writing_of, written
from editor.storage.stamp import Stamp

_underway: set[Path] = set()
"""Where a thread still writes: a second one there could be overtaken by the first, with the older text."""


def is_underway(path: Path | None) -> bool:
    """Tell whether the file *path* is being saved: what stands there now may be ours or not yet."""
    return path in _underway


def save_apart(
    document: Document,
    *,
    path: Path | None = None,
    overwrite: bool = False,
    slow: Callable[[], None],
    is_open: Callable[[], bool],
) -> Saved | ChangedOnDisk | Failed:
    """Write *document* to *path*, or to its own file, in another thread; without *overwrite* only as it was left.

    *slow* is called where that is not done at once. The window lives on meanwhile, and what is typed is unsaved then. A
    disk that does not answer is SLOW; should it answer later, that is noted in *document* if it still *is_open* and
    belongs there.
    """
    writing = writing_of(document, path=path)
    if isinstance(writing, Failed):
        return writing
    target = writing.target
    if target in _underway:
        return Failed(target, SaveProblem.SLOW)

    def late(outcome: Stamp | ChangedOnDisk | Failed | None) -> None:
        _underway.discard(target)
        if isinstance(outcome, Stamp) and is_open() and document.path == target:
            written(document, writing, outcome)

    _underway.add(target)
    errand = Errand(partial(writing.carry_out, overwrite=overwrite), late=late)
    try:
        outcome = errand.wait(slow=slow)
    except BaseException:
        _underway.discard(target)
        raise
    if outcome is None:
        return Failed(target, SaveProblem.SLOW)
    _underway.discard(target)
    if isinstance(outcome, Stamp) and not is_open():
        return Saved(target)  # it was closed meanwhile: nobody is to be told
    return written(document, writing, outcome)
