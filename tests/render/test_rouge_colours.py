from __future__ import annotations

import re
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import resources
from editor.render.rouge.classes import CLASSES
from editor.render.rouge.colours import colours, stylesheet, token_rules
from editor.render.rouge.contrast import READABLE, contrast, readable
from editor.render.rouge.themes import code_themes, theme_rules

HEX = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
_PLAIN = {"w", "esc", "x", "n", "nx", "o", "p", "pi", "g"}
"""Classes that look like the text around them in our own colours."""


def coloured(css: str) -> set[str]:
    return set(re.findall(r"\.highlight \.(\w+)", css))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_is_readable_on_its_ground(theme: Literal["light", "dark"]) -> None:
    palette = colours(theme)
    grounds = {"added": palette["added-ground"], "removed": palette["removed-ground"]}
    text = {name: colour for name, colour in palette.items() if not name.endswith("ground")}

    assert {n: c for n, c in text.items() if contrast(c, grounds.get(n, palette["ground"])) < READABLE} == {}


def test_the_page_has_the_colours_of_both_themes() -> None:
    css = resources.text("preview", "content.css")
    lines = {line.strip() for line in css.splitlines()}

    assert token_rules() in css
    assert {line.strip() for theme in ("light", "dark") for line in stylesheet(theme).splitlines()} <= lines


def test_our_colours_know_every_class_of_rouge() -> None:
    assert CLASSES - coloured(token_rules()) == _PLAIN


def test_there_are_light_and_dark_themes_for_code() -> None:
    shades = [theme.is_dark for theme in code_themes()]

    assert shades.count(False) >= 4
    assert shades.count(True) >= 4
    assert shades == sorted(shades)
    assert len({theme.title for theme in code_themes()}) == len(shades)


@pytest.mark.parametrize("name", [theme.name for theme in code_themes()])
def test_a_theme_has_a_readable_colour_for_every_class_of_rouge(name: str) -> None:
    css = theme_rules(name)
    ground = re.findall(r"--code-ground: (#[0-9a-f]{6})", css)[0]
    text = re.findall(r"--code-text: (#[0-9a-f]{6})", css)[0]
    drawn = re.findall(r"\.highlight \.(\w+) \{ color: (#[0-9a-f]{6}); background: (#[0-9a-f]{6}|transparent)", css)

    assert {css_class for css_class, _, _ in drawn} == CLASSES
    assert contrast(text, ground) >= READABLE
    assert [
        css_class
        for css_class, colour, own in drawn
        if contrast(colour, ground if own == "transparent" else own) < READABLE
    ] == []


def test_a_theme_is_dark_when_its_ground_is() -> None:
    for theme in code_themes():
        ground = re.findall(r"--code-ground: (#[0-9a-f]{6})", theme_rules(theme.name))[0]
        assert (contrast("#ffffff", ground) > contrast("#000000", ground)) == theme.is_dark


def test_a_theme_that_is_not_offered_is_refused() -> None:
    with pytest.raises(KeyError):
        theme_rules("no such theme")


def test_a_theme_cannot_close_the_element_that_holds_it() -> None:
    assert all("<" not in theme_rules(theme.name) for theme in code_themes())


@given(HEX, HEX)
def test_any_colour_can_be_made_readable_on_any_ground(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground), ground) >= READABLE


@given(HEX, HEX)
def test_a_colour_that_is_readable_stays(colour: str, ground: str) -> None:
    if contrast(colour, ground) >= READABLE:
        assert readable(colour, ground) == colour


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
