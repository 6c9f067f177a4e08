"""Light and dark: readable, complete, and following the system unless the writer chose."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge.theme import DARK, LIGHT, Theme, ThemeSource, palette_of, stylesheet
from editor.render.highlight import colours


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF())


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, ground) for ink in ("text", "muted", "danger", "warning", "link") for ground in ("window", "surface")),
        ("text", "raised"),
        ("text", "hover"),
        ("text", "pressed"),
        ("accent_text", "accent"),
        ("selection_text", "selection"),
        ("tooltip_text", "tooltip"),
    ],
)
def test_text_can_be_read_on_its_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_focus_ring_stands_out(theme: Theme) -> None:
    assert contrast(theme.accent, theme.window) >= 3
    assert contrast(theme.accent, theme.surface) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_only_colours_that_there_are(theme: Theme) -> None:
    assert re.findall(r"@\w+", stylesheet(theme)) == []


def test_the_writers_choice_wins_and_is_told_once(qtbot: QtBot, qapp: QApplication) -> None:
    source = ThemeSource(qapp, choice="light")
    assert source.theme is LIGHT
    with qtbot.waitSignal(source.changed):
        source.choose("dark")
    assert source.theme is DARK
    with qtbot.assertNotEmitted(source.changed):
        source.choose("dark")


def test_the_palette_is_of_the_theme(qapp: QApplication) -> None:
    assert palette_of(DARK).color(QPalette.ColorRole.Base).name() == DARK.surface


@pytest.mark.parametrize(("theme", "name"), [(LIGHT, "light"), (DARK, "dark")], ids=["light", "dark"])
def test_code_can_be_read_on_the_ground_that_the_preview_gives_it(theme: Theme, name: Literal["light", "dark"]) -> None:
    inks = {ink: colour for ink, colour in colours(name).items() if "ground" not in ink}
    assert {ink: colour for ink, colour in inks.items() if contrast(colour, theme.window) < 4.5} == {}
