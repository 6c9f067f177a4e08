"""Light and dark: readable, complete, and following the system unless the writer chose."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge.contrast import contrast
from editor.bridge.style_sheet import stylesheet
from editor.bridge.theme import DARK, LIGHT, SEPIA, Theme, ThemeSource, palette_of, theme_of
from editor.render.highlight import colours
from editor.widgets.form.tokens import tokens_of
from editor.widgets.tones import outline_of_chosen


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *(
            (ink, ground)
            for ink in ("text", "muted", "danger", "warning", "link", "accent")
            for ground in ("window", "surface", "raised")
        ),
        ("muted", "hover"),
        ("text", "hover"),
        ("text", "pressed"),
        ("accent_text", "accent"),
        ("selection_text", "selection"),
        ("tooltip_text", "tooltip"),
    ],
)
def test_text_can_be_read_on_its_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_a_focus_ring_stands_out(theme: Theme) -> None:
    assert contrast(theme.accent, theme.window) >= 3
    assert contrast(theme.accent, theme.surface) >= 3


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_the_style_sheet_names_only_colours_that_there_are(theme: Theme) -> None:
    assert re.findall(r"@\w+", stylesheet(theme)) == []


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_the_box_of_a_choice_stands_out_and_its_tick_is_of_the_colour_for_the_accent(theme: Theme) -> None:
    assert contrast(theme.muted, theme.window) >= 3
    drawing = re.search(rf'background: {theme.accent}; image: url\("(.+)"\)', stylesheet(theme))
    assert drawing is not None
    ink = re.search(r'stroke="(#\w+)"', Path(drawing[1]).read_text("utf-8"))
    assert ink is not None
    assert contrast(ink[1], theme.accent) >= 3


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


@pytest.mark.parametrize(
    ("theme", "name"), [(LIGHT, "light"), (SEPIA, "light"), (DARK, "dark")], ids=["light", "sepia", "dark"]
)
def test_code_can_be_read_on_the_ground_that_the_preview_gives_it(theme: Theme, name: Literal["light", "dark"]) -> None:
    inks = {ink: colour for ink, colour in colours(name).items() if "ground" not in ink}
    assert {ink: colour for ink, colour in inks.items() if contrast(colour, theme.window) < 4.5} == {}


def high_contrast() -> QPalette:
    """Return a palette such as Windows has for high contrast: white, yellow and cyan on black."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        *((ground, "#000000") for ground in (role.Window, role.Base, role.Button, role.ToolTipBase)),
        *((ink, "#ffffff") for ink in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (role.Highlight, "#1aebff"),
        (role.HighlightedText, "#000000"),
        (role.Link, "#ffff00"),
    ):
        palette.setColor(which, QColor(colour))
    return palette


def test_a_system_of_high_contrast_gives_the_colours() -> None:
    theme = theme_of(high_contrast())
    assert theme.dark
    assert (theme.window, theme.text, theme.muted, theme.border) == ("#000000", "#ffffff", "#ffffff", "#ffffff")
    assert (theme.accent, theme.accent_text, theme.link) == ("#1aebff", "#000000", "#ffff00")
    for ink, ground in (("text", "window"), ("text", "hover"), ("accent_text", "accent"), ("danger", "surface")):
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 7


@pytest.mark.parametrize("faint", ["#0000ff", "#111111"])
def test_a_link_or_an_accent_of_the_system_that_cannot_be_seen_gives_way_to_its_ink(faint: str) -> None:
    palette = high_contrast()
    palette.setColor(QPalette.ColorRole.Link, QColor(faint))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(faint))
    theme = theme_of(palette)
    assert (theme.link, theme.accent, theme.accent_text) == ("#ffffff", "#ffffff", "#000000")


def test_what_is_chosen_in_high_contrast_has_another_ground_and_a_line_around_it() -> None:
    theme = theme_of(high_contrast())
    assert len({theme.window, theme.hover, theme.pressed}) == 3
    assert contrast(theme.text, theme.pressed) >= 7
    assert "QMenu::item:selected, QMenuBar::item:selected" in stylesheet(theme).partition("solid transparent")[2]


def test_high_contrast_of_the_system_wins_over_our_own_colours_unless_the_writer_chose(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ThemeSource, "_wants_contrast", lambda self: True)
    monkeypatch.setattr("editor.bridge.theme.system_palette", high_contrast)
    source = ThemeSource(qapp)
    assert source.theme.text == "#ffffff"
    assert source.palette().color(QPalette.ColorRole.Window).name() == "#000000"
    source.choose("sepia")
    assert source.theme is SEPIA
    source.choose("system")
    assert source.theme == theme_of(high_contrast())


def test_a_chosen_row_and_a_field_have_a_line_in_high_contrast_and_quiet_ones_else() -> None:
    strong, quiet = palette_of(theme_of(high_contrast())), palette_of(LIGHT)
    assert contrast(outline_of_chosen(strong).color().name(), "#000000") >= 3
    assert contrast(tokens_of(strong).border.name(), "#000000") >= 3
    assert outline_of_chosen(quiet).style() == Qt.PenStyle.NoPen
