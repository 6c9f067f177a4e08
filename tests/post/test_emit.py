"""How values are spelled, so that every reader takes them for what they are."""

from __future__ import annotations

import datetime
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.block_text import Breaks
from editor.post.characters import Unspellable
from editor.post.emit import spell, spell_key
from editor.post.nodes import Style
from editor.post.post import Post
from editor.post.values import Moment, Value, same_value
from tests.post.nasty import NASTY
from tests.post.ruby_reader import as_ruby, needs_ruby, read_by_ruby

TEXT_STYLES = (Style.PLAIN, Style.SINGLE, Style.DOUBLE, Style.LITERAL, Style.FOLDED)


def spelled(value: Value, like: Style = Style.PLAIN, *, flow: bool = False, newline: str = "\n") -> str:
    return spell(value, like=like, flow=flow, indent="", newline=newline)


def front_matter_of(spelling: str, *, flow: bool = False) -> str:
    return f"---\nx: [a, {spelling}, b]\nend: 1\n---\n" if flow else f"---\nx: {spelling}\nend: 1\n---\n"


def read(spelling: str, *, flow: bool = False) -> Value:
    front_matter = Post(front_matter_of(spelling, flow=flow)).front_matter
    assert front_matter.error is None
    field = front_matter.get("x")
    assert field is not None
    assert not field.readings_differ
    assert [other.key for other in front_matter.fields] == ["x", "end"]
    return field.value[1] if flow and isinstance(field.value, list) else field.value


@pytest.mark.parametrize(
    ("value", "spelling"),
    [
        ("Hello", "Hello"),
        ("Hello: world", "'Hello: world'"),
        ("It's", "It's"),
        ("'It's'", "'''It''s'''"),
        ("C# in #1", "'C# in #1'"),
        ("C#", "C#"),
        ("/assets/img/猫-1.png", "/assets/img/猫-1.png"),
        ("/assets/my cat.png", "'/assets/my cat.png'"),
        ("/", "'/'"),
        ("日本語：全角", "日本語：全角"),
        ("「括弧」", "'「括弧」'"),
        ("ends with:", "'ends with:'"),
        (" led by a blank", "' led by a blank'"),
        ("", "''"),
        ("Yes", "'Yes'"),
        ("NULL", "'NULL'"),
        ("yesterday", "yesterday"),
        ("12:30", "'12:30'"),
        ("2024-03-04", "'2024-03-04'"),
        (":symbol", "':symbol'"),
        ("tab\there", '"tab\\there"'),
        ("nul\0", '"nul\\x00"'),
        ("line\u2028separator", '"line\\u2028separator"'),
        ('quote" and back\\slash\r', '"quote\\" and back\\\\slash\\x0D"'),
        ("😀", "'😀'"),
        ("\U0001ffff", '"\\U0001FFFF"'),
        (True, "true"),
        (False, "false"),
        (None, "~"),
        (0, "0"),
        (-42, "-42"),
        (1.0, "1.0"),
        (-0.5, "-0.5"),
        (1e20, "100000000000000000000.0"),
        (1e-7, "0.0000001"),
        (datetime.date(2024, 3, 4), "2024-03-04"),
        (Moment(1_709_496_367_000_000_000, 9 * 3600), "2024-03-04 05:06:07 +0900"),
        (Moment(1_709_528_767_500_000_000, -12_600), "2024-03-04 01:36:07.5 -0330"),
        (Moment(1_709_528_767_000_000_000), "2024-03-04 05:06:07"),
        ([], "[]"),
        ({}, "{}"),
        (["a", "b, c", 1, None], "[a, 'b, c', 1, ~]"),
        ({"a": ["b"], "on": {"c": True}}, "{a: [b], 'on': {c: true}}"),
    ],
)
def test_a_value_is_spelled_by_the_rule_and_read_as_it_is(value: Value, spelling: str) -> None:
    assert spelled(value) == spelling
    assert same_value(read(spelling), value)


@pytest.mark.parametrize(
    ("like", "spelling"),
    [(Style.PLAIN, "Hello"), (Style.SINGLE, "'Hello'"), (Style.DOUBLE, '"Hello"'), (Style.EMPTY, "Hello")],
)
def test_quotes_are_those_of_the_neighbour(like: Style, spelling: str) -> None:
    assert spelled("Hello", like) == spelling


@pytest.mark.parametrize("text", ["a, b", "a]", "a}", "a?b", "a:b", "[a"])
def test_in_brackets_more_needs_quotes(text: str) -> None:
    assert spelled(text, flow=True) == f"'{text}'"
    assert read(spelled(text, flow=True), flow=True) == text


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("one\ntwo", "|-\n  one\n  two"),
        ("one\ntwo\n", "|\n  one\n  two"),
        ("one\n\ntwo\n\n", "|+\n  one\n\n  two\n"),
        ("  indented\ntext", "|2-\n    indented\n  text"),
        ("\n\nlate", "|-\n\n\n  late"),
        ("---\nfence", "|-\n  ---\n  fence"),
    ],
)
def test_a_text_of_several_lines_is_a_literal_block(text: str, spelling: str) -> None:
    assert spelled(text) == spelling
    assert read(spelling) == text


def test_lines_of_nothing_but_blanks_are_double_quoted() -> None:
    assert spelled("\n \n") == '"\\n \\n"'


def test_a_literal_block_ends_its_lines_as_the_file_does() -> None:
    assert spelled("a\nb", newline="\r\n") == "|-\r\n  a\r\n  b"


def test_a_folded_text_stays_folded() -> None:
    assert spelled("one two\nthree\n\nfour\n", Style.FOLDED) == ">\n  one two\n\n  three\n\n\n  four"
    assert read(spelled("one two\nthree\n\nfour\n", Style.FOLDED)) == "one two\nthree\n\nfour\n"


def test_a_folded_text_keeps_the_lines_that_it_begins_and_ends_with() -> None:
    breaks = Breaks(20, ("first line stands", "the middle", "and the last"))

    text = spell(
        "first line stands another and the last",
        like=Style.FOLDED,
        flow=False,
        indent="",
        newline="\n",
        breaks=breaks,
    )

    assert text == ">-\n  first line stands\n  another\n  and the last"


def test_a_text_that_folding_would_alter_is_literal() -> None:
    assert spelled("a\n  indented", Style.FOLDED) == "|-\n  a\n    indented"


@pytest.mark.parametrize(
    "value", ["\ud800", math.inf, math.nan, b"bytes", Moment(0, 30), Moment(10**30), {1: "a"}, {"<<": "a"}]
)
def test_what_the_readers_cannot_agree_on_has_no_spelling(value: Value) -> None:
    with pytest.raises(Unspellable):
        spelled(value)


@pytest.mark.parametrize(
    ("key", "spelling"),
    [("title", "title"), ("og:image", "og:image"), ("no", "'no'"), ("404", "'404'"), ("a: b", "'a: b'")],
)
def test_keys_are_spelled_by_the_same_rule(key: str, spelling: str) -> None:
    assert spell_key(key, flow=False) == spelling


def test_a_key_keeps_its_quotes() -> None:
    assert spell_key("title", like=Style.DOUBLE, flow=False) == '"title"'


@pytest.mark.parametrize("text", NASTY)
def test_every_nasty_text_is_read_as_it_is_in_every_style(text: str) -> None:
    for like in TEXT_STYLES:
        for flow in (False, True):
            assert read(spelled(text, like, flow=flow), flow=flow) == text, like


@needs_ruby
def test_ruby_reads_every_nasty_text_as_it_is() -> None:
    cases = [(text, like, flow) for text in NASTY for like in TEXT_STYLES for flow in (False, True)]
    sources = (Post(front_matter_of(spelled(text, like, flow=flow), flow=flow)) for text, like, flow in cases)
    readings = read_by_ruby(post.source[: post.head.yaml_end] for post in sources if post.head)

    assert len(readings) == len(cases)
    for (text, _, flow), reading in zip(cases, readings, strict=True):
        assert reading == [{"x": as_ruby(["a", text, "b"]) if flow else text, "end": 1}] * len(reading)


texts = st.text(
    st.one_of(st.sampled_from("\n\n \t:#'\"-|>a0é日\u2028\x85\0"), st.characters(exclude_categories=["Cs"]))
)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    texts,
)


@given(texts, st.sampled_from(TEXT_STYLES), st.booleans())
def test_any_text_is_read_as_it_is(text: str, like: Style, flow: bool) -> None:
    assert read(spelled(text, like, flow=flow), flow=flow) == text


@given(st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3)))
def test_any_value_is_read_as_it_is(value: Value) -> None:
    try:
        spelling = spelled(value, Style.FLOW)
    except Unspellable:
        return
    assert same_value(read(spelling), value)
