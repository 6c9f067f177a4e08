"""Finding the site of a post, its configuration and its layouts."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor.jekyll import site as reading
from editor.jekyll.config import Config, read_config
from editor.jekyll.site import Site, find_site


@pytest.fixture
def blog(tmp_path: Path) -> Path:
    root = tmp_path / "blog"
    for folder in ("_posts/2024", "_layouts/nested"):
        (root / folder).mkdir(parents=True)
    (root / "_config.yml").write_text("title: 日誌\nlang: ja\nkramdown:\n  hard_wrap: true\n", "utf-8")
    (root / "_posts/2024/2024-01-02-post.md").write_text("x")
    for layout in ("post.html", "nested/wide.liquid", ".hidden.html"):
        (root / "_layouts" / layout).write_text("x")
    return root


def test_the_site_is_the_nearest_folder_with_a_configuration(blog: Path) -> None:
    assert find_site(blog / "_posts/2024/2024-01-02-post.md") == Site(blog)
    assert find_site(blog) == Site(blog)


def test_a_site_without_configuration_is_known_by_its_posts(blog: Path) -> None:
    (blog / "_config.yml").unlink()
    assert find_site(blog / "_posts/2024/2024-01-02-post.md") == Site(blog)
    assert find_site(blog) == Site(blog)


def test_a_way_up_and_down_again_does_not_lead_through_the_site_on_it(
    blog: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "loose.md").write_text("x")
    monkeypatch.chdir(blog)
    assert find_site(Path("../loose.md")) is None
    monkeypatch.chdir(tmp_path)
    assert find_site(Path("blog/_layouts/../_posts")) == Site(blog)


def test_a_link_to_a_post_elsewhere_lies_where_the_link_lies(blog: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/note.md").write_text("x")
    link, folder, itself = (blog / "_posts" / name for name in ("2024-01-03-link.md", "linked", "itself.md"))
    link.symlink_to(tmp_path / "elsewhere/note.md")
    folder.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    itself.symlink_to(itself.name)
    site = Site(blog)
    assert site.path_below(link) == "_posts/2024-01-03-link.md"
    assert site.path_below(folder / "note.md") == "_posts/linked/note.md"
    assert site.path_below(itself) == "_posts/itself.md"
    assert site.path_below(tmp_path / "elsewhere/note.md") is None
    assert site.path_below(blog / "_posts/..") == "."
    (tmp_path / "way").symlink_to(blog, target_is_directory=True)
    assert site.path_below(tmp_path / "way/_posts/2024/2024-01-02-post.md") == "_posts/2024/2024-01-02-post.md"


def test_a_loose_file_has_no_site(tmp_path: Path) -> None:
    assert find_site(tmp_path / "loose.md") is None


def test_the_configuration_is_read(blog: Path) -> None:
    config = read_config(blog)
    assert (config.title, config.lang, config.encoding) == ("日誌", "ja", None)


@pytest.mark.parametrize("text", ["", "---\ntitle: x\n", "# nothing\n"])
def test_odd_configurations_are_read_too(tmp_path: Path, text: str) -> None:
    (tmp_path / "_config.yml").write_text(text)
    assert read_config(tmp_path).error is None
    assert read_config(tmp_path).title == ("x" if "title" in text else "")


def test_a_broken_configuration_is_told_and_defaults_hold(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: a: b\n")
    config = read_config(tmp_path)
    assert config.error is not None
    assert config.error.line == 1
    assert config.title == ""


def test_a_site_whose_disk_does_not_answer_keeps_no_other_from_being_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, going, read = threading.Event(), threading.Event(), threading.Event()

    def slow(root: Path) -> Config:
        if root.name == "away":
            asked.set()
            assert going.wait(60)
        return read_config(root)

    monkeypatch.setattr(reading, "read_config", slow)

    def read_here() -> None:
        _ = Site(tmp_path / "here").source
        read.set()

    away = threading.Thread(target=lambda: Site(tmp_path / "away").source)
    here = threading.Thread(target=read_here)
    away.start()
    assert asked.wait(60)
    here.start()
    was_read = read.wait(5)
    going.set()
    away.join()
    here.join()
    assert was_read
