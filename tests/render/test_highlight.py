from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.render.highlight import MAX_HIGHLIGHTED, highlight_tokens
from editor.render.rouge.names import names, tag_of


class Text(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    "name",
    ["js", "sh", "shell", "console", "plaintext", "c++", "objc", "yml", "ts", "jsx", "viml", "gradle", "md", "R"],
)
def test_names_that_rouge_knows_are_known(name: str) -> None:
    assert tag_of(name) is not None


@pytest.mark.parametrize("name", ["Python", "nonsense", "", "a b", "../x", "<b>"])
def test_code_in_a_language_that_rouge_does_not_know_is_escaped_alone(name: str) -> None:
    assert tag_of(name) is None
    assert highlight_tokens("if a < b & c:\n", name) == "if a &lt; b &amp; c:\n"


def test_tokens_stand_in_spans_of_rouges_classes() -> None:
    assert highlight_tokens("x = 'a<b' # c\n", "python") == (
        '<span class="n">x</span> <span class="o">=</span> <span class="s">\'a&lt;b\'</span> '
        '<span class="c1"># c\n</span>'
    )


def test_neighbours_of_one_class_share_a_span() -> None:
    assert highlight_tokens("f(())", "python") == '<span class="n">f</span><span class="p">(())</span>'


def test_plain_text_has_no_spans() -> None:
    assert highlight_tokens("if x: pass\n", "text") == "if x: pass\n"


@given(st.text(max_size=80), st.sampled_from(sorted(names())))
@settings(max_examples=300, deadline=None)
def test_highlighting_keeps_every_character(code: str, language: str) -> None:
    assert Text(highlight_tokens(code, language)).text == Text(highlight_tokens(code, "")).text


def test_huge_code_is_shown_without_colours() -> None:
    assert "<span" not in highlight_tokens("x = 1\n" * (MAX_HIGHLIGHTED // 6 + 1), "python")
