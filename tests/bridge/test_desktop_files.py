"""What a Linux desktop is told of us is complete, well formed and taken away again."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from editor import __version__, resources
from editor.bridge.desktop_files import (
    ICON_SIZES,
    desktop_files,
    install_desktop_files,
    quoted,
    remove_desktop_files,
)

COMMAND = ["/opt/my apps/frontispiece"]
METAINFO = "metainfo/app.frontispiece.Frontispiece.metainfo.xml"


def entry_of(text: str) -> ConfigParser:
    parser = ConfigParser(interpolation=None, delimiters=["="])
    parser.optionxform = str  # type: ignore[assignment, method-assign] # keys of an entry have capitals
    parser.read_string(text)
    return parser


def files() -> dict[str, bytes]:
    return {file.place: file.data for file in desktop_files(COMMAND)}


def test_the_entry_starts_what_was_installed_and_opens_markdown() -> None:
    entry = entry_of(files()["applications/frontispiece.desktop"].decode())
    assert entry["Desktop Entry"]["Exec"] == '"/opt/my apps/frontispiece" %F'
    assert entry["Desktop Action new-window"]["Exec"] == '"/opt/my apps/frontispiece" --new-window'
    assert "text/markdown" in entry["Desktop Entry"]["MimeType"].split(";")


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_both_languages(key: str) -> None:
    entry = entry_of(resources.text("linux", "frontispiece.desktop"))["Desktop Entry"]
    assert re.search("[ぁ-ん]|[ァ-ヶ]", entry[f"{key}[ja]"])
    assert entry[key].isascii()


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\n\r\t"), min_size=1))
def test_a_desktop_reads_each_word_of_the_command_as_it_is(word: str) -> None:
    as_string = re.sub(r"\\(.)", r"\1", quoted(word))  # what a string of an entry is
    if as_string.startswith('"'):
        assert re.sub(r'\\(["`$\\])', r"\1", as_string[1:-1]).replace("%%", "%") == word
    else:
        assert shlex.split(as_string) == [word]


@pytest.mark.parametrize("size", ICON_SIZES)
def test_the_mark_is_drawn_in_each_size(size: int) -> None:
    picture = QImage.fromData(files()[f"icons/hicolor/{size}x{size}/apps/frontispiece.png"])
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(size // 4, size // 2).alpha() == 255


def test_the_page_for_software_centres_names_this_version() -> None:
    page = ElementTree.fromstring(files()[METAINFO])
    assert next(release.get("version") for release in page.iter("release")) == __version__


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_appstream_takes_the_page_for_software_centres() -> None:
    page = str(resources.path("linux", "frontispiece.metainfo.xml"))
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", page], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout


def test_what_was_put_there_is_taken_away_and_nothing_else(tmp_path: Path) -> None:
    other = tmp_path / "applications" / "other.desktop"
    other.parent.mkdir()
    other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=other\n")
    install_desktop_files(tmp_path, COMMAND)
    assert {place for place in files() if not (tmp_path / place).is_file()} == set()
    remove_desktop_files(tmp_path)
    left = {path for path in tmp_path.rglob("*") if path.is_file() and path.name != "mimeinfo.cache"}
    assert left == {other}


def test_the_wheel_lays_down_the_same_files() -> None:
    listed = Path(__file__).parents[2] / "pyproject.toml"
    drawn = {f"icons/hicolor/{size}x{size}/apps/frontispiece.png" for size in ICON_SIZES}
    shared = set(re.findall(r'= "share/(.+)"', listed.read_text("utf-8")))
    assert shared == set(files()) - drawn
