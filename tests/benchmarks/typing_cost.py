"""What a key costs in the text pane, and what opening a text costs, against Qt's bare plain text editor.

Runs offscreen in a process of its own: ``python -m tests.benchmarks.typing_cost SIZE KEYS`` prints JSON.
"""

from __future__ import annotations

import json
import statistics
import sys
import time

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.texts import named, post_of

# A small text is shown so soon that the pane's own making is what is measured.
LARGE, OPEN_GOAL = 10_000_000, 1.25


def measure(sizes: list[int], *, keys: int, turns: int) -> list[Result]:
    """Return the cost of a key and of opening at each of *sizes*, and how it grows from the smallest to the largest."""
    results: list[Result] = []
    medians: list[tuple[float, ...]] = []
    for size in sizes:
        runs = [run_alone("typing_cost", size, keys) for _ in range(turns)]
        failed = next((run for run in runs if isinstance(run, str)), None)
        if failed is not None:
            return [*results, Skipped(f"key at {named(size)}", failed)]
        good = [{name: values[0] for name, values in run.items()} for run in runs if not isinstance(run, str)]
        medians.append(tuple(run["key"] for run in good))
        results += [
            Figure(f"key at {named(size)}", "ms", medians[-1], tuple(run["bare_key"] for run in good)),
            Figure(
                f"key p99 at {named(size)}",
                "ms",
                tuple(run["key_p99"] for run in good),
                tuple(run["bare_key_p99"] for run in good),
            ),
            Figure(
                f"open {named(size)} to visible text",
                "ms",
                tuple(run["open"] for run in good),
                tuple(run["bare_open"] for run in good),
                OPEN_GOAL if size >= LARGE else None,
            ),
        ]
    if len(medians) > 1:
        growth = f"{named(sizes[-1])} / {named(sizes[0])}"
        results.append(Figure(f"key {growth}", "ms", medians[-1], medians[0], 1.2, "the smallest is the floor"))
    return results


def main() -> None:
    """Measure one size in this process, first Qt's editor, then ours."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from editor.document.opening import new_document
    from editor.post.edit import Span
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

    begin = time.perf_counter()
    document = new_document(source)
    pane = TextPane()
    binding = TextBinding(pane, document, text_of)
    paints = show(pane)
    found["open"] = (time.perf_counter() - begin) * 1e3
    costs = type_into(pane, paints)
    found["key"], found["key_p99"] = statistics.median(costs), costs[int(len(costs) * 0.99) - 1]
    assert document.post.source != source, "the keys did not reach the document"
    del binding
    print(json.dumps({name: [value] for name, value in found.items()}))


if __name__ == "__main__":
    main()
