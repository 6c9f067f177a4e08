from __future__ import annotations

from html.parser import HTMLParser
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import resources
from editor.render.highlight import (
    MAX_HIGHLIGHTED,
    colours,
    contrast,
    find_lexer,
    highlight_block,
    highlight_tokens,
    stylesheet,
    token_rules,
)


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
    assert find_lexer(name) is not None


@pytest.mark.parametrize("name", ["Python", "nonsense", "", "a b", "../x", "<b>"])
def test_names_that_rouge_does_not_know_leave_code_plain(name: str) -> None:
    assert find_lexer(name) is None


def test_code_in_an_unknown_language_has_no_wrapper() -> None:
    assert highlight_block("a<b\n", "nonsense") == '<pre><code class="language-nonsense">a&lt;b\n</code></pre>'


@given(st.text(max_size=80), st.sampled_from(["python", "ruby", "html", "console", "yaml", "js", "plaintext"]))
@settings(max_examples=60, deadline=None)
def test_highlighting_keeps_every_character(code: str, language: str) -> None:
    assert Text(highlight_tokens(code, language)).text == code


def test_huge_code_is_shown_without_colours() -> None:
    assert "<span" not in highlight_tokens("x = 1\n" * (MAX_HIGHLIGHTED // 6 + 1), "python")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_is_readable_on_its_ground(theme: Literal["light", "dark"]) -> None:
    palette = colours(theme)
    grounds = {"added": palette["added-ground"], "removed": palette["removed-ground"]}
    text = {name: colour for name, colour in palette.items() if not name.endswith("ground")}

    assert {n: c for n, c in text.items() if contrast(c, grounds.get(n, palette["ground"])) < 4.5} == {}


def test_the_page_has_the_colours_of_both_themes() -> None:
    css = resources.text("preview", "content.css")
    lines = {line.strip() for line in css.splitlines()}

    assert token_rules() in css
    assert {line.strip() for theme in ("light", "dark") for line in stylesheet(theme).splitlines()} <= lines
