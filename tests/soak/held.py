"""What the process holds: memory, processes, descriptors, watches, files, and objects of ours."""

from __future__ import annotations

import gc
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from editor.document.document import Document
from tests.benchmarks.processes import process_tree


@dataclass(frozen=True)
class Held:
    """What is held at one moment; all of it by name, so that what is more later can be told."""

    processes: Counter[str]
    descriptors: Counter[str]
    watches: int
    files: Counter[str]
    objects: Counter[str]

    def leaks_since(self, before: Held) -> list[str]:
        """Return in words what is held now and was not *before*."""
        leaks = [f"{self.watches - before.watches} watches"] if self.watches > before.watches else []
        for name in ("processes", "descriptors", "files", "objects"):
            more = getattr(self, name) - getattr(before, name)
            leaks += [f"{count} {name}: {what}" for what, count in sorted(more.items())]
        return leaks


def held(folders: Iterable[Path]) -> Held:
    """Return what this process holds, and the files below *folders*."""
    gc.collect()
    return Held(
        processes=Counter(_name_of(pid) for pid in process_tree(os.getpid())),
        descriptors=Counter(filter(None, map(_kind_of, Path("/proc/self/fd").glob("*")))),
        watches=sum(_watches_of(each) for each in Path("/proc/self/fdinfo").glob("*")),
        files=Counter(str(path) for folder in folders for path in folder.rglob("*") if path.is_file()),
        objects=Counter(
            f"{type(each).__module__}.{type(each).__qualname__}"
            for each in gc.get_objects()
            if isinstance(each, QObject | Document) and type(each).__module__.startswith("editor.")
        ),
    )


def memory_bytes() -> int:
    """Return the memory of this process and all that it started, with what they share counted once."""
    return sum(map(_pss_bytes, process_tree(os.getpid())))


def _pss_bytes(pid: int) -> int:
    try:
        told = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:  # it has ended meanwhile
        return 0
    return next((int(line.split()[1]) * 1024 for line in told.splitlines() if line.startswith("Pss:")), 0)


def _name_of(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode("utf-8", "replace").split("\0")
    except OSError:
        return "ended"
    kinds = [word for word in words if word.startswith(("--type=", "editor."))]
    return " ".join([Path(words[0]).name, *kinds])


def _kind_of(descriptor: Path) -> str:
    """Return what *descriptor* leads to, without the numbers that tell one pipe from another.

    "" stands for what comes and goes: Chromium's shared memory, and events, of which each thread of a pool has one.
    """
    try:
        name = descriptor.readlink().name
    except OSError:  # the one by which the folder is read
        return ""
    return "" if "org.chromium" in name or "eventfd" in name else name.rstrip("0123456789[]")


def _watches_of(told: Path) -> int:
    try:
        return told.read_text().count("inotify wd:")
    except OSError:
        return 0
