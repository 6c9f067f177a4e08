"""What is wanted at the caret, told by the line before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.completion.wanted import Want, wanted_at


@pytest.mark.parametrize(
    ("before", "want", "above", "typed"),
    [
        ("{%", Want.TAG, "", ""),
        ("a {%- inc", Want.TAG, "", "inc"),
        ("{% include parts/he", Want.INCLUDE, "parts/", "he"),
        ("{% include_relative a", Want.INCLUDE_RELATIVE, "", "a"),
        ("[a]({% link _posts/2", Want.SITE_FILE, "_posts/", "2"),
        ("[a]({% post_url 2024-", Want.POST, "", "2024-"),
        ("{% highlight ru", Want.LANGUAGE, "", "ru"),
        ("{{ page.title | up", Want.FILTER, "", "up"),
        ("{% assign x = site.posts | so", Want.FILTER, "", "so"),
        ("{{ page.ti", Want.VARIABLE, "page.", "ti"),
        ("it's {{ site.data.", Want.VARIABLE, "site.data.", ""),
        ("{% if pa", Want.VARIABLE, "", "pa"),
        ("{% for p in site.po", Want.VARIABLE, "site.", "po"),
        ("{{ '/assets/im", Want.PATH, "/assets/", "im"),
        ("```", Want.FENCE, "", ""),
        ("> - ~~~ c+", Want.FENCE, "", "c+"),
        ("[a](#見出", Want.HEADING, "", "見出"),
        ('<a href="#x', Want.HEADING, "", "x"),
        ("[a]: #x", Want.HEADING, "", "x"),
        ("本文[^n", Want.FOOTNOTE, "", "n"),
        ("[a][b c", Want.LINK, "", "b c"),
        ("see [b", Want.LINK, "", "b"),
        ("[a](/as", Want.PATH, "/", "as"),
        ("[a]: /as", Want.PATH, "/", "as"),
        ("[![a](/x/y", Want.PATH, "/x/", "y"),
        ('<video controls src="/v/a', Want.PATH, "/v/", "a"),
        ("text{: .no", Want.ATTRIBUTE, ".", "no"),
        ("{: #a .b wi", Want.ATTRIBUTE, "", "wi"),
        (";fig", Want.SNIPPET, "", "fig"),
        ("本文；fig", Want.SNIPPET, "", "fig"),
    ],
)
def test_what_is_written_tells_what_is_wanted(before: str, want: Want, above: str, typed: str) -> None:
    wanted = wanted_at(before, verbatim=False)
    assert wanted is not None
    assert (wanted.want, wanted.above, wanted.typed) == (want, above, typed)


@pytest.mark.parametrize(
    ("before", "images"),
    [
        ("![a](/", True),
        ("[a](/", False),
        ('<img alt="" src="/', True),
        ('<a href="/', False),
        ('<video poster="/', True),
    ],
)
def test_pictures_are_meant_where_one_is_shown(before: str, images: bool) -> None:
    wanted = wanted_at(before, verbatim=False)
    assert wanted is not None
    assert wanted.images is images


@pytest.mark.parametrize(
    "before",
    [
        "plain words",
        "[a](https://example.com/x",
        "- [ ",
        "a [b",
        "{{ x }} y",
        "5 > 3",
        "&lt;b",
        "a;b",
        "x: #y",
        "{{ ",
        "# T",
    ],
)
def test_prose_is_offered_nothing_by_itself(before: str) -> None:
    wanted = wanted_at(before, verbatim=False)
    assert wanted is None or not wanted.by_itself


@pytest.mark.parametrize("before", ["[a](#", "```", "![a](/", "{: .x", ";fig", "a[^"])
def test_in_code_only_liquid_is_read(before: str) -> None:
    assert wanted_at(before, verbatim=True) is None
    wanted = wanted_at("{% end", verbatim=True)
    assert wanted is not None
    assert wanted.want is Want.TAG


@given(st.text("[](){}%#!^:;`~|'\"<a=/. \u3042", max_size=500), st.booleans())
def test_what_is_typed_ends_the_line(before: str, verbatim: bool) -> None:
    wanted = wanted_at(before, verbatim=verbatim)
    if wanted is not None:
        assert before.endswith(wanted.above + wanted.typed)
        assert before.endswith(wanted.sign + wanted.typed) or wanted.above
