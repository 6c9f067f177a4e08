"""How soon the list of a site of many posts is there, and how long the window stands still while it is used.

Runs offscreen in a process of its own: ``python -m tests.benchmarks.posts_list POSTS`` prints JSON. A timer of a
millisecond tells of the time between two turns of the event loop; what it tells of an idle window is the floor.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import Result, of_phases

POSTS = 10_000
PHASES = ("cold", "warm", "refreshed", "filtered", "scrolled", "searched")
WORDS = "余白にも"


def measure(turns: int) -> list[Result]:
    """Return how long each way of using the list takes, and the longest that the window stood still meanwhile."""
    runs = [run_alone("posts_list", POSTS) for _ in range(turns)]
    return of_phases(runs, PHASES, about="the list of posts", size=f"{POSTS} posts", unit="ms")


def main() -> None:
    """Open one site cold and warm, type a filter key by key, scroll through it, and search its texts."""
    from pathlib import Path
    from tempfile import mkdtemp

    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from editor.app import Folders, compose
    from editor.bridge.tasks import PoolTasks
    from editor.settings.store import SettingsStore
    from editor.widgets.posts.panel import PostsPanel

    root = Path(mkdtemp())
    (root / "site/_posts").mkdir(parents=True)
    (root / "site/_config.yml").write_text("title: x\n")
    count = int(sys.argv[1])
    for number in range(count):
        day = f"{2004 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}"
        head = f"title: 余白の記事 {number}\ntags: [t{number % 50}, u{number % 400}]\ncategories: [c{number % 7}]"
        path = root / f"site/_posts/{day}-{number:05}.md"
        path.write_text(f"---\n{head}\n---\n\n" + "余白にも意味がある。\n\n" * 20, "utf-8")

    app = QApplication([])
    settings = SettingsStore(root / "config/settings.json")
    settings.change("window", hidden_panes="preview")
    tasks = PoolTasks(app)
    folders = Folders(root / "config", root / "state", root / "samples")
    clock, gaps = QElapsedTimer(), [0.0]
    ticks = QTimer()
    ticks.setInterval(1)
    ticks.timeout.connect(lambda: gaps.append(clock.nsecsElapsed() / 1e6) or clock.restart())  # type: ignore[func-returns-value]
    clock.start()
    ticks.start()
    found: dict[str, list[float]] = {}

    def until(name: str, is_done: Callable[[], bool], least_s: float = 0) -> None:
        """Note the milliseconds until *is_done*, and the longest gap."""
        gaps[:] = [0.0]
        clock.restart()
        begin = time.perf_counter()
        while not is_done() or time.perf_counter() - begin < least_s:
            app.processEvents(
                QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            )  # turning idly would slow the other threads
        found[f"{name} ms"] = [(time.perf_counter() - begin) * 1e3]
        found[f"{name} gap"] = [max(gaps)]

    def opened() -> tuple[PostsPanel, Callable[[], None]]:
        window, workbench = compose(app, folders=folders, settings=settings, tasks=tasks)
        window.show()
        until("idle", lambda: window.was_painted, 2)
        window.files_chosen.emit([root / "site"])
        panel = window.findChild(PostsPanel)
        assert panel is not None
        site = workbench.desk.sites.current
        assert site is not None
        until("warm" if "cold ms" in found else "cold", lambda: len(panel.rows) == count)
        until("complete", lambda: site.is_complete, 1)
        site.refresh()
        until("refreshed", lambda: not site._working, 0.5)
        return panel, window.leave

    _, leave = opened()
    leave()
    panel, leave = opened()
    per_key: list[float] = []
    worst = 0.0
    for end in range(1, len(WORDS) + 1):
        begin = time.perf_counter()
        panel.look_for(WORDS[:end])
        app.processEvents()
        per_key.append((time.perf_counter() - begin) * 1e3)
        worst = max(worst, per_key[-1])
    found["filtered ms"], found["filtered gap"] = [sorted(per_key)[len(per_key) // 2]], [worst]
    panel.look_for("")
    bar = panel.list.verticalScrollBar()
    steps = iter(range(0, bar.maximum(), max(bar.maximum() // 200, 1)))
    until("scrolled", lambda: (step := next(steps, None)) is None or bar.setValue(step) or False)  # type: ignore[func-returns-value]
    panel.look_for("意味がある")
    until("searched", lambda: len(panel.rows) == count)
    del found["complete ms"], found["complete gap"], found["idle ms"]
    print(json.dumps(found))
    leave()
    tasks.close()


if __name__ == "__main__":
    main()
