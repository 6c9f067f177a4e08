"""The list of a site's posts."""

from __future__ import annotations

import datetime
from pathlib import Path

from editor.jekyll.index import scan_site
from editor.jekyll.posts import PostEntry, list_posts
from editor.jekyll.site import Site


def posts_at(root: Path) -> list[PostEntry]:
    site = Site(root)
    index = scan_site(site.source, site.settings)
    assert index is not None
    return list_posts(index)


def made(root: Path, name: str, text: str = "text\n") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_drafts_come_first_and_then_the_newest(tmp_path: Path) -> None:
    made(tmp_path, "_config.yml", "timezone: Asia/Tokyo\n")
    old = made(tmp_path, "_posts/2023-05-06-old.md", "---\ntitle: 古い\n---\n")
    new = made(tmp_path, "blog/_posts/sub/2024-01-02-new.markdown")
    moved = made(tmp_path, "_posts/2020-01-01-moved.md", "---\ndate: 2025-02-03 23:30:00 -0500\n---\n")
    draft = made(tmp_path, "_drafts/idea.md", "---\ntitle: Idea\n---\n")
    assert posts_at(tmp_path) == [
        PostEntry(draft, "Idea", None, True),
        PostEntry(moved, "Moved", datetime.date(2025, 2, 4), False),
        PostEntry(new, "New", datetime.date(2024, 1, 2), False),
        PostEntry(old, "古い", datetime.date(2023, 5, 6), False),
    ]


def test_what_jekyll_takes_for_no_post_is_left_out(tmp_path: Path) -> None:
    for name in (
        "about.md",
        "_posts/about.md",
        "_site/_posts/2024-01-02-x.md",
        "_posts/2024-01-02-x.png",
        ".x/_posts/2024-01-02-x.md",
    ):
        made(tmp_path, name)
    assert posts_at(tmp_path) == []


def test_broken_front_matter_leaves_the_name(tmp_path: Path) -> None:
    path = made(tmp_path, "_posts/2024-01-02-x.md", "---\ntitle: a: b\n---\n")
    assert posts_at(tmp_path) == [PostEntry(path, "x", datetime.date(2024, 1, 2), False)]
