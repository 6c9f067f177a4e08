"""What Rouge itself makes of code; run as a program, this records its answers anew for the code in the case file."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

CASES = Path(__file__).parent / "rouge_cases.jsonl"
Runs = list[tuple[str, str]]

_ASK = r"""
require "rouge"; require "json"
STDIN.each_line do |line|
  question = JSON.parse(line)
  lexer = Rouge::Lexer.find(question["language"]).new
  runs = begin
    lexer.lex(question["code"]).map { |token, text| [token.shortname, text] }
  rescue StandardError
    nil # it leaves its last state, and has no rule for that
  end
  puts JSON.generate(runs)
end
"""
_NAMES = 'require "rouge"; require "json"; puts JSON.generate(Rouge::Lexer.send(:registry).transform_values(&:tag))'


class Case(NamedTuple):
    """Code, and the runs of class and text that Rouge 3.30 makes of it."""

    language: str
    code: str
    runs: Runs


def recorded() -> list[Case]:
    """Return the recorded answers."""
    lines = CASES.read_text(encoding="utf-8").split("\n")
    found = (json.loads(line) for line in lines if line)
    return [Case(case["language"], case["code"], [(kind, text) for kind, text in case["runs"]]) for case in found]


@cache
def has_rouge() -> bool:
    """Tell whether Ruby has Rouge 3.30."""
    if shutil.which("ruby") is None:
        return False
    asked = subprocess.run(["ruby", "-e", 'require "rouge"; print Rouge.version'], capture_output=True, text=True)
    return asked.stdout.startswith("3.30.")


needs_rouge = pytest.mark.skipif(not has_rouge(), reason="Debian's ruby-rouge is not installed")


def rouge_names() -> dict[str, str]:
    """Return the tag of Rouge's lexer for each name that it knows."""
    found: dict[str, str] = json.loads(_run(_NAMES, ""))
    return found


def rouge_runs(questions: Iterable[tuple[str, str]]) -> list[Runs | None]:
    """Return Rouge's runs for each language and code; None where it fails."""
    lines = [json.dumps({"language": language, "code": code}) for language, code in questions]
    answers = _run(_ASK, "".join(f"{line}\n" for line in lines)).rstrip("\n").split("\n")
    runs = (json.loads(answer) for answer in answers)
    return [None if found is None else [(kind, text) for kind, text in found] for found in runs]


def _run(script: str, questions: str) -> str:
    return subprocess.run(["ruby", "-e", script], input=questions, capture_output=True, text=True, check=True).stdout


def record(cases: Sequence[tuple[str, str]]) -> None:
    """Write Rouge's answers for *cases* of language and code into the case file."""
    lines = [
        json.dumps({"language": language, "code": code, "runs": runs}, ensure_ascii=False)
        for (language, code), runs in zip(cases, rouge_runs(cases), strict=True)
    ]
    CASES.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    record([(case.language, case.code) for case in recorded()])
