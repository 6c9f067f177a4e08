"""A change of many files that was cut off is put back when the window is started again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT
from tests.journeys.conftest import started

KILLED = """
import os, sys
from pathlib import Path
from editor.storage.reading import read_file
from editor.storage.transaction import FileChange, change_files

folder, paths = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
changes = [FileChange(path, read_file(path)[1], b"new") for path in paths]
change_files(changes, folder=folder, progress=lambda count: os._exit(9))
"""


def test_what_was_cut_off_is_put_back_and_the_writer_is_told(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    posts = [tmp_path / "a.md", tmp_path / "b.md"]
    for post in posts:
        post.write_bytes(b"old")
    subprocess.run([sys.executable, "-c", KILLED, tmp_path / "state" / "unfinished", *posts], cwd=ROOT, check=False)
    assert posts[0].read_bytes() == b"new"
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        assert [post.read_bytes() for post in posts] == [b"old", b"old"]
        (line,) = writer.workbench.notices.lines
        assert "as they were before it: a.md" in line.text


def test_without_anything_cut_off_nothing_is_said(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        assert writer.workbench.notices.lines == ()
