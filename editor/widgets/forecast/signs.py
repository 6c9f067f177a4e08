"""A sign for each outlook."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QPalette

from editor.bridge.icons import icon
from editor.widgets.forecast.told import Outlook
from editor.widgets.tones import faded, tones_of

_SIGNS = {Outlook.SHOWN: "check", Outlook.WAITS: "clock", Outlook.LEFT_OUT: "dot", Outlook.STOPS: "error"}


def sign_of(outlook: Outlook, palette: QPalette) -> QIcon:
    """Return the sign of *outlook* in a colour that suits *palette*."""
    tones = tones_of(palette)
    colour = {
        Outlook.SHOWN: tones.good.ink,
        Outlook.WAITS: tones.warning.ink,
        Outlook.LEFT_OUT: faded(palette, 0.55),
        Outlook.STOPS: tones.error.ink,
    }[outlook]
    return icon(_SIGNS[outlook], color=colour)
