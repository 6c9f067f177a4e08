"""What stands in the tool bar, as it is kept."""

from __future__ import annotations

from editor.actions.tools import USUAL_TOOLS, read_tools, written_tools


def test_the_usual_tools_are_kept_as_nothing_so_that_a_later_version_may_add_to_them() -> None:
    assert written_tools(USUAL_TOOLS) == ""
    assert read_tools("", set(USUAL_TOOLS)) == USUAL_TOOLS


def test_what_was_chosen_comes_back_in_its_order_without_what_is_not_known() -> None:
    kept = written_tools(["b", "-", "a", "gone"])
    assert read_tools(kept, {"a", "b"}) == ("b", "-", "a")


def test_an_empty_bar_is_not_the_usual_one() -> None:
    assert read_tools(written_tools([]), {"a"}) == ("-",)
