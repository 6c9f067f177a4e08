"""What went wrong, written down for whoever mends it: versions, places in the code, the last lines of the log."""

from __future__ import annotations

import os
import platform
import re
import secrets
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.storage.atomic import write_atomically
from editor.storage.fs import FileSystem
from editor.storage.leftovers import remove_quietly

MOST_REPORTS = 20
_OURS = re.compile(r"report-\d{8}-\d{6}-[0-9a-f]{6}\.txt")


@dataclass(frozen=True, slots=True)
class Report:
    """Something that went wrong.

    ``places`` is the kind of failure and the places in the code; ``said`` what the failure says, which may quote the
    writer's text and is left out of ``text`` unless the writer gives leave.
    """

    places: str
    said: str
    versions: Mapping[str, str]
    log: Sequence[str]

    def text(self, *, with_words: bool = False) -> str:
        """Return the report as the writer reads it, and may send it."""
        home = os.path.expanduser("~")
        parts = [
            "Frontispiece report",
            "Nothing of your posts is in this file, except where it says so.",
            "",
            *(f"{name}: {version}" for name, version in self.versions.items()),
            "",
            "What went wrong",
            self.places,
        ]
        if with_words and self.said:
            parts += ["", "What the failure says (it may quote your text)", self.said]
        parts += ["", "What was done before, the last at the end", *(self.log or ["(nothing)"])]
        text = "\n".join(parts) + "\n"
        return text.replace(home, "~") if len(home) > 1 else text


def versions(**more: str) -> dict[str, str]:
    """Return the versions of what we run on, and *more*."""
    return {
        **more,
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Frozen": str(getattr(sys, "frozen", False)),
    }


def write_report(folder: Path, text: str, *, fs: FileSystem | None = None) -> Path | None:
    """Write *text* to a new file in *folder* and return it, None where it cannot be written; the oldest ones go."""
    fs = fs or FileSystem()
    path = folder / f"report-{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}.txt"
    try:
        fs.make_folder(str(folder))
        write_atomically(path, text.encode("utf-8", "backslashreplace"), fs=fs)
        names = sorted(name for name in fs.listdir(str(folder)) if _OURS.fullmatch(name))
    except OSError:
        return None  # the dialog says that there is none
    for name in names[:-MOST_REPORTS]:
        remove_quietly(str(folder / name), fs)
    return path
