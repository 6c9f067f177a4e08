"""The name that a post without a file is offered."""

from __future__ import annotations

import datetime

import pytest

from editor.jekyll.filename import parse_filename
from editor.jekyll.offered_name import offered_name
from editor.post.post import Post

TODAY = datetime.date(2026, 11, 26)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("---\ntitle: Hello, World!\n---\n", "2026-11-26-hello-world.md"),
        ("---\ntitle: 春の 記事\ndate: 2024-01-02 03:04:05 +0900\n---\n", "2024-01-02-春の-記事.md"),
        ("---\ntitle: x\ndate: 2024-02-30\n---\n", "2026-11-26-x.md"),
        ("---\ntags: a\n---\n\nwords\n\n## A heading ##\n", "2026-11-26-a-heading.md"),
        ("# Only text\r\nmore\r\n", "2026-11-26-only-text.md"),
        ("words", None),
        ("", None),
        ("---\ntitle: '!?'\n---\n", None),
        ("---\ntitle: [\n---\n# Broken\n", "2026-11-26-broken.md"),
    ],
)
def test_a_post_is_named_by_its_title_and_its_day(source: str, name: str | None) -> None:
    assert offered_name(Post(source), today=TODAY) == name


@pytest.mark.parametrize("title", ["長" * 300, "word " * 100, "w" * 300])
def test_a_long_title_gives_a_name_that_every_system_takes(title: str) -> None:
    name = offered_name(Post(f"---\ntitle: {title}\n---\n"), today=TODAY)
    assert name is not None
    assert len(name.encode()) <= 255
    assert parse_filename(name) is not None
    assert not name.endswith("-.md")
