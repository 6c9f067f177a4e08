"""Sites are read once, from the cache first, and follow what is saved here and what others change."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.bridge.open_site import SiteChange
from editor.bridge.sites import Sites
from editor.bridge.tasks import InlineTasks, PoolTasks
from editor.storage.recent import RecentFiles


@pytest.fixture
def root(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    (site / "_posts").mkdir(parents=True)
    (site / "_data").mkdir()
    (site / "_config.yml").write_text("title: x\n")
    (site / "_data" / "authors.yml").write_text("mori:\n  name: Mori\n")
    (site / "_posts" / "2024-01-02-a.md").write_text("---\ntitle: A\nlayout: post\ntags: [x, y]\n---\n")
    (site / "_posts" / "2024-01-03-b.md").write_text("---\ntitle: B\ntags: [y]\n---\n")
    return site


@pytest.fixture
def make(tmp_path: Path, qapp: object) -> Callable[[], Sites]:
    def made() -> Sites:
        return Sites(InlineTasks(), cache=tmp_path / "cache", recent=RecentFiles(tmp_path / "recent.json"))

    return made


def titles(sites: Sites, root: Path) -> list[str]:
    site = sites.of(root)
    assert site is not None
    assert site.index is not None
    return [entry.title for entry in site.index.posts]


def test_all_who_ask_for_the_site_of_a_post_get_one_and_the_same(make: Callable[[], Sites], root: Path) -> None:
    sites = make()
    assert sites.of(root / "_posts" / "2024-01-02-a.md") is sites.of(root)
    assert sites.of(None) is None


def test_nothing_is_read_before_the_first_paint(make: Callable[[], Sites], root: Path) -> None:
    sites = make()
    site = sites.of(root)
    assert site is not None
    assert site.index is None
    sites.begin()
    assert titles(sites, root) == ["B", "A"]
    assert site.is_complete


def test_what_was_saved_is_looked_at_alone(make: Callable[[], Sites], root: Path) -> None:
    sites = make()
    sites.begin()
    site = sites.of(root)
    assert site is not None
    changes: list[SiteChange] = []
    site.changed.connect(changes.append)
    post = root / "_posts" / "2024-01-02-a.md"
    post.write_text("---\ntitle: Another\n---\n")
    (root / "_posts" / "2024-01-03-b.md").write_text("---\ntitle: Not looked at\n---\n")
    site.look_at([post])
    assert titles(sites, root) == ["B", "Another"]
    assert [change.paths for change in changes] == [frozenset({"_posts/2024-01-02-a.md"})]
    site.refresh()
    assert titles(sites, root) == ["Not looked at", "Another"]


def test_a_site_that_was_read_before_is_there_before_its_files_are_read(make: Callable[[], Sites], root: Path) -> None:
    first = make()
    first.begin()
    assert titles(first, root) == ["B", "A"]
    # Of the same size and time it is taken for what it was: so the title tells that the head was not read again.
    post = root / "_posts" / "2024-01-02-a.md"
    status = post.stat()
    post.write_text(post.read_text().replace("title: A", "title: Z"))
    os.utime(post, ns=(status.st_atime_ns, status.st_mtime_ns))
    second = make()
    second.begin()
    assert titles(second, root) == ["B", "A"]


def test_another_configuration_has_all_read_anew(make: Callable[[], Sites], root: Path) -> None:
    sites = make()
    sites.begin()
    site = sites.of(root)
    assert site is not None
    (root / "_config.yml").write_text("permalink: /:title/\n")
    site.refresh()
    index = site.index
    assert index is not None
    assert index.address_of(index.entries["_posts/2024-01-02-a.md"]) == "/a/"


def test_the_fields_of_the_posts_are_offered_with_how_many_have_them(make: Callable[[], Sites], root: Path) -> None:
    sites = make()
    sites.begin()
    site = sites.of(root)
    assert site is not None
    assert list(site.choices["tags"].items()) == [("y", 2), ("x", 1)]
    assert site.choices["layout"] == {"post": 1}
    assert site.choices["author"] == {"mori": 0}
    assert "categories" not in site.choices


def test_a_site_whose_defaults_stop_jekyll_has_an_index_that_says_so(make: Callable[[], Sites], root: Path) -> None:
    (root / "_config.yml").write_text("defaults:\n- {scope: 3, values: {a: 1}}\n")
    sites = make()
    sites.begin()
    site = sites.of(root)
    assert site is not None
    assert site.index is not None
    assert site.index.stop is not None
    assert site.is_complete


def test_a_public_address_is_below_url_and_baseurl(make: Callable[[], Sites], root: Path) -> None:
    (root / "_config.yml").write_text("url: https://example.org/\nbaseurl: /blog\n")
    site = make().of(root)
    assert site is not None
    assert site.public_address("/a/") == "https://example.org/blog/a/"


def test_files_that_others_write_are_seen(qtbot: QtBot, root: Path, tmp_path: Path) -> None:
    tasks = PoolTasks()
    sites = Sites(tasks, cache=tmp_path / "cache", recent=RecentFiles(tmp_path / "recent.json"))
    sites.begin()
    site = sites.of(root)
    assert site is not None
    qtbot.waitUntil(lambda: site.is_complete)
    for number in range(5):
        (root / "_posts" / f"2024-02-0{number + 1}-new.md").write_text(f"---\ntitle: New {number}\n---\n")
    qtbot.waitUntil(lambda: len(titles(sites, root)) == 7)
    (root / "_posts" / "2024-02-01-new.md").unlink()
    qtbot.waitUntil(lambda: len(titles(sites, root)) == 6)
    sites.close()
    tasks.close()


def test_a_folder_without_anything_of_jekyll_is_shown_as_a_site_all_the_same(
    make: Callable[[], Sites], tmp_path: Path
) -> None:
    sites = make()
    sites.begin()
    (tmp_path / "empty").mkdir()
    site = sites.show(tmp_path / "empty")
    assert sites.current is site
    assert site.index is not None
    assert site.index.posts == []
    assert sites.recent.files == (tmp_path / "empty",)
