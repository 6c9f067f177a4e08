"""What a Linux desktop is told of us: the entry, the mark in each size, the page for software centres, the manual.

A wheel lays the same files into its ``share``, where a desktop looks only if the installation is the system's. From a
tool's own environment or from the bundle they are put into the writer's folder, with the command that starts us there.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from editor import resources

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_REFRESH_SECONDS = 30


@dataclass(frozen=True, slots=True)
class DesktopFile:
    """A file by its place below ``share``."""

    place: str
    data: bytes


def desktop_files(command: Sequence[str]) -> Iterator[DesktopFile]:
    """Yield all files, with *command* to start us."""
    entry = resources.text("linux", "frontispiece.desktop")
    started = " ".join(quoted(word) for word in command)
    yield DesktopFile(
        "applications/frontispiece.desktop", entry.replace("Exec=frontispiece", f"Exec={started}").encode()
    )
    for name, place in (
        ("frontispiece.metainfo.xml", "metainfo/app.frontispiece.Frontispiece.metainfo.xml"),
        ("frontispiece.1", "man/man1/frontispiece.1"),
        ("frontispiece.ja.1", "man/ja/man1/frontispiece.1"),
    ):
        yield DesktopFile(place, resources.path("linux", name).read_bytes())
    drawing = resources.path("icons", "frontispiece.svg").read_bytes()
    yield DesktopFile("icons/hicolor/scalable/apps/frontispiece.svg", drawing)
    for size in ICON_SIZES:
        yield DesktopFile(f"icons/hicolor/{size}x{size}/apps/frontispiece.png", _drawn(drawing, size))


def install_desktop_files(share: Path, command: Sequence[str]) -> None:
    """Write all files below *share* and have the desktop look again; raises OSError."""
    for file in desktop_files(command):
        path = share / file.place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    _look_again(share)


def remove_desktop_files(share: Path) -> None:
    """Take all files away from below *share*, and nothing else; raises OSError."""
    for file in desktop_files(["frontispiece"]):
        (share / file.place).unlink(missing_ok=True)
    _look_again(share)


def quoted(word: str) -> str:
    """Return *word* as the Desktop Entry Specification writes an argument of ``Exec``."""
    escaped = "".join("\\" + sign if sign in '"`$\\' else sign for sign in word).replace("%", "%%")
    quoted_word = escaped if word and all(sign.isalnum() or sign in "/._+-" for sign in word) else f'"{escaped}"'
    return quoted_word.replace("\\", "\\\\")  # once more, as in every string of an entry


def _drawn(drawing: bytes, size: int) -> bytes:
    picture = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())


def _look_again(share: Path) -> None:
    """Refresh which program opens what; without this one the desktop does so by itself, in time."""
    program = shutil.which("update-desktop-database")
    if program is not None:
        command = [program, "-q", str(share / "applications")]
        subprocess.run(command, capture_output=True, timeout=_REFRESH_SECONDS, check=False)
