"""Laws of field edits, over front matters in random styles: nothing but what was meant ever changes."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from editor.post.edit import Edit
from editor.post.fields import (
    FieldEditRefused,
    Path,
    Reason,
    insert_field,
    insert_item,
    move_field,
    raw_of,
    remove_field,
    rename_field,
    set_date,
    set_field,
    set_raw,
)
from editor.post.front_matter import Field
from editor.post.nodes import Entry, Kind, Style
from editor.post.post import Post
from editor.post.values import Key, Moment, Value, same_value
from tests.post.nasty import NASTY
from tests.post.ruby_reader import as_ruby, needs_ruby, read_by_ruby

KEYS = ("title", "a", "key_b", "日本", "yes", "og:image", "x y")
PLAIN = (
    "word",
    "two words",
    "1.0.0",
    "/a/path",
    "12",
    "0x1F",
    "12:30",
    "1.5",
    "yes",
    "~",
    "2024-01-02",
    "日本語",
    "a#b",
)
QUOTED = ("''", '"\\u3042"', "'it''s'", '"plain"')
IN_BRACKETS = ("[]", "{}", "[a,b]", "[ 'a', \"b\" ]", "{k: v}")
COMMENTS = ("", "", " # why", "   #")

texts = st.one_of(
    st.sampled_from(NASTY),
    st.sampled_from(("Hello", "New title", "日本語：題名", "a, b")),
    st.text(max_size=12),
    st.text(" \t\n:#-'\"ab|>", max_size=12),
)
scalars = st.one_of(
    texts,
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.builds(Moment, st.integers(0, 4 * 10**18), st.sampled_from((None, 0, 32_400, -12_600))),
    st.none(),
)
values: st.SearchStrategy[Value] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=2),
    max_leaves=4,
)


@st.composite
def one_line(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(("word", "two words", "it is", "日本語")))
    return draw(
        st.sampled_from(
            (
                text,
                f"'{text}: x'",
                f'"{text}\\n"',
                "''",
                '"\\u3042"',
                *PLAIN,
                "[]",
                "{}",
                "[a,b]",
                "[ 'a', \"b\" ]",
                "{k: v}",
            )
        )
    )


@st.composite
def behind_colon(draw: st.DrawFn) -> list[str]:
    """Return the text behind a colon, and the lines that follow."""
    comment = draw(st.sampled_from(COMMENTS))
    step = draw(st.sampled_from(("  ", "    ", " ")))
    shape = draw(st.integers(0, 9))
    if shape <= 3:
        return [" " * draw(st.integers(1, 3)) + draw(one_line()) + comment]
    if shape == 4:
        return [draw(st.sampled_from(("", " ", " # why")))]
    if shape == 5:
        header = draw(st.sampled_from(("|", "|-", "|+", ">", ">-")))
        lines = draw(
            st.lists(st.sampled_from(("text", "more text", "", "# no comment", "---")), min_size=1, max_size=4)
        )
        return [f" {header}{comment}", *(f"{step}{line}" if line else "" for line in ("first", *lines))]
    if shape == 6:
        return [" [", f"{step}a,{comment}", f"{step}'b'", f"{step}]"]
    dashes = draw(st.sampled_from(("", "  ", "    ")))
    if shape == 7:
        items = draw(st.lists(one_line(), min_size=1, max_size=3))
        return [
            comment,
            *(
                f"{dashes}-{draw(st.sampled_from((' ', '   ')))}{item}{draw(st.sampled_from(COMMENTS))}"
                for item in items
            ),
        ]
    if shape == 8:
        return [
            comment,
            f"{dashes}- k: {draw(one_line())}{comment}",
            f"{dashes}  l: {draw(one_line())}",
            f"{dashes}- k: v",
        ]
    return [comment, f"{step}k: {draw(one_line())}", f"{step}# about l", f"{step}l:", f"{step}  - {draw(one_line())}"]


@st.composite
def front_matters(draw: st.DrawFn) -> Post:
    newline = draw(st.sampled_from(("\n", "\r\n")))
    lines: list[str] = ["---"]
    for key in draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=5, unique=True)):
        lines += draw(st.sampled_from(([], [], ["# about it"], [""], ["", "  # deep"])))
        spelled = f"'{key}'" if key == "yes" else draw(st.sampled_from((key, f'"{key}"')))
        first, *rest = draw(behind_colon())
        lines += [f"{spelled}{draw(st.sampled_from((':', ':', ' :')))}{first}", *rest]
    lines += draw(st.sampled_from(([], ["# the end"], [""])))
    post = Post("".join(line + newline for line in (*lines, "---", "", "body")))
    assume(post.head is not None and post.front_matter.error is None)
    return post


def paths_in(post: Post) -> list[Path]:
    found: list[Path] = []

    def walk(path: Path, entries: tuple[Entry, ...]) -> None:
        for index, entry in enumerate(entries):
            found.append((*path, index if entry.key is None else entry.key))
            walk(found[-1], entry.node.children)

    for field in post.front_matter.fields:
        found.append((field.key,))
        walk((field.key,), field.node.children)
    return found


def value_of(post: Post, path: Path) -> Value:
    value: Value = post.front_matter.values()[str(path[0])]
    for part in path[1:]:
        value = value[part]  # type: ignore[index]  # the path is one of the post's own
    return value


def others(post: Post, key: str | int | None) -> dict[Key, Value]:
    return {name: value for name, value in post.front_matter.values().items() if name != key}


def stays_outside(before: Post, edit: Edit, field: Field) -> bool:
    """Tell whether *edit* touches only the lines of *field*."""
    starts = (other.key_span.start for other in before.front_matter.fields)
    following = [start for start in starts if start > field.key_span.start]
    assert before.head is not None
    return field.key_span.end < edit.start and edit.end <= min(following, default=before.head.yaml_end)


@settings(max_examples=200)
@given(front_matters(), st.data())
def test_setting_any_value_anywhere_changes_that_value_alone(post: Post, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths_in(post)))
    value = data.draw(values)

    edit = unless_unspellable(lambda: set_field(post, path, value))
    after = post.after(edit)

    assert same_value(value_of(after, path), value)
    assert same_value(others(after, path[0]), others(post, path[0]))
    assert after.body.of(after.source) == post.body.of(post.source)
    field = post.front_matter.get(str(path[0]))
    assert field is not None
    assert edit.removed == edit.inserted or stays_outside(post, edit, field)


def unless_unspellable(edit: Callable[[], Edit]) -> Edit:
    """Return what *edit* makes; a value without a spelling is no case."""
    try:
        return edit()
    except FieldEditRefused as refusal:
        if refusal.reason is Reason.UNSPELLABLE:
            reject()
        raise


@settings(max_examples=80)
@given(front_matters(), st.data())
def test_a_value_that_is_there_already_changes_nothing(post: Post, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths_in(post)))
    field = post.front_matter.get(str(path[0]))
    assume(field is not None and not field.readings_differ)

    edit = set_field(post, path, value_of(post, path))

    assert (edit.removed, edit.inserted) == ("", "")


@settings(max_examples=60)
@given(front_matters(), st.data())
def test_another_plain_text_and_back_gives_the_original_bytes(post: Post, data: st.DataObject) -> None:
    texts_of_one_line = [
        field
        for field in post.front_matter.fields
        if field.kind is Kind.TEXT and field.style in (Style.PLAIN, Style.SINGLE, Style.DOUBLE)
    ]
    assume(texts_of_one_line)
    field = data.draw(st.sampled_from(texts_of_one_line))
    quote = {Style.PLAIN: "", Style.SINGLE: "'", Style.DOUBLE: '"'}[field.style]
    ours = f"{quote}{field.value!s}{quote}"
    assume(field.value_span.of(post.source) == ours and str(field.value)[:1].isalpha())

    there = post.after(set_field(post, field.key, "Another text"))
    back = there.after(set_field(there, field.key, field.value))

    assert back.source == post.source


@settings(max_examples=80)
@given(front_matters(), st.sampled_from(("new", "no", "a: b", "404")), values, st.data())
def test_an_inserted_field_is_taken_out_again_without_a_trace(
    post: Post, key: str, value: Value, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(post.front_matter.fields)))
    edit = unless_unspellable(lambda: insert_field(post, key, value, index=index))
    there = post.after(edit)

    assert there.front_matter.fields[index].key == key
    assert same_value(there.front_matter.fields[index].value, value)
    assert there.after(remove_field(there, key)).source == post.source


@settings(max_examples=80)
@given(front_matters(), st.data())
def test_a_removed_field_is_gone_and_the_others_stay(post: Post, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths_in(post)))

    after = post.after(remove_field(post, path))

    assert same_value(others(after, path[0]), others(post, path[0]))
    if len(path) == 1:
        assert path[0] not in after.front_matter.values()


@settings(max_examples=80)
@given(front_matters(), st.data())
def test_moving_a_field_and_moving_it_back_keeps_every_value(post: Post, data: st.DataObject) -> None:
    fields = post.front_matter.fields
    start = data.draw(st.integers(0, len(fields) - 1))
    index = data.draw(st.integers(0, len(fields) - 1))

    there = post.after(move_field(post, fields[start].key, index))
    back = there.after(move_field(there, fields[start].key, start))

    assert there.front_matter.fields[index].key == fields[start].key
    assert [field.key for field in back.front_matter.fields] == [field.key for field in fields]
    assert same_value(others(back, None), others(post, None))
    assert sorted(there.source) == sorted(post.source)


@settings(max_examples=60)
@given(front_matters(), st.sampled_from(("renamed", "on", "a: b")), st.data())
def test_renaming_and_renaming_back_gives_the_original_bytes(post: Post, new: str, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(post.front_matter.fields))

    there = post.after(rename_field(post, field.key, new))
    back = there.after(rename_field(there, new, field.key))

    assert there.front_matter.values()[new] is not None or field.value is None
    assert [other.key for other in back.front_matter.fields] == [other.key for other in post.front_matter.fields]
    quoted = there.source[field.key_span.start] in "'\"" and post.source[field.key_span.start] not in "'\""
    assert quoted or back.source == post.source


@settings(max_examples=80)
@given(front_matters(), values, st.data())
def test_an_inserted_item_stands_where_it_was_put(post: Post, value: Value, data: st.DataObject) -> None:
    lists = [path for path in paths_in(post) if isinstance(value_of(post, path), list)]
    assume(lists)
    path = data.draw(st.sampled_from(lists))
    old = value_of(post, path)
    assert isinstance(old, list)
    index = data.draw(st.integers(0, len(old)))

    edit = unless_unspellable(lambda: insert_item(post, path, index, value))
    after = post.after(edit)

    assert same_value(value_of(after, path), [*old[:index], value, *old[index:]])
    assert same_value(others(after, path[0]), others(post, path[0]))


@settings(max_examples=60)
@given(front_matters(), st.data())
def test_raw_yaml_written_back_changes_nothing(post: Post, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths_in(post)))

    edit = set_raw(post, path, raw_of(post, path))

    assert (edit.removed, edit.inserted) == ("", "")


@settings(max_examples=60)
@given(front_matters(), st.datetimes(datetime.datetime(1583, 1, 1), datetime.datetime(9999, 12, 31)), st.data())
def test_any_date_can_be_set_anywhere(post: Post, moment: datetime.datetime, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths_in(post)))
    offset = data.draw(st.sampled_from(("", " +0900", " -03:30", "Z")))
    spelling = moment.isoformat(data.draw(st.sampled_from(" T")), "seconds") + offset

    after = post.after(set_date(post, path, spelling))

    assert spelling in after.source
    assert same_value(others(after, path[0]), others(post, path[0]))


@needs_ruby
@settings(max_examples=1)
@given(st.lists(st.tuples(front_matters(), texts), min_size=100, max_size=100))
def test_ruby_reads_random_edits_as_meant(cases: list[tuple[Post, str]]) -> None:
    edited: list[tuple[Post, Post, str, str]] = []
    for post, text in cases:
        key = post.front_matter.fields[-1].key
        edited.append((post, post.after(set_field(post, key, text)), key, text))
    before = read_by_ruby(post.source for post, *_ in edited)
    after = read_by_ruby(post.source for _, post, *_ in edited)

    for (_, _, key, text), old, new in zip(edited, before, after, strict=True):
        for was, now in zip(old, new, strict=True):
            assert isinstance(was, dict)
            assert now == {**was, key: as_ruby(text)}
