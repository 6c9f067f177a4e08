"""The scripts of a site and what it loads from other machines: off, until the writer trusts the site."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_errors import words_of_opening
from editor.settings.settings import Settings
from editor.settings.trust import is_trusted, with_trust
from editor.storage.reading import CannotRead, ReadProblem
from editor.widgets.notice import NoticeAction
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Let the writer give trust to the site of the post in front, and take it back."""
    SiteTrust(workbench)


class SiteTrust(QObject):
    """Says above the page what it lacks, and keeps in the settings which sites are trusted."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._told: Path | None = None  # of which site it was said that it lacks something
        workbench.actions.add(
            Action(
                "view.trust_site",
                QT_TRANSLATE_NOOP("actions", "Trust This Site…"),
                run=self._turn,
                menu="view/preview",
                group="trust",
                enabled=lambda: self._place() is not None,
                checkable=True,
                checked=self._is_trusted,
            )
        )
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.settings.changed.connect(self._on_settings_changed)
        workbench.preview.framed.connect(self._tell)

    def _place(self) -> tuple[Path, Path] | None:
        """Return the site of the post in front, by its folder, and the post's file."""
        post = self._workbench.desk.current
        path = post.document.path if post else None
        site = self._workbench.desk.sites.holding(path)
        return (site.root, path) if site and path else None

    def _is_trusted(self) -> bool:
        place = self._place()
        trust, leads_to = self._workbench.settings.for_all.trust, self._workbench.desk.leads_to
        return place is not None and is_trusted(trust, *map(leads_to, place))

    def _turn(self) -> None:
        place, settings = self._place(), self._workbench.settings
        if place is None:
            return
        root = self._workbench.desk.leads_to(place[0])
        if root is None:
            self._workbench.notices.show_error(words_of_opening(CannotRead(place[0], ReadProblem.SLOW)))
            return
        trusted = not self._is_trusted()
        if trusted and not self._workbench.prompts.ask_trust(root):
            return
        settings.change_for_all("trust", sites=with_trust(settings.for_all.trust, root, trusted=trusted))

    def _on_current_changed(self, _post: object) -> None:
        self._workbench.actions.refresh()
        self._tell()

    def _on_settings_changed(self, _settings: Settings) -> None:
        self._tell()

    def _tell(self) -> None:
        """Say what the page lacks; what was closed once stays closed while it is said of the same site."""
        place, preview = self._place(), self._workbench.preview
        site = place[0] if place and preview.frame.lacks and not self._is_trusted() else None
        if site != self._told:
            preview.lacking.say("")
        self._told = site
        if site is not None:
            trust = NoticeAction(self.tr("Trust This Site…"), self._turn)
            preview.lacking.say(self.tr("This site’s scripts and remote content are off."), (trust,))
