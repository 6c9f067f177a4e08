"""The prose of a body, read by stretches that are remembered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Edit
from editor.post.post import Post
from editor.spelling.counts import Counts, _counts_of, count
from editor.spelling.manuscript import COLUMNS, _lines_in, manuscript_of
from editor.spelling.pieces import pieces
from editor.spelling.stretches import LONG_CHARACTERS, PARAGRAPHS, prose_of

LINES = (
    *("一。", "「二！」と言う。", "two words", "# 見出し", "- 項目", "1. one", "[^1]: note", "> 引用"),
    *("    four", "\ttab", "        eight", "  two", "   ", "```", "```", "````", "~~~", "> ```", "- ```", "  ```"),
    *("<!--", "-->", "前 <!-- 後", "前 --> 後", "`<!--`", "a ` b", "`` c", "{::comment}", "{:/}", "{:/comment}"),
    *("{% comment %}", "{% endcomment %}", "{% highlight sh %}", "{%- endhighlight -%}", "<script>", "</script>"),
    *(
        "<style>",
        "</style>",
        "<div>",
        "</div>",
        "<table><tr>",
        "</table>",
        "---",
        "layout: post",
        "e\u0301葛\U000e0100",
    ),
)
PARTS = st.tuples(st.sampled_from(LINES), st.sampled_from(["\n", "\n\n", "\n\n", "\n  \n", "\n\n\n"])).map("".join)
SOMETHING = st.tuples(st.lists(PARTS, max_size=30), st.sampled_from(["\n", "\n", "\r\n", "\r"])).map(
    lambda drawn: "".join(drawn[0]).replace("\n", drawn[1])
)


def whole(body: str) -> tuple[str, ...]:
    """Return the prose of *body*, read in one go."""
    return tuple(piece.text for piece in pieces(body) if not piece.is_code)


def in_stretches(body: str, paragraphs: int) -> list[str]:
    """Return the same, read by stretches."""
    return [text for prose in prose_of(body, paragraphs=paragraphs) for text in prose.paragraphs]


@given(SOMETHING, st.sampled_from([1, 2]))
def test_stretches_hold_the_prose_of_the_whole(body: str, paragraphs: int) -> None:
    assert in_stretches(body, paragraphs) == list(whole(body))


@pytest.mark.parametrize(
    "body",
    [
        "a\n\n    either\n\n- item\n\n    either\n\nend\n",
        "    code\n\n- item\n\n    goes on\n\n        code\n\nend\n\n    code\n",
        "        code\n\n<div>\n\n        text\n\n</div>\n\n        code\n",
        "[^1]: note\n\n      goes on\n\n<div><div>\n\n</div>\n\n            text\n\n</div>\n\n            code\n",
    ],
)
def test_what_is_indented_is_read_by_what_stands_above_its_stretch(body: str) -> None:
    assert in_stretches(body, 1) == list(whole(body))


@given(SOMETHING, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.3), SOMETHING), max_size=5))
def test_after_any_edits_the_counts_are_those_of_a_fresh_count(
    source: str, edits: list[tuple[float, float, str]]
) -> None:
    post = Post(f"---\ntitle: 題\n---\n\n{source}")
    for place, share, inserted in edits:
        size = len(post.characters)
        start = round(place * size)
        post = post.after(Edit(start, post.characters[start : start + round(share * size)], inserted))
        body = post.body.of(post.source)
        assert in_stretches(body, 1) == list(whole(body))
        assert count(body) == _counts_of(whole(body))
        assert manuscript_of(body).lines == _lines_in(whole(body), COLUMNS)


@pytest.mark.parametrize("opening", ["<!--", "```", "<script>", "{% comment %}", "{::comment}"])
def test_what_ends_far_behind_is_found_from_where_it_begins(opening: str) -> None:
    body = f"前\n\n{opening}\n" + "".join(f"\n{number}\n" for number in range(100))
    ends = f"{body}\n-->\n```\n</script>\n{{% endcomment %}}\n{{:/comment}}\n\n後\n"
    assert in_stretches(ends, 1) == list(whole(ends))
    assert in_stretches(body, 1) == list(whole(body))


def test_an_edit_lets_only_what_it_touches_be_read_again() -> None:
    body = "".join(f"段落の{number}番。\n\n" for number in range(2_000))
    before = prose_of(body)
    for place in (0, len(body) // 2, len(body)):
        after = prose_of(f"{body[:place]}新しい。\n\n{body[place:]}")
        assert len(set(after) - set(before)) < len(before) / 10


def test_a_paragraph_of_many_lines_is_asked_again_only_where_it_changed() -> None:
    body = "".join(f"一つの段落の{number}行。\n" for number in range(20_000))
    before = prose_of(body)
    after = prose_of(body + "終わり。\n")
    assert len(set(after) - set(before)) < len(before) / 2
    assert len(before) > PARAGRAPHS


def test_no_question_is_asked_twice() -> None:
    asked: list[tuple[str, ...]] = []

    def question(paragraphs: tuple[str, ...], detail: int) -> int:
        asked.append(paragraphs)
        return len(paragraphs) + detail

    (prose,) = prose_of("一\n二")
    assert [prose.ask(question, detail) for detail in (1, 1, 2)] == [2, 2, 3]
    assert asked == [("一\n二",)] * 2


def test_repeated_openings_that_nothing_ends_are_looked_for_once() -> None:
    body = "<script> <!-- {::comment}\n\n" * 20_000
    assert count(body).paragraphs == 20_000
    assert count("<!--\n\n" * 20_000 + "-->").paragraphs == 0


def test_long_paragraphs_add_up_with_short_ones() -> None:
    long = "長" * LONG_CHARACTERS
    assert count(f"短\n\n{long}\n\n短") == Counts(LONG_CHARACTERS + 2, 0, LONG_CHARACTERS + 2, 3, 3)
