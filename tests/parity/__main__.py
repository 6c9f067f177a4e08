"""Print how often each engine gives what Jekyll gives: ``python -m tests.parity``.

The suites are those that lie beside the checkout. ``--made N`` looks for differences in N fresh texts instead, and
prints the smallest text for each that it finds; this asks Debian's ``jekyll``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from multiprocessing import Pool
from pathlib import Path

from editor.compare.program import find_jekyll
from tests.parity.cases import Case, posts, suite
from tests.parity.compare import Comparison, Tally, compare, percent
from tests.parity.engines import by_blocks, whole
from tests.parity.jekyll import Jekyll, JekyllFailed
from tests.parity.liquid_posts import liquid_posts
from tests.parity.made import texts
from tests.parity.peers import peers
from tests.parity.reduce import reduced
from tests.shared import SHARED

HEAD = ("suite", "engine", "cases equal", "", "blocks equal", "")


def main() -> int:
    """Print what was asked for; 1 where Jekyll and we differ in a fresh text."""
    parser = argparse.ArgumentParser(prog="python -m tests.parity", description=__doc__)
    parser.add_argument("--made", type=int, metavar="N", help="look for differences in N fresh texts")
    parser.add_argument("--seed", type=int, default=1, help="which fresh texts")
    args = parser.parse_args()
    if args.made:
        return look_for_differences(args.made, args.seed)
    if SHARED is None:
        print("The recorded cases are not beside the checkout.")
        return 2
    print_row(HEAD)
    for name, cases in (
        ("kramdown", suite("kramdown")),
        ("kramdown-options", suite("kramdown-options")),
        ("posts", [case for case in posts() if not case.has_liquid]),
    ):
        for engine, answers in answers_to(cases):
            with Pool() as pool:
                found = pool.starmap(compare, zip((case.html for case in cases), answers, strict=True), chunksize=16)
            print_row((name, engine, *shares(found)))
    if find_jekyll(Path()) is not None:
        print_liquid()
    return 0


def print_liquid() -> None:
    """Print how many posts with Liquid are the same when Jekyll and we run it in their site."""
    with tempfile.TemporaryDirectory() as folder:
        found = list(liquid_posts(Path(folder)))
    built = [post for post in found if post.places is not None]
    equal = sum(not post.places for post in built)
    row = ("posts with Liquid", "Frontispiece", f"{equal} of {len(built)}", percent(equal, len(built)))
    print_row((*row, f"Jekyll stops at {len(found) - len(built)} more", ""))


def answers_to(cases: list[Case]) -> Iterator[tuple[str, list[str]]]:
    """Yield each engine with its answers to *cases*; only our own reads a site's options."""
    yield "Frontispiece", [whole(case) for case in cases]
    yield "Frontispiece by blocks", [by_blocks(case) for case in cases]
    for engine, convert in peers().items():
        yield engine, convert([case.markdown for case in cases])


def shares(found: list[Comparison]) -> tuple[str, str, str, str]:
    """Return the columns of a row behind its names."""
    tally = Tally.of(found)
    return (
        f"{tally.equal} of {tally.cases}",
        percent(tally.equal, tally.cases),
        f"{tally.equal_blocks} of {tally.blocks}",
        percent(tally.equal_blocks, tally.blocks),
    )


def print_row(cells: tuple[str, ...]) -> None:
    """Print *cells* as a row of the table."""
    widths = (18, 24, 14, 10, 18, 10)
    print("".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip(), flush=True)


def look_for_differences(count: int, seed: int) -> int:
    """Print the smallest text of each kind that we answer otherwise than Jekyll, or by blocks otherwise than whole."""
    found: set[str] = set()
    with Jekyll() as jekyll:

        def ours(text: str) -> Comparison:
            try:
                return compare(jekyll.convert(text).html, whole(Case("", text, "")))
            except JekyllFailed:
                return Comparison(0, 0)

        def by_block(text: str) -> Comparison:
            case = Case("", text, "")
            return compare(whole(case), by_blocks(case))

        looks: tuple[tuple[str, Callable[[str], Comparison]], ...] = (("whole", ours), ("by blocks", by_block))
        for text in texts(count, seed):
            for name, look in looks:
                if look(text).equal:
                    continue
                smallest = reduced(text, lambda fewer, look=look: not look(fewer).equal)  # type: ignore[misc]
                if smallest not in found:
                    found.add(smallest)
                    print(f"{name}: {smallest!r}\n{look(smallest).difference}\n", flush=True)
    print(f"{len(found)} kinds of difference in {count} texts")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
