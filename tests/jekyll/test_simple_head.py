"""Front matter read without a parser is what the parser reads, or it is not read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.jekyll.simple_head import WANTED, HeadReader
from editor.post.front_matter import read_front_matter
from editor.post.values import Value, same_value

_PIECES = st.sampled_from(
    (
        "title", "date", "tags", "on", "y", "null", "a", "日本", "　", " ", "  ", "\t", ":", ": ", "- ", "-", "#", " #",
        "'", '"', "[", "]", "{", "}", ",", ", ", "\n", "\n", "\n", "\n- ", "\n  - ", "\n  ", "|", ">", "&a", "*a",
        "!x", "%", "@", "`", "?", "? ", "\\", "\r", "\x85", "\u2028", "\ufeff", "\xa0", "2024-01-02", "10:20:30",
        " +0900", "true", "~", "1_0", ".5", "=", "<<", "---", "...", "😀", "\x00", "key: value", "list:\n- a\n- b",
        "a: [x, 'y']", 'q: "z"', "\n\n", "_", "0x1F", "12:30",
    )
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=14).map("".join)
_LINES = st.lists(
    st.builds(
        "{}: {}".format,
        st.sampled_from(["title", "date", "a", "tags", "slug", "on"]),
        st.one_of(
            _TEXTS,
            st.sampled_from(["[a, b c, 'd', 1]", "2024-01-02 03:04:05 +0900", "日本語の題名", "", "'it'", "[]", "[ ]"]),
        ),
    ),
    max_size=5,
).map("\n".join)


@settings(max_examples=2000, deadline=None)
@given(text=st.one_of(_TEXTS, _LINES))
def test_what_is_read_simply_is_what_psych_reads(text: str) -> None:
    head = f"---\n{text}\n"
    values = HeadReader().values(head)
    if values is None:
        return
    read = read_front_matter(head)
    assert read.error is None
    parsed = read.root.value if read.root else None
    wanted: Value = {key: value for key, value in parsed.items() if key in WANTED} if isinstance(parsed, dict) else {}
    assert same_value(values, wanted)


@settings(deadline=None)
@given(texts=st.lists(_LINES, min_size=2, max_size=4))
def test_lines_that_stood_in_other_heads_are_read_alike(texts: list[str]) -> None:
    reader = HeadReader()
    heads = [f"---\n{text}\n" for text in texts]
    for head in [*heads, *heads, "".join(heads)]:
        assert repr(reader.values(head)) == repr(HeadReader().values(head))


@pytest.mark.parametrize(
    ("yaml", "values"),
    [
        ("title: 日本語の題名\nlayout: post\n", {"title": "日本語の題名", "layout": "post"}),
        ("tags: [a, 'b c', 日本]\n", {"tags": ["a", "b c", "日本"]}),
        ("tags:\n- a\n- b\ncategories:\n  - c\n", {"tags": ["a", "b"], "categories": ["c"]}),
        ('title: "全角：コロン"\n# a remark\n\npublished: no\n', {"title": "全角：コロン", "published": False}),
        ("title: 全角　空白\n", {"title": "全角　空白"}),
        ("date:\n", {"date": None}),
    ],
)
def test_the_common_forms_need_no_parser(yaml: str, values: dict[str, Value]) -> None:
    assert HeadReader().values(f"---\n{yaml}") == values
