"""What a key costs in the text pane while the render process is busy with a block of 2,000 lines or 500 items.

The keys go into that very block, at the pace of a quick writer, so that it is rendered all the time; the floor is the
same with the preview hidden, where nothing renders. The CPU of the window's thread tells what of it is our own doing,
and no wait for one of the machine's cores. Runs offscreen in processes of its own:
``python -m tests.benchmarks.slow_block code|list KEYS live|hidden`` prints JSON.
"""

from __future__ import annotations

import statistics
import sys
import time

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import ALLOWED, Figure, Result, Skipped
from tests.benchmarks.texts import long_code, long_list

BLOCKS = {"code": "2,000 lines of code", "list": "a list of 500 items"}
LINES, ITEMS = 2_000, 500
PACE_MS = 60
P99_LIMIT_MS = 8
GOAL = 1.2


def measure(turns: int, keys: int) -> list[Result]:
    """Return milliseconds from a key to the painted text pane, with the preview live and hidden in turns."""
    results: list[Result] = []
    for block, words in BLOCKS.items():
        live: list[dict[str, list[float]]] = []
        hidden: list[dict[str, list[float]]] = []
        for _ in range(turns):
            for mode, runs in (("live", live), ("hidden", hidden)):
                run = run_alone("slow_block", block, keys, mode)
                if isinstance(run, str):
                    return [*results, Skipped(f"key in {words}", run, "G18")]
                runs.append(dict(run))
        busy = statistics.median(share for run in live for share in run["busy"])
        note = f"preview live / hidden; a render waits at {busy:.0%} of the keys"
        for what, measured, words_of_it in (
            ("painted", "median", "median"),
            ("painted", "p99", "p99"),
            ("thread", "median", "the thread's CPU, median"),
            ("thread", "p99", "the thread's CPU, p99"),
        ):
            ours, floor = (tuple(_of(run[what], measured) for run in runs) for runs in (live, hidden))
            figure = f"key in {words} painted in the text, {words_of_it}"
            results.append(Figure(figure, "ms", ours, floor, GOAL, note, "G18", "ours, preview hidden"))
            if (what, measured) == ("painted", "p99"):
                results.append(Figure(figure, "ms", ours, (P99_LIMIT_MS,), 1.0, answers="G18", beside=ALLOWED))
    return results


def _of(values: list[float], measured: str) -> float:
    if measured == "median":
        return statistics.median(values)
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]


def main() -> None:
    """Measure one block in this process."""
    from tests.benchmarks.window import LETTERS, open_window, tell

    block, keys, mode = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    source, place = (
        (long_code(LINES), f"line_{LINES // 2}") if block == "code" else (long_list(ITEMS), f"item {ITEMS // 2}")
    )
    costs: list[float] = []
    thread: list[float] = []
    busy = 0
    with open_window(source, preview=mode == "live") as window:
        window.go_to(window.find(place))
        first = window.client.version
        for number in range(keys):
            busy += not window.is_rendered()
            before, begin, worked = window.paints.count, time.perf_counter(), time.thread_time()
            window.type(LETTERS[number % len(LETTERS)])
            window.until(lambda before=before: window.paints.count > before, "a key was not painted")  # type: ignore[misc]
            costs.append((time.perf_counter() - begin) * 1e3)
            thread.append((time.thread_time() - worked) * 1e3)
            window.rest(PACE_MS)
        if mode == "live" and window.client.version - first != keys:
            raise RuntimeError("the preview did not follow the keys")
        tell({"painted": costs, "thread": thread, "busy": [busy / keys]})


if __name__ == "__main__":
    main()
