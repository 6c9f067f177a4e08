"""Colours with a meaning, made to stand on the palette's own background in light and in dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

# Hues in degrees. How light and how strong a colour is follows the palette, so that it can be read on it.
_BLUE, _GREEN, _AMBER, _RED = 212, 145, 38, 4


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
    """Return the colours that suit *palette*."""
    return Tones(*(_tone(palette, hue) for hue in (_BLUE, _GREEN, _AMBER, _RED)))


def faded(palette: QPalette, share: float, role: QPalette.ColorRole = QPalette.ColorRole.Window) -> QColor:
    """Return the palette's text colour drawn over its *role* with the weight *share* (0 to 1)."""
    return mixed(palette.color(role), palette.color(QPalette.ColorRole.WindowText), share)


def mixed(ground: QColor, over: QColor, share: float) -> QColor:
    """Return *over* laid on *ground* with the weight *share* (0 to 1)."""
    return QColor(
        round(ground.red() + (over.red() - ground.red()) * share),
        round(ground.green() + (over.green() - ground.green()) * share),
        round(ground.blue() + (over.blue() - ground.blue()) * share),
    )


def _tone(palette: QPalette, hue: int) -> Tone:
    ground = palette.color(QPalette.ColorRole.Base)
    dark = ground.lightnessF() < 0.5
    ink = QColor.fromHslF(hue / 360, 0.75, 0.68 if dark else 0.31)
    return Tone(ink, mixed(ground, ink, 0.22 if dark else 0.13))
