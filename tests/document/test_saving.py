"""Opening and saving documents."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from editor.document.document import Document
from editor.document.opening import CannotOpen, new_document, open_document
from editor.document.saving import ChangedOnDisk, Failed, Saved, SaveProblem, Writing, writing_of, written
from editor.post.edit import Edit
from tests.faults.failing_fs import FailingFileSystem, fs_with
from tests.saving import save

POST = "---\ntitle: 題名\n---\n\n本文\n".encode()


def opened(folder: Path, data: bytes = POST) -> Document:
    path = folder / "2024-01-02-post.md"
    path.write_bytes(data)
    return open_document(path)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        POST,
        b"\xef\xbb\xbf" + POST,
        POST.replace(b"\n", b"\r\n"),
        b"a\r\rb\n\r\n",
        b"\xff\xfe\x41\x00\x0d",
        b"\x80\x00",
    ],
)
def test_saving_without_an_edit_gives_the_same_bytes(tmp_path: Path, data: bytes) -> None:
    document = opened(tmp_path, data)
    assert isinstance(save(document), Saved)
    assert document.path is not None
    assert document.path.read_bytes() == data


def test_saving_makes_the_document_clean_and_says_so(tmp_path: Path) -> None:
    document = opened(tmp_path)
    told: list[Document] = []
    document.saved.connect(told.append)
    document.apply(Edit(0, "", "x"))
    assert document.dirty
    assert save(document) == Saved(tmp_path / "2024-01-02-post.md")
    assert not document.dirty
    assert told == [document]
    assert (tmp_path / "2024-01-02-post.md").read_bytes() == b"x" + POST


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    document = opened(tmp_path)
    path = tmp_path / "2024-01-02-post.md"
    path.write_bytes(b"theirs")
    document.apply(Edit(0, "", "x"))
    assert save(document) == ChangedOnDisk(path, "theirs")
    assert path.read_bytes() == b"theirs"
    assert document.dirty
    assert save(document, overwrite=True) == Saved(path)
    assert path.read_bytes() == b"x" + POST


def test_a_change_of_the_same_size_and_time_is_seen(tmp_path: Path) -> None:
    document = opened(tmp_path)
    path = tmp_path / "2024-01-02-post.md"
    before = path.stat()
    path.write_bytes(POST.replace(b"title", b"elbow"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert isinstance(save(document), ChangedOnDisk)


def test_a_touched_file_with_the_same_bytes_is_no_conflict(tmp_path: Path) -> None:
    document = opened(tmp_path)
    os.utime(tmp_path / "2024-01-02-post.md", (1, 1))
    assert isinstance(save(document), Saved)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    document = opened(tmp_path)
    path = tmp_path / "2024-01-02-post.md"
    path.unlink()
    assert save(document) == ChangedOnDisk(path, None)


def test_saving_a_new_document_where_a_file_stands_asks_first(tmp_path: Path) -> None:
    path = tmp_path / "there.md"
    path.write_bytes(b"theirs")
    document = new_document("mine")
    assert save(document, path=path) == ChangedOnDisk(path, "theirs")
    assert save(document, path=tmp_path / "free.md") == Saved(tmp_path / "free.md")


def test_a_folder_that_is_gone_is_told_and_the_text_stays(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    document = opened(folder)
    document.apply(Edit(0, "", "x"))
    shutil.rmtree(folder)
    path = folder / "2024-01-02-post.md"
    assert save(document) == ChangedOnDisk(path, None)
    failed = save(document, overwrite=True)
    assert isinstance(failed, Failed)
    assert failed.reason is SaveProblem.FOLDER_GONE
    assert document.dirty


@pytest.mark.parametrize("overwrite", [False, True])
def test_each_place_that_takes_no_post_is_named(tmp_path: Path, *, overwrite: bool) -> None:
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "loop.md").symlink_to("loop.md")
    reasons = {}
    for name in ("folder.md", "pipe.md", "loop.md", "x" * 300, "gone/post.md"):
        result = save(new_document("x"), path=tmp_path / name, overwrite=overwrite)
        assert isinstance(result, Failed)
        reasons[name[:9]] = result.reason
    assert reasons == {
        "folder.md": SaveProblem.NOT_A_FILE,
        "pipe.md": SaveProblem.NOT_A_FILE,
        "loop.md": SaveProblem.LINK_LOOP,
        "xxxxxxxxx": SaveProblem.NAME_TOO_LONG,
        "gone/post": SaveProblem.FOLDER_GONE,
    }


def test_a_file_that_was_left_torn_is_told_with_its_whole_copy(tmp_path: Path) -> None:
    document = opened(tmp_path)
    os.link(tmp_path / "2024-01-02-post.md", tmp_path / "other.md")
    document.apply(Edit(0, "", "x"))
    copies = []
    for number in range(1, 60):
        (tmp_path / "other.md").write_bytes(POST)
        fs = FailingFileSystem(number, errno.EIO, lasting=True)
        result = save(document, overwrite=True, fs=fs)
        if isinstance(result, Failed) and result.reason is SaveProblem.NOT_KEPT and result.detail:
            copies.append(Path(result.detail))
    assert any(copy.is_file() and copy.read_bytes() == b"x" + POST for copy in copies)


def test_a_new_document_without_a_path_fails() -> None:
    assert save(new_document("x")) == Failed(None, SaveProblem.NO_PATH)


def test_a_character_that_the_encoding_lacks_is_named(tmp_path: Path) -> None:
    document = opened(tmp_path, "題名は日本語の文章です。これはテストであります。\n".encode("cp932"))
    assert document.codec.name == "cp932"
    document.apply(Edit(0, "", "😀"))
    assert save(document) == Failed(document.path, SaveProblem.UNENCODABLE, "😀")


def test_a_full_disk_keeps_file_and_text(tmp_path: Path) -> None:
    document = opened(tmp_path)
    document.apply(Edit(0, "", "x"))
    for number in range(1, 40):
        result = save(document, fs=FailingFileSystem(number, errno.ENOSPC))
        if isinstance(result, Saved):
            break
        assert document.dirty
        assert document.path is not None
        assert document.path.read_bytes() == POST
    else:
        pytest.fail("the save never came through")


def test_what_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen):
        open_document(tmp_path)


@pytest.mark.parametrize("linked", [False, True], ids=["replaced", "in place"])
def test_a_file_that_another_program_writes_while_it_is_saved_is_not_written_over(
    tmp_path: Path, *, linked: bool
) -> None:
    document = opened(tmp_path)
    assert document.path is not None
    if linked:
        os.link(document.path, tmp_path / "other.md")
    document.apply(Edit(0, "", "\n"))
    path = document.path

    def fsync(fd: int) -> None:
        with path.open("wb") as theirs:
            theirs.write(b"theirs\n")
        os.fsync(fd)

    result = save(document, fs=fs_with(fsync=fsync))
    assert result == ChangedOnDisk(path, "theirs\n")
    assert path.read_bytes() == b"theirs\n"
    assert document.dirty


def test_a_file_that_comes_to_be_while_a_new_document_is_saved_there_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "post.md"

    def fsync(fd: int) -> None:
        path.write_bytes(b"theirs\n")
        os.fsync(fd)

    result = save(new_document("mine"), path=path, fs=fs_with(fsync=fsync))
    assert result == ChangedOnDisk(path, "theirs\n")
    assert path.read_bytes() == b"theirs\n"


def test_what_is_typed_while_the_disk_writes_is_unsaved(tmp_path: Path) -> None:
    document = opened(tmp_path)
    document.apply(Edit(0, "", "\n"))
    writing = writing_of(document)
    assert isinstance(writing, Writing)
    outcome = writing.carry_out()
    document.apply(Edit(0, "", "x"))
    assert written(document, writing, outcome) == Saved(writing.target)
    assert document.dirty
    assert writing.target.read_bytes() == b"\n" + POST
    document.undo()
    assert not document.dirty
