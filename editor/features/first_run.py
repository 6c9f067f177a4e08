"""The welcome of the first start, in the place where later the ways to begin stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.open_site import OpenSite
from editor.bridge.qactions import native_keys
from editor.widgets.start import SAMPLES, StartView
from editor.widgets.welcome import Welcome
from editor.widgets.workbench import Workbench

_TIPS = (
    (QT_TRANSLATE_NOOP("first_run", "Every command, heading and post, by its name"), "view.palette"),
    (QT_TRANSLATE_NOOP("first_run", "Show or hide the preview"), "view.preview"),
    (QT_TRANSLATE_NOOP("first_run", "What is worth a second look"), "view.problems"),
    (QT_TRANSLATE_NOOP("first_run", "The guide"), "help.guide"),
)


def install(workbench: Workbench, start: StartView) -> None:
    """Welcome the writer on *start*, until a post is opened or the welcome is left."""
    FirstRun(workbench, start)


class FirstRun(QObject):
    """Does what the welcome wishes through the actions that are there for it."""

    def __init__(self, workbench: Workbench, start: StartView) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        actions = workbench.actions
        tips = [
            (QCoreApplication.translate("first_run", words), native_keys(actions.keys_of(id_))) for words, id_ in _TIPS
        ]
        self._view: Welcome | None = Welcome(theme=workbench.settings.value.window.theme, tips=tips)
        self._view.theme_chosen.connect(self._take_theme)
        self._view.folder_requested.connect(self._choose_folder)
        self._view.new_requested.connect(actions.get("file.new").run)
        self._view.posts_requested.connect(self._show_posts)
        self._view.sample_requested.connect(self._open_sample)
        self._view.left.connect(self._leave)
        self._sample_wished = start.sample_chosen
        workbench.desk.opened.connect(self._leave)
        start.welcome(self._view)

    def _take_theme(self, theme: str) -> None:
        self._workbench.settings.change("window", theme=theme)

    def _choose_folder(self) -> None:
        folder = self._workbench.prompts.choose_folder()
        if folder is None:
            return
        site = self._workbench.desk.sites.show(folder)
        site.changed.connect(lambda _change: self._tell(site))
        self._tell(site)
        if self._view is not None:
            self._view.next_button.setFocus()  # which the list of posts took

    def _tell(self, site: OpenSite) -> None:
        if self._view is None:
            return
        index = site.index
        posts = 0 if index is None else len(index.posts)
        self._view.show_site(site.name, self.tr("posts found: {0}").format(posts) if index is not None else "")

    def _show_posts(self) -> None:
        site = self._workbench.desk.sites.current
        if site is not None:
            self._workbench.desk.sites.show(site.root)

    def _open_sample(self) -> None:
        language = self._workbench.window.locale().language()
        lang = "ja" if language == language.Japanese else "en"
        self._sample_wished.emit(next(sample.name for sample in SAMPLES if sample.lang == lang))

    def _leave(self, _: object = None) -> None:
        view, self._view = self._view, None
        if view is not None:
            self._workbench.desk.opened.disconnect(self._leave)
            view.hide()
            view.deleteLater()
