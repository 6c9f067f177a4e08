"""Measure what a writer waits for: ``python -m tests.benchmarks [PART…] [--sizes 10K,1M,10M] [--turns 3]``.

Prints one table of medians, ordered by the goals that they answer, and writes the same as JSON and, if asked, as
Markdown. Figures are judged by their ratio to a floor, or to another program, that was taken in turns with them on the
same machine, never by seconds alone. Without a name all parts that answer a goal run; ``quick`` stands for short ones.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks import (
    at_rest,
    composing,
    cpu_per_keys,
    export_speed,
    opening,
    posts_list,
    preview_latency,
    render_speed,
    round_trip,
    site_edit,
    site_index,
    site_replacing,
    slow_block,
    startup,
    typing_cost,
    writing_cost,
)
from tests.benchmarks.figures import Figure, Result, as_json, as_markdown, table

PARTS: dict[str, tuple[str, Callable[[argparse.Namespace], list[Result]]]] = {
    "start": ("G1-G3: start-up, beside ghostwriter and ReText", lambda args: startup.measure(args.turns)),
    "preview": (
        "G4-G6, G18: a key to the painted preview",
        lambda args: preview_latency.measure(max(1, args.turns - 1), args.preview_keys),
    ),
    "keys": (
        "G7, G8, G12: keys in the text pane",
        lambda args: typing_cost.measure(args.sizes, keys=args.keys, turns=args.turns),
    ),
    "cpu": (
        "G9, G10: CPU for keys, beside ghostwriter and ReText",
        lambda args: cpu_per_keys.measure(max(1, args.turns - 1)),
    ),
    "open": ("G11: opening a large post", lambda args: opening.measure(args.turns)),
    "render": (
        "G13: Markdown to HTML, beside kramdown and Python-Markdown",
        lambda args: render_speed.measure(max(1, args.turns - 1)),
    ),
    "export": (
        "G13: a thousand posts, beside jekyll build and Python-Markdown",
        lambda args: export_speed.measure(max(1, args.turns - 1)),
    ),
    "site": ("G14: the index of ten thousand posts", lambda args: site_index.measure(args.turns)),
    "edit": ("G15: an edit on a site of a thousand posts", lambda args: site_edit.measure(args.turns)),
    "memory": (
        "G11, G16, G17: memory at rest, beside ghostwriter and ReText",
        lambda args: at_rest.measure(max(1, args.turns - 1)),
    ),
    "slow": ("G18: keys while a slow block renders", lambda args: slow_block.measure(1, args.keys)),
    "files": ("reading and writing posts", lambda args: round_trip.measure(args.turns, args.files)),
    "writing": (
        "letters, Enter, deleting, pasting and Replace All in the window with everything on",
        lambda args: writing_cost.measure(args.sizes, acts=args.keys, turns=args.turns),
    ),
    "composing": ("renders while an input method composes", lambda args: composing.measure(args.words)),
    "posts": ("the list of the posts of a site", lambda args: posts_list.measure(1)),
    "replace": ("replacing in all posts of a site", lambda args: site_replacing.measure(1)),
}
QUICK = ("files", "keys", "start")
PROOF = tuple(name for name, (words, _) in PARTS.items() if words.startswith("G"))
RESULTS = Path(__file__).parent / "results" / "latest.json"


def main() -> int:
    """Measure what was asked for; 1 where a figure misses its goal and --strict was given."""
    args = _asked()
    results: list[Result] = []
    for part in _chosen(args.parts):
        begin = time.perf_counter()
        results += PARTS[part][1](args)
        print(f"{part}: {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
    args.json.parent.mkdir(parents=True, exist_ok=True)
    args.json.write_text(as_json(results, _machine()), "utf-8")
    if args.markdown:
        args.markdown.write_text(as_markdown(results, _machine(), date.today()), "utf-8")
    print(table(results))
    print(f"\nJSON: {args.json}")
    missed = [result.name for result in results if isinstance(result, Figure) and result.is_missed]
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
        "parts",
        nargs="*",
        metavar="PART",
        help=f"what to measure, quick ({' '.join(QUICK)}) or all; if none is named: {' '.join(PROOF)}",
    )
    parser.add_argument("--sizes", default="10K,1M,10M", type=_sizes, help="sizes of the texts (keys, writing)")
    parser.add_argument("--keys", default=120, type=int, help="keys to type at each size (keys, writing, slow)")
    parser.add_argument("--preview-keys", default=200, type=int, help="keys to type at each size (preview)")
    parser.add_argument("--words", default=20, type=int, help="words to compose (composing)")
    parser.add_argument("--turns", default=3, type=int, help="how often each figure is taken")
    parser.add_argument("--files", default=400, type=int, help="how many files of the corpus to read (files)")
    parser.add_argument("--json", default=RESULTS, type=Path, help="where to write the figures")
    parser.add_argument("--markdown", type=Path, help="where to write the table as Markdown")
    parser.add_argument("--strict", action="store_true", help="fail where a goal is missed")
    args = parser.parse_args()
    unknown = [part for part in _chosen(args.parts) if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    return args


def _chosen(parts: list[str]) -> list[str]:
    """Return the parts to run; a name that stands for several is taken for these."""
    several = {"quick": QUICK, "all": tuple(PARTS)}
    named = [name for part in parts or PROOF for name in several.get(part, (part,))]
    return list(dict.fromkeys(named))


def _sizes(text: str) -> list[int]:
    units = {"K": 1_000, "M": 1_000_000}
    return [int(float(part[:-1]) * units[part[-1].upper()]) for part in text.split(",")]


def _machine() -> dict[str, str | int]:
    found: dict[str, str | int] = {"cores": os.cpu_count() or 0, "processor": _line_of("/proc/cpuinfo", "model name")}
    found |= {"memory": _line_of("/proc/meminfo", "MemTotal"), "system": platform.platform()}
    found |= {"Python": platform.python_version(), "PySide6": version("PySide6-Essentials")}
    for package in ("ghostwriter", "retext", "jekyll"):
        if shutil.which("dpkg-query") and shutil.which(package):
            asked = ["dpkg-query", "-W", "-f=${Version}", package]
            found[package] = subprocess.run(asked, capture_output=True, text=True, check=False).stdout or "unknown"
    return found


def _line_of(file: str, name: str) -> str:
    """Return what *file* says behind the first *name*; empty where there is no such file or line."""
    try:
        lines = Path(file).read_text("utf-8").splitlines()
    except OSError:
        return ""
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "")


if __name__ == "__main__":
    sys.exit(main())
