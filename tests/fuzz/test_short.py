"""A short run over each target, of the same inputs each time; ``python -m tests.fuzz`` is the long one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fuzz.cheap import CHEAP
from tests.fuzz.running import run
from tests.fuzz.target import Target
from tests.fuzz.window import window_target

SEED = 7
COUNTS = {
    "codec": 20_000,
    "front-matter": 3_000,
    "fields": 1_000,
    "document": 2_000,
    "kramdown": 1_000,
    "incremental": 300,
    "liquid": 300,
    "window": 12,
}
Record = Callable[[str, object], None]


@pytest.mark.parametrize("target", CHEAP, ids=lambda target: target.name)
def test_no_input_breaks_a_promise(target: Target, record_property: Record) -> None:
    withstands(target, record_property)


@pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing", extend=True)
def test_no_keys_break_a_promise_of_the_window(qtbot: QtBot, tmp_path: Path, record_property: Record) -> None:
    with window_target(tmp_path) as target:
        withstands(target, record_property)


def withstands(target: Target, record_property: Record) -> None:
    tally = run(target, range(COUNTS[target.name]), SEED)
    record_property(f"fuzzed {target.name}", tally.count)
    for failure in tally.failures:
        pytest.fail(f'--target {target.name} --input "{failure.steps!r}"\n{failure.words}')
