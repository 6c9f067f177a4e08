"""A date is changed in its own way of writing."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.dates import parse_spelling
from editor.widgets.form.date_parts import meant_by, now_like, step_part, with_date

NOW = datetime.datetime(2026, 11, 24, 12, 34, 56, tzinfo=datetime.timezone(datetime.timedelta(hours=9)))
OFFSETS = ["", " +0000", "+09:00", " -0330", "Z", " Z", "+09"]

spellings = st.builds(
    lambda time, between, seconds, offset: f"{time:%Y-%m-%d}{between}{time:%H:%M}" + time.strftime(seconds) + offset,
    st.datetimes(datetime.datetime(1970, 1, 2), datetime.datetime(2200, 12, 30)),
    st.sampled_from([" ", "T"]),
    st.sampled_from(["", ":%S", ":%S.250"]),
    st.sampled_from(OFFSETS),
)


def shape(spelling: str) -> str:
    return re.sub(r"[0-9]", "0", spelling)


@pytest.mark.parametrize(
    ("spelling", "caret", "by", "expected"),
    [
        ("2026-01-30 08:57:57 +0000", 2, 1, "2027-01-30 08:57:57 +0000"),
        ("2026-01-31", 6, 1, "2026-02-28"),
        ("2026-01-31", 9, 1, "2026-02-01"),
        ("2026-12-31 23:57:57", 12, 1, "2027-01-01 00:57:57"),
        ("2026-01-30T08:57Z", 14, -10, "2026-01-30T08:47Z"),
        ("2026-01-30 08:57:57 +0900", 21, -1, "2026-01-30 08:57:57 +0830"),
        ("2026-01-30 08:57:57+00:00", 21, -1, "2026-01-30 08:57:57-00:30"),
        ("2026-01-30 08:57:57 +14", 21, 1, "2026-01-30 08:57:57 +14"),
    ],
)
def test_the_part_at_the_caret_is_stepped(spelling: str, caret: int, by: int, expected: str) -> None:
    stepped = step_part(spelling, caret, by)
    assert stepped is not None
    assert stepped.spelling == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("２０２６－０１－０２", "2026-01-02"),
        ("２０２６ー１ー２　９：０５", "2026-01-02 09:05"),
        ("2026/1/2", "2026-01-02"),
        ("2026.1.2 23:05:09 +0900", "2026-01-02 23:05:09 +0900"),
        ("2026年1月2日", "2026-01-02"),
        ("2026年1月2日 9時", "2026-01-02 09:00"),
        (" 2026年 1月 2日 9時5分7秒 ", "2026-01-02 09:05:07"),
        ("2026-1-2T9:05Z", "2026-01-02 09:05 Z"),
        ("2026/2/29", None),
        ("2026/1/2 25:00", None),
        ("1/2/2026", None),
        ("2026/1/2 and so on", None),
        ("令和8年1月2日", None),
        ("", None),
    ],
)
def test_a_date_in_other_signs_is_read_as_it_is_meant(typed: str, expected: str | None) -> None:
    assert meant_by(typed) == expected


@given(spellings)
def test_what_is_a_date_means_itself(spelling: str) -> None:
    assert meant_by(spelling) == spelling


@pytest.mark.parametrize("spelling", ["", "tomorrow", "2026-13-01", "2026-02-30"])
def test_what_is_no_date_is_not_stepped(spelling: str) -> None:
    assert step_part(spelling, 0, 1) is None


def test_the_year_does_not_leave_the_calendar() -> None:
    assert step_part("9999-12-31", 1, 1) is None


@given(spellings, st.integers(0, 25), st.sampled_from([-10, -1, 1, 10]))
def test_a_step_keeps_how_the_date_is_written(spelling: str, caret: int, by: int) -> None:
    stepped = step_part(spelling, caret, by)
    if stepped is not None:
        assert shape(stepped.spelling).replace("-", "+") == shape(spelling).replace("-", "+")
        assert parse_spelling(stepped.spelling) is not None


@given(spellings)
def test_now_is_written_as_the_date_that_stood_there(spelling: str) -> None:
    written = now_like(spelling, NOW)
    assert shape(written) == shape(spelling)
    parts = parse_spelling(written)
    assert parts is not None
    if parts.offset is not None:
        zone = datetime.timezone(datetime.timedelta(seconds=parts.offset))
        there = NOW.astimezone(zone)
        assert written.startswith(f"{there:%Y-%m-%d}")
        assert f"{there:%H:%M}" in written


def test_now_without_a_date_to_follow_is_in_jekylls_own_form() -> None:
    assert now_like("", NOW) == "2026-11-24 12:34:56 +0900"


@given(spellings, st.dates(datetime.date(1000, 1, 1)))
def test_a_chosen_day_keeps_clock_and_offset(spelling: str, day: datetime.date) -> None:
    assert with_date(spelling, day) == day.isoformat() + spelling[10:]


def test_a_chosen_day_stands_alone_where_there_was_no_date() -> None:
    assert with_date("soon", datetime.date(2026, 1, 2)) == "2026-01-02"
