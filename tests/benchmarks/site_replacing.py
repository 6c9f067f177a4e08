"""How long the window stands still while words are found and replaced in a site of many posts.

Runs offscreen in a process of its own: ``python -m tests.benchmarks.site_replacing POSTS`` prints JSON. A timer of a
millisecond tells of the time between two turns of the event loop; what it tells of an idle window is the floor.
"""

from __future__ import annotations

import json
import sys
import time

from tests.benchmarks.alone import run_alone
from tests.benchmarks.figures import Result, of_phases

POSTS = 10_000
PHASES = ("shown", "replaced", "taken back")


def measure(turns: int) -> list[Result]:
    """Return how long replacing takes, and the longest that the window stood still meanwhile."""
    runs = [run_alone("site_replacing", POSTS) for _ in range(turns)]
    return of_phases(runs, PHASES, about="replacing in a site", size=f"{POSTS} posts", unit="s")


def main() -> None:
    """Replace in one site, and take it back."""
    from pathlib import Path
    from tempfile import mkdtemp

    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from editor.app import Folders, compose, sweep_while_resting
    from editor.bridge.tasks import PoolTasks
    from editor.settings.store import SettingsStore
    from editor.widgets.site_results import SiteResults

    root = Path(mkdtemp())
    (root / "site/_posts").mkdir(parents=True)
    (root / "site/_config.yml").write_text("title: x\n")
    posts = [root / f"site/_posts/2024-01-01-{number:05}.md" for number in range(int(sys.argv[1]))]
    for number, path in enumerate(posts):
        path.write_text(f"---\ntitle: 記事 {number}\n---\n\n" + "余白にも意味がある。\n\n" * 40, "utf-8")
    before = posts[-1].read_bytes()

    app = QApplication([])
    settings = SettingsStore(root / "config/settings.json")
    settings.change("window", hidden_panes="preview")
    tasks = PoolTasks(app)
    folders = Folders(root / "config", root / "state", root / "samples")
    window, workbench = compose(app, folders=folders, settings=settings, tasks=tasks)
    sweep_while_resting(app, workbench.desk)
    window.show()
    window.files_chosen.emit([posts[0]])

    clock, gaps = QElapsedTimer(), [0.0]
    ticks = QTimer()
    ticks.setInterval(1)
    ticks.timeout.connect(lambda: gaps.append(clock.nsecsElapsed() / 1e6) or clock.restart())  # type: ignore[func-returns-value]
    clock.start()
    ticks.start()

    def until(done: str, results: SiteResults | None, least_s: float = 0) -> tuple[float, float]:
        """Return the seconds until the window says *done*, and the longest gap in milliseconds."""
        gaps[:] = [0.0]
        begin = time.perf_counter()
        while time.perf_counter() - begin < least_s or (results and not results.state.text().startswith(done)):
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return time.perf_counter() - begin, max(gaps)

    found: dict[str, list[float]] = {}
    until("", None, 3)
    found["idle gap"] = [until("", None, 3)[1]]
    workbench.actions.get("edit.replace_in_site").run()
    results = window.findChild(SiteResults)
    assert results is not None
    results.field.setText("余白")
    results.replacement.setText("行間")
    for phase, act, done in zip(
        PHASES,
        (results.preview.click, results.replace.click, results.undo.click),
        ("To", "Replaced:", "Taken"),
        strict=True,
    ):
        act()
        seconds, gap = until(done, results)
        found[f"{phase} s"], found[f"{phase} gap"] = [seconds], [gap]
        if phase == "replaced":
            assert posts[-1].read_bytes() == before.replace("余白".encode(), "行間".encode())
    assert posts[-1].read_bytes() == before
    print(json.dumps(found))
    tasks.close()


if __name__ == "__main__":
    main()
