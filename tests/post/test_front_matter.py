from __future__ import annotations

import datetime

import pytest
import yaml

from editor.post.front_matter import Kind, OddKey, Problem, Style, Value, read_front_matter


def read(*lines: str) -> dict[str, Value]:
    return read_front_matter("\n".join(("---", *lines, ""))).values()


def problem_of(*lines: str) -> Problem | None:
    error = read_front_matter("\n".join(("---", *lines, ""))).error
    return error.problem if error else None


@pytest.mark.parametrize(
    ("value", "kind", "style"),
    [
        ("a b", Kind.TEXT, Style.PLAIN),
        ("'12'", Kind.TEXT, Style.SINGLE),
        ('"a\\n"', Kind.TEXT, Style.DOUBLE),
        ("|\n  a", Kind.TEXT, Style.LITERAL),
        (">-\n  a", Kind.TEXT, Style.FOLDED),
        ("yes", Kind.BOOLEAN, Style.PLAIN),
        ("12", Kind.NUMBER, Style.PLAIN),
        ("1.5", Kind.NUMBER, Style.PLAIN),
        ("2024-01-02", Kind.DATE, Style.PLAIN),
        ("2024-01-02 03:04:05 +0900", Kind.DATE, Style.PLAIN),
        ("~", Kind.NULL, Style.PLAIN),
        ("", Kind.NULL, Style.EMPTY),
        ("[a, 1, ~]", Kind.LIST, Style.FLOW),
        ("[]", Kind.LIST, Style.FLOW),
        ("\n- a\n- b", Kind.LIST, Style.BLOCK),
        ("[a, [b]]", Kind.TREE, Style.FLOW),
        ("[a: 1]", Kind.TREE, Style.FLOW),
        ("{a: 1}", Kind.TREE, Style.FLOW),
        ("\n  a: 1", Kind.TREE, Style.BLOCK),
        ("!!str 12", Kind.OPAQUE, Style.PLAIN),
        ("! 12", Kind.OPAQUE, Style.PLAIN),
        ("!foo [a]", Kind.OPAQUE, Style.FLOW),
        (":symbol", Kind.OPAQUE, Style.PLAIN),
        ("*anchored", Kind.OPAQUE, Style.PLAIN),
        ("[*anchored]", Kind.TREE, Style.FLOW),
        ("&again text", Kind.TEXT, Style.PLAIN),
    ],
)
def test_a_value_has_a_kind_and_a_style(value: str, kind: Kind, style: Style) -> None:
    field = read_front_matter(f"---\nbefore: &anchored 1\nx: {value}\n").get("x")
    assert field is not None
    assert (field.kind, field.style) == (kind, style)


def test_the_last_of_duplicate_keys_counts() -> None:
    front_matter = read_front_matter("---\na: 1\nb: 2\na: 3\n")
    assert [field.overridden for field in front_matter.fields] == [True, False, False]
    assert front_matter.get("a") is front_matter.fields[2]
    assert front_matter.values() == {"a": 3, "b": 2}


def test_a_merge_overrides_what_stands_before_it_and_not_what_stands_behind() -> None:
    front_matter = read_front_matter("---\nbase: &b {x: 1, y: 2}\nx: own\n<<: *b\ny: own\n")
    assert [(field.key, field.overridden) for field in front_matter.fields] == [
        ("base", False),
        ("x", True),
        ("<<", False),
        ("y", False),
    ]
    assert front_matter.values()["x"] == 1
    assert front_matter.values()["y"] == "own"
    merge = front_matter.get("<<")
    assert merge is not None
    assert merge.kind is Kind.OPAQUE


def test_an_earlier_map_of_a_merged_list_wins() -> None:
    assert read("a: &a {x: 1}", "b: &b {x: 2, y: 3}", "c:", "  <<: [*a, *b]")["c"] == {"x": 1, "y": 3}


def test_what_cannot_be_merged_is_a_key_like_others() -> None:
    assert read("<<: text") == {"<<": "text"}


def test_keys_that_are_no_text_are_spelled() -> None:
    front_matter = read_front_matter("---\n2024: a\nyes: b\n1.5: c\n~: d\n[x]: e\n")
    assert [field.key for field in front_matter.fields] == ["2024", "true", "1.5", "", "[x]"]
    assert front_matter.root is not None
    assert front_matter.root.value == {2024: "a", True: "b", 1.5: "c", None: "d", OddKey("['x']", ["x"]): "e"}


def test_keys_that_python_takes_for_one_stay_apart() -> None:
    front_matter = read_front_matter("---\n1: a\nyes: b\n1.0: c\n")
    assert isinstance(front_matter.root.value if front_matter.root else None, dict)
    assert [field.overridden for field in front_matter.fields] == [False, False, False]
    assert len(front_matter.values()) == 3


def test_only_the_first_document_counts() -> None:
    assert read("a: 1", "--- text", "b: {") == {"a": 1}


def test_tags_are_read_as_psych_reads_them() -> None:
    values = read("a: !!str 12", "b: !!float 1", "c: !!binary aGVsbG8=", "d: !!int x", "e: !own {f: 1}", "g: !!str")
    assert values == {"a": "12", "b": 1.0, "c": b"hello", "d": "x", "e": {"f": 1}, "g": ""}


def test_an_ordered_map_is_a_map() -> None:
    assert read("a: !!omap [b: 1, c: 2]") == {"a": {"b": 1, "c": 2}}


@pytest.mark.parametrize("text", ["---\n", "---\n# only a comment\n", "---\n~\n", "---\nfalse\n", ""])
def test_null_and_false_count_as_empty(text: str) -> None:
    front_matter = read_front_matter(text)
    assert front_matter.fields == ()
    assert front_matter.error is None
    assert front_matter.values() == {}


@pytest.mark.parametrize("text", ["- a", "text", "12", "true", "[a]"])
def test_a_list_a_text_or_a_number_is_no_front_matter(text: str) -> None:
    assert problem_of(text) is Problem.NOT_A_MAPPING


def test_a_mapping_in_braces_is_told() -> None:
    front_matter = read_front_matter("---\n{a: 1, b: [2]}\n")
    assert front_matter.flow
    assert front_matter.values() == {"a": 1, "b": [2]}


def test_a_syntax_error_has_the_line_of_the_file_and_libyamls_words() -> None:
    error = read_front_matter("---\nlayout: post\ntitle: a: b\n").error
    assert error is not None
    assert (error.line, error.column, error.problem) == (3, 9, Problem.SYNTAX)
    assert error.detail == "mapping values are not allowed in this context"


def test_a_forbidden_character_has_its_place_though_psych_says_the_first_line() -> None:
    text = "---\nlayout: あ\ntitle: a\x01b\n"
    error = read_front_matter(text).error
    assert error is not None
    assert (error.line, error.column, error.position) == (1, 1, text.index("\x01"))


def test_an_unclosed_quote_is_told_where_it_opens() -> None:
    error = read_front_matter('---\na: "b\nc: d\n').error
    assert error is not None
    assert error.line == 2


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (":symbol", Problem.DISALLOWED),
        ("!ruby/regexp /a/", Problem.DISALLOWED),
        ("!!set {a, b}", Problem.DISALLOWED),
        ("!ruby/object:Object {}", Problem.DISALLOWED),
        ("*nowhere", Problem.UNKNOWN_ALIAS),
        ("&me [*me]", Problem.RECURSIVE),
        (".e+3", Problem.UNREADABLE_VALUE),
    ],
)
def test_a_value_that_psych_refuses_is_an_error_that_leaves_the_fields(value: str, problem: Problem) -> None:
    front_matter = read_front_matter(f"---\na: 1\nb: {value}\nc: 3\n")
    assert front_matter.error is not None
    assert (front_matter.error.problem, front_matter.error.line) == (problem, 3)
    assert [field.key for field in front_matter.fields] == ["a", "b", "c"]


def test_what_psych_refuses_counts_before_a_value_that_holds_itself() -> None:
    error = read_front_matter("---\na: &me [*me]\nb: :symbol\n").error
    assert error is not None
    assert (error.problem, error.line) == (Problem.DISALLOWED, 3)


def test_a_value_that_one_reader_alone_refuses_differs() -> None:
    fields = read_front_matter("---\na: :symbol\nb: *nowhere\nc: text\n").fields
    assert [field.readings_differ for field in fields] == [True, True, False]


@pytest.mark.parametrize(
    "value",
    ["12:30", "1_", "2024-1-2", "!!str yes", "[a, 12:30]", "{b: {c: 1.}}", "!!omap [a: 1]", "{{ page.title }}"],
)
def test_a_value_that_holds_a_doubtful_spelling_differs(value: str) -> None:
    fields = read_front_matter(f"---\nx: {value}\nend: 1\n").fields
    assert [field.readings_differ for field in fields] == [True, False]


@pytest.mark.parametrize("value", ["text", "'12:30'", "2024-01-02", "[a, {b: yes}]", "2024-01-02 10:20:30 +9", "~"])
def test_a_common_spelling_does_not_differ(value: str) -> None:
    (field,) = read_front_matter(f"---\nx: {value}\n").fields
    assert not field.readings_differ


def test_bytes_that_are_no_characters_are_an_error_at_their_line() -> None:
    error = read_front_matter("---\na: 1\nb: caf\udce9\n").error
    assert error is not None
    assert (error.problem, error.line, error.column) == (Problem.UNDECODABLE, 3, 7)


def test_a_python_without_libyaml_is_an_error_of_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    assert problem_of("a: 1") is Problem.YAML_UNAVAILABLE


def test_nesting_is_followed_to_a_depth_of_100() -> None:
    # The mapping itself is the first of them.
    assert problem_of("a: " + "[" * 99 + "]" * 99) is None
    assert problem_of("a: " + "[" * 100 + "]" * 100) is Problem.TOO_DEEP


def test_a_hundred_thousand_brackets_are_given_up_at_once() -> None:
    assert problem_of("a: " + "[" * 100_000) is Problem.TOO_DEEP


def test_more_than_a_megabyte_is_not_read() -> None:
    assert problem_of("a: " + "b" * 1_000_000) is Problem.TOO_BIG


def test_an_alias_bomb_is_given_up() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]
    assert problem_of(*lines) is Problem.TOO_BIG


def test_a_ladder_of_aliases_is_given_up() -> None:
    assert problem_of("a0: &a0 []", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 500))) is Problem.TOO_DEEP


def test_dates_of_every_year_that_python_has_are_dates() -> None:
    assert read("a: 0001-01-01", "b: 9999-12-31") == {"a": datetime.date(1, 1, 1), "b": datetime.date(9999, 12, 31)}
