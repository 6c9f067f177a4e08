"""Sections: their tree, moving them, their levels, and what can be folded."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.outline.blocks import Kind
from editor.outline.folding import folds_of, lines_of_folds
from editor.outline.headings import heading_at, headings_of, next_heading, previous_heading
from editor.outline.sections import CannotMove, Section, move_section, sections_of, shift_levels
from editor.outline.structure import read_structure
from editor.post.edit import Edit
from tests.outline.texts import headed, posts


def tree(source: str) -> list[Section]:
    return list(sections_of(source, read_structure(source)))


def every(source: str) -> list[Section]:
    return [inner for outer in tree(source) for inner in outer.walk()]


def named(source: str, text: str) -> Section:
    return next(section for section in every(source) if section.heading.text == text)


def made(source: str, edits: list[Edit]) -> str:
    for edit in edits:
        source = edit.apply_to(source)
    return source


def moved(source: str, text: str, target: str, *, after: bool) -> str:
    return made(source, move_section(source, named(source, text), named(source, target), after=after))


def shape(sections: list[Section] | tuple[Section, ...]) -> list[object]:
    return [(section.heading.text, shape(section.children)) for section in sections]


LINE_END = re.compile("\r\n?|\n")
TREE = "序\n\n# 一\n\na\n\n## 一の一\n\nb\n\n#### 深\n\n## 一の二\n\nc\n\n# 二\n\nd"


def test_sections_stand_in_each_other_by_level_even_where_one_is_skipped() -> None:
    assert shape(tree(TREE)) == [("一", [("一の一", [("深", [])]), ("一の二", [])]), ("二", [])]
    assert named(TREE, "一の一").span.of(TREE) == "## 一の一\n\nb\n\n#### 深\n\n"


@pytest.mark.parametrize(
    ("text", "target", "after", "expected"),
    [
        ("二", "一", False, "序\n\n# 二\n\nd\n\n# 一\n\na\n\n## 一の一\n\nb\n\n#### 深\n\n## 一の二\n\nc"),
        ("一", "二", True, "序\n\n# 二\n\nd\n\n# 一\n\na\n\n## 一の一\n\nb\n\n#### 深\n\n## 一の二\n\nc"),
        (
            "一の二",
            "一の一",
            False,
            TREE.replace("## 一の二\n\nc\n\n", "").replace("## 一の一", "## 一の二\n\nc\n\n## 一の一"),
        ),
        ("深", "二", True, TREE.replace("#### 深\n\n", "") + "\n\n#### 深"),
        ("一", "二", False, TREE),
        ("一", "一", False, TREE),
    ],
)
def test_a_section_moves_with_all_that_is_in_it(text: str, target: str, after: bool, expected: str) -> None:
    assert moved(TREE, text, target, after=after) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# a\n\nx\n\n# b\n\ny\n", "# b\n\ny\n\n# a\n\nx\n"),
        ("# a\n\nx\n\n\n\n# b\n\ny", "# b\n\ny\n\n\n\n# a\n\nx"),
        ("# a\nx\n# b\ny\n", "# b\ny\n\n# a\nx\n"),
        ("# a\r\n\r\nx\r\n\r\n# b\r\n\r\ny\r\n", "# b\r\n\r\ny\r\n\r\n# a\r\n\r\nx\r\n"),
        ("# a\nx\n# b", "# b\n\n# a\nx"),
        ("# a\n\n- x\n\nb\n===\ny", "b\n===\ny\n\n# a\n\n- x"),
        ("段落\n# a\n\nb\n===\ny", "段落\n\nb\n===\ny\n\n# a"),
    ],
)
def test_blank_lines_stay_in_their_places_and_the_last_line_ends_as_before(source: str, expected: str) -> None:
    first, second = tree(source)
    assert made(source, move_section(source, second, first, after=False)) == expected
    assert made(source, move_section(source, first, second, after=True)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# a\n\nx\n\n{: .k}\n# b\n\ny\n", "{: .k}\n# b\n\ny\n\n# a\n\nx\n"),
        ("# a\r\nx\r\n\r\n{:.k}\r\n {: #l}\r\n# b\r\n", "{:.k}\r\n {: #l}\r\n# b\r\n\r\n# a\r\nx\r\n"),
        ("{: .k}\n# a\n\n# b", "# b\n\n{: .k}\n# a"),
        ("---\na: b\n---\n{: .k}\n# a\n\n# b", "---\na: b\n---\n# b\n\n{: .k}\n# a"),
        ("# a\n\nx\n\nb\n---\n{: .k}\n\ny\n", "b\n---\n{: .k}\n\ny\n\n# a\n\nx\n"),
        ("# a\n\nx\n{: .k}\n# b\n", "# b\n\n# a\n\nx\n{: .k}\n"),
        ("# a\n\n---\n{: .k}\n# b\n", "# b\n\n# a\n\n---\n{: .k}\n"),
        ("# a\n{: .k}\n# b\n{: .l}\n", "# b\n{: .l}\n\n# a\n{: .k}\n"),
    ],
)
def test_the_attributes_of_a_heading_go_along_and_those_of_what_stands_before_do_not(
    source: str, expected: str
) -> None:
    first, second = (section for section in every(source) if section.heading.text in "ab")
    assert made(source, move_section(source, second, first, after=False)) == expected


def test_a_move_is_at_most_two_edits_and_touches_only_what_moves() -> None:
    source = "# a\n\n" + "長い本文。" * 100 + "\n\n# b\n\n短い\n"
    first, second = tree(source)
    edits = move_section(source, second, first, after=False)
    assert [len(edit.removed) + len(edit.inserted) for edit in edits] == [len("\n\n# b\n\n短い")] * 2


def test_a_section_cannot_stand_in_itself() -> None:
    with pytest.raises(CannotMove):
        moved(TREE, "一", "一の二", after=False)


@pytest.mark.parametrize("opening", ["<div>", "<!--"])
def test_a_section_that_would_take_in_what_comes_behind_is_not_moved(opening: str) -> None:
    source = f"# a\n\n-->\n\n~~~\n\n# b\n\n{opening}\n"
    with pytest.raises(CannotMove):
        moved(source, "b", "a", after=False)


@given(headed, st.integers(0, 20), st.integers(0, 20), st.booleans())
def test_no_line_is_lost_or_made_but_blank_ones(source: str, one: int, other: int, after: bool) -> None:
    sections = every(source)
    section, target = sections[one % len(sections)], sections[other % len(sections)]
    try:
        edits = move_section(source, section, target, after=after)
    except CannotMove:
        return
    result = made(source, edits)
    lines, kept = LINE_END.split(source), LINE_END.split(result)
    assert Counter(line for line in lines if line.strip(" \t")) == Counter(line for line in kept if line.strip(" \t"))
    assert Counter(heading.text for heading in headings_of(source, read_structure(source))) == Counter(
        heading.text for heading in headings_of(result, read_structure(result))
    )
    assert source.endswith(("\n", "\r")) == result.endswith(("\n", "\r"))
    assert 0 <= len(kept) - len(lines) <= 2


@pytest.mark.parametrize(
    ("source", "by", "expected"),
    [
        ("# a\n\n## b\n\n# c\n", 1, "## a\n\n### b\n\n# c\n"),
        ("## a\n\n### b\n", -1, "# a\n\n## b\n"),
        ("題名\n====\n\nx\n", 1, "題名\n----\n\nx\n"),
        ("題名\n--\n", -1, "題名\n==\n"),
        ("  題名 {#t}\n--\nx\n", 1, "### 題名 {#t}\nx\n"),
        ("# a\n\n###### f\n", 1, "# a\n\n###### f\n"),
        ("# a\n", -1, "# a\n"),
        ("# a\r\n\r\nb\r\n--\r\n", 1, "## a\r\n\r\n### b\r\n"),
    ],
)
def test_a_section_changes_its_level_with_all_that_is_in_it(source: str, by: int, expected: str) -> None:
    assert made(source, shift_levels(source, tree(source)[0], by)) == expected


@given(headed, st.integers(0, 20), st.integers(-5, 5))
def test_changed_levels_are_read_so(source: str, number: int, by: int) -> None:
    sections = every(source)
    section = sections[number % len(sections)]
    inside = [inner.heading.span.start for inner in section.walk()]
    before = headings_of(source, read_structure(source))
    edits = shift_levels(source, section, by)
    result = made(source, edits)
    after = headings_of(result, read_structure(result))
    expected = [heading.level + (by if edits and heading.span.start in inside else 0) for heading in before]
    assert [heading.level for heading in after] == expected
    assert [heading.text for heading in after] == [heading.text for heading in before]


def test_the_heading_of_a_place_and_its_neighbours() -> None:
    found = headings_of(TREE, read_structure(TREE))
    place = TREE.index("b")
    assert heading_at(found, 0) is None
    index = heading_at(found, place)
    assert index is not None
    assert found[index].text == "一の一"
    assert [heading.text for heading in (previous_heading(found, place), next_heading(found, place)) if heading] == [
        "一の一",
        "深",
    ]
    assert previous_heading(found, found[0].span.start) is None
    assert next_heading(found, len(TREE)) is None


def folds(source: str) -> list[tuple[Kind, str]]:
    structure = read_structure(source)
    found = folds_of(source, structure, sections_of(source, structure))
    return [(fold.kind, fold.hidden.of(source)) for fold in found]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# a\n\nx\n\n# b\n", [(Kind.HEADING, "\n\nx")]),
        ("a\n===\n\nx\n", [(Kind.HEADING, "\n\nx")]),
        ("# a\n\nx\n\n{: .k}\n# b\n\ny\n", [(Kind.HEADING, "\n\nx"), (Kind.HEADING, "\n\ny")]),
        ("---\na: b\n---\n\nx\n", [(Kind.FRONT_MATTER, "\na: b\n---")]),
        ("```py\nx\n```\n\ny\n", [(Kind.CODE, "\nx\n```")]),
        ("> a\n> b\n", [(Kind.QUOTE, "\n> b")]),
        ("<div>\nx\n</div>\n", [(Kind.HTML, "\nx\n</div>")]),
        (
            "- a\n  - b\n    c\n- d\n",
            [(Kind.LIST, "\n  - b\n    c\n- d"), (Kind.LIST, "\n  - b\n    c"), (Kind.LIST, "\n    c")],
        ),
        ("- a\n続き\n- b\n", [(Kind.LIST, "\n続き\n- b"), (Kind.LIST, "\n続き")]),
        ("- a\n", []),
        ("# a\n\n## b\n\nx\n", [(Kind.HEADING, "\n\n## b\n\nx"), (Kind.HEADING, "\n\nx")]),
    ],
)
def test_what_has_more_than_one_line_can_be_folded(source: str, expected: list[tuple[Kind, str]]) -> None:
    assert folds(source) == expected


@given(posts)
def test_folds_stand_in_each_other_or_apart(source: str) -> None:
    structure = read_structure(source)
    found = folds_of(source, structure, sections_of(source, structure))
    for fold in found:
        assert fold.span.start <= fold.hidden.start < fold.hidden.end == fold.span.end
    for one in found:
        for other in found:
            inside = one.span.start <= other.span.start and other.span.end <= one.span.end
            around = other.span.start <= one.span.start and one.span.end <= other.span.end
            assert inside or around or one.span.end <= other.span.start or other.span.end <= one.span.start


def test_folds_are_told_in_lines_of_the_text_and_sections_with_their_depth() -> None:
    source = (
        "---\r\ntitle: x\r\n---\r\n\r\nTwo\r\n---\r\n\r\n- a\r\n  b\r\n\r\n#### deep\r\n\r\nend\r\n\r\n## next\r\n\r\nx"
    )
    structure = read_structure(source)
    lines = lines_of_folds(source, folds_of(source, structure, sections_of(source, structure)), source.index("\r\nTwo"))
    assert [(one.first, one.head, one.last, one.depth) for one in lines] == [
        (1, 2, 9, 1),
        (4, 4, 5, 0),
        (7, 7, 9, 2),
        (11, 11, 13, 1),
    ]
