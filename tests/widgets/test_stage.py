"""The panes share the room that there is: what does not fit is put aside, and the window stays as it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.stage import FORM_MINIMUM, PREVIEW_MINIMUM, TEXT_MINIMUM, Pane, Stage

ALL_THREE = FORM_MINIMUM + TEXT_MINIMUM + PREVIEW_MINIMUM + 2
TWO = FORM_MINIMUM + TEXT_MINIMUM + 1
ONE = PREVIEW_MINIMUM
HEIGHT = 400


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(ALL_THREE, HEIGHT)
    return window


@pytest.fixture
def stage(window: QWidget) -> Stage:
    stage = Stage(QWidget())
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(stage)
    window.show()
    return stage


def shown(stage: Stage) -> list[Pane]:
    return [pane for pane in Pane if stage.is_shown(pane)]


def test_a_stage_of_three_panes_can_be_as_narrow_as_one(stage: Stage) -> None:
    stage.window().resize(ONE, HEIGHT)

    assert stage.window().width() == ONE
    assert shown(stage) == [Pane.TEXT]


def test_the_preview_is_put_aside_first_and_the_form_next(stage: Stage) -> None:
    seen = []
    for width in (ALL_THREE, ALL_THREE - 1, TWO, TWO - 1):
        stage.window().resize(width, HEIGHT)
        seen.append(shown(stage))

    assert seen == [[*Pane], [Pane.FORM, Pane.TEXT], [Pane.FORM, Pane.TEXT], [Pane.TEXT]]


def test_what_was_put_aside_comes_back_with_the_room(stage: Stage) -> None:
    stage.window().resize(ONE, HEIGHT)
    told: list[tuple[int, bool]] = []
    stage.pane_toggled.connect(lambda pane, is_shown: told.append((pane, is_shown)))

    stage.window().resize(ALL_THREE, HEIGHT)

    assert shown(stage) == [*Pane]
    assert told == [(Pane.FORM, True), (Pane.PREVIEW, True)]


def test_what_the_writer_hid_does_not_come_back_with_the_room(stage: Stage) -> None:
    stage.toggle(Pane.PREVIEW)
    stage.window().resize(ONE, HEIGHT)
    stage.window().resize(ALL_THREE, HEIGHT)

    assert shown(stage) == [Pane.FORM, Pane.TEXT]
    assert not stage.is_wanted(Pane.PREVIEW)


def test_a_pane_that_is_asked_for_makes_another_give_way(stage: Stage) -> None:
    stage.window().resize(ALL_THREE - 1, HEIGHT)
    stage.toggle(Pane.PREVIEW)

    assert shown(stage) == [Pane.TEXT, Pane.PREVIEW]
    assert stage.is_wanted(Pane.FORM)


def test_hiding_one_pane_brings_back_another_that_it_had_no_room_beside(stage: Stage) -> None:
    stage.window().resize(ALL_THREE - 1, HEIGHT)
    stage.toggle(Pane.FORM)

    assert shown(stage) == [Pane.TEXT, Pane.PREVIEW]


def test_text_that_is_shown_alone_stays_alone_in_a_wider_window(stage: Stage) -> None:
    stage.window().resize(ALL_THREE - 1, HEIGHT)
    stage.set_alone(True)
    stage.window().resize(2 * ALL_THREE, HEIGHT)
    alone = shown(stage)
    stage.set_alone(False)

    assert alone == [Pane.TEXT]
    assert shown(stage) == [*Pane]
