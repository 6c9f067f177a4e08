"""Files are laid into the site whole or not at all, and never over another."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from editor.images.carrying import NotLaid, is_free, lay, take_out
from editor.storage.fs import FileSystem


def test_a_file_is_laid_and_its_folders_are_made(tmp_path: Path) -> None:
    laid = lay(tmp_path, "assets/img/trip", "cat.png", b"cat")

    assert laid.path == "assets/img/trip/cat.png"
    assert laid.made
    assert laid.file.read_bytes() == b"cat"
    assert [path.name for path in laid.file.parent.iterdir()] == ["cat.png"]


def test_another_file_of_that_name_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"another")

    laid = lay(tmp_path, "", "cat.png", b"cat")

    assert laid.path == "cat-2.png"
    assert (tmp_path / "cat.png").read_bytes() == b"another"


def test_the_same_bytes_are_not_written_twice(tmp_path: Path) -> None:
    first = lay(tmp_path, "i", "cat.png", b"cat")
    again = lay(tmp_path, "i", "cat.png", b"cat")

    assert (again.path, again.made) == (first.path, False)
    assert len(list((tmp_path / "i").iterdir())) == 1
    assert not take_out(again)
    assert first.file.exists()


@pytest.mark.parametrize(
    ("folder", "name"), [("../out", "a.png"), ("/etc", "a.png"), ("i", "../a.png"), ("i", "_a.png")]
)
def test_nothing_is_laid_out_of_the_site_or_under_a_name_that_will_not_do(
    tmp_path: Path, folder: str, name: str
) -> None:
    with pytest.raises(NotLaid):
        lay(tmp_path, folder, name, b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_leads_out_of_the_site_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site" / "img").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(NotLaid):
        lay(tmp_path / "site", "img", "a.png", b"x")
    assert list((tmp_path / "elsewhere").iterdir()) == []


class Full(FileSystem):
    """A disk on which nothing more can be written."""

    def __init__(self) -> None:
        def write(_fd: int, _data: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        self.write = write


def test_on_a_full_disk_nothing_is_left_behind(tmp_path: Path) -> None:
    with pytest.raises(NotLaid, match="No space left"):
        lay(tmp_path, "assets/img", "cat.png", b"cat", fs=Full())
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_was_laid_is_taken_out_with_its_empty_folders(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "keep.txt").write_text("x")
    laid = lay(tmp_path, "assets/img/trip", "cat.png", b"cat")

    assert take_out(laid)
    assert [path.name for path in (tmp_path / "assets").iterdir()] == ["keep.txt"]


def test_a_file_that_was_changed_since_is_not_taken_out(tmp_path: Path) -> None:
    laid = lay(tmp_path, "i", "cat.png", b"cat")
    laid.file.write_bytes(b"cat, retouched")

    assert not take_out(laid)
    assert laid.file.read_bytes() == b"cat, retouched"


def test_a_name_is_free_where_nothing_or_the_same_stands(tmp_path: Path) -> None:
    (tmp_path / "cat.png").write_bytes(b"cat")

    assert is_free(tmp_path, "", "cat.png", b"cat")
    assert is_free(tmp_path, "", "dog.png", b"cat")
    assert not is_free(tmp_path, "", "cat.png", b"dog")
