"""What the rule on dates says, beside what Ruby's ``Time.parse`` does, to which Jekyll gives every date."""

from __future__ import annotations

import json
import subprocess
from functools import cache

import pytest

from editor.checks.problem import Message, Problem, Severity
from editor.checks.registry import check
from editor.post.post import Post
from tests.shared import needs_jekyll

# Days as a person names them, and what each is.
SOUND = {"2024-03-04": "2024-03-04", "2024-3-4": "2024-03-04", "2024/03/04": "2024-03-04", "20240304": "2024-03-04"}
ODD = """
2024-02-30
2023-02-29
2024-13-01
2024-00-10
2024-01-00
2024-03-32
24-03-04
99-2-30
20240230
20241301
2024-03
2024
2024.03.04
4 March 2024
March 4, 2024
tomorrow
monday
2024年3月4日
12024-03-04
2024-03-041
"""
DAYS = [*SOUND, *ODD.split("\n")[1:-1]]
CLOCKS = (
    "",
    " 05:06",
    "T05:06:07",
    " 24:00:00",
    " 24:01:00",
    " 25:00:00",
    " 05:60",
    " 05:06:61",
    " 5:06 pm",
    " 5時6分",
)
OFFSETS = ("", " +0900", "+09:00", " Z", " JST", " +25:00", " -0330")
RUBY = """
require "json"
require "time"
def read(text)
  Time.parse(text).utc.iso8601
rescue ArgumentError
  nil
end
puts JSON.parse(STDIN.read).map { |text| read(text) }.to_json
"""

pytestmark = [pytest.mark.jekyll, needs_jekyll]


@cache
def read_by_ruby() -> dict[str, str | None]:
    """Return what Ruby, in UTC, reads in each spelling; None where it raises."""
    spellings = [day + clock + offset for day in DAYS for clock in CLOCKS for offset in OFFSETS]
    done = subprocess.run(
        ["ruby", "-e", RUBY],
        input=json.dumps(spellings),
        capture_output=True,
        text=True,
        check=True,
        env={"TZ": "UTC", "PATH": "/usr/bin:/bin"},
    )
    return dict(zip(spellings, json.loads(done.stdout), strict=True))


def problem_of(spelling: str) -> Problem | None:
    found = [one for one in check(Post(f'---\ndate: "{spelling}"\n---\n')) if one.rule == "bad-date"]
    return found[0] if found else None


def test_each_date_at_which_ruby_stops_is_an_error() -> None:
    told = {text: problem_of(text) for text, read in read_by_ruby().items() if read is None}
    assert told
    assert [text for text, problem in told.items() if problem is None or problem.severity is not Severity.ERROR] == []


@pytest.mark.parametrize("day", SOUND)
def test_a_date_that_is_called_sound_is_read_as_the_day_that_it_names(day: str) -> None:
    local = [day + clock for clock in CLOCKS if problem_of(day + clock) is None]
    assert day in local
    assert {(read_by_ruby()[text] or "")[:10] for text in local} == {SOUND[day]}


def test_the_day_that_is_told_for_one_that_the_calendar_lacks_is_rubys() -> None:
    told = {
        text: problem.args[1]
        for text in read_by_ruby()
        if (problem := problem_of(text)) and problem.message is Message.DATE_SHIFTED
        if not text.endswith(OFFSETS[1:]) and "24:00" not in text
    }
    assert told
    assert told == {text: (read_by_ruby()[text] or "")[:10] for text in told}
