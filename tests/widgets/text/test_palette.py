"""Colours that can be read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.bridge import theme as themes
from editor.bridge.contrast import contrast
from editor.bridge.theme import Theme
from editor.widgets.text.palette import DARK, LIGHT, SEPIA, TextPalette, colours_for

LEAST = 4.5


@pytest.mark.parametrize("palette", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_every_ink_can_be_read_on_its_ground(palette: TextPalette) -> None:
    poor = {
        ink: round(contrast(ink, ground), 2)
        for ink in palette.inks()
        for ground in (palette.ground, palette.wash)
        if contrast(ink, ground) < LEAST
    }
    assert poor == {}


@pytest.mark.parametrize("theme", [themes.LIGHT, themes.SEPIA, themes.DARK], ids=["light", "sepia", "dark"])
def test_every_ink_can_be_read_in_the_window(theme: Theme) -> None:
    palette = colours_for(theme)
    assert palette.ground == theme.surface
    assert min(contrast(ink, theme.surface) for ink in palette.inks()) >= LEAST


def test_what_is_dimmed_is_far_from_what_is_lit() -> None:
    for palette in (LIGHT, SEPIA, DARK):
        assert contrast(palette.ink, palette.ground) > 2.2 * contrast(palette.dimmed, palette.ground)


def test_where_the_system_gives_the_colours_the_text_has_no_others() -> None:
    strong = replace(themes.DARK, name="system", window="#000000", surface="#000000", text="#ffffff", link="#ffff00")
    palette = colours_for(strong)
    assert set(palette.inks()) <= {strong.text, strong.link, strong.muted}
    assert palette.ground == strong.surface


def test_contrast_is_that_of_wcag() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
