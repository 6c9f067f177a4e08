"""Start-up as a writer sees it: from the start of the process to the first paint, the text, the preview.

The window is looked at through the X server, so that nothing has to be built into the program.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import screen
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.processes import cpu_seconds, end, environment, process_tree
from tests.benchmarks.screen import Picture, Screen
from tests.benchmarks.texts import post_of

POST_BYTES = 5_000
LIMIT_S = 30.0
STEADY_S = 1.5
LOOK_EVERY_S = 0.01
CARET_ROWS = 48
# Where our text pane lies between form and preview, as shares of the window's width.
TEXT_COLUMNS = (0.28, 0.55)
ALIKE = 0.01


@dataclass(frozen=True)
class Start:
    """One start: seconds from the process's begin, and the CPU seconds of its whole tree until it was steady."""

    painted: float
    text: float
    steady: float
    cpu: float


def measure(turns: int) -> list[Result]:
    """Start Frontispiece and the floor in turns; the first turn warms the disk cache and does not count."""
    lack = screen.missing()
    if lack:
        return [Skipped("start-up", lack)]
    with tempfile.TemporaryDirectory() as folder:
        post = Path(folder, "2026-01-30-post.md")
        post.write_text(post_of(POST_BYTES), "utf-8")
        ours = [sys.executable, "-m", "editor", str(post)]
        floor = [sys.executable, str(Path(__file__).with_name("floor_window.py")), str(post)]
        mine: list[Start] = []
        bare: list[Start] = []
        for turn in range(turns + 1):
            for command, starts in ((floor, bare), (ours, mine)):
                start = _start(command, Path(folder))
                if start is None:
                    return [Skipped("start-up", f"{' '.join(command[1:3])} showed no window")]
                if turn:
                    starts.append(start)
    return [
        Figure("start to first paint", "s", _of(mine, "painted"), _of(bare, "painted"), 1.35),
        Figure("start to text final", "s", _of(mine, "text"), _of(bare, "text"), 1.35),
        Figure("start to preview steady", "s", _of(mine, "steady"), _of(bare, "steady"), 2.6),
        Figure("CPU to steady", "s", _of(mine, "cpu"), _of(bare, "cpu"), note="whole process tree"),
    ]


def _of(starts: Sequence[Start], name: str) -> tuple[float, ...]:
    return tuple(getattr(start, name) for start in starts)


def _start(command: Sequence[str], home: Path) -> Start | None:
    """Run *command* on a screen of its own until its window stays as it is; None if none came."""
    with screen.virtual_screen() as (display, shown):
        begin = time.perf_counter()
        child = subprocess.Popen(
            command,
            cwd=Path(__file__).parents[2],
            env=environment(display, home),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return _watch(shown, child, begin)
        finally:
            end(child)


def _watch(shown: Screen, child: subprocess.Popen[bytes], begin: float) -> Start | None:
    frames: list[tuple[float, Picture]] = []
    pause = threading.Event()
    while (now := time.perf_counter() - begin) < LIMIT_S and child.poll() is None:
        picture = shown.picture()
        now = time.perf_counter() - begin
        if picture and picture.is_painted():
            if not frames or picture.rows_unlike(frames[-1][1]) > CARET_ROWS:
                frames.append((now, picture))
            elif now - frames[-1][0] > STEADY_S:
                break
        pause.wait(LOOK_EVERY_S)
    if not frames:
        return None
    final = frames[-1][1]
    text = next(at for at, picture in frames if picture.columns_unlike(final, *TEXT_COLUMNS) < ALIKE)
    return Start(frames[0][0], text, frames[-1][0], cpu_seconds(process_tree(child.pid)))
