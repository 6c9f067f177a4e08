"""Each recorded answer of Jekyll, against the answer of ``python -m editor.jekyll --jsonl``."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from editor.jekyll.protocol import answers
from tests.shared import SHARED, needs_shared, shared

pytestmark = [needs_shared, pytest.mark.shared]

FILES = ("front-matter.jsonl", "addresses.jsonl")


def lines() -> list[str]:
    return [line for name in FILES for line in shared("jekyll", name).read_text("utf-8").splitlines()] if SHARED else []


CASES = {str(case["id"]): case for case in map(json.loads, lines())}


@cache
def ours() -> dict[str, dict[str, object]]:
    return {answer["id"]: answer["expect"] for answer in map(json.loads, answers(lines()))}


def told(expect: dict[str, object]) -> dict[str, object]:
    """Return what is compared of an answer: all but the log, the gem's reading, and Ruby's quotations of its source."""
    answer = {key: value for key, value in expect.items() if key != "log"}
    if isinstance(front_matter := answer.get("front_matter"), dict):
        answer["front_matter"] = {key: value for key, value in front_matter.items() if key != "safe_yaml"}
    if "message" in answer:
        answer["message"] = str(answer["message"]).partition("\n")[0]
    return answer


def test_the_cases_are_there() -> None:
    assert len(CASES) > 600


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_answer_is_jekylls(name: str) -> None:
    assert told(ours()[name]) == told(CASES[name]["expect"])


def test_the_module_answers_on_standard_output_line_by_line() -> None:
    questions = lines()[:3]
    done = subprocess.run(
        [sys.executable, "-m", "editor.jekyll", "--jsonl"],
        input="\n".join(questions),
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        timeout=60,
    )
    assert done.returncode == 0
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [json.loads(q)["id"] for q in questions]


def test_a_line_that_is_no_question_is_answered_with_an_error() -> None:
    told_of = [json.loads(answer) for answer in answers(["{}", "[1]", '{"id": 1, "path": "../x", "bytes": ""}', "x"])]
    assert [answer["expect"]["status"] for answer in told_of] == ["not answered"] * 4
    assert told_of[2]["id"] == 1
