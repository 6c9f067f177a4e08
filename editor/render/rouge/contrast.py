"""How readable a colour is on another."""

from __future__ import annotations

import colorsys

READABLE = 4.5
"""The least contrast of text (WCAG 2.2, level AA)."""
_STEPS = 100


def contrast(one: str, other: str) -> float:
    """Return WCAG 2's contrast of two colours ``#rrggbb``, between 1 and 21."""

    def luminance(colour: str) -> float:
        channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def readable(colour: str, ground: str) -> str:
    """Return *colour*, made darker or lighter in its own hue until it can be read on *ground*; all ``#rrggbb``."""
    if contrast(colour, ground) >= READABLE:
        return colour
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    end = 0.0 if contrast("#000000", ground) > contrast("#ffffff", ground) else 1.0
    for step in range(1, _STEPS + 1):
        moved = colorsys.hls_to_rgb(hue, lightness + (end - lightness) * step / _STEPS, saturation)
        tried = "#" + "".join(f"{round(channel * 255):02x}" for channel in moved)
        if contrast(tried, ground) >= READABLE:
            return tried
    return "#000000" if end == 0.0 else "#ffffff"
