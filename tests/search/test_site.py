"""Looking through all posts of a site."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.jekyll.config import read_encoding
from editor.jekyll.index import scan_site
from editor.jekyll.post_files import post_files
from editor.jekyll.posts import PostEntry, list_posts
from editor.jekyll.site import Site
from editor.post.edit import Span
from editor.search.query import Query, QueryRefused, SearchTooSlow
from editor.search.site import FileMatches, FileSkipped, Part, search_files
from editor.storage.reading import CannotRead, ReadProblem


def posts_at(root: Path) -> list[PostEntry]:
    site = Site(root)
    index = scan_site(site.source, site.settings)
    assert index is not None
    return list_posts(index)


def search(site: Path, query: Query, part: Part = Part.ALL) -> Iterator[FileMatches | FileSkipped]:
    return search_files(post_files(site), query, part=part, encoding=read_encoding(site))


def found(site: Path, query: Query, part: Part = Part.ALL) -> dict[str, int]:
    results = [result for result in search(site, query, part) if isinstance(result, FileMatches)]
    return {result.path.relative_to(site).as_posix(): result.count for result in results}


def test_posts_and_drafts_are_looked_through_whatever_their_encoding(site: Path) -> None:
    assert found(site, Query("学習")) == {
        "_posts/2026-01-01-haru.md": 3,
        "_posts/2026-03-01-sjis.md": 1,
        "blog/_posts/2026-04-01-bom.md": 2,
        "_drafts/aki.md": 1,
    }


def test_the_files_are_those_of_the_list_of_posts(site: Path) -> None:
    assert sorted(post_files(site)) == sorted(entry.path for entry in posts_at(site))


def test_front_matter_and_body_are_told_apart(site: Path) -> None:
    assert found(site, Query("学習"), Part.FRONT_MATTER) == {"_posts/2026-01-01-haru.md": 1}
    assert found(site, Query("学習"), Part.BODY)["_posts/2026-01-01-haru.md"] == 2
    (file,) = search_files([site / "_posts/2026-01-01-haru.md"], Query("学習"))
    assert isinstance(file, FileMatches)
    assert [row.line for row in file.rows] == [0, 2, 3]


def test_a_row_shows_the_line_and_where_in_it_the_match_stands(site: Path) -> None:
    (file,) = search_files([site / "_posts/2026-01-01-haru.md"], Query("また"))
    assert isinstance(file, FileMatches)
    (row,) = file.rows
    assert row.excerpt.text == "また学習する。"
    assert row.excerpt.span == Span(0, 2)


def test_rows_are_bounded_and_matches_still_counted(site: Path) -> None:
    (file,) = search_files([site / "blog/_posts/2026-04-01-bom.md"], Query("学習"), most_rows=1)
    assert isinstance(file, FileMatches)
    assert (len(file.rows), file.count) == (1, 2)


def test_the_text_of_an_open_post_counts_and_not_its_file(site: Path) -> None:
    path = site / "_posts/2026-02-01-natsu.md"
    (file,) = search_files([path], Query("山"), open_texts={path: "山へ行く"})
    assert isinstance(file, FileMatches)
    assert file.stamp is None
    assert not list(search_files([path], Query("海"), open_texts={path: "山へ行く"}))


def test_nothing_more_comes_once_it_is_called_off(site: Path) -> None:
    asked = iter([False, False, True, True])
    results = search_files(list(post_files(site)), Query("学習"), cancelled=lambda: next(asked))
    assert len(list(results)) <= 2
    assert not list(search_files(post_files(site), Query("学習"), cancelled=lambda: True))


def test_a_file_that_cannot_be_read_is_told_of_and_the_rest_goes_on(site: Path) -> None:
    gone = site / "_posts/2026-01-02-gone.md"
    skipped, file = search_files([gone, site / "_posts/2026-01-01-haru.md"], Query("学習"))
    assert isinstance(skipped, FileSkipped)
    assert isinstance(skipped.reason, CannotRead)
    assert skipped.reason.reason is ReadProblem.MISSING
    assert isinstance(file, FileMatches)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes")
def test_a_pipe_among_the_posts_holds_nobody_up(site: Path) -> None:
    os.mkfifo(site / "_posts/2026-01-03-pipe.md")
    results = list(search(site, Query("学習")))
    assert len([result for result in results if isinstance(result, FileSkipped)]) == 1


def test_a_file_on_which_a_pattern_takes_too_long_is_told_of(site: Path) -> None:
    path = site / "_posts/2026-01-04-a.md"
    path.write_text("a" * 5_000 + "!")
    skipped, _ = search_files([path, site / "_posts/2026-01-01-haru.md"], Query("(a+)+$|学習", regex=True))
    assert isinstance(skipped, FileSkipped)
    assert isinstance(skipped.reason, SearchTooSlow)


def test_a_broken_pattern_is_refused_before_any_file_is_read(site: Path) -> None:
    with pytest.raises(QueryRefused):
        next(search(site, Query("(", regex=True)))


def test_the_encoding_that_the_site_names_is_used(site: Path) -> None:
    (site / "_config.yml").write_text("encoding: euc-jp\n")
    (site / "_posts/2026-07-01-euc.md").write_bytes("漢字\n".encode("euc_jp"))
    assert found(site, Query("漢字")) == {"_posts/2026-07-01-euc.md": 1}
