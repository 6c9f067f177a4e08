"""Focus: the sentence or the paragraph under the caret, in Japanese and in English, in a text of any size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.writing.focus import MOST_CHARACTERS, MOST_LINES, Lines, Lit, Unit, lit_at


def lit(text: str, unit: Unit, *, code: range = range(0)) -> str:
    """Return what is lit of *text*, whose caret is the sign ¦; *code* are the lines that go on with code."""
    place = text.index("¦")
    rows = text.replace("¦", "").split("\n")
    line = text.count("\n", 0, place)
    column = place - (text.rfind("\n", 0, place) + 1)
    return text_of(rows, lit_at(lines_of(rows, code), line, column, unit))


def lines_of(rows: list[str], code: range = range(0)) -> Lines:
    return Lines(lambda number: rows[number] if number < len(rows) else None, lambda number: number in code)


def text_of(rows: list[str], found: Lit) -> str:
    kept = rows[found.first : found.last + 1]
    kept[-1] = kept[-1][: found.end]
    kept[0] = kept[0][found.start :]
    return "\n".join(kept)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("最初の文です。二つ¦目の文です。三つ目です。", "二つ目の文です。"),
        ("最初の文です。¦二つ目の文です。", "二つ目の文です。"),
        ("最初の文です。二つ目の文です。¦", "二つ目の文です。"),
        ("「行く！」と言¦った。帰った。", "「行く！」と言った。"),
        ("本当？¦　そうです！", "本当？"),
        ("One ends here. Mr. Smith goes ¦on. It ends.", "Mr. Smith goes on."),
        ("One ends here. ¦It ends.", "It ends."),
        ("One ends\nhere. The ne¦xt goes\non. It ends.", "The next goes\non."),
        ("詩の一行\n二行¦目\n三行目", "二行目"),
        ("漢字。¦数字。", "数字。"),
        ("- 項目の文。続¦き。\n- 次の項目。", "続き。"),
        ("| a. B | c |\n| d¦ | e |", "| d | e |"),
        ("文です。\n\n¦\n\n文です。", ""),
    ],
)
def test_the_sentence_under_the_caret_is_lit(text: str, expected: str) -> None:
    assert lit(text, Unit.SENTENCE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntw¦o\nthree\n\nfour", "one\ntwo\nthree"),
        ("# Heading\nte¦xt\nmore", "text\nmore"),
        ("# Hea¦ding\ntext", "# Heading"),
        ("- one\n- t¦wo\n  goes on\n- three", "- two\n  goes on"),
        ("text\n> quo¦ted\n> more", "> quoted\n> more"),
        ("¦\ntext", ""),
        ("　全角の字下げ。\n続¦き。", "　全角の字下げ。\n続き。"),
    ],
)
def test_the_paragraph_under_the_caret_is_lit(text: str, expected: str) -> None:
    assert lit(text, Unit.PARAGRAPH) == expected


def test_code_is_lit_by_its_lines_whatever_they_look_like() -> None:
    text = "```\n# one. Two\n- th¦ree. Four\n\nfive\n```"
    assert lit(text, Unit.SENTENCE, code=range(1, 6)) == "- three. Four"
    assert lit(text, Unit.PARAGRAPH, code=range(1, 6)) == "```\n# one. Two\n- three. Four"


def test_a_line_that_never_ends_is_looked_at_near_the_caret_alone() -> None:
    rows = ["あ" * 200_000]
    found = lit_at(lines_of(rows), 0, 100_000, Unit.SENTENCE)
    assert (found.start, found.end) == (100_000 - MOST_CHARACTERS, 100_000 + MOST_CHARACTERS)


def test_a_paragraph_of_very_many_lines_asks_for_those_near_the_caret_alone() -> None:
    asked: set[int] = set()

    def text_of_line(number: int) -> str:
        asked.add(number)
        return "a line"

    lit_at(Lines(text_of_line, lambda _: False), 5_000, 0, Unit.SENTENCE)
    assert min(asked) >= 5_000 - MOST_LINES - 1
    assert max(asked) <= 5_000 + MOST_LINES + 1


@given(st.text(alphabet="ab。.「」! \n-#あ", max_size=60), st.integers(0, 60), st.sampled_from(Unit))
def test_the_caret_is_always_in_what_is_lit(text: str, place: int, unit: Unit) -> None:
    place = min(place, len(text))
    rows = text.split("\n")
    line, column = text.count("\n", 0, place), place - (text.rfind("\n", 0, place) + 1)
    found = lit_at(lines_of(rows), line, column, unit)
    assert (found.first, found.start) <= (line, column) <= (found.last, found.end)
    assert found.end <= len(rows[found.last])
