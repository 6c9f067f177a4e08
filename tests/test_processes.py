"""Our own processes are started from an installation and from the bundle."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

from editor.processes import MODULES, become_one, leave_libraries_to_the_system, own_command


def test_each_process_is_a_module_of_ours() -> None:
    assert all(find_spec(module) for module in MODULES.values())


def test_an_installation_asks_its_python() -> None:
    assert own_command("--render-worker") == [sys.executable, "-P", "-m", "editor", "--render-worker"]


def test_the_bundle_asks_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/frontispiece/frontispiece")
    assert own_command("--render-worker") == ["/opt/frontispiece/frontispiece", "--render-worker"]


def test_on_windows_the_program_with_streams_is_asked_and_not_the_one_with_a_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/programs/frontispiecew.exe")
    monkeypatch.setattr(sys, "platform", "win32")
    assert own_command("--render-worker") == ["/programs/frontispiece.exe", "--render-worker"]


@pytest.mark.parametrize("word", MODULES)
def test_the_program_becomes_the_process_that_it_is_asked_for_and_ends_with_its_input(word: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "editor", word], input=b"", capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("arguments", [[], ["post.md"], ["--render-worker", "post.md"], ["--version"]])
def test_whatever_else_is_said_is_the_command_lines(arguments: list[str]) -> None:
    assert not become_one(arguments)


def test_programs_that_the_bundle_starts_find_the_systems_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    environ = {"LD_LIBRARY_PATH": "/opt/frontispiece/_internal", "LD_LIBRARY_PATH_ORIG": "/mine", "HOME": "/home/me"}
    leave_libraries_to_the_system(environ)
    assert environ == {"LD_LIBRARY_PATH": "/mine", "HOME": "/home/me"}


def test_an_installation_leaves_the_paths_of_libraries_alone() -> None:
    environ = {"LD_LIBRARY_PATH": "/mine"}
    leave_libraries_to_the_system(environ)
    assert environ == {"LD_LIBRARY_PATH": "/mine"}
