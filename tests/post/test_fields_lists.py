"""Edits of lists: only the items that differ are written, as their neighbours are."""

from __future__ import annotations

import pytest

from editor.post.fields import FieldEditRefused, Path, Reason, insert_item, set_field
from editor.post.post import Post
from editor.post.values import Value


def set_list(before: str, value: Value) -> str:
    post = Post(f"---\n{before}\nend: 1\n---\nbody\n")
    after = set_field(post, "x", value).apply_to(post.source)
    return after.removeprefix("---\n").removesuffix("\nend: 1\n---\nbody\n")


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("x: [a, b]", ["a", "b", "c"], "x: [a, b, c]"),
        ("x: [a,b]", ["a", "b", "c"], "x: [a,b,c]"),
        ("x: [ a, b ]", ["z", "a", "b"], "x: [ z, a, b ]"),
        ("x: [ a ]", ["a", "b"], "x: [ a, b ]"),
        ("x: [a, b, c]", ["a", "c"], "x: [a, c]"),
        ("x: [a, b, c]", ["b", "c"], "x: [b, c]"),
        ("x: [a, b, c]", ["a", "b"], "x: [a, b]"),
        ("x: [a, b, c]", ["c", "a", "b"], "x: [c, a, b]"),
        ("x: [a, b, c] # why", ["a", "x: y", "c"], "x: [a, 'x: y', c] # why"),
        ('x: ["a", "b"]', ["a", "b", "c"], 'x: ["a", "b", "c"]'),
        ("x: ['a', b]", ["a", "q", "b"], "x: ['a', 'q', b]"),
        ("x: [a, b]", [], "x: []"),
        ("x: []", ["a"], "x: [a]"),
        ("x: [ ]", ["a", "b"], "x: [a, b]"),
        ("x: [1, 2]", [1, 3], "x: [1, 3]"),
        ("x: [1]", ["1"], "x: ['1']"),
        ("x: [a, b,]", ["a", "b", "c"], "x: [a, b, c,]"),
        ("x: [a, b]", ["two\nlines", "b"], 'x: ["two\\nlines", b]'),
        ("x: [\n  a, # ex\n  b\n]", ["a", "q", "b"], "x: [\n  a, # ex\n  q,\n  b\n]"),
        ("x: [\n  a,\n  b\n]", ["a", "b", "c"], "x: [\n  a,\n  b,\n  c\n]"),
        ("x: [\n  a\n]", ["a", "c"], "x: [\n  a,\n  c\n]"),
        ("x: [a, [b, c]]", ["a", ["b"]], "x: [a, [b]]"),
        ("x: [a, b]", "text", "x: text"),
        ("x: a b", ["a", "b"], "x: [a, b]"),
        ("x: a b", "a b c", "x: a b c"),
    ],
)
def test_a_list_in_brackets_stays_in_brackets(before: str, value: Value, after: str) -> None:
    assert set_list(before, value) == after


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("x:\n  - a\n  - b", ["a", "b", "c"], "x:\n  - a\n  - b\n  - c"),
        ("x:\n- a\n- b", ["z", "a", "b"], "x:\n- z\n- a\n- b"),
        ("x:\n  -   a", ["a", "b"], "x:\n  -   a\n  -   b"),
        ("x:\n  - a # ex\n  # about b\n  - b", ["b"], "x:\n  # about b\n  - b"),
        ("x:\n  - a # ex\n  # about b\n  - b", ["a"], "x:\n  - a # ex\n  # about b"),
        ("x:\n  - a # ex\n  - b", ["a", "q", "b"], "x:\n  - a # ex\n  - q\n  - b"),
        ("x:\n  - a # ex", ["q"], "x:\n  - q # ex"),
        ("x:\n  - 'a'", ["a", "b"], "x:\n  - 'a'\n  - 'b'"),
        ("x: # why\n  - a\n  - b", [], "x: [] # why"),
        ("x:\n  - a", "text", "x: text"),
        ("x:\n  - a\n  -\n  - c", ["a", "b", "c"], "x:\n  - a\n  - b\n  - c"),
        ("x:\n  - |\n    text\n\n  - b", ["text\n", "q", "b"], "x:\n  - |\n    text\n  - q\n\n  - b"),
        ("x:\n  - a", ["a", "two\nlines"], "x:\n  - a\n  - |-\n    two\n    lines"),
        ("x:\n  - a: 1", [{"a": 1}, {"b": 2, "c": ["d"]}], "x:\n  - a: 1\n  - b: 2\n    c:\n      - d"),
        ("x:\n  - a: 1\n    b: 2", [{"a": 1, "b": 3}], "x:\n  - a: 1\n    b: 3"),
        ("x:\n  - a: 1\n    b: 2", [{"b": 2, "c": 3}], "x:\n  - b: 2\n    c: 3"),
        ("x:\n  - - a\n    - b\n  - c", [["b"], "c"], "x:\n  - - b\n  - c"),
        ("x:\n  - - a\n  - c", [["q", "a"], "c"], "x:\n  - - q\n    - a\n  - c"),
        ("x:\n  - - a\n  - c", [[], "c"], "x:\n  - []\n  - c"),
        ("x:\n  - a", {"k": ["v"]}, "x:\n  k:\n    - v"),
    ],
)
def test_a_list_of_lines_stays_one_of_lines(before: str, value: Value, after: str) -> None:
    assert set_list(before, value) == after


def test_an_empty_list_is_filled_as_the_others_stand() -> None:
    assert set_list("y:\n  - b\nx: []", ["a"]) == "y:\n  - b\nx:\n  - a"


@pytest.mark.parametrize(
    ("before", "path", "index", "value", "after"),
    [
        ("x: [a, b]", ("x",), 1, "q", "x: [a, q, b]"),
        ("x:\n- a", ("x",), 1, "q", "x:\n- a\n- q"),
        ("x:", ("x",), 0, "q", "x: [q]"),
        ("x: []", ("x",), 0, "q", "x: [q]"),
        ("x: {y: [a]}", ("x", "y"), 0, "q", "x: {y: [q, a]}"),
        ("x:\n  - a: 1", ("x",), 1, {"b": 2}, "x:\n  - a: 1\n  - b: 2"),
    ],
)
def test_an_item_is_inserted_where_it_is_to_stand(
    before: str, path: Path, index: int, value: Value, after: str
) -> None:
    source = f"---\n{before}\n---\n"

    assert insert_item(Post(source), path, index, value).apply_to(source) == f"---\n{after}\n---\n"


@pytest.mark.parametrize(
    ("path", "index", "reason"),
    [
        (("x",), 3, Reason.OUT_OF_RANGE),
        (("x",), -1, Reason.OUT_OF_RANGE),
        (("t",), 0, Reason.NO_SUCH_FIELD),
        (("nowhere",), 0, Reason.NO_SUCH_FIELD),
        (("o",), 0, Reason.OPAQUE),
    ],
)
def test_an_item_has_no_place_outside_a_list(path: Path, index: int, reason: Reason) -> None:
    post = Post("---\nx: &x [a, b]\nt: text\no: *x\n---\n")

    with pytest.raises(FieldEditRefused) as refused:
        insert_item(post, path, index, "q")
    assert refused.value.reason is reason
