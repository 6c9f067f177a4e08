"""``--install-desktop`` puts us into the menu of the desktop."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from editor import resources
from editor.cli.main import run_command


def test_it_says_where_the_entry_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda: str(tmp_path))
    entry = tmp_path / "applications" / "frontispiece.desktop"
    assert run_command(["--install-desktop"]) == 0
    assert str(entry) in capsys.readouterr().out
    assert f"Exec={sys.executable} -P -m editor %F" in entry.read_text("utf-8")
    assert run_command(["--uninstall-desktop"]) == 0
    assert not entry.exists()


def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda: str(tmp_path / "file"))
    assert run_command(["--install-desktop"]) == 1
    assert "was not changed" in capsys.readouterr().err


def test_where_there_is_no_such_menu_it_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert run_command(["--install-desktop"]) == 1
    assert "Only desktops of Linux" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils are not installed")
def test_the_entry_is_one_that_the_validator_of_desktops_accepts() -> None:
    entry = resources.path("linux", "frontispiece.desktop")
    done = subprocess.run(["desktop-file-validate", "--no-hints", entry], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
