"""Colours that can be read."""

from __future__ import annotations

import pytest

from editor.bridge.theme import DARK as DARK_THEME
from editor.bridge.theme import LIGHT as LIGHT_THEME
from editor.bridge.theme import Theme
from editor.widgets.text.palette import DARK, LIGHT, TextPalette, contrast

LEAST = 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_its_ground(palette: TextPalette) -> None:
    poor = {
        ink: round(contrast(ink, ground), 2)
        for ink in palette.inks()
        for ground in (palette.ground, palette.wash)
        if contrast(ink, ground) < LEAST
    }
    assert poor == {}


@pytest.mark.parametrize(("palette", "theme"), [(LIGHT, LIGHT_THEME), (DARK, DARK_THEME)], ids=["light", "dark"])
def test_every_ink_can_be_read_in_the_window(palette: TextPalette, theme: Theme) -> None:
    assert min(contrast(ink, theme.surface) for ink in palette.inks()) >= LEAST


def test_contrast_is_that_of_wcag() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
