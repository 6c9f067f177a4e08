"""Whole front matters, random and real, as real Psych reads them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.post.codec import decode
from editor.post.front_matter import FrontMatter, Problem, read_front_matter
from editor.post.post import Post
from tests.post.ruby_form import Form, RealPsych, form_of, needs_ruby, read_by_ruby, same_form
from tests.shared import needs_shared, shared

pytestmark = needs_ruby


@pytest.fixture(scope="module")
def psych() -> Iterator[RealPsych]:
    with RealPsych() as process:
        yield process


def check(ours: FrontMatter, theirs: dict[str, Form], source: str) -> None:
    """Fail where our reading of *source* is not theirs."""
    error = ours.error
    if "value" in theirs:
        assert error is None or error.problem is Problem.NOT_A_MAPPING, source
        assert same_form(form_of(ours.root.value if ours.root else None), theirs["value"]), source
    elif "syntax" in theirs:
        assert error is not None, source
        assert (error.line, error.column, error.detail) == (theirs["line"], theirs["column"], theirs["syntax"]), source
    else:
        assert error is not None, source
        assert error.problem not in (Problem.SYNTAX, Problem.NOT_A_MAPPING), source


BITS = [
    *("a", "b", "title", ": ", ":\n", "\n", "- ", "-\n", "  ", "    ", "[", "]", "{", "}", ", ", "'", '"', "? "),
    *("|\n", ">-\n", "|+\n", "# c\n", " # c", "&x ", "*x", "&y\n", "*y", "!!str ", "!!int ", "!own ", "! "),
    *("<<: *x\n", "<<: ", "12:30", "1", "yes", "~", ":s", "\t", "é", "\u2028", "\x85", "\ufeff", "\r\n", "..."),
    *("!!float ", "!!omap ", "!!set ", "!!binary aGk=", "%", "\x01", "\\"),
]
KEYS = ["a", "b", "<<", '"<<"', "1", "1.0", "true", "~", "? c\n", "'q'"]
LEAVES = ["b c", "1", "1.0", "'q'", '"d\\n"', "yes", "", "12:30", "*x", "*y", "2024-01-02", ":s", "!!str 1", "! '2'"]

marks = st.sampled_from(["", "", "", "&x ", "&y ", "!!str ", "!own "])
leaves = st.tuples(marks, st.sampled_from(LEAVES)).map("".join)
lists = st.lists(leaves.filter(bool), max_size=3).map(lambda items: f"[{', '.join(items)}]")
pairs = st.lists(st.tuples(st.sampled_from("abc"), leaves | lists), max_size=3)
maps = pairs.map(lambda items: "{" + ", ".join(f"{key}: {value}" for key, value in items) + "}")
merges = st.sampled_from(["&x {a: 1, b: 2}", "&y {b: 3}", "[*x, *y]", "*x", "*y"])
values = st.tuples(marks, leaves | lists | maps | merges).map("".join)
entries = st.lists(st.tuples(st.sampled_from(KEYS), values), min_size=1, max_size=6)


def spelled(items: list[tuple[str, str]], indent: str = "") -> str:
    return "".join(f"{indent}{key}{indent if key[-1] == chr(10) else ''}: {value}\n" for key, value in items)


nested = st.tuples(entries, entries).map(lambda both: f"{spelled(both[0])}own:\n{spelled(both[1], '  ')}")


@settings(max_examples=500, deadline=None)
@given(text=st.lists(st.sampled_from(BITS), max_size=12).map("".join) | entries.map(spelled) | nested)
def test_random_yaml_is_read_as_real_psych_reads_it(psych: RealPsych, text: str) -> None:
    source = f"---\n{text}\n"
    ours = read_front_matter(source)
    if ours.error is not None and ours.error.problem is Problem.RECURSIVE:
        return  # Psych builds the loop, on which Jekyll then fails
    check(ours, psych.read(source), source)


@pytest.mark.shared
@needs_shared
def test_every_real_front_matter_is_read_as_real_psych_reads_it() -> None:
    posts = []
    for path in sorted(shared("parity", "cases", "posts").rglob("*")):
        if path.is_file():
            post = Post(decode(path.read_bytes())[0])
            if post.head is not None:
                posts.append(post)
    assert len(posts) > 800
    yaml = [post.source[: post.head.yaml_end] for post in posts if post.head]
    for post, source, theirs in zip(posts, yaml, read_by_ruby(yaml), strict=True):
        check(post.front_matter, theirs, source)
