"""A file that is gone is found again by its bytes."""

from __future__ import annotations

import os
from pathlib import Path

from editor.storage.moved import moved_to
from editor.storage.reading import read_file


def test_a_renamed_file_is_found(tmp_path: Path) -> None:
    old = tmp_path / "old.md"
    old.write_bytes(b"text")
    (tmp_path / "other.md").write_bytes(b"next")
    stamp = read_file(old)[1]
    os.rename(old, tmp_path / "new.md")
    assert moved_to(old, stamp) == tmp_path / "new.md"


def test_of_two_that_are_alike_nobody_knows_which_it_is(tmp_path: Path) -> None:
    old = tmp_path / "old.md"
    old.write_bytes(b"text")
    stamp = read_file(old)[1]
    old.unlink()
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_bytes(b"text")
    assert moved_to(old, stamp) is None


def test_empty_hidden_and_missing_files_are_none(tmp_path: Path) -> None:
    old = tmp_path / "old.md"
    old.write_bytes(b"")
    empty = read_file(old)[1]
    os.rename(old, tmp_path / "new.md")
    assert moved_to(old, empty) is None
    old.write_bytes(b"text")
    stamp = read_file(old)[1]
    os.rename(old, tmp_path / ".old.md~")
    assert moved_to(old, stamp) is None
    assert moved_to(tmp_path / "gone" / "old.md", stamp) is None
