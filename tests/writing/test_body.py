"""The text that a writer writes in, by lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Span
from editor.post.post import Post
from editor.writing.body import Body, Line

texts = st.text("a漢 \r\n", max_size=40)


def lines_of(body: Body) -> list[Line]:
    line: Line | None = body.line_at(body.start)
    found = []
    while line is not None:
        found.append(line)
        line = body.after(line)
    return found


@given(texts)
def test_lines_put_together_are_the_text_and_each_place_is_in_its_line(text: str) -> None:
    body = Body(text)
    lines = lines_of(body)
    assert "".join(line.text + line.ending for line in lines) == text
    assert [line.text for line in lines] == [part.rstrip("\r\n") for part in text.splitlines(keepends=True)] + (
        [""] if not text or text[-1] in "\r\n" else []
    )
    for line in lines:
        for place in range(line.start, line.end + 1):
            assert body.line_at(place) == line
    for above, below in pairwise(lines):
        assert body.before(below) == above


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("size", [1022, 1023, 1024, 1025, 3000])
def test_a_line_longer_than_what_is_read_at_once_is_whole(ending: str, size: int) -> None:
    text = "漢" * size + ending + "b"
    body = Body(text)
    assert body.line_at(3) == Line(0, "漢" * size, ending)
    assert body.line_at(len(text)) == Line(size + len(ending), "b", "")


def test_the_body_of_a_post_ends_where_its_front_matter_does_and_keeps_the_places_of_the_source() -> None:
    post = Post("---\ntitle: a\n---\n- b\n- c\n")
    body = Body(post.characters, post.body)
    line = body.line_at(post.source.index("c"))
    assert post.source[line.start : line.end] == "- c"
    first = body.before(line)
    assert first is not None
    assert first.text == "- b"
    assert body.before(first) is None


@given(st.lists(st.sampled_from(["a", "```", "~~~", "```ruby", "    ```", "> ```", "- ```", "````"]), max_size=12))
def test_what_the_pane_knows_of_code_is_believed(lines: list[str]) -> None:
    text = "\n".join(lines)
    plain, told = Body(text), Body(text, verbatim=lambda start: Body(text).is_verbatim(Body(text).line_at(start)))
    assert [plain.is_verbatim(line) for line in lines_of(plain)] == [told.is_verbatim(ln) for ln in lines_of(told)]


def test_a_line_is_code_from_behind_the_opening_fence_up_to_the_closing_one() -> None:
    body = Body("a\n```ruby\nb\n~~~\n``` \nc\n~~~\nd")
    assert [line.text for line in lines_of(body) if body.is_verbatim(line)] == ["b", "~~~", "``` ", "d"]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_only_line_of_a_body_takes_the_line_ends_of_the_front_matter(ending: str) -> None:
    source = ending.join(["---", "title: x", "---", "one line"])
    body = Body(source, Post(source).text)
    assert body.ending_at(body.line_at(body.end)) == ending


def test_the_last_line_takes_the_line_end_before_it() -> None:
    for source, ending in (("a\r\nb", "\r\n"), ("a\rb", "\r"), ("a\nb", "\n"), ("a", "\n")):
        body = Body(source)
        assert body.ending_at(body.line_at(body.end)) == ending


class Counted(str):
    """A text that counts the characters that are read of it."""

    read = 0

    def __getitem__(self, place: object) -> str:
        found = str.__getitem__(self, place)  # type: ignore[index]
        Counted.read += len(found)
        return found


def test_a_line_costs_the_same_in_a_text_of_any_size() -> None:
    costs = []
    for size in (1_000, 100_000):
        text = Counted("wort wort\n" * size)
        body = Body(text, Span(0, len(text)))
        Counted.read = 0
        line = body.line_at(len(text) // 2)
        body.before(line)
        body.after(line)
        costs.append(Counted.read)
    assert costs[0] == costs[1]


def test_an_empty_body_has_nothing_of_the_front_matter_before_it() -> None:
    post = Post("---\ntags:\n- a\n---\n")
    body = Body(post.characters, post.body)
    line = body.line_at(post.body.start)
    assert (line.start, line.text, body.before(line), body.whole()) == (post.body.start, "", None, "")
