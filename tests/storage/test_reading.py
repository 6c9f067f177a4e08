"""Reading a file, and what is said when it cannot be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.storage.reading import CannotRead, ReadProblem, read_file
from tests.faults.failing_fs import fs_with


def test_the_stamp_tells_the_bytes_that_were_read(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(b"text")
    data, stamp = read_file(post)
    assert data == b"text"
    assert stamp.tells(b"text")
    assert not stamp.tells(b"tex!")
    assert stamp.mtime_ns == post.stat().st_mtime_ns


def problem_of(path: Path, most: int = 1000) -> ReadProblem:
    with pytest.raises(CannotRead) as caught:
        read_file(path, most=most)
    return caught.value.reason


def test_each_thing_that_is_no_readable_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "big").write_bytes(b"x" * 1001)
    assert problem_of(tmp_path / "nothing") is ReadProblem.MISSING
    assert problem_of(tmp_path / "folder") is ReadProblem.FOLDER
    assert problem_of(tmp_path / "pipe") is ReadProblem.NOT_A_FILE
    assert problem_of(Path("/dev/null")) is ReadProblem.NOT_A_FILE
    assert problem_of(tmp_path / "loop") is ReadProblem.LINK_LOOP
    assert problem_of(tmp_path / "big") is ReadProblem.TOO_LARGE
    assert problem_of(tmp_path / "big" / "below") is ReadProblem.MISSING
    assert problem_of(tmp_path / "a\0b") is ReadProblem.MISSING
    assert problem_of(tmp_path / "\ud800") is ReadProblem.MISSING


def test_a_pipe_that_takes_the_place_of_a_file_while_it_is_opened_is_not_waited_for(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(b"text")

    def swapped(path: str, flags: int) -> int:
        post.unlink()
        os.mkfifo(post)
        return os.open(path, flags)

    with pytest.raises(CannotRead) as caught:
        read_file(post, fs=fs_with(open=swapped))
    assert caught.value.reason is ReadProblem.NOT_A_FILE


def test_a_stamp_is_that_of_the_bytes_and_not_of_the_clock(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(b"one")
    first = read_file(post)[1]
    post.write_bytes(b"two")
    os.utime(post, ns=(first.mtime_ns, first.mtime_ns))
    assert read_file(post)[1] != first
    assert (read_file(post)[1].size, read_file(post)[1].mtime_ns) == (first.size, first.mtime_ns)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become another user for a moment")
def test_a_file_that_is_not_ours_to_read_is_forbidden(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(b"secret")
    post.chmod(0)
    pid = os.fork()
    if pid == 0:
        os.setuid(65534)
        try:
            read_file(post)
        except CannotRead as problem:
            os._exit(0 if problem.reason is ReadProblem.FORBIDDEN else 1)
        os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
