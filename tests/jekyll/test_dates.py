"""Dates as Ruby's ``Time.parse`` reads them, in the zone of the site."""

from __future__ import annotations

import json
import os
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.jekyll.dates import InvalidDate, parse_date, time_text
from editor.jekyll.zones import zone_named
from editor.post.values import NANOSECONDS
from tests.jekyll.sites import NOW
from tests.shared import needs_jekyll

_RUBY = """
require "time"
require "json"
$stdin.each_line do |line|
  text, zone, now = JSON.parse(line)
  ENV["TZ"] = zone
  begin
    time = Time.parse(text, Time.at(now)).localtime
    puts JSON.generate([time.to_i, time.nsec, time.utc_offset, time.to_s])
  rescue ArgumentError, RangeError
    puts "null"
  end
end
"""
_ZONES = (
    "UTC",
    "Asia/Tokyo",
    "America/New_York",
    "Australia/Lord_Howe",
    "JST-9",
    "EST5EDT",
    "Nowhere/X",
    "Asia/Kolkata",
)


@pytest.mark.parametrize(
    ("text", "zone", "spelled"),
    [
        ("2024-03-04", "Asia/Tokyo", "2024-03-04 00:00:00 +0900"),
        ("2024-03-04 23:30:00 -0500", "Asia/Tokyo", "2024-03-05 13:30:00 +0900"),
        ("2024-03-04 05:06 JST", "Asia/Tokyo", "2024-03-04 05:06:00 +0900"),
        ("2024-03-04 05:06 JST", "UTC", "2024-03-04 05:06:00 +0000"),
        ("2024-03-04 05:06 EST", "UTC", "2024-03-04 10:06:00 +0000"),
        ("2024-02-30", "UTC", "2024-03-01 00:00:00 +0000"),
        ("2024-03-04 24:00:00", "UTC", "2024-03-05 00:00:00 +0000"),
        ("18360", "UTC", "2018-12-26 00:00:00 +0000"),
        ("H31.04.30", "UTC", "2019-04-30 00:00:00 +0000"),
        ("R6.03.04", "UTC", "2024-03-04 00:00:00 +0000"),
        ("March 4th, 2024 5:06 p.m.", "UTC", "2024-03-04 17:06:00 +0000"),
        ("5:06", "UTC", "2025-06-15 05:06:00 +0000"),
        # A clock that is put back shows a time twice, and one that is put forward leaves one out.
        ("2024-11-03 01:30", "America/New_York", "2024-11-03 01:30:00 -0500"),
        ("2024-03-10 02:30", "America/New_York", "2024-03-10 03:30:00 -0400"),
        ("0001-01-01", "Asia/Tokyo", "0001-01-01 00:00:00 +0918"),
        ("12345-01-01", "UTC", "12345-01-01 00:00:00 +0000"),
    ],
)
def test_a_text_is_the_moment_that_ruby_reads(text: str, zone: str, spelled: str) -> None:
    named = zone_named(zone)
    assert time_text(parse_date(text, named, NOW), named) == spelled


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "2024", "2024-13-01", "2024-03-04 25:00", "2024-03-04 +25:00 05:06", "2024年3月4日", "x" * 129],
)
def test_a_text_without_a_date_is_refused(text: str) -> None:
    with pytest.raises(InvalidDate):
        parse_date(text, zone_named("UTC"), NOW)


_FAR = 10**13
"""Seconds; a hundred thousand years from now the C library itself goes astray."""
_DIGITS = st.text("0123456789", min_size=1, max_size=4)
_PIECES = st.one_of(
    _DIGITS,
    st.sampled_from(
        [
            "-", "-", "/", ":", ":", ".", " ", " ", "T", "Z", "+", ",", "'", "年", "月", "日", "[", "]", "w", "W12",
            "th", "pm", "a.m.", "Jan", "march", "Sept.", "Mon", "JST", "EST", "UTC", "GMT+9", "+0900", "-05:00", "+9",
            "bc", "h", "H",
            "2024-03-04", "2024/3/4", "05:06:07", "5:06", "20240304", "T050607", "24:00:00",
            "2024-064", "--03-04",
        ]
    ),
)  # fmt: skip
_TEXTS = st.lists(_PIECES, min_size=1, max_size=7).map("".join)


@needs_jekyll
@pytest.mark.jekyll
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(_TEXTS, st.sampled_from(_ZONES)), min_size=60, max_size=60))
def test_any_text_is_read_as_ruby_reads_it(asked: list[tuple[str, str]]) -> None:
    questions = "".join(json.dumps([text, zone, NOW]) + "\n" for text, zone in asked)
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["ruby", "-e", _RUBY], input=questions, capture_output=True, text=True, env=environment)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    for (text, zone), answer in zip(asked, answers, strict=True):
        if answer is not None and abs(answer[0]) > _FAR:
            continue
        named = zone_named(zone)
        try:
            moment = parse_date(text, named, NOW)
        except (InvalidDate, OverflowError):
            assert answer is None, (text, zone)
        else:
            told = [*divmod(moment.ns, NANOSECONDS), moment.offset, time_text(moment, named)]
            assert told == answer, (text, zone)
