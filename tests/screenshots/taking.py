"""Takes the pictures in one language: ``python -m tests.screenshots.taking LANGUAGE [NAME…]`` on a screen."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QPoint, QRect, QTimer
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QApplication, QDialog

from editor import resources
from editor.app import Folders, compose, prepare_environment
from editor.bridge.language import install_language
from editor.bridge.tasks import PoolTasks
from editor.settings.store import SettingsStore
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench
from tests.screenshots.scenes import SCENES, SIZE, Scene
from tests.screenshots.site import write_posts

FIRST_MS = 4_000
SETTLE_MS = 1_500
MOST_BYTES = 60 * 1024
README = resources.path("screenshots", "window-light.png")
README_SIZE = (1280, 800)
SAMPLES = {"en": "2026-01-31-a-tour-of-kramdown.md", "ja": "2026-01-30-kuchie.md"}


def main() -> None:
    """Take what the command line names."""
    language, names = sys.argv[1], sys.argv[2:]
    prepare_environment(os.environ)
    app = QApplication(["Frontispiece"])
    with tempfile.TemporaryDirectory() as home:
        folders = Folders(Path(home, "settings"), Path(home, "state"), Path(home, "samples"))
        settings = SettingsStore(folders.settings / "settings.json")
        settings.change_for_all("window", language=language, theme="light")
        install_language(app, language)
        site = Path(home, "site")
        shutil.copytree(resources.path("samples"), site)
        write_posts(site, language)
        tasks = PoolTasks(app)
        window, workbench = compose(app, folders=folders, settings=settings, tasks=tasks)
        window.resize(*SIZE)
        window.move(0, 0)
        window.show()
        window.files_chosen.emit([site / "_posts" / SAMPLES[language]])
        post = workbench.desk.current
        assert post is not None
        _wait(FIRST_MS)
        for scene in SCENES:
            if not names or scene.name in names:
                _take(scene, workbench, post, resources.path("help") / "pictures" / language / f"{scene.name}.webp")
        if language == "en" and (not names or README.stem in names):
            window.resize(*README_SIZE)
            window.files_chosen.emit([site / "_posts" / SAMPLES["ja"]])
            _wait(FIRST_MS)
            Image.open(io.BytesIO(_picture(workbench))).convert("RGB").save(README, optimize=True)
        tasks.close()
    os._exit(0)  # the window is not asked about what was typed for a picture


def _take(scene: Scene, workbench: Workbench, post: OpenPost, path: Path) -> None:
    QTimer.singleShot(0, lambda: scene.show(workbench, post))  # a dialog may run a loop of its own
    taken: list[bytes] = []

    def take() -> None:
        taken.append(_picture(workbench))
        if scene.leave is not None:
            scene.leave(workbench, post)

    QTimer.singleShot(SETTLE_MS, take)
    _until(lambda: bool(taken))
    _wait(SETTLE_MS // 3)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_small(taken[0]))
    print(path, path.stat().st_size)


def _picture(workbench: Workbench) -> bytes:
    """Return what is on the screen: the dialog, if there is one, or the window with what stands over it."""
    place = QRect(QPoint(0, 0), workbench.window.size())
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            place = widget.geometry()
    grabbed = workbench.window.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(grabbed)
    return bytes(buffer.data().data())


def _small(png: bytes) -> bytes:
    """Return the picture as WebP, as good as `MOST_BYTES` allow."""
    for quality in range(90, 10, -5):
        out = io.BytesIO()
        Image.open(io.BytesIO(png)).convert("RGB").save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= MOST_BYTES:
            return out.getvalue()
    raise ValueError("no quality is small enough")


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        _wait(50)


if __name__ == "__main__":
    main()
