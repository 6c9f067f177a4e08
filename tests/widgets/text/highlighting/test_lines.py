"""What lines of Markdown and YAML are."""

from __future__ import annotations

import pytest

from editor.widgets.text.highlighting.kinds import Kind
from editor.widgets.text.highlighting.markdown_lines import pieces_of
from editor.widgets.text.highlighting.states import NOTHING, Inside, State, after_line
from editor.widgets.text.highlighting.yaml_lines import pieces_of_yaml

FENCE = State(Inside.FENCE, "```", "python")


def markdown(line: str, state: State = NOTHING) -> list[tuple[str, Kind]]:
    """Return the pieces of a line of Markdown."""
    return [(line[p.start : p.start + p.length], p.kind) for p in pieces_of(line, state)]


def yaml(line: str, state: State = NOTHING) -> list[tuple[str, Kind]]:
    """Return the pieces of a line of YAML."""
    return [(line[p.start : p.start + p.length], p.kind) for p in pieces_of_yaml(line, state)]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("# 見出し", [("# 見出し", Kind.TITLE), ("#", Kind.MARK)]),
        ("### a {#b}", [("### a {#b}", Kind.HEADING), ("###", Kind.MARK), ("{#b}", Kind.ATTRIBUTES)]),
        ("#見出し", []),
        ("* * *", [("* * *", Kind.MARK)]),
        ("-----", [("-----", Kind.MARK)]),
        ("> 引用", [("> ", Kind.MARK), ("引用", Kind.QUOTE)]),
        ("- [x] done", [("- [x] ", Kind.MARK)]),
        ("  12. a", [("  12. ", Kind.MARK)]),
        ("-項目", []),
        ("{: .note #x}", [("{: .note #x}", Kind.ATTRIBUTES)]),
        ("| a | b", [("| a | b", Kind.TABLE), ("|", Kind.MARK), ("|", Kind.MARK)]),
        ("|:--|--:|", [("|:--|--:|", Kind.TABLE), ("|:--|--:|", Kind.MARK)]),
        ("[a]: https://e.org", [("[a]:", Kind.LINK), (" https://e.org", Kind.URL)]),
        ("[^1]: *注*", [("[^1]:", Kind.LINK), ("*注*", Kind.EMPHASIS), ("*", Kind.MARK), ("*", Kind.MARK)]),
        ("```python", [("```python", Kind.BLOCK_CODE), ("```python", Kind.MARK)]),
        ("a <!-- b", [("<!-- b", Kind.COMMENT)]),
        ("$$", [("$$", Kind.MATH)]),
        ("plain text", []),
    ],
)
def test_a_line_of_markdown(line: str, pieces: list[tuple[str, Kind]]) -> None:
    assert markdown(line) == pieces


def test_markdown_means_nothing_in_code() -> None:
    assert markdown("# **x**", FENCE) == [("# **x**", Kind.BLOCK_CODE)]
    assert markdown("```", FENCE) == [("```", Kind.BLOCK_CODE), ("```", Kind.MARK)]


@pytest.mark.parametrize("opening", ["> ```python", ">```python", "  > - ```python", "> > ~~~ python"])
def test_code_in_a_quote_holds_no_markdown_and_ends_with_the_quote(opening: str) -> None:
    state = after_line(NOTHING, opening)
    assert (state.inside, state.language) == (Inside.FENCE, "python")
    quote = "> " * opening.count(">")
    assert markdown(f"{quote}# **x**", state) == [(quote, Kind.MARK), ("# **x**", Kind.BLOCK_CODE)]
    assert after_line(state, f"{quote}# **x**") == state
    assert after_line(state, quote) == state
    assert after_line(state, quote + state.closer) == NOTHING
    assert markdown("a **b**", state) == markdown("a **b**")
    assert after_line(state, "a **b**") == NOTHING
    assert after_line(state, "```js") == State(Inside.FENCE, "```", "js")


def test_the_line_that_opens_code_in_a_quote_is_code() -> None:
    assert markdown("> ```js") == [("> ", Kind.MARK), ("```js", Kind.BLOCK_CODE), ("```js", Kind.MARK)]


def test_text_behind_a_comment_is_text() -> None:
    assert markdown("b --> *c*", State(Inside.COMMENT, "-->"))[:2] == [("b -->", Kind.COMMENT), ("*c*", Kind.EMPHASIS)]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("title: Top 10 ideas # no 1", [("title", Kind.KEY), (":", Kind.MARK), ("# no 1", Kind.COMMENT)]),
        ("draft: true", [("draft", Kind.KEY), (":", Kind.MARK), ("true", Kind.KEYWORD)]),
        (
            "date: 2026-01-30 08:57:57 +0000",
            [("date", Kind.KEY), (":", Kind.MARK), ("2026-01-30 08:57:57 +0000", Kind.NUMBER)],
        ),
        ("\"a b\": 'c: d'", [('"a b"', Kind.KEY), (":", Kind.MARK), ("'c: d'", Kind.STRING)]),
        (
            "tags: [a, 'b', 3]",
            [
                ("tags", Kind.KEY),
                (":", Kind.MARK),
                ("[", Kind.MARK),
                (",", Kind.MARK),
                ("'b'", Kind.STRING),
                (",", Kind.MARK),
                ("3", Kind.NUMBER),
                ("]", Kind.MARK),
            ],
        ),
        ("  - name: x", [("  - ", Kind.MARK), ("name", Kind.KEY), (":", Kind.MARK)]),
        ("- 日本", [("-", Kind.MARK)]),
        ("url: https://e.org#x", [("url", Kind.KEY), (":", Kind.MARK)]),
        ("# note", [("# note", Kind.COMMENT)]),
        (
            "a: &x !t 1",
            [("a", Kind.KEY), (":", Kind.MARK), ("&x", Kind.ATTRIBUTES), ("!t", Kind.ATTRIBUTES), ("1", Kind.NUMBER)],
        ),
    ],
)
def test_a_line_of_yaml(line: str, pieces: list[tuple[str, Kind]]) -> None:
    assert yaml(line) == pieces


def test_a_block_of_text_holds_no_keys() -> None:
    state = State(Inside.BLOCK_TEXT, "")
    assert yaml("  a: b", state) == [("  a: b", Kind.STRING)]
    assert yaml("a: b", state) == [("a", Kind.KEY), (":", Kind.MARK)]


@pytest.mark.parametrize("line", ["```python", "- ```python", "  1. ```python", "- - ``` python"])
def test_code_begins_in_a_line_of_its_own_or_an_items(line: str) -> None:
    assert after_line(NOTHING, line) == FENCE
    assert after_line(FENCE, "  ```") == NOTHING


@pytest.mark.parametrize("line", ["-```python", "- ```x``` y", "a ```"])
def test_ticks_elsewhere_begin_no_code(line: str) -> None:
    assert after_line(NOTHING, line) == NOTHING
