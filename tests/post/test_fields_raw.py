"""One value as raw YAML: shown without the indentation of its place, and written back with it."""

from __future__ import annotations

import pytest

from editor.post.fields import FieldEditRefused, Path, Reason, raw_of, set_raw
from editor.post.post import Post


def post_of(lines: str) -> Post:
    return Post(f"---\n{lines}\nend: 1\n---\nbody\n")


def set_in(lines: str, key: str | Path, yaml: str) -> str:
    post = post_of(lines)
    after = set_raw(post, key, yaml).apply_to(post.source)
    return after.removeprefix("---\n").removesuffix("\nend: 1\n---\nbody\n")


VALUES = [
    ("x: text # why", "x", "text"),
    ("x: 'text'", "x", "'text'"),
    ("x: &a text", "x", "&a text"),
    ("x: !!str 42", "x", "!!str 42"),
    ("a: &a 1\nx: *a", "x", "*a"),
    ("x: [a,\n  b]", "x", "[a,\n  b]"),
    ("x: |\n  one\n   two\n", "x", "|\n  one\n   two"),
    ("x:\n  - a\n  - b: 1\n    c: 2", "x", "- a\n- b: 1\n  c: 2"),
    ("x: # why\n- a\n- b", "x", "- a\n- b"),
    ("x: &a\n  k: v", "x", "&a\n  k: v"),
    ("m:\n  x:\n    - |\n      text\n    - b", ("m", "x"), "- |\n  text\n- b"),
    ("m:\n  x: |\n    text", ("m", "x"), "|\n  text"),
    ("x:", "x", ""),
]


@pytest.mark.parametrize(("lines", "key", "yaml"), VALUES)
def test_a_value_is_shown_without_the_indentation_of_its_place(lines: str, key: str | Path, yaml: str) -> None:
    assert raw_of(post_of(lines), key) == yaml


@pytest.mark.parametrize(("lines", "key", "yaml"), VALUES)
def test_what_is_shown_changes_nothing_when_written_back(lines: str, key: str | Path, yaml: str) -> None:
    edit = set_raw(post_of(lines), key, yaml)

    assert (edit.removed, edit.inserted) == ("", "")


@pytest.mark.parametrize(
    ("lines", "yaml", "after"),
    [
        ("x: old # why", "new", "x: new # why"),
        ("x: old # why", "[a, b]", "x: [a, b] # why"),
        ("x: old", "- a\n- b", "x:\n  - a\n  - b"),
        ("x: old # why", "a: 1\nb:\n  - c", "x: # why\n  a: 1\n  b:\n    - c"),
        ("x: old", "|\n  text\n  more", "x: |\n  text\n  more"),
        ("x: old", "|\ntext\nmore", "x: |\n  text\n  more"),
        ("x: old", "&anchor new", "x: &anchor new"),
        ("x: &anchor old", "new", "x: new"),
        ("x:", "new", "x: new"),
        ("x:\n- a\n- b", "- c", "x:\n- c"),
        ("x:\n    - a", "- b\n- c", "x:\n    - b\n    - c"),
        ("x:\n  - a # ex", "[c]", "x: [c]"),
        ("x: [a]", "- b\n", "x:\n  - b"),
        ("x: &a\n  k: v", "&a\n  k: w", "x: &a\n  k: w"),
    ],
)
def test_raw_yaml_is_indented_as_its_place_wants(lines: str, yaml: str, after: str) -> None:
    assert set_in(lines, "x", yaml) == after


def test_raw_yaml_goes_to_any_depth() -> None:
    assert set_in("m:\n  l:\n    - x: old", ("m", "l", 0, "x"), "- a\n- b") == (
        "m:\n  l:\n    - x:\n        - a\n        - b"
    )


@pytest.mark.parametrize(
    ("yaml", "reason"),
    [
        ("[a", Reason.INVALID_YAML),
        ("a\nother: field", Reason.INVALID_YAML),
        ("*nowhere", Reason.INVALID_YAML),
        ("12:30", Reason.READERS_DIFFER),
        ("!!str 42", Reason.READERS_DIFFER),
        ("|\n  text\n---\n", Reason.BREAKS_FENCE),
        (":symbol", Reason.INVALID_YAML),
    ],
)
def test_what_is_no_yaml_for_both_readers_is_refused(yaml: str, reason: Reason) -> None:
    with pytest.raises(FieldEditRefused) as refused:
        set_raw(post_of("x: old"), "x", yaml)
    assert refused.value.reason is reason


def test_raw_yaml_too_never_stops_jekyll() -> None:
    with pytest.raises(FieldEditRefused) as refused:
        set_raw(post_of("slug: old"), "slug", "42")
    assert refused.value.reason is Reason.NEEDS_TEXT


def test_raw_yaml_cannot_be_set_where_there_is_no_field() -> None:
    with pytest.raises(FieldEditRefused) as refused:
        set_raw(post_of("x: old"), "y", "new")
    assert refused.value.reason is Reason.NO_SUCH_FIELD
