"""Small pictures of image files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.bridge.thumbnails import read_thumbnail


@pytest.mark.parametrize(("size", "expected"), [((200, 100), (40, 20)), ((10, 30), (10, 30)), ((4000, 1), (40, 1))])
def test_a_picture_keeps_its_shape_and_is_not_made_larger(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    assert image.save(str(tmp_path / "a.png"))
    small = read_thumbnail(tmp_path / "a.png", 40)
    assert (small.width(), small.height()) == expected


def test_what_is_no_picture_gives_none(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    assert read_thumbnail(tmp_path / "a.png", 40).isNull()
    assert read_thumbnail(tmp_path / "gone.png", 40).isNull()
