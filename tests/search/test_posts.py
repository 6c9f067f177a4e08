"""Which posts of a site a list shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.jekyll.index import SiteIndex, scan_site
from editor.jekyll.site import Site
from editor.search.posts import (
    Order,
    PostQuery,
    PostRow,
    Standing,
    chosen,
    table_of,
)


@pytest.fixture
def index(tmp_path: Path) -> SiteIndex:
    for folder in ("_posts", "_drafts", "_notes"):
        (tmp_path / folder).mkdir()
    (tmp_path / "_config.yml").write_text("time: 2024-06-01\ncollections:\n  notes:\n    output: true\n")
    for name, head in {
        "_posts/2024-01-02-a.md": "title: かたかな\ntags: [x, y]\ncategories: [c]",
        "_posts/2023-01-02-b.md": "title: Ｗｉｄｅ words\ntags: [y]",
        "_posts/2024-09-01-c.md": "title: Later",
        "_posts/2024-02-01-d.md": "title: Hidden one\npublished: false",
        "_posts/2024-03-01-e.md": "title: [broken",
        "_drafts/f.md": "title: Not yet",
        "_notes/g.md": "title: A note",
        "page.md": "title: A page",
    }.items():
        (tmp_path / name).write_text(f"---\n{head}\n---\ntext\n")
    site = Site(tmp_path)
    found = scan_site(site.source, site.settings)
    assert found is not None
    return found


def names(rows: list[PostRow]) -> str:
    return "".join(row.entry.name[-4] for row in rows)


def test_drafts_come_first_and_then_the_newest_the_broken_by_their_names(index: SiteIndex) -> None:
    assert names(chosen(table_of(index), PostQuery())) == "fceda b".replace(" ", "")


def test_each_post_says_how_it_stands(index: SiteIndex) -> None:
    standings = {row.entry.name[-4]: row.standing for row in table_of(index).rows if row.entry.collection == "posts"}
    assert standings == {
        "a": Standing.PUBLISHED, "b": Standing.PUBLISHED, "c": Standing.FUTURE, "d": Standing.HIDDEN,
        "e": Standing.BROKEN, "f": Standing.DRAFT,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("カタカナ", "a"),
        ("かたかな", "a"),
        ("wide", "b"),
        ("ＷＯＲＤＳ wide", "b"),
        ("#y", "ab"),
        ("2024-01", "a"),
        ("no", "f"),
    ],
)
def test_words_are_found_however_they_are_spelled(index: SiteIndex, words: str, found: str) -> None:
    assert names(chosen(table_of(index), PostQuery(words))) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (PostQuery(standing=Standing.FUTURE), "c"),
        (PostQuery(tag="y"), "ab"),
        (PostQuery(tag="y", year=2023), "b"),
        (PostQuery(category="c"), "a"),
        (PostQuery(kind="notes"), "g"),
        (PostQuery(order=Order.TITLE, tag="y"), "ba"),
    ],
)
def test_filters_leave_out_all_else(index: SiteIndex, query: PostQuery, found: str) -> None:
    assert names(chosen(table_of(index), query)) == found


def test_no_title_is_looked_at_at_each_key(index: SiteIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    table = table_of(index)
    compared: list[str] = []

    def note(text: str) -> str:
        compared.append(text)
        return text

    monkeypatch.setattr("editor.search.posts.folded", note)
    assert names(chosen(table, PostQuery(order=Order.TITLE))) == "edcfba"
    assert compared == [""]


def test_what_was_found_in_its_text_is_listed_but_only_within_the_filters(index: SiteIndex) -> None:
    table = table_of(index)
    also = {"_posts/2023-01-02-b.md": "text"}
    assert names(chosen(table, PostQuery("kata", tag="y"), also)) == "b"
    assert names(chosen(table, PostQuery("kata", tag="x"), also)) == ""


def test_what_there_is_to_filter_by_is_counted_the_most_frequent_first(index: SiteIndex) -> None:
    facets = table_of(index).facets["posts"]
    assert list(facets.tags.items()) == [("y", 2), ("x", 1)]
    assert list(facets.years.items()) == [(2024, 4), (2023, 1)]
    assert facets.standings[Standing.PUBLISHED] == 2
    assert table_of(index).kinds == {"posts": 6, "notes": 1, "": 1}


def test_a_table_made_of_the_one_before_is_the_same_and_tells_what_the_clock_has_changed(index: SiteIndex) -> None:
    before = table_of(index)
    assert table_of(index, before) == before
    settings = index.settings
    later = index.at_time_of(replace(settings, time=settings.date("2025-01-01")))
    after = table_of(later, before)
    assert after == table_of(later)
    assert {row.entry.name for row in before.rows if row.standing is Standing.FUTURE} == {"2024-09-01-c.md"}
    assert not [row for row in after.rows if row.standing is Standing.FUTURE]
