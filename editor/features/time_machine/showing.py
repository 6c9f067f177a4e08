"""Shows the versions of the post in front, and brings one back, or a part of it, as one step."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_errors import said_of
from editor.document.document import Change
from editor.features.time_machine.restored import with_part
from editor.post.rewriting import edits_between
from editor.storage.snapshots import Kind, Moment, Snapshots
from editor.widgets.dialogs.moments import MomentsDialog, Part, ShownMoment
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

_LOG = logging.getLogger(__name__)
_SIGNS = {Kind.OPENED: "open", Kind.SAVED: "save", Kind.WRITTEN: "editor"}


class Showing(QObject):
    """The way through a post's time."""

    def __init__(self, workbench: Workbench, snapshots: Snapshots) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._snapshots = snapshots
        self._moments: Sequence[Moment] = ()
        self._post: OpenPost | None = None
        self._then: str | None = None
        self._listen_no_more: Callable[[], None] | None = None
        self.dialog: MomentsDialog | None = None
        """The view of the versions, while it is open."""
        desk = workbench.desk

        def has_file() -> bool:
            return desk.current is not None and desk.current.document.path is not None

        title = QT_TRANSLATE_NOOP("actions", "History…")
        action = Action("file.history", title, self.show, "file", "history", "Ctrl+Alt+H", "clock", enabled=has_file)
        workbench.actions.add(action)

    def show(self) -> None:
        """Show the versions of the post in front."""
        post = self._workbench.desk.current
        if post is None or post.document.path is None or self.dialog is not None:
            return
        post.finish_editing()
        job = partial(self._snapshots.moments, post.document.path)
        self._workbench.tasks.run(job, partial(self._on_moments, post), self._on_failed)

    def _on_moments(self, post: OpenPost, moments: Sequence[Moment]) -> None:
        if post not in self._workbench.desk.posts or self.dialog is not None or post.document.path is None:
            return
        if not moments:
            self._workbench.notices.show_notice(
                self.tr("There are no earlier versions of “{0}” yet. One is kept at each save.").format(
                    post.document.path.name
                )
            )
            return
        self._post, self._moments = post, moments
        shown = [self._shown(moment) for moment in moments]
        self.dialog = dialog = MomentsDialog(post.document.path.name, shown, self._workbench.window)
        dialog.moment_chosen.connect(self._on_moment_chosen)
        dialog.restore_requested.connect(self._on_restore_requested)
        dialog.finished.connect(self._on_finished)
        self._listen_no_more = post.document.changed.connect(self._on_changed)
        dialog.open()
        dialog.begin()

    def _on_moment_chosen(self, number: int) -> None:
        moment = self._moments[number]
        job = partial(self._snapshots.read, moment)
        self._workbench.tasks.run(job, partial(self._on_read, moment), self._on_failed)

    def _on_read(self, moment: Moment, then: str | None) -> None:
        dialog, post = self.dialog, self._post
        if dialog is None or post is None or self._moments[dialog.chosen] is not moment:
            return
        self._then = then
        dialog.show_text(post.document.post.source, then)

    def _on_changed(self, change: Change) -> None:
        """Compare anew: lines that were chosen by the text before are others in this one."""
        if self.dialog is not None and self._then is not None:
            self.dialog.show_text(change.post.source, self._then)

    def _on_restore_requested(self, part: Part) -> None:
        dialog, post, then = self.dialog, self._post, self._then
        if dialog is None or post is None or then is None or post.composing:
            return
        self._stop_listening()
        document = post.document
        now = document.post.source
        document.apply_all(edits_between(now, with_part(now, then, part, dialog.rows)))
        dialog.accept()
        self._workbench.notices.show_notice(self.tr("The earlier version is back. Undo takes that back again."))

    def _stop_listening(self) -> None:
        if self._listen_no_more is not None:
            self._listen_no_more()
            self._listen_no_more = None

    def _on_finished(self) -> None:
        self._stop_listening()
        dialog, self.dialog = self.dialog, None
        self._post, self._then, self._moments = None, None, ()
        if dialog is not None:
            dialog.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        _LOG.error("versions could not be read", exc_info=error)
        self._workbench.notices.show_warning(
            self.tr("Earlier versions cannot be read now ({0}). Your text is as it was.").format(said_of(error))
        )

    def _shown(self, moment: Moment) -> ShownMoment:
        when, locale = QDateTime.fromMSecsSinceEpoch(round(moment.when * 1000)), QLocale()
        about = {
            Kind.OPENED: self.tr("as opened"),
            Kind.SAVED: self.tr("saved"),
            Kind.WRITTEN: self.tr("while writing"),
        }
        return ShownMoment(
            day=locale.toString(when.date(), QLocale.FormatType.LongFormat),
            time=locale.toString(when.time(), QLocale.FormatType.ShortFormat),
            about=about[moment.kind],
            sign=_SIGNS[moment.kind],
        )
