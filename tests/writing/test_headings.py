"""Headings of all levels, in both spellings."""

from __future__ import annotations

import pytest

from editor.render.kramdown.document import convert
from editor.writing.headings import set_heading, shift_headings
from tests.writing.written import after, read


@pytest.mark.parametrize(
    ("text", "level", "heading"),
    [
        ("見出し¦", 2, "## 見出し¦"),
        ("¦", 3, "### ¦"),
        ("‹a\n\nb›", 1, "‹# a\n\n# b›".replace("‹# a", "# ‹a")),
        ("> q¦", 1, "> # q¦"),
        ("- a¦", 6, "- ###### a¦"),
        ("a {#id}¦", 2, "## a {#id}¦"),
    ],
)
def test_lines_become_headings_and_text_again(text: str, level: int, heading: str) -> None:
    assert after(text, set_heading, level) == heading
    assert after(heading, set_heading, level) == text


@pytest.mark.parametrize(
    ("before", "level", "expected"),
    [
        ("# a¦ # {#id}", 3, "### a¦ ### {#id}"),
        ("## a¦ ##", 2, "a¦"),
        ("#  wide¦", 2, "##  wide¦"),
        ("#見出し¦", 2, "## 見出し¦"),
        ("＃　見出し¦", 1, "# 見出し¦"),
        ("#1 of all¦", 1, "# #1 of all¦"),
        ("Title¦\n=====\n", 2, "Title¦\n-----\n"),
        ("Title\n===¦\n", 2, "Title\n---¦\n"),
        ("Title¦\n---\n", 2, "Title¦\n"),
        ("Title¦\n=====\n\nx", 4, "#### Title¦\n\nx"),
        ("‹# a\nb›", 1, "‹# a\n# b›"),
        ("‹a\n```\ncode\n```\nb›", 1, "# ‹a\n```\ncode\n```\n# b›"),
        ("```\na¦\n```", 1, None),
    ],
)
def test_a_heading_takes_another_level_in_its_own_spelling(before: str, level: int, expected: str | None) -> None:
    assert after(before, set_heading, level) == expected


@pytest.mark.parametrize("level", range(1, 7))
def test_kramdown_sees_the_level(level: int) -> None:
    heading = after("前\n\n見出し¦\n\n後", set_heading, level)
    assert heading is not None
    assert f"<h{level}" in convert(read(heading)[0])


def test_levels_move_together_and_stop_at_the_ends() -> None:
    assert after("‹# a\n\ntext\n\n###### b›", shift_headings, 1) == "‹## a\n\ntext\n\n###### b›"
    assert after("## a¦", shift_headings, -1) == "# a¦"
    assert after("# a¦", shift_headings, -1) is None
    assert after("text¦", shift_headings, 1) is None
