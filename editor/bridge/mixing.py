"""Colours that lie between two others."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mixed(ground: QColor, over: QColor, share: float) -> QColor:
    """Return *over* laid on *ground* with the weight *share* (0 to 1)."""
    return QColor(
        round(ground.red() + (over.red() - ground.red()) * share),
        round(ground.green() + (over.green() - ground.green()) * share),
        round(ground.blue() + (over.blue() - ground.blue()) * share),
    )
