"""Every field of every real post set to another value of its kind, and read again by real Ruby and real Jekyll."""

from __future__ import annotations

import base64
import datetime
import json
import os
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TypeAlias

import pytest

from editor.post.build_stops import spoils_address
from editor.post.characters import Unspellable
from editor.post.codec import decode, encode
from editor.post.dates import parse_spelling
from editor.post.edit import Edit
from editor.post.emit import spell
from editor.post.fields import (
    FieldEditRefused,
    insert_field,
    move_field,
    remove_field,
    rename_field,
    set_date,
    set_field,
)
from editor.post.front_matter import Field
from editor.post.habits import manner_at
from editor.post.lines import next_line
from editor.post.nodes import Kind, Node, Style
from editor.post.post import Post
from editor.post.values import Key, Moment, Value
from tests.post.ruby_reader import Json, as_ruby, needs_ruby, read_by_ruby
from tests.shared import needs_jekyll, needs_shared, shared

Record: TypeAlias = Callable[[str, object], None]

pytestmark = [needs_shared, pytest.mark.shared]

# Texts that one reader or another takes for something else, in turn.
_NASTY = (
    "Another title",
    "a: b",
    "C# and # more",
    "yes",
    "12:30",
    "2024-03-04",
    "'quoted' \"twice\"",
    "- dash",
    "全角：コロン　空白",
    "@at `tick` %percent",
    "trailing ",
    "[link](url)",
    "{{ page.title }}",
    ":symbol",
    "1_000",
    "C:\\temp",
    "😀 emoji, and more",
    "tab\tinside",
    "*bold*",
    "null",
    "two\nlines",
    "\u2028separator",
)
_OTHER_TEXT = {"slug": "another-slug", "permalink": "/another/:title/", "date": "2024-03-04 05:06:07 +0900"}


@dataclass(frozen=True, slots=True)
class Case:
    path: Path
    before: Post
    after: Post
    field: Field
    value: Value
    edit: Edit


@cache
def posts() -> tuple[tuple[Path, Post], ...]:
    folder = shared("parity", "cases", "posts")
    paths = sorted(path for path in folder.glob("**/_posts/**/*") if path.suffix in (".md", ".markdown"))
    return tuple((path, Post(decode(path.read_bytes())[0])) for path in paths)


def another(field: Field, number: int) -> Value:
    """Return another value of the kind of *field*."""
    if field.key in _OTHER_TEXT and isinstance(field.value, str | None):
        return _OTHER_TEXT[field.key]
    if isinstance(field.value, dict):
        return another_map(field.value, field.node, number)
    texts = [text for text in _NASTY if not spoils_address(text)] if "categor" in field.key else _NASTY
    return another_value(field.value, texts[number % len(texts)], number)


def another_map(value: dict[Key, Value], node: Node, number: int) -> Value:
    """Return the map *value* with its last value another one, which no alias repeats."""
    entries = [entry for entry in node.children if entry.key is not None and entry.node.kind is not Kind.OPAQUE]
    if not entries or entries[-1].key is None:
        return {**value, "new": _NASTY[number % len(_NASTY)]}
    return {**value, entries[-1].key: another_value(entries[-1].node.value, _NASTY[number % len(_NASTY)], number)}


def another_value(value: Value, nasty: str, number: int) -> Value:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, float):
        return value + 0.5
    if isinstance(value, Moment):
        return Moment(value.ns + 86_400_000_000_000, value.offset)
    if isinstance(value, datetime.date):
        return value + datetime.timedelta(days=1)
    if isinstance(value, list):
        return [[*value, nasty], [nasty, *value[1:]], value[:-1], [nasty, *value]][number % 4]
    if isinstance(value, dict):
        return {**value, "new": nasty}
    return nasty if nasty != value else "yet another"


@cache
def cases() -> tuple[tuple[Case, ...], tuple[str, ...], Counter[str]]:
    """Return the edits, what was refused, and what was left alone."""
    made: list[Case] = []
    refused: list[str] = []
    left: Counter[str] = Counter()
    for path, post in posts():
        if post.front_matter.error is not None:
            left["front matter with an error"] += 1
        for field in post.front_matter.fields if post.front_matter.error is None else ():
            if field.overridden or field.kind is Kind.OPAQUE:
                left[f"{'overridden' if field.overridden else 'opaque'} field"] += 1
                continue
            value = another(field, len(made))
            try:
                edit = set_field(post, field.key, value)
            except FieldEditRefused as refusal:
                refused.append(f"{path.name}: {field.key}: {refusal}")
                continue
            made.append(Case(path, post, post.after(edit), field, value, edit))
    return tuple(made), tuple(refused), left


def test_every_field_of_every_real_post_can_be_set(record_property: Record) -> None:
    made, refused, left = cases()

    record_property("posts", len(posts()))
    record_property("fields_set", len(made))
    record_property("left_alone", dict(left))
    record_property("kinds", dict(Counter(case.field.kind.value for case in made)))
    record_property("styles", dict(Counter(case.field.style.value for case in made)))
    assert refused == ()
    assert len(made) > 3000


def test_only_the_bytes_of_the_value_change() -> None:
    made, _, _ = cases()

    astray = [f"{case.path.name}: {case.field.key}" for case in made if not stays_in_value(case)]

    assert astray == []


def stays_in_value(case: Case) -> bool:
    source, span = case.before.source, case.field.value_span
    if not source[case.field.key_span.end : case.edit.start].lstrip().startswith(":"):
        return False
    # The items of a block list are lines of their own; an empty value may have blanks behind its colon.
    lines = case.field.style in (Style.BLOCK, Style.EMPTY)
    return case.edit.end <= (next_line(source, span.end) if lines else span.end)


def test_setting_a_field_back_gives_the_original_bytes_wherever_we_would_spell_it_so(
    record_property: Record,
) -> None:
    made, _, _ = cases()
    outcomes: Counter[str] = Counter()
    changed: list[str] = []
    for case in made:
        spelling = case.field.value_span.of(case.before.source)
        if case.field.kind is Kind.DATE and parse_spelling(spelling):
            back = case.after.after(set_date(case.after, case.field.key, spelling))
        else:
            back = case.after.after(set_field(case.after, case.field.key, case.field.value))
        same = back.source == case.before.source
        outcomes[f"{case.field.style.value} {'same' if same else 'other'} bytes"] += 1
        if is_ours(case):
            outcomes["ours"] += 1
        if not same and is_ours(case):
            changed.append(f"{case.path.name}: {case.field.key}: {case.value!r}")

    record_property("set_back", dict(outcomes))
    assert changed == []


def is_ours(case: Case) -> bool:
    """Tell whether the spelling before is what we write from nothing, unless the file's habits say otherwise."""
    now = case.after.front_matter.get(case.field.key)
    assert now is not None
    if now.style in manner_at(case.after, 0).chosen and now.style is not case.field.style:
        return False
    if isinstance(case.field.value, list | dict) or case.field.style is Style.EMPTY:
        return False
    try:
        written = spell(case.field.value, flow=False, indent="", newline="\n")
    except Unspellable:
        return False
    return written == case.field.value_span.of(case.before.source)


@needs_ruby
def test_ruby_reads_the_meant_value_and_the_old_ones(record_property: Record) -> None:
    made, _, _ = cases()
    old_posts = {case.before: None for case in made}
    old = dict(zip(old_posts, read_by_ruby(yaml_of(post) for post in old_posts), strict=True))
    readings = read_by_ruby(yaml_of(case.after) for case in made)

    wrong = []
    for case, reading in zip(made, readings, strict=True):
        for was, now in zip(old[case.before], reading, strict=True):
            assert isinstance(was, dict)
            if now != {**was, case.field.key: as_ruby(case.value)}:
                wrong.append(f"{case.path.name}: {case.field.key}: {case.value!r}: {now!r:.300}")

    record_property("readers", len(readings[0]))
    record_property("read_by_ruby", len(readings))
    assert wrong == []


@needs_ruby
def test_ruby_reads_the_other_fields_as_before_when_one_is_added_removed_renamed_or_moved(
    record_property: Record,
) -> None:
    done: list[tuple[Post, Post, Callable[[dict[str, Json]], dict[str, Json]]]] = []
    refused = []
    for number, (path, post) in enumerate(posts()):
        fields = post.front_matter.fields
        key = fields[number % len(fields)].key
        edits: dict[str, tuple[Callable[[], Edit], Callable[[dict[str, Json]], dict[str, Json]]]] = {
            "insert": (
                partial(insert_field, post, "on", ["a: b", None], index=number % len(fields)),
                lambda old: {**old, "on": ["a: b", None]},
            ),
            "remove": (partial(remove_field, post, key), partial(renamed, key=key, new=None)),
            "rename": (partial(rename_field, post, key, "no"), partial(renamed, key=key, new="no")),
            "move": (partial(move_field, post, key, number * 7 % len(fields)), dict),
        }
        for what, (edit, expected) in edits.items():
            try:
                done.append((post, post.after(edit()), expected))
            except FieldEditRefused as refusal:
                refused.append(f"{path.name}: {what} {key}: {refusal}")
    old = read_by_ruby(yaml_of(post) for post, _, _ in done)
    new = read_by_ruby(yaml_of(post) for _, post, _ in done)

    record_property("other_edits", len(done))
    assert refused == []
    for (_, after, expected), was, now in zip(done, old, new, strict=True):
        assert isinstance(was[0], dict)
        assert now[0] == expected(was[0]), after


def renamed(old: dict[str, Json], *, key: str, new: str | None) -> dict[str, Json]:
    """Return *old* with *key* called *new*, or without it."""
    rest = {name: value for name, value in old.items() if name != key}
    return rest if new is None else {**rest, new: old[key]}


def yaml_of(post: Post) -> str:
    assert post.head is not None
    return post.source[: post.head.yaml_end]


@needs_ruby
@needs_jekyll
@pytest.mark.jekyll
def test_jekyll_itself_reads_a_sample_of_them(record_property: Record) -> None:
    made, _, _ = cases()
    sample = made[:: max(1, len(made) // 200)]
    answers = ask_jekyll(sample)

    wrong = [
        f"{case.path.name}: {case.field.key}: {case.value!r}: {answer}"
        for case, answer in zip(sample, answers, strict=True)
        if answer["status"] == "jekyll stops"
        or part(answer, "front_matter", "psych", "value", case.field.key) != as_ruby(case.value)
        or (answer["status"] == "post" and not is_in_data(answer, case))
    ]

    record_property("asked_of_jekyll", len(sample))
    record_property("statuses", dict(Counter(answer["status"] for answer in answers)))
    assert wrong == []


def part(answer: Json, *keys: str) -> Json:
    for key in keys:
        assert isinstance(answer, dict)
        answer = answer[key]
    return answer


def is_in_data(answer: Json, case: Case) -> bool:
    """Tell whether Jekyll's own data has the value, but for the keys that it makes anew."""
    made_anew = ("date", "categories", "category", "tags", "tag", "excerpt", "slug", "title", "ext", "draft")
    return case.field.key in made_anew or part(answer, "data", case.field.key) == as_ruby(case.value)


def ask_jekyll(sample: tuple[Case, ...]) -> list[dict[str, Json]]:
    questions = "".join(
        json.dumps(
            {
                "id": str(number),
                "path": f"_posts/{case.path.name}",
                "bytes": base64.b64encode(encode(case.after.source, decode(b"")[1])).decode(),
                "config": {"future": True},
            }
        )
        + "\n"
        for number, case in enumerate(sample)
    )
    done = subprocess.run(
        ["ruby", "-W0", str(shared("jekyll", "oracle.rb"))],
        input=questions.encode(),
        capture_output=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        timeout=100,
        check=True,
    )
    return [json.loads(line)["expect"] for line in done.stdout.splitlines()]
