"""All objects are looked through while the writer rests, and not in between."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.bridge.sweeping import Sweeping


@pytest.fixture
def sweeping(qapp: QObject) -> Iterator[Sweeping]:
    thresholds = gc.get_threshold()
    made = Sweeping(qapp)
    yield made
    made.deleteLater()
    gc.set_threshold(*thresholds)


def full_collections() -> int:
    count: int = gc.get_stats()[2]["collections"]
    return count


def test_many_new_objects_begin_no_full_collection(sweeping: Sweeping) -> None:
    before = full_collections()
    kept = [[[number]] for number in range(300_000)]
    assert full_collections() == before
    assert kept


def test_what_is_stirred_again_is_waited_for(sweeping: Sweeping) -> None:
    sweeping.rest.setInterval(60_000)
    sweeping.stir()
    sweeping.rest.setInterval(120_000)
    sweeping.stir()
    assert sweeping.rest.remainingTime() > 60_000


def test_cycles_that_nobody_holds_go_while_one_rests(sweeping: Sweeping, qtbot: QtBot) -> None:
    class Node:
        other: object

    node = Node()
    node.other = node
    gc.collect()
    seen = weakref.ref(node)
    del node
    sweeping.rest.setInterval(1)
    sweeping.stir()
    qtbot.waitUntil(lambda: seen() is None)
