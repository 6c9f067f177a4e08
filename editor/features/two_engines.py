"""Marks what GitHub shows otherwise than Jekyll; off until the writer asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.tasks import Latest
from editor.bridge.words_of_differences import words_of_difference
from editor.checks.two_engines.difference import Difference, Kind
from editor.checks.two_engines.limits import WHOLE_CHARACTERS
from editor.document.document import Change
from editor.jekyll.site import Site
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.text.marks import Mark, TextMarks
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.checks.two_engines.comparison import Comparison
    from editor.render.kramdown.options import Options

PAUSE_MS = 400
MOST_MARKS = 400
"""More are not shown at a time: each costs a little at each key."""
_FIXES = {
    Kind.EMPHASIS: QT_TRANSLATE_NOOP("differences", "Write the Emphasis as HTML, for GitHub Too"),
    Kind.EMPHASIS_SHAPE: QT_TRANSLATE_NOOP("differences", "Write the Emphasis as Jekyll Shows It, for GitHub Too"),
    Kind.TABLE: QT_TRANSLATE_NOOP("differences", "Show the Bar as Text, in Jekyll Too"),
    Kind.GITHUB_TABLE: QT_TRANSLATE_NOOP("differences", "Make It a Table in Jekyll Too"),
    Kind.BARE_ADDRESS: QT_TRANSLATE_NOOP("differences", "Make It a Link in Jekyll Too"),
}
_FIX = QT_TRANSLATE_NOOP("differences", "Write It So That GitHub Shows the Same")


@dataclass(frozen=True, slots=True)
class _Found:
    """What differs in *post*; places count from the start of its text."""

    post: Post
    differences: tuple[Difference, ...]


def install(workbench: Workbench) -> None:
    """Add the switch to the View menu, and the way from one mark to the next."""
    TwoEngines(workbench)


class TwoEngines(QObject):
    """Compares what is seen of the post in front, outside the GUI thread, whenever typing pauses."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._shown: OpenPost | None = None
        self._marks: TextMarks | None = None
        self._found: _Found | None = None
        self._compare = _Compare()
        self._comparing = Latest(workbench.tasks, show=self._show, fail=self._on_failed)
        self._disconnect: Callable[[], None] = _nothing
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._request)
        self._add_actions()
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.desk.closing.connect(self._on_closing)
        workbench.window.painted.connect(self._refresh)
        workbench.settings.changed.connect(self._on_settings_changed)

    @property
    def is_on(self) -> bool:
        """Whether the writer wants marks."""
        return self._workbench.settings.value.text.mark_differences

    def _add_actions(self) -> None:
        add, desk = self._workbench.actions.add, self._workbench.desk
        add(
            Action(
                "view.differences",
                QT_TRANSLATE_NOOP("actions", "Mark What GitHub Shows Differently"),
                run=self._toggle,
                menu="view/checking",
                group="text",
                checkable=True,
                checked=lambda: self.is_on,
            )
        )
        add(
            Action(
                "view.next_difference",
                QT_TRANSLATE_NOOP("actions", "Next Difference from GitHub"),
                run=self._select_next,
                menu="view/checking",
                group="text",
                keys="F8",
                enabled=lambda: self.is_on and desk.current is not None,
            )
        )

    def _toggle(self) -> None:
        self._workbench.settings.change("text", mark_differences=not self.is_on)

    def _on_settings_changed(self, _settings: object) -> None:
        if self.is_on != (self._shown is not None):
            self._refresh()
            self._workbench.actions.refresh()

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._refresh()

    def _on_closing(self, post: OpenPost) -> None:
        if post is self._shown:
            self._leave()

    def _refresh(self) -> None:
        """Follow the post in front, or none while no marks are wanted."""
        post = self._workbench.desk.current if self.is_on else None
        if post is self._shown:
            return
        self._leave()
        if post is not None:
            self._follow(post)

    def _follow(self, post: OpenPost) -> None:
        self._shown = post
        self._marks = TextMarks(post.text)
        self._marks.fix_requested.connect(self._on_fix_requested)
        post.composing_changed.connect(self._on_composing_changed)
        post.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._disconnect = post.document.changed.connect(self._on_document_changed)
        self._pause.start(0)

    def _leave(self) -> None:
        self._pause.stop()
        self._disconnect()
        self._disconnect = _nothing
        post, self._shown, self._found = self._shown, None, None
        marks, self._marks = self._marks, None
        if post is not None and marks is not None:
            post.composing_changed.disconnect(self._on_composing_changed)
            post.text.verticalScrollBar().valueChanged.disconnect(self._on_scrolled)
            marks.show(())
            marks.deleteLater()

    def _on_document_changed(self, _change: Change) -> None:
        if self._marks is not None:
            self._marks.hold_fixes()
        self._pause.start(PAUSE_MS)

    def _on_composing_changed(self, composing: bool) -> None:
        if not composing:
            self._pause.start(PAUSE_MS)

    def _on_scrolled(self, _value: int) -> None:
        post = self._shown
        if post is not None and len(post.document.post.characters) > WHOLE_CHARACTERS:
            self._pause.start(PAUSE_MS)

    def _request(self) -> None:
        shown = self._shown
        if shown is None or shown.composing:
            return  # asked again when the input method has ended
        document, binding = shown.text.document(), shown.text_binding
        first, end = shown.text.lines_around()
        last = document.findBlockByNumber(end - 1)
        post = shown.document.post
        start = binding.source_position(document.findBlockByNumber(first).position()) - post.text.start
        stop = binding.source_position(last.position() + last.length() - 1) - post.text.start
        site = self._workbench.desk.sites.holding(shown.document.path)
        self._comparing.request(partial(self._compare.differences, post, site, max(0, start), max(0, stop)))

    def _show(self, found: _Found) -> None:
        shown, marks = self._shown, self._marks
        if shown is None or marks is None or shown.document.post is not found.post or shown.composing:
            return  # another request follows
        self._found = found
        place = shown.text_binding.pane_position
        text = found.post.text.start
        marks.show(
            [
                Mark(
                    place(text + difference.span.start),
                    place(text + difference.span.end),
                    words_of_difference(difference.kind),
                    _words_of_fix(difference),
                )
                for difference in found.differences[:MOST_MARKS]
            ]
        )

    def _on_failed(self, error: Exception) -> None:
        """Tell nothing to the writer, who did not ask for it just now; a fault of ours must be seen in a test."""
        if self._marks is not None:
            self._marks.show(())
        raise error

    def _select_next(self) -> None:
        if self._marks is not None:
            self._marks.select_next()

    def _on_fix_requested(self, index: int) -> None:
        shown, found = self._shown, self._found
        if shown is None or found is None or shown.document.post is not found.post:
            return
        moved = found.differences[index].moved(found.post.text.start)
        shown.document.apply_all(moved.fix[::-1], origin=self)


class _Compare:
    """Makes the comparison when it is first asked for, as that imports markdown-it; asked by one job at a time."""

    def __init__(self) -> None:
        self._comparison: Comparison | None = None
        self._options: Options | None = None

    def differences(self, post: Post, site: Site | None, start: int, end: int) -> _Found:
        """Return what differs in the text of *post* of *site*; of a long one, near the places *start* to *end*."""
        from editor.checks.two_engines.comparison import Comparison
        from editor.render.kramdown.options import read_options

        options = read_options(site.config.values if site else {})
        if self._comparison is None or options != self._options:
            self._comparison, self._options = Comparison(options), options
        text = post.text.of(post.characters)
        return _Found(post, self._comparison.differences(text, start, end))


def _words_of_fix(difference: Difference) -> str:
    return QCoreApplication.translate("differences", _FIXES.get(difference.kind, _FIX)) if difference.fix else ""


def _nothing() -> None:
    """Stand in for a disconnect where nothing is connected."""
