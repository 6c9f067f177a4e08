"""Dates are written as they are spelled, in the quotes that stand there, and mean to Jekyll what they say."""

from __future__ import annotations

import datetime
import json
import subprocess

import pytest

from editor.post.dates import jekyll_keeps, parse_spelling
from editor.post.fields import FieldEditRefused, Reason, set_date
from editor.post.post import Post
from editor.post.values import Moment, Value
from tests.post.ruby_reader import needs_ruby

SPELLINGS = (
    "2024-03-04",
    "2024-03-04 05:06",
    "2024-03-04 05:06:07",
    "2024-03-04T05:06:07",
    "2024-03-04 05:06:07.125",
    "2024-03-04 05:06:07 +0900",
    "2024-03-04 05:06:07 +09:00",
    "2024-03-04 05:06:07+09:00",
    "2024-03-04 05:06:07 -0330",
    "2024-03-04 05:06:07 +09",
    "2024-03-04 05:06:07 Z",
    "2024-03-04T05:06:07Z",
    "2024-03-04 05:06 +0900",
    "2024-02-29 23:59:59.123456789 +1400",
    "0001-01-01",
    "9999-12-31 00:00:00 +0000",
)
LOOSE_SPELLINGS = (
    "2024-3-4",
    "2024/03/04",
    "2024-3-4 5:06",
    "2024-03-04  05:06:07",
    "2024-03-04 +0900",
    "2024-03-04 5:06 UTC",
)
INVALID = (
    "",
    "2024",
    "2024-03",
    "2024-13-01",
    "2024-02-30",
    "2023-02-29",
    "0000-01-01",
    "2024-03-04 24:00",
    "2024-03-04 25:00:00",
    "2024-03-04 05:60",
    "2024-03-04 05:06:60",
    "2024-03-04 05:06:07 +24:00",
    "2024-03-04 05:06:07 +09:60",
    "2024-03-04 05:06:07 JST",
    "2024-03-04 05:06:07.",
    "2024-03-04 05:06.5",
    "2024-03-04 ",
    "tomorrow",
    "2024年3月4日",
    "２０２４-03-04",
    "5:06",
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("date: 2020-01-01", "date: {}"),
        ("date: 2020-01-01 # why", "date: {} # why"),
        ("date: '2020-01-01'", "date: '{}'"),
        ('date: "2020-01-01 10:00" # why', 'date: "{}" # why'),
        ("date:", "date: {}"),
        ("date: not a date", "date: {}"),
        ("title: none", "title: none\ndate: {}"),
        ("{title: none}", "{{title: none, date: {}}}"),
    ],
)
@pytest.mark.parametrize("spelling", ["2024-03-04", "2024-03-04T05:06:07Z", "2024-03-04 05:06:07.5 +09:00"])
def test_a_date_is_spelled_as_written_in_the_quotes_that_stand_there(before: str, after: str, spelling: str) -> None:
    source = f"---\n{before}\n---\n"

    assert set_date(Post(source), "date", spelling).apply_to(source) == f"---\n{after.format(spelling)}\n---\n"


@pytest.mark.parametrize(
    ("spelling", "value"),
    [
        ("2024-03-04", datetime.date(2024, 3, 4)),
        ("2024-03-04 05:06", "2024-03-04 05:06"),
        ("2024-03-04 05:06:07", Moment(1_709_528_767_000_000_000)),
        ("2024-03-04 05:06:07 +0900", Moment(1_709_496_367_000_000_000)),
        ("2024-03-04 05:06:07.000000001 -03:30", Moment(1_709_541_367_000_000_001)),
    ],
)
def test_quotes_decide_whether_a_date_is_a_moment_or_local_time(spelling: str, value: Value) -> None:
    plain, quoted = Post("---\ndate:\n---\n"), Post("---\ndate: ''\n---\n")

    assert plain.after(set_date(plain, "date", spelling)).front_matter.values() == {"date": value}
    assert quoted.after(set_date(quoted, "date", spelling)).front_matter.values() == {"date": spelling}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("standing", ["", "2020-01-01", "'2020-01-01'", '"2020-01-01"'])
def test_every_form_of_a_date_is_written(spelling: str, standing: str) -> None:
    post = Post(f"---\ndate: {standing}\nother: 1\n---\n")

    after = post.after(set_date(post, "date", spelling))

    quote = standing[:1] if standing[:1] in ("'", '"') else ""
    assert after.source == f"---\ndate: {quote}{spelling}{quote}\nother: 1\n---\n"


def test_an_offset_of_which_psych_loses_the_sign_is_written_in_quotes_only() -> None:
    spelling = "2024-03-04 05:06:07 -00:30"
    quoted = Post("---\ndate: ''\n---\n")

    assert quoted.after(set_date(quoted, "date", spelling)).front_matter.values() == {"date": spelling}
    with pytest.raises(FieldEditRefused) as refused:
        set_date(Post("---\ndate:\n---\n"), "date", spelling)
    assert refused.value.reason is Reason.MISREAD


@pytest.mark.parametrize("spelling", INVALID)
def test_what_is_no_date_is_refused(spelling: str) -> None:
    with pytest.raises(FieldEditRefused) as refused:
        set_date(Post("---\ndate: 2020-01-01\n---\n"), "date", spelling)
    assert refused.value.reason is Reason.INVALID_DATE


def test_another_field_and_a_nested_one_can_hold_a_date() -> None:
    post = Post("---\nseen: {last: '2020-01-01'}\n---\n")

    assert set_date(post, ("seen", "last"), "2024-03-04").apply_to(post.source) == (
        "---\nseen: {last: '2024-03-04'}\n---\n"
    )


def test_a_date_that_is_an_alias_is_left_alone() -> None:
    with pytest.raises(FieldEditRefused) as refused:
        set_date(Post("---\na: &a 2020-01-01\ndate: *a\n---\n"), "date", "2024-03-04")
    assert refused.value.reason is Reason.OPAQUE


@needs_ruby
def test_ruby_finds_in_every_form_the_day_that_it_names() -> None:
    known = [text for text in (*SPELLINGS, *LOOSE_SPELLINGS) if jekyll_keeps(text)]
    script = 'require "time"; require "json"; JSON.parse(STDIN.read).each { |x| puts Time.parse(x).strftime("%F %R") }'
    done = subprocess.run(
        ["ruby", "-e", script], input=json.dumps(known), capture_output=True, text=True, check=True, timeout=60
    )

    assert len(known) == len(SPELLINGS) + len(LOOSE_SPELLINGS)
    for spelling, line in zip(known, done.stdout.splitlines(), strict=True):
        strict = parse_spelling(spelling)
        if strict:
            assert line == f"{strict.date.isoformat()} {strict.clock or datetime.time():%H:%M}"
        else:
            assert line.startswith("2024-03-04")
