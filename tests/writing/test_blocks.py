"""Quotes, code blocks and rules."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.render.kramdown.document import convert
from editor.writing.blocks import insert_rule, toggle_code_block
from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.quotes import toggle_quote
from tests.writing.written import after, applied, read


@pytest.mark.parametrize(
    ("off", "on"),
    [
        ("引用¦", "> 引用¦"),
        ("¦", "> ¦"),
        ("a¦\nb\n\nc", "> a¦\n> b\n\nc"),
        ("‹a\n\nb›\n", "> ‹a\n>\n> b›\n"),
        ("‹- a\n- b›\n", "> ‹- a\n> - b›\n"),
        ("- a\n- b¦\n", "- a\n- > b¦\n"),
        ("> a¦", "a¦"),
        ("> > a¦", "> a¦"),
        ("‹a\n\n```\nx\n```›", "> ‹a\n>\n> ```\n> x\n> ```›"),
    ],
)
def test_blocks_are_quoted_and_unquoted(off: str, on: str) -> None:
    assert after(off, toggle_quote) == on
    if not off.startswith(">"):
        assert after(on, toggle_quote) == off


def test_a_line_that_goes_on_with_a_quote_is_left_as_it_is() -> None:
    assert after("> a¦\nlazy\n", toggle_quote) == "a¦\nlazy\n"


@given(st.lists(st.sampled_from(["a", "  b", "", "- c", "\tx", "# h"]), min_size=1, max_size=6).map("\n".join))
def test_quoting_all_and_back_gives_the_identical_text(text: str) -> None:
    assume(text.strip())
    first = toggle_quote(Body(text), Selection(0, len(text)))
    quoted = applied(text, first)
    second = toggle_quote(Body(quoted), Selection(0, len(quoted)))
    assert applied(quoted, second) == text


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("¦", "```¦\n\n```"),
        ("‹a\nb›\n", "```¦\na\nb\n```\n"),
        ("x\n¦\ny", "x\n\n```¦\n\n```\n\ny"),
        ("‹a\n```\nb›", "````¦\na\n```\nb\n````"),
        ("~~~\nq\n~~~\n\n‹a›\n", "~~~\nq\n~~~\n\n~~~¦\na\n~~~\n"),
        ("- a\n\n  ‹b\n  c›", "- a\n\n  ```¦\n  b\n  c\n  ```"),
        ("- ‹a›", "- ```¦\n  a\n  ```"),
        ("‹- a\n- b›", "```¦\n- a\n- b\n```"),
        ("- x\n  ‹- a\n\n  - b›", "- x\n  ```¦\n  - a\n\n  - b\n  ```"),
        ("> ‹- [ ] a\n> - [x] b›", "> ```¦\n> - [ ] a\n> - [x] b\n> ```"),
        ("‹> a\nlazy›", "```¦\n> a\nlazy\n```"),
        ("‹- a\nb›", "```¦\n- a\nb\n```"),
        ("> ‹a›", "> ```¦\n> a\n> ```"),
        ("‹a\r\nb›\r\n", "```¦\r\na\r\nb\r\n```\r\n"),
        ("```ruby\na¦\nb\n```\n", "a¦\nb\n"),
        ("```¦\na\n```", "¦a"),
        ("- ```\n  a¦\n  ```", "- a¦"),
    ],
)
def test_code_gets_fences_of_the_posts_own_kind_and_loses_them(before: str, expected: str) -> None:
    assert after(before, toggle_code_block) == expected


@pytest.mark.parametrize("before", ["‹a\n```\n*b*›", "- ‹*a*›", "> ‹*a*›"])
def test_kramdown_shows_code(before: str) -> None:
    written = after(before, toggle_code_block, "text")
    assert written is not None
    html = convert(read(written)[0])
    assert html.count("<pre") == 1
    assert "<em>" not in html


def test_a_rule_has_blank_lines_around_for_it_would_make_a_heading() -> None:
    assert after("a¦\nb\n\nc", insert_rule) == "a\nb\n\n---\n\n¦\n\nc"
    assert after("> a¦", insert_rule) == "> a\n>\n> ---\n>\n> ¦"
    assert after("¦", insert_rule) == "---\n\n¦"
    assert after("```\n¦\n```", insert_rule) is None
    assert "<hr" in convert("a\nb\n\n---\n\nc")
