"""Counts of what is to be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.post import Post
from editor.spelling.counts import count, reading_minutes, visible_text
from tests.shared import needs_shared, shared


@pytest.mark.parametrize(
    ("body", "characters", "words"),
    [
        ("", 0, 0),
        ("two words\n", 8, 2),
        ("**太字**と`code`\n", 7, 1),
        ("# 見出し\n\n- 項目\n", 5, 0),
        ("[リンク](https://example.com/a_(b)) です", 5, 0),
        ("a\n\n```python\nnot read\n```\n\nb\n", 2, 2),
        ("~~~\nnever closed\n", 0, 0),
        ("{% include x.html %}text{: .class}", 4, 1),
        ("葛󠄀城 👩‍👩‍👧 が", 4, 0),
    ],
)
def test_marks_addresses_and_code_are_not_counted(body: str, characters: int, words: int) -> None:
    counts = count(body)
    assert (counts.characters, counts.words) == (characters, words)


def test_reading_takes_at_least_a_minute() -> None:
    assert reading_minutes("") == 1


def test_paragraphs_are_counted() -> None:
    assert count("a\nb\n\nc\n\n\n").paragraphs == 2


@needs_shared
def test_the_sample_post_reads_as_long_as_its_author_says() -> None:
    (sample,) = shared("samples").iterdir()
    post = Post(sample.read_text("utf-8"))
    assert reading_minutes(post.body.of(post.source)) == post.front_matter.values()["reading_time"]


@pytest.mark.parametrize("part", ["[", "`", "<", "{%", "| ", "- ", "```\n", "](", " ", "漢 ", "\n"])
def test_any_repetition_is_counted_in_linear_time(part: str) -> None:
    count(part * (60_000 // len(part)))


@given(st.text("ab漢あ \n`~[]()<>{}%|*_#-:!", max_size=200))
def test_what_is_visible_is_never_more_than_what_is_written(body: str) -> None:
    assert len("".join(visible_text(body).split())) <= len("".join(body.split()))
