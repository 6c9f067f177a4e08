"""kramdown in the Markdown of other places: one case for each rule of `editor.flavours.places`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.flavours.addresses import Addresses
from editor.flavours.converting import converted
from editor.flavours.flavour import Flavour
from editor.flavours.places import GITHUB, NOTE, QIITA, ZENN

HERE = Addresses("https://example.com", "/blog", "/2026/01/30/a/")


def made(text: str, flavour: Flavour, addresses: Addresses = HERE) -> str:
    return converted(text, flavour, addresses)


@pytest.mark.parametrize(
    ("kramdown", "qiita", "zenn", "note"),
    [
        ("```ruby\nx\n```\n{: file='a/b.rb' }", "```ruby:a/b.rb\nx\n```", "```ruby:a/b.rb\nx\n```", "```ruby\nx\n```"),
        ("~~~ ruby\nx\n~~~", "~~~ruby\nx\n~~~", "~~~ruby\nx\n~~~", "~~~ruby\nx\n~~~"),
        ("```\nx\n```\n{: .language-js}", "```js\nx\n```", "```js\nx\n```", "```js\nx\n```"),
        ("a $$x_1$$ b", "a $`x_1`$ b", "a $x_1$ b", "a $${x_1}$$ b"),
        ("$$\nx\n$$", "```math\nx\n```", "$$\nx\n$$", "$$\nx\n$$"),
        ("$$x$$", "```math\nx\n```", "$$\nx\n$$", "$$\nx\n$$"),
        ("## A {#b}", "## A", "## A", "## A"),
        ("#### A", "#### A", "#### A", "### A"),
        ("# A", "# A", "# A", "## A"),
        ("a *b*{: .c} d\n{: .e}", "a *b* d\n", "a *b* d\n", "a *b* d\n"),
        ("* TOC\n{:toc}\n\na", "\na", "\na", "\na"),
        ("*[HTML]: Hyper\nHTML", "HTML", "HTML", "HTML"),
        ("a{::comment}b{:/comment}c", "ac", "ac", "ac"),
        ("a\n^\nb", "a b", "a b", "a b"),
        ("a[^1]\n\n[^1]: b", "a[^1]\n\n[^1]: b", "a[^1]\n\n[^1]: b", "a（※1）\n\n※1 b"),
        (
            "T\n: a\n: b\n",
            "<dl>\n<dt>T</dt>\n<dd>a</dd>\n<dd>b</dd>\n</dl>\n",
            "**T**\n\n- a\n- b\n",
            "**T**\n\n- a\n- b\n",
        ),
        ("a<br>b", "a<br>b", "a<br>b", "a  \nb"),
        ("|a<br>b|\n|-|", "|a<br>b|\n|-|", "|a<br>b|\n|-|", "```\n|a<br>b|\n|-|\n```\n"),
        ("**T**\n:   a", "<dl>\n<dt>**T**</dt>\n<dd>a</dd>\n</dl>\n", "**T**\n\n- a\n", "**T**\n\n- a\n"),
        ("<ruby>漢<rt>かん</rt></ruby>", "<ruby>漢<rt>かん</rt></ruby>", "漢（かん）", "｜漢《かん》"),
        ("|a|b|\n|-|-|\n|1|2|", "|a|b|\n|-|-|\n|1|2|", "|a|b|\n|-|-|\n|1|2|", "```\n|a|b|\n|-|-|\n|1|2|\n```\n"),
    ],
)
def test_what_kramdown_says_is_said_in_the_words_of_the_place(kramdown: str, qiita: str, zenn: str, note: str) -> None:
    assert (made(kramdown, QIITA), made(kramdown, ZENN), made(kramdown, NOTE)) == (qiita, zenn, note)


@pytest.mark.parametrize(
    ("kind", "qiita", "zenn"),
    [
        ("prompt-info", ":::note info", ":::message"),
        ("prompt-tip", ":::note info", ":::message"),
        ("notice--warning", ":::note warn", ":::message alert"),
        ("prompt-danger", ":::note alert", ":::message alert"),
    ],
)
def test_boxes_of_themes_are_boxes_there(kind: str, qiita: str, zenn: str) -> None:
    text = f"> a\n>\n> b\n{{: .{kind} }}\n"

    assert made(text, QIITA) == f"{qiita}\na\n\nb\n:::\n"
    assert made(text, ZENN) == f"{zenn}\na\n\nb\n:::\n"
    assert made(text, NOTE) == "> a\n>\n> b\n"


def test_alerts_of_github_are_boxes_and_stay_what_they_are_on_github() -> None:
    text = "> [!WARNING]\n> a\n"

    assert made(text, QIITA) == ":::note warn\na\n:::\n"
    assert made(text, GITHUB) == text


def test_a_box_that_has_no_equivalent_is_a_quotation() -> None:
    assert made("> a\n{: .notice--fancy}\n", QIITA) == "> a\n"


@pytest.mark.parametrize(
    ("address", "absolute"),
    [
        ("/a.png", "https://example.com/blog/a.png"),
        ("/blog/a.png", "https://example.com/blog/a.png"),
        ("/blogs/a.png", "https://example.com/blog/blogs/a.png"),
        ("img/a.png", "https://example.com/blog/2026/01/30/a/img/a.png"),
        ("#a", "#a"),
        ("?q=1", "?q=1"),
        ("https://x.org/a", "https://x.org/a"),
        ("//x.org/a", "//x.org/a"),
        ("mailto:a@b.c", "mailto:a@b.c"),
        ("{{ x }}", "{{ x }}"),
        ("http://[", "http://["),
    ],
)
def test_addresses_lead_to_the_site_from_elsewhere(address: str, absolute: str) -> None:
    assert HERE.absolute(address) == absolute
    assert Addresses().absolute(address) == address


def test_links_pictures_and_definitions_are_absolute_wherever_they_stand() -> None:
    text = '![a](/a.png "t") [b](/b) [c][d] <a href="/e">e</a>\n\n[d]: /d'

    assert made(text, GITHUB) == (
        "![a](https://example.com/blog/a.png) [b](https://example.com/blog/b) [c][d] "
        '<a href="https://example.com/blog/e">e</a>\n\n[d]: https://example.com/blog/d'
    )


def test_a_picture_keeps_its_width() -> None:
    text = '![a](/a.png){: width="250" .left}'

    assert made(text, ZENN) == "![a](https://example.com/blog/a.png =250x)"
    assert made(text, QIITA) == '<img src="https://example.com/blog/a.png" alt="a" width="250">'
    assert made('<img src="https://x/b.png" alt="b" width="9px">', ZENN) == "![b](https://x/b.png =9x)"


def test_code_is_left_alone() -> None:
    text = "`$$x$$ {: .y}` [a](/b)\n\n    {: .z} $$\n\n> ```md\n> {:toc} [a](/b)\n> ```\n"

    assert made(text, QIITA, Addresses()) == text


def test_folded_parts_are_folded_in_zenns_way() -> None:
    text = "<details><summary>More</summary>\n\na\n\n</details>\n"

    assert made(text, ZENN) == ":::details More\na\n:::\n"
    assert made(text, QIITA) == text


def test_lines_of_a_paragraph_are_one_where_line_ends_would_show() -> None:
    text = "日本語の\n文章と English\nwords  \nend\n\n- a\n- b\n\n> q\n> r\n"

    assert made(text, ZENN) == "日本語の文章と English words  \nend\n\n- a\n- b\n\n> q\n> r\n"
    assert made(text, GITHUB) == text


def test_lines_of_an_item_are_one_and_its_code_stays() -> None:
    kept = "- ```\n  a\n  b\n  ```\n- > q\n  > r\n1. x\n2. y  \n   z\n"

    joined = made(f"- one\n  goes on\n  - deeper\nlazily\n\n  new\n  words\n{kept}", ZENN)

    assert joined == f"- one goes on\n  - deeper lazily\n\n  new words\n{kept}"


def test_line_ends_are_those_of_a_clipboard() -> None:
    assert made("a\r\n\r\nb\rc", GITHUB) == "a\n\nb\nc"


@given(st.text(alphabet="ab 日。\n[](){}:$`*#>|-^!<>/\\\ufdd0\ufdd10", max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    for flavour in (GITHUB, QIITA, ZENN, NOTE):
        result = converted(text, flavour, HERE)
        assert result.count("\ufdd0") <= text.count("\ufdd0")
        assert result.count("日") <= text.count("日") or "$" in text


@given(st.lists(st.sampled_from(["語", "Words of one line.", "次の行です。"]), min_size=1, max_size=6))
def test_plain_paragraphs_stay_as_they_are(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs) + "\n"

    for flavour in (GITHUB, QIITA, ZENN, NOTE):
        assert converted(text, flavour, HERE) == text
