from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.render import chunks
from editor.render.chunks import ChunkedList
from editor.render.lines import Lines, TextMismatch, split_lines

OPERATIONS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 12), st.lists(st.text("ab", min_size=1, max_size=3), max_size=12)),
    max_size=20,
)


@given(st.lists(st.text("abc", min_size=1, max_size=3), max_size=60), OPERATIONS)
def test_a_chunked_list_is_a_list(items: list[str], operations: list[tuple[int, int, list[str]]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "CHUNK_ITEMS", 4)
        tested: ChunkedList[str] = ChunkedList(items, len)
        plain = list(items)
        for start, count, new in operations:
            start = min(start, len(plain))
            stop = min(start + count, len(plain))
            tested.replace(start, stop, new)
            plain[start:stop] = new

    assert list(tested) == plain
    assert len(tested) == len(plain)
    assert tested.weight == sum(map(len, plain))
    assert [tested[n] for n in range(len(plain))] == plain
    assert all(tested.weight_before(n) == sum(map(len, plain[:n])) for n in range(len(plain) + 1))
    assert all(list(tested.iterate(n)) == plain[n:] for n in range(len(plain) + 1))
    assert tested.slice(1, 7) == plain[1:7]
    text = "".join(plain)
    for position in range(len(text)):
        index, offset = tested.find(position)
        assert tested.weight_before(index) + offset == position
        assert offset < len(plain[index])
    assert tested.find(len(text) + 2) == (len(plain), 2)


@given(st.lists(st.integers(), unique=True, max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_items_know_their_places(items: list[int], start: int, stop: int) -> None:
    start, stop = sorted((min(start, len(items)), min(stop, len(items))))
    tested: ChunkedList[int] = ChunkedList(items, lambda _: 1, places=True)
    tested.replace(start, stop, [])
    kept = items[:start] + items[stop:]

    assert [tested.index_of(item) for item in kept] == list(range(len(kept)))
    assert all(item not in tested for item in items[start:stop])


@given(st.text("ab\r\n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9), st.text("x\r\n"))))
@settings(max_examples=200)
def test_the_mirror_of_lines_follows_every_edit(text: str, edits: list[tuple[int, int, str]]) -> None:
    lines = Lines(text)
    for start, removed, inserted in edits:
        start = min(start, len(text))
        removed = min(removed, len(text) - start)
        lines.edit(start, removed, inserted)
        text = text[:start] + inserted + text[start + removed :]

    assert lines.text() == text
    assert list(lines.lines) == split_lines(text)


@pytest.mark.parametrize(("start", "removed"), [(-1, 0), (0, 4), (4, 0), (2, -1)])
def test_an_edit_outside_the_text_is_refused(start: int, removed: int) -> None:
    lines = Lines("abc")
    with pytest.raises(TextMismatch):
        lines.edit(start, removed, "x")
    assert lines.text() == "abc"


def test_a_change_names_only_the_lines_that_differ() -> None:
    change = Lines("one\ntwo\nthree\n").edit(5, 1, "W")
    assert (change.start, change.removed, change.inserted) == (1, ("two\n",), ("tWo\n",))
