"""Earlier versions: kept, found again, thinned, bounded, and whole whatever happens to their files."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from editor.storage.snapshots import Kind, Snapshots
from editor.storage.thinning import DAY, HOUR, MOST_OLD, kept_of
from tests.faults.failing_fs import FailingFileSystem

NOW = 1_800_000_000.0
POST = Path("/site/_posts/2026-01-30-post.md")


def texts_of(snapshots: Snapshots, path: Path = POST) -> list[str | None]:
    return [snapshots.read(moment) for moment in snapshots.moments(path)]


def files_in(folder: Path, inner: str) -> list[Path]:
    return [path for path in (folder / inner).rglob("*") if path.is_file()]


def test_versions_come_back_the_newest_first(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    for number, text in enumerate(["一\r\n", "二\udc80", ""]):
        snapshots.add(POST, text, Kind.SAVED, when=NOW + number)
    assert texts_of(snapshots) == ["", "二\udc80", "一\r\n"]
    assert [moment.when for moment in snapshots.moments(POST)] == [NOW + 2, NOW + 1, NOW]


def test_a_text_lies_there_once_however_often_it_comes_back(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    for number, text in enumerate(["one", "two", "one", "two", "two"]):
        snapshots.add(POST, text, Kind.SAVED, when=NOW + number)
    snapshots.add(Path("/other.md"), "one", Kind.SAVED, when=NOW)
    assert texts_of(snapshots) == ["two", "one", "two", "one"]
    assert len(files_in(tmp_path, "texts")) == 2


def test_saving_what_was_only_written_makes_it_a_saved_version(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.add(POST, "one", Kind.WRITTEN, when=NOW)
    snapshots.add(POST, "one", Kind.SAVED, when=NOW + 1)
    snapshots.add(POST, "one", Kind.WRITTEN, when=NOW + 2)
    assert [moment.kind for moment in snapshots.moments(POST)] == [Kind.SAVED]


def test_a_damaged_text_is_passed_over_and_made_anew_when_it_comes_again(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.add(POST, "one", Kind.SAVED, when=NOW)
    snapshots.add(POST, "two", Kind.SAVED, when=NOW + 1)
    for file in files_in(tmp_path, "texts"):
        file.write_bytes(b"\0" * 20)
    assert texts_of(snapshots) == [None, None]
    snapshots.add(POST, "one", Kind.SAVED, when=NOW + 2)
    assert texts_of(snapshots) == ["one", None, "one"]


def test_what_is_no_moment_of_ours_is_passed_over(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.add(POST, "one", Kind.SAVED, when=NOW)
    [moment] = files_in(tmp_path, "moments")
    (moment.parent / "notes.txt").write_text("x")
    (moment.parent / ("9" * 40 + "-saved-" + "0" * 32)).write_text("x")
    assert texts_of(snapshots) == ["one"]


def test_versions_follow_a_text_to_its_new_name(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.add(POST, "one", Kind.SAVED, when=NOW)
    new = POST.with_name("new.md")
    snapshots.follow(POST, new)
    snapshots.add(new, "two", Kind.SAVED, when=NOW + 1)
    assert texts_of(snapshots, new) == ["two", "one"]
    assert texts_of(snapshots, POST) == ["one"]


def test_a_link_and_its_file_have_one_history(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("x")
    (tmp_path / "link.md").symlink_to("real.md")
    snapshots = Snapshots(tmp_path / "history")
    snapshots.add(tmp_path / "link.md", "one", Kind.SAVED, when=NOW)
    assert texts_of(snapshots, tmp_path / "real.md") == ["one"]


def test_room_is_made_by_the_oldest_of_all(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path, most_bytes=40_000)
    other = Path("/other.md")
    for number in range(20):
        text = os.urandom(4000).hex()
        snapshots.add(POST if number % 2 else other, text, Kind.SAVED, when=NOW + number)
    snapshots.sweep(now=NOW + 30)
    left = [moment.when for path in (POST, other) for moment in snapshots.moments(path)]
    assert sum(file.stat().st_size for file in files_in(tmp_path, "texts")) <= 40_000
    assert sorted(left) == [NOW + number for number in range(20 - len(left), 20)]
    assert None not in texts_of(snapshots)


def test_texts_that_no_moment_knows_are_swept_once_they_are_old(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.add(POST, "one", Kind.SAVED, when=NOW)
    snapshots.add(POST, "two", Kind.SAVED, when=NOW + 1)
    [first] = [file for file in files_in(tmp_path, "moments") if file.name.startswith(str(round(NOW * 1000)))]
    first.unlink()
    snapshots.sweep(now=files_in(tmp_path, "texts")[0].stat().st_mtime + 10)
    assert len(files_in(tmp_path, "texts")) == 2
    for file in files_in(tmp_path, "texts"):
        os.utime(file, (NOW - DAY, NOW - DAY))
    snapshots.sweep(now=NOW + 2)
    assert len(files_in(tmp_path, "texts")) == 1
    assert texts_of(snapshots) == ["two"]


def test_no_failing_call_spoils_what_was_kept_before(tmp_path: Path) -> None:
    def kept(folder: Path, fs: FailingFileSystem) -> None:
        with suppress(OSError):
            Snapshots(folder, fs=fs).add(POST, "two", Kind.SAVED, when=NOW + 1)

    Snapshots(tmp_path / "all").add(POST, "one", Kind.SAVED, when=NOW)
    counting = FailingFileSystem()
    kept(tmp_path / "all", counting)
    for number in range(1, counting.calls + 1):
        folder = tmp_path / str(number)
        Snapshots(folder).add(POST, "one", Kind.SAVED, when=NOW)
        kept(folder, FailingFileSystem(number, errno.ENOSPC))
        assert texts_of(Snapshots(folder)) in (["one"], ["two", "one"]), f"call {number}"
        Snapshots(folder).add(POST, "two", Kind.SAVED, when=NOW + 2)
        assert texts_of(Snapshots(folder))[:1] == ["two"], f"call {number}"


def test_the_nearer_the_denser() -> None:
    every_ten_minutes = [NOW - 600 * number for number in range(144 * 800)]
    kept = kept_of(every_ten_minutes, now=NOW)

    def count(oldest: float, newest: float) -> int:
        return sum(newest < NOW - moment <= oldest for moment in kept)

    assert count(DAY, -1) == 145
    assert abs(count(7 * DAY, DAY) - 6 * 24) <= 1
    assert abs(count(92 * DAY, 7 * DAY) - 85) <= 1
    assert abs(count(732 * DAY, 92 * DAY) - 640 / 7) <= 2
    assert abs(count(1e12, 732 * DAY) - 68 / 7) <= 1


def test_a_clock_that_is_years_ahead_for_a_day_does_not_take_the_history_away(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    for week in range(4):
        snapshots.add(POST, f"week {week}", Kind.SAVED, when=NOW + 7 * DAY * week)
    snapshots.sweep(now=NOW + 5000 * DAY)
    snapshots.add(POST, "ahead", Kind.SAVED, when=NOW + 5000 * DAY)
    assert texts_of(snapshots) == ["ahead", "week 3", "week 2", "week 1", "week 0"]
    assert len(kept_of([NOW - 7 * DAY * week for week in range(900)], now=NOW + 5000 * DAY)) == MOST_OLD


@given(st.lists(st.floats(0, 1600 * DAY), max_size=60), st.floats(0, 40 * DAY))
def test_thinning_twice_keeps_no_more_and_loses_nothing_that_thinning_once_later_keeps(
    ages: list[float], later: float
) -> None:
    moments = [NOW - age for age in ages]
    now_and_later = set(kept_of(kept_of(moments, now=NOW), now=NOW + later))
    assert now_and_later == set(kept_of(moments, now=NOW + later))


def test_a_version_of_each_hour_is_left_after_a_week_of_writing() -> None:
    moments = [NOW - 2 * DAY + 60 * number for number in range(180)]
    assert len(kept_of(moments, now=NOW)) in (3, 4)
    assert HOUR == 3600
