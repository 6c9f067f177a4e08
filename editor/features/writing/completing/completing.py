"""What all posts share to complete: the popup, and what was read of their sites."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QImage

from editor.bridge.tasks import Latest
from editor.bridge.thumbnails import read_thumbnail
from editor.features.writing.completing.at_caret import AtCaret
from editor.jekyll.site import find_site
from editor.widgets.completion_popup import CompletionPopup
from editor.widgets.completion_rows import PICTURE_PX
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.completion.answer import Answer
    from editor.completion.question import Question
    from editor.completion.site_use import SiteUse
    from editor.completion.snippet_file import SnippetTrouble
    from editor.completion.snippets import Snippets


class Completing(QObject):
    """Completes in each post, and tells once what is wrong with the writer's snippets."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._posts: dict[OpenPost, AtCaret] = {}
        self._popup: CompletionPopup | None = None
        self._sites: dict[Path, SiteUse] = {}
        self._asking = Latest(workbench.tasks, show=self._on_answer, fail=_raise)
        self._show: Callable[[Answer], None] | None = None
        self._told: tuple[SnippetTrouble, ...] = ()
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.desk.current_changed.connect(self._on_current_changed)

    @property
    def popup(self) -> CompletionPopup:
        """The list beside the caret, made when it is first needed."""
        if self._popup is None:
            self._popup = CompletionPopup(self._workbench.window)
        return self._popup

    @property
    def offers_by_itself(self) -> bool:
        """Whether the writer wants to be offered what may come while typing."""
        return self._workbench.settings.value.text.complete_typing

    def of(self, post: OpenPost) -> AtCaret:
        """Return what completes in *post*."""
        return self._posts[post]

    def request(self, question: Question, show: Callable[[Answer], None], *, thorough: bool) -> None:
        """Have *question* answered outside the window's thread, one at a time, the newest of all that wait."""
        self._show = show
        folder = self._workbench.settings.folder
        self._asking.request(partial(_answer, question, self._sites, folder, language(), thorough=thorough))

    def snippets_job(self, post: OpenPost) -> Callable[[], Snippets]:
        """Return what reads the snippets for *post*, in any thread."""
        return partial(_snippets, self._workbench.settings.folder, language(), post.document.path)

    def tell_troubles(self, snippets: Snippets) -> None:
        """Say what is wrong with the writer's file, unless that was said already."""
        from editor.bridge.words_of_completion import words_of_trouble

        if snippets.troubles == self._told:
            return
        self._told = snippets.troubles
        if self._told:
            words = " ".join(map(words_of_trouble, self._told[:2]))
            run = partial(self._workbench.window.files_chosen.emit, [snippets.path])
            action = NoticeAction(self.tr("Open My Snippets"), run)
            self._workbench.notices.show_warning(words, actions=[action])

    def fetch_picture(self, path: Path) -> None:
        """Have the picture of the image *path* shown in the popup, once it is read."""
        side = round(PICTURE_PX * self.popup.devicePixelRatioF())
        self.popup.show_picture(path, QImage())  # asked for
        self._workbench.tasks.run(partial(read_thumbnail, path, side), partial(self.popup.show_picture, path), _raise)

    def _on_answer(self, answer: Answer) -> None:
        if self._show is not None:
            self._show(answer)

    def _on_opened(self, post: OpenPost) -> None:
        self._posts[post] = AtCaret(post, self)

    def _on_closing(self, post: OpenPost) -> None:
        self._posts.pop(post).close()
        self._show = None

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        for at_caret in self._posts.values():
            at_caret.close()


def language() -> str:
    """Return in which language the editor's own snippets are."""
    return "ja" if QLocale().language() == QLocale.Language.Japanese else "en"


def _answer(question: Question, sites: dict[Path, SiteUse], folder: Path, language: str, *, thorough: bool) -> Answer:
    from dataclasses import replace

    from editor.completion.answer import Answer, answer
    from editor.completion.site_use import SiteUse
    from editor.completion.snippets import all_snippets, candidates
    from editor.completion.wanted import Want

    found = find_site(question.path) if question.path else None
    root = found.root if found else None
    question = replace(question, root=root)
    if question.wanted.want is Want.SNIPPET:
        snippets = all_snippets(folder, language, root)
        return Answer(question, candidates(snippets.snippets), snippets=snippets)
    site = sites.setdefault(root, SiteUse(root)) if root else None
    return answer(question, site, thorough=thorough)


def _snippets(folder: Path, language: str, path: Path | None) -> Snippets:
    from editor.completion.snippets import all_snippets

    site = find_site(path) if path else None
    return all_snippets(folder, language, site.root if site else None)


def _raise(error: Exception) -> None:
    raise error
