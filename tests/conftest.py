"""What every test stands on: no screen, no home of the developer's."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# The same inputs in every run, so that a change answers for itself alone; FUZZ=1 tries others each time.
# No input has a deadline: a busy machine is no fault.
hypothesis.settings.register_profile("repeated", derandomize=True, deadline=None)
hypothesis.settings.register_profile("others", deadline=None)
hypothesis.settings.load_profile("others" if os.environ.get("FUZZ") else "repeated")

# A busy machine is no fault: a wait ends when what it waits for has come, and fails after a minute.
for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitCallback):
    (wait.__kwdefaults__ or {})["timeout"] = 60_000

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
from editor.bridge.chromium import RESOLVER_RULES, VARIABLE, tell_chromium  # noqa: E402 - before Qt is imported
from editor.storage import glance  # noqa: E402

glance.FRESH_S = 0  # files change faster here than by hand
glance.GLANCE_S = 60  # a disk that takes its time because the machine is busy answers in the end

# No name leads to another machine, and every one to this: what gets as far as a name gets to the servers of the tests.
flags = [f'--host-resolver-rules="{", ".join((*RESOLVER_RULES, "MAP * 127.0.0.1"))}"']
if hasattr(os, "geteuid") and os.geteuid() == 0:
    flags.append("--no-sandbox")
os.environ[VARIABLE] = " ".join(flags)
tell_chromium(os.environ)
os.environ["LC_ALL"] = "C.UTF-8"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a home of its own: settings, data and caches of the developer are never read."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in (
        ("HOME", "."),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
    ):
        monkeypatch.setenv(name, str(home / folder))
