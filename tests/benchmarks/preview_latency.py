"""From a key in the text to the preview: its DOM changed, its picture painted; in texts of 10 KB, 1 MB and 10 MB.

The whole way of the real window: key, document, render process, patch, page. Runs offscreen in a process of its own:
``python -m tests.benchmarks.preview_latency SIZE|code|list KEYS`` prints JSON.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Sequence

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import ALLOWED, Figure, Result, Skipped
from tests.benchmarks.texts import long_code, long_list, named, post_of

SIZES = (10_000, 1_000_000, 10_000_000)
MIDDLE_GOALS = {1_000_000: 1.1, 10_000_000: 1.25}
P99_GOALS = {1_000_000: 1.5}
CHANGED_GOALS = {1_000_000: 1.5}
CHANGED_LIMITS_MS = {"median": 4.0, "p99": 15.0}
BIG_BLOCKS = {"code": "200 lines of code", "list": "a list of 50 items"}
BIG_BLOCK_LIMIT_MS = 2 * 1000 / 60 + 25
# Between two keys, so that they meet all the places of a frame: a key that follows at once would always meet the same.
RESTS_MS = (21, 34, 27, 30, 23, 36, 25, 32)


def measure(turns: int, keys: int) -> list[Result]:
    """Return milliseconds from a key to the preview at each size, the smallest as the floor, and in big blocks."""
    results: list[Result] = []
    found: dict[int, list[dict[str, list[float]]]] = {size: [] for size in SIZES}
    failed: set[int] = set()
    for _ in range(turns):
        for size in SIZES:
            if size in failed:
                continue
            run = run_alone("preview_latency", size, keys)
            if isinstance(run, str):
                failed.add(size)  # another turn would wait as long
                results.append(Skipped(f"key to preview at {named(size)}", run, _answered("painted", size)))
            else:
                found[size].append(dict(run))
    for what, name in (("painted", "key to preview painted"), ("changed", "key to preview's DOM")):
        for measured, share in (("median", 0.5), ("p95", 0.95), ("p99", 0.99)):
            smallest = tuple(_share(run[what], share) for run in found[SIZES[0]])
            for size in (size for size in SIZES if found[size]):
                ours = tuple(_share(run[what], share) for run in found[size])
                floor = smallest if size != SIZES[0] else ()
                figure = f"{name}, {named(size)}, {measured}"
                answers = _answered(what, size)
                goal, beside = _goal(what, measured, size), f"ours, {named(SIZES[0])}"
                results.append(Figure(figure, "ms", ours, floor, goal, answers=answers, beside=beside))
                if (what, size) == ("changed", SIZES[1]) and measured in CHANGED_LIMITS_MS:
                    limit = (CHANGED_LIMITS_MS[measured],)
                    results.append(Figure(figure, "ms", ours, limit, 1.0, answers=answers, beside=ALLOWED))
    return [*results, *_in_big_blocks(keys)]


def _in_big_blocks(keys: int) -> list[Result]:
    """Return milliseconds from a key in a big block to its picture, beside what is allowed."""
    results: list[Result] = []
    allowed = (BIG_BLOCK_LIMIT_MS,)
    note = "two frames and 25 ms"
    for block, words in BIG_BLOCKS.items():
        run = run_alone("preview_latency", block, keys)
        if isinstance(run, str):
            results.append(Skipped(f"key to preview in {words}", run, "G18"))
            continue
        for measured, share, goal in (("median", 0.5, None), ("p99", 0.99, 1.0)):
            figure = f"key to preview in {words}, {measured}"
            ours = (_share(run["painted"], share),)
            results.append(Figure(figure, "ms", ours, allowed, goal, note, "G18", ALLOWED))
    return results


def _answered(what: str, size: int) -> str:
    return "G6" if what == "changed" else "G5" if size == SIZES[-1] else "G4"


def _goal(what: str, measured: str, size: int) -> float | None:
    if measured == "median":
        return (MIDDLE_GOALS if what == "painted" else CHANGED_GOALS).get(size)
    return P99_GOALS.get(size) if (what, measured) == ("painted", "p99") else None


def _share(values: Sequence[float], share: float) -> float:
    """Return the value that *share* of all do not exceed."""
    if share == 0.5:
        return statistics.median(values)
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main() -> None:
    """Measure one text in this process."""
    from tests.benchmarks.window import key_latencies, open_window, tell

    which, keys = sys.argv[1], int(sys.argv[2])
    source = {"code": long_code(200), "list": long_list(50)}.get(which) or post_of(int(which))
    with open_window(source) as window:
        places = {"code": lambda: window.find("line_100"), "list": lambda: window.find("item 25")}
        window.go_to(places.get(which, window.middle)())
        rests = RESTS_MS
        tell(key_latencies(window, keys, rest_ms=lambda number: rests[number % len(rests)]))


if __name__ == "__main__":
    main()
