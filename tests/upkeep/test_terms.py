"""Tags and categories of a site, and plans that change them."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.jekyll.terms import Taxonomy
from editor.search.site_plan import FilePlan
from editor.storage.reading import CannotRead
from editor.upkeep.terms import PostTerms, Refused, plan_retag, posts_by_term, read_terms, twins_of
from editor.upkeep.writing import write_all

A = "---\r\ntitle: 猫 # 題\r\ntags: [js, cat]\r\n---\r\n\r\n本文\r\n".encode("utf-8-sig")
B = b"---\ntags:\n  - JavaScript # mine\n  - js\n---\n\nText\n"
BROKEN = b"---\ntags: [js\n---\n\nText\n"


@pytest.fixture
def posts(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "_posts"
    folder.mkdir()
    made = []
    for name, data in (("a", A), ("b", B), ("broken", BROKEN)):
        made.append(folder / f"2024-01-01-{name}.md")
        made[-1].write_bytes(data)
    return made


def test_posts_tell_their_terms_and_those_that_cannot_be_read_say_why(posts: list[Path], tmp_path: Path) -> None:
    a, b, broken, gone = read_terms([*posts, tmp_path / "gone.md"], None, {})
    assert a == PostTerms(posts[0], "猫", ("js", "cat"), ())
    assert b.tags == ("JavaScript", "js")
    assert broken.error is not None
    assert isinstance(gone.error, CannotRead)
    assert {term: len(found) for term, found in posts_by_term([a, b, broken], Taxonomy.TAGS).items()} == {
        "js": 2,
        "cat": 1,
        "JavaScript": 1,
    }


def test_likely_twins_stand_with_the_most_used_first() -> None:
    assert twins_of({"Foo": 1, "foo": 3, "bar": 9, "サーバー": 6, "サーバ": 2}) == [
        ["サーバー", "サーバ"],
        ["foo", "Foo"],
    ]


def test_merging_writes_the_bytes_of_the_terms_alone_and_undo_gives_all_back(posts: list[Path], tmp_path: Path) -> None:
    plans = [*plan_retag(posts, Taxonomy.TAGS, {"js": ("JavaScript",)})]
    made = [plan for plan in plans if isinstance(plan, FilePlan)]
    (refused,) = [plan for plan in plans if isinstance(plan, Refused)]
    assert refused.path == posts[2]
    undo = write_all(made, folder=tmp_path / "unfinished").plans
    assert posts[0].read_bytes() == A.replace(b"[js,", b"[JavaScript,")
    assert posts[1].read_bytes() == b"---\ntags:\n  - JavaScript # mine\n---\n\nText\n"
    write_all(undo, folder=tmp_path / "unfinished")
    assert [path.read_bytes() for path in posts] == [A, B, BROKEN]


def test_a_plan_for_an_open_post_is_of_its_text(posts: list[Path]) -> None:
    text = "---\ntags: [js, new]\n---\n"
    (plan,) = plan_retag(posts[:1], Taxonomy.TAGS, {"new": ()}, open_texts={posts[0]: text})
    assert isinstance(plan, FilePlan)
    assert plan.stamp is None
    assert plan.rows[0].line == 0  # the front matter
