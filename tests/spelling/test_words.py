"""Words by runs of one script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.spelling.words import next_boundary, previous_boundary, start_of_deletion, word_at


def pieces(text: str) -> list[str]:
    found, index = [], 0
    while index < len(text):
        end = next_boundary(text, index)
        found.append(text[index:end])
        index = end
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("学習コストです。", ["学習", "コスト", "です", "。"]),
        ("Amazon Bedrockの新モデル", ["Amazon ", "Bedrock", "の", "新", "モデル"]),
        ("人々はスーパーへ", ["人々", "は", "スーパー", "へ"]),
        ("it's a well-known_fact", ["it's ", "a ", "well", "-", "known_fact"]),
        ("か\u3099くせい", ["か\u3099くせい"]),
        ("한국어 문장", ["한국어 ", "문장"]),
    ],
)
def test_a_step_to_the_right_goes_by_script(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_a_step_to_the_left_skips_blanks_and_takes_one_run() -> None:
    text = "学習です。  "
    assert previous_boundary(text, len(text)) == text.index("。")
    assert previous_boundary(text, text.index("。")) == text.index("です")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Amazon Bedrockの新モデルです。", "Amazon Bedrockの新モデル"),
        ("長い単語。", "長い"),
        ("はい！？ ", ""),
        ("one two.", "one "),
        ("「引用」。", "「引用"),
        ("、", ""),
        ("one  ", ""),
    ],
)
def test_the_signs_that_end_a_sentence_are_deleted_with_its_last_word(text: str, left: str) -> None:
    assert text[: start_of_deletion(text, len(text))] == left


def test_the_word_at_a_place_is_its_run() -> None:
    text = "新モデル、学習"
    assert word_at(text, 2) == (1, 4)
    assert word_at(text, len(text)) == (5, 7)
    assert word_at("", 0) == (0, 0)


def test_a_long_run_of_marks_is_one_word_and_quick() -> None:
    assert next_boundary("ー" * 50_000, 0) == 50_000


@given(st.text(max_size=40))
def test_steps_always_move_and_stay_inside(text: str) -> None:
    assert "".join(pieces(text)) == text
    index = len(text)
    while index:
        before = previous_boundary(text, index)
        assert 0 <= before < index
        index = before
