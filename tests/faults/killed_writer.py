"""A writer who types in the real window until the process is killed; forks a window for each line on its input.

Each line is ``FOLDER SEED``. What is typed and saved is told on the output with the time at which it was done, on the
clock that all processes of a system share: ``typed TIME LENGTH``, ``saving TIME LENGTH``, ``saved TIME LENGTH``.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor import app as program
from editor.bridge.mishaps import Mishaps
from editor.bridge.tasks import PoolTasks
from editor.settings.store import SettingsStore
from editor.widgets.keeping import Keeping

LETTERS = "abcdefghijklmnopqrstuvwxyz "
OPENED = "---\ntitle: x\n---\nText of the post.\n"


def text_of(seed: int, length: int) -> str:
    """Return what the writer *seed* has typed after *length* keys."""
    chance = random.Random(seed)
    return "".join(chance.choice(LETTERS) for _ in range(length))


def tell(what: str, length: int) -> None:
    """Tell what was done, at once."""
    os.write(1, f"{what} {time.monotonic():.6f} {length}\n".encode())


def write(folder: Path, seed: int) -> None:
    """Type in a window until killed: an untitled text for odd seeds, else a file, which is saved now and then."""
    app = QApplication([])
    tasks, journal_tasks = PoolTasks(app), PoolTasks(app, threads=1)
    settings = SettingsStore(folder / "config" / "settings.json")
    settings.change("window", hidden_panes="preview")
    settings.change("spelling", on=False)
    folders = program.Folders(folder / "config", folder / "state", folder / "samples")
    keeping = Keeping(folders, Mishaps(app), journal_tasks)
    window, workbench = program.compose(app, folders=folders, settings=settings, tasks=tasks, keeping=keeping)
    chance = random.Random(seed)
    letters = random.Random(seed)
    length = 0

    def begin() -> None:
        if seed % 2:
            workbench.actions.get("file.new").run()
        else:
            window.files_chosen.emit([folder / "post.md"])
        post = workbench.desk.current
        assert post is not None
        post.text.moveCursor(QTextCursor.MoveOperation.End)
        tell("typed", 0)
        timer.start()

    def type_on() -> None:
        nonlocal length
        post = workbench.desk.current
        assert post is not None
        QTest.keyClicks(post.text, letters.choice(LETTERS))
        length += 1
        tell("typed", length)
        if not seed % 2 and chance.random() < 0.03:
            tell("saving", length)
            workbench.actions.get("file.save").run()
            if not post.document.dirty:
                tell("saved", length)

    timer = QTimer()
    timer.setInterval(8)
    timer.timeout.connect(type_on)
    window.painted.connect(begin)
    window.show()
    app.exec()


def main() -> None:
    """Fork a writer for each line, so that each round costs a window and not all the imports."""
    for line in sys.stdin:
        folder, seed = line.rsplit(maxsplit=1)
        child = os.fork()
        if not child:
            write(Path(folder), int(seed))
            os._exit(0)
        os.write(1, f"pid {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
