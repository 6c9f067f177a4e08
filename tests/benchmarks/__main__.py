"""Measure what a writer waits for: ``python -m tests.benchmarks [PART…] [--sizes 10K,1M,10M] [--turns 3]``.

Prints a table of medians and writes the same as JSON. Figures are judged by their ratio to a floor that was taken in
turns with them on the same machine, never by seconds alone. Without a name the quick parts run, in about a minute.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import (
    composing,
    cpu_per_keys,
    preview_latency,
    render_speed,
    round_trip,
    site_index,
    site_replacing,
    slow_block,
    startup,
    typing_cost,
    writing_cost,
)
from tests.benchmarks.figures import Figure, Result, as_json, table

PARTS: dict[str, tuple[str, Callable[[argparse.Namespace], list[Result]]]] = {
    "files": ("reading and writing posts", lambda args: round_trip.measure(args.turns, args.files)),
    "keys": (
        "keys in the text pane",
        lambda args: typing_cost.measure(args.sizes, keys=args.keys, turns=max(1, args.turns - 1)),
    ),
    "writing": (
        "letters, Enter, deleting, pasting and Replace All in the window with everything on",
        lambda args: writing_cost.measure(args.sizes, acts=args.keys, turns=args.turns),
    ),
    "start": ("start-up", lambda args: startup.measure(args.turns)),
    "render": ("Markdown to HTML, beside kramdown and Python-Markdown", lambda args: render_speed.measure(args.turns)),
    "preview": ("a key to the painted preview", lambda args: preview_latency.measure(args.turns, args.preview_keys)),
    "slow": ("keys while a slow block renders", lambda args: slow_block.measure(args.turns, args.keys)),
    "composing": ("renders while an input method composes", lambda args: composing.measure(args.words)),
    "site": ("the index of ten thousand posts", lambda args: site_index.measure(args.turns)),
    "replace": ("replacing in all posts of a site", lambda args: site_replacing.measure(1)),
    "cpu": ("CPU for keys, beside ghostwriter and ReText", lambda args: cpu_per_keys.measure(args.turns)),
}
QUICK = ("files", "keys", "start")
RESULTS = Path(__file__).parent / "results" / "latest.json"


def main() -> int:
    """Measure what was asked for; 1 where a figure misses its goal and --strict was given."""
    args = _asked()
    results: list[Result] = []
    for part in args.parts or QUICK:
        _, measure = PARTS[part]
        results += measure(args)
    args.json.parent.mkdir(parents=True, exist_ok=True)
    args.json.write_text(as_json(results, _machine()), "utf-8")
    print(table(results))
    print(f"\nJSON: {args.json}")
    missed = [result.name for result in results if isinstance(result, Figure) and _misses(result)]
    if missed:
        print("Over the goal: " + ", ".join(missed))
    return int(bool(missed) and args.strict)


def _asked() -> argparse.Namespace:
    listed = "\n".join(f"  {name:10} {words}" for name, (words, _) in PARTS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=__doc__,
        epilog=f"parts:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"what to measure; if none is named: {' '.join(QUICK)}"
    )
    parser.add_argument("--sizes", default="10K,1M,10M", type=_sizes, help="sizes of the texts (keys, writing)")
    parser.add_argument("--keys", default=120, type=int, help="keys to type at each size (keys, writing, slow)")
    parser.add_argument("--preview-keys", default=200, type=int, help="keys to type at each size (preview)")
    parser.add_argument("--words", default=20, type=int, help="words to compose (composing)")
    parser.add_argument("--turns", default=3, type=int, help="how often each figure is taken")
    parser.add_argument("--files", default=400, type=int, help="how many files of the corpus to read (files)")
    parser.add_argument("--json", default=RESULTS, type=Path, help="where to write the figures")
    parser.add_argument("--strict", action="store_true", help="fail where a goal is missed")
    args = parser.parse_args()
    unknown = [part for part in args.parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    return args


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
