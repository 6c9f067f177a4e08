"""The Enter key in lists and quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.kramdown.document import convert
from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.enter import enter, new_line
from tests.writing.written import after, applied


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- a¦", "- a\n- ¦"),
        ("*   a¦", "*   a\n*   ¦"),
        ("- a¦b", "- a\n- ¦b"),
        ("- foo¦ bar", "- foo\n- ¦bar"),
        ("- a‹b\n- c›d", "- a\n- ¦d"),
        ("- [x] 済み¦", "- [x] 済み\n- [ ] ¦"),
        ("1. a¦", "1. a\n2. ¦"),
        ("- a\n  - b¦", "- a\n  - b\n  - ¦"),
        ("- a\n\n    - b¦", "- a\n\n    - b\n    - ¦"),
        ("> 引用¦", "> 引用\n> ¦"),
        (">引用¦", ">引用\n>¦"),
        ("> > a¦", "> > a\n> > ¦"),
        ("> - a¦", "> - a\n> - ¦"),
        ("- > a¦", "- > a\n  > ¦"),
        ("- - a¦", "- - a\n  - ¦"),
        ("- a\n\n  more¦", "- a\n\n  more\n  ¦"),
        ("- a\r\n- b¦\r\n", "- a\r\n- b\r\n- ¦\r\n"),
    ],
)
def test_a_new_line_goes_on_as_the_one_at_hand(before: str, expected: str) -> None:
    assert after(before, enter) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("```py\n    x¦\n```", "```py\n    x\n    ¦\n```"),
        ("```py\n\tx¦y\n```", "```py\n\tx\n\t¦y\n```"),
        ("```\n    ¦\n```", "```\n    \n    ¦\n```"),
        ("- a\n\n  ```\n  - x¦\r\n  ```", "- a\n\n  ```\n  - x\r\n  ¦\r\n  ```"),
        ("    - code¦", "    - code\n    ¦"),
        ("\t- a¦\n", "\t- a\n\t¦\n"),
        ("- ```py¦", "- ```py\n  ¦"),
        ("> ```py¦", "> ```py\n> ¦"),
    ],
)
def test_code_keeps_its_indent_and_its_item_or_quote(before: str, expected: str) -> None:
    assert after(before, enter) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("1. a¦\n2. b\n3. c\n", "1. a\n2. ¦\n3. b\n4. c\n"),
        ("1. a¦\n1. b\n", "1. a\n1. ¦\n1. b\n"),
        ("1. a‹b\n2. c›d\n3. e\n", "1. a\n2. ¦d\n3. e\n"),
        ("1. ‹a\n2. b\n3. c›\n4. d\n", "1. \n2. ¦\n3. d\n"),
        ("1. a‹\n\n   b›c\n2. d\n", "1. a\n2. ¦c\n3. d\n"),
        ("1. a¦\n3. b\n7. c\n", "1. a\n2. ¦\n3. b\n7. c\n"),
        ("1. a\n   - x\n2. b¦\n\n3. c\n", "1. a\n   - x\n2. b\n3. ¦\n\n4. c\n"),
        ("8. a¦\n9. b\n   - x\n\n     y\n", "8. a\n9. ¦\n10. b\n    - x\n\n      y\n"),
        ("8. a\n9. b¦c\n   - x\n\n     y\n", "8. a\n9. b\n10. ¦c\n    - x\n\n      y\n"),
        ("> 1. a¦\n> 2. b\n", "> 1. a\n> 2. ¦\n> 3. b\n"),
        ("1. a¦\n2. b\n\ntext\n\n3. c\n", "1. a\n2. ¦\n3. b\n\ntext\n\n3. c\n"),
    ],
)
def test_the_items_below_are_numbered_on_where_they_were_in_order(before: str, expected: str) -> None:
    assert after(before, enter) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- a\n- ¦\n", "- a\n\n¦\n"),
        ("- a\n\n- ¦\n", "- a\n\n¦\n"),
        ("- ¦", "¦"),
        ("- [ ] a\n- [ ] ¦", "- [ ] a\n\n¦"),
        ("- a\n  - ¦", "- a\n- ¦"),
        ("1. a\n   - x\n   - ¦\n2. b\n", "1. a\n   - x\n2. ¦\n3. b\n"),
        ("1. a\n2. b\n3. ¦\n4. c\n5. d\n", "1. a\n2. b\n\n¦\n3. c\n4. d\n"),
        ("9. a\n10. ¦\n11. b\n    - x\n", "9. a\n\n¦\n10. b\n    - x\n"),
        ("1. a\n1. ¦\n1. b\n", "1. a\n\n¦\n1. b\n"),
        ("> a\n> ¦", "> a\n\n¦"),
        ("> > a\n> > ¦", "> > a\n>\n> ¦"),
        ("> - a\n> - ¦", "> - a\n>\n> ¦"),
        ("> - a\n>   - ¦", "> - a\n> - ¦"),
        ("- a\n  ¦", "- a\n¦"),
    ],
)
def test_an_empty_item_or_line_of_a_quote_ends_one_level(before: str, expected: str) -> None:
    assert after(before, enter) == expected


@pytest.mark.parametrize("list_", ["- a\n- ", "> a\n> ", "1. a\n2. "])
def test_what_is_written_behind_an_ended_list_or_quote_is_a_paragraph_of_its_own(list_: str) -> None:
    change = enter(Body(list_), Selection.at(len(list_)))
    assert change is not None
    text = change.apply_to(list_)
    assert convert(text[: change.selection.caret] + "text" + text[change.selection.caret :]).endswith("<p>text</p>\n")


@pytest.mark.parametrize(
    "text", ["text¦", "```\n- a¦\n```", "```\n> a¦\n```", "¦- a", "-¦ a", "* * *¦", "# a¦", "**a**¦"]
)
def test_anywhere_else_the_key_breaks_the_line_and_nothing_more(text: str) -> None:
    assert after(text, enter) is None


def test_with_shift_the_line_is_broken_within_the_item() -> None:
    assert after("- a¦b", new_line) == "- a\n¦b"
    assert after("- a‹b›c\r\n", new_line) == "- a\r\n¦c\r\n"


LINES = st.sampled_from(
    [
        "- a",
        "- ",
        "  - b",
        "1. a",
        "2. b",
        "10. c",
        "   1. x",
        "> a",
        "> ",
        "> - a",
        "",
        "text",
        "- [x] a",
        "```",
        "    x",
    ]
)


@given(lines=st.lists(LINES, min_size=1, max_size=8), data=st.data())
def test_enter_taken_back_is_the_identity_and_touches_no_line_above(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    place = data.draw(st.integers(0, len(text)))
    change = enter(Body(text), Selection.at(place))
    if change is not None:
        new = applied(text, change)
        start = text.rfind("\n", 0, place) + 1
        assert new[:start] == text[:start]
        assert new.count("\n") - text.count("\n") in (0, 1)


def test_a_selection_up_to_an_item_leaves_its_mark() -> None:
    for text in ("1. a‹b\n›2. c", "1. a‹b\n2. c\n›3. d", "- a‹\n  ›- b"):
        assert after(text, enter) is None


LINES = st.sampled_from(
    ["1. a", "2. bc", "9. d", "   - e", "   3. f", "- [ ] g", "> 1. h", "> ", "text", "", "   more"]
)


@given(st.lists(LINES, min_size=1, max_size=8), st.integers(0, 60), st.integers(0, 60))
def test_whatever_is_selected_is_replaced_once(lines: list[str], start: int, end: int) -> None:
    text = "\n".join(lines)
    start, end = sorted((start % (len(text) + 1), end % (len(text) + 1)))
    change = enter(Body(text), Selection(start, end))
    if change is not None:
        new = applied(text, change)
        assert start == end or new.startswith(text[:start])
