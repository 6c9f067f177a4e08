"""Start-up as a writer sees it: from the start of the process to the first paint, the text, the preview.

The window is looked at through the X server, so that nothing has to be built into the program.
"""

from __future__ import annotations

import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import screen
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.processes import cpu_seconds, process_tree
from tests.benchmarks.programs import BARE, BARE_WITH_PREVIEW, GHOSTWRITER, OURS, PEERS, RETEXT, Program, started
from tests.benchmarks.screen import Picture, Screen
from tests.benchmarks.texts import post_of

POST_BYTES = 5_000
LIMIT_S = 30.0
STEADY_S = 1.5
LOOK_EVERY_S = 0.01
CARET_ROWS = 48
# Code takes its colours later, and checks their underlines; letters that move change several times as many pixels.
ALIKE = 0.05


@dataclass(frozen=True)
class Start:
    """One start: seconds from the process's begin, and the CPU seconds of its whole tree until it was steady."""

    painted: float
    text: float
    steady: float
    cpu: float


@dataclass(frozen=True)
class _Asked:
    """What is compared of two starts, and the highest ratio that is meant to be."""

    answers: str
    name: str
    of: str
    goals: Mapping[str, float]


ASKED = (
    _Asked("G1", "start to first paint", "painted", {BARE.name: 1.35}),
    _Asked("G1", "start to text final", "text", {BARE.name: 1.35, GHOSTWRITER.name: 0.85, RETEXT.name: 0.4}),
    _Asked(
        "G2",
        "start to preview steady",
        "steady",
        {BARE_WITH_PREVIEW.name: 1.25, GHOSTWRITER.name: 1.0, RETEXT.name: 0.6},
    ),
    _Asked(
        "G3",
        "CPU from start to steady",
        "cpu",
        {BARE_WITH_PREVIEW.name: 1.35, GHOSTWRITER.name: 1.05, RETEXT.name: 0.6},
    ),
)


def measure(turns: int) -> list[Result]:
    """Start Frontispiece, the floors and the peers in turns; the first turn warms the disk cache and does not count."""
    lack = screen.missing()
    if lack:
        return [Skipped("start-up", lack, "G1")]
    results: list[Result] = [
        Skipped(f"start-up beside {peer.name}", "it is not installed", "G1") for peer in PEERS if not peer.is_here
    ]
    programs = (BARE, BARE_WITH_PREVIEW, OURS, *(peer for peer in PEERS if peer.is_here))
    starts: dict[str, list[Start]] = {program.name: [] for program in programs}
    with tempfile.TemporaryDirectory() as folder:
        post = Path(folder, "2026-01-30-post.md")
        post.write_text(post_of(POST_BYTES), "utf-8")
        for turn in range(turns + 1):
            for program in programs:
                start = _start(program, post, Path(folder))
                if start is None:
                    return [*results, Skipped("start-up", f"{program.name} showed no window", "G1")]
                if turn:
                    starts[program.name].append(start)
    for asked in ASKED:
        for beside, goal in asked.goals.items():
            if beside in starts:
                ours, theirs = (tuple(getattr(s, asked.of) for s in starts[name]) for name in (OURS.name, beside))
                unit = "s CPU" if asked.of == "cpu" else "s"
                results.append(Figure(asked.name, unit, ours, theirs, goal, answers=asked.answers, beside=beside))
    return results


def _start(program: Program, post: Path, home: Path) -> Start | None:
    """Run *program* on a screen of its own until its window stays as it is; None if none came."""
    with screen.virtual_screen() as (display, shown):
        begin = time.perf_counter()
        with started(program, post, display, home) as child:
            return _watch(program, shown, child, begin)


def _watch(program: Program, shown: Screen, child: subprocess.Popen[bytes], begin: float) -> Start | None:
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
    text = next(at for at, picture in frames if picture.columns_unlike(final, *program.text_columns) < ALIKE)
    return Start(frames[0][0], text, frames[-1][0], cpu_seconds(process_tree(child.pid)))
