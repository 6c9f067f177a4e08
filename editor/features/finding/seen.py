"""Where in the source things are: what is selected, what is near what is seen, and where they go with an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.post.edit import Edit, Span
from editor.post.post import Post
from editor.search.query import Query, QueryRefused, SearchTooSlow
from editor.widgets.open_post import OpenPost
from editor.widgets.text.grounds import show_found

if TYPE_CHECKING:
    from editor.search.matching import Count

SEEN_SECONDS = 0.05
MOST_MARKED = 500
"""Matches near what is seen that are marked: letters alone may fill a page."""


def selected_in(post: OpenPost) -> Span:
    """Return what is selected in the text of *post*, in the source."""
    cursor, place = post.text.textCursor(), post.text_binding.source_position
    return Span(place(cursor.selectionStart()), place(cursor.selectionEnd()))


def counted(post: Post, query: Query, within: list[Span], current: Span) -> Count:
    """Count the matches in *post*, and tell which of them *current* is."""
    from editor.search.matching import count

    return count(post.source, query, within=within, current=current)


def mark_seen(post: OpenPost, query: Query, within: list[Span], scope: Span | None) -> None:
    """Mark what *query* finds near what is seen of *post*, and the *scope* that it is looked for in."""
    from editor.search.matching import matches

    binding, source = post.text_binding, post.document.post.source
    runs = [_span_of(post, first, end) for first, end in post.text.shown_lines_around()]
    near = (Span(max(span.start, run.start), min(span.end, run.end)) for span in within for run in runs)
    seen = [span for span in near if span.start <= span.end]
    try:
        found = list(matches(source, query, within=seen, limit=MOST_MARKED, seconds=SEEN_SECONDS))
    except (QueryRefused, SearchTooSlow):
        found = []  # said where it was counted
    place = binding.pane_position
    show_found(
        post.text,
        [(place(match.span.start), place(match.span.end)) for match in found if len(match.span)],
        None if scope is None else (place(scope.start), place(scope.end)),
    )


def _span_of(post: OpenPost, first: int, end: int) -> Span:
    """Return where in the source the lines of the text from *first* to before *end* stand."""
    document, place = post.text.document(), post.text_binding.source_position
    last = document.findBlockByNumber(end - 1)
    return Span(place(document.findBlockByNumber(first).position()), place(last.position() + last.length() - 1))


def moved(place: int, edit: Edit, *, stays: bool) -> int:
    """Return where *place* is after *edit*; at the edge of what came it *stays* before it, or goes behind."""
    if place < edit.start or (place == edit.start and stays):
        return place
    if place >= edit.end:
        return place + edit.growth
    return edit.start if stays else edit.inserted_end
