"""Answers on single files that no recorded case asks for; each is what Jekyll 4.3.1 told."""

from __future__ import annotations

import base64
import json

import pytest

from editor.jekyll.protocol import answers

POST = "_posts/2024-01-02-hello.md"


def told(text: str, path: str = POST, **config: object) -> dict[str, object]:
    question = {"id": 1, "path": path, "bytes": base64.b64encode(text.encode()).decode(), "config": config}
    expect = json.loads(next(answers([json.dumps(question)])))["expect"]
    assert isinstance(expect, dict)
    return expect


@pytest.mark.parametrize(
    ("value", "draft"),
    [("yes", True), ("'x'", "x"), ("1", 1), ("2024-01-01", "2024-01-01"), ("~", False)],
)
def test_whether_a_post_is_a_draft_is_told_as_it_is_written(value: str, draft: object) -> None:
    assert told(f"---\ndraft: {value}\n---\n")["draft"] == draft


def test_a_draft_is_given_a_date_when_somebody_asks_whether_it_is_future() -> None:
    asked, not_asked = (
        told("---\ntitle: x\n---\n", "_drafts/x.md", show_drafts=True, future=future)["data"]
        for future in (False, True)
    )
    assert isinstance(asked, dict)
    assert isinstance(not_asked, dict)
    assert asked.pop("date") == {"$time": "2025-06-01T03:04:05.000000000Z"}
    assert asked == not_asked


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("end: 1\n- a", "did not find expected key while parsing a block mapping at line 2 column 1"),
        ("a: b: c", "mapping values are not allowed in this context at line 2 column 5"),
        ("a: [1", "did not find expected ',' or ']' while parsing a flow sequence at line 2 column 4"),
    ],
)
def test_where_front_matter_is_strict_psychs_words_are_told(head: str, words: str) -> None:
    stopped = told(f"---\n{head}\n---\n", strict_front_matter=True)
    assert (stopped["status"], stopped["message"]) == ("jekyll stops", f"(<unknown>): {words}")


def test_a_year_before_the_first_has_four_digits() -> None:
    assert str(told("---\ndate: 0000-01-01\n---\n", timezone="America/St_Johns")["date"]).startswith("-0001-12-31T")


def test_a_list_that_becomes_text_shows_blanks_as_they_are() -> None:
    data = told('---\ncategories: [["\u00a0", "a\u3000b", "\u200b", "\u2028"]]\n---\n')["data"]
    assert isinstance(data, dict)
    assert '["\u00a0", "a\u3000b", "\u200b", "\\u2028"]' in data["categories"]


@pytest.mark.parametrize(
    ("path", "what"), [("/%E6/", "invalid byte sequence in UTF-8"), ("/a%00/", "path name contains null byte")]
)
def test_an_address_that_no_file_can_have_is_told_with_the_stop(path: str, what: str) -> None:
    stopped = told(f"---\npermalink: {path}\n---\n")
    assert (stopped["status"], stopped["url"], stopped["message"]) == ("jekyll stops", path, what)


def test_a_value_that_psych_does_not_read_is_told_in_jekylls_words() -> None:
    words = "wrong number of arguments (given 2, expected 1)"
    assert told("---\nx: !!float x\n---\n", strict_front_matter=True)["message"] == words
    front_matter = told("---\nx: !!float x\n---\n")["front_matter"]
    assert isinstance(front_matter, dict)
    assert front_matter["psych"] == {"error": "ArgumentError", "message": words}
