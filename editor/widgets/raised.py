"""The ground of what stands above the window for a moment, with its shadow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

SHADOW_PX = 10
CORNER_PX = 8


def paint_raised(painter: QPainter, inner: QRectF, palette: QPalette) -> None:
    """Draw the ground *inner* of what is raised; around it are ``SHADOW_PX`` for the shadow."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    dark = palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5
    for step in range(SHADOW_PX, 0, -1):
        painter.setBrush(QColor(0, 0, 0, (7 if dark else 3)))
        grown = inner.adjusted(-step, -step + 2, step, step)
        painter.drawRoundedRect(grown, CORNER_PX + step, CORNER_PX + step)
    painter.setBrush(palette.color(QPalette.ColorRole.Button))
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), CORNER_PX, CORNER_PX)
