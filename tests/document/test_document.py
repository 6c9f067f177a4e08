"""A document: edits, one history, dirty by comparison."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.document import Change, Document
from editor.document.opening import new_document
from editor.post.edit import Edit, EditMismatch


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def document_of(source: str, clock: Clock | None = None) -> Document:
    made = new_document(source)
    return Document(made.post, codec=made.codec, now=clock or Clock())


def typed(document: Document, text: str, at: int) -> None:
    for index, letter in enumerate(text):
        document.apply(Edit(at + index, "", letter), joins=True)


def test_an_edit_changes_the_text_and_is_told_with_its_origin() -> None:
    document = document_of("abc")
    changes: list[Change] = []
    document.changed.connect(changes.append)
    me = object()
    document.apply(Edit(1, "b", "X"), origin=me)
    assert document.post.source == "aXc"
    assert [(c.edits, c.before.source, c.post.source, c.origin) for c in changes] == [
        ((Edit(1, "b", "X"),), "abc", "aXc", me)
    ]


def test_an_edit_that_does_not_fit_changes_nothing() -> None:
    document = document_of("abc")
    with pytest.raises(EditMismatch):
        document.apply_all([Edit(0, "a", "x"), Edit(1, "nonsense", "y")])
    assert document.post.source == "abc"
    assert not document.can_undo


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    document = document_of("abc")
    document.apply(Edit(1, "b", "b"))
    assert not document.can_undo


def test_it_is_told_when_there_comes_to_be_something_to_undo_and_when_no_more() -> None:
    document = document_of("a")
    told: list[tuple[bool, bool]] = []
    document.history_changed.connect(lambda _: told.append((document.can_undo, document.can_redo)))
    for letter in "bcd":
        document.apply(Edit(0, "", letter))
    assert told == [(True, False)]
    document.undo()
    document.undo()
    document.undo()
    assert told == [(True, False), (True, True), (False, True)]


def test_undo_of_a_group_is_one_step() -> None:
    document = document_of("abc")
    document.apply_all([Edit(0, "a", "xx"), Edit(3, "c", "z")])
    assert document.post.source == "xxbz"
    document.undo()
    assert document.post.source == "abc"
    document.redo()
    assert document.post.source == "xxbz"


def test_typing_within_a_word_joins() -> None:
    document = document_of("")
    typed(document, "word", 0)
    document.undo()
    assert document.post.source == ""


def test_a_new_word_is_a_step_of_its_own() -> None:
    document = document_of("")
    typed(document, "one two", 0)
    document.undo()
    assert document.post.source == "one "


def test_a_pause_of_more_than_a_second_is_a_step_of_its_own() -> None:
    clock = Clock()
    document = document_of("", clock)
    typed(document, "ab", 0)
    clock.seconds = 1.5
    typed(document, "cd", 2)
    document.undo()
    assert document.post.source == "ab"


def test_typing_elsewhere_is_a_step_of_its_own() -> None:
    document = document_of("....")
    typed(document, "a", 0)
    typed(document, "b", 4)
    document.undo()
    assert document.post.source == "a...."


def test_backspaces_join() -> None:
    document = document_of("word")
    for end in (4, 3, 2):
        document.apply(Edit(end - 1, "word"[end - 1], ""), joins=True)
    document.undo()
    assert document.post.source == "word"


def test_what_was_undone_is_forgotten_by_the_next_edit() -> None:
    document = document_of("a")
    document.apply(Edit(1, "", "b"))
    document.undo()
    document.apply(Edit(1, "", "c"))
    assert not document.can_redo


def test_undo_back_to_the_saved_text_is_clean() -> None:
    document = document_of("a")
    told: list[bool] = []
    document.dirty_changed.connect(told.append)
    document.apply(Edit(1, "", "b"))
    document.undo()
    assert told == [True, False]
    assert not document.dirty


def test_typing_the_saved_text_again_is_clean() -> None:
    document = document_of("a")
    document.apply(Edit(0, "a", "b"))
    document.apply(Edit(0, "b", "a"))
    assert not document.dirty


def test_undoing_past_the_saved_text_is_dirty() -> None:
    document = document_of("a")
    document.apply(Edit(1, "", "b"))
    document.mark_saved(path=None, stamp=None)
    document.undo()
    assert document.dirty


def test_a_saved_text_that_left_the_history_is_clean_when_it_is_typed_again() -> None:
    document = document_of("a")
    document.apply(Edit(1, "", "b"))
    document.mark_saved(path=None, stamp=None)
    document.undo()
    document.apply(Edit(1, "", "c"))
    assert document.dirty
    document.apply(Edit(1, "c", "b"))
    assert not document.dirty


def test_replacing_the_source_touches_only_what_differs() -> None:
    document = document_of("one two three")
    changes: list[Change] = []
    document.changed.connect(changes.append)
    document.replace_source("one 2 three")
    assert changes[0].edits == (Edit(4, "two", "2"),)
    document.undo()
    assert document.post.source == "one two three"


edits = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 5), st.text("ab \n\r-:é漢", max_size=5), st.booleans()), max_size=25
)


@given(source=st.text("ab-: \n\r漢", max_size=30), wishes=edits)
def test_undoing_all_gives_the_first_text_and_redoing_all_the_last(
    source: str, wishes: list[tuple[int, int, str, bool]]
) -> None:
    document = document_of(source)
    for start, length, inserted, joins in wishes:
        text = document.post.source
        start = min(start, len(text))
        document.apply(Edit(start, text[start : start + length], inserted), joins=joins)
    last = document.post.source
    while document.can_undo:
        document.undo()
    assert document.post.source == source
    while document.can_redo:
        document.redo()
    assert document.post.source == last


def test_a_post_of_ten_megabytes_takes_a_key_without_a_walk_through_it() -> None:
    document = document_of("---\ntitle: a\n---\n" + "日本語の文 and words\n" * 500_000)
    place = len(document.post.source) // 2
    began = time.thread_time()
    for index in range(50):
        document.apply(Edit(place + index, "", "y"), joins=True)
    assert (time.thread_time() - began) / 50 < 0.05
    document.undo()
    assert not document.dirty


def test_what_goes_on_from_a_step_is_undone_and_done_again_with_it() -> None:
    document = document_of("a a")
    document.apply(Edit(0, "a", "b"))
    document.go_on((Edit(2, "a", "b"),))
    assert document.post.source == "b b"
    document.undo()
    assert document.post.source == "a a"
    assert not document.can_undo
    document.redo()
    assert document.post.source == "b b"
