"""What Python-Markdown does with our extension; the HTML is Jekyll's (kramdown 2.4, GFM input)."""

from __future__ import annotations

import json
from pathlib import Path

import markdown
import pytest

from editor.render.kramdown import document


def convert(text: str) -> str:
    return markdown.markdown(text, extensions=["editor.render.kramdown"])


RECORDED = [
    json.loads(line) for line in (Path(__file__).parent / "kramdown_cases.jsonl").read_text("utf-8").splitlines()
]
"""Texts of our own with Jekyll's answers to the letter."""


@pytest.mark.parametrize("case", RECORDED, ids=lambda case: case["markdown"][:40])
def test_markdown_becomes_what_jekyll_makes_of_it(case: dict[str, str]) -> None:
    assert document.convert(case["markdown"]) == case["html"]
    assert convert(case["markdown"]) == case["html"].strip()


def test_a_fence_is_wrapped_as_rouge_wraps_it_and_keeps_its_tabs() -> None:
    assert convert("```ruby\n\tx\n```") == (
        '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code>'
        '\t<span class="n">x</span>\n</code></pre></div></div>'
    )


@pytest.mark.parametrize(
    "text",
    [
        "- item\n\n  ```\n  code\n  ```\n",
        "> ```\n> code\n> ```\n",
        "text\n```\ncode\n```\n",
        "1. a\n   ~~~\n   code\n   ~~~\n",
    ],
)
def test_a_fence_is_code_wherever_it_stands(text: str) -> None:
    assert "<code>code\n</code>" in convert(text)


@pytest.mark.parametrize("code", ["{% raw %}*a* _b_{% endraw %}", "{{ a | b: '*x*' }}", "<b>&amp;</b>"])
def test_nothing_in_code_is_taken_for_markup(code: str) -> None:
    escaped = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f"<code>{escaped}\n</code>" in convert(f"```\n{code}\n```")
    assert f">{escaped}</code>" in convert(f"`{code}`")


def test_footnotes_are_numbered_by_reference_and_link_back() -> None:
    html = convert("a[^z] b[^a] c[^z]\n\n[^a]: second\n[^z]: first\n[^unused]: never\n")

    assert '<sup id="fnref:z" role="doc-noteref"><a href="#fn:z" class="footnote" rel="footnote">1</a></sup>' in html
    assert '<sup id="fnref:z:1" role="doc-noteref"><a href="#fn:z" class="footnote" rel="footnote">1</a></sup>' in html
    assert html.index('<li id="fn:z"') < html.index('<li id="fn:a"')
    assert '<a href="#fnref:z:1" class="reversefootnote" role="doc-backlink">&#8617;<sup>2</sup></a>' in html
    assert "never" not in html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("    \f「\n", "    \f「\n"),
        ("a\n\n\t\v「\nb\n", "<p>a</p>\n\n\t\v「\n<p>b</p>\n"),
        ("> \t\f「", "<blockquote>\n\t\f「\n</blockquote>\n"),
    ],
)
def test_an_indent_before_a_form_feed_comes_to_an_end(text: str, html: str) -> None:
    assert document.convert(text) == html


def test_a_term_of_a_null_alone_is_a_term() -> None:
    assert document.convert("\0\n: x") == "<dl>\n  <dt></dt>\n  <dd>x</dd>\n</dl>\n"


def test_an_item_of_a_null_alone_is_an_item() -> None:
    assert "<li>" in document.convert("* \0")


def test_control_characters_of_a_text_forge_nothing() -> None:
    assert convert("# a\n\n\x02slot0\x03 \x02wzxhzdk:0\x03") == '<h1 id="a">a</h1>\n\n<p>slot0 wzxhzdk:0</p>'
