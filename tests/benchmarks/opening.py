"""Opening a post in a window that is there: until its text is painted, and the longest stand-still behind that.

Runs offscreen in a process of its own: ``python -m tests.benchmarks.opening SIZE`` prints JSON. A timer of a
millisecond tells of the time between two turns of the event loop.
"""

from __future__ import annotations

import sys
import time
from itertools import pairwise

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import ALLOWED, Figure, Result, Skipped
from tests.benchmarks.texts import named, post_of

SMALL, LARGE = 5_000, 1_000_000
GOAL = 1.5
STILL_LIMIT_MS = 50.0


def measure(turns: int) -> list[Result]:
    """Return milliseconds to the visible text, the small post as the floor, and the longest stand-still behind it."""
    runs: dict[int, list[dict[str, list[float]]]] = {SMALL: [], LARGE: []}
    for _ in range(turns):
        for size, found in runs.items():
            run = run_alone("opening", size)
            if isinstance(run, str):
                return [Skipped(f"open {named(size)}", run, "G11")]
            found.append(dict(run))

    def of(size: int, what: str) -> tuple[float, ...]:
        return tuple(run[what][0] for run in runs[size])

    large, small, beside = of(LARGE, "painted"), of(SMALL, "painted"), f"ours, {named(SMALL)}"
    results: list[Result] = [
        Figure(f"open {named(LARGE)} in the window", "ms", large, small, GOAL, answers="G11", beside=beside)
    ]
    for size in (SMALL, LARGE):
        name = f"longest stand-still behind it, {named(size)}"
        still = of(size, "still")
        results.append(Figure(name, "ms", still, (STILL_LIMIT_MS,), 1.0, answers="G11", beside=ALLOWED))
    return results


def main() -> None:
    """Open one post beside another in this process."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from PySide6.QtCore import Qt, QTimer

    from tests.benchmarks.window import open_window, tell

    with TemporaryDirectory() as folder, open_window(post_of(SMALL)) as window:
        post = Path(folder, "2026-01-30-other.md")
        post.write_text(post_of(int(sys.argv[1])), "utf-8")
        before, begin = window.paints.count, time.perf_counter()
        window.workbench.window.files_chosen.emit([post])
        current = window.workbench.desk.current
        assert current is not None
        window.until(lambda: window.paints.count > before, "the text was not painted")
        painted = time.perf_counter()
        turns = [painted]
        ticks = QTimer(current.text)
        ticks.setTimerType(Qt.TimerType.PreciseTimer)
        ticks.setInterval(1)
        ticks.timeout.connect(lambda: turns.append(time.perf_counter()))
        ticks.start()
        window.settle()
        still = max(after - before for before, after in pairwise(turns))
        tell({"painted": [(painted - begin) * 1e3], "still": [still * 1e3]})


if __name__ == "__main__":
    main()
