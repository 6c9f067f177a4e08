"""What was measured, as values, and how it is shown."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

HEAD = ("figure", "unit", "ours", "min-max", "floor", "x floor", "goal", "note")


@dataclass(frozen=True)
class Figure:
    """One figure: ours and, taken in turns with it, the floor that no program on Qt or Python can go below.

    ``goal`` is the highest ratio that is meant to be; None where there is none.
    """

    name: str
    unit: str
    ours: tuple[float, ...] = ()
    floor: tuple[float, ...] = ()
    goal: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The median of the ratios of paired turns, None where there is no floor."""
        pairs = [mine / bare for mine, bare in zip(self.ours, self.floor, strict=False) if bare]
        return statistics.median(pairs) if pairs else None


@dataclass(frozen=True)
class Skipped:
    """A figure that could not be taken here, and why."""

    name: str
    reason: str


Result = Figure | Skipped
Run = Mapping[str, Sequence[float]] | str
"""What a measuring in a process of its own found, or why it found nothing."""


def of_phases(runs: Sequence[Run], phases: Sequence[str], *, about: str, size: str, unit: str) -> list[Result]:
    """Return how long each of *phases* took in *runs*, and the longest that the window stood still meanwhile."""
    failed = next((run for run in runs if isinstance(run, str)), None)
    if failed is not None:
        return [Skipped(about, failed)]
    good = [{name: values[0] for name, values in run.items()} for run in runs if not isinstance(run, str)]
    idle = tuple(run["idle gap"] for run in good)
    results: list[Result] = []
    for phase in phases:
        results.append(Figure(f"{size} {phase}", unit, tuple(run[f"{phase} {unit}"] for run in good)))
        gaps = tuple(run[f"{phase} gap"] for run in good)
        results.append(Figure(f"longest stand-still while {phase}", "ms", gaps, idle))
    return results


def table(results: Sequence[Result]) -> str:
    """Return *results* as lines with columns."""
    rows = [HEAD, *(_row(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(lines)


def as_json(results: Sequence[Result], machine: dict[str, str | int]) -> str:
    """Return *results* for a program, with what is known of the *machine*."""
    figures = [asdict(result) | {"ratio": result.ratio} for result in results if isinstance(result, Figure)]
    skipped = [asdict(result) for result in results if isinstance(result, Skipped)]
    return json.dumps({"machine": machine, "figures": figures, "skipped": skipped}, ensure_ascii=False, indent=1) + "\n"


def _row(result: Result) -> tuple[str, ...]:
    if isinstance(result, Skipped):
        return (result.name, "", "skipped", "", "", "", "", result.reason)
    ours, floor, ratio = result.ours, result.floor, result.ratio
    return (
        result.name,
        result.unit,
        _short(statistics.median(ours)) if ours else "-",
        f"{_short(min(ours))}-{_short(max(ours))}" if ours else "-",
        _short(statistics.median(floor)) if floor else "-",
        f"{ratio:.2f}" if ratio else "-",
        f"<= {result.goal}" if result.goal else "-",
        result.note,
    )


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
