"""Marks that kramdown reads otherwise than they were meant: each fix is proved by rendering."""

from __future__ import annotations

import pytest

from editor.render.kramdown.document import convert
from tests.checks.desk.asking import mended, passages


@pytest.mark.parametrize(
    ("body", "result", "html"),
    [
        ("これは__重要__です。", "これは**重要**です。", "これは<strong>重要</strong>です。"),
        ("においても_Rack_など。", "においても*Rack*など。", "においても<em>Rack</em>など。"),
        ("** 太字 **です。", "**太字**です。", "<strong>太字</strong>です。"),
        ("これは**太字 **です。", "これは**太字**です。", "これは<strong>太字</strong>です。"),
        ("see** this **now", "see **this** now", "see <strong>this</strong> now"),
        ("これは＊＊太字＊＊です。", "これは**太字**です。", "これは<strong>太字</strong>です。"),
    ],
)
def test_emphasis_that_does_not_render_is_made_to(body: str, result: str, html: str) -> None:
    assert "<strong>" not in convert(body)
    assert mended("unrendered-emphasis", body) == result
    assert convert(result).strip() == f"<p>{html}</p>"


@pytest.mark.parametrize(
    "body",
    [
        *(
            "**重要。**です。", "**a** と **b** です。", "2 ** 3 ** 4", "これは`__重要__`です。",
            "関数__init__です。", "snake_case_name",
        ),
        *("_重要_ です。", "これは*重要*です。", "a_b_c と d_e_f。"),
    ],
)  # fmt: skip
def test_what_renders_or_is_no_emphasis_is_let_be(body: str) -> None:
    assert passages("unrendered-emphasis", body) == []


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ('これは"引用"です。', "これは「引用」です。"),
        ('これは"test"です。', "これは“test”です。"),
        ('「これは"引用"です」という。', "「これは『引用』です」という。"),
    ],
)
def test_quotes_that_turn_the_wrong_way_are_replaced(body: str, result: str) -> None:
    assert "”" in convert(body)
    assert "“" not in convert(body)
    assert mended("straight-quotes", body) == result
    assert convert(result).strip() == f"<p>{result}</p>"


@pytest.mark.parametrize(
    "body", ['"引用"です。', 'これは "引用" です。', '`は"a"`です。', 'He said "no" to it.', '長さは5"です。']
)
def test_quotes_that_turn_rightly_are_let_be(body: str) -> None:
    assert passages("straight-quotes", body) == []


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("題名 | サイト", "題名 \\| サイト"),
        ("- [題名 | サイト](https://a.b/c)", "- [題名 \\| サイト](https://a.b/c)"),
        ("a | b | c", "a \\| b \\| c"),
    ],
)
def test_a_pipe_that_makes_a_table_is_escaped(body: str, result: str) -> None:
    assert "<table" in convert(body)
    assert mended("stray-pipe", body) == result
    assert "<table" not in convert(result)


@pytest.mark.parametrize(
    "body",
    ["| a | b |\n|---|---|\n| c | d |", "a | b\n--|--\nc | d", "前の行\na | b", "`a | b`です", "| a | b |", "a \\| b"],
)
def test_tables_that_are_meant_and_pipes_that_make_none_are_let_be(body: str) -> None:
    assert passages("stray-pipe", body) == []


@pytest.mark.parametrize(
    ("body", "result", "tag"),
    [
        ("＃　見出し", "# 見出し", "<h1"),
        ("＃＃　見出し", "## 見出し", "<h2"),
        ("１．一\n２．二", "1. 一\n2. 二", "<ol"),
        ("1．一\n2．二", "1. 一\n2. 二", "<ol"),
        ("・一\n・二", "- 一\n- 二", "<ul"),
        ("－　一", "- 一", "<ul"),
        ("＞引用", "> 引用", "<blockquote"),
        ("前に［文字］（https://example.com/a_b）と", "前に[文字](https://example.com/a_b)と", "<a "),
        ("[文字]（/about/）", "[文字](/about/)", "<a "),
        ("！［図］（/a.png）", "![図](/a.png)", "<img"),
    ],
)
def test_a_wide_marker_is_made_markdowns(body: str, result: str, tag: str) -> None:
    assert tag not in convert(body)
    assert mended("full-width-marker", body) == result
    assert tag in convert(result)


def test_lines_around_a_list_of_wide_markers_stay() -> None:
    assert mended("full-width-marker", "前の行\n・一\n・二\n後の行\n") == "前の行\n- 一\n- 二\n後の行\n"


@pytest.mark.parametrize(
    "body",
    [
        "・一つだけ",
        "・・・そして",
        "＃タグ",
        "・一  \n・二",
        "１．５倍\n２．５倍",
        "- 一\n- 二",
        "`［文字］（/a/）`と",
        "［注］（本文を見よ）",
    ],
)
def test_signs_that_are_no_markers_are_let_be(body: str) -> None:
    assert passages("full-width-marker", body) == []


def test_numbers_with_a_bracket_are_made_a_list() -> None:
    body = "1) 一\n2) 二\n"
    assert "<ol" not in convert(body)
    assert mended("unrendered-list", body) == "1. 一\n2. 二\n"
    assert mended("unrendered-list", "１）一\n２）　二\n") == "1. 一\n2. 二\n"
    assert passages("unrendered-list", "1) 一\n") == []
    assert passages("unrendered-list", "（1)は\n2)です\n") == []
