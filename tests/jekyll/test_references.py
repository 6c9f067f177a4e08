"""What a post refers to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.jekyll.references import RefersBy, references_in


def found(source: str) -> list[tuple[str, str]]:
    return sorted((reference.by.value, reference.target) for reference in references_in(source))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("[a]({% post_url 2024-01-02-x %})", [("post_url", "2024-01-02-x")]),
        ("[a]({%- link _posts/2024-01-02-x.md -%})", [("link", "_posts/2024-01-02-x.md")]),
        ("[a](/2024/x.html) ![b](/i.png)", [("address", "/2024/x.html"), ("image", "/i.png")]),
        ('[a](/x "title") [b](</y z>)', [("address", "/x"), ("address", "/y z")]),
        ("[a](/x_(y))", [("address", "/x_(y)")]),
        ("[a][b]\n\n[b]: /x\n", [("address", "/x")]),
        ('<a class="c" href="/x">a</a><img src=\'/i.png\'>', [("address", "/x"), ("image", "/i.png")]),
        ("[a]({{ '/x' | relative_url }})", [("address", "/x")]),
        ('![a]({{ "/i.png" | relative_url }})', [("image", "/i.png")]),
        ("![a](../i.png)[b](#c)", [("address", "#c"), ("image", "../i.png")]),
        ('[a]({{ "https://x.y/z" | relative_url }}) [b]({{ "//[x" | absolute_url }})', []),
        # Another's, mail, and what is made by Liquid are none.
        ("[a](https://x.y/z) [b](mailto:a@b) [c](//x.y) [d]({{ page.url }})", []),
        # In code addresses are none, and tags of Liquid are run all the same.
        ("`[a](/x)` ``[b](/y) ` z``\n```\n[c](/z)\n```\n~~~\n[d](/w)\n", []),
        ("```\n{% post_url 2024-01-02-x %}\n```\n", [("post_url", "2024-01-02-x")]),
        ("{% raw %}{% post_url 2024-01-02-x %}{% endraw %}", []),
        ("{% comment %}{% link x %}", []),
    ],
)
def test_references_are_found_where_jekyll_and_kramdown_see_them(source: str, expected: list[tuple[str, str]]) -> None:
    assert found(source) == expected


@given(st.text(alphabet="[]()!`~{}%<>/ax#:\n \\'\"", max_size=200))
def test_each_reference_stands_where_it_is_said_to_stand(source: str) -> None:
    for reference in references_in(source):
        assert reference.span.of(source) == reference.target
        assert reference.by in RefersBy


@pytest.mark.parametrize(
    "piece", ["[", "![", "[a](", "`", "{% ", "<a ", "{{ '", "[a]:", "[[", "\\[", "```\n", "{% raw %}"]
)
def test_a_long_run_of_openings_is_read_to_its_end(piece: str) -> None:
    assert len(list(references_in(piece * 20_000))) <= 20_000
