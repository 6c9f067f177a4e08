"""Items moved in and out: Tab, Shift+Tab, and Backspace at the start of an item's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.kramdown.document import convert
from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.indent import erase_marker, indent, outdent
from tests.writing.written import after, applied, read

IN_AND_OUT = [
    ("- a\n- b¦\n", "- a\n  - b¦\n"),
    ("1. a\n2. b¦\n", "1. a\n   1. b¦\n"),
    ("10. a\n11. b¦\n", "10. a\n    1. b¦\n"),
    ("1. a\n2. ‹b\n3. c›\n4. d\n", "1. a\n   1. ‹b\n   2. c›\n2. d\n"),
    ("> - a\n> - b¦", "> - a\n>   - b¦"),
    ("- a\n- b¦\n  - c\n\n    para\n- d", "- a\n  - b¦\n    - c\n\n      para\n- d"),
    ("- [ ] a\n- [ ] b¦", "- [ ] a\n  - [ ] b¦"),
    ("-   a\n-   b¦", "-   a\n    -   b¦"),
    ("* a\r\n* 項¦目\r\n", "* a\r\n  * 項¦目\r\n"),
]


@pytest.mark.parametrize(("out", "in_"), IN_AND_OUT)
def test_an_item_goes_under_the_text_of_the_one_before_and_back(out: str, in_: str) -> None:
    assert after(out, indent) == in_
    assert after(in_, outdent) == out


@pytest.mark.parametrize("in_", [in_ for _, in_ in IN_AND_OUT if ">" not in in_])
def test_kramdown_sees_the_item_that_was_moved_in_as_nested(in_: str) -> None:
    html = convert(read(in_)[0])
    assert html.index("<li>" if "task" not in html else "<li class", html.index("<li") + 3) > 0
    assert html.count("<ul") + html.count("<ol") > 1


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("1. a\n   1. x\n2. b¦\n3. c\n", "1. a\n   1. x\n   2. b¦\n2. c\n"),
        ("1. a\n   1. b¦\n   2. c\n2. d\n", None),
        ("- ¦a", "- ¦a"),
        ("text¦", None),
        ("```\n- a\n- b¦\n```", None),
        ("```\n‹a\n\nb›\n```", "```\n    ‹a\n\n    b›\n```"),
    ],
)
def test_numbers_go_on_and_the_first_item_stays(before: str, expected: str | None) -> None:
    if expected is None and "1. b" in before:
        expected = before
    assert after(before, indent) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("1. a\n   1. b¦\n   2. c\n2. d\n", "1. a\n2. b¦\n   1. c\n3. d\n"),
        ("1. a\n   - b¦\n2. c", "1. a\n2. b¦\n3. c"),
        ("- a\n  1. b¦\n", "- a\n- b¦\n"),
        ("- a\n  - b¦\n  - c\n", "- a\n- b¦\n  - c\n"),
        ("- a¦\n", "- a¦\n"),
        ("text¦", None),
        ("```\n    ‹a\n  b›\n```", "```\n‹a\nb›\n```"),
    ],
)
def test_an_item_that_moves_out_counts_with_those_it_comes_to(before: str, expected: str | None) -> None:
    assert after(before, outdent) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- ¦a", "¦a"),
        ("- [ ] ¦a", "- ¦a"),
        ("- a\n  - ¦b", "- a\n- ¦b"),
        ("1. a\n   1. ¦b\n2. c", "1. a\n2. ¦b\n3. c"),
        ("> ¦引用", "¦引用"),
        ("> - ¦a", "> ¦a"),
        ("- a¦", None),
        ("¦- a", None),
        ("text¦", None),
        ("- ‹a›", None),
        ("```\n- ¦a\n```", None),
        ("1. a\n2. ¦b\n3. c\n", "1. a\n¦b\n2. c\n"),
    ],
)
def test_backspace_at_the_start_of_an_items_text_takes_one_thing_away(before: str, expected: str | None) -> None:
    assert after(before, erase_marker) == expected


LINES = st.sampled_from(
    ["- a", "  - b", "    - c", "1. a", "2. b", "   1. x", "- [ ] t", "", "  more", "text", "> - q"]
)


@given(lines=st.lists(LINES, min_size=1, max_size=8), data=st.data(), wish=st.sampled_from([indent, outdent]))
def test_only_blanks_and_numbers_at_the_starts_of_lines_change(
    lines: list[str], data: st.DataObject, wish: object
) -> None:
    assert callable(wish)
    text = "\n".join(lines)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    change = wish(Body(text), Selection(start, end))
    if change is not None:
        new = applied(text, change)
        bare = [[line.lstrip("0123456789.-*+> \t") for line in part.split("\n")] for part in (text, new)]
        assert bare[0] == bare[1]


@pytest.mark.parametrize(
    ("out", "in_"),
    [
        ("‹一\n二›\n三", "    ‹一\n    二›\n三"),
        ("‹a\r\n\r\nb›\r\n", "    ‹a\r\n\r\n    b›\r\n"),
        ("> ‹a\n> b›", ">     ‹a\n>     b›"),
    ],
)
def test_several_selected_lines_of_text_move_and_are_never_replaced(out: str, in_: str) -> None:
    assert after(out, indent) == in_
    assert after(in_, outdent) == out
