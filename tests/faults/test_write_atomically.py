"""Whatever call of a save fails, and however, the file holds the old bytes or the new ones, whole."""

from __future__ import annotations

import errno
import os
import random
import resource
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from editor.storage.atomic import sweep_leftovers, write_atomically
from editor.storage.reading import read_file
from tests.faults.failing_fs import FailingFileSystem

OLD, NEW = b"old bytes\n" * 300, b"new bytes, and more of them\n" * 400
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EINTR)


def calls_of_a_save(path: Path, recovery: Path) -> int:
    counting = FailingFileSystem()
    write_atomically(path, NEW, recovery=recovery, fs=counting)
    path.write_bytes(OLD)
    return counting.calls


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: errno.errorcode[error])
@pytest.mark.parametrize("hard_linked", [False, True], ids=["replaced", "in place"])
def test_no_failing_call_tears_the_file(tmp_path: Path, error: int, hard_linked: bool) -> None:
    post = tmp_path / "site" / "post.md"
    post.parent.mkdir()
    post.write_bytes(OLD)
    if hard_linked:
        os.link(post, tmp_path / "other.md")
    recovery = tmp_path / "recovery"
    for number in range(1, calls_of_a_save(post, recovery) + 1):
        post.write_bytes(OLD)
        try:
            write_atomically(post, NEW, recovery=recovery, fs=FailingFileSystem(number, error))
        except OSError:
            assert post.read_bytes() in (OLD, NEW), f"call {number}"
        else:
            assert post.read_bytes() == NEW, f"call {number}"
        assert os.listdir(post.parent) == ["post.md"], f"call {number}"


def test_a_file_too_large_for_the_disk_keeps_the_old_bytes(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        try:
            write_atomically(post, NEW)
        except OSError as failure:
            os._exit(failure.errno or 1)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == errno.EFBIG
    assert post.read_bytes() == OLD
    assert os.listdir(tmp_path) == ["post.md"]


SAVER = """
import sys
from pathlib import Path
from editor.storage.atomic import write_atomically
post = Path(sys.argv[1])
number = 0
while True:
    number += 1
    line = f"{number % 10}" * 99 + "\\n"
    write_atomically(post, (line * 700).encode())
    print(number, flush=True)
"""


def test_kills_at_any_moment_leave_a_whole_file_and_no_name_that_jekyll_publishes(tmp_path: Path) -> None:
    post = tmp_path / "2024-01-02-post.md"
    post.write_bytes(b"0" * 99 + b"\n")
    chance = random.Random(2)
    rounds = 25
    for _ in range(rounds):
        saver = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(SAVER), str(post)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert saver.stdout is not None
        for _ in range(chance.randrange(1, 12)):
            saver.stdout.readline()
        saver.kill()
        saver.wait()
        saver.stdout.close()
        lines = set(post.read_bytes().splitlines())
        assert len(lines) == 1, "torn"
        assert len(lines.pop()) == 99
    others = [name for name in os.listdir(tmp_path) if name != post.name]
    assert all(name.startswith(".~") and name.endswith("~") for name in others)
    assert len(sweep_leftovers(tmp_path, now=4e9)) == len(others)
    assert os.listdir(tmp_path) == [post.name]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755])
def test_the_mode_is_kept(tmp_path: Path, mode: int) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    post.chmod(mode)
    write_atomically(post, NEW)
    assert post.stat().st_mode & 0o777 == mode


def test_a_new_file_has_the_mode_that_the_umask_leaves(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_atomically(tmp_path / "post.md", NEW)
    finally:
        os.umask(mask)
    assert (tmp_path / "post.md").stat().st_mode & 0o777 == 0o640


def test_a_chain_of_links_stays_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    post = tmp_path / "real" / "post.md"
    post.write_bytes(OLD)
    (tmp_path / "middle.md").symlink_to("real/post.md")
    (tmp_path / "link.md").symlink_to("middle.md")
    write_atomically(tmp_path / "link.md", NEW)
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "middle.md").is_symlink()
    assert post.read_bytes() == NEW


def test_a_dangling_link_gets_its_target(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to("post.md")
    write_atomically(tmp_path / "link.md", NEW)
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "post.md").read_bytes() == NEW


def test_a_loop_of_links_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("b.md")
    (tmp_path / "b.md").symlink_to("a.md")
    with pytest.raises(OSError, match=r"."):
        write_atomically(tmp_path / "a.md", NEW)


def test_a_hard_link_stays_one_file(tmp_path: Path) -> None:
    post, other = tmp_path / "post.md", tmp_path / "other.md"
    post.write_bytes(OLD)
    os.link(post, other)
    write_atomically(post, NEW, recovery=tmp_path / "recovery")
    assert other.read_bytes() == NEW
    assert post.samefile(other)
    assert os.listdir(tmp_path / "recovery") == []


def test_extended_attributes_are_kept(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    try:
        os.setxattr(post, "user.frontispiece", b"kept")
    except (OSError, AttributeError):
        pytest.skip("this file system has no extended attributes")
    write_atomically(post, NEW)
    assert os.getxattr(post, "user.frontispiece") == b"kept"


@pytest.mark.parametrize("name", [b"x" * 252 + b".md", "漢".encode() * 84 + b".md", b"not-utf8-\xff.md", b"$(x)\n.md"])
def test_odd_names_are_saved(tmp_path: Path, name: bytes) -> None:
    post = Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name)))
    write_atomically(post, OLD)
    stamp = write_atomically(post, NEW)
    assert read_file(post) == (NEW, stamp)


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["a pipe", "a folder"])
def test_what_is_no_file_is_refused(tmp_path: Path, make: object) -> None:
    place = tmp_path / "post.md"
    assert callable(make)
    make(place)
    with pytest.raises(OSError, match="not a regular file"):
        write_atomically(place, NEW)


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "gone" / "post.md", NEW)
