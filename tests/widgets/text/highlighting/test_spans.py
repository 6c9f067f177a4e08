"""What stands within a line of Markdown."""

from __future__ import annotations

import time

import pytest

from editor.widgets.text.highlighting.kinds import Kind
from editor.widgets.text.highlighting.spans import pieces_within


def found(line: str, kind: Kind) -> list[str]:
    """Return the pieces of *kind* in *line*."""
    return [line[p.start : p.start + p.length] for p in pieces_within(line) if p.kind is kind]


@pytest.mark.parametrize(
    "line",
    [
        "これは**重要**です",
        "**「学習」**の",
        "**重要。**です",
        "**(注)**の",
        "**LoRA（x）**は",
        "**$100**で",
        "**`code`**です",
        "**[リンク](u)**を",
    ],
)
def test_strong_text_closes_beside_any_punctuation_as_in_kramdown(line: str) -> None:
    strong = found(line, Kind.STRONG)
    assert len(strong) == 1
    assert strong[0] in line
    assert strong[0].startswith("**")
    assert strong[0].endswith("**")


@pytest.mark.parametrize(
    "line", ["これは__重要__です", "an_identifier_here", "**太字 **です", "** 太字**", "＊＊全角＊＊"]
)
def test_what_kramdown_leaves_as_it_is_is_not_marked(line: str) -> None:
    assert pieces_within(line) == []


def test_emphasis_nests() -> None:
    line = "***「両方」***の **a *b* c** *d*"
    assert found(line, Kind.STRONG) == ["***「両方」***", "**a *b* c**"]
    assert found(line, Kind.EMPHASIS) == ["*「両方」*", "*b*", "*d*"]


def test_code_holds_nothing_else() -> None:
    line = "`**a**` ``b ` c`` `open **x**"
    assert found(line, Kind.CODE) == ["`**a**`", "``b ` c``"]
    assert found(line, Kind.STRONG) == ["**x**"]


def test_links_have_text_and_address() -> None:
    line = '[**リンク**](https://e.org/a_b_c "題") ![alt](/a(1).png){: width="3"} [name][ref] [^1]'
    assert found(line, Kind.LINK) == ["**リンク**", "alt", "name", "[^1]"]
    assert found(line, Kind.URL) == ['](https://e.org/a_b_c "題")', "](/a(1).png)", "][ref]"]
    assert found(line, Kind.STRONG) == ["**リンク**"]
    assert found(line, Kind.ATTRIBUTES) == ['{: width="3"}']


def test_tags_addresses_comments_liquid_and_mathematics_are_told_apart() -> None:
    line = "<b>x</b> <https://e.org> <!-- c --> {% if x %} {{ y | z }} $$a_1$$ \\*no\\*"
    assert found(line, Kind.MARKUP) == ["<b>", "</b>"]
    assert found(line, Kind.LINK) == ["<https://e.org>"]
    assert found(line, Kind.COMMENT) == ["<!-- c -->"]
    assert found(line, Kind.LIQUID) == ["{% if x %}", "{{ y | z }}"]
    assert found(line, Kind.MATH) == ["$$a_1$$"]
    assert found(line, Kind.EMPHASIS) == []


@pytest.mark.parametrize(
    "unclosed",
    ["[", "![a", "*a", "**a ", "_a ", "`", "``a`", "<a ", "<!-- ", "{{", "{% a", "$$", "~~", "(", "[a](", "[^"],
)
def test_a_line_of_unclosed_signs_takes_no_longer_than_any_other(unclosed: str) -> None:
    line = (unclosed * 4_000)[:4_000]
    begun = time.thread_time()
    pieces_within(line)
    assert time.thread_time() - begun < 1
