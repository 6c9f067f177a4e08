"""Each message of a rule has a sentence, and each fix a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from editor import resources
from editor.bridge.words_of_problems import MOST_CHARACTERS, words_of_fix, words_of_problem, words_of_severity
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Edit, Span
from editor.post.problems import Problem as Unread
from editor.post.refusal import Reason

_ARGS = {
    Message.NOT_READ: ("4", Unread.SYNTAX.name, "did not find expected key"),
    Message.STOPS_JEKYLL: ("permalink", Reason.UNKNOWN_PLACEHOLDER.name, "wrong"),
    Message.SENTENCE_REPEATED: ("12",),
    Message.PARAGRAPH_REPEATED: ("12",),
    Message.NAMES_RUN_TOGETHER: ("tags", "a,", "b"),
}
_KANA = re.compile("[\u3041-\u30ff]")


def problem(message: Message, *args: str) -> Problem:
    return Problem("rule", Severity.ADVICE, Span(0, 1), message, args or _ARGS.get(message, ("{7}", "two", "three")))


_ENGLISH = {message: words_of_problem(problem(message)) for message in Message}


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resources.path("translations", "frontispiece_ja.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("message", Message)
def test_every_message_has_a_sentence(message: Message) -> None:
    words = words_of_problem(problem(message))
    assert words[-1] in ".”"
    assert not re.search(r"\{[0-6]\}", words)


@pytest.mark.usefixtures("japanese")
@pytest.mark.parametrize("message", Message)
def test_every_message_has_a_japanese_sentence(message: Message) -> None:
    words = words_of_problem(problem(message))
    assert words != _ENGLISH[message]
    assert _KANA.search(words)
    assert not re.search(r"\{[0-6]\}", words)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_for_which_jekyll_stops_has_a_sentence(reason: Reason) -> None:
    words = words_of_problem(problem(Message.STOPS_JEKYLL, "permalink", reason.name, "wrong"))
    assert "Jekyll stops" in words
    assert "permalink" in words
    assert "nothing was changed" not in words


@pytest.mark.parametrize("reason", Unread)
def test_front_matter_that_is_not_read_is_told_in_the_words_of_the_form(reason: Unread) -> None:
    words = words_of_problem(problem(Message.NOT_READ, "4", reason.name, "detail"))
    assert words.endswith(".")


def test_what_a_message_holds_stands_in_its_sentence() -> None:
    words = words_of_problem(problem(Message.STYLE_UNDECIDED, "である", "3", "8"))
    assert words == "です・ます and である are mixed throughout: 3 of 8 sentences are in the である style."


def test_names_that_jekyll_makes_are_told_one_by_one() -> None:
    assert words_of_problem(problem(Message.NAMES_RUN_TOGETHER)).endswith("reads: “a,”, “b”.")


def test_a_line_of_the_file_is_told_as_the_line_of_the_text() -> None:
    assert words_of_problem(problem(Message.SENTENCE_REPEATED), lines_before=5).endswith("line 7.")


def test_a_long_passage_loses_its_middle_and_its_line_ends() -> None:
    words = words_of_problem(problem(Message.CHAT_LEFT, "Sure!\r\n  Here is " + "the text " * 10_000 + "you wanted."))
    assert words.startswith("“Sure! Here is the text")
    assert "…" in words
    assert "wanted.” seems" in words
    assert len(words) < MOST_CHARACTERS + 80


def test_a_byte_that_could_not_be_decoded_does_not_break_the_words() -> None:
    words = words_of_problem(problem(Message.READINGS_DIFFER, "title", "caf\udce9"))
    assert "“caf\ufffd”" in words
    words.encode("utf-8")


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_a_name(severity: Severity) -> None:
    assert words_of_severity(severity).istitle()


@pytest.mark.parametrize(
    ("fix", "words"),
    [
        (None, ""),
        (Edit(0, "---END---\n\n", ""), "Remove “---END---”"),
        (Edit(0, "", "title"), "Insert “title”"),
        (Edit(0, "a old", "an old"), "Change “a old” to “an old”"),
        (Edit(0, " the", ""), "Remove “the”"),
        (Edit(0, " ", ""), "Mend the Space"),
        (Edit(0, "\u3000", " "), "Mend the Space"),
        (Edit(0, "x" * 100, ""), "Remove “xxxxxxxxxxxxxxxx…xxxxxxx”"),
    ],
)
def test_a_fix_is_named_after_what_it_does(fix: Edit | None, words: str) -> None:
    assert words_of_fix(fix) == words
