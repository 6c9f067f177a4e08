"""Lines that go up or down, with their items, blocks and rows."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.moving import move_lines
from tests.writing.written import after, applied


@pytest.mark.parametrize(
    ("before", "down"),
    [
        ("a¦b\ncd\n", "cd\na¦b\n"),
        ("a¦b\ncd", "cd\na¦b"),
        ("a¦b\r\ncd\ref", "cd\r\na¦b\ref"),
        ("a‹b\nc›d\nef\n", "ef\na‹b\nc›d\n"),
        ("‹ab\ncd\n›ef\n", "ef\n‹ab\ncd›\n"),
        ("¦\n日本\n\n", "日本\n¦\n\n"),
        ("> a¦\n> b\n", "> b\n> a¦\n"),
        ("    co¦de\n    more\n", "    more\n    co¦de\n"),
        ("```\na¦\n\n\nb\n```\n", "```\n\na¦\n\nb\n```\n"),
        ("x\u2028y¦\nz\n", "z\nx\u2028y¦\n"),
    ],
)
def test_a_line_passes_the_line_below(before: str, down: str) -> None:
    assert after(before, move_lines, 1) == down
    assert after(down, move_lines, -1) == before.replace("\n›", "›\n")


@pytest.mark.parametrize(
    ("before", "down"),
    [
        ("¦one\n\ntwo\nmore\n\n\nthree\n", "two\nmore\n\n¦one\n\n\nthree\n"),
        ("## 見出¦し\n\n\n段落\n", "段落\n\n\n## 見出¦し\n"),
        ("‹a\nb›\n\nc", "c\n\n‹a\nb›"),
        ("a¦\r\n\r\n```\r\nx\r\n\r\ny\r\n```\r\n\r\nz", "```\r\nx\r\n\r\ny\r\n```\r\n\r\na¦\r\n\r\nz"),
        ("a¦\n \t\n- x\n- y\n", "- x\n- y\n \t\na¦\n"),
        ("‹| a |\n|---|\n| b |›\n\nc\n", "c\n\n‹| a |\n|---|\n| b |›\n"),
        ("‹1. a\n   - b\n2. c›\n\nd\n", "d\n\n‹1. a\n   - b\n2. c›\n"),
        ("- a¦\n\nd\n", "d\n\n- a¦\n"),
    ],
)
def test_what_stands_alone_passes_what_stands_alone(before: str, down: str) -> None:
    assert after(before, move_lines, 1) == down
    assert after(down, move_lines, -1) == before


@pytest.mark.parametrize(
    ("before", "down"),
    [
        ("- a¦\n  - x\n  - y\n- b\n", "- b\n- a¦\n  - x\n  - y\n"),
        ("- a\n  - x¦\n  - y\n- b\n", "- a\n  - y\n  - x¦\n- b\n"),
        ("- a\n  go¦es on\n\n  para\n- b", "- b\n- a\n  go¦es on\n\n  para"),
        ("3. a\n4. b¦\n5. c\n", "3. a\n4. c\n5. b¦\n"),
        ("1. 一¦\n\n1. 二\n", "1. 二\n\n1. 一¦\n"),
        ("9. n¦\n   more\n10. t\n    more\n", "9. t\n   more\n10. n¦\n    more\n"),
        ("- [ ] a¦\n- [x] b\n- c\n", "- [x] b\n- [ ] a¦\n- c\n"),
        ("‹1. a\n2. b›\n3. c\n", "1. c\n‹2. a\n3. b›\n"),
        ("> 1. a¦\n> 2. b\n", "> 1. b\n> 2. a¦\n"),
        ("text\n\n1. a¦\r\n2. b", "text\n\n1. b\r\n2. a¦"),
    ],
)
def test_an_item_passes_the_next_with_all_in_it_and_numbers_stay_in_order(before: str, down: str) -> None:
    assert after(before, move_lines, 1) == down
    assert after(down, move_lines, -1) == before


@pytest.mark.parametrize(
    "text",
    [
        "a\n\n- b¦\n- c\n",
        "- a\n  - b¦\n",
        "¦a\n",
        "¦",
        "¦a\n\n\n",
        "¦\na",
        "| a¦ |\n|---|\n| b |\n",
        "x\n\n| a |\n|---|\n| b¦ |\n",
    ],
)
def test_what_has_nothing_to_pass_stays(text: str) -> None:
    assert after(text, move_lines, -1 if "- b¦" in text else 1) is None


def test_a_row_passes_rows_and_never_the_header() -> None:
    table = "| a |\n|---|\n| b |\n| c¦ |\n"
    assert after(table, move_lines, -1) == "| a |\n|---|\n| c¦ |\n| b |\n"
    assert after(table.replace("¦", "").replace("b |", "b¦ |"), move_lines, -1) is None


@given(
    st.lists(
        st.sampled_from(
            ["a", "  b", "", "- c", "  - d", "1. e", "2. f", "> g", "```", "| h |", "|---|", "## i", "\u3000字"]
        ),
        max_size=9,
    ),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from([-1, 1]),
    st.data(),
)
def test_no_line_is_lost_and_the_last_ending_stays(
    lines: list[str], ending: str, step: int, data: st.DataObject
) -> None:
    text = ending.join(lines)
    anchor, caret = (data.draw(st.integers(0, len(text))) for _ in range(2))
    change = move_lines(Body(text), Selection(anchor, caret), step)
    if change is not None:
        made = applied(text, change)
        unnumbered = [Counter(re.sub(r"\d", "0", one).splitlines()) for one in (text, made)]
        assert unnumbered[0] == unnumbered[1]
        assert made.endswith(ending) == text.endswith(ending)
