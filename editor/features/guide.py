"""The guide in the writer's language, with the keys as they are set; and what is new, told once after an update."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from shiboken6 import isValid

from editor import __version__
from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.qactions import keys_by_id, title_of
from editor.document.opening import new_document
from editor.widgets.notice import NoticeAction
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.guide.pages import Page
    from editor.widgets.dialogs.guide import Guide


def install(workbench: Workbench) -> None:
    """Add the Guide and What's New actions, and tell of an update."""
    GuideDesk(workbench)


class GuideDesk(QObject):
    """Opens the guide beside the window, once, and brings it forward from then on."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._guide: Guide | None = None
        self._looks: dict[Page, str] = {}
        for name, title, run, keys, icon in (
            ("help.guide", QT_TRANSLATE_NOOP("actions", "Frontispiece Guide"), self.show_guide, "F1", "help"),
            ("help.news", QT_TRANSLATE_NOOP("actions", "What's New"), self.show_news, "", "recent"),
        ):
            workbench.actions.add(Action(name, title, run=run, menu="help", keys=keys, icon=icon))
        workbench.themes.changed.connect(self._on_theme_changed)
        workbench.window.painted.connect(self._tell_update)

    def show_guide(self) -> None:
        """Show the guide as it was left."""
        guide = self._opened()
        if guide.isVisible():
            guide.raise_()
        guide.show()
        guide.activateWindow()
        guide.search.setFocus()

    def show_news(self) -> None:
        """Show the guide at what is new in this version."""
        guide = self._opened()
        guide.go_to(next(page for page in guide.shown if page.is_news))
        self.show_guide()

    def _opened(self) -> Guide:
        if self._guide is None or not isValid(self._guide):
            # Here and not above: whoever never asks for the guide does not wait for it.
            from editor.guide.pages import read_pages
            from editor.widgets.dialogs.guide import Guide

            workbench = self._workbench
            keys = keys_by_id(workbench.actions)
            named = {action.id: keys.get(action.id) or title_of(action) for action in workbench.actions.all()}
            guide = self._guide = Guide(read_pages(language(), named), workbench.window, tasks=workbench.tasks)
            self._looks = {}
            guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # the keys may be others when it opens again
            guide.page_wanted.connect(self._on_page_wanted)
            guide.example_tried.connect(self._on_example_tried)
            guide.set_theme(workbench.themes.theme)
            guide.page.show_lang(language())
            guide.page.start()
            if guide.current is not None:
                self._on_page_wanted(guide.current)
        return self._guide

    def _on_page_wanted(self, page: Page) -> None:
        if page in self._looks:
            self._take_look(page, self._looks[page])
            return
        try_title = QCoreApplication.translate("guide", "Try in a New Post")
        self._workbench.tasks.run(
            partial(_page_html, page, language(), try_title),
            partial(self._take_look, page),
            lambda _: self._workbench.notices.show_error(self.tr("This page of the guide could not be shown.")),
        )

    def _take_look(self, page: Page, html: str) -> None:
        self._looks[page] = html
        if self._guide is not None and isValid(self._guide):
            self._guide.show_html(page, html)

    def _on_example_tried(self, example: str) -> None:
        """Open *example* as a post of its own, where it can be edited beside its preview."""
        self._workbench.desk.place(new_document(example)).show_front_matter()
        self._workbench.window.activateWindow()

    def _on_theme_changed(self) -> None:
        if self._guide is not None and isValid(self._guide):
            self._guide.set_theme(self._workbench.themes.theme)

    def _tell_update(self) -> None:
        """Say once that this is another version than the last time; the first start has nothing to compare."""
        settings = self._workbench.settings
        before = settings.value.window.version
        if before != __version__:
            settings.change_for_all("window", version=__version__)
            if before:
                self._workbench.notices.show_notice(
                    self.tr("This is Frontispiece {0} now.").format(__version__),
                    actions=[NoticeAction(self.tr("What's New"), self.show_news)],
                )


def language() -> str:
    """Return the language of the guide for this writer: ``ja`` or ``en``."""
    return "ja" if QLocale().language() == QLocale.Language.Japanese else "en"


def _page_html(page: Page, language: str, try_title: str) -> str:
    # Here and not above: the engine is not imported before the window is painted.
    from editor.guide.showing import page_html

    return page_html(page, language, try_title)
