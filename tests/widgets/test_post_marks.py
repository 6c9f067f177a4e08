"""Where marks of a post are put: in the pane, and which of very many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Span
from editor.widgets.post_marks import nearest_to, places_of
from editor.widgets.text.pane import TextPane
from tests.widgets.text.bound import Bound, document_of, text_span

LETTERS = st.sampled_from(["a", "日", "😀", "\n", "\r", "\r\n", "\u2028", "\u2029", "\ufeff", "\udc80"])
PLACES = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8)


@pytest.mark.usefixtures("qapp")
@given(st.sampled_from(["", "---\ntitle: x\n---\n", "---\r\n---\r\n"]), st.lists(LETTERS, max_size=40), PLACES)
def test_spans_are_where_the_pane_says_that_they_begin_and_end(
    head: str, letters: list[str], wished: list[tuple[int, int]]
) -> None:
    bound = Bound(TextPane(), document_of(head + "".join(letters)), text_span)
    post = bound.document.post
    text = post.text
    places = (sorted(text.start + place % (len(text) + 1) for place in two) for two in wished)
    spans = [Span(start, end) for start, end in sorted(places)]
    place = bound.binding.pane_position
    assert list(places_of(spans, post, bound.binding)) == [(place(span.start), place(span.end)) for span in spans]
    bound.close()


@given(st.lists(st.integers(0, 30), max_size=20), st.integers(0, 6), st.integers(0, 30), st.integers(1, 8))
def test_the_nearest_of_many_are_as_near_as_if_each_was_asked(
    starts: list[int], first: int, place: int, most: int
) -> None:
    spans = [Span(start, start + 2) for start in sorted(starts)]
    within = range(min(first, len(spans)), len(spans))
    found = nearest_to(place, spans, within, most)
    assert found.start >= within.start
    far = sorted(abs(spans[number].start - place) for number in within)
    assert sorted(abs(spans[number].start - place) for number in found) == far[:most]
