"""Sheets of manuscript paper."""

from __future__ import annotations

import pytest

from editor.spelling.counts import count
from editor.spelling.manuscript import Manuscript, manuscript_of


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("", 0),
        ("あ\n", 1),
        ("あ" * 19, 1),  # the first cell stays empty
        ("あ" * 20, 2),
        ("あ" * 19 + "。", 1),  # which shares the last cell
        ("あ" * 19 + "。」", 1),
        ("あ" * 19 + "っ", 2),
        ("「" + "あ" * 18 + "」", 1),  # a bracket begins in the first cell
        ("あ" * 18 + "「い」", 2),
        ("一\n\n二\n\n\n三\n", 3),
        ("# 見出し\n\n本文\n", 2),
        ("a" * 38, 1),
        ("葛\U000e0100" * 19, 1),
        ("```\ncode\n```\n", 0),
    ],
)
def test_a_text_is_laid_into_cells(body: str, lines: int) -> None:
    assert manuscript_of(body).lines == lines


def test_lines_fill_sheets_of_the_given_form() -> None:
    body = "\n\n".join("あ" for _ in range(21))
    assert manuscript_of(body) == Manuscript(lines=21, sheets=2)
    assert manuscript_of(body, columns=30, rows=40) == Manuscript(lines=21, sheets=1, columns=30, rows=40)


@pytest.mark.parametrize(("characters", "sheets"), [(0, 0), (1, 1), (400, 1), (401, 2)])
def test_by_plain_division_a_sheet_holds_400_characters(characters: int, sheets: int) -> None:
    assert count("あ" * characters).sheets == sheets
