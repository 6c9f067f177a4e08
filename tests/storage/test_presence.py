"""Windows that know of each other's files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from editor.storage.presence import Presence

OTHER = """
import sys
from pathlib import Path
from editor.storage.presence import Presence
presence = Presence(Path(sys.argv[1]))
presence.take(Path(sys.argv[2]))
print("taken", flush=True)
sys.stdin.read()
"""


def test_two_windows_on_one_file_know_of_each_other(tmp_path: Path) -> None:
    here, there = Presence(tmp_path / "open"), Presence(tmp_path / "open")
    post, other = tmp_path / "post.md", tmp_path / "other.md"
    here.take(post)
    assert not here.elsewhere(post)
    there.take(post)
    there.take(other)
    assert here.elsewhere(post)
    assert there.elsewhere(post)
    assert not there.elsewhere(other)
    there.leave(post)
    assert not here.elsewhere(post)
    here.leave_all()
    there.leave_all()
    assert os.listdir(tmp_path / "open") == []


def test_a_link_is_the_file_that_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "post.md").write_text("x")
    (tmp_path / "link.md").symlink_to("post.md")
    here, there = Presence(tmp_path / "open"), Presence(tmp_path / "open")
    here.take(tmp_path / "post.md")
    there.take(tmp_path / "link.md")
    assert here.elsewhere(tmp_path / "post.md")


def test_a_window_that_was_killed_has_nothing_open(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    command = [sys.executable, "-c", OTHER, str(tmp_path / "open"), str(post)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"taken\n"
        here = Presence(tmp_path / "open")
        assert here.elsewhere(post)
        other.kill()
    assert not here.elsewhere(post)
    assert os.listdir(tmp_path / "open") == []
