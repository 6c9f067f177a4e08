"""How figures are judged and shown."""

from __future__ import annotations

from datetime import date

from tests.benchmarks.figures import ALLOWED, Figure, Result, Skipped, as_markdown, table


def test_a_goal_is_missed_only_where_the_median_and_the_best_pair_are_over_it() -> None:
    assert Figure("x", "s", (2.0, 3.0, 4.0), (1.0, 1.0, 1.0), 1.5).is_missed
    assert Figure("x", "s", (1.4, 3.0, 4.0), (1.0, 1.0, 1.0), 1.5).is_missed is False
    assert Figure("x", "s", (2.0,), (1.0,)).is_missed is None


def test_what_is_allowed_stands_beside_each_turn() -> None:
    figure = Figure("x", "ms", (4.0, 9.0, 10.0), (8.0,), 1.0, beside=ALLOWED)
    assert figure.ratio == 9 / 8
    assert figure.is_missed is False


def test_ratios_are_of_turns_that_were_taken_together() -> None:
    assert Figure("x", "s", (1.0, 10.0), (1.0, 10.0)).ratio == 1


def test_the_table_is_in_the_order_of_the_goals_with_what_answers_none_at_its_end() -> None:
    results: list[Result] = [
        Figure("free", "s"),
        Skipped("tenth", "absent", "G10"),
        Figure("second", "s", answers="G2"),
    ]
    second, tenth, free = table(results).splitlines()[2:]
    assert (second.split()[0], tenth.split()[0], free.split()[0]) == ("G2", "G10", "free")
    assert "absent" in tenth


def test_the_markdown_says_where_and_when_and_has_one_row_for_each_figure_with_a_goal() -> None:
    results = [Figure("a | b", "s", (2.0,), (1.0,), 3.0, "", "G1", "bare"), Figure("free", "s", (1.0,))]
    text = as_markdown(results, {"cores": 2}, date(2026, 1, 30))
    assert text.splitlines()[0] == "Taken on 2026-01-30: cores 2."
    assert text.splitlines()[4:] == ["| G1 | a \\| b | 2 s | bare: 1 | 2.00 | 3 | yes |"]
