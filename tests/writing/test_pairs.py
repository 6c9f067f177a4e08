"""Pairs: closed as they are opened, stepped over, put around what is selected; by keys and by an input method."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Edit
from editor.writing.body import Body
from editor.writing.change import Change, Selection
from editor.writing.pairs import Closers, Typed, erase_pair, type_text
from tests.writing.written import applied, read, write

ERASE = "⌫"


def typed(written: str, keys: Sequence[str]) -> str:
    """Return what stands after *keys* as a pane takes them: each by itself, a longer one as an input method's."""
    text, selection = read(written)
    closers = Closers()
    for key in keys:
        body = Body(text)
        answer = erase_pair(body, selection, closers) if key == ERASE else type_text(body, selection, key, closers)
        if answer is None:
            start = selection.start - 1 if key == ERASE else selection.start
            edit = Edit(start, text[start : selection.end], "" if key == ERASE else key)
            place = Selection.at(edit.inserted_end)
            answer = Typed(Change((edit,), place), closers.after((edit,)))
            text = edit.apply_to(text)
        else:
            text = applied(text, answer.change)
        selection, closers = answer.change.selection, answer.closers.near(answer.change.selection)
        assert all(text[place] in ")]}」』）】〉》”］〕｝\"'`*_~% " for place in closers.places)
    return write(text, selection)


@pytest.mark.parametrize(
    ("before", "keys", "expected"),
    [
        ("¦", "(", "(¦)"),
        ("¦", "(a)", "(a)¦"),
        ("¦", "「", "「¦」"),
        ("これは¦です", "（", "これは（¦です"),
        ("これは¦。", "『", "これは『¦』。"),
        ("¦x", "(", "(¦x"),
        ("([¦])", "{", "([{¦}])"),
        ("[¦]", "]", "[]¦]"),
        ("- ¦", "[ ] a", "- [ ] a¦"),
    ],
)
def test_brackets_are_closed_where_no_letter_follows_and_stepped_over(before: str, keys: str, expected: str) -> None:
    assert typed(before, keys) == expected


@pytest.mark.parametrize(
    ("before", "keys", "expected"),
    [
        ("a ¦", '"', 'a "¦"'),
        ("a ¦", "'x'", "a 'x'¦"),
        ("don¦", "'t", "don't¦"),
        ("a¦", '"', 'a"¦'),
        ("これは¦", '"あ"', 'これは"あ"¦'),
        ("これは¦", "'", "これは'¦"),
        ("a ¦", "`x`", "a `x`¦"),
        ("関数¦", "`x`", "関数`x`¦"),
        ("¦", "```py", "```py¦"),
        ("\\¦", "(", "\\(¦"),
    ],
)
def test_quotes_are_closed_but_not_within_a_word(before: str, keys: str, expected: str) -> None:
    assert typed(before, keys) == expected


@pytest.mark.parametrize(
    ("before", "keys", "expected"),
    [
        ("x ¦", "*", "x *¦*"),
        ("x ¦", "**", "x **¦**"),
        ("x ¦", "*a*", "x *a*¦"),
        ("x ¦", "**bold**", "x **bold**¦"),
        ("x ¦", "***y***", "x ***y***¦"),
        ("これは¦", "**太字**です", "これは**太字**です¦"),
        ("2¦", "*3*", "2*3*¦"),
        ("¦", "* a", "* a¦"),
        ("> ¦", "*", "> *¦"),
        ("x ¦", "* a", "x * a¦"),
        ("a ¦", "_x_", "a _x_¦"),
        ("a¦", "_x", "a_x¦"),
        ("学習¦", "_", "学習_¦"),
        ("a ¦", "~~x~~", "a ~~x~~¦"),
        ("```\n¦\n```", "*", "```\n*¦\n```"),
        ("```\n¦\n```", "(", "```\n(¦)\n```"),
    ],
)
def test_marks_are_closed_where_kramdown_lets_them_open(before: str, keys: str, expected: str) -> None:
    assert typed(before, keys) == expected


@pytest.mark.parametrize(
    ("before", "keys", "expected"),
    [
        ("‹ab›", "(", "(‹ab›)"),
        ("‹ab›", "「", "「‹ab›」"),
        ("‹ab›", '"', '"‹ab›"'),
        ("‹ab›", "**", "**‹ab›**"),
        ("‹ab›", "~", "~~‹ab›~~"),
        ("‹ a ›", "*", " *‹a›* "),
        ("‹a\n\nb›", "*", "*‹a*\n\n*b›*"),
        ("‹a\n\nb›", "(", "(‹a\n\nb›)"),
        ("‹ab›", "x", "x¦"),
        ("```\n‹a›\n```", "*", "```\n*¦\n```"),
    ],
)
def test_an_opening_sign_goes_around_what_is_selected(before: str, keys: str, expected: str) -> None:
    assert typed(before, keys) == expected


@pytest.mark.parametrize(
    ("before", "commits", "expected"),
    [
        ("これは¦", ["「」", "い", "」"], "これは「い」¦"),
        ("これは¦", ["彼は「"], "これは彼は「¦」"),
        ("これは¦", ["彼は「", "はい」"], "これは彼は「はい」¦"),
        ("これは¦", ["彼は「", "はい」と"], "これは彼は「はい」と¦"),
        ("¦", ["「", "『", "あ", "』", "」"], "「『あ』」¦"),
        ("これは¦", ["学習"], "これは学習¦"),
    ],
)
def test_what_an_input_method_commits_counts_like_keys(before: str, commits: list[str], expected: str) -> None:
    assert typed(before, commits) == expected


def test_what_was_selected_when_composing_began_is_put_between() -> None:
    answer = type_text(Body("これはです"), Selection.at(3), "「", Closers(), replaced="重要")
    assert answer is not None
    assert write(answer.change.apply_to("これはです"), answer.change.selection) == "これは「‹重要›」です"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("{%", "{%¦%}"),
        ("{% ", "{% ¦ %}"),
        ("{% if x %}", "{% if x %}¦"),
        ("{%if x%}", "{%if x%}¦"),
        ("{%- if x -%}", "{%- if x -%}¦"),
        ("{{ page.title | upcase }}", "{{ page.title | upcase }}¦"),
        ("{: .note}", "{: .note}¦"),
        ("{%%}", "{%%}¦"),
    ],
)
def test_a_tag_of_liquid_closes_by_itself_and_may_be_closed_by_hand(keys: str, expected: str) -> None:
    assert typed("¦", keys) == expected


@pytest.mark.parametrize(
    ("before", "keys", "expected"),
    [
        ("a ¦", ["(", ERASE], "a ¦"),
        ("a (¦)", [ERASE], "a ¦"),
        ("「¦」", [ERASE], "¦"),
        ("a ¦", ["*", "*", ERASE, ERASE], "a ¦"),
        ("a*¦*", [ERASE], "a¦*"),
        ("(a¦)", [ERASE], "(¦)"),
        ("¦", ["{", "%", " ", ERASE, ERASE, ERASE], "¦"),
    ],
)
def test_backspace_between_a_pair_takes_both(before: str, keys: list[str], expected: str) -> None:
    assert typed(before, keys) == expected


def test_what_was_closed_is_forgotten_when_the_caret_leaves() -> None:
    answer = type_text(Body("a "), Selection.at(2), "(", Closers())
    assert answer is not None
    assert answer.closers.near(Selection.at(3)).places == {3}
    assert not answer.closers.near(Selection.at(1)).places
    assert not answer.closers.near(Selection.at(4)).places


KEYS = st.lists(st.sampled_from([*"()[]{%}「」*_`~\"' a漢", "「」", "a」"]), max_size=14)


@given(KEYS)
def test_no_letter_that_is_typed_is_lost_or_moved(keys: list[str]) -> None:
    result = typed("x ¦ y", keys)
    letters = "".join(sign for key in keys for sign in key if sign in "a漢")
    assert "".join(sign for sign in result if sign in "xya漢") == f"x{letters}y"


@given(KEYS)
def test_each_pair_is_erased_as_a_pair_right_after_it_was_opened(keys: list[str]) -> None:
    before = typed("x ¦ y", keys)
    assert typed(before, ["（", ERASE]) == before
