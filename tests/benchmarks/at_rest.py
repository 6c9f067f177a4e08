"""What programs hold and have taken when they have opened a post and come to rest: ours, the floor, and the peers.

Taken in turns, of the whole process tree, seen from outside, on a screen of its own.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import screen
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.processes import memory, process_tree, until_rest
from tests.benchmarks.programs import BARE_WITH_PREVIEW, GHOSTWRITER, OURS, PEERS, RETEXT, Program, started
from tests.benchmarks.texts import named, post_of

SMALL, LARGE = 5_000, 1_000_000
LIMIT_S = 180.0
MEMORY_GOALS = {
    SMALL: {BARE_WITH_PREVIEW.name: 1.1, RETEXT.name: 1.1, GHOSTWRITER.name: None},
    LARGE: {GHOSTWRITER.name: 0.4, RETEXT.name: None},
}
GROWTH_GOAL = 1.3
MEMORY_ANSWERS = {SMALL: "G16", LARGE: "G17"}


@dataclass(frozen=True)
class Rest:
    """The MiB of PSS at rest, the CPU seconds until then, and the seconds that it took."""

    memory: float
    cpu: float
    after: float


def measure(turns: int) -> list[Result]:
    """Return the memory at rest with a small and a large post, and what opening the large one takes."""
    lack = screen.missing()
    if lack:
        return [Skipped("memory", lack, "G16")]
    results: list[Result] = [
        Skipped(f"memory beside {peer.name}", "it is not installed", "G16") for peer in PEERS if not peer.is_here
    ]
    programs = (OURS, BARE_WITH_PREVIEW, *(peer for peer in PEERS if peer.is_here))
    found: dict[tuple[str, int], list[Rest]] = {}
    for size in (SMALL, LARGE):
        for _ in range(turns):
            for program in programs:
                rest = _rest(program, size)
                if rest is None:
                    reason = f"it did not come to rest within {LIMIT_S:.0f} s"
                    results.append(Skipped(f"memory, {named(size)}, {program.name}", reason, MEMORY_ANSWERS[size]))
                else:
                    found.setdefault((program.name, size), []).append(rest)
    return [*results, *_beside(found)]


def _beside(found: dict[tuple[str, int], list[Rest]]) -> list[Result]:
    def of(program: str, size: int, what: str) -> tuple[float, ...]:
        return tuple(getattr(rest, what) for rest in found.get((program, size), []))

    results: list[Result] = []
    for size, goals in MEMORY_GOALS.items():
        ours, answers = of(OURS.name, size, "memory"), MEMORY_ANSWERS[size]
        for beside, goal in goals.items():
            if theirs := of(beside, size, "memory"):
                name = f"memory at rest, {named(size)}"
                results.append(Figure(name, "MiB PSS", ours, theirs, goal, answers=answers, beside=beside))
    growth = f"memory at rest, {named(LARGE)} / {named(SMALL)}"
    large, small = of(OURS.name, LARGE, "memory"), of(OURS.name, SMALL, "memory")
    results.append(Figure(growth, "MiB PSS", large, small, GROWTH_GOAL, answers="G17", beside=f"ours, {named(SMALL)}"))
    for what, name, unit in (("cpu", "CPU until at rest", "s CPU"), ("after", "at rest after the start", "s")):
        for peer in PEERS:
            if theirs := of(peer.name, LARGE, what):
                ours = of(OURS.name, LARGE, what)
                title = f"{name}, {named(LARGE)}"
                results.append(Figure(title, unit, ours, theirs, answers="G11", beside=peer.name))
    return results


def _rest(program: Program, size: int) -> Rest | None:
    with tempfile.TemporaryDirectory() as folder, screen.virtual_screen() as (display, _screen):
        post = Path(folder, "site", "_posts", "2026-01-30-post.md")
        post.parent.mkdir(parents=True)
        post.write_text(post_of(size), "utf-8")
        with started(program, post, display, Path(folder)) as child:
            rest = until_rest(child, LIMIT_S)
            if rest is None:
                return None
            after, cpu = rest
            return Rest(memory(process_tree(child.pid)), cpu, after)
