"""Sites read beside the work, and again when their files change."""

from __future__ import annotations

import queue
from pathlib import Path

import pytest

from editor.render.body import Place
from editor.render.site_reader import SiteReader

WAIT_SECONDS = 20


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_includes").mkdir()
    (tmp_path / "_config.yml").write_text("title: Mine\n")
    for name in ("a", "b"):
        (tmp_path / "_posts" / f"2024-01-01-{name}.md").write_text("---\n---\nhello\n")
    return tmp_path


def place_of(site: Path, name: str) -> Place:
    return Place(str(site), str(site / "_posts" / f"2024-01-01-{name}.md"))


def test_a_site_is_read_once_for_all_of_its_posts_and_again_when_another_file_changes(site: Path) -> None:
    came: queue.SimpleQueue[None] = queue.SimpleQueue()
    for number in range(20):  # before and behind the others, in whatever order the disk lists them
        (site / "_includes" / f"nowhere{number}.html").symlink_to(site / "gone")
    reader = SiteReader(lambda: came.put(None), look_seconds=0.05)
    assert reader.front(place_of(site, "a")) is None
    came.get(timeout=WAIT_SECONDS)
    assert reader._read is not None
    first = reader._read[1]

    assert reader.front(place_of(site, "b")) is None
    came.get(timeout=WAIT_SECONDS)
    assert reader._read[1] is first
    (site / "_posts" / "2024-01-01-b.md").write_text("---\n---\nthis is in the window already\n")
    (site / "_includes" / "x.html").write_text("x")
    came.get(timeout=WAIT_SECONDS)
    assert reader._read[1] is not first
    front = reader.front(place_of(site, "b"))
    assert front is not None
    ran = front.run("", "{% include x.html %}")
    assert ran.trace is not None
    assert ran.trace.written == "x"


def test_a_post_outside_of_all_sites_has_an_empty_one(tmp_path: Path) -> None:
    came: queue.SimpleQueue[None] = queue.SimpleQueue()
    reader = SiteReader(lambda: came.put(None))
    reader.front(Place())
    came.get(timeout=WAIT_SECONDS)

    front = reader.front(Place())

    assert front is not None
    ran = front.run("", "{{ site.posts.size }}")
    assert ran.trace is not None
    assert ran.trace.written == "1"
