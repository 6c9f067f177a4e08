"""What kramdown's options do, as a site's ``_config.yml`` gives them; the HTML is Jekyll's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.render.kramdown.document import convert
from editor.render.kramdown.options import DEFAULTS, read_options

RECORDED = [
    json.loads(line) for line in (Path(__file__).parent / "kramdown_option_cases.jsonl").read_text("utf-8").splitlines()
]
"""Texts of our own with what stood under ``kramdown:``, and Jekyll's answers to the letter."""


@pytest.mark.parametrize("case", RECORDED, ids=lambda case: str(case["kramdown"])[:60])
def test_an_option_does_what_it_does_in_jekyll(case: dict[str, object]) -> None:
    assert convert(str(case["markdown"]), read_options({"kramdown": case["kramdown"]})) == case["html"]


@pytest.mark.parametrize("highlighter", ["none", "pygments"])
def test_a_highlighter_that_jekyll_lacks_leaves_code_plain(highlighter: str) -> None:
    assert convert("`a`", read_options({"highlighter": highlighter})) == "<p><code>a</code></p>\n"


@pytest.mark.parametrize(
    "refused",
    [
        {"toc_levels": "1..9"},
        {"toc_levels": "x"},
        {"header_offset": "x"},
        {"smart_quotes": "x,y"},
        {"link_defs": {"a": []}},
        {"link_defs": "[["},
        {"typographic_symbols": {"hellip": ["&a"]}},
        {"input": "Textile"},
        {"gfm_quirks": None},
        {"gfm_quirks": {"a": 1}},
        {"syntax_highlighter_opts": {"line_format": "%999999999i"}},
    ],
    ids=str,
)
def test_what_jekyll_refuses_keeps_its_default(refused: dict[str, object]) -> None:
    text = '* t\n{:toc}\n\n# "a"...\n\n    code\n'
    assert convert(text, read_options({"kramdown": refused})) == convert(text)


@pytest.mark.parametrize("config", [{}, {"kramdown": None}, {"kramdown": "GFM"}, {"kramdown": {"auto_ids": None}}])
def test_a_site_that_says_nothing_gets_jekylls_own_options(config: dict[str, object]) -> None:
    assert read_options(config) == DEFAULTS


def test_a_text_may_not_set_what_its_site_forbids() -> None:
    options = read_options({"kramdown": {"forbidden_inline_options": ["auto_ids"]}})
    assert convert("{::options auto_ids='false' /}\n\n# a", options) == '\n<h1 id="a">a</h1>\n'


def test_line_numbers_keep_to_their_format_only_if_it_is_a_short_one() -> None:
    numbered = {"line_numbers": True, "line_format": "%s and more"}
    html = convert("    a\n", read_options({"kramdown": {"syntax_highlighter_opts": numbered}}))
    assert '<pre class="lineno">1\n</pre>' in html


@pytest.mark.parametrize(
    "text",
    ["<td>x</td>", "<th>x</th>\n\n- <td>", "<tr><td>x</td></tr>", "[^1]\n\n[^1]:<td n=''>", "<table><tr></tr></table>"],
)
def test_html_that_is_no_whole_table_is_still_shown_as_native_elements(text: str) -> None:
    assert "<t" in convert(text, read_options({"kramdown": {"html_to_native": True}}))
