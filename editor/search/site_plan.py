"""What is to be replaced in the files of a site, and what came of it, as values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from editor.post.codec import Codec
from editor.post.edit import Edit
from editor.storage.stamp import Stamp

if TYPE_CHECKING:
    from editor.search.replacing import PreviewRow


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What is to be replaced in one file, of the text that *stamp* tells; from the last edit to the first.

    Of a post that is open (*stamp* is None) the edits are for its document.
    """

    path: Path
    edits: tuple[Edit, ...]
    codec: Codec | None
    stamp: Stamp | None
    breaks_front_matter: bool = False
    """Whether the front matter could be read before, and could not be afterwards."""
    rows: tuple[PreviewRow, ...] = ()
    """The first of the edits as they are shown, in the order of the text."""

    def without(self, unwanted: Callable[[Edit], bool]) -> FilePlan:
        """Return the plan without the edits that the writer has taken out."""
        kept = tuple(edit for edit in self.edits if not unwanted(edit))
        return replace(self, edits=kept)


class Outcome(Enum):
    """What came of a plan for one file; in all cases but the first its bytes are as they were."""

    WRITTEN = "written"
    OPEN = "open"  # the edits are for the document
    CHANGED_ON_DISK = "changed on disk"
    UNREADABLE = "unreadable"
    UNENCODABLE = "unencodable"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of the plan for *path*: how many edits were made, the system's word, and what takes it back."""

    path: Path
    outcome: Outcome
    count: int = 0
    detail: str = ""
    undo: FilePlan | None = None


def undoing(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return what takes *edits* back, in the text that they made, from the last to the first as well."""
    undo: list[Edit] = []
    shift = 0
    for edit in reversed(tuple(edits)):
        undo.append(Edit(edit.start + shift, edit.inserted, edit.removed))
        shift += edit.growth
    return tuple(reversed(undo))
