"""What changed in code is told in tokens, and only where that is all that changed."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from editor.render.blocks import render_full
from editor.render.code_change import CodeChange, code_change
from tests.render.code_nodes import with_code_changed

PIECES = st.sampled_from(
    [
        *("a", "def ", " ", "\n", "'", '"', "#", "# x\n", "1", "(", ")", "<", "&", "=begin\n", "=end\n", "'''"),
        *("注", "\\", "@", ":", "@x.y\n", "</span>", "<span", "\r\n", "x = 1\n"),
    ]
)
CODES = st.lists(PIECES, max_size=12).map("".join)


def block(code: str, language: str) -> str:
    return render_full(f"~~~{language}\n{code}\n~~~\n")


@given(CODES, CODES, CODES, CODES, st.sampled_from(["python", "ruby", "c", "", "html"]))
@settings(max_examples=400, deadline=None)
@example("a", "", "b", "", "python")
@example("'a", "", "'", "", "python")
def test_the_tokens_told_make_the_block_what_it_is(head: str, old: str, new: str, tail: str, language: str) -> None:
    before, after = block(head + old + tail, language), block(head + new + tail, language)
    assume(before != after)
    change = code_change(before, after)
    assert change is not None
    assert with_code_changed(before, change.first, change.removed, change.html) == after


def test_a_letter_in_long_code_is_one_token() -> None:
    lines = [f"x_{number} = {number}" for number in range(200)]
    before = block("\n".join(lines), "python")
    lines[100] = "x_100a = 100"
    after = block("\n".join(lines), "python")
    change = code_change(before, after)
    assert change is not None
    assert (change.removed, change.html) == (1, '<span class="n">x_100a</span>')


def test_tokens_are_counted_as_the_browser_has_them() -> None:
    before = '<pre><code><span class="k">a</span> b <span class="s">c</span></code></pre>'
    after = before.replace(" b ", " &lt; ")
    assert code_change(before, after) == CodeChange(1, 1, " &lt; ")


WHOLE = '<pre><code><span class="k">a</span></code></pre>'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>a</p>", "<p>b</p>"),
        (WHOLE, f"{WHOLE}<p>b</p>"),
        (WHOLE, WHOLE.replace("<code>", '<code class="x">')),
        (WHOLE, WHOLE.replace("a", '<b onclick="x">a</b>')),
        (WHOLE.replace("a", "<i>a</i>"), WHOLE),
        (WHOLE.replace("a", "\0"), WHOLE),  # which the browser leaves out
        (WHOLE.replace("a", "a" * 70_000), WHOLE),  # which the browser breaks in two
        (f"{WHOLE}{WHOLE}", f"{WHOLE}{WHOLE.replace('a', 'b')}"),
    ],
)
def test_what_is_more_than_tokens_is_not_told_in_tokens(before: str, after: str) -> None:
    assert code_change(before, after) is None
