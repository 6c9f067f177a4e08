"""Edits of single fields: only the value's own bytes change, and Jekyll reads what was meant."""

from __future__ import annotations

import datetime

import pytest

from editor.post.fields import (
    FieldEditRefused,
    Path,
    Reason,
    insert_field,
    move_field,
    remove_field,
    rename_field,
    set_field,
)
from editor.post.post import Post
from editor.post.values import Moment, Value


def post_of(*lines: str, newline: str = "\n") -> Post:
    return Post("".join(line + newline for line in ("---", *lines, "---", "", "body")))


def lines_of(source: str) -> list[str]:
    head, _, body = source.rpartition("---")
    assert body.strip() == "body"
    return head.splitlines()[1:]


def set_in(lines: str, key: str | Path, value: Value) -> str:
    post = post_of(*lines.split("\n"))
    return "\n".join(lines_of(set_field(post, key, value).apply_to(post.source)))


def refusal_of(source: str, key: str | Path, value: Value) -> Reason:
    with pytest.raises(FieldEditRefused) as refused:
        set_field(Post(source), key, value)
    return refused.value.reason


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("x: old", "new", "x: new"),
        ("x: old # why", "new", "x: new # why"),
        ("x:   old", "new", "x:   new"),
        ("x : old", "new", "x : new"),
        ("x: old", "a: b", "x: 'a: b'"),
        ("x: old", "tab\t", 'x: "tab\\t"'),
        ('x: "old"', "new", 'x: "new"'),
        ('x: "old"', 'say "hi"', 'x: "say \\"hi\\""'),
        ("x: 'old'", "new", "x: 'new'"),
        ("x: 'old'", "it's", "x: 'it''s'"),
        ("x: 'old'", "a\tb", 'x: "a\\tb"'),
        ('x: "old\n  folded"', "new", 'x: "new"'),
        ("x: old\n  folded", "new", "x: new"),
        ("x: 1", 2, "x: 2"),
        ("x: 0x1F", 32, "x: 32"),
        ("x: 1.5", 2.0, "x: 2.0"),
        ("x: yes", False, "x: false"),
        ("x: true", "true", "x: 'true'"),
        ("x: ~", "new", "x: new"),
        ("x: old", None, "x: ~"),
        ("x: 2024-01-02", datetime.date(2024, 3, 4), "x: 2024-03-04"),
        ("x: 2024-01-02 03:04:05 +0900", Moment(0, 9 * 3600), "x: 1970-01-01 09:00:00 +0900"),
        ("x: old", [], "x: []"),
        ("x: old", ["a", "b"], "x: [a, b]"),
        ("x: old # why", {"a": 1}, "x: {a: 1} # why"),
        ("? x\n: old", "new", "? x\n: new"),
        ("x: &a old", "new", "x: &a new"),
    ],
)
def test_a_value_is_replaced_in_the_style_that_stands_there(before: str, value: Value, after: str) -> None:
    assert set_in(before, "x", value) == after


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("x:", "new", "x: new"),
        ("x: ", "new", "x: new"),
        ("x: # why", "new", "x: new # why"),
        ("x: &a # why", "new", "x: &a new # why"),
        ("x:\ny: 1", "new", "x: new\ny: 1"),
        ("x:\n# about y\ny: 1", "new", "x: new\n# about y\ny: 1"),
        ("x:", ["a"], "x: [a]"),
        ("x:\ny:\n- b", ["a"], "x:\n- a\ny:\n- b"),
        ("x: # why\ny:\n  - b", ["a"], "x: # why\n  - a\ny:\n  - b"),
        ("x:", {"a": {"b": "c"}}, "x:\n  a:\n    b: c"),
        ("x:", "two\nlines\n", "x: |\n  two\n  lines"),
    ],
)
def test_an_empty_value_is_filled_behind_its_colon(before: str, value: Value, after: str) -> None:
    assert set_in(before, "x", value) == after


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("x: old", "two\nlines", "x: |-\n  two\n  lines"),
        ("x: old # why", "two\nlines", "x: |- # why\n  two\n  lines"),
        ('x: "old"', "two\nlines", 'x: "two\\nlines"'),
        ("x: |\n  old\n  text", "new\ntext\n", "x: |\n  new\n  text"),
        ("x: | # why\n    old", "new\n", "x: | # why\n    new"),
        ("x: |\n    deep\n    old\n", "new\ntext", "x: |-\n    new\n    text\n"),
        ("x: |\n  old\n\ny: 1", "new\ntext\n", "x: |\n  new\n  text\n\ny: 1"),
        ("x: |\n  old\n\ny: 1", "new\ntext\n\n", "x: |+\n  new\n  text\n\ny: 1"),
        ("x: |\n  old\n  text", "  led\nby blanks\n", "x: |2\n    led\n  by blanks"),
        ("x: |\n  old", "tail \u2028", 'x: "tail \\u2028"'),
        ("x: >\n  old\n  text", "new text\n", "x: >\n  new\n  text"),
        ("x: >-\n  old", "one\ntwo", "x: >-\n  one\n\n  two"),
        ("x: > # why\n  old", ["a"], "x: [a] # why"),
    ],
)
def test_a_text_of_several_lines_stands_in_a_block(before: str, value: Value, after: str) -> None:
    assert set_in(before, "x", value) == after


def test_a_folded_text_is_broken_where_it_was() -> None:
    before = "x: >-\n  The first line, it stands as it is,\n  then one that changes,\n  and the last of them all."
    text = "The first line, it stands as it is, then one that differs, and the last of them all."

    assert set_in(before, "x", text) == before.replace("changes", "differs")


def test_quotes_that_were_needed_go_with_their_need() -> None:
    needed = set_in("title: Foo\nlayout: post", "title", "Foo: bar")

    assert needed == "title: 'Foo: bar'\nlayout: post"
    assert set_in(needed, "title", "Foo") == "title: Foo\nlayout: post"


def test_quotes_that_were_needed_stay_where_the_writer_likes_such_quotes() -> None:
    assert set_in("title: 'Foo: bar'\nauthor: 'Me'", "title", "Foo") == "title: 'Foo'\nauthor: 'Me'"


@pytest.mark.parametrize("before", ["x: a", "x: 'a'", "x: 'a' # why", "x: |-\n  a"])
def test_the_value_that_is_there_changes_nothing(before: str) -> None:
    edit = set_field(post_of(before), "x", "a")

    assert (edit.removed, edit.inserted) == ("", "")


def test_a_spelling_on_which_the_readers_differ_is_mended_by_the_same_value() -> None:
    assert set_in("x: 12:30", "x", 45000) == "x: 45000"


def test_of_a_key_that_is_there_twice_the_last_is_set() -> None:
    assert set_in("x: 1\nx: 2", "x", 3) == "x: 1\nx: 3"


def test_a_key_that_is_merged_in_gets_an_entry_of_its_own() -> None:
    before = "base: &base {x: 1}\npart:\n  <<: *base"

    assert set_in(before, ("part", "x"), 2) == f"{before}\n  x: 2"
    assert set_in("base: &base {x: 1}\n<<: *base", "x", 2) == "base: &base {x: 1}\n<<: *base\nx: 2"


@pytest.mark.parametrize(
    ("before", "path", "value", "after"),
    [
        ("m:\n  k: old # why", ("m", "k"), "new", "m:\n  k: new # why"),
        ("m:\n  k: old", ("m", "other"), "new", "m:\n  k: old\n  other: new"),
        ("m: {k: old}", ("m", "k"), "a, b", "m: {k: 'a, b'}"),
        ("m: { k: old }", ("m", "other"), 1, "m: { k: old, other: 1 }"),
        ("m: {}", ("m", "k"), "new", "m: {k: new}"),
        ("m:", ("m", "k"), "new", "m:\n  k: new"),
        ("m:\n  n:\n    k: old", ("m", "n", "k"), "two\nlines", "m:\n  n:\n    k: |-\n      two\n      lines"),
        ("l:\n  - a: 1\n    b: 2\n  - a: 3", ("l", 0, "b"), 4, "l:\n  - a: 1\n    b: 4\n  - a: 3"),
        ("l:\n  - a: 1\n  - a: 3", ("l", 0, "b"), 4, "l:\n  - a: 1\n    b: 4\n  - a: 3"),
        ("l: [[a, b], c]", ("l", 0, 1), "x", "l: [[a, x], c]"),
        ("m: {k: }", ("m", "k"), "new", "m: {k: new }"),
    ],
)
def test_a_value_inside_a_map_or_a_list_is_set_by_its_path(before: str, path: Path, value: Value, after: str) -> None:
    assert set_in(before, path, value) == after


def test_a_map_is_set_by_the_entries_that_differ() -> None:
    before = "m:\n  # about a\n  a: 1 # one\n  b: 2\n  c: 'three'"

    after = set_in(before, "m", {"a": 1, "c": "four", "d": [5]})

    assert after == "m:\n  # about a\n  a: 1 # one\n  c: 'four'\n  d: [5]"


def test_a_map_turned_into_a_text_goes_on_the_line_of_its_key() -> None:
    assert set_in("m: # why\n  a: 1\n  b: 2\nn: 3", "m", "text") == "m: text # why\nn: 3"


@pytest.mark.parametrize(
    ("source", "key", "value", "reason"),
    [
        ("---\nx: [\n---\n", "x", 1, Reason.BROKEN),
        ("---\n- a\n---\n", "x", 1, Reason.BROKEN),
        ("---\nx: !custom y\n---\n", "x", "z", Reason.OPAQUE),
        ("---\ny: &a 1\nx: *a\n---\n", "x", 2, Reason.OPAQUE),
        ("---\nx: &a 1\ny: *a\n---\n", "x", 2, Reason.CHANGES_OTHERS),
        ("---\nx: {k: &a 1, l: *a}\n---\n", ("x", "k"), 2, Reason.CHANGES_OTHERS),
        ("---\nx: 1\n---\n", "x", "\ud800", Reason.UNSPELLABLE),
        ("---\nx: 1\n---\n", "x", float("inf"), Reason.UNSPELLABLE),
        ("---\nx: 1\n---\n", "<<", {"a": 1}, Reason.UNSPELLABLE),
        ("---\nx: 1\n---\n", ("y", "k"), 1, Reason.NO_SUCH_FIELD),
        ("---\nx: 1\n---\n", ("x", "k"), 1, Reason.NO_SUCH_FIELD),
        ("---\nx: [a]\n---\n", ("x", 1), 1, Reason.OUT_OF_RANGE),
    ],
)
def test_what_cannot_be_set_is_refused_with_the_reason(
    source: str, key: str | Path, value: Value, reason: Reason
) -> None:
    assert refusal_of(source, key, value) is reason


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("date", None, Reason.INVALID_DATE),
        ("date", "", Reason.INVALID_DATE),
        ("date", 2024, Reason.INVALID_DATE),
        ("date", "tomorrow", Reason.INVALID_DATE),
        ("date", "2024-02-30", Reason.INVALID_DATE),
        ("date", "2024-03-04 05:06:07 JST", Reason.INVALID_DATE),
        ("date", ["2024-03-04"], Reason.INVALID_DATE),
        ("permalink", 42, Reason.NEEDS_TEXT),
        ("permalink", True, Reason.NEEDS_TEXT),
        ("permalink", "/:categories/:nonsense/", Reason.UNKNOWN_PLACEHOLDER),
        ("slug", 42, Reason.NEEDS_TEXT),
        ("slug", ["a"], Reason.NEEDS_TEXT),
        ("published", None, Reason.HIDES_POST),
        ("categories", 2024, Reason.NEEDS_TEXT_OR_LIST),
        ("categories", {"a": 1}, Reason.NEEDS_TEXT_OR_LIST),
        ("categories", ["Scala 3: news"], Reason.SPOILS_ADDRESS),
        ("category", "12:30", Reason.SPOILS_ADDRESS),
        ("category", Moment(0, 0), Reason.SPOILS_ADDRESS),
    ],
)
def test_what_stops_jekyll_is_never_written(key: str, value: Value, reason: Reason) -> None:
    assert refusal_of("---\nx: 1\n---\n", key, value) is reason
    assert refusal_of(f"---\n{key}: 2024-01-02\n---\n", key, value) is reason


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("date", datetime.date(2024, 3, 4)),
        ("date", "2024-3-4 5:06 +0900"),
        ("permalink", "/:categories/:year/:title_:day/"),
        ("permalink", None),
        ("slug", "12:30"),
        ("published", False),
        ("categories", "a b"),
        ("categories", ["jekyll", "Scala 3: news"]),
        ("category", "a:b"),
        ("title", 42),
    ],
)
def test_what_jekyll_takes_is_written(key: str, value: Value) -> None:
    post = Post("---\nx: 1\n---\n")

    assert post.after(set_field(post, key, value)).front_matter.values()[key] == value


def test_a_spoiling_category_that_was_there_does_not_stand_against_others() -> None:
    assert set_in("categories: ['12:30']", "categories", ["12:30", "b"]) == "categories: ['12:30', 'b']"


@pytest.mark.parametrize(
    ("lines", "key", "value", "after"),
    [
        ("a: 1", "b", "new", "a: 1\nb: new"),
        ("a: 1 # why\n# the end", "b", "new", "a: 1 # why\nb: new\n# the end"),
        ("a: 'x'", "b", "new", "a: 'x'\nb: 'new'"),
        ('a: "x"', "b", "new", 'a: "x"\nb: "new"'),
        ("a:\n  - x\n  # end of list", "b", ["new"], "a:\n  - x\nb:\n  - new\n  # end of list"),
        ("a: |\n  text", "b", 1, "a: |\n  text\nb: 1"),
        ("a: |+\n  text\n", "b", 1, "a: |+\n  text\n\nb: 1"),
        (" a: 1", "b", 2, " a: 1\n b: 2"),
        ("a: 1", "yes", 2, "a: 1\n'yes': 2"),
        ("a: 1", "key: colon", 2, "a: 1\n'key: colon': 2"),
        ("{a: 1}", "b", ["x"], "{a: 1, b: [x]}"),
        ("{ }", "b", 1, "{b: 1 }"),
        ("# only a comment", "b", 1, "# only a comment\nb: 1"),
        ("", "b", 1, "\nb: 1"),
    ],
)
def test_a_new_field_stands_behind_the_last_one(lines: str, key: str, value: Value, after: str) -> None:
    assert set_in(lines, key, value) == after


@pytest.mark.parametrize(
    ("index", "after"),
    [
        (0, "new: 1\n# about a\na: 1\n\n# about b\nb: 2"),
        (1, "# about a\na: 1\nnew: 1\n\n# about b\nb: 2"),
        (2, "# about a\na: 1\n\n# about b\nb: 2\nnew: 1"),
    ],
)
def test_a_new_field_can_be_put_anywhere(index: int, after: str) -> None:
    post = post_of("# about a", "a: 1", "", "# about b", "b: 2")

    edit = insert_field(post, "new", 1, index=index)

    assert "\n".join(lines_of(edit.apply_to(post.source))) == after


@pytest.mark.parametrize(
    ("source", "after"),
    [
        ("", "---\na: b\n---\n"),
        ("body\n", "---\na: b\n---\nbody\n"),
        ("body\r\nmore\r\n", "---\r\na: b\r\n---\r\nbody\r\nmore\r\n"),
        ("---\nnever closed\n", "---\na: b\n---\n---\nnever closed\n"),
        ("    code\n", "---\na: b\n---\n    code\n"),
        ("---\n---\nbody", "---\na: b\n---\nbody"),
        ("---\r\n---\r\nbody", "---\r\na: b\r\n---\r\nbody"),
    ],
)
def test_a_post_without_fields_gets_a_front_matter(source: str, after: str) -> None:
    assert insert_field(Post(source), "a", "b").apply_to(source) == after


def test_new_lines_end_as_those_of_the_file() -> None:
    post = post_of("a: 1", newline="\r\n")

    assert set_field(post, "b", "two\nlines").apply_to(post.source) == (
        "---\r\na: 1\r\nb: |-\r\n  two\r\n  lines\r\n---\r\n\r\nbody\r\n"
    )


def test_a_key_that_is_there_is_not_inserted_again() -> None:
    with pytest.raises(FieldEditRefused) as refused:
        insert_field(post_of("a: 1"), "a", 2)
    assert refused.value.reason is Reason.ALREADY_THERE


@pytest.mark.parametrize(
    ("lines", "key", "after"),
    [
        ("# about a\na: 1 # why\n# about b\nb: 2", "a", "# about a\n# about b\nb: 2"),
        ("a: |\n  text\n  more\n\nb: 2", "a", "\nb: 2"),
        ("a:\n  - x # ex\n  - y\n# about b\nb: 2", "a", "# about b\nb: 2"),
        ("a: 1", "a", ""),
        ("a: 1\nb: 2\na: 3", "a", "b: 2"),
        ("{a: 1, b: 2, c: 3}", "a", "{b: 2, c: 3}"),
        ("{a: 1, b: 2, c: 3}", "c", "{a: 1, b: 2}"),
        ("{a: 1, b: 2, a: 3}", "a", "{b: 2}"),
        ("{a: 1}", "a", "{}"),
        ("m:\n  a: 1\n  b: 2", ("m", "a"), "m:\n  b: 2"),
        ("m:\n  a: 1", ("m", "a"), "m: {}"),
        ("l:\n  - a: 1\n    b: 2", ("l", 0, "a"), "l:\n  - b: 2"),
        ("l:\n  - a\n  - b", ("l", 1), "l:\n  - a"),
        ("l: [a]", ("l", 0), "l: []"),
        ("x: !custom y\na: 1", "x", "a: 1"),
    ],
)
def test_a_removed_field_takes_its_lines_and_leaves_the_comments_above(lines: str, key: str | Path, after: str) -> None:
    post = post_of(*lines.split("\n"))

    assert "\n".join(lines_of(remove_field(post, key).apply_to(post.source))) == after


def test_an_anchor_that_is_in_use_cannot_be_removed() -> None:
    with pytest.raises(FieldEditRefused):
        remove_field(post_of("a: &a 1", "b: *a"), "a")


@pytest.mark.parametrize(
    ("lines", "key", "new", "after"),
    [
        ("a: 1 # why", "a", "b", "b: 1 # why"),
        ('"a" : 1', "a", "b", '"b" : 1'),
        ("a:\n  - x", "a", "no", "'no':\n  - x"),
        ("{a: 1}", "a", "b:c", "{'b:c': 1}"),
        ("m:\n  a: 1", ("m", "a"), "b", "m:\n  b: 1"),
        ("a: 1\na: 2", "a", "b", "b: 1\nb: 2"),
    ],
)
def test_a_renamed_field_changes_its_key_alone(lines: str, key: str | Path, new: str, after: str) -> None:
    post = post_of(*lines.split("\n"))

    assert "\n".join(lines_of(rename_field(post, key, new).apply_to(post.source))) == after


@pytest.mark.parametrize(
    ("new", "reason"), [("b", Reason.ALREADY_THERE), ("<<", Reason.UNSPELLABLE), ("slug", Reason.NEEDS_TEXT)]
)
def test_a_name_that_would_do_harm_is_refused(new: str, reason: Reason) -> None:
    with pytest.raises(FieldEditRefused) as refused:
        rename_field(post_of("a: 1", "b: 2"), "a", new)
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("key", "index", "after"),
    [
        ("a", 2, "b: |\n  text\n\nc: 3\n# about a\na: 1 # one"),
        ("a", 1, "b: |\n  text\n# about a\na: 1 # one\n\nc: 3"),
        ("c", 0, "c: 3\n# about a\na: 1 # one\nb: |\n  text\n"),
        ("b", 0, "b: |\n  text\n# about a\na: 1 # one\n\nc: 3"),
        ("b", 1, "# about a\na: 1 # one\nb: |\n  text\n\nc: 3"),
    ],
)
def test_a_moved_field_takes_the_comment_above_it_along(key: str, index: int, after: str) -> None:
    post = post_of("# about a", "a: 1 # one", "b: |", "  text", "", "c: 3")

    assert "\n".join(lines_of(move_field(post, key, index).apply_to(post.source))) == after


def test_a_field_moves_within_braces() -> None:
    post = post_of("{a: 1, b: 2, c: 3}")

    assert lines_of(move_field(post, "c", 0).apply_to(post.source)) == ["{c: 3, a: 1, b: 2}"]
    assert lines_of(move_field(post, "a", 2).apply_to(post.source)) == ["{b: 2, c: 3, a: 1}"]


def test_an_alias_does_not_move_before_its_anchor() -> None:
    with pytest.raises(FieldEditRefused):
        move_field(post_of("a: &a 1", "b: *a"), "b", 0)


@pytest.mark.parametrize("text", ["---\n", "a\n---\nb", "...", "---", "--- a"])
def test_dashes_in_a_value_never_close_the_front_matter(text: str) -> None:
    post = post_of("x: old", "y: |", "  old")

    for key in ("x", "y", "z"):
        after = post.after(set_field(post, key, text))
        assert after.front_matter.values()[key] == text
        assert after.body.of(after.source) == post.body.of(post.source)
