"""Lists put on, taken off and changed for one another."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.render.kramdown.document import convert
from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.lists import ListKind, tick, toggle_list
from tests.writing.written import after, applied

B, N, T = ListKind.BULLETS, ListKind.NUMBERS, ListKind.TASKS


@pytest.mark.parametrize(
    ("off", "kind", "on"),
    [
        ("項目¦", B, "- 項目¦"),
        ("¦", N, "1. ¦"),
        ("‹a\nb\nc›\n", N, "1. ‹a\n2. b\n3. c›\n"),
        ("‹a\n\nb›", T, "- [ ] ‹a\n\n- [ ] b›"),
        ("> ‹a\n> b›", B, "> - ‹a\n> - b›"),
        ("one ¦\ngoes on\n", B, "- one ¦\ngoes on\n"),
        ("‹a\r\nb›\r\n", N, "1. ‹a\r\n2. b›\r\n"),
    ],
)
def test_lines_become_items_and_text_again(off: str, kind: ListKind, on: str) -> None:
    assert after(off, toggle_list, kind) == on
    assert after(on, toggle_list, kind) == off


@pytest.mark.parametrize(
    ("before", "kind", "expected"),
    [
        ("- a\n- b¦\n- c\n", N, "1. a\n2. b¦\n3. c\n"),
        ("1. a\n2. b¦\n", B, "- a\n- b¦\n"),
        ("- a¦\n- b", T, "- [ ] a¦\n- [ ] b"),
        ("- [x] a¦\n- [ ] b", B, "- a¦\n- b"),
        ("1. a¦\n2. b\n", T, "- [ ] a¦\n- [ ] b\n"),
        ("- a\n- b¦\n  - c\n\n    more\n- e\n", N, "1. a\n2. b¦\n   - c\n\n     more\n3. e\n"),
        ("1. a\n   - x¦\n   - y\n2. b\n", N, "1. a\n   1. x¦\n   2. y\n2. b\n"),
        ("‹- a\n  - b›\n- c\n", N, "1. ‹a\n   1. b›\n2. c\n".replace("1. ‹a", "‹1. a")),
        ("* x\n\ntext¦", B, "* x\n\n* text¦"),
    ],
)
def test_a_list_changes_for_all_items_of_the_level_and_keeps_what_is_nested(
    before: str, kind: ListKind, expected: str
) -> None:
    assert after(before, toggle_list, kind) == expected


def test_an_item_taken_out_of_the_middle_is_a_paragraph() -> None:
    assert after("- a\n- b¦\n- c\n", toggle_list, B) == "- a\n\nb¦\n\n- c\n"
    assert convert("- a\n\nb\n\n- c\n").count("<p>b</p>") == 1


@pytest.mark.parametrize("kind", [N, B])
def test_nesting_is_the_same_for_kramdown_after_a_change(kind: ListKind) -> None:
    text = "- a\n- b\n  - c\n    - d\n\n  para\n- e\n"
    change = toggle_list(Body(text), Selection.at(3), N)
    assert change is not None
    numbered = applied(text, change)
    if kind is B:
        back = toggle_list(Body(numbered), Selection.at(3), B)
        assert back is not None
        assert applied(numbered, back) == text
    html = convert(numbered)
    assert html.replace("<ol>", "<ul>").replace("</ol>", "</ul>") == convert(text)


def test_code_is_no_list() -> None:
    assert after("```\na¦\n```", toggle_list, B) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- [ ] a¦", "- [x] a¦"),
        ("- [x] a¦", "- [ ] a¦"),
        ("‹- [X] a\n- [ ] b›", "‹- [X] a\n- [x] b›"),
        ("- a¦", None),
    ],
)
def test_boxes_are_ticked_and_cleared(before: str, expected: str | None) -> None:
    assert after(before, tick) == expected


@given(
    lines=st.lists(st.sampled_from(["a", "漢字", "word word", "「x」", "*e*"]), min_size=1, max_size=6),
    kind=st.sampled_from([B, N, T]),
    gap=st.sampled_from(["\n", "\n\n"]),
)
def test_lines_made_items_and_back_are_identical(lines: list[str], kind: ListKind, gap: str) -> None:
    text = gap.join(lines)
    assume(len(lines) > 1)
    first = toggle_list(Body(text), Selection(0, len(text)), kind)
    assert first is not None
    listed = applied(text, first)
    assert convert(listed).count("<li") == len(lines)
    second = toggle_list(Body(listed), first.selection, kind)
    assert second is not None
    assert applied(listed, second) == text
