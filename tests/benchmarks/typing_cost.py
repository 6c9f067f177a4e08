"""What a key costs in the text pane, and what opening a text costs, against Qt's bare plain text editor.

Runs offscreen in a process of its own: ``python -m tests.benchmarks.typing_cost SIZE KEYS`` prints JSON.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Mapping, Sequence

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import ALLOWED, Figure, Result, Skipped
from tests.benchmarks.texts import named, post_of

# A small text is shown so soon that the pane's own making is what is measured.
LARGE, OPEN_GOAL = 10_000_000, 1.25
P99_LIMIT_MS, FIND_LIMIT_MS = 8.0, 0.2
BARE = "bare Qt"


def measure(sizes: list[int], *, keys: int, turns: int) -> list[Result]:
    """Return the cost of a key and of opening at each of *sizes*, and how it grows from the smallest to the largest."""
    results: list[Result] = []
    runs_at: dict[int, list[Mapping[str, float]]] = {}
    for size in sizes:
        runs = [run_alone("typing_cost", size, keys) for _ in range(turns)]
        failed = next((run for run in runs if isinstance(run, str)), None)
        if failed is not None:
            return [*results, Skipped(f"key at {named(size)}", failed, "G8")]
        runs_at[size] = [{name: values[0] for name, values in run.items()} for run in runs if not isinstance(run, str)]
        results += _at(size, runs_at[size])
    smallest, largest = sizes[0], sizes[-1]
    if smallest != largest:
        growth, beside = f"{named(largest)} / {named(smallest)}", f"ours, {named(smallest)}"
        for what, measured, goal, answers in (("key", "key", 1.2, "G8"), ("finding a change", "find", 1.5, "G7")):
            large, small = _of(runs_at[largest], measured), _of(runs_at[smallest], measured)
            results.append(Figure(f"{what}, {growth}", "ms", large, small, goal, answers=answers, beside=beside))
    return results


def _at(size: int, runs: Sequence[Mapping[str, float]]) -> list[Result]:
    large, where = size >= LARGE, f"at {named(size)}"
    found = Figure(f"finding a change {where}", "ms", _of(runs, "find"), answers="G7")
    find_p99 = _of(runs, "find_p99")
    results: list[Result] = [
        found,
        Figure(f"finding a change {where}, p99", "ms", find_p99, (FIND_LIMIT_MS,), 1.0, answers="G7", beside=ALLOWED),
        Figure(f"key {where}", "ms", _of(runs, "key"), _of(runs, "bare_key"), answers="G8", beside=BARE),
        Figure(f"key {where}, p99", "ms", _of(runs, "key_p99"), _of(runs, "bare_key_p99"), answers="G8", beside=BARE),
    ]
    if large:
        p99 = _of(runs, "key_p99")
        results.append(Figure(f"key {where}, p99", "ms", p99, (P99_LIMIT_MS,), 1.0, answers="G8", beside=ALLOWED))
    goal, answers = (OPEN_GOAL, "G12") if large else (None, "")
    opened, bare = _of(runs, "open"), _of(runs, "bare_open")
    name = f"open {named(size)} to visible text"
    return [*results, Figure(name, "ms", opened, bare, goal, answers=answers, beside=BARE)]


def _of(runs: Sequence[Mapping[str, float]], name: str) -> tuple[float, ...]:
    return tuple(run[name] for run in runs)


def main() -> None:
    """Measure one size in this process, first Qt's editor, then ours."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from editor.document.opening import new_document
    from editor.post.edit import Edit, Span
    from editor.post.post import Post
    from editor.widgets.text.binding import TextBinding
    from editor.widgets.text.pane import TextPane

    size, keys = int(sys.argv[1]), int(sys.argv[2])
    app = QApplication([])

    letters = [Qt.Key(Qt.Key.Key_A + number) for number in range(8)] + [Qt.Key.Key_Space]

    class Paints(QObject):
        """Counts how often a viewport was painted."""

        count = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.count += 1
            return False

    def until_painted(paints: Paints, before: int) -> None:
        while paints.count == before:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def type_into(pane: QPlainTextEdit, paints: Paints) -> list[float]:
        cursor = QTextCursor(pane.document().findBlockByNumber(pane.blockCount() // 2))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        pane.setTextCursor(cursor)
        pane.centerCursor()
        app.processEvents()
        costs = []
        for number in range(keys):
            before, begin = paints.count, time.perf_counter()
            if number % 40 == 39:
                QTest.keyClick(pane, Qt.Key.Key_Return)
            else:
                QTest.keyClick(pane, letters[number % len(letters)])
            until_painted(paints, before)
            costs.append((time.perf_counter() - begin) * 1e3)
        return sorted(costs)

    def show(pane: QPlainTextEdit) -> Paints:
        paints = Paints(pane)
        pane.viewport().installEventFilter(paints)
        pane.resize(700, 800)
        pane.show()
        until_painted(paints, 0)
        return paints

    def text_of(post: Post) -> Span:
        return post.text

    # The first window pays for fonts and styles; neither of the two that count should.
    warm = QPlainTextEdit()
    warm.setPlainText(post_of(2_000))
    type_into(warm, show(warm))
    warm.close()

    source = post_of(size)
    found: dict[str, float] = {}

    begin = time.perf_counter()
    bare = QPlainTextEdit()
    bare.setPlainText(source)
    paints = show(bare)
    found["bare_open"] = (time.perf_counter() - begin) * 1e3
    costs = type_into(bare, paints)
    found["bare_key"], found["bare_key_p99"] = statistics.median(costs), costs[int(len(costs) * 0.99) - 1]
    bare.close()

    class TimedBinding(TextBinding):
        """Notes what it takes to find a change, without what then hears of it."""

        finding: list[float] = []

        def _on_contents_changed(self, position: int, removed: int, added: int) -> None:
            begin, told = time.perf_counter(), sum(telling)
            super()._on_contents_changed(position, removed, added)
            self.finding.append((time.perf_counter() - begin - (sum(telling) - told)) * 1e3)

    telling: list[float] = []
    begin = time.perf_counter()
    document = new_document(source)
    apply = document.apply

    def timed_apply(edit: Edit, *, origin: object | None = None, joins: bool = False) -> None:
        begin = time.perf_counter()
        apply(edit, origin=origin, joins=joins)
        telling.append(time.perf_counter() - begin)

    document.apply = timed_apply  # type: ignore[method-assign]
    pane = TextPane()
    binding = TimedBinding(pane, document, text_of)
    paints = show(pane)
    found["open"] = (time.perf_counter() - begin) * 1e3
    costs = type_into(pane, paints)
    found["key"], found["key_p99"] = statistics.median(costs), costs[int(len(costs) * 0.99) - 1]
    finding = sorted(binding.finding)
    found["find"], found["find_p99"] = statistics.median(finding), finding[int(len(finding) * 0.99) - 1]
    assert document.post.source != source, "the keys did not reach the document"
    del binding
    print(json.dumps({name: [value] for name, value in found.items()}))


if __name__ == "__main__":
    main()
