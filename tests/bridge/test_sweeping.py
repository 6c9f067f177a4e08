"""All objects are looked through while the writer rests, and not in between."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.bridge.sweeping import MOST_OBJECTS, Sweeping


@pytest.fixture
def sweeping(qapp: QObject) -> Iterator[Sweeping]:
    thresholds = gc.get_threshold()
    made = Sweeping(qapp)
    gc.freeze()  # what other tests left has no part in this
    yield made
    made.deleteLater()
    gc.unfreeze()
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


class Node:
    """Holds itself."""

    def __init__(self) -> None:
        self.other = self


def test_cycles_that_nobody_holds_go_while_one_rests(sweeping: Sweeping, qtbot: QtBot) -> None:
    node = Node()
    gc.collect()
    seen = weakref.ref(node)
    del node
    sweeping.rest.setInterval(1)
    sweeping.stir()
    qtbot.waitUntil(lambda: seen() is None)


def test_a_look_passes_over_what_the_one_before_has_seen_until_something_large_has_gone(
    sweeping: Sweeping, qtbot: QtBot
) -> None:
    node = Node()
    sweeping.rest.setInterval(1)
    sweeping.stir()
    qtbot.waitUntil(lambda: not sweeping.rest.isActive())
    seen = weakref.ref(node)
    del node
    sweeping.stir()
    qtbot.waitUntil(lambda: not sweeping.rest.isActive())
    assert seen() is not None
    sweeping.unload()
    qtbot.waitUntil(lambda: seen() is None)


def test_much_that_came_at_once_is_not_looked_through_while_one_types_on(sweeping: Sweeping, qtbot: QtBot) -> None:
    kept = [[[number]] for number in range(MOST_OBJECTS)]
    gc.collect()
    before = full_collections()
    sweeping.rest.setInterval(1)
    sweeping.stir()
    qtbot.waitUntil(lambda: not sweeping.rest.isActive())
    assert full_collections() == before
    assert kept
