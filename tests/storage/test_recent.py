"""The list of recent files."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from editor.storage import glance
from editor.storage.recent import MOST_RECENT, RecentFiles


def made(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text("x")
    return path


def test_the_newest_comes_first_and_a_file_stands_once(tmp_path: Path) -> None:
    one, two = made(tmp_path, "one.md"), made(tmp_path, "two.md")
    recent = RecentFiles(tmp_path / "state" / "recent.json")
    for file in (one, two, one):
        recent.add(file)
    assert recent.files == (one, two)
    assert RecentFiles(tmp_path / "state" / "recent.json").files == (one, two)


def test_a_file_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "recent.json")
    recent.add(made(tmp_path, "one.md"))
    (tmp_path / "one.md").unlink()
    assert recent.files == ()


class Share:
    """A disk of the network, at *folder*, that does not answer."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.going = threading.Event()
        self.times = 0
        stat = os.stat

        def hang(path: str | os.PathLike[str], **more: bool) -> os.stat_result:
            if os.fspath(path).startswith(str(folder)):
                self.times += 1
                assert self.going.wait(60)
            return stat(path, **more)

        monkeypatch.setattr(os, "stat", hang)


def test_files_of_a_disk_that_does_not_answer_are_waited_for_once_and_stay_in_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "share").mkdir()
    away, here, new = made(tmp_path / "share", "away.md"), made(tmp_path, "here.md"), made(tmp_path, "new.md")
    before = RecentFiles(tmp_path / "recent.json")
    before.add(here)
    before.add(away)
    share = Share(tmp_path / "share", monkeypatch)
    monkeypatch.setattr(glance, "GLANCE_S", 0.01)
    recent = RecentFiles(tmp_path / "recent.json")
    assert list(recent.files) == [away, here]
    recent.add(new)
    assert list(recent.files) == [new, away, here]
    assert share.times == 1
    assert not share.going.is_set()
    share.going.set()


def test_the_list_is_bounded(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "recent.json")
    for number in range(MOST_RECENT + 5):
        recent.add(made(tmp_path, f"{number}.md"))
    assert len(recent.files) == MOST_RECENT


DAMAGE = ["", "{", "7", '[1, null, {"a": 1}]', "\x00", '["a\\u0000b", "\\ud800", "/\\ud800", ""]', "[" * 100_000]


@pytest.mark.parametrize("damage", DAMAGE, ids=range(len(DAMAGE)))
def test_a_damaged_list_is_an_empty_one_that_takes_files_again(tmp_path: Path, damage: str) -> None:
    (tmp_path / "recent.json").write_text(damage)
    recent = RecentFiles(tmp_path / "recent.json")
    assert recent.files == ()
    one = made(tmp_path, "one.md")
    recent.add(one)
    assert RecentFiles(tmp_path / "recent.json").files == (one,)


def test_a_list_that_cannot_be_kept_is_still_there_for_this_run(tmp_path: Path) -> None:
    one = made(tmp_path, "one.md")
    recent = RecentFiles(one / "below a file" / "recent.json")
    recent.add(one)
    assert recent.files == (one,)


def test_a_name_that_is_not_unicode_is_kept(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/not-utf8-\xff.md"))
    odd.write_text("x")
    RecentFiles(tmp_path / "recent.json").add(odd)
    assert RecentFiles(tmp_path / "recent.json").files == (odd,)


def test_the_same_file_by_another_name_stands_once(tmp_path: Path) -> None:
    one, link = made(tmp_path, "one.md"), tmp_path / "link.md"
    link.symlink_to(one)
    recent = RecentFiles(tmp_path / "recent.json")
    recent.add(one)
    recent.add(link)
    assert recent.files == (link,)


def test_listeners_are_told(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "recent.json")
    told: list[tuple[Path, ...]] = []
    recent.changed.connect(told.append)
    one = made(tmp_path, "one.md")
    recent.add(one)
    recent.clear()
    assert told == [(one,), ()]
