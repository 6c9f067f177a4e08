"""Marks what was found in the text of a post: of much, what is nearest to what is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from editor.bridge.words_of_problems import words_of_fix, words_of_problem
from editor.checks.problem import Severity
from editor.features.problems.checking import Found
from editor.features.problems.watching import Watch
from editor.widgets.open_post import OpenPost
from editor.widgets.text.marks import Mark, MarkTone, TextMarks

SCROLL_PAUSE_MS = 150
MOST_MARKS = 400
"""More are not shown at a time: each costs a little at each key."""
_TONES = {Severity.ERROR: MarkTone.ERROR, Severity.WARNING: MarkTone.WARNING, Severity.ADVICE: MarkTone.HINT}


class Marking(QObject):
    """The marks of *post*, as *watch* tells what is found in it."""

    fix_requested = Signal(int)  # the index of the problem

    def __init__(self, post: OpenPost, watch: Watch) -> None:
        super().__init__(watch)
        self._post = post
        self._watch = watch
        self._found: Found | None = None
        self._marked: Sequence[int] = ()
        self._marks: TextMarks | None = None  # until there is something to mark
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SCROLL_PAUSE_MS)
        self._settle.timeout.connect(self._mark)
        post.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        watch.changed.connect(self._on_post_changed)

    def show_found(self, found: Found) -> None:
        """Mark what was *found*, and nothing else."""
        self._found = found
        self._mark()

    def select_next(self) -> None:
        """Select what is marked next behind the caret."""
        if self._marks is not None:
            self._marks.select_next()

    def fix_near_caret(self) -> None:
        """Have mended what is marked nearest to the caret."""
        if self._marks is not None:
            self._marks.choose_fix_near_caret()

    def remove(self) -> None:
        """Take the marks away; nothing is marked after that."""
        self._settle.stop()
        self._post.text.verticalScrollBar().valueChanged.disconnect(self._on_scrolled)
        self._watch.changed.disconnect(self._on_post_changed)
        if self._marks is not None:
            self._marks.show(())
            self._marks.deleteLater()
        self.deleteLater()

    def _mark(self) -> None:
        found = self._found
        if found is None or not self._watch.is_current(found):
            return
        within = [index for index, line in enumerate(found.lines) if line]
        if len(within) > MOST_MARKS:
            middle = sum(self._post.text.lines_around()) // 2
            within.sort(key=lambda index: abs(found.lines[index] - middle))
            del within[MOST_MARKS:]
        self._marked = within
        if self._marks is None and within:
            self._marks = TextMarks(self._post.text)
            self._marks.fix_requested.connect(self._on_fix_requested)
        if self._marks is not None:
            self._marks.show([self._mark_of(found, index) for index in within])

    def _mark_of(self, found: Found, index: int) -> Mark:
        problem, place = found.problems[index], self._post.text_binding.pane_position
        words = words_of_problem(problem, lines_before=found.lines_before)
        tone = _TONES[problem.severity]
        return Mark(place(problem.span.start), place(problem.span.end), words, words_of_fix(problem.fix), tone)

    def _on_post_changed(self) -> None:
        if self._marks is not None:
            self._marks.hold_fixes()

    def _on_scrolled(self, _value: int) -> None:
        if self._found is not None and len(self._found.problems) > MOST_MARKS:
            self._settle.start()

    def _on_fix_requested(self, index: int) -> None:
        self.fix_requested.emit(self._marked[index])
