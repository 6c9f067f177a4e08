"""Every colour in which words are drawn, on every ground that they are drawn on, in every theme: 4.5 to 1 by WCAG 2."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette

from editor.bridge.contrast import contrast
from editor.bridge.mixing import mixed
from editor.bridge.theme import DARK, LIGHT, SEPIA, Theme, palette_of
from editor.widgets.form.tokens import tokens_of
from editor.widgets.text.grounds import MATCH_SHARE, SCOPE_SHARE
from editor.widgets.text.palette import colours_for
from editor.widgets.text.pane import CURRENT_LINE_SHARE
from editor.widgets.tones import QUIET_SHARE, Tones, faded, tones_of

LEAST = 4.5
HOVER_SHARE = 0.07


def words_on_grounds(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Yield what is drawn, its ink and the ground below it."""
    palette = palette_of(theme)
    tones: Tones = tones_of(palette)
    tokens = tokens_of(palette)
    grounds = {"window": theme.window, "surface": theme.surface, "raised": theme.raised, "hover": theme.hover}
    for name in ("text", "muted", "danger", "warning", "link", "accent"):
        for ground in ("window", "surface", "raised"):
            yield f"{name} on {ground}", getattr(theme, name), grounds[ground]
    for name in ("text", "muted"):
        yield f"{name} on hover", getattr(theme, name), theme.hover
    for ink, ground in (("accent_text", "accent"), ("selection_text", "selection"), ("tooltip_text", "tooltip")):
        yield ink, getattr(theme, ink), getattr(theme, ground)
    for name in ("muted", "danger", "warning"):
        for ground in ("window", "surface"):
            yield f"{name} of the form on {ground}", getattr(tokens, name).name(), grounds[ground]
    yield "text on a chip", theme.text, tokens.chip.name()
    for name in Tones.__dataclass_fields__:
        tone = getattr(tones, name)
        yield f"text on the wash of {name}", theme.text, tone.wash.name()
        for ground in (theme.window, theme.surface, tone.wash.name()):
            yield f"ink of {name}", tone.ink.name(), ground
        yield f"quiet on the wash of {name}", faded(palette, QUIET_SHARE).name(), tone.wash.name()
    for share in (0, HOVER_SHARE):
        yield "quiet", faded(palette, QUIET_SHARE).name(), faded(palette, share).name()


def text_on_grounds(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Yield the inks of the text pane on the line of the caret, on what is searched in, and of the text on a match."""
    palette = palette_of(theme)
    base, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    colours = colours_for(theme)
    for colour in colours.inks():
        yield "on the line of the caret", colour, mixed(base, ink, CURRENT_LINE_SHARE).name()
        yield "on what is searched in", colour, faded(palette, SCOPE_SHARE, QPalette.ColorRole.Base).name()
    yield "text on a match", colours.ink, mixed(base, tones_of(palette).warning.ink, MATCH_SHARE).name()
    yield "selected text", theme.accent_text, theme.accent


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_words_can_be_read_wherever_they_stand(theme: Theme) -> None:
    pairs = [*words_on_grounds(theme), *text_on_grounds(theme)]
    poor = {(what, ink, ground): round(contrast(ink, ground), 2) for what, ink, ground in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < LEAST} == {}
