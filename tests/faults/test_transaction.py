"""A change of many files is made whole or not at all, whichever call fails and whenever we are killed."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from editor.storage.reading import read_file
from editor.storage.stamp import Stamp
from editor.storage.transaction import (
    CalledOff,
    FileChange,
    NotChanged,
    change_files,
    roll_back_unfinished,
)
from tests.faults.failing_fs import FailingFileSystem, fs_with
from tests.faults.test_write_atomically import PATHS

State = dict[str, bytes]


def stamp(path: Path) -> Stamp:
    return read_file(path)[1]


class Site:
    """Four posts: one is rewritten, one is moved and rewritten, one goes; and a fifth is made in a new folder."""

    def __init__(self, root: Path) -> None:
        self.posts = root / "site"
        self.logs = root / "logs"
        self.recovery = root / "recovery"
        self.set_up()
        self.old = self.state()

    def set_up(self) -> None:
        self.posts.mkdir(exist_ok=True)
        for name in ("a", "draft", "gone", "other"):
            (self.posts / f"{name}.md").write_bytes(name.encode() * 3000)

    def changes(self) -> tuple[FileChange, ...]:
        a, draft, gone = (self.posts / f"{name}.md" for name in ("a", "draft", "gone"))
        return (
            FileChange(a, stamp(a), b"A" * 5000),
            FileChange(draft, stamp(draft), b"published", moved_to=self.posts / "_posts" / "post.md"),
            FileChange(self.posts / "_posts" / "new.md", None, b"new"),
            FileChange(gone, stamp(gone), None),
        )

    @property
    def new(self) -> State:
        return {
            "a.md": b"A" * 5000,
            "_posts/post.md": b"published",
            "_posts/new.md": b"new",
            "other.md": b"other" * 3000,
        }

    def state(self) -> State:
        files = (path for path in self.posts.rglob("*") if path.is_file() and not path.name.startswith(".~"))
        return {path.relative_to(self.posts).as_posix(): path.read_bytes() for path in files}

    def reset(self) -> None:
        for path in [*self.posts.rglob("*"), *self.logs.glob("*")]:
            if path.is_file():
                path.unlink()
        self.set_up()

    def carry_out(self, **more: object) -> tuple[FileChange, ...]:
        return change_files(self.changes(), folder=self.logs, recovery=self.recovery, **more)  # type: ignore[arg-type]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_all_is_changed_and_can_be_taken_back(site: Site) -> None:
    told: list[int] = []
    undo = site.carry_out(progress=told.append)
    assert site.state() == site.new
    assert told == [1, 2, 3, 4]
    assert os.listdir(site.logs) == []
    redo = change_files(undo, folder=site.logs)
    assert site.state() == site.old
    change_files(redo, folder=site.logs)
    assert site.state() == site.new


def test_a_moved_file_keeps_its_mode(site: Site) -> None:
    (site.posts / "draft.md").chmod(0o640)
    site.carry_out()
    assert (site.posts / "_posts" / "post.md").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("late", [False, True], ids=["not done", "done all the same"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES], ids=lambda error: errno.errorcode[error])
def test_no_failing_call_leaves_half_a_change(site: Site, error: int, *, late: bool) -> None:
    counting = FailingFileSystem()
    site.carry_out(fs=counting)
    made = 0
    for number in range(1, counting.calls + 1):
        site.reset()
        try:
            site.carry_out(fs=FailingFileSystem(number, error, late=late))
        except NotChanged as refusal:
            found, meant = (refusal.left, site.state()), ((), site.old)
        else:
            found, meant = ((), site.state()), ((), site.new)
            made += 1
        assert found == meant, f"call {number}"
        assert not site.recovery.exists() or os.listdir(site.recovery) == []
    assert made < counting.calls / 2


def test_the_file_that_cannot_be_looked_at_is_the_one_that_is_named(site: Site) -> None:
    draft = site.posts / "draft.md"

    def stat(path: str) -> os.stat_result:
        if path == str(draft) and (site.posts / "a.md").read_bytes() == b"A" * 5000:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return os.stat(path)

    with pytest.raises(NotChanged) as refused:
        site.carry_out(fs=fs_with(stat=stat))
    assert refused.value.path == draft
    assert site.state() == site.old


def test_a_disk_that_fails_for_good_is_put_right_at_the_next_start(site: Site) -> None:
    counting = FailingFileSystem()
    site.carry_out(fs=counting)
    unfinished = 0
    for number in range(1, counting.calls + 1):
        site.reset()
        try:
            site.carry_out(fs=FailingFileSystem(number, errno.EIO, lasting=True))
        except NotChanged as refusal:
            unfinished += bool(refusal.left)
            meant = site.old
        else:
            meant = site.new  # only what comes after the last step failed
        rolled = roll_back_unfinished(site.logs)
        assert rolled.left == (), f"call {number}"
        assert site.state() == meant, f"call {number}"
    assert unfinished > 10


def test_a_file_that_others_changed_is_left_and_nothing_is_changed(site: Site) -> None:
    changes = site.changes()
    (site.posts / "gone.md").write_bytes(b"theirs")
    with pytest.raises(NotChanged) as refusal:
        change_files(changes, folder=site.logs)
    assert (refusal.value.path, refusal.value.why) == (site.posts / "gone.md", None)
    assert site.state() == site.old | {"gone.md": b"theirs"}


def test_a_file_that_others_change_meanwhile_is_theirs_and_all_else_is_put_back(site: Site) -> None:
    def progress(count: int) -> None:
        if count == 2:
            (site.posts / "gone.md").write_bytes(b"theirs")

    with pytest.raises(NotChanged) as refusal:
        site.carry_out(progress=progress)
    assert (refusal.value.path, refusal.value.left) == (site.posts / "gone.md", ())
    assert site.state() == site.old | {"gone.md": b"theirs"}


def test_what_others_make_of_a_file_of_ours_is_not_put_back(site: Site) -> None:
    def progress(count: int) -> None:
        if count == 3:
            (site.posts / "a.md").write_bytes(b"theirs")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        site.carry_out(progress=progress)
    assert site.state() == site.old | {"a.md": b"theirs"}
    assert roll_back_unfinished(site.logs).left == (site.posts / "a.md",)


@pytest.mark.parametrize("name", ["_posts/post.md", "_posts/new.md"])
def test_what_stands_in_the_new_place_is_never_written_over(site: Site, name: str) -> None:
    changes = site.changes()
    (site.posts / "_posts").mkdir()
    (site.posts / name).write_bytes(b"theirs")
    with pytest.raises(NotChanged) as refusal:
        change_files(changes, folder=site.logs)
    assert refusal.value.path == site.posts / name
    assert site.state() == site.old | {name: b"theirs"}


def test_called_off_all_is_put_back(site: Site) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked == 4

    with pytest.raises(CalledOff):
        site.carry_out(cancelled=cancelled)
    assert site.state() == site.old
    assert os.listdir(site.logs) == []


def test_one_file_in_two_changes_is_refused(site: Site) -> None:
    a = site.posts / "a.md"
    changes = (FileChange(a, stamp(a), b"1"), FileChange(site.posts / "other.md", None, b"2", moved_to=a))
    with pytest.raises(ValueError, match="twice"):
        change_files(changes, folder=site.logs)


def test_no_change_is_no_work(site: Site) -> None:
    assert change_files((), folder=site.logs) == ()


def test_without_room_for_the_old_bytes_nothing_is_touched(site: Site) -> None:
    def write(fd: int, data: memoryview) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(NotChanged, match="No space"):
        site.carry_out(fs=fs_with(write=write))
    assert site.state() == site.old
    assert os.listdir(site.logs) == []


def test_a_change_that_another_process_makes_is_not_rolled_back(site: Site) -> None:
    def progress(count: int) -> None:
        if count == 2:
            code = f"""
                from pathlib import Path
                from editor.storage.transaction import roll_back_unfinished
                print(roll_back_unfinished(Path({str(site.logs)!r})))
            """
            told = run(code)
            assert told == "RolledBack(restored=(), left=())\n"

    site.carry_out(progress=progress)
    assert site.state() == site.new


def test_a_log_that_is_none_is_left_alone(site: Site) -> None:
    site.logs.mkdir()
    for number, content in enumerate([b"", b"\0" * 8, b"\0" * 7 + b"\x02[1]", b"\xff" * 30, b"\0" * 7 + b"\x04null"]):
        (site.logs / f"change-{number:024x}.log").write_bytes(content)
    assert roll_back_unfinished(site.logs).restored == ()
    assert len(os.listdir(site.logs)) >= 4


def test_a_damaged_log_puts_nothing_back(site: Site) -> None:
    def progress(count: int) -> None:
        if count == 1:
            os._exit(9)

    if os.fork() == 0:
        site.carry_out(progress=progress)
    os.wait()
    [log] = site.logs.iterdir()
    data = log.read_bytes()
    log.write_bytes(data.replace(b"aaaa", b"aaba"))
    assert (site.posts / "a.md") in roll_back_unfinished(site.logs).left
    assert (site.posts / "a.md").read_bytes() == b"A" * 5000


def run(code: str) -> str:
    command = [sys.executable, "-S", "-c", PATHS + textwrap.dedent(code)]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]).stdout


CHANGER = """
import os, sys, time
from pathlib import Path
from editor.storage.reading import read_file
from editor.storage.transaction import FileChange, change_files
site, logs = Path(sys.argv[1]), Path(sys.argv[2])
number = 0
while True:
    number += 1
    posts = sorted(site.glob("*.md"))
    changes = []
    for index, post in enumerate(posts):
        moved_to = site / f"post-{index}-{number % 2}.md" if index % 3 == 0 else None
        moved_to = None if moved_to == post else moved_to
        changes.append(FileChange(post, read_file(post)[1], (f"{number % 10}" * 99 + "\\n").encode() * 70, moved_to))
    change_files(changes, folder=logs, progress=lambda count: print(count, flush=True))
"""


def test_kills_at_any_moment_leave_all_files_of_one_state(tmp_path: Path) -> None:
    site, logs = tmp_path / "site", tmp_path / "logs"
    site.mkdir()
    for index in range(6):
        (site / f"post-{index}-0.md").write_bytes((b"0" * 99 + b"\n") * 70)
    chance = random.Random(4)
    rolled_back = 0
    for _ in range(30):
        command = [sys.executable, "-S", "-c", PATHS + textwrap.dedent(CHANGER), str(site), str(logs)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as changer:
            assert changer.stdout is not None
            for _ in range(chance.randrange(1, 24)):
                changer.stdout.readline()
            changer.kill()
        rolled = roll_back_unfinished(logs)
        rolled_back += bool(rolled.restored)
        assert rolled.left == ()
        states = {path.read_bytes() for path in site.glob("*.md")}
        assert len(states) == 1
        assert len(list(site.glob("*.md"))) == 6
        assert len(states.pop()) == 7000
    assert rolled_back > 3


def test_a_folder_is_looked_through_once_however_many_of_its_files_change(tmp_path: Path) -> None:
    posts = [tmp_path / "posts" / f"{number}.md" for number in range(5)]
    posts[0].parent.mkdir()
    for post in posts:
        post.write_bytes(b"old")
    seen: list[str] = []

    def listdir(path: str) -> list[str]:
        seen.append(path)
        return os.listdir(path)

    changes = [FileChange(post, read_file(post)[1], b"new") for post in posts]
    change_files(changes, folder=tmp_path / "logs", fs=fs_with(listdir=listdir))
    assert seen.count(str(posts[0].parent)) == 1


def test_the_names_in_a_folder_are_on_the_disk_once_and_before_the_log_goes(tmp_path: Path) -> None:
    posts = [tmp_path / "posts" / f"{number}.md" for number in range(5)]
    posts[0].parent.mkdir()
    for post in posts:
        post.write_bytes(b"old")
    seen: list[str] = []
    fs = fs_with()

    def sync_folder(folder: str) -> None:
        if folder == str(posts[0].parent):
            seen.extend(path.read_text() for path in posts)
            seen.extend(path.suffix for path in (tmp_path / "logs").iterdir())

    fs.sync_folder = sync_folder  # type: ignore[method-assign]
    change_files([FileChange(post, read_file(post)[1], b"new") for post in posts], folder=tmp_path / "logs", fs=fs)
    assert seen == ["new"] * 5 + [".log"]
