"""The edit that makes lines of the source what a pane shows."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Edit, Span
from editor.post.post import Post
from editor.post.text import Text
from editor.widgets.text.shown import shown
from editor.widgets.text.source_lines import SourceLines

SOURCES = st.text(st.sampled_from("ab\n\r\r\n日😀\u2029\udc80"), max_size=25)
TEXTS = st.lists(st.text("ab日", max_size=3), min_size=1, max_size=4)
FRONT = "---\r\ntitle: x\n---\n"


def lines_of(text: str) -> list[str]:
    """Return the lines of *text* as a pane shows them."""
    return [shown(line) for line in re.split(r"\r\n|\r|\n", text)]


def changed(lines: SourceLines, first: int, count: int, texts: list[str], *, not_before: int = 0) -> Edit | None:
    """Have *lines* show *texts* and take the edit over."""
    meant = lines.meaning_of(first, count, texts, not_before=not_before)
    if meant is None:
        return None
    assert lines.accept(meant, first, count, len(texts))
    lines.source = lines.source.after(meant.edit)
    return meant.edit


@given(SOURCES, st.data())
def test_the_edited_source_has_the_lines_that_were_meant(source: str, data: st.DataObject) -> None:
    lines = SourceLines(Text(FRONT + source), Span(len(FRONT), len(FRONT + source)))
    for _ in range(3):
        before = lines_of(lines.span.of(lines.source))
        first = data.draw(st.integers(0, len(before) - 1))
        count = data.draw(st.integers(1, len(before) - first))
        texts = data.draw(TEXTS)
        edit = changed(lines, first, count, texts, not_before=data.draw(st.integers(0, 9)))
        wanted = [*before[:first], *texts, *before[first + count :]]
        assert lines_of(lines.span.of(lines.source)) == wanted
        assert lines.shown_text() == "\n".join(wanted)
        assert (edit is None) == (texts == before[first : first + count])


@given(SOURCES, st.integers(0, 30), st.integers(0, 9), st.text("a\r\n", max_size=4))
def test_an_edit_of_others_is_taken_over(source: str, start: int, length: int, inserted: str) -> None:
    start = min(start, len(source))
    edit = Edit(start, source[start : start + length], inserted)
    lines = SourceLines(Text(source), Span(0, len(source)))
    before = lines_of(source)
    after = edit.apply_to(source)
    reshaped = lines.reshape(edit.start, edit.end, Text(after), Span(0, len(after)))
    assert lines.shown_text().split("\n") == lines_of(after)
    assert reshaped is not None
    shown_lines = lines.shown_lines(reshaped.first, reshaped.new_count)
    assert [
        *before[: reshaped.first],
        *shown_lines,
        *before[reshaped.first + reshaped.old_count :],
    ] == lines_of(after)


def test_an_empty_last_line_before_a_closing_line_goes_with_its_ending() -> None:
    source = "---\na\n\n---\n"
    lines = SourceLines(Text(source), Post(source).yaml)
    assert lines.shown_lines(0, len(lines)) == ["a", ""]
    after = Text(source).after(Edit(6, "\n", ""))
    reshaped = lines.reshape(6, 7, after, Post(after.whole()).yaml)
    assert reshaped is not None
    assert lines.shown_lines(0, len(lines)) == ["a"]


@pytest.mark.parametrize(
    ("source", "line", "texts", "after"),
    [
        ("a\r\nb\n", 0, ["a", "x"], "a\r\nx\r\nb\n"),
        ("a\r\nb\n", 1, ["b", "x"], "a\r\nb\nx\n"),
        ("a\rb\rc", 2, ["c", "x"], "a\rb\rc\rx"),
        ("a", 0, ["a", ""], "a\n"),
    ],
)
def test_a_new_line_ends_like_the_one_it_splits(source: str, line: int, texts: list[str], after: str) -> None:
    lines = SourceLines(Text(source), Span(0, len(source)))
    changed(lines, line, 1, texts)
    assert lines.source.whole() == after


def test_the_first_line_of_an_empty_body_ends_like_the_front_matter() -> None:
    source = "---\r\na: 1\r\n---\r\n"
    lines = SourceLines(Text(source), Span(len(source), len(source)))
    changed(lines, 0, 1, ["x", "y"])
    assert lines.source.whole() == source + "x\r\ny"


@pytest.mark.parametrize(
    ("source", "first", "count", "texts", "after"),
    [
        ("a\rb\nc", 1, 1, [""], "a\r\r\nc"),
        ("a\rb\nc", 1, 1, ["", "b"], "a\r\r\nb\nc"),
        ("a\rb\nc", 0, 2, ["x", ""], "x\r\n\nc"),
    ],
)
def test_a_return_never_comes_to_stand_before_a_line_feed_of_another_line(
    source: str, first: int, count: int, texts: list[str], after: str
) -> None:
    lines = SourceLines(Text(source), Span(0, len(source)))
    changed(lines, first, count, texts)
    assert lines.source.whole() == after


def test_a_change_is_found_where_the_caret_was() -> None:
    lines = SourceLines(Text("\n\n\n\n"), Span(0, 4))
    assert changed(lines, 1, 1, ["", ""], not_before=0) == Edit(1, "", "\n")
    lines = SourceLines(Text("aaaa"), Span(0, 4))
    assert changed(lines, 0, 1, ["aaaaa"], not_before=2) == Edit(2, "", "a")


def test_what_is_shown_by_a_stand_in_stays_when_its_line_is_edited() -> None:
    lines = SourceLines(Text("a\u2029b\udc80c"), Span(0, 5))
    assert changed(lines, 0, 1, ["a¶bX\ufffdc"]) == Edit(3, "", "X")


def test_text_typed_behind_a_closing_line_without_an_end_becomes_a_line_of_its_own() -> None:
    post = Post("---\r\na: 1\r\n---")
    lines = SourceLines(post.characters, post.text)
    changed(lines, 0, 1, ["x"])
    assert lines.source.whole() == "---\r\na: 1\r\n---\r\nx"
    assert lines.span == Post(lines.source.whole()).text


def test_text_typed_before_a_closing_line_becomes_a_line_of_its_own() -> None:
    post = Post("---\n---\nbody")
    lines = SourceLines(post.characters, post.yaml)
    changed(lines, 0, 1, ["a: 1"])
    assert lines.source.whole() == "---\na: 1\n---\nbody"
    assert lines.span == Post(lines.source.whole()).yaml


def test_no_empty_line_is_shown_before_a_closing_line() -> None:
    post = Post("---\na: 1\nb: 2\n---\n")
    lines = SourceLines(post.characters, post.yaml)
    assert lines.shown_lines(0, len(lines)) == ["a: 1", "b: 2"]
    changed(lines, 1, 1, ["b: 2", ""])
    assert lines.source.whole() == "---\na: 1\nb: 2\n\n---\n"


def test_all_lines_are_found_as_one_text() -> None:
    lines = SourceLines(Text("a\r\nb\rc\nd"), Span(0, 8))
    assert lines.text_of(0, 4) == "a\nb\nc\nd"
    assert lines.text_of(1, 3) == "b\nc"
