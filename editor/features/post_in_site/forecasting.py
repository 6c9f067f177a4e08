"""Follows the post in front and tells, beside its form and at the window's foot, what Jekyll will do with it."""

from __future__ import annotations

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.document.document import Document
from editor.features.post_in_site.telling import (
    Mending,
    Seen,
    look_at,
    mendings_of,
    outlook_of,
    told_of,
    words_of_missing,
)
from editor.features.problems.going import go_to, have_shown, span_after
from editor.widgets.forecast.outlook_button import OutlookButton
from editor.widgets.forecast.panel import ForecastPanel
from editor.widgets.form.inherited import GivenField
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from editor.widgets.watch import Job, Watch
from editor.widgets.workbench import Workbench


class Forecasting(QObject):
    """Looks when typing pauses, in the io pool; each post has a panel of its own."""

    rename_by_date_requested = Signal(object)  # OpenPost whose file is to be named by its date

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._panels: dict[OpenPost, ForecastPanel] = {}
        self._seen: Seen | None = None
        self._watch = Watch(workbench.tasks, self._job, fail=_raise, parent=self)
        self.button = OutlookButton()
        workbench.status.addPermanentWidget(self.button)
        workbench.actions.add(
            Action(
                "view.forecast",
                QT_TRANSLATE_NOOP("actions", "What Jekyll Will Do"),
                run=self.open,
                menu="view",
                group="panes",
                keys="Ctrl+6",
                icon="preview",
                enabled=lambda: workbench.desk.current is not None,
            )
        )
        self.button.clicked.connect(self.open)
        self._watch.found.connect(self._on_found)
        self._watch.changed.connect(self._on_changed)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.window.painted.connect(self._follow)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_application_state_changed)  # type: ignore[union-attr]

    def panel_of(self, post: OpenPost) -> ForecastPanel | None:
        """Return the panel of *post*; None while it is being opened, when it may be in front already."""
        return self._panels.get(post)

    def open(self) -> None:
        """Show the panel of the post in front; pressed again, its form."""
        post = self._workbench.desk.current
        if post is None:
            return
        panel = self._panels[post]
        is_seen = self._workbench.stage.is_shown(Pane.FORM) and post.front_matter.currentWidget() is panel
        have_shown(self._workbench.stage, Pane.FORM)
        post.front_matter.setCurrentWidget(post.form if is_seen else panel)

    def look_again(self) -> None:
        """Look at the site anew: its files are others."""
        self._workbench.desk.at_hand.outdate()
        self._watch.look_again()

    def _on_opened(self, post: OpenPost) -> None:
        panel = ForecastPanel(post.front_matter)
        self._panels[post] = panel
        post.front_matter.addTab(panel, self.tr("Jekyll"))
        post.front_matter.setTabToolTip(post.front_matter.indexOf(panel), self.tr("What Jekyll will do with this post"))
        panel.fix_requested.connect(self._fix)
        panel.place_requested.connect(self._go_to)
        post.document.saved.connect(self._on_saved)

    def _on_closing(self, post: OpenPost) -> None:
        if post is self._watch.post:
            self._watch.leave()
            self._seen = None
        self._panels.pop(post, None)

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._follow()

    def _follow(self) -> None:
        post = self._workbench.desk.current if self._workbench.window.was_painted else None
        if post is self._watch.post:
            return
        self._watch.leave()
        self._seen = None
        self.button.hide()
        if post is not None:
            self._watch.follow(post)
            self._watch.look_again()

    def _on_saved(self, _document: Document) -> None:
        self.look_again()

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()

    def _job(self, post: OpenPost, _stop: Event) -> Job[Seen]:
        document = post.document
        return partial(look_at, self._workbench.desk.at_hand, document.path, document.post, document.codec)

    def _on_found(self, seen: Seen) -> None:
        post = self._watch.post
        if post is None:
            return
        self._seen = seen
        if seen.forecast is None:
            told = words_of_missing(seen.missing) if seen.missing is not None else None
            post.form.show_inherited(())
        else:
            told = told_of(seen.forecast)
            post.form.show_inherited([GivenField(one.key, one.value, one.text) for one in seen.forecast.inherited])
        if told is not None:
            self._panels[post].show_told(told)
            outlook = told.outlook if seen.forecast is None else outlook_of(seen.forecast)
            self.button.show_outlook(outlook, told.headline)

    def _on_changed(self) -> None:
        if self._watch.post is not None:
            self._panels[self._watch.post].hold_fixes()

    def _go_to(self, number: int) -> None:
        post, seen = self._watch.post, self._seen
        if post is not None and seen is not None and seen.forecast is not None:
            go_to(post, span_after(seen.forecast.problems[number].span, self._watch.since), self._workbench.stage)

    def _fix(self, number: int, which: int) -> None:
        post, seen = self._watch.post, self._seen
        if post is None or seen is None or seen.forecast is None or not self._watch.is_current(seen.post):
            return
        mending: Mending = mendings_of(seen.forecast, seen.forecast.problems[number])[which]
        if mending.edit is not None:
            post.document.apply(mending.edit, origin=self)
        else:
            self.rename_by_date_requested.emit(post)


def _raise(error: Exception) -> None:
    """Tell nothing to the writer, who did not ask for it just now; a fault of ours must be seen in a test."""
    raise error
