"""Whatever call of a save fails, and however, the file holds the old bytes or the new ones, whole."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from editor.storage.atomic import LeftTorn, NotWrittenBack, sweep_leftovers, write_atomically
from editor.storage.fs import FileSystem
from editor.storage.reading import read_file
from tests.faults.failing_fs import FailingFileSystem, foreign_owner, fs_with, short_writes

OLD, NEW = b"old bytes\n" * 300, b"new bytes, and more of them\n" * 400
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EINTR)


def calls_of_a_save(path: Path, recovery: Path) -> int:
    counting = FailingFileSystem()
    write_atomically(path, NEW, recovery=recovery, fs=counting)
    path.write_bytes(OLD)
    return counting.calls


@pytest.fixture(params=["replaced", "in place"])
def post(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A post that a save replaces, and one with a second name, which it rewrites in place."""
    post = tmp_path / "site" / "post.md"
    post.parent.mkdir()
    post.write_bytes(OLD)
    if request.param == "in place":
        os.link(post, tmp_path / "other.md")
    return post


@pytest.mark.parametrize("late", [False, True], ids=["not done", "done all the same"])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: errno.errorcode[error])
def test_no_failing_call_tears_the_file(tmp_path: Path, post: Path, error: int, *, late: bool) -> None:
    recovery = tmp_path / "recovery"
    for number in range(1, calls_of_a_save(post, recovery) + 1):
        post.write_bytes(OLD)
        try:
            write_atomically(post, NEW, recovery=recovery, fs=FailingFileSystem(number, error, late=late))
        except OSError:
            assert post.read_bytes() in (OLD, NEW), f"call {number}"
        else:
            assert post.read_bytes() == NEW, f"call {number}"
        # A name that a lost answer hid from us is left for the sweep.
        left = [name for name in os.listdir(post.parent) if name != "post.md"]
        assert len(left) <= late, f"call {number}"
        assert len(sweep_leftovers(post.parent, now=4e9)) == len(left), f"call {number}"


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC], ids=lambda error: errno.errorcode[error])
def test_a_disk_that_fails_for_good_leaves_the_new_bytes_whole_somewhere(
    tmp_path: Path, post: Path, error: int
) -> None:
    recovery = tmp_path / "recovery"
    recovery.mkdir()
    for number in range(1, calls_of_a_save(post, recovery) + 1):
        post.write_bytes(OLD)
        with contextlib.suppress(OSError):
            write_atomically(post, NEW, recovery=recovery, fs=FailingFileSystem(number, error, lasting=True))
        copies = [path.read_bytes() for path in recovery.iterdir()]
        assert post.read_bytes() in (OLD, NEW) or NEW in copies, f"call {number}"
        for path in recovery.iterdir():
            path.unlink()


def test_a_file_that_is_left_torn_is_told_with_its_whole_copy(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    os.link(post, tmp_path / "other.md")
    recovery = tmp_path / "recovery"
    told: list[LeftTorn] = []
    for number in range(1, calls_of_a_save(post, recovery) + 1):
        post.write_bytes(OLD)
        try:
            write_atomically(post, NEW, recovery=recovery, fs=FailingFileSystem(number, errno.EIO, lasting=True))
        except LeftTorn as torn:
            told.append(torn)
        except OSError:
            assert post.read_bytes() in (OLD, NEW), f"call {number}"
    assert told
    assert all(Path(torn.copy).read_bytes() == NEW for torn in told)


@pytest.mark.parametrize("most", [1, 7, 4096])
def test_what_the_system_takes_in_parts_is_written_whole(post: Path, tmp_path: Path, most: int) -> None:
    write_atomically(post, NEW, recovery=tmp_path / "recovery", fs=short_writes(most))
    assert post.read_bytes() == NEW


def test_a_disk_that_takes_nothing_more_keeps_the_old_bytes(post: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_atomically(post, NEW, recovery=tmp_path / "recovery", fs=short_writes(100, full=3))
    assert post.read_bytes() == OLD
    assert os.listdir(post.parent) == ["post.md"]


def test_a_disk_that_gives_back_other_bytes_is_told(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    fs = fs_with(read=lambda fd, most: os.read(fd, most).replace(b"new", b"n w"))
    with pytest.raises(NotWrittenBack):
        write_atomically(post, NEW, fs=fs)
    assert post.read_bytes() == OLD
    assert os.listdir(tmp_path) == ["post.md"]


def test_an_owner_that_cannot_be_kept_is_kept_by_writing_in_place(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    before = post.stat()
    fs = foreign_owner(before.st_uid + 1)
    write_atomically(post, NEW, recovery=tmp_path / "recovery", fs=fs)
    assert post.read_bytes() == NEW
    assert post.stat().st_ino == before.st_ino
    assert sorted(os.listdir(tmp_path)) == ["post.md", "recovery"]


@pytest.mark.parametrize("error", [errno.EACCES, errno.EPERM], ids=lambda error: errno.errorcode[error])
def test_a_file_in_a_folder_that_is_closed_to_us_is_written_in_place(tmp_path: Path, error: int) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)

    def closed(path: str, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and os.path.dirname(path) == str(tmp_path):
            raise OSError(error, os.strerror(error))
        return os.open(path, flags, mode)

    write_atomically(post, NEW, recovery=tmp_path / "recovery", fs=fs_with(open=closed))
    assert post.read_bytes() == NEW


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user for a moment")
def test_a_read_only_file_is_not_replaced_behind_its_owners_back(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    post.chmod(0o444)
    tmp_path.chmod(0o777)
    pid = os.fork()
    if pid == 0:
        os.setuid(65534)
        try:
            write_atomically(post, NEW)
        except OSError as failure:
            os._exit(failure.errno or 1)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == errno.EACCES
    assert post.read_bytes() == OLD


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
post, recovery = map(Path, sys.argv[1:])
number = 0
while True:
    number += 1
    line = f"{number % 10}" * 99 + "\\n"
    write_atomically(post, (line * 700).encode(), recovery=recovery)
    print(number, flush=True)
"""


def killed_while_saving(post: Path, recovery: Path, saves: int) -> None:
    """Let a process save again and again, and kill it once it has told of *saves*: in the midst of the next."""
    with subprocess.Popen(
        [sys.executable, "-S", "-c", PATHS + textwrap.dedent(SAVER), str(post), str(recovery)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as saver:
        assert saver.stdout is not None
        for _ in range(saves):
            saver.stdout.readline()
        saver.kill()


# What the tests import by, without the site packages' start-up, which is most of a round.
PATHS = f"import sys; sys.path[:0] = {sys.path!r}\n"


def is_whole(data: bytes) -> bool:
    lines = set(data.splitlines())
    return len(lines) == 1 and len(data) in (100, 70_000)


def test_kills_at_any_moment_leave_a_whole_file_and_no_name_that_jekyll_publishes(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    post = site / "2024-01-02-post.md"
    post.write_bytes(b"0" * 99 + b"\n")
    chance = random.Random(2)
    for _ in range(40):
        killed_while_saving(post, tmp_path / "recovery", chance.randrange(1, 12))
        assert is_whole(post.read_bytes()), "torn"
    others = [name for name in os.listdir(site) if name != post.name]
    assert all(name.startswith(".~") and name.endswith("~") for name in others)
    assert len(sweep_leftovers(site, now=4e9)) == len(others)
    assert os.listdir(site) == [post.name]


def test_kills_while_writing_in_place_leave_the_file_whole_or_a_whole_copy(tmp_path: Path) -> None:
    post, recovery = tmp_path / "post.md", tmp_path / "recovery"
    post.write_bytes(b"0" * 99 + b"\n")
    os.link(post, tmp_path / "other.md")
    chance = random.Random(3)
    for _ in range(10):
        killed_while_saving(post, recovery, chance.randrange(1, 12))
        copies = [path.read_bytes() for path in recovery.iterdir()]
        assert is_whole(post.read_bytes()) or any(map(is_whole, copies)), "torn, and no copy"
        for path in recovery.iterdir():
            path.unlink()


def test_a_save_sweeps_old_leftovers_of_ours_and_nothing_else(tmp_path: Path) -> None:
    ours, young, link = (tmp_path / f".~{digit * 24}~" for digit in "abc")
    theirs = [tmp_path / name for name in (".~lock.post.odt#", ".~0123~", "post.md~", f".~{'g' * 24}~")]
    for file in (ours, young, *theirs):
        file.write_bytes(b"x")
    link.symlink_to("post.md~")
    for file in (ours, *theirs):
        os.utime(file, (1, 1))
    write_atomically(tmp_path / "post.md", NEW)
    kept = {young.name, link.name, "post.md", *(file.name for file in theirs)}
    assert set(os.listdir(tmp_path)) == kept


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


def test_the_copy_lies_in_a_folder_of_our_own_where_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_state_path", lambda name: tmp_path / "state" / name)
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    os.link(post, tmp_path / "other.md")
    write_atomically(post, NEW)
    assert os.listdir(tmp_path / "state" / "frontispiece" / "recovery") == []
    assert (tmp_path / "state" / "frontispiece" / "recovery").stat().st_mode & 0o077 == 0


def test_extended_attributes_are_kept(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)
    try:
        os.setxattr(post, "user.frontispiece", b"kept")
    except (OSError, AttributeError):
        pytest.skip("this file system has no extended attributes")
    write_atomically(post, NEW)
    assert os.getxattr(post, "user.frontispiece") == b"kept"


def test_an_attribute_that_cannot_be_read_takes_none_of_the_others_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def getxattr(_path: str, name: str) -> bytes:
        if name == "user.b":
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))
        return name.encode()

    monkeypatch.setattr(os, "listxattr", lambda _path: ["user.a", "user.b", "user.c"], raising=False)
    monkeypatch.setattr(os, "getxattr", getxattr, raising=False)
    assert FileSystem().attributes(str(tmp_path)) == {"user.a": b"user.a", "user.c": b"user.c"}


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


@pytest.mark.parametrize("name", ["a\0b.md", "\ud800.md"])
def test_a_name_that_no_file_can_have_is_an_error_of_the_system(tmp_path: Path, name: str) -> None:
    with pytest.raises(OSError, match=r"null byte|surrogates"):
        write_atomically(tmp_path / name, NEW)


def test_a_file_that_is_deleted_meanwhile_is_written_anew(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_bytes(OLD)

    def replacing(source: str, target: str) -> None:
        post.unlink()
        os.replace(source, target)

    write_atomically(post, NEW, fs=fs_with(replace=replacing))
    assert post.read_bytes() == NEW


def test_a_folder_that_goes_meanwhile_is_an_error(tmp_path: Path) -> None:
    post = tmp_path / "site" / "post.md"
    post.parent.mkdir()
    post.write_bytes(OLD)

    def removing(fd: int) -> None:
        os.fsync(fd)
        shutil.rmtree(post.parent)

    with pytest.raises(OSError, match=r"."):
        write_atomically(post, NEW, fs=fs_with(fsync=removing))


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "gone" / "post.md", NEW)


def test_a_file_on_a_disk_that_cannot_be_written_is_told_apart_from_one_that_is_not_ours(post: Path) -> None:
    def opened(path: str, flags: int, mode: int = 0o777) -> int:
        if path == str(post) and flags & os.O_WRONLY:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), path)
        return os.open(path, flags, mode)

    with pytest.raises(OSError) as told:
        write_atomically(post, NEW, fs=fs_with(open=opened, access=lambda *_: False))
    assert told.value.errno == errno.EROFS
    with pytest.raises(PermissionError):
        write_atomically(post, NEW, fs=fs_with(access=lambda *_: False))
