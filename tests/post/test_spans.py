"""Where fields, their values and the parts of these stand in the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.front_matter import Entry, Field, Node, Problem, read_front_matter


def only_field(yaml: str) -> tuple[Field, str]:
    source = f"---\n{yaml}"
    return read_front_matter(source).fields[0], source


@pytest.mark.parametrize(
    ("yaml", "key", "value", "entry"),
    [
        ("a: b # note\n", "a", "b", "a: b"),
        ("a:   b  \n", "a", "b", "a:   b"),
        ("a: b\n  c # note\n", "a", "b\n  c", "a: b\n  c"),
        ("'a' : \"b\"\n", "'a'", '"b"', "'a' : \"b\""),
        ("a:\n", "a", "", "a:"),
        ("a: # note\nb: 1\n", "a", "", "a:"),
        ("a :\nb: 1\n", "a", "", "a :"),
        ("a: &x\nb: 1\n", "a", "", "a: &x"),
        ("a: &x b\n", "a", "b", "a: &x b"),
        ("a: !!str &x b\n", "a", "b", "a: !!str &x b"),
        ("a: &x !<tag:b> # note\n  c\n", "a", "c", "a: &x !<tag:b> # note\n  c"),
        ("a: *x\n", "a", "*x", "a: *x"),
        ("a: [b, c] # note\n", "a", "[b, c]", "a: [b, c]"),
        ("a: !t [b]\n", "a", "[b]", "a: !t [b]"),
        ("a:\n- b\n- c # note\n\n# more\nd: 1\n", "a", "- b\n- c", "a:\n- b\n- c"),
        ("a:\n  # before\n  - b\n  -\n\nd: 1\n", "a", "- b\n  -", "a:\n  # before\n  - b\n  -"),
        ("a: &x\n  b: 1\n  c:\n\n# more\nd: 1\n", "a", "b: 1\n  c:", "a: &x\n  b: 1\n  c:"),
        ("a: |\n  b\n\n  c\n\n\nd: 1\n", "a", "|\n  b\n\n  c\n", "a: |\n  b\n\n  c\n"),
        ("a: |\n  b\n  # no note\n# note\nd: 1\n", "a", "|\n  b\n  # no note\n", "a: |\n  b\n  # no note\n"),
        ("a: |+\n  b\n\n\nd: 1\n", "a", "|+\n  b\n\n\n", "a: |+\n  b\n\n\n"),
        ("a: >- # note +\n  b\n   \n\nd: 1\n", "a", ">- # note +\n  b\n   \n", "a: >- # note +\n  b\n   \n"),
        ("a: |\r\n  b\r\n\r\nd: 1\r\n", "a", "|\r\n  b\r\n", "a: |\r\n  b\r\n"),
        ("a: |\n\n\nd: 1\n", "a", "|\n", "a: |\n"),
        ("a: |\n", "a", "|\n", "a: |\n"),
        ("? a\n: b\n", "a", "b", "? a\n: b"),
        ("? a\nb: 1\n", "a", "", "? a"),
        ("? &x a # note\n: b\n", "a", "b", "? &x a # note\n: b"),
        ("&x a: b\n", "a", "b", "&x a: b"),
        ("{a: , b: 1}\n", "a", "", "a:"),
        ("{a, b: 1}\n", "a", "", "a"),
        ("{ 'a' : [1 , 2] , b: 1}\n", "'a'", "[1 , 2]", "'a' : [1 , 2]"),
        ("😀: 𠮷\x85b: 1\n", "😀", "𠮷", "😀: 𠮷"),
        ("a:\tb\t# note\n", "a", "b", "a:\tb"),
    ],
)
def test_a_field_has_the_spans_of_its_key_its_value_and_both(yaml: str, key: str, value: str, entry: str) -> None:
    field, source = only_field(yaml)
    assert field.key_span.of(source) == key
    assert field.value_span.of(source) == value
    assert field.entry_span.of(source) == entry


def parts(entries: tuple[Entry, ...], source: str) -> list[tuple[str | None, str, str]]:
    return [(entry.key, entry.entry_span.of(source), entry.node.span.of(source)) for entry in entries]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("a: [b, 'c' , &x d]\n", [(None, "b", "b"), (None, "'c'", "'c'"), (None, "&x d", "d")]),
        ("a:\n- b\n-\n- - c\n  - d\n", [(None, "- b", "b"), (None, "-", ""), (None, "- - c\n  - d", "- c\n  - d")]),
        ("a:\n  - # - no\n    b\n  # - no\n  - c\n", [(None, "- # - no\n    b", "b"), (None, "- c", "c")]),
        ("a:\n  - |\n    b\n\n  - c\n", [(None, "- |\n    b\n", "|\n    b\n"), (None, "- c", "c")]),
        ("a:\n  - k: 1\n    l:\n  - m: 2\n", [(None, "- k: 1\n    l:", "k: 1\n    l:"), (None, "- m: 2", "m: 2")]),
        ("a: {b: 1, c: , d}\n", [("b", "b: 1", "1"), ("c", "c:", ""), ("d", "d", "")]),
        ("a: [b: 1 , c]\n", [(None, "b: 1", "b: 1"), (None, "c", "c")]),
        ("a: [{b: 1}: c , d]\n", [(None, "{b: 1}: c", "{b: 1}: c"), (None, "d", "d")]),
        ("a: [? b : c , &x {d: 1}]\n", [(None, "? b : c", "? b : c"), (None, "&x {d: 1}", "{d: 1}")]),
        ("a:\n  ? b\n  : 1\n  c: 2\n", [("b", "? b\n  : 1", "1"), ("c", "c: 2", "2")]),
    ],
)
def test_items_and_inner_keys_have_spans_too(yaml: str, expected: list[tuple[str | None, str, str]]) -> None:
    field, source = only_field(yaml)
    assert parts(field.node.children, source) == expected


plain = st.sampled_from(["b", "12", "'q'", '"d"', "~", "", "b c"])
scalar = plain | plain.map("&x {}".format) | plain.map("!t {}".format) | st.just("あ😀")
flow = st.lists(scalar.filter(bool), max_size=3).map(lambda items: f"[{', '.join(items)}]")
flow_map = st.lists(scalar, max_size=3).map(lambda items: "{" + ", ".join(f"k: {item}" for item in items) + "}")
block_list = st.lists(scalar | flow, min_size=1).map(lambda items: "".join(f"\n  - {item}" for item in items))
block_map = st.lists(scalar | flow_map, min_size=1).map(lambda items: "".join(f"\n  k: {item}" for item in items))
literal = st.lists(st.sampled_from(["  t", "", "   u", "     "])).map(lambda lines: "\n".join(["|", "  s", *lines]))
value = scalar | flow | flow_map | block_list | block_map | literal
end = st.sampled_from(["\n", " # note\n", "\n\n# note\n", "\n  # note\n\n"])


@given(st.lists(st.tuples(value, end), max_size=6))
def test_spans_lie_in_order_inside_each_other_and_end_before_comments(values: list[tuple[str, str]]) -> None:
    source = "---\n" + "".join(f"key{number}: {text}{tail}" for number, (text, tail) in enumerate(values))
    front_matter = read_front_matter(source)
    if front_matter.error is not None:
        assert front_matter.error.problem is Problem.SYNTAX
        return
    assert len(front_matter.fields) == len(values)
    place = 0
    for field in front_matter.fields:
        assert place <= field.entry_span.start <= field.key_span.start <= field.key_span.end
        assert field.key_span.end <= field.value_span.start <= field.value_span.end == field.entry_span.end
        check_inside(field.node)
        place = field.entry_span.end


def check_inside(node: Node) -> None:
    place = node.span.start
    for entry in node.children:
        assert place <= entry.entry_span.start <= entry.node.span.start <= entry.node.span.end
        assert entry.node.span.end == entry.entry_span.end <= node.span.end
        check_inside(entry.node)
        place = entry.entry_span.end
