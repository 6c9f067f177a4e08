"""Draws a post of the list: its sign and title, below them its day, how it stands and its tags."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.bridge.icons import icon
from editor.bridge.mixing import mixed
from editor.bridge.words_of_posts import day_text, short_words_of
from editor.search.posts import PostRow, Standing
from editor.widgets.posts.model import ROW, Heading, Index, PostModel
from editor.widgets.tones import QUIET_SHARE, Tones, faded, tones_of

SIGNS = {
    Standing.PUBLISHED: "check",
    Standing.FUTURE: "clock",
    Standing.DRAFT: "draft",
    Standing.HIDDEN: "hidden",
    Standing.BROKEN: "error",
}
_SIGN_PX = 15
_BESIDE_PX = 12
_ABOVE_PX = 6
_APART_PX = 6
"""Between the two lines: letters of another typeface than the usual one may be higher than a line."""
_BETWEEN_PX = 9
_PART = "  ·  "
_CORNER_PX = 6


def sign_colour(standing: Standing, palette: QPalette, tones: Tones) -> QColor:
    """Return the colour of the sign of *standing*."""
    colours = {
        Standing.PUBLISHED: faded(palette, 0.5),
        Standing.FUTURE: tones.info.ink,
        Standing.BROKEN: tones.error.ink,
    }
    return colours.get(standing, faded(palette, QUIET_SHARE))


class PostDelegate(QStyledItemDelegate):
    """All items are of one height, so that ten thousand of them need not be measured."""

    def __init__(self, model: PostModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._signs: dict[tuple[Standing, int], QIcon] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a height for two lines."""
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * _ABOVE_PX + _APART_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the item."""
        item = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Heading):
            self._paint_heading(painter, option, item)
        elif isinstance(item, PostRow):
            self._paint_post(painter, option, item)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        palette = option.palette
        palette.setCurrentColorGroup(QPalette.ColorGroup.Active)  # it is passed over by the keys, and not disabled
        rect = option.rect.adjusted(_BESIDE_PX, 0, -_BESIDE_PX, -_ABOVE_PX)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect, bottom | Qt.AlignmentFlag.AlignLeft, heading.words)
        painter.setFont(option.font)
        painter.setPen(faded(palette, QUIET_SHARE))
        painter.drawText(rect, bottom | Qt.AlignmentFlag.AlignRight, option.locale.toString(heading.count))
        painter.setPen(faded(palette, 0.12))
        painter.drawLine(
            option.rect.left() + _BESIDE_PX, rect.bottom() + 4, option.rect.right() - _BESIDE_PX, rect.bottom() + 4
        )

    def _paint_post(self, painter: QPainter, option: QStyleOptionViewItem, row: PostRow) -> None:
        palette, metrics = option.palette, option.fontMetrics
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(_BESIDE_PX, _ABOVE_PX, -_BESIDE_PX, -_ABOVE_PX)
        tones = tones_of(palette)
        colour = sign_colour(row.standing, palette, tones)
        top = inner.top() + (metrics.height() - _SIGN_PX) // 2
        self._sign(row.standing, colour).paint(painter, QRect(inner.left(), top, _SIGN_PX, _SIGN_PX))
        left = inner.left() + _SIGN_PX + _BETWEEN_PX
        text = QRect(left, inner.top(), inner.right() - left + 1, inner.height())
        shown = row.standing in (Standing.PUBLISHED, Standing.FUTURE)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText) if shown else faded(palette, 0.9))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        self._paint_below(painter, text, row, colour, metrics, faded(palette, QUIET_SHARE))

    def _paint_below(
        self, painter: QPainter, text: QRect, row: PostRow, colour: QColor, metrics: QFontMetrics, quiet: QColor
    ) -> None:
        """Draw the second line: what is no plain matter comes first, in the colour of its sign."""
        left = text.left()
        state = short_words_of(row)
        place = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        if state:
            painter.setPen(colour)
            painter.drawText(text, place, state)
            left += metrics.horizontalAdvance(state)
        excerpt = self._model.excerpt_of(row)
        day = "" if row.standing is Standing.FUTURE else day_text(row)
        parts = [day, excerpt] if excerpt else [day, *row.entry.tags[:4]]
        rest = _PART.join(filter(None, parts))
        if not rest:
            return
        rest = _PART + rest if state else rest
        room = QRect(left, text.top(), text.right() - left + 1, text.height())
        painter.setPen(quiet)
        painter.drawText(room, place, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width()))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, palette = option.state, option.palette
        accent = palette.color(QPalette.ColorRole.Accent)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (chosen or focused or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setPen(accent if focused else Qt.PenStyle.NoPen)
        window = palette.color(QPalette.ColorRole.Window)
        painter.setBrush(mixed(window, accent, 0.16) if chosen else faded(palette, 0.06))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), _CORNER_PX, _CORNER_PX)

    def _sign(self, standing: Standing, colour: QColor) -> QIcon:
        key = standing, colour.rgba()
        if key not in self._signs:
            self._signs[key] = icon(SIGNS[standing], color=colour)
        return self._signs[key]
