"""The blocks of a post, as kramdown reads them."""

from __future__ import annotations

import re

import html5lib
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.outline import structure as module
from editor.outline.blocks import Kind
from editor.outline.headings import headings_of
from editor.outline.structure import read_structure, structure_after
from editor.post.edit import Edit
from editor.render.kramdown.document import convert, parse
from editor.render.kramdown.options import DEFAULTS
from tests.outline.texts import posts


def headings(source: str) -> list[tuple[int, str]]:
    return [(heading.level, heading.text) for heading in headings_of(source, read_structure(source))]


def kinds(source: str) -> list[str]:
    return [block.kind.value for block in read_structure(source).blocks]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# はじめに\n", [(1, "はじめに")]),
        ("###### 深い ######\n", [(6, "深い")]),
        ("題\n===\n\n副題\n---\n", [(1, "題"), (2, "副題")]),
        ("段落\n# すぐ下\n", [(1, "すぐ下")]),
        ("段落\n題\n===\n", []),
        ("#見出しでない\n", []),
        ("# **太字**の[リンク](u)と`code`\n", [(1, "太字のリンクとcode")]),
        ("# 注[^1]と[言葉][ref]\n", [(1, "注と言葉")]),
        ("# Tom & *Jerry*...\n", [(1, "Tom & Jerry…")]),
        ("```\n# code\n```\n# 外\n", [(1, "外")]),
        ("~~~\n# never closed\n", [(1, "never closed")]),
        ("    # indented\n", []),
        ("<!--\n# hidden\n-->\n\n# 外\n", [(1, "外")]),
        ("<div>\n# raw\n</div>\n\n# 外\n", [(1, "外")]),
        ("> # quoted\n\n- # listed\n\n# 外\n", [(1, "外")]),
        ("- item\n# lazy\n\n# 外\n", [(1, "外")]),
        ("{% highlight sh %}\n# install\n{% endhighlight %}\n\n# 外\n", [(1, "外")]),
        ("{% comment %}\n# hidden\n{% endcomment %}\n\n# 外\n", [(1, "外")]),
        ("{% raw %}\n{% comment %}\n\n# 中\n{% endraw %}\n", [(1, "中")]),
        ("---\ntitle: x\n# comment\n---\n\n# 本文\n", [(1, "本文")]),
        ("# 一\r\n\r\n# 二\r\n", [(1, "一"), (1, "二")]),
        ("", []),
    ],
)
def test_headings_are_those_that_are_published_at_the_top_level(source: str, expected: list[tuple[int, str]]) -> None:
    assert headings(source) == expected


def test_a_heading_knows_its_line_its_place_and_its_id() -> None:
    source = "---\na: b\n---\n\n# 同じ\n\nText\n----\n\n# 同じ\n\n# 別 {#own}\n\n# 後\n{: #behind}\n"
    found = headings_of(source, read_structure(source))
    assert [heading.line for heading in found] == [5, 7, 10, 12, 14]
    assert [heading.id for heading in found] == ["同じ", "text", "同じ-1", "own", "behind"]
    assert found[1].span.of(source) == "Text\n----\n"


@given(posts)
@example("# 見出し\n{: #id}\n")
def test_headings_are_those_of_the_preview(source: str) -> None:
    tree, _, _ = parse(source, DEFAULTS)
    expected = [
        (child.level, child.text, (child.ial.pairs.get("id") if child.ial else None) or child.attributes.get("id"))
        for child in tree.elements()
        if child.kind == "header"
    ]
    blocks = [block for block in read_structure(source).blocks if block.kind is Kind.HEADING]
    assert [(block.level, block.text, block.id) for block in blocks] == expected


PLAIN = (
    "# 見出し",
    "## 同じ",
    "## 同じ",
    "**太字**",
    "題\n===",
    "```\n# x\n```",
    "- a\n- b",
    "> q",
    "# a `b` *c* d",
    "# 「引用」と $x$",
    "<!-- # -->",
    '# it\'s "so" -- x',
)


@given(st.lists(st.sampled_from(PLAIN), max_size=12).map("\n\n".join))
def test_ids_and_words_are_those_of_the_published_page(source: str) -> None:
    page = html5lib.parseFragment(convert(source), namespaceHTMLElements=False)
    tags = [child for child in page if re.fullmatch("h[1-6]", str(child.tag))]
    published = [(int(tag.tag[1]), " ".join("".join(tag.itertext()).split()), tag.get("id")) for tag in tags]
    found = headings_of(source, read_structure(source))
    assert [(heading.level, heading.text, heading.id) for heading in found] == published


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- a\n- b\n", ["list"]),
        ("1. a\n\n2. b\n\n段落\n", ["list"]),
        ("- a\n\n  b\n\n```\nx\n```\n", ["list", "code"]),
        ("> 引用\n続き\n\n> また\n", ["quote", "quote"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", ["table"]),
        ("<div>\n\nx\n\n</div>\n\n<!-- c -->\n", ["html", "comment"]),
        ("用語\n: 説明\n\n$$\nx\n$$\n\n***\n", ["list", "math", "rule"]),
        ("---\na: b\n---\n本文\n", ["front matter"]),
    ],
)
def test_blocks_are_told_by_their_kind(source: str, expected: list[str]) -> None:
    assert kinds(source) == expected


@given(posts)
@example("<script>\n</script>\n")
def test_blocks_lie_in_order_on_whole_lines(source: str) -> None:
    place = 0
    for block in read_structure(source).blocks:
        assert place <= block.span.start < block.span.end <= len(source)
        assert block.span.start == 0 or source[block.span.start - 1] in "\r\n"
        assert block.span.end == len(source) or source[block.span.end - 1] in "\r\n"
        assert source[block.span.end - 1 : block.span.end + 1] != "\r\n"
        place = block.span.end


@given(
    st.lists(posts, min_size=1, max_size=4).map("\n\n".join),
    st.booleans(),
    st.lists(
        st.tuples(
            st.integers(0, 300),
            st.integers(0, 8),
            st.sampled_from(["", "a", "\n", "\n\n", "# ", "- ", "x\n===\n", "```", "あ", "  ", "{% raw %}", "---\n"]),
        ),
        max_size=4,
    ),
)
def test_after_edits_the_blocks_are_those_of_the_whole_text_read_anew(
    source: str, headed: bool, changes: list[tuple[int, int, str]]
) -> None:
    source = "---\na: b\n---\n\n" + source if headed else source
    structure = read_structure(source)
    for start, length, new in changes:
        start = min(start, len(source))
        edit = Edit(start, source[start : start + length], new)
        source = edit.apply_to(source)
        structure = structure_after(structure, edit, source)
        assert structure.blocks == read_structure(source).blocks


def test_an_edit_of_prose_reads_only_what_lies_around_it(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "\n\n".join(f"# 節{number}\n\n段落です。" for number in range(200))
    structure = read_structure(source)
    edit = Edit(source.index("# 節100") + 3, "", "新")
    expected = read_structure(edit.apply_to(source)).blocks

    def refuse(_: str) -> None:
        raise AssertionError("all was read")

    monkeypatch.setattr(module, "read_structure", refuse)
    assert structure_after(structure, edit, edit.apply_to(source)).blocks == expected


@pytest.mark.parametrize(
    "part", ["# a\n\n", "- a\n", "> ", "```\n", "<div>\n", "| a ", "a\n", "a\n\n", "*a", "`", "1. ", "{%"]
)
def test_any_repetition_is_read(part: str) -> None:
    read_structure(part * (40_000 // len(part)))
