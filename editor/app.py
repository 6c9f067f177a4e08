"""The composition root: the only file that knows everybody."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import MutableMapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication

from editor import __version__, resources
from editor.actions.registry import ActionRegistry
from editor.bridge.chromium import tell_chromium
from editor.bridge.icons import app_icon, dye_chosen
from editor.bridge.language import install_language
from editor.bridge.mishaps import RESTART, Mishaps
from editor.bridge.prompts import Prompts
from editor.bridge.single_instance import SingleInstance
from editor.bridge.sites import Sites
from editor.bridge.style_sheet import stylesheet
from editor.bridge.sweeping import Sweeping
from editor.bridge.tasks import PoolTasks, TaskRunner
from editor.bridge.theme import ThemeSource
from editor.checks.site.at_hand import SitesAtHand
from editor.features import first_run, goals, post_in_site, site_search, upkeep
from editor.features.listing import FEATURES, KEEPING
from editor.processes import own_command
from editor.settings.folders import Folders
from editor.settings.store import SettingsStore
from editor.storage.hard_ends import HardEnds
from editor.storage.log import start_log, stop_log
from editor.storage.recent import RecentFiles
from editor.storage.writing_days import WritingDays
from editor.widgets.desk import Desk
from editor.widgets.dialogs.asking import DialogPrompts
from editor.widgets.keeping import Keeping
from editor.widgets.notice import NoticeBar
from editor.widgets.preview.pane import PreviewPane
from editor.widgets.stage import Stage
from editor.widgets.start import StartView
from editor.widgets.status import StatusBar
from editor.widgets.workbench import Workbench
from editor.window.layout import remember_layout
from editor.window.main_window import MainWindow
from editor.window.menus import build_menus

__all__ = ["Folders", "compose", "prepare_environment", "run", "sweep_while_resting"]

NAME = "Frontispiece"


def run(paths: list[Path], *, new_window: bool = False) -> int:
    """Show the window with *paths* open and return the exit code when it is closed.

    Where a window is open already it takes the paths, unless *new_window* asks for another one.
    """
    prepare_environment(os.environ)
    folders = Folders.of_system()
    instance = SingleInstance(folders.state)
    if not new_window and not instance.become_first() and instance.hand_over(paths):
        return 0
    app = QApplication([NAME, *sys.argv[1:]])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("frontispiece")
    app.setWindowIcon(app_icon())
    mishaps = Mishaps(app, last=start_log(folders.log))
    mishaps.install()
    hard_ends = HardEnds(folders.reports)
    crashes = tuple(hard_ends.told())
    hard_ends.watch()
    is_first_run = not folders.settings_file.exists()
    settings = SettingsStore(folders.settings_file)
    install_language(app, settings.value.window.language)
    tasks, journal_tasks = PoolTasks(app), PoolTasks(app, threads=1)
    keeping = Keeping(folders, mishaps, journal_tasks, crashes)
    window, workbench = compose(
        app, folders=folders, settings=settings, tasks=tasks, keeping=keeping, is_first_run=is_first_run
    )
    instance.files_asked.connect(partial(_show_asked, window))
    window.painted.connect(instance.listen)
    sweep_while_resting(app, workbench.desk)
    window.show()
    window.files_chosen.emit([path.absolute() for path in paths])
    code = app.exec() if window.isVisible() else 0  # it may have been closed while a slow disk was waited for
    ended = [runner.close() for runner in (tasks, journal_tasks)]
    instance.close()
    hard_ends.end()
    mishaps.uninstall()
    stop_log()
    code = _start_anew(workbench) if code == RESTART else code
    if not all(ended):
        os._exit(code)  # a disk is dead, and Qt would wait for ever for the job that asks it
    return code


def _show_asked(window: MainWindow, paths: list[Path]) -> None:
    """Bring *window* to the front with what a second start was to open."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    window.files_chosen.emit(paths)


def _start_anew(workbench: Workbench) -> int:
    """Start another process with the same files; unsaved texts lie in their journals, which it offers."""
    files = [str(post.document.path) for post in workbench.desk.posts if post.document.path is not None]
    program, *arguments = own_command("--", *files, with_window=True)
    QProcess.startDetached(program, arguments)
    return 0


def sweep_while_resting(app: QApplication, desk: Desk) -> None:
    """Have Python's garbage looked for between what the writer does at *desk*, and not within."""
    sweeping = Sweeping(app)
    desk.opened.connect(lambda post: post.document.changed.connect(sweeping.stir))
    desk.opened.connect(sweeping.stir)
    desk.closing.connect(sweeping.unload)


def prepare_environment(environ: MutableMapping[str, str]) -> None:
    """Set what Qt and Chromium read once, before the application object is made.

    Without a graphics device each key would be composed through software GL, ten times as dear as the software scene.
    """
    if sys.platform == "linux" and not any(Path("/dev/dri").glob("renderD*")):
        environ.setdefault("QT_QUICK_BACKEND", "software")
    tell_chromium(environ)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def compose(
    app: QApplication,
    *,
    folders: Folders,
    settings: SettingsStore,
    tasks: TaskRunner,
    prompts: Prompts | None = None,
    keeping: Keeping | None = None,
    is_first_run: bool = False,
) -> tuple[MainWindow, Workbench]:
    """Make the parts, put them together and install the features; *keeping* is told apart only by ``run``.

    At the first run a welcome stands where later the ways to begin do.
    """
    keeping = keeping or Keeping(folders, Mishaps(app), tasks)
    themes = ThemeSource(app, choice=settings.value.window.theme)
    app.setStyle("Fusion")
    recent = RecentFiles(folders.state / "recent.json")
    actions = ActionRegistry()
    preview, notices, status, start = PreviewPane(tasks=tasks), NoticeBar(), StatusBar(), StartView()
    stage = Stage(preview)
    sites = Sites(tasks, cache=folders.state / "sites", recent=RecentFiles(folders.state / "sites.json"), parent=stage)
    desk = Desk(sites=sites, at_hand=SitesAtHand(folders.state / "sites"), parent=stage)
    window = MainWindow(desk=desk, stage=stage, start=start, notices=notices, status=status)

    def dress() -> None:
        dye_chosen(themes.theme.selection_text)
        app.setPalette(themes.palette())
        app.setStyleSheet(stylesheet(themes.theme))

    themes.changed.connect(dress)
    dress()
    workbench = Workbench(
        window=window,
        desk=desk,
        stage=stage,
        preview=preview,
        notices=notices,
        status=status,
        actions=actions,
        prompts=prompts or DialogPrompts(window),
        settings=settings,
        recent=recent,
        tasks=tasks,
        themes=themes,
    )
    for install in FEATURES:
        install(workbench)
    for install_keeping in KEEPING:
        install_keeping(workbench, keeping)
    post_in_site.install(workbench, folders.unfinished)
    goals.install(workbench, WritingDays(folders.state / "writing.json"))
    site_search.install(workbench, folders.unfinished)
    upkeep.install(workbench, folders.unfinished)
    build_menus(window, actions, start, recent, settings)
    start.show_recent(recent.files)
    recent.changed.connect(start.show_recent)
    start.show_sites(sites.recent.files)
    sites.recent.changed.connect(start.show_sites)
    if is_first_run:
        first_run.install(workbench, start)
    window.sample_chosen.connect(partial(_open_sample, window, folders.samples))
    remember_layout(window, stage, settings)
    return window, workbench


def _open_sample(window: MainWindow, folder: Path, name: str) -> None:
    """Open the sample post *name* of a copy of the sample site: the writer may change it, the original stays."""
    if not (folder / "_posts" / name).exists():
        shutil.copytree(resources.path("samples"), folder, dirs_exist_ok=True)
    window.files_chosen.emit([folder / "_posts" / name])
