"""What was measured, as values, and how it is shown."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date

HEAD = ("goal", "figure", "unit", "ours", "min-max", "beside", "theirs", "ratio", "at most", "met", "note")
SHORT_HEAD = ("goal", "figure", "ours", "beside", "ratio", "at most", "met")
FLOOR, ALLOWED = "floor", "allowed"
LAST = 1_000


@dataclass(frozen=True)
class Figure:
    """One figure: ours and, taken in turns with it, that of what it stands *beside*.

    That is a floor which no program on Qt or Python can go below, another program, a smaller text, or what is allowed.
    ``goal`` is the highest ratio that is meant to be, None where there is none; ``answers`` is the goal's name.
    """

    name: str
    unit: str
    ours: tuple[float, ...] = ()
    floor: tuple[float, ...] = ()
    goal: float | None = None
    note: str = ""
    answers: str = ""
    beside: str = FLOOR

    @property
    def ratio(self) -> float | None:
        """The median of the ratios of paired turns, None where there is no floor."""
        pairs = self._pairs()
        return statistics.median(pairs) if pairs else None

    @property
    def is_missed(self) -> bool | None:
        """Whether the median and even the best pair are over the goal; None where there is no goal."""
        pairs = self._pairs()
        if self.goal is None or not pairs:
            return None
        return statistics.median(pairs) > self.goal and min(pairs) > self.goal

    def _pairs(self) -> list[float]:
        # What is allowed is the same in each turn.
        floor = self.floor * len(self.ours) if self.beside == ALLOWED else self.floor
        return [mine / bare for mine, bare in zip(self.ours, floor, strict=False) if bare]


@dataclass(frozen=True)
class Skipped:
    """A figure that could not be taken here, and why."""

    name: str
    reason: str
    answers: str = ""


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
    """Return *results* as lines with columns, those first that answer a goal."""
    rows = [HEAD, *map(_row, _by_goal(results))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(lines)


def as_markdown(results: Sequence[Result], machine: Mapping[str, str | int], day: date) -> str:
    """Return what answers a goal as a table in Markdown, below where and on which *day* it was measured."""
    where = "; ".join(f"{name} {value}" for name, value in machine.items())
    answers = [result for result in _by_goal(results) if isinstance(result, Skipped) or result.goal]
    rows = [SHORT_HEAD, ("---",) * len(SHORT_HEAD), *map(_short_row, answers)]
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join((f"Taken on {day.isoformat()}: {where}.", "", *lines, ""))


def _by_goal(results: Sequence[Result]) -> list[Result]:
    def place(result: Result) -> int:
        return int(result.answers[1:]) if result.answers else LAST

    return sorted(results, key=place)


def as_json(results: Sequence[Result], machine: dict[str, str | int]) -> str:
    """Return *results* for a program, with what is known of the *machine*."""
    figures = [asdict(result) | {"ratio": result.ratio} for result in results if isinstance(result, Figure)]
    skipped = [asdict(result) for result in results if isinstance(result, Skipped)]
    return json.dumps({"machine": machine, "figures": figures, "skipped": skipped}, ensure_ascii=False, indent=1) + "\n"


def _row(result: Result) -> tuple[str, ...]:
    if isinstance(result, Skipped):
        return (result.answers, result.name, "", "skipped", *[""] * 6, result.reason)
    ours, floor, ratio = result.ours, result.floor, result.ratio
    return (
        result.answers,
        result.name,
        result.unit,
        _short(statistics.median(ours)) if ours else "-",
        f"{_short(min(ours))}-{_short(max(ours))}" if ours else "-",
        result.beside if floor else "-",
        _short(statistics.median(floor)) if floor else "-",
        f"{ratio:.2f}" if ratio is not None else "-",
        f"{result.goal:g}" if result.goal else "-",
        {None: "-", False: "yes", True: "**no**"}[result.is_missed],
        result.note,
    )


def _short_row(result: Result) -> tuple[str, ...]:
    goal, name, unit, ours, _, beside, theirs, ratio, at_most, met, note = _row(result)
    if isinstance(result, Skipped):
        return (goal, name, ours, note, "", "", "")
    return (goal, name, f"{ours} {unit}", f"{beside}: {theirs}", ratio, at_most, met)


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
