"""A short soak: what was opened is closed, what was killed is back, and nothing is left of either."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.soak import soaking
from tests.soak.soaking import soak


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="no /proc here")
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_nothing_is_left_of_posts_and_processes_that_went(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soaking, "WARM_FILES", 3)
    told = soak(tmp_path, edits=300, files=10, kills=3, tell=lambda _line: None)
    assert (told.edits, told.opened, told.kills) == (300, 10, 3)
    assert told.leaks == []
