"""How the posts of a site spell their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.checks.desk import site_words
from editor.checks.desk.site_words import SiteWords
from editor.checks.desk.words import Vocabulary
from editor.storage.reading import read_file


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_config.yml").write_text("title: x\n")
    for day, words in enumerate(("サーバーとサーバー。", "サーバーとユーザー。", "サーバの話。"), start=1):
        (tmp_path / "_posts" / f"2024-01-0{day}-a.md").write_text(f"---\ntitle: x\n---\n{words}\n", encoding="utf-8")
    return tmp_path


def counted(words: SiteWords, root: Path, without: Path | None = None) -> dict[str, int]:
    list(words.count(root, without=without))
    return dict(words.vocabulary.counts)


def test_the_words_of_all_posts_are_counted_but_those_of_the_one_that_is_written(site: Path) -> None:
    words = SiteWords()
    assert counted(words, site) == {"サーバー": 3, "ユーザー": 1, "サーバ": 1}
    assert counted(words, site, site / "_posts" / "2024-01-03-a.md") == {"サーバー": 3, "ユーザー": 1}
    assert words.vocabulary.by_key == {"カサーバ": Counter({"サーバー": 3}), "カユーザ": Counter({"ユーザー": 1})}


def test_only_a_file_that_changed_is_read_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(path: Path, *, most: int) -> tuple[bytes, object]:
        read.append(path.name)
        return read_file(path, most=most)

    monkeypatch.setattr(site_words, "read_file", noted)
    words = SiteWords()
    counted(words, site)
    assert len(read) == 3
    read.clear()
    (site / "_posts" / "2024-01-02-a.md").write_text("---\n---\nキーボードの話。\n", encoding="utf-8")
    assert counted(words, site) == {"サーバー": 2, "キーボード": 1, "サーバ": 1}
    assert read == ["2024-01-02-a.md"]


@pytest.mark.parametrize(("name", "limit"), [("MOST_POSTS", 1), ("MOST_BYTES", 60)])
def test_no_more_is_read_than_tells_a_habit_and_the_newest_first(
    site: Path, monkeypatch: pytest.MonkeyPatch, name: str, limit: int
) -> None:
    monkeypatch.setattr(site_words, name, limit)
    assert counted(SiteWords(), site) == {"サーバ": 1}


def test_a_post_that_cannot_be_read_is_passed_over(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site / "_posts" / "2024-01-04-gone.md").symlink_to("nowhere.md")
    monkeypatch.setattr(site_words, "MOST_BYTES_OF_POST", 60)
    (site / "_posts" / "2024-01-05-long.md").write_text("キーボード" * 20, encoding="utf-8")
    assert counted(SiteWords(), site) == {"サーバー": 3, "ユーザー": 1, "サーバ": 1}


def test_counting_may_be_given_up_and_what_was_counted_before_still_holds(site: Path) -> None:
    words = SiteWords()
    before = counted(words, site)
    steps: Iterator[None] = words.count(site)
    next(steps)
    assert dict(words.vocabulary.counts) == before


def test_words_that_do_not_vary_have_no_key() -> None:
    assert Vocabulary({"猫": 3}).by_key == {}
