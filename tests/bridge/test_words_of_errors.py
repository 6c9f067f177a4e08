"""Each error has a sentence that says what happened, what is safe and what to do next."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.bridge.words_of_errors import (
    words_of_failure,
    words_of_front_matter,
    words_of_opening,
    words_of_refusal,
)
from editor.document.saving import Failed, SaveProblem
from editor.post.problems import FrontMatterError, Problem
from editor.post.refusal import FieldEditRefused, Reason
from editor.storage.reading import CannotRead, ReadProblem

FILE = Path("/site/_posts/2026-01-30-{口絵}.md")
WORDS = [
    *(words_of_opening(CannotRead(FILE, reason, "detail")) for reason in ReadProblem),
    *(words_of_failure(Failed(FILE, reason, "detail")) for reason in SaveProblem),
    *(words_of_refusal(FieldEditRefused(reason, "permalink")) for reason in Reason),
    *(words_of_front_matter(FrontMatterError(4, 2, problem, "detail")) for problem in Problem),
]


@pytest.mark.parametrize("words", WORDS)
def test_every_reason_has_whole_sentences(words: str) -> None:
    assert words.endswith(".")
    assert "{0}" not in words
    assert "{1}" not in words
    assert ". " in words or "; " in words, "it says what happened, but not what to do"


@pytest.mark.parametrize("words", WORDS)
def test_no_sentence_speaks_of_exceptions(words: str) -> None:
    assert not {"error:", "exception", "errno", "none", "invalid", "failed"} & set(words.lower().split())


@pytest.mark.parametrize("reason", ReadProblem)
def test_a_file_that_was_not_opened_is_named(reason: ReadProblem) -> None:
    assert FILE.name in words_of_opening(CannotRead(FILE, reason))


@pytest.mark.parametrize("reason", SaveProblem)
def test_a_post_that_was_not_saved_is_said_to_be_safe(reason: SaveProblem) -> None:
    assert "Your text is safe here" in words_of_failure(Failed(FILE, reason))


@pytest.mark.parametrize("reason", Reason)
def test_a_refusal_says_that_nothing_was_changed(reason: Reason) -> None:
    assert "nothing was changed" in words_of_refusal(FieldEditRefused(reason, "x"))


def test_an_error_of_the_front_matter_tells_its_line_and_libyamls_words() -> None:
    words = words_of_front_matter(FrontMatterError(4, 2, Problem.SYNTAX, "did not find expected key"))

    assert words.startswith("Line 4: ")
    assert "did not find expected key" in words


def test_braces_in_what_an_error_tells_do_no_harm() -> None:
    assert "{9}" in words_of_refusal(FieldEditRefused(Reason.UNSPELLABLE, "{9}"))
