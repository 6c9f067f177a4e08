"""The editors with a live preview that are measured from outside, and how each is set up to show it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.alone import ROOT
from tests.benchmarks.processes import end, environment


@dataclass(frozen=True)
class Program:
    """An editor with a live preview, and how it is set up to show it."""

    name: str
    command: tuple[str, ...]
    text_columns: tuple[float, float]
    """Where its text pane lies, as shares of its window's width."""
    click: tuple[int, int] = (0, 0)
    """A place in its text pane."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """Files below its folder for settings, with what is in them."""

    @property
    def is_here(self) -> bool:
        """Whether it is installed."""
        return shutil.which(self.command[0]) is not None


_FLOOR = str(Path(__file__).with_name("floor_window.py"))
OURS = Program("Frontispiece", (sys.executable, "-m", "editor"), (0.28, 0.55), (520, 420))
BARE = Program("bare Qt", (sys.executable, _FLOOR), (0.05, 0.45))
BARE_WITH_PREVIEW = Program("bare Qt, preview", (sys.executable, _FLOOR, "--preview"), (0.05, 0.45))
GHOSTWRITER = Program(
    "ghostwriter",
    ("ghostwriter",),
    (0.05, 0.45),
    (400, 300),
    {"ghostwriter/ghostwriter.conf": "[Preview]\nhtmlPreviewOpen=true\n"},
)
RETEXT = Program(
    "ReText",
    ("retext",),
    (0.05, 0.45),
    (300, 300),
    {"ReText project/ReText.conf": "[General]\ndefaultPreviewState=live-preview\nuseWebEngine=true\n"},
)
PEERS = (GHOSTWRITER, RETEXT)


@contextmanager
def started(program: Program, file: Path, display: str, home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start *program* with *file* on the screen *display*, all its folders below *home*, and end it at last."""
    given = environment(display, home)
    for name, text in program.settings.items():
        path = Path(given["XDG_CONFIG_HOME"], name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    child = subprocess.Popen(
        [*program.command, str(file)],
        cwd=ROOT,
        env=given,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield child
    finally:
        end(child)
