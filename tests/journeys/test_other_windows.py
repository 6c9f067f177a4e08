"""Two windows on one file tell their writers of each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Writer, started


def warnings(writer: Writer) -> list[str]:
    return [line.text.partition(".")[0] for line in writer.workbench.notices.lines]


def test_both_windows_say_so_once(writer: Writer, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    post, other = tmp_path / "post", tmp_path / "other"
    for path in (post, other):
        path.write_text("text")
    writer.open(post)
    assert warnings(writer) == []
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as second:
        second.open(other)
        second.open(post)
        assert warnings(second) == ["“post” is open in another window too"]
        qtbot.waitUntil(lambda: warnings(writer) == ["“post” is open in another window too"])
        writer.workbench.notices.clear()
        second.do("file.close")
        second.open(post)
    qtbot.waitUntil(lambda: list((tmp_path / "state" / "open").iterdir()) != [])
    writer.do("file.close")
    assert list((tmp_path / "state" / "open").iterdir()) == []
