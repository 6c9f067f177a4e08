"""Marks what was found in the text of a post: of much, what is nearest to what is seen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from editor.bridge.utf16 import units
from editor.document.document import Change
from editor.post.edit import Span
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.text.binding import TextBinding
from editor.widgets.text.marks import Mark, TextMarks

SCROLL_PAUSE_MS = 150
MOST_MARKS = 400
"""More are not shown at a time: each costs a little at each key."""

MarkOf = Callable[[int, int, int], Mark]
"""Makes the mark of what has the given number, from a place in the pane to another."""


class PostMarks(QObject):
    """Marks in the text of *post*; numbers are places in what is shown."""

    fix_requested = Signal(int)
    ignore_requested = Signal(int)

    def __init__(self, post: OpenPost, parent: QObject) -> None:
        super().__init__(parent)
        self._post = post
        self._spans: Sequence[Span] = ()
        self._mark_of: MarkOf | None = None
        self._is_current = False
        self._marked = range(0)
        self._marks: TextMarks | None = None  # until there is something to mark
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SCROLL_PAUSE_MS)
        self._settle.timeout.connect(self._mark)
        post.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._disconnect = post.document.changed.connect(self._on_document_changed)

    def show(self, spans: Sequence[Span], mark_of: MarkOf) -> None:
        """Mark *spans* of the source of the post as it is, in their order; those before its text are passed over."""
        self._spans, self._mark_of, self._is_current = spans, mark_of, True
        self._mark()

    def choose_fix_near_caret(self) -> None:
        """Wish that what is marked nearest to the caret be mended."""
        if self._marks is not None:
            self._marks.choose_fix_near_caret()

    def select_next(self) -> bool:
        """Select what is marked next behind the caret; return whether there is any."""
        return self._marks is not None and self._marks.select_next() is not None

    def number_at(self, position: int) -> int | None:
        """Return what is marked at *position* of the pane, None where nothing is."""
        index = self._marks.index_at(position) if self._marks is not None else None
        return None if index is None else self._marked[index]

    def span_in_pane(self, number: int) -> tuple[int, int] | None:
        """Return where in the pane *number* is marked by now; None where it is not, or was written over."""
        if self._marks is None or number not in self._marked:
            return None
        return self._marks.span_of(self._marked.index(number))

    def remove(self) -> None:
        """Take the marks away; nothing is marked after that."""
        self._settle.stop()
        self._disconnect()
        self._post.text.verticalScrollBar().valueChanged.disconnect(self._on_scrolled)
        if self._marks is not None:
            self._marks.show(())
            self._marks.deleteLater()
        self.deleteLater()

    def _mark(self) -> None:
        mark_of = self._mark_of
        if mark_of is None or not self._is_current or self._post.composing:
            return
        start = self._post.document.post.text.start
        within = range(bisect_left(self._spans, start, key=_start_of), len(self._spans))
        if len(within) > MOST_MARKS:
            within = nearest_to(self._middle(), self._spans, within, MOST_MARKS)
        self._marked = within
        if self._marks is None and within:
            self._marks = TextMarks(self._post.text)
            self._marks.fix_requested.connect(self._on_fix_requested)
            self._marks.ignore_requested.connect(self._on_ignore_requested)
        if self._marks is not None:
            places = places_of(
                self._spans[within.start : within.stop], self._post.document.post, self._post.text_binding
            )
            self._marks.show([mark_of(one, *place) for one, place in zip(within, places, strict=True)])

    def _middle(self) -> int:
        """Return the place in the source that is in the middle of what is seen."""
        block = self._post.text.document().findBlockByNumber(sum(self._post.text.lines_around()) // 2)
        return self._post.text_binding.source_position(block.position())

    def _on_document_changed(self, _change: Change) -> None:
        self._is_current = False
        if self._marks is not None:
            self._marks.hold_fixes()

    def _on_scrolled(self, _value: int) -> None:
        if len(self._spans) > MOST_MARKS:
            self._settle.start()

    def _on_fix_requested(self, index: int) -> None:
        self.fix_requested.emit(self._marked[index])

    def _on_ignore_requested(self, index: int) -> None:
        self.ignore_requested.emit(self._marked[index])


def nearest_to(place: int, spans: Sequence[Span], within: range, most: int) -> range:
    """Return which *most* of the spans *within*, in their order, begin nearest to *place*: they are in a row."""
    behind = within[most:]  # what would be the next, if not all before it were nearer
    first = bisect_left(behind, True, key=lambda one: place - spans[one - most].start <= spans[one].start - place)
    return within[first : first + most]


def places_of(spans: Sequence[Span], post: Post, binding: TextBinding) -> Iterator[tuple[int, int]]:
    """Yield from where to where each of *spans* of the text of *post*, in their order, is in its pane.

    From one to the next it is counted on, which costs far less than to ask for each: the pane shows one for one what is
    in the source, but the two characters of an ending as one.
    """
    source = post.source  # as one, which whoever looked through it has made
    at = spans[0].start if spans else 0
    place = binding.pane_position(at)
    for span in spans:
        place += _units_between(source, at, span.start)
        at = span.start
        yield place, place + _units_between(source, at, span.end)


def _units_between(source: str, start: int, end: int) -> int:
    # One character more is looked at: what lies between the two of an ending is where the line ends.
    return units(source[start:end]) - source[start : end + 1].count("\r\n")


def _start_of(span: Span) -> int:
    return span.start
