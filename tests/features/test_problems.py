"""The parts of the Problems feature that need no window: the check in steps, places, and the way of a place."""

from __future__ import annotations

from collections.abc import Generator
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.checks import pace
from editor.checks.desk.desk import Desk
from editor.checks.desk.words import Vocabulary
from editor.checks.problem import Message, Problem
from editor.features.problems import checking
from editor.features.problems.checking import Checker, Rules
from editor.features.problems.going import span_after
from editor.post.edit import Edit, Span
from editor.post.post import Post

ALL = Rules()
HEAD = "---\ntitle: x\n---\n"


def test_problems_of_the_front_matter_and_of_the_text_come_in_their_order() -> None:
    post = Post("---\npublished:\n---\nOne.\n\n---END---\n\nText.\n")
    found = Checker().found_in(post, ALL, Event())
    assert found is not None
    assert [problem.message for problem in found.problems] == [Message.HIDDEN_UNSAID, Message.MARKER_LEFT]
    assert found.post is post


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_lines_are_those_of_the_text_pane_and_none_in_the_front_matter(ending: str) -> None:
    source = "---\npublished:\n---\n\nOne.\n\n---END---\n\nText.\n".replace("\n", ending)
    found = Checker().found_in(Post(source), ALL, Event())
    assert found is not None
    assert found.lines == (0, 4)
    assert found.lines_before == 3


def test_a_rule_that_is_off_is_not_asked_whichever_kind_it_is_of() -> None:
    post = Post("---\npublished:\n---\nOne.\n\n---END---\n\nText.\n")
    checker = Checker()
    both = checker.found_in(post, ALL, Event())
    assert both is not None
    rules = {problem.rule for problem in both.problems}
    assert len(rules) == 2
    for rule in rules:
        one = checker.found_in(post, Rules(off=frozenset({rule})), Event())
        assert one is not None
        assert {problem.rule for problem in one.problems} == rules - {rule}
    assert checker.found_in(post, Rules(off=frozenset(rules)), Event()) == checking.Found(post)


def test_a_rule_that_is_off_by_default_is_asked_on_request_unless_it_is_ignored() -> None:
    post = Post(HEAD + 'He said “one” and “two” and “three” and "four".\n')

    def found(rules: Rules) -> list[Message]:
        answer = Checker().found_in(post, rules, Event())
        assert answer is not None
        return sorted({problem.message for problem in answer.problems}, key=lambda message: message.value)

    wanted = frozenset({"mixed-quotes"})
    assert found(ALL) == []
    assert found(Rules(extra=wanted)) == [Message.QUOTES_MIXED]
    assert found(Rules(off=wanted, extra=wanted)) == []


def test_the_vocabulary_of_the_site_tells_which_spelling_is_meant() -> None:
    post, checker = Post(HEAD + "サーバを使います。\n"), Checker()
    assert checker.found_in(post, ALL, Event()) == checking.Found(post)
    found = checker.found_in(post, ALL, Event(), Vocabulary({"サーバー": 20}))
    assert found is not None
    assert [problem.args for problem in found.problems] == [("サーバ", "サーバー")]


def test_a_check_that_is_stopped_gives_up_at_the_next_step_and_goes_on_from_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stop, steps = Event(), 0

    def counted(desk: Desk, post: Post) -> Generator[tuple[Problem, ...] | None, None, None]:
        nonlocal steps
        for step in asked(desk, post):
            steps += 1
            if steps == 5:
                stop.set()
            yield step

    asked = Desk.steps
    monkeypatch.setattr(Desk, "steps", counted)
    monkeypatch.setattr(pace, "WORK_S", -1.0)
    post = Post(HEAD + "".join(f"The paragraph number {number} is here.\n\n" for number in range(40)))
    checker = Checker()
    assert checker.found_in(post, ALL, stop) is None
    assert steps == 5
    assert checker.found_in(post, ALL, Event()) is not None


edits = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6), st.text("ab\n", max_size=4)), max_size=6)


@given(edits, st.integers(0, 20), st.integers(1, 8))
def test_a_span_that_no_edit_touches_still_holds_the_same_text(
    wished: list[tuple[int, int, str]], start: int, length: int
) -> None:
    source = "abcdefghijklmnopqrstuvwxyzABCDEF"
    span = Span(start, start + length)
    words = span.of(source)
    made: list[Edit] = []
    for place, count, inserted in wished:
        now = span_after(span, made)
        place = min(place, len(source))
        removed = source[place : place + count]
        if (place < now.end and now.start < place + len(removed)) or now.start < place < now.end:
            continue
        edit = Edit(place, removed, inserted)
        source = edit.apply_to(source)
        made.append(edit)
    assert span_after(span, made).of(source) == words


@pytest.mark.parametrize(
    ("edit", "left"),
    [
        (Edit(2, "cdefgh", ""), Span(2, 2)),
        (Edit(4, "ef", ""), Span(4, 6)),
        (Edit(2, "cdef", "X"), Span(3, 5)),
    ],
)
def test_a_span_whose_text_is_removed_is_what_is_left_of_it(edit: Edit, left: Span) -> None:
    assert span_after(Span(4, 8), [edit]) == left
