"""Colours with a meaning, made to stand on the palette's own background in light and in dark."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPen

from editor.bridge.mixing import mixed

# Hues in degrees, each with how light it may be on a light ground to be read there: the eye finds green the brightest.
# On a dark ground all are as light.
_HUES = ((212, 0.31), (145, 0.25), (38, 0.27), (4, 0.31))
_LIGHTNESS_ON_DARK = 0.74
QUIET_SHARE = 0.8
"""Of the text's colour in what is less than text: with more ground in it, it could not be read on all grounds."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A meaning as two colours: *ink* for signs, *wash* for the ground beneath the palette's text."""

    ink: QColor
    wash: QColor


@dataclass(frozen=True, slots=True)
class Tones:
    """The meanings that the window has colours for."""

    info: Tone
    good: Tone
    warning: Tone
    error: Tone


def tones_of(palette: QPalette) -> Tones:
    """Return the colours that suit *palette*; it is asked for each row of a list that paints itself."""
    return _tones_on(palette.color(QPalette.ColorRole.Base).rgb())


@lru_cache(maxsize=16)
def _tones_on(ground: int) -> Tones:
    return Tones(*(_tone(QColor(ground), hue, lightness) for hue, lightness in _HUES))


def faded(palette: QPalette, share: float, role: QPalette.ColorRole = QPalette.ColorRole.Window) -> QColor:
    """Return the palette's text colour drawn over its *role* with the weight *share* (0 to 1)."""
    return mixed(palette.color(role), palette.color(QPalette.ColorRole.WindowText), share)


def outline_of_chosen(palette: QPalette) -> QPen:
    """Return the line around a chosen row: in high contrast, where lines are as strong as letters, its ground is faint.

    Else there is none.
    """
    return QPen(palette.color(QPalette.ColorRole.Accent)) if is_strong(palette) else QPen(Qt.PenStyle.NoPen)


def is_strong(palette: QPalette) -> bool:
    """Tell whether *palette* is of high contrast: its lines are of the colour of its letters."""
    return palette.color(QPalette.ColorRole.Mid) == palette.color(QPalette.ColorRole.WindowText)


def _tone(ground: QColor, hue: int, lightness: float) -> Tone:
    dark = ground.lightnessF() < 0.5
    ink = QColor.fromHslF(hue / 360, 0.75, _LIGHTNESS_ON_DARK if dark else lightness)
    return Tone(ink, mixed(ground, ink, 0.22 if dark else 0.13))
