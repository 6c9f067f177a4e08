"""What a pane can show of a text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from editor.widgets.text.shown import ending_of, line_lengths, shown

ODD = st.text(st.sampled_from("ab\r\n\u2028\u2029\ufdd0\ufdd1\ufeff\ufffe\x85\x0b\x0c\xa0\x00日😀\udc80"), max_size=40)


@given(ODD)
def test_stand_ins_are_one_for_one(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert not re.search("[\u2029\ufdd0\ufdd1\ufeff\ufffe\ud800-\udfff]", shown(text))


def test_what_qt_can_hold_is_shown_as_it_is() -> None:
    text = "a\xa0b\u2028c\x85d\x0be\x0cf\x00😀日本"
    assert shown(text) is text


@given(ODD)
def test_lines_end_where_qt_ends_them(text: str) -> None:
    parted = [len(line) for line in re.findall(r"[^\r\n]*(?:\r\n|\r|\n)", text)]
    rest = len(text) - sum(parted)
    assert line_lengths(text) == [*parted, rest]


def test_an_ending_is_named() -> None:
    assert [ending_of(line) for line in ("a", "a\n", "a\r\n", "a\r", "a\u2028")] == ["", "\n", "\r\n", "\r", ""]
