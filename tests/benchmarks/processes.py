"""A program that is started to be measured: its environment, its process tree, its CPU, its end."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from pathlib import Path

LOOK_EVERY_S = 0.25
QUIET_S = 2.0
BUSY_SHARE = 0.12  # of a core: less is a blinking caret, for which some paint their whole window


def environment(display: str, home: Path) -> dict[str, str]:
    """Return the environment of a program on the screen *display*, with *home* and all folders below it its own."""
    given = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8", HOME=str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        given[f"XDG_{name}_HOME"] = str(home / name.lower())
    given["XDG_RUNTIME_DIR"] = str(home)
    given.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that is installed has its bytecode at hand
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        given.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")
    return given


def process_tree(pid: int) -> set[int]:
    """Return the process and all that it started."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, IndexError):
            continue
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def cpu_seconds(pids: set[int]) -> float:
    """Return the CPU that the processes, and what they started and saw the end of, have taken until now."""
    ticks = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        ticks += sum(int(field) for field in fields[11:15])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory(pids: set[int]) -> float:
    """Return the MiB that the processes hold, what several share counted in parts (PSS)."""
    kilobytes = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        kilobytes += next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return kilobytes / 1024


def until_rest(child: subprocess.Popen[bytes], limit_s: float) -> tuple[float, float] | None:
    """Wait until the process tree takes little CPU for a while.

    Returns the seconds until that while began and the CPU that was taken until then; None if it never comes.
    """
    pause = threading.Event()
    start = time.perf_counter()
    seen = [(0.0, cpu_seconds(process_tree(child.pid)))]
    while seen[-1][0] < limit_s and child.poll() is None:
        pause.wait(LOOK_EVERY_S)
        seen.append((time.perf_counter() - start, cpu_seconds(process_tree(child.pid))))
        first = next(number for number, (at, _) in enumerate(seen) if at > seen[-1][0] - QUIET_S)
        since, taken = seen[max(0, first - 1)]
        if seen[-1][0] - since >= QUIET_S and seen[-1][1] - taken < BUSY_SHARE * (seen[-1][0] - since):
            return since, taken
    return None


def end(child: subprocess.Popen[bytes]) -> None:
    """End the process and all that it started."""
    tree = process_tree(child.pid)
    for wish, seconds in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
        for pid in tree:
            try:
                os.kill(pid, wish)
            except OSError:
                continue
        try:
            child.wait(seconds)
        except subprocess.TimeoutExpired:
            continue
