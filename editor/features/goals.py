"""Writing goals: how much is to be written on a day or in a session, and how far it is."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.tasks import Latest
from editor.document.document import Change
from editor.post.post import Post
from editor.settings.settings import GoalSettings
from editor.storage.writing_days import WritingDays
from editor.widgets.goal_meter import Goal, GoalMeter
from editor.widgets.goal_popover import GoalPopover, Goals
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench
from editor.writing.progress import Progress, Written

COUNT_PAUSE_MS = 700
BEGIN_PAUSE_MS = 200
"""After a post is opened it is shown, and would wait for Python if a long one were counted meanwhile."""
KEEP_PAUSE_MS = 30_000
MARGIN = QPoint(8, 6)
"""Between the popover and the corner above the status line."""


def install(
    workbench: Workbench, days: WritingDays, *, today: Callable[[], datetime.date] = datetime.date.today
) -> None:
    """Put the meter into the status line; what is written is kept in *days*."""
    WritingGoals(workbench, days, today)


class WritingGoals(QObject):
    """Counts each post as it was opened and whenever typing pauses, outside the GUI thread."""

    def __init__(self, workbench: Workbench, days: WritingDays, today: Callable[[], datetime.date]) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._days = days
        self._today = today
        self._progress = Progress(today(), Written(*days.of(today())))
        self._opened: dict[OpenPost, Post] = {}  # as each was then
        self._begun: set[OpenPost] = set()
        self._replaced: set[OpenPost] = set()
        self._changed: set[OpenPost] = set()  # since they were counted
        self._counted: tuple[tuple[OpenPost, Post], ...] = ()  # what is asked for
        self._counting = Latest(workbench.tasks, show=self._on_counted, fail=self._on_failed)
        self._begin_soon = self._timer(BEGIN_PAUSE_MS, self._count_opened)
        self._pause = self._timer(COUNT_PAUSE_MS, self._count)
        self._keep_later = self._timer(KEEP_PAUSE_MS, self._keep_in_pool)
        self._midnight = self._timer(0, self._begin_day)
        self.meter = GoalMeter()
        workbench.status.addPermanentWidget(self.meter)
        self.meter.clicked.connect(self._open)
        workbench.actions.add(
            Action(
                "view.goal",
                QT_TRANSLATE_NOOP("actions", "Writing Goal…"),
                run=self._open,
                menu="view",
                group="modes",
                keys="Ctrl+Alt+G",
            )
        )
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.settings.changed.connect(self._on_settings_changed)
        workbench.window.left.connect(self._on_left)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_application_state_changed)  # type: ignore[union-attr]
        self._begin_day()
        self._show()

    @property
    def progress(self) -> Progress:
        """What was written."""
        return self._progress

    def _timer(self, pause_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(act)
        return timer

    def _on_opened(self, post: OpenPost) -> None:
        post.document.changed.connect(partial(self._on_document_changed, post))
        self._opened[post] = post.document.post
        self._workbench.window.once_painted(self._begin_soon.start)

    def _count_opened(self) -> None:
        opened, self._opened = self._opened, {}
        for post, text in opened.items():
            self._workbench.tasks.run(partial(_length, text), partial(self._begin, post), self._on_failed)

    def _begin(self, post: OpenPost, length: Written) -> None:
        if post in self._workbench.desk.posts:
            self._begun.add(post)
            self._progress.counted(post, length, self._today())
            if post in self._changed:
                self._pause.start()

    def _on_closing(self, post: OpenPost) -> None:
        self._take_last_words(post)
        self._opened.pop(post, None)
        self._changed.discard(post)
        self._begun.discard(post)
        self._replaced.discard(post)
        self._progress.closed(post)

    def _on_document_changed(self, post: OpenPost, change: Change) -> None:
        if change.origin is None:  # what was read anew from the disk
            self._replaced.add(post)
        self._changed.add(post)
        self._pause.start()

    def _count(self) -> None:
        posts = [post for post in self._changed if post in self._begun and not post.composing]
        if posts:
            self._counted = tuple((post, post.document.post) for post in posts)
            self._counting.request(partial(_lengths, tuple(text for _, text in self._counted)))

    def _on_counted(self, lengths: tuple[Written, ...]) -> None:
        counted, self._counted = self._counted, ()
        for (post, text), length in zip(counted, lengths, strict=True):  # the answer to the last request
            is_before = post in self._replaced and post.document.post is not text  # it is counted again
            if post in self._begun and not is_before:
                self._take_length(post, text, length)
        self._show()

    def _take_length(self, post: OpenPost, text: Post, length: Written) -> None:
        before = self._progress.today
        self._begin_day()
        if post in self._replaced:
            self._replaced.discard(post)
            self._progress.replaced(post, length)
        self._progress.counted(post, length, self._today())
        if post.document.post is text:
            self._changed.discard(post)
        if self._progress.today != before and not self._keep_later.isActive():
            self._keep_later.start()

    def _take_last_words(self, post: OpenPost) -> None:
        """Count *post* at once, if it was changed: its paragraphs are counted, but for those that changed."""
        if post in self._changed and post in self._begun:
            self._take_length(post, post.document.post, _length(post.document.post))

    def _on_application_state_changed(self, _state: object) -> None:
        self._begin_day()  # the machine may have slept over midnight

    def _begin_day(self) -> None:
        """Keep what was written on a day that is over, and begin the new one."""
        today = self._today()
        if today != self._progress.day:
            self._keep()
            self._progress.begin(today)
            self._show()
        now = datetime.datetime.now()
        midnight = datetime.datetime.combine(now.date() + datetime.timedelta(1), datetime.time())
        self._midnight.start(round((midnight - now).total_seconds() * 1000) + 1000)

    def _on_left(self) -> None:
        for post in tuple(self._changed):
            self._take_last_words(post)
        self._keep()

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _show(self) -> None:
        goals, progress = self._workbench.settings.value.goals, self._progress
        in_words = _in_words(goals)
        day = Goal(_amount(progress.today, in_words), goals.day, in_words, of_day=True)
        session = Goal(_amount(progress.session, in_words), goals.session, in_words, of_day=False)
        self.meter.show_goal(day if goals.day else session if goals.session else None, more=self._words())

    def _words(self) -> str:
        """Return what was written, of the day and of the session."""
        in_words = _in_words(self._workbench.settings.value.goals)
        today, session = _amount(self._progress.today, in_words), _amount(self._progress.session, in_words)
        number = QLocale().toString
        return self.tr("Written today: {0}, in this session: {1}").format(number(today), number(session))

    def _open(self) -> None:
        goals, window, status = self._workbench.settings.value.goals, self._workbench.window, self._workbench.status
        popover = GoalPopover(Goals(goals.day, goals.session, _in_words(goals)), self._words(), window)
        popover.changed.connect(self._on_goals_changed)
        lift = status.height() if status.isVisible() else 0
        popover.open_above(window.mapToGlobal(QPoint(window.width(), window.height() - lift) - MARGIN))

    def _on_goals_changed(self, goals: Goals) -> None:
        unit = "words" if goals.in_words else "characters"
        self._workbench.settings.change("goals", day=goals.day, session=goals.session, unit=unit)

    def _on_settings_changed(self, _settings: object) -> None:
        self._show()

    def _keep(self) -> None:
        self._keep_later.stop()
        today = self._progress.today
        if today != Written(*self._days.of(self._progress.day)):
            self._days.keep(self._progress.day, today.characters, today.words)

    def _keep_in_pool(self) -> None:
        day, today = self._progress.day, self._progress.today
        self._workbench.tasks.run(
            partial(self._days.keep, day, today.characters, today.words), lambda _nothing: None, self._on_failed
        )


def _in_words(goals: GoalSettings) -> bool:
    """Tell whether goals are counted in words; the writer's language says it until the writer does."""
    return goals.unit == "words" if goals.unit else QLocale().language() != QLocale.Language.Japanese


def _amount(written: Written, in_words: bool) -> int:
    return written.words if in_words else written.characters


def _lengths(posts: tuple[Post, ...]) -> tuple[Written, ...]:
    return tuple(map(_length, posts))


def _length(post: Post) -> Written:
    # Here and not above: it compiles patterns and brings a table of all characters, and the pool has the time.
    from editor.spelling.counts import count

    counts = count(post.body.of(post.source))
    return Written(counts.characters, counts.words)
