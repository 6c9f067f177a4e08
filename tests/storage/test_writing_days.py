"""What was written each day outlives the window, a damaged file and a full disk."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from editor.storage.writing_days import MOST_DAYS, WritingDays

DAY = datetime.date(2026, 3, 2)


def test_a_day_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "state" / "writing.json"
    WritingDays(path).keep(DAY, 1200, 30)
    assert WritingDays(path).of(DAY) == (1200, 30)
    assert WritingDays(path).of(DAY + datetime.timedelta(1)) == (0, 0)


def test_days_of_another_window_stay(tmp_path: Path) -> None:
    path = tmp_path / "writing.json"
    one, other = WritingDays(path), WritingDays(path)
    one.keep(DAY, 1, 0)
    other.keep(DAY + datetime.timedelta(1), 2, 0)
    assert WritingDays(path).of(DAY) == (1, 0)


def test_old_days_go(tmp_path: Path) -> None:
    path = tmp_path / "writing.json"
    days = WritingDays(path)
    path.write_text(
        "{" + ",".join(f'"{DAY - datetime.timedelta(n)}": [1, 1]' for n in range(1, MOST_DAYS + 20)) + "}", "ascii"
    )
    days.keep(DAY, 5, 5)
    assert days.of(DAY) == (5, 5)
    assert days.of(DAY - datetime.timedelta(MOST_DAYS - 1)) == (1, 1)
    assert days.of(DAY - datetime.timedelta(MOST_DAYS)) == (0, 0)


@pytest.mark.parametrize(
    "text",
    ["", "[", "[]", '{"today": [1, 2], "2026-03-02": [1]}', '{"2026-03-02": [-1, true]}', '{"20260302": [1, 2]}'],
)
def test_of_a_damaged_file_the_rest_is_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "writing.json"
    path.write_text(text, "utf-8")
    assert WritingDays(path).of(DAY) == (0, 0)


def test_without_a_place_to_write_writing_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    days = WritingDays(tmp_path / "file" / "writing.json")
    days.keep(DAY, 5, 5)
    assert days.of(DAY) == (5, 5)
