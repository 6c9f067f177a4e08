"""The copy in which a post is compared holds all that templates read; the site itself stays as it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.compare.site_copy import copy_site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for name, content in (
        ("_config.yml", b"title: x\n"),
        ("_posts/2026-01-30-a.md", b"---\n---\n"),
        ("assets/large.png", b"\x89PNG" * 1000),
        ("_site/index.html", b"old"),
        (".git/config", b"[core]"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
        os.utime(root / name, ns=(10**18, 10**18))
    return root


def test_texts_are_copied_with_their_times(site: Path, tmp_path: Path) -> None:
    copy_site(site, tmp_path / "copy")
    copied = tmp_path / "copy" / "_posts/2026-01-30-a.md"
    assert copied.read_bytes() == b"---\n---\n"
    assert copied.stat().st_mtime_ns == 10**18


def test_of_a_picture_the_name_and_the_time_are_enough(site: Path, tmp_path: Path) -> None:
    copy_site(site, tmp_path / "copy")
    picture = tmp_path / "copy" / "assets/large.png"
    assert picture.stat().st_size == 0
    assert picture.stat().st_mtime_ns == 10**18


def test_what_a_build_never_reads_is_left_out(site: Path, tmp_path: Path) -> None:
    copy_site(site, tmp_path / "copy")
    assert sorted(path.name for path in (tmp_path / "copy").iterdir()) == ["_config.yml", "_posts", "assets"]


def test_links_are_followed_to_files_and_never_into_folders(site: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "note.md").write_text("note", encoding="utf-8")
    (site / "linked.md").symlink_to(tmp_path / "elsewhere" / "note.md")
    (site / "folder").symlink_to(tmp_path / "elsewhere")
    (site / "round").symlink_to(site)
    (site / "nothing.md").symlink_to(tmp_path / "gone.md")
    copy_site(site, tmp_path / "copy")
    copy = tmp_path / "copy"
    assert (copy / "linked.md").read_text("utf-8") == "note"
    assert not (copy / "linked.md").is_symlink()
    assert not any((copy / name).exists() for name in ("folder", "round", "nothing.md"))
