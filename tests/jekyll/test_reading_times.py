"""Posts that say their minutes: found cheaply, and none of them stops the others."""

from __future__ import annotations

from pathlib import Path

from editor.jekyll.reading_times import HEAD_BYTES, timed_posts
from editor.spelling.counts import count


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_each_post_that_says_its_minutes_is_counted(tmp_path: Path) -> None:
    body = "本文です。" * 40 + "\n"
    paths = [
        written(tmp_path, "a.md", f"---\ntitle: a\nreading_time: 3\n---\n{body}"),
        written(tmp_path, "b.md", f'---\nreading_time: "2 min read"\n---\n{body}'),
        written(tmp_path, "none.md", f"---\ntitle: reading_time\n---\n{body}"),
        written(tmp_path, "no_head.md", "reading_time: 4\n"),
        written(tmp_path, "twice.md", f"---\nreading_time: 9\nreading_time: 5\n---\n{body}"),
        written(tmp_path, "far.md", f"---\ntext: {'x' * HEAD_BYTES}\nreading_time: 7\n---\n{body}"),
    ]
    assert timed_posts(paths) == [(count(body), 3), (count(body), 2), (count(body), 5)]


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    good = written(tmp_path, "good.md", "---\nreading_time: 1\n---\nx\n")
    broken = written(tmp_path, "broken.md", "---\nreading_time: [\n---\nx\n")
    found = timed_posts([tmp_path / "folder.md", tmp_path / "gone.md", broken, good])
    assert [minutes for _, minutes in found] == [1]
