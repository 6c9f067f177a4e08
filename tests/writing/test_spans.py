"""What stands in running text is what kramdown finds in it."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from editor.render.kramdown.document import convert
from editor.writing.spans import Kind, marks_in

SIGNS = [
    *("*", "**", "_", "__", "`", "``", "~~", "[", "]", "](u)", "![", "\\", " ", "a", "b1", "漢", "「", "」", "。"),
    *("<b>", "</b>", "{: .x}", "$$", "<!-- ", "-->", "<http://x.y>", "!", "-", "(", ")", "<ruby>", "</ruby>"),
]


def found(text: str) -> list[tuple[str, str]]:
    """Return the kind of each mark and what its signs enclose."""
    return [(mark.kind.value, text[mark.inner_start : mark.inner_end]) for mark in marks_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("これは**重要**です", [("strong", "重要")]),
        ("**「学習」**の", [("strong", "「学習」")]),
        ("*a **b***", [("em", "a **b**"), ("strong", "b")]),
        ("***a***", [("strong", "*a*"), ("em", "a")]),
        ("これは__重要__です", []),
        ("_a_ __b__", [("em", "a"), ("strong", "b")]),
        ("** a** **b **", []),
        ("`` a`b ``", [("code", "a`b")]),
        ("~~削除「線」~~です", [("del", "削除「線」")]),
        ("[a **b**](u 'v') ![c](d)", [("a", "a **b**"), ("strong", "b"), ("img", "c")]),
        ("<ruby>漢<rt>かん</rt></ruby>", [("element", "漢<rt>かん</rt>"), ("element", "かん")]),
        (r"\*a\* {{ page.a | b: '*' }}*", [("atom", "")]),
        ("*a*{: .b}", [("em", "a"), ("attributes", "")]),
    ],
)
def test_marks_are_found_by_kramdowns_rules(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@settings(max_examples=400)
@given(st.lists(st.sampled_from(SIGNS), max_size=14).map("".join))
def test_there_are_as_many_marks_of_each_kind_as_kramdown_shows(text: str) -> None:
    assume(not re.search(r"\]\s*\[", text))  # whether that is a link only its definition tells
    text = f"x{text}x"
    html = convert(text + "\n")
    marks = marks_in(text)
    for kind, shown in {
        Kind.STRONG: "<strong",
        Kind.EMPHASIS: "<em",
        Kind.STRUCK: "<del",
        Kind.CODE: "<code",
        Kind.IMAGE: "<img",
        Kind.LINK: '<a href="(?!http)',
    }.items():
        assert sum(mark.kind is kind for mark in marks) == len(re.findall(shown, html)), (kind, html)


@pytest.mark.parametrize("sign", ["*a ", "**a ", "[a ", "~~a ", "`a ", "<b>a ", "*[a **", "_a **b "])
def test_what_never_closes_is_read_in_time_that_grows_with_the_text_alone(sign: str) -> None:
    assert marks_in(sign * 20_000) is not None
