"""Our reading of each recorded case against Jekyll's."""

from __future__ import annotations

import base64
import json
from functools import cache

import pytest

from editor.post.codec import Codec, decode, encode
from editor.post.front_matter import Field, Problem
from editor.post.post import Post
from tests.post.ruby_form import Form, recorded_form, same_form
from tests.shared import SHARED, needs_shared, shared

pytestmark = [needs_shared, pytest.mark.shared]


@cache
def cases() -> dict[str, dict[str, Form]]:
    with shared("jekyll", "front-matter.jsonl").open(encoding="utf-8") as lines:
        return {str(case["id"]): case for case in map(json.loads, lines)}


NAMES = sorted(cases()) if SHARED else []


def part(form: Form, *keys: str) -> Form:
    for key in keys:
        form = form.get(key) if isinstance(form, dict) else None
    return form


def file_of(case: Form) -> bytes:
    return base64.b64decode(str(part(case, "bytes")))


def read(case: Form) -> tuple[Post, Codec]:
    encoding = part(case, "config", "encoding")
    text, codec = decode(file_of(case), encoding=str(encoding) if encoding else None)
    return Post(text), codec


def length(text: str, codec: Codec) -> int:
    return len(encode(text, codec)) - len(codec.bom)


def test_the_cases_are_there() -> None:
    assert len(NAMES) > 400


@pytest.mark.parametrize("name", NAMES)
def test_the_file_comes_back_byte_for_byte(name: str) -> None:
    post, codec = read(cases()[name])
    assert encode(post.source, codec) == file_of(cases()[name])


@pytest.mark.parametrize("name", NAMES)
def test_the_front_matter_is_found_where_jekyll_finds_it(name: str) -> None:
    recorded = part(cases()[name], "expect", "front_matter")
    post, codec = read(cases()[name])
    if part(recorded, "error"):
        assert codec.errors == "surrogateescape"  # Jekyll cannot read the file at all
    elif not part(recorded, "found"):
        assert post.head is None
    else:
        assert post.head is not None
        assert length(post.source[: post.head.yaml_end], codec) == part(recorded, "yaml_bytes")
        assert length(post.source[: post.head.end], codec) == part(recorded, "head_bytes")


@pytest.mark.parametrize("name", NAMES)
def test_the_value_or_the_error_is_psychs(name: str) -> None:
    psych = part(cases()[name], "expect", "front_matter", "psych")
    if psych is None:
        return
    front_matter = read(cases()[name])[0].front_matter
    error = front_matter.error
    if part(psych, "line"):
        assert error is not None
        assert error.problem is Problem.SYNTAX
        assert (error.line, error.column, error.detail) == tuple(
            part(psych, key) for key in ("line", "column", "problem")
        )
    elif part(psych, "error"):
        assert error is not None
        assert error.problem is {
            "Psych::DisallowedClass": Problem.DISALLOWED,
            "Psych::BadAlias": Problem.UNKNOWN_ALIAS,
            "SystemStackError": Problem.RECURSIVE,
        }.get(str(part(psych, "error")), Problem.UNREADABLE_VALUE)
    else:
        value = part(psych, "value")
        assert same_form(recorded_form(front_matter.root.value if front_matter.root else None), value)
        mapping = value is None or value is False or isinstance(value, dict)
        assert (error.problem if error else None) is (None if mapping else Problem.NOT_A_MAPPING)


@pytest.mark.parametrize("name", NAMES)
def test_readings_differ_where_the_recorded_answers_do(name: str) -> None:
    recorded = part(cases()[name], "expect", "front_matter")
    psych, safe_yaml = part(recorded, "psych"), part(recorded, "safe_yaml")
    fields = read(cases()[name])[0].front_matter.fields
    assert any(field.readings_differ for field in fields) == (not same_form(psych, safe_yaml) and bool(fields))
    ours = {field.key: field for field in fields}
    theirs, others = part(psych, "value"), part(safe_yaml, "value")
    if isinstance(theirs, dict) and isinstance(others, dict) and "$pairs" not in theirs | others:
        for key in ours.keys() & theirs.keys():
            assert ours[key].readings_differ == (not same_form(theirs[key], others.get(key))), key


def test_a_field_is_told_apart_from_the_others_by_its_reading() -> None:
    fields: tuple[Field, ...] = Post("---\na: 12:30\nb: 1\n---\n").front_matter.fields
    assert [field.readings_differ for field in fields] == [True, False]
