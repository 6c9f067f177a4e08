"""Tables: what kramdown sees of them, and what is done to their cells, rows and columns."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.kramdown.document import convert
from editor.writing.body import Body
from editor.writing.cells import comma_separated, escaped, tab_separated
from editor.writing.change import Selection
from editor.writing.columns import add_column, align_column, move_column, remove_column
from editor.writing.rows import Alignment, RowKind, table_at
from editor.writing.tables import (
    add_row,
    break_in_cell,
    cell_below,
    insert_table,
    move_row,
    next_cell,
    paste_cells,
    previous_cell,
    remove_row,
    table_of,
)
from editor.writing.tidy import tidy_table
from editor.writing.widths import width
from tests.writing.written import Wish, after, applied, read

PIPED = "| a | b `x|y` |\n|---|:-:|\n| 漢字¦ | d\\|e |\n| long | z |\n"
BARE = "a | b\n---|---\nc¦ | d\n"


def cells_of(text: str) -> list[list[str]]:
    """Return the text of each cell, row by row."""
    table = table_at(Body(text), text.index("|"))
    assert table is not None
    return [[table.rows[at].text(c) for c in range(len(table.rows[at].cells))] for at in table.cell_rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| a | b |\n|---|---|\n| c | d |", [["a", "b"], ["c", "d"]]),
        ("a | b\n--|--\nc | d", [["a", "b"], ["c", "d"]]),
        ("| `a|b` | c\\|d | <code>e|f</code> |", [["`a|b`", "c\\|d", "<code>e|f</code>"]]),
        ("|| a |\n|| b |", [["", "a"], ["", "b"]]),
        ("| a |  |\n| b | c |", [["a", ""], ["b", "c"]]),
        ("| {{ 'a' | upcase }} | b |", [["{{ 'a' | upcase }}", "b"]]),
        ("> | a | b |\n> |---|---|\n> | c | d |", [["a", "b"], ["c", "d"]]),
    ],
)
def test_cells_are_found_as_kramdown_parts_them(text: str, expected: list[list[str]]) -> None:
    assert cells_of(text) == expected


@pytest.mark.parametrize(
    "text", ["a\n| b | c |\n", "| b | c |\nd\n", "```\n| a | b |\n```", "# a | b", "    | a | b |", "a"]
)
def test_where_kramdown_sees_no_table_there_is_none(text: str) -> None:
    assert table_at(Body(text), text.index("b") if "b" in text else 0) is None
    assert "<table" not in convert(text)


def test_bodies_and_footers_are_told_from_the_header() -> None:
    text = "| h |\n|:-:|\n| a |\n|---|\n| b |\n|===|\n| f |\n"
    table = table_at(Body(text), 0)
    assert table is not None
    kinds = [row.kind for row in table.rows]
    c, s, f = RowKind.CELLS, RowKind.SEPARATOR, RowKind.FOOTER
    assert kinds == [c, s, c, s, c, f, c]
    assert table.header_end == 2
    assert table.alignment(0) is Alignment.CENTER


@pytest.mark.parametrize(
    ("before", "wish", "expected"),
    [
        (PIPED, next_cell, "| a | b `x|y` |\n|---|:-:|\n| 漢字 | ‹d\\|e› |\n| long | z |\n"),
        (PIPED, previous_cell, "| a | ‹b `x|y`› |\n|---|:-:|\n| 漢字 | d\\|e |\n| long | z |\n"),
        ("| a | b |\n|---|---|\n| c | d¦ |\n", next_cell, "| a | b |\n|---|---|\n| c | d |\n| ¦  |   |\n"),
        ("| a | b |\n|---|---|\n| c | ¦ |", next_cell, "| a | b |\n|---|---|\n| c |  |\n| ¦  |   |"),
        ("| ¦a | b |\n|---|---|\n| c | d |", previous_cell, "| ¦a | b |\n|---|---|\n| c | d |"),
        ("text¦", next_cell, None),
        ("text¦", previous_cell, None),
    ],
)
def test_tab_goes_from_cell_to_cell_and_adds_a_row_behind_the_last(
    before: str, wish: Wish[[]], expected: str | None
) -> None:
    assert after(before, wish) == expected


def test_rows_are_added_taken_away_and_moved() -> None:
    lines = PIPED.replace("¦", "").splitlines(keepends=True)
    assert after(PIPED, add_row, below=True) == "".join([*lines[:3], "| ¦     |      |\n", lines[3]])
    assert after(PIPED, add_row, below=False) == "".join([*lines[:2], "| ¦     |      |\n", *lines[2:]])
    assert after(PIPED, remove_row) == "".join([*lines[:2], "| ¦long | z |\n"])
    assert after(PIPED, move_row, 1) == "".join([*lines[:2], lines[3], "| 漢字¦ | d\\|e |\n"])
    assert after(PIPED, move_row, -1) is None


def test_the_header_keeps_its_place() -> None:
    header = "| a¦ | b |\n|---|---|\n| c | d |\n"
    assert after(header, add_row, below=True) == "| a | b |\n|---|---|\n| ¦  |   |\n| c | d |\n"
    assert after(header, add_row, below=False) is None
    assert after(header, remove_row) is None
    assert after(header, move_row, 1) is None
    assert after("| a | b |\n|---|---|\n| c¦ | d |", remove_row) is None


@pytest.mark.parametrize(
    ("before", "right", "expected"),
    [
        (PIPED, True, "| a |   | b `x|y` |\n|---|---|:-:|\n| 漢字 | ¦  | d\\|e |\n| long |   | z |\n"),
        (PIPED, False, "|   | a | b `x|y` |\n|---|---|:-:|\n| ¦  | 漢字 | d\\|e |\n|   | long | z |\n"),
        (BARE, False, "|   | a | b\n---|---|---\n| ¦  | c | d\n"),
        ("a | b\n|---+---|\nc | d¦\n", True, "a | b |   |\n|---+---+---|\nc | d | ¦  |\n"),
    ],
)
def test_columns_are_added(before: str, right: bool, expected: str) -> None:
    assert after(before, add_column, right=right) == expected


def test_columns_are_taken_away_and_moved() -> None:
    assert after(PIPED, remove_column) == "| b `x|y` |\n|:-:|\n| ¦d\\|e |\n| z |\n"
    assert after(PIPED, move_column, 1) == "| b `x|y` | a |\n|:-:|---|\n| d\\|e | ¦漢字 |\n| z | long |\n"
    assert after(PIPED, move_column, -1) is None
    assert after(BARE, move_column, 1) == "b | a\n---|---\nd | ¦c\n"
    assert after("| a¦ |\n|---|\n| b |", remove_column) is None
    assert after("| ¦a | b |\n|---|---|\n| c", remove_column) == "| ¦b |\n|---|\n|   |"
    assert after("| ¦a | b |\n|---|---|\n|", remove_column) is not None


def test_a_lone_pipe_is_a_row_to_go_to() -> None:
    assert after("| a |\n|---|\n| ¦b |\n|", remove_row) == "| a |\n|---|\n|¦"


@pytest.mark.parametrize(
    ("alignment", "run"),
    [(Alignment.LEFT, ":--"), (Alignment.CENTER, ":-:"), (Alignment.RIGHT, "--:"), (Alignment.NONE, "---")],
)
def test_a_column_is_aligned_in_the_separator_alone(alignment: Alignment, run: str) -> None:
    expected = PIPED.replace("|---|", f"|{run}|")
    assert after(PIPED, align_column, alignment) == expected
    html = convert(read(expected)[0])
    assert html.count(f'<td style="text-align: {alignment.value}">漢字') == (alignment is not Alignment.NONE)


def test_a_table_without_a_header_has_no_alignment() -> None:
    assert after("| a¦ | b |\n| c | d |", align_column, Alignment.LEFT) is None


def test_tidying_lets_columns_stand_below_one_another_where_kanji_are_two_wide() -> None:
    before = "| 名前 | n |\n|:--|--:|\n| りんご¦ | 1 |\n| fig | 1000 |\n"
    tidied = after(before, tidy_table)
    assert tidied == "| 名前   |    n |\n| :----- | ---: |\n| りんご¦ |    1 |\n| fig    | 1000 |\n"
    widths = {width(line) for line in read(tidied)[0].splitlines()}
    assert len(widths) == 1
    assert after(tidied, tidy_table) == tidied


def test_tidying_keeps_what_kramdown_shows_and_the_kind_of_table() -> None:
    for before in (PIPED, BARE, "> a¦|b\n> -|-\n> c|d\n", "| h¦ |\n|-|\n| a |\n|=|\n| f |\n"):
        tidied = after(before, tidy_table)
        assert tidied is not None
        assert convert(read(tidied)[0]) == convert(read(before)[0])


def test_signs_of_ambiguous_width_count_as_the_setting_says() -> None:
    assert width("①…") == 2
    assert width("①…", ambiguous=2) == 4
    assert width("漢字か\u3099") == 6


def test_cells_are_pasted_to_the_right_and_down() -> None:
    cells = [["1", "2", "3"], ["4", "5|6", "7\n8"]]
    assert after(PIPED, paste_cells, cells) == (
        "| a | b `x|y` |   |\n|---|:-:|---|\n| ¦1 | 2 | 3 |\n| 4 | 5\\|6 | 7<br />8 |\n"
    )
    assert after(BARE, paste_cells, [["1", "2"], ["3", "4"]]) == "a | b\n---|---\n¦1 | 2\n3 | 4 |\n"
    assert after("text¦", paste_cells, cells) is None


def test_a_table_is_put_between_blank_lines() -> None:
    assert after("x¦\ny\n", insert_table, 1, 2) == "x\ny\n\n| ¦   |    |\n|----|----|\n|    |    |\n"
    assert after("¦", table_of, [["a", "b"], ["1", "2"]]) == "| ‹a› | b |\n|----|----|\n| 1 | 2 |"
    assert after("```\n¦\n```", insert_table) is None
    written = after("text¦", insert_table, 2, 3)
    assert written is not None
    assert convert(read(written)[0]).count("<td>") == 6


def test_text_with_tabs_or_commas_is_cells_where_all_rows_have_as_many() -> None:
    assert tab_separated("a\tb\n1\t2\n") == [["a", "b"], ["1", "2"]]
    assert tab_separated('a\t"b\nc"\r\n1\t2') == [["a", "b\nc"], ["1", "2"]]
    assert tab_separated('5" \tb') == [['5" ', "b"]]
    assert tab_separated("a\tb\nc") is None
    assert tab_separated("plain") is None
    assert comma_separated('a,"b,c"\n1,2') == [["a", "b,c"], ["1", "2"]]
    assert comma_separated("a;b\n1;2") == [["a", "b"], ["1", "2"]]
    assert escaped(" a|b\n c ") == "a\\|b<br />c"


CELL = st.sampled_from(["a", "", "漢字", "`x|y`", "b\\|c", "**d**", "long text"])
TABLES = st.integers(1, 4).flatmap(
    lambda columns: st.lists(st.lists(CELL, min_size=columns, max_size=columns), min_size=2, max_size=5)
)


def table_text(rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return "before\n\n" + "\n".join(lines) + "\n\nbehind | x\n"


def shown(text: str) -> list[list[str]]:
    """Return what kramdown shows in each cell."""
    rows = re.findall(r"<tr>(.*?)</tr>", convert(text).split("behind")[0], re.DOTALL)
    return [[cell.strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)] for row in rows]


@given(TABLES, st.data())
def test_commands_keep_the_text_of_the_other_cells_and_all_other_lines(
    rows: list[list[str]], data: st.DataObject
) -> None:
    text = table_text(rows)
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(rows[0]) - 1))
    table = table_at(Body(text), 8)
    assert table is not None
    number = table.cell_rows[row]
    if column >= len(table.rows[number].cells):
        return
    caret = Selection.at(table.rows[number].inner(column).start)
    before = shown(text)
    blank = [""] * len(before[0])
    wide = [[*r, *[""] * (len(before[0]) - len(r))] for r in before]

    def result(wish: Wish[...], *args: object, **kwargs: object) -> list[list[str]] | None:
        change = wish(Body(text), caret, *args, **kwargs)
        if change is None:
            return None
        new = applied(text, change)
        assert new.startswith("before\n\n")
        assert new.endswith("\n\nbehind | x\n")
        return shown(new)

    assert result(tidy_table) == before
    place = max(row, 0) + 1
    assert result(add_row, below=True) == [*wide[:place], blank, *wide[place:]]
    if row:
        assert result(move_row, 1) == (
            None if row + 1 == len(rows) else [*wide[:row], wide[row + 1], wide[row], *wide[row + 2 :]]
        )
        assert result(remove_row) == (None if len(rows) == 2 else [*wide[:row], *wide[row + 1 :]])
    added = result(add_column, right=True)
    assert added == [[*r[: column + 1], "", *r[column + 1 :]] for r in wide]
    moved = result(move_column, 1)
    if column + 1 < len(wide[0]):
        assert moved == [[*r[:column], r[column + 1], r[column], *r[column + 2 :]] for r in wide]
    if len(wide[0]) > 1:
        assert result(remove_column) == [[*r[:column], *r[column + 1 :]] for r in wide]


def test_nothing_is_pasted_into_a_row_without_cells() -> None:
    text = "| a | b |\n|---|---|\n|\n| c | d |\n"
    assert paste_cells(Body(text), Selection.at(20), [["1", "2"]]) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("| a¦ | b |\n|---|---|\n| 漢字 | d |\n", "| a | b |\n|---|---|\n| ‹漢字› | d |\n"),
        ("| a | ‹b› |\n|---|---|\n| c |\n", "| a | b |\n|---|---|\n| ‹c› |\n"),
        ("> | a | b |\r\n> |---|---|\r\n> | ¦ | d |", "> | a | b |\r\n> |---|---|\r\n> |  | d |\r\n> | ¦  |   |"),
        ("| a | b |¦\n|---|---|\n| c | d |\n", None),
        ("¦| a | b |\n|---|---|\n| c | d |\n", None),
        ("| a‹b | c› |\n|---|---|\n| c | d |\n", None),
        ("a | b¦ c\n", None),
    ],
)
def test_below_a_cell_comes_that_of_the_next_row(before: str, expected: str | None) -> None:
    assert after(before, cell_below) == expected


def test_a_line_is_broken_within_its_cell() -> None:
    assert after("| a ‹x› b | c |\n|---|---|\n", break_in_cell) == "| a <br />¦ b | c |\n|---|---|\n"
    assert after("| a | b |¦\n|---|---|\n", break_in_cell) is None
    assert after("text¦", break_in_cell) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("‹名前\t値\r\nりんご\t1|2›\r\n", "| ‹名前› | 値 |\r\n|----|----|\r\n| りんご | 1\\|2 |\r\n"),
        ("x\n\n> a,‹b\n> c›,d\n", "x\n\n> | ‹a› | b |\n> |----|----|\n> | c | d |\n"),
        ("‹a;b\nc;d›", "| ‹a› | b |\n|----|----|\n| c | d |"),
    ],
)
def test_selected_lines_with_cells_become_a_table(before: str, expected: str) -> None:
    assert after(before, insert_table) == expected


def test_selected_rows_with_commas_in_their_cells_stay_rows() -> None:
    rows = "| a | b |\n|--|--|\n| c, d | e |\n| f, g | h |"
    start = rows.index("| c")
    assert after(f"{rows[:start]}‹{rows[start:]}›", insert_table, 0, 1) == f"{rows}\n\n| ¦   |\n|----|"


def test_a_table_is_put_behind_the_one_at_hand() -> None:
    written = after("| a¦ | b |\n|--|--|\n| c | d |\n", insert_table, 1, 2)
    assert written == "| a | b |\n|--|--|\n| c | d |\n\n| ¦   |    |\n|----|----|\n|    |    |\n"
