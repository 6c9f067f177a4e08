"""The icons of the window: one drawn family, painted in the colour that the palette has for text."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from editor import resources

APP_ICON = "frontispiece"
_OWN_COLOUR = "currentColor"

_GROUPS = {
    QIcon.Mode.Normal: QPalette.ColorGroup.Active,
    QIcon.Mode.Active: QPalette.ColorGroup.Active,
    QIcon.Mode.Selected: QPalette.ColorGroup.Active,
    QIcon.Mode.Disabled: QPalette.ColorGroup.Disabled,
}


def icon(name: str, *, color: QColor | None = None) -> QIcon:
    """Return the icon *name* of our family, in *color* or, without one, in the palette's text colour.

    The colour is asked at each painting, so an icon follows a change of light and dark by itself.
    Raises FileNotFoundError where there is no such icon.
    """
    return QIcon(SvgIconEngine(_drawing(name), color))


def app_icon() -> QIcon:
    """Return the mark of the application, in its own colours."""
    return QIcon(SvgIconEngine(_drawing(APP_ICON), None))


def dye_chosen(ink: str | None) -> None:
    """Draw the icons of chosen rows in *ink*, that of the words beside them; None is for the palette's own.

    Our lists lay a paler ground under what is chosen than the palette has, and no role of the palette is for that.
    """
    SvgIconEngine.chosen_ink = ink


def icon_names() -> tuple[str, ...]:
    """Return the names of all icons of the family, without the application's own mark."""
    return tuple(sorted(path.stem for path in resources.path("icons").glob("*.svg") if path.stem != APP_ICON))


@cache
def _drawing(name: str) -> str:
    return resources.text("icons", f"{name}.svg")


class SvgIconEngine(QIconEngine):
    """Draws one SVG at any size and density; ``currentColor`` becomes the palette's colour for the mode."""

    # PySide6 does not hand a clone over to C++: without a reference it dies under the icon that has it.
    # Qt clones only where the copy of an icon is changed, so this stays as good as empty.
    _clones: ClassVar[list[QIconEngine]] = []
    chosen_ink: ClassVar[str | None] = None

    def __init__(self, drawing: str, color: QColor | None) -> None:
        super().__init__()
        self._drawing = drawing
        self._color = color

    def clone(self) -> QIconEngine:
        """Return an engine that draws the same."""
        copy = SvgIconEngine(self._drawing, self._color)
        self._clones.append(copy)
        return copy

    def key(self) -> str:
        """Return the name of this kind of engine."""
        return "frontispiece-svg"

    def isNull(self) -> bool:
        """Tell that there always is something to draw."""
        return False

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        """Return *size*: a drawing is sharp at each."""
        return size

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into *rect*, in the pixels of the screen that *painter* paints on."""
        density = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        side = min(rect.width(), rect.height())
        target = QRect(0, 0, side, side)
        target.moveCenter(rect.center())
        painter.drawPixmap(target, self._pixmap(side, density, self._color_for(mode)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a pixmap of *size* pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon as a pixmap that fills *size* on a screen of density *scale*."""
        square = min(size.width(), size.height())
        drawn = self._pixmap(square, scale, self._color_for(mode))
        if size.width() == size.height():
            return drawn
        framed = QPixmap(size * scale)
        framed.setDevicePixelRatio(scale)
        framed.fill(Qt.GlobalColor.transparent)
        painter = QPainter(framed)
        painter.drawPixmap((size.width() - square) // 2, (size.height() - square) // 2, drawn)
        painter.end()
        return framed

    def _color_for(self, mode: QIcon.Mode) -> QColor:
        if self._color is not None and mode != QIcon.Mode.Disabled:
            return self._color
        if mode == QIcon.Mode.Selected and self.chosen_ink is not None:
            return QColor(self.chosen_ink)
        role = QPalette.ColorRole.HighlightedText if mode == QIcon.Mode.Selected else QPalette.ColorRole.WindowText
        return QGuiApplication.palette().color(_GROUPS[mode], role)

    def _pixmap(self, side: float, density: float, color: QColor) -> QPixmap:
        """Return the drawing *side* device-independent pixels wide; Qt's cache keeps it."""
        pixels = max(1, round(side * density))
        key = f"frontispiece-{hash(self._drawing)}-{pixels}-{density}-{color.rgba():x}"
        found = QPixmap()
        if QPixmapCache.find(key, found):
            return found
        drawn = QPixmap(pixels, pixels)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        source = self._drawing.replace(_OWN_COLOUR, color.name(QColor.NameFormat.HexRgb))
        painter.setOpacity(color.alphaF())
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        drawn.setDevicePixelRatio(density)
        QPixmapCache.insert(key, drawn)
        return drawn
