"""The CPU that a writer's keys cost with the preview live: the whole process tree, seen from outside, beside peers.

Each program runs alone on a screen of its own, at the same size and with the same file. It is left to come to rest, the
caret goes to the end of the first paragraph, and xdotool types. Counted are the seconds of CPU while the keys are sent,
and until the program rests again. Then the file is saved: only what has all the letters in it counts.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import screen
from tests.benchmarks.figures import ALLOWED, Figure, Result, Skipped
from tests.benchmarks.processes import cpu_seconds, environment, process_tree, until_rest
from tests.benchmarks.programs import OURS, PEERS, Program, started
from tests.benchmarks.texts import named, post_of, text_of

SIZES = (10_000, 1_000_000)
SIZE = (1280, 800)
KEYS = 200
DELAY_MS = 50
LIMIT_S = 120.0
LOOK_EVERY_S = 0.25
FIRST = "The first paragraph"
GOALS: Mapping[tuple[str, int], float] = {
    ("ghostwriter", 10_000): 0.35,
    ("ReText", 10_000): 0.35,
    ("ghostwriter", 1_000_000): 0.15,
    ("ReText", 1_000_000): 0.25,
}
ANSWERS = {10_000: "G9", 1_000_000: "G10"}
ALLOWED_S = {10_000: 1.6, 1_000_000: 2.5}
GROWTH_GOAL = 1.3


@dataclass(frozen=True)
class Cost:
    """Seconds of CPU: while the keys were sent, and until the program rested again; and how long it took to."""

    typing: float
    until_idle: float
    lag: float


def measure(turns: int) -> list[Result]:
    """Return the seconds of CPU for 200 keys, ours and each peer's in turns."""
    lack = screen.missing() or ("" if shutil.which("xdotool") else "xdotool is not installed")
    if lack:
        return [Skipped("CPU for keys", lack, "G9")]
    peers = [peer for peer in PEERS if peer.is_here]
    results: list[Result] = []
    results += [
        Skipped(f"CPU for keys beside {peer.name}", "it is not installed", "G9") for peer in PEERS if not peer.is_here
    ]
    ours_at: dict[int, tuple[float, ...]] = {}
    for size in SIZES:
        costs: dict[str, list[Cost]] = {}
        failed: dict[str, str] = {}
        for _ in range(turns):
            for program in (OURS, *peers):
                cost = _cost(program, size)
                if isinstance(cost, str):
                    failed[program.name] = cost
                else:
                    costs.setdefault(program.name, []).append(cost)
        results += [
            Skipped(f"CPU for keys, {named(size)}, {name}", reason, ANSWERS[size]) for name, reason in failed.items()
        ]
        if OURS.name not in costs:
            continue
        ours = costs[OURS.name]
        ours_at[size] = tuple(cost.until_idle for cost in ours)
        results.append(_beside("until idle", size, OURS, [cost.until_idle for cost in ours], costs, "until_idle"))
        for peer in peers:
            if peer.name in costs:
                for what, attribute in (("to type", "typing"), ("until idle", "until_idle")):
                    mine = [getattr(cost, attribute) for cost in ours]
                    results.append(_beside(what, size, peer, mine, costs, attribute))
    if len(ours_at) == len(SIZES):
        small, large = (ours_at[size] for size in SIZES)
        name = f"CPU for {KEYS} keys until idle, {named(SIZES[-1])} / {named(SIZES[0])}"
        results.append(Figure(name, "s", large, small, GROWTH_GOAL, answers="G10", beside=f"ours, {named(SIZES[0])}"))
    return results


def _beside(
    what: str, size: int, peer: Program, mine: list[float], costs: Mapping[str, list[Cost]], attribute: str
) -> Result:
    name = f"CPU for {KEYS} keys {what}, {named(size)}"
    if peer is OURS:
        lag = max(cost.lag for cost in costs[OURS.name])
        note = f"at rest {lag:.1f} s after the last key"
        return Figure(name, "s", tuple(mine), (ALLOWED_S[size],), 1.0, note, ANSWERS[size], ALLOWED)
    theirs = tuple(getattr(cost, attribute) for cost in costs[peer.name])
    lag = max(cost.lag for cost in costs[peer.name])
    goal = GOALS[peer.name, size] if attribute == "until_idle" else None
    note = f"{peer.name} is at rest {lag:.1f} s after the last key"
    return Figure(name, "s", tuple(mine), theirs, goal, note, ANSWERS[size], peer.name)


def _cost(program: Program, size: int) -> Cost | str:
    """Return what the keys cost *program* in a text of *size*, or why that cannot be told."""
    with tempfile.TemporaryDirectory() as folder, screen.virtual_screen() as (display, _screen):
        home = Path(folder)
        file = home / "site" / "_posts" / "2026-01-30-post.md"
        file.parent.mkdir(parents=True)
        file.write_text(f"{FIRST}\n\n{text_of(post_of(size))}", "utf-8")
        with started(program, file, display, home) as child:
            return _typed(program, child, file, environment(display, home))


def _typed(program: Program, child: subprocess.Popen[bytes], file: Path, given: dict[str, str]) -> Cost | str:
    def xdotool(*words: object) -> str:
        command = ["xdotool", *map(str, words)]
        return subprocess.run(command, env=given, check=False, capture_output=True, text=True).stdout

    if until_rest(child, LIMIT_S) is None:
        return "it did not come to rest after its start"
    # Without a window manager: the window under the pointer gets the size that all get, so that all paint as much.
    xdotool("mousemove", *program.click)
    window = xdotool("getmouselocation").rpartition("window:")[2].strip()
    xdotool("windowsize", window, *SIZE, "windowmove", window, 0, 0)
    xdotool("click", 1)
    xdotool("key", "ctrl+Home")
    xdotool("key", "End")
    if until_rest(child, LIMIT_S) is None:
        return "it did not come to rest before the keys"
    letters = ("abcdefgh " * KEYS)[: KEYS - 1] + "z"
    before = cpu_seconds(process_tree(child.pid))
    xdotool("type", "--delay", DELAY_MS, letters)
    typing = cpu_seconds(process_tree(child.pid)) - before
    rest = until_rest(child, LIMIT_S)
    if rest is None:
        return f"it did not come to rest within {LIMIT_S:.0f} s after the keys"
    lag, taken = rest
    xdotool("key", "ctrl+s")
    if not _holds(file, f"{FIRST}{letters}"):
        return "the keys did not reach its text"
    return Cost(typing, taken - before, lag)


def _holds(file: Path, text: str) -> bool:
    pause = threading.Event()
    end = time.perf_counter() + LIMIT_S / 4
    while time.perf_counter() < end:
        if text in file.read_text("utf-8"):
            return True
        pause.wait(LOOK_EVERY_S)
    return False
