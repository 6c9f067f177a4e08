"""The log and the report tell what the program did, and nothing of what the writer wrote."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.storage import log as log_module
from editor.storage.hard_ends import HardEnds
from editor.storage.log import LastLines, places_of, start_log, stop_log
from editor.storage.report import MOST_REPORTS, Report, versions, write_report

SECRET = "words of a post"


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "log" / "frontispiece.log"
    stop_log()


def failure() -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        return error


def test_an_exception_is_told_by_its_places_alone() -> None:
    places = places_of(failure())
    assert "builtins.ValueError" in places
    assert "builtins.KeyError" in places
    assert "failure" in places
    assert SECRET not in places


def test_the_log_has_the_failure_and_not_its_words(path: Path) -> None:
    last = start_log(path)
    logging.getLogger("editor.part").error("could not", exc_info=failure())
    written = path.read_text()
    assert "could not" in written
    assert "test_log_and_report.py" in written
    assert SECRET not in written + "".join(last.lines)
    assert last.lines == (written.rstrip("\n"),)


def test_what_another_log_has_kept_of_the_words_is_not_taken_over(path: Path) -> None:
    other = logging.StreamHandler(io.StringIO())
    logging.getLogger("editor.part").addHandler(other)
    last = start_log(path)
    logging.getLogger("editor.part").error("could not", exc_info=failure())
    logging.getLogger("editor.part").removeHandler(other)
    assert SECRET in other.stream.getvalue()
    assert SECRET not in path.read_text() + "".join(last.lines)


def test_the_log_is_begun_anew_when_it_is_full(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "MOST_BYTES", 2_000)
    start_log(path)
    for number in range(400):
        logging.getLogger("editor").info("line %s", number)
    files = sorted(path.parent.iterdir())
    assert len(files) == 1 + log_module.OLDER_FILES
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 399" in path.read_text()


def test_without_a_place_for_the_log_the_last_lines_are_there(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in the way")
    last = start_log(tmp_path / "log" / "frontispiece.log")
    logging.getLogger("editor").info("all the same")
    stop_log()
    assert last.lines[0].endswith("all the same")
    assert isinstance(last, LastLines)


def test_a_report_has_what_the_failure_says_only_by_leave(tmp_path: Path) -> None:
    error = failure()
    report = Report(places_of(error), f"ValueError: {SECRET}", versions(Frontispiece="1"), ["a line"])
    assert SECRET not in report.text()
    assert SECRET in report.text(with_words=True)
    assert "Frontispiece: 1" in report.text()
    assert "a line" in report.text()


def test_the_writers_home_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "hanako"))
    report = Report(f"at {tmp_path}/hanako/site/x.md", "", {}, [])
    assert "hanako" not in report.text()


def test_old_reports_go(tmp_path: Path) -> None:
    for _ in range(MOST_REPORTS + 5):
        assert write_report(tmp_path / "reports", "x") is not None
    assert len(list((tmp_path / "reports").iterdir())) == MOST_REPORTS


def test_a_report_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file in the way")
    assert write_report(tmp_path / "reports", "x") is None


CRASH = """
import faulthandler, sys
from pathlib import Path
from editor.storage.hard_ends import HardEnds
ends = HardEnds(Path(sys.argv[1]))
ends.watch()
if sys.argv[2] == "crash":
    def in_this_function():
        faulthandler._sigsegv()
    in_this_function()
ends.end()
"""


@pytest.mark.parametrize("how", ["crash", "end"])
def test_a_process_that_crashed_is_told_at_the_next_start_once(tmp_path: Path, how: str) -> None:
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", CRASH, str(tmp_path), how], cwd=root, check=False, capture_output=True)
    told = list(HardEnds(tmp_path).told())
    assert [("in_this_function" in text, "Segmentation fault" in text) for text in told] == (
        [(True, True)] if how == "crash" else []
    )
    assert list(HardEnds(tmp_path).told()) == []
    assert list(tmp_path.iterdir()) == []
