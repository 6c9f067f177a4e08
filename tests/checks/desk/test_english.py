"""The rules for English."""

from __future__ import annotations

import pytest

from tests.checks.desk.asking import found, mended, passages


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("It is the the cat of it.", "It is the cat of it."),
        ("It is for\nfor the cat.", "It is for the cat."),
        ("The the cat is of it.", "The cat is of it."),
        ("Notice that we we can see it.", "Notice that we can see it."),
    ],
)
def test_a_doubled_word_is_taken_out(body: str, result: str) -> None:
    assert mended("doubled-word", body) == result


@pytest.mark.parametrize(
    "body",
    [
        *(
            "He had had it, that that was.", "It is very very good.", "Duran Duran is the band.",
            "It was that. That is it.", "It is of the Method method.",
        ),
        *("Die die Frauen und und.", "C'est que que nous.", "The 1 1 of it.", "It is the `a` a of it."),
    ],
)  # fmt: skip
def test_words_that_are_double_on_purpose_are_let_be(body: str) -> None:
    assert passages("doubled-word", body) == []


def test_no_fix_takes_half_a_link() -> None:
    (problem,) = found("doubled-word", "It includes a [a guide](https://a.b) to the thing.")
    assert problem.fix is None


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("There is a error in it.", "There is an error in it."),
        ("It is an possibly bad thing.", "It is a possibly bad thing."),
        ("It is a another thing.", "It is another thing."),
    ],
)
def test_the_article_goes_with_the_word(body: str, result: str) -> None:
    assert mended("wrong-article", body) == result


@pytest.mark.parametrize(
    "body",
    [
        *(
            "It is a user of the one.", "It is a one-off of it.", "It is an hour of the day.",
            "Instance A acquires the lock.",
        ),
        *(
            "The option a is the best.", "It is a European thing of the past.", "From a to b and on.",
            "It is an SQL of the past.",
        ),
    ],
)  # fmt: skip
def test_articles_of_which_no_one_can_be_sure_are_let_be(body: str) -> None:
    assert passages("wrong-article", body) == []


def test_a_sentence_of_too_many_words_is_told() -> None:
    long = "It is " + "the " * 1 + " ".join(f"word{number} of" for number in range(19))
    assert [one.args for one in found("long-sentence", f"{long} it. It is short.")] == [("42", "40")]


def test_a_name_is_spelled_as_its_owner_spells_it_however_often_it_is_not() -> None:
    assert mended("spelling-variants", "It is Github or GitHub.") == "It is GitHub or GitHub."
    assert passages("spelling-variants", "It is Centos, Centos or CentOS.") == ["Centos", "Centos"]
    assert passages("spelling-variants", "It is GitHub.", vocabulary={"Github": 9}) == []


def test_quotes_of_two_shapes_are_told_only_when_asked_for() -> None:
    body = "It isn't the “best” of the “lot” and it is.\n"
    assert passages("mixed-quotes", body) == ["'"]
