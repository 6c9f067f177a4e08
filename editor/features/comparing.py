"""Compares the post in front with what the writer's own Jekyll makes of it, on request or after each save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.comparing import Compared, Comparing
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.post.codec import UnencodableText, encode
from editor.settings.trust import is_trusted
from editor.widgets.comparison_badge import ComparisonBadge
from editor.widgets.dialogs.jekyll_difference import JekyllDifference
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the action and the badge."""
    JekyllComparing(workbench)


class JekyllComparing(QObject):
    """What was found holds until the text, the theme or the trust changes; another post in front shows nothing yet."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._post: OpenPost | None = None
        self._found: Compared | None = None
        self._asked = (False, "")
        self.badge = ComparisonBadge()
        self._comparing = Comparing(self)
        workbench.status.addPermanentWidget(self.badge)
        workbench.actions.add(
            Action(
                "post.compare",
                QT_TRANSLATE_NOOP("actions", "Compare with Jekyll"),
                run=self.compare,
                menu="post",
                group="compare",
                keys="Ctrl+Alt+J",
                enabled=self._can_compare,
            )
        )
        self.badge.clicked.connect(self._on_badge_clicked)
        self._comparing.answered.connect(self._on_answered)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.current_changed.connect(self._forget)
        workbench.window.left.connect(self._forget)
        workbench.settings.changed.connect(self._on_settings_changed)

    def compare(self) -> None:
        """Compare the post in front as it stands, saved or not."""
        post = self._workbench.desk.current
        path = post.document.path if post is not None else None
        if post is None or path is None or post.composing:
            return
        post.finish_editing()
        document = post.document
        try:
            text = encode(document.post.source, document.codec)
        except UnencodableText:
            return  # it cannot be saved so, and whoever saves it is told
        self._forget()
        self._post = post
        self.badge.show_busy()
        trusted, theme = self._asked = self._wishes(path)
        self._comparing.ask(path, text, trusted=trusted, theme=theme)

    def _wishes(self, path: Path) -> tuple[bool, str]:
        """Return whether the site of the post at *path* is trusted, and the folder that stands in for its theme."""
        settings, desk = self._workbench.settings, self._workbench.desk
        site = desk.sites.holding(path)
        trust = settings.for_all.trust
        trusted = site is not None and is_trusted(trust, desk.leads_to(site.root), desk.leads_to(path))
        return trusted, settings.value.preview.theme_folder

    def _on_settings_changed(self, _: object) -> None:
        path = self._post.document.path if self._post is not None else None
        if path is not None and self._wishes(path) != self._asked:
            self._forget()

    def _can_compare(self) -> bool:
        post = self._workbench.desk.current
        return post is not None and self._workbench.desk.sites.holding(post.document.path) is not None

    def _on_opened(self, post: OpenPost) -> None:
        post.document.changed.connect(lambda _: self._forget_of(post))
        post.document.saved.connect(lambda _: self._on_saved(post))

    def _on_saved(self, post: OpenPost) -> None:
        is_wanted = self._workbench.settings.value.preview.compare and post is self._workbench.desk.current
        if is_wanted and self._found is None and self._can_compare():
            self.compare()

    def _forget_of(self, post: OpenPost) -> None:
        if post is self._post:
            self._forget()

    def _forget(self, _: object = None) -> None:
        if self._post is not None:
            self._comparing.stop()
            self._post = self._found = None
            self.badge.hide()

    def _on_answered(self, found: Compared) -> None:
        if found.missing or found.stopped or found.failed:
            self._forget()
            self._workbench.notices.show_warning(self._words_of(found))
            return
        self._found = found
        self.badge.show_places(found.places)

    def _on_badge_clicked(self) -> None:
        if self._found is None or self._post is None:
            return
        if not self._found.places:
            self.compare()
            return
        path = self._post.document.path
        name = path.name if path else ""
        dialog = JekyllDifference(name, self._found.theirs, self._found.ours, self._workbench.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _words_of(self, found: Compared) -> str:
        if found.missing == "jekyll":
            return self.tr(
                "Jekyll is not installed, so there is nothing to compare with. Install Ruby and then Jekyll "
                "(jekyllrb.com tells how), and try again. Frontispiece itself does not need it."
            )
        if found.missing == "page":
            return self.tr("Jekyll writes no page of this post. The Jekyll panel says why.")
        if found.missing:
            return self.tr("This post lies in no site, so Jekyll has nothing to build.")
        if found.stopped:
            return self.tr("Jekyll stops before it writes the page: {0}").format(found.stopped)
        return self.tr("The comparison did not come to an end ({0}). Your text is untouched; try again.").format(
            found.failed
        )
