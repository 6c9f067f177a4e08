from __future__ import annotations

import datetime
import math
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from editor.post.front_matter import read_front_matter
from editor.post.scalars import UNLIKE_ANY, UnreadableScalarError, psych_scalar, safe_yaml_scalar
from editor.post.values import Moment, Symbol, Value, same_value
from tests.post.ruby_form import RealPsych, form_of, needs_ruby, same_form

JANUARY_2 = 1_704_153_600
"""2024-01-02 00:00:00 UTC in seconds."""


def moment(seconds: int, nanoseconds: int = 0, offset: int | None = None) -> Moment:
    return Moment((JANUARY_2 + seconds) * 1_000_000_000 + nanoseconds, offset)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("nUll", None),
        ("yes", True),
        ("tRUE", True),
        ("OFF", False),
        ("y", "y"),
        ("ye\u017f", True),  # Ruby folds a long s to s
        ("o\ufb00", False),  # and a ligature to two letters
        ("42", 42),
        ("-0", 0),
        ("1_000", 1000),
        ("1,2", 12),
        ("12,34,", "12,34,"),
        ("1__0", "1__0"),
        ("0x1F", 31),
        ("-0x_1F", -31),
        ("0b101", 5),
        ("010", 8),
        ("08", "08"),
        ("0,", 0),
        ("1.", 1.0),
        ("1_000.5", 1000.5),
        ("1.0e+3", 1000.0),
        ("1e3", "1e3"),
        (".", "."),
        ("+.INF", math.inf),
        ("-.inf", -math.inf),
        (".NaN", math.nan),
        ("12:30", 45000),
        ("-12:30", -41400),
        ("1__0:30", 5400),
        ("12:30.5", 45030.0),
        ("12:60", "12:60"),
        (":a", Symbol("a")),
        (":", ":"),
        ("2024-1-2", datetime.date(2024, 1, 2)),
        ("2024-02-30", "2024-02-30"),
        ("1582-10-10", "1582-10-10"),
        ("2024-01-02 10:20:30", moment(37230)),
        ("2024-01-02t10:20:30.123456789999Z", moment(37230, 123_456_789, 0)),
        ("2024-01-02 10:20:30 +0900", moment(37230 - 32400, 0, 32400)),
        ("2024-01-02 10:20:30 -00:30", moment(37230 - 1800, 0, 1800)),  # Psych's fault
        ("2024-01-02 24:00:00", moment(86400)),
        ("2024-01-02 24:00:01", "2024-01-02 24:00:01"),
        ("2024-01-02 10:20:60", moment(37260)),
        ("2024-01-02 10:20:30 +24:00", "2024-01-02 10:20:30 +24:00"),
        ("2024-01-02 10:20:30 JST", "2024-01-02 10:20:30 JST"),
        ("2024-02-30 00:00:00", moment(59 * 86400)),
        ("2024-02-31 23:00:00 -2", moment(29 * 86400 + 3600, 0, -7200)),  # Ruby's fault
        ("a\nb", "a\nb"),
        ("y\nno", False),  # the anchors of Ruby's regexps are those of lines
    ],
)
def test_a_plain_scalar_is_what_psych_takes_it_for(text: str, value: Value) -> None:
    assert same_value(psych_scalar(text), value)


def test_the_offset_that_was_written_is_kept() -> None:
    offsets = [
        getattr(psych_scalar(f"2024-01-02 10:20:30{zone}"), "offset", "") for zone in ("", "Z", " +09:00", " -3")
    ]
    assert offsets == [None, 0, 32400, -10800]


@pytest.mark.parametrize("text", [".e+3", "0b_", "-0x,", "2024-01-02\t10:20:30"])
def test_a_scalar_on_which_psych_raises_is_named(text: str) -> None:
    with pytest.raises(UnreadableScalarError):
        psych_scalar(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nUll", None),
        ("yes", True),
        ("ye\u017f", "ye\u017f"),
        ("1__0", 10),
        ("_1", 1),
        ("12,34,", 1234),
        ("1,000.5", "1,000.5"),
        ("010", 8),
        ("-010", "-010"),
        ("1.", "1."),
        ("1.0_0", 1.0),
        ("-.5", -0.5),
        ("+.INF", "+.INF"),
        ("12:30", 750.0),
        ("-12:30", 690.0),
        ("12:30.5", 750.5),
        (":a", ":a"),
        ("2024-1-2", "2024-1-2"),
        ("2024-02-30", "2024-02-30"),
        ("2024-01-02 10:20:30 +9", moment(37230 - 32400)),
        ("2024-01-02 10:20:30 -00:30", moment(37230 + 1800)),
        ("2024-01-02 24:00:00", UNLIKE_ANY),
        ("1500-02-29", UNLIKE_ANY),
    ],
)
def test_a_plain_scalar_is_what_safe_yaml_takes_it_for(text: str, value: Value) -> None:
    assert same_value(safe_yaml_scalar(text), value)


def test_integers_too_long_for_python_stay_text_and_are_not_certain() -> None:
    (field,) = read_front_matter(f"---\nx: {'9' * 5000}\n").fields
    assert field.value == "9" * 5000
    assert field.readings_differ


PIECES = [
    *("0", "1", "9", "12", "00", "-", "+", ":", ".", "_", ",", "e", "E", "x", "b", "o", "0x", "0b", "inf", "nan"),
    *("yes", "no", "on", "off", "true", "null", "~", "a", "f", "A", "é", "ſ", "ﬀ", "あ", "=", "<<", "!", "/"),
    *("2024", "-01", "-02", "-13", "-31", "-30", "0000", "1582", "1500", "2024-01-02", "T", "Z", "10:20:30"),
    *("24:00:00", ":60", ".5", "+09:00", "+9", "-0330", "-00:30"),
]
scalars = st.lists(st.sampled_from([*PIECES, " ", "  ", "\t"]), min_size=1, max_size=6).map("".join)
dates = st.builds(
    "{:04}-{}-{}{}{}:{:02}:{:02}{}{}".format,
    st.integers(0, 9999),
    st.integers(0, 13),
    st.integers(0, 32),
    st.sampled_from(["T", "t", " ", "  ", "\t", " \t"]),
    st.integers(0, 25),
    st.integers(0, 61),
    st.integers(0, 61),
    st.sampled_from(["", ".", ".5", ".123456789123"]),
    st.sampled_from(["", "Z", " Z", "+9", " -09:30", "+0900", " +930", "-00:30", "+23:59", "+24:00", " +1:", "z"]),
)


@pytest.fixture(scope="module")
def psych() -> Iterator[RealPsych]:
    with RealPsych() as process:
        yield process


@needs_ruby
@settings(max_examples=800, deadline=None)
@given(text=scalars | dates | st.text(st.sampled_from("0123456789_,.:+-eExb"), max_size=12))
@example(text="1500-02-29")
@example(text="0000-01-01")
@example(text="2024-02-31 23:00:00 -2")
def test_a_random_scalar_is_read_as_real_psych_reads_it(psych: RealPsych, text: str) -> None:
    source = f"---\nx: {text}\n"
    theirs = psych.read(source)
    ours = read_front_matter(source)
    if "value" not in theirs:
        assert ours.error is not None
        return
    assert ours.root is not None
    form = form_of(ours.root.value)
    if not same_form(form, theirs["value"]):
        # Days that Python's calendar lacks are kept as text, marked as not certain.
        assert ours.fields[0].readings_differ
        assert isinstance(theirs["value"], dict)
        assert "date" in str(theirs["value"])
