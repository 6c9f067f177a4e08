from __future__ import annotations

import re
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.render.rouge.classes import CLASSES
from editor.render.rouge.engine import RougeLexer, merged
from editor.render.rouge.languages import LEXERS
from editor.render.rouge.rules import Span, State, Table, Words, one_of, operations, quoted, word_set
from tests.render.rouge_oracle import recorded


def lexer(table: Table) -> RougeLexer:
    class Toy(RougeLexer):
        states: ClassVar[Table] = table

    return Toy()


@pytest.mark.parametrize("tag", sorted(LEXERS))
def test_every_rule_of_a_language_is_a_pattern_and_moves_to_a_state_that_is_there(tag: str) -> None:
    language = LEXERS[tag]()

    for name, rules in language.states.items():
        assert isinstance(language.state(name), State)
        language.state(name).rules({}, 0)
        moves = [operations(rule[2]) for rule in rules if not isinstance(rule, str) and len(rule) == 3]
        pushed = {op for ops in moves for op in ops if not op.startswith("#")}
        assert pushed <= set(language.states)


@pytest.mark.parametrize("tag", sorted(LEXERS))
def test_every_class_of_a_language_is_one_of_rouges(tag: str) -> None:
    given_classes = set()
    for rules in LEXERS[tag].states.values():
        for rule in rules:
            action = None if isinstance(rule, str) else rule[1]
            if isinstance(action, str):
                given_classes.add(action)
            elif isinstance(action, tuple):
                given_classes.update(part for part in action if part is not None)
            elif isinstance(action, Words):
                given_classes |= {*action.classes.values(), action.default}

    assert given_classes - {""} <= CLASSES


@given(
    st.sampled_from(sorted(LEXERS)),
    st.lists(
        st.one_of(
            st.text(max_size=8),
            st.sampled_from(sorted({part for case in recorded() for _, part in case.runs})),
        ),
        max_size=30,
    ),
)
@settings(max_examples=400, deadline=None)
def test_no_letter_is_lost_or_changed(tag: str, parts: list[str]) -> None:
    code = "".join(parts)

    assert "".join(text for _, text in LEXERS[tag]().lex(code)) == code


@pytest.mark.parametrize("tag", sorted(LEXERS))
@pytest.mark.parametrize("opening", ["(", "{{", "/*", '"', "f(a ", "#{", "<a ", "[", "\\"])
def test_thousands_of_openings_without_a_close_are_read_to_the_end(tag: str, opening: str) -> None:
    code = opening * 2_000

    assert "".join(text for _, text in LEXERS[tag]().lex(code)) == code


def test_rules_are_tried_in_their_order() -> None:
    toy = lexer({"root": [(r"ab", "k"), (r"a", "n"), (r"abc", "s")]})

    assert toy.lex("aab") == [("n", "a"), ("k", "ab")]


def test_a_letter_that_no_rule_knows_is_an_error() -> None:
    assert lexer({"root": [(r"a", "n")]}).lex("a?a") == [("n", "a"), ("err", "?"), ("n", "a")]


def test_groups_have_classes_of_their_own() -> None:
    toy = lexer({"root": [(r"x", "o"), (r"(a)(b)?(c)", ("k", "n", "p"))]})

    assert toy.lex("xac") == [("o", "x"), ("k", "a"), ("p", "c")]


def test_states_are_pushed_and_left() -> None:
    toy = lexer(
        {
            "root": [(r"<", "p", "tag"), (r"\w", "n")],
            "tag": [(r">", "p", "#pop"), (r"<", "p", "#push"), (r"\w", "nt")],
        }
    )

    assert merged(toy.lex("a<b<c>d>e")) == [
        ("n", "a"), ("p", "<"), ("nt", "b"), ("p", "<"), ("nt", "c"), ("p", ">"), ("nt", "d"), ("p", ">"), ("n", "e"),
    ]  # fmt: skip


def test_the_last_state_is_never_left() -> None:
    assert lexer({"root": [(r"a", "n", "#pop:3")]}).lex("aa") == [("n", "a"), ("n", "a")]


def test_rules_that_match_nothing_for_ever_end_in_an_error() -> None:
    toy = lexer({"root": [(r"", None, "root")]})

    assert "".join(text for _, text in toy.lex("ab")) == "ab"


def test_a_span_without_an_end_leaves_its_start_to_the_next_rule() -> None:
    toy = lexer({"root": [(Span(r"/\*", r"(?s:.*?)\*/"), "cm"), (r".", "o")]})

    assert merged(toy.lex("/*a*/ /* /*")) == [("cm", "/*a*/"), ("o", " /* /*")]


def test_a_span_within_a_line_is_looked_for_again_in_the_next() -> None:
    toy = lexer({"root": [(Span(r"<", r".*?>", "\n"), "nt"), (r"(?s:.)", "")]})

    assert merged(toy.lex("<a\n<b>")) == [("", "<a\n"), ("nt", "<b>")]


@pytest.mark.parametrize(
    ("code", "runs"),
    [
        (r'"a\"b"c', [("s", r'"a\"b"'), ("", "c")]),
        (r'"a\\"b', [("s", r'"a\\"'), ("", "b")]),
        (r'"a\"b', [("s", r'"a\"'), ("", "b")]),
        ('"a', [("", '"a')]),
    ],
)
def test_a_string_closes_at_the_first_edge_without_a_backslash_else_at_the_last(
    code: str, runs: list[tuple[str, str]]
) -> None:
    assert merged(lexer({"root": [(quoted('"'), "s"), (r".", "")]}).lex(code)) == runs


def test_a_word_ends_where_letters_of_any_script_end() -> None:
    toy = lexer({"root": [(r"if\b", "k"), (r"(?s:.)", "")]})

    assert toy.lex("if(")[0] == ("k", "if")
    assert toy.lex("ifé")[0] == ("", "i")


def test_words_have_their_class_by_table_and_may_move() -> None:
    words = Words([("k", "If"), ("kt", word_set("int if"))], "n", moves={"kt": "after"}, fold=str.lower)
    toy = lexer({"root": [(r"\w+", words), (r" ", "")], "after": [(r" ", "w", "#pop")]})

    assert toy.lex("INT if x") == [("kt", "INT"), ("w", " "), ("kt", "if"), ("w", " "), ("n", "x")]


@given(st.lists(st.text("abcd?+.", min_size=1, max_size=5), min_size=1, max_size=12))
def test_one_of_many_words_is_the_longest_that_fits(words: list[str]) -> None:
    pattern = re.compile(one_of(" ".join(words)))

    for word in words:
        longest = max((other for other in words if f"{word}abcd".startswith(other)), key=len)
        found = pattern.match(f"{word}abcd")
        assert found is not None
        assert found[0] == longest
