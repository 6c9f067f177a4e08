"""What writing costs in the real window with everything on: letters, Enter, deleting, pasting, Replace All.

The preview, the checks and the features of writing are there and follow. Each act is timed until the text pane has
painted it; beside that stands the CPU of the window's thread, which no other program takes. Runs offscreen in
processes of its own: ``python -m tests.benchmarks.writing_cost SIZE|line ACTS`` prints JSON.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.texts import FRONT_MATTER, SENTENCES, named, post_of

if TYPE_CHECKING:  # it brings Qt with it, which is for the process that measures
    from tests.benchmarks.window import Window

P99_LIMIT_MS, LINE_LIMIT_MS, REPLACE_LIMIT_MS = 8, 50, 1_000
LINE = 200_000
PREVIEWED = 2_000_000
"""A longer text is not rendered within the time that a window is waited for: its preview stays hidden."""
PACE_MS = 30
NOT_PAINTED_S = 20
REPLACED, REPLACEMENT = "。", "．"
_LIST = "1. first item\n2. second item\n3. third item"


def measure(sizes: list[int], *, acts: int, turns: int) -> list[Result]:
    """Return the median and the 99th of a hundred of each act at each of *sizes* and in one line of 200,000."""
    results: list[Result] = []
    for what in (*sizes, "line"):
        name = named(what) if isinstance(what, int) else f"a line of {LINE:,}"
        limit = P99_LIMIT_MS if isinstance(what, int) else LINE_LIMIT_MS
        runs = [run_alone("writing_cost", what, acts) for _ in range(turns)]
        good = [run for run in runs if not isinstance(run, str)]
        if len(good) < turns:
            results.append(Skipped(f"writing in {name}", next(run for run in runs if isinstance(run, str))))
            continue
        for act in good[0]:
            costs = [sorted(run[act]) for run in good]
            once = len(costs[0]) == 1
            note = f"meant to stay under {REPLACE_LIMIT_MS} ms" if once else ""
            results.append(Figure(f"{act} in {name}", "ms", tuple(map(statistics.median, costs)), note=note))
            if not once:
                worst = tuple(run[min(len(run) - 1, int(len(run) * 0.99))] for run in costs)
                results.append(Figure(f"{act} in {name}, p99", "ms", worst, note=f"meant to stay under {limit} ms"))
    return results


def main() -> None:
    """Measure one text in this process."""
    from PySide6.QtCore import QMimeData, Qt
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest

    from tests.benchmarks.window import LETTERS, open_window, tell

    what, acts = sys.argv[1], int(sys.argv[2])
    source = post_of(int(what)) if what != "line" else _one_line()
    held = QMimeData()
    held.setText("pasted 貼り付け ")
    found: dict[str, list[float]] = {}
    with open_window(source, preview=len(source) < PREVIEWED) as window:
        pane = window.pane
        control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier

        def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier = none) -> Callable[[int], None]:
            return lambda _number: QTest.keyClick(pane, key, modifiers)

        def lines_selected(_number: int) -> None:
            cursor = pane.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, 2)
            pane.setTextCursor(cursor)

        def take(name: str, act: Callable[[int], object], first: Callable[[int], object] | None = None) -> None:
            costs, thread = [], []
            for number in range(acts):
                if first is not None:
                    first(number)
                    window.rest(PACE_MS)
                before, begin, worked = window.paints.count, time.perf_counter(), time.thread_time()
                act(number)
                window.until(partial(_is_painted_since, window, before), f"{name} was not painted", NOT_PAINTED_S)
                costs.append((time.perf_counter() - begin) * 1e3)
                thread.append((time.thread_time() - worked) * 1e3)
                window.rest(PACE_MS)
            found[name] = costs
            found[f"{name}, the thread's CPU"] = thread

        def letter(number: int) -> None:
            window.type(LETTERS[number % len(LETTERS)])

        window.go_to(window.middle() if what != "line" else LINE // 2)
        take("letter", letter)
        take("Backspace", pressed(Qt.Key.Key_Backspace))
        take("Delete", pressed(Qt.Key.Key_Delete))
        take("Ctrl+Backspace", pressed(Qt.Key.Key_Backspace, control))
        take("paste", lambda _number: pane.insertFromMimeData(held))
        if what != "line":
            take("Enter", pressed(Qt.Key.Key_Return))
            take("deleting lines", pressed(Qt.Key.Key_Delete), lines_selected)
            pane.insertPlainText(f"\n\n{_LIST}")
            take("Enter in a list", pressed(Qt.Key.Key_Return), letter)
        found |= _replaced(window)
        tell(found)


def _is_painted_since(window: Window, before: int) -> bool:
    return window.paints.count > before


def _replaced(window: Window) -> dict[str, list[float]]:
    """Replace one sign all over the text as the find bar does, take it back, and return what both cost."""
    from editor.search.query import Query
    from editor.search.replacing import replace_all
    from editor.search.template import Replacement

    document = window.workbench.desk.current.document  # type: ignore[union-attr]
    edits = replace_all(document.post.source, Query(REPLACED), Replacement(REPLACEMENT), within=[document.post.text])
    costs = {}
    for name, act in (("Replace All", lambda: document.apply_all(edits)), ("taking it back", document.undo)):
        before, begin = window.paints.count, time.perf_counter()
        act()
        window.until(partial(_is_painted_since, window, before), f"{name} was not painted", NOT_PAINTED_S)
        costs[name] = [(time.perf_counter() - begin) * 1e3]
    return costs


def _one_line() -> str:
    sentences = "".join(SENTENCES)
    return FRONT_MATTER + (sentences * (LINE // len(sentences) + 1))[:LINE] + "\n"


if __name__ == "__main__":
    main()
