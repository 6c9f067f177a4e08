"""Measure what a writer waits for: ``python -m tests.benchmarks [--only start,keys,files] [--sizes 10K,1M,10M]``.

Prints a table of medians and writes the same as JSON. Figures are judged by their ratio to a floor that was taken in
turns with them on the same machine, never by seconds alone. Quick by default, under a minute.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from pathlib import Path

from tests.benchmarks import round_trip, startup, typing_cost
from tests.benchmarks.figures import Figure, Result, as_json, table

PARTS = ("start", "keys", "files")
RESULTS = Path(__file__).parent / "results" / "latest.json"


def main() -> int:
    """Measure what was asked for; 1 where a figure misses its goal and --strict was given."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", default=",".join(PARTS), help="which parts, of start,keys,files")
    parser.add_argument("--sizes", default="10K,1M,10M", type=_sizes, help="sizes of the typed-in texts")
    parser.add_argument("--keys", default=120, type=int, help="keys to type at each size")
    parser.add_argument("--turns", default=3, type=int, help="how often each figure is taken")
    parser.add_argument("--files", default=400, type=int, help="how many files of the corpus to read")
    parser.add_argument("--json", default=RESULTS, type=Path, help="where to write the figures")
    parser.add_argument("--strict", action="store_true", help="fail where a goal is missed")
    args = parser.parse_args()
    parts = args.only.split(",")
    results: list[Result] = []
    if "files" in parts:
        results += round_trip.measure(args.turns, args.files)
    if "keys" in parts:
        results += typing_cost.measure(args.sizes, keys=args.keys, turns=max(1, args.turns - 1))
    if "start" in parts:
        results += startup.measure(args.turns)
    args.json.parent.mkdir(parents=True, exist_ok=True)
    args.json.write_text(as_json(results, _machine()), "utf-8")
    print(table(results))
    print(f"\nJSON: {args.json}")
    missed = [result.name for result in results if isinstance(result, Figure) and _misses(result)]
    if missed:
        print("Over the goal: " + ", ".join(missed))
    return int(bool(missed) and args.strict)


def _misses(figure: Figure) -> bool:
    """Tell whether the median and even the best pair are over the goal."""
    if figure.goal is None or figure.ratio is None:
        return False
    best = min(mine / bare for mine, bare in zip(figure.ours, figure.floor, strict=False))
    return figure.ratio > figure.goal and best > figure.goal


def _sizes(text: str) -> list[int]:
    units = {"K": 1_000, "M": 1_000_000}
    return [int(float(part[:-1]) * units[part[-1].upper()]) for part in text.split(",")]


def _machine() -> dict[str, str | int]:
    return {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count() or 0}


if __name__ == "__main__":
    sys.exit(main())
