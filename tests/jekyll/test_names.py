"""File names and slugs, as Jekyll has them."""

from __future__ import annotations

import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.jekyll.filename import PostName, is_dated, parse_filename, split_dated
from editor.jekyll.slug import slugify
from tests.shared import needs_shared, shared


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2024-01-02-hello.md", PostName(datetime.date(2024, 1, 2), "hello", ".md")),
        ("2024-1-2-日本語.markdown", PostName(datetime.date(2024, 1, 2), "日本語", ".markdown")),
        ("24-01-02-x.md", PostName(datetime.date(2024, 1, 2), "x", ".md")),
        ("99-12-31-x.md", PostName(datetime.date(1999, 12, 31), "x", ".md")),
        ("2024-13-45-x.md", PostName(None, "x", ".md")),
        ("2024-01-32-x.md", PostName(None, "x", ".md")),
        ("2024-02-00-x.md", PostName(None, "x", ".md")),
        ("9999-12-31-x.md", PostName(datetime.date(9999, 12, 31), "x", ".md")),
        ("2024-02-31-x.md", PostName(datetime.date(2024, 3, 2), "x", ".md")),
        ("２０２４-01-02-x.md", None),
        ("2024-01-02-x.md.bak", PostName(datetime.date(2024, 1, 2), "x.md", ".bak")),
        ("20240102-x.md", None),
        ("2024-01-02_x.md", None),
        (".2024-01-02-x.md", None),
        ("2024-01-02-x.md~", None),
        ("about.md", None),
    ],
)
def test_a_file_name_says_date_and_slug(name: str, expected: PostName | None) -> None:
    assert parse_filename(name) == expected


@given(path=st.from_regex(r"[0-9x/]{0,5}[0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2}[-_/][a1/.\n]*\n?", fullmatch=True))
def test_a_path_is_dated_when_a_date_can_be_split_off(path: str) -> None:
    assert is_dated(path) == (split_dated(path) is not None)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Amazon Bedrockの新モデル、学習コスト半減の真意とは？", "amazon-bedrockの新モデル-学習コスト半減の真意とは"),
        ("C++ と C#", "c-と-c"),
        ("", ""),
    ],
)
def test_a_japanese_title_keeps_its_letters(title: str, slug: str) -> None:
    assert slugify(title) == slug


@needs_shared
def test_file_names_are_read_as_jekyll_was_recorded_to_read_them() -> None:
    cases = map(json.loads, shared("jekyll", "addresses.jsonl").read_text("utf-8").splitlines())
    wrong, asked = [], 0
    for case in (case for case in cases if case["group"] == "name" and "/_x/" not in case["path"]):
        asked += 1
        name, expect = parse_filename(case["path"].rpartition("/")[2]), case["expect"]
        read = name and [name.slug, name.ext, str(name.date)]
        told = (
            [expect["data"]["slug"], expect["data"]["ext"], expect["date"][:10]] if expect["status"] == "post" else None
        )
        if read != told:
            wrong.append((case["id"], read, told))
    assert asked
    assert wrong == []


@needs_shared
def test_slugs_equal_the_recorded_ones() -> None:
    cases = [json.loads(line) for line in shared("jekyll", "addresses.jsonl").read_text("utf-8").splitlines()]
    asked = [case for case in cases if "slugify" in case]
    wrong = []
    for case in asked:
        wish = case["slugify"]
        mode, expected = wish["mode"] or "default", case["expect"].get("slug", "")
        if slugify(wish["string"], mode=mode, cased=bool(wish["cased"])) != expected:
            wrong.append((case["id"], wish, expected))
    assert asked
    assert wrong == []
