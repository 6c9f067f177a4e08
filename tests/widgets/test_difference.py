"""What differs between two texts, as rows."""

from __future__ import annotations

import re
import time

from hypothesis import given
from hypothesis import strategies as st

from editor.widgets.difference import CONTEXT_LINES, MOST_ROWS, Row, RowKind, difference

texts = st.lists(st.sampled_from(["a\n", "b\n", "c\r\n", "d\r", "日本\n", "\n", "e"]), max_size=12).map("".join)


def lines(*names: str) -> str:
    return "".join(f"{name}\n" for name in names)


def test_like_texts_do_not_differ() -> None:
    found = difference("a\nb\n", "a\nb\n")

    assert (found.rows, found.removed, found.added) == ((), 0, 0)


def test_a_changed_line_is_removed_and_added() -> None:
    found = difference(lines("a", "b", "c"), lines("a", "B", "c"))

    assert found.rows == (
        Row(RowKind.SAME, "a", 1, 1),
        Row(RowKind.REMOVED, "b", 2, None),
        Row(RowKind.ADDED, "B", None, 2),
        Row(RowKind.SAME, "c", 3, 3),
    )
    assert (found.removed, found.added) == (1, 1)


def test_lines_far_from_a_change_are_left_out() -> None:
    names = [str(number) for number in range(40)]
    changed = [*names]
    changed[20] = "changed"

    found = difference(lines(*names), lines(*changed))

    assert [row.kind for row in found.rows].count(RowKind.GAP) == 1
    assert [row.text for row in found.rows if row.kind is RowKind.SAME] == [
        *names[20 - CONTEXT_LINES : 20],
        *names[21 : 21 + CONTEXT_LINES],
    ]


def test_between_two_changes_the_gap_is_shown() -> None:
    names = [str(number) for number in range(40)]
    changed = ["first", *names[1:-1], "last"]

    found = difference(lines(*names), lines(*changed))

    assert [row.kind for row in found.rows].count(RowKind.GAP) == 1


def test_numbers_go_on_behind_an_inserted_line() -> None:
    found = difference(lines("a", "b"), lines("new", "a", "b"))

    assert found.rows[1] == Row(RowKind.SAME, "a", 1, 2)


def test_line_endings_alone_that_differ_are_shown() -> None:
    found = difference("a\r\nb\r\n", "a\nb\n")

    assert {row.text for row in found.rows} == {"a ↵CRLF", "b ↵CRLF", "a ↵LF", "b ↵LF"}


def test_a_final_newline_that_goes_is_shown() -> None:
    found = difference("a\nb\n", "a\nb")

    assert [row.text for row in found.rows if row.kind is not RowKind.SAME] == ["b ↵LF", "b"]


def test_only_real_line_endings_part_lines() -> None:
    found = difference("a\u2028b\x0bc\n", "x\n")

    assert found.removed == 1


def test_large_unlike_texts_are_compared_in_bounded_time() -> None:
    before = lines(*(f"before {number}" for number in range(30_000)))
    after = lines(*(f"after {number}" for number in range(30_000)))
    began = time.thread_time()

    found = difference(before, after)

    assert time.thread_time() - began < 10
    assert (found.removed, found.added) == (30_000, 30_000)
    assert len(found.rows) == MOST_ROWS + 1
    assert found.rows[-1].kind is RowKind.CUT


@given(texts, texts)
def test_law_the_rows_tell_each_unlike_line_by_its_own_number(before: str, after: str) -> None:
    found = difference(before, after)
    parted = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
    old, new = parted.findall(before), parted.findall(after)

    assert len(old) - found.removed == len(new) - found.added
    for row in found.rows:
        if row.before is not None:
            assert old[row.before - 1].rstrip("\r\n") == row.text.partition(" ↵")[0]
        if row.after is not None:
            assert new[row.after - 1].rstrip("\r\n") == row.text.partition(" ↵")[0]
    kept = {row.before for row in found.rows if row.kind is RowKind.REMOVED}
    assert len(kept) == found.removed
    assert (before == after) == (not found.rows)
