"""The paragraphs of a post that is written: after any edits those that a new reader finds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.checks.desk import blocks
from editor.checks.desk.desk import Desk
from editor.checks.desk.paragraph import Placed, paragraphs_of
from editor.checks.desk.paragraphs import Paragraphs
from editor.post.edit import Edit
from editor.post.post import Post

PIECES = [
    "本をを読む。", "Web と web。", "a", "- ", "1. ", "  ", "    ", "> ", "# ", "===\n", "---\n", "| a | b |\n",
    "\n", "\n\n", "\r", "\r\n", "```\n", "~~~\n", "<div>\n", "</div>\n", "<p>", "<!--", "-->\n", "$$\n",
    "{% raw %}\n", "{% endraw %}\n", "{::comment}\n", "{:/comment}\n", "{: .a}\n", "[^1]: ", "[a]: b\n", ": ",
    "\n本をを読む。本当である。\n\n", "\n- item\n- item\n",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)
edits = st.lists(st.tuples(st.integers(0, 999), st.integers(0, 12), texts), max_size=6)
HEAD = "---\ntitle: a\n---\n"


@pytest.fixture(autouse=True, scope="module")
def _cut_often() -> Iterator[None]:
    """Have the text cut into lines few at a time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "_MOST_AHEAD", 3)
        yield


def versions(body: str, edits: list[tuple[int, int, str]], head: str = HEAD) -> Iterator[Post]:
    post = Post(head + body)
    yield post
    for place, removed, inserted in edits:
        start = place % (len(post.source) + 1)
        post = post.after(Edit(start, post.source[start : start + removed], inserted))
        yield post


def told(placed: Iterator[Placed]) -> list[tuple[str, str, int]]:
    return [(one.paragraph.kind.value, one.paragraph.source, one.start) for one in placed]


@given(texts, edits)
@example("$$\n\na\n\nb\n\nc\n", [(29, 0, "\n$$\n")])
@example("- a\n- b\n", [(22, 1, "")])
@example(": a\n\n: b\n", [(17, 0, "c\n\n")])
@example("a\n\nb\n\nc\r", [(25, 0, "\n")])
def test_after_any_edits_they_are_those_of_a_new_reader(body: str, edits: list[tuple[int, int, str]]) -> None:
    paragraphs = Paragraphs()
    for post in versions(body, edits):
        list(paragraphs.follow(post))
        assert told(iter(paragraphs)) == told(paragraphs_of(post))
        assert told(reversed(paragraphs)) == told(iter(paragraphs))[::-1]
        assert told(paragraphs.where([number % 2 for number in range(len(paragraphs))])) == told(iter(paragraphs))[1::2]


@given(texts, edits, st.sampled_from([HEAD, "", "---\ntitle: a\n"]))
def test_the_desk_finds_what_a_new_one_would(body: str, edits: list[tuple[int, int, str]], head: str) -> None:
    desk = Desk(off=())
    for post in versions(body, edits, head):
        assert desk.check(post) == Desk(off=()).check(post)


@given(texts, edits, st.integers(0, 30))
def test_a_check_that_is_given_up_spoils_no_later_one(body: str, edits: list[tuple[int, int, str]], done: int) -> None:
    desk = Desk(off=())
    for number, post in enumerate(versions(body, edits)):
        if number % 2:
            assert desk.check(post) == Desk(off=()).check(post)
            continue
        for _ in zip(range(done), steps := desk.steps(post), strict=False):
            pass
        steps.close()


def test_one_letter_in_a_long_post_has_a_few_blocks_read(monkeypatch: pytest.MonkeyPatch) -> None:
    post = Post(HEAD + "".join(f"これは{number}番目の段落です。\n\n- 項目\n- 項目\n\n" for number in range(200)))
    paragraphs = Paragraphs()
    list(paragraphs.follow(post))
    read: list[str] = []
    original = blocks.Blocks._line

    def noted(self: blocks.Blocks, line: str) -> Iterator[blocks.Block]:
        read.append(line)
        return original(self, line)

    monkeypatch.setattr(blocks.Blocks, "_line", noted)
    for number in (0, 100, 199):
        start = post.source.index(f"{number}番")
        list(paragraphs.follow(post.after(Edit(start, "", "第"))))
        assert 0 < len(read) < 20
        read.clear()
        list(paragraphs.follow(post))
        read.clear()


def test_what_is_remembered_does_not_grow_with_what_was_typed() -> None:
    post = Post(HEAD)
    desk = Desk()
    for number in range(400):
        post = post.after(Edit(len(post.source), "", "あ"))
        desk.check(post)
        assert len(desk._paragraphs._known) < 100, number
