"""Pictures between Qt and the core: what a clipboard or a drag holds, and thumbnails to look at."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:  # it brings Pillow, which nothing needs before a picture comes
    from editor.images.gathering import Given

_RAW_FORMATS = ("image/png", "image/webp", "image/jpeg", "image/gif", "image/avif")
"""In the order in which they are asked for: what a program offers beside PNG it may have made of it, with losses."""
_TAG = re.compile(r"<[^<>]*>")
_IMAGE_TAG = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_ATTRIBUTE = r"""\b{0}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""
_MOST_HTML = 1_000_000


@dataclass(frozen=True, slots=True)
class WebPicture:
    """A picture of the web that is known by its address only."""

    address: str
    words: str


def holds_bitmap(source: QMimeData) -> bool:
    """Tell whether *source* is a picture and nothing that could be pasted as text: cells come with a picture, too."""
    if not source.hasImage() or source.urls():
        return False
    text = source.text().strip()
    if text and not re.fullmatch(r"https?://\S+|data:image/\S+", text):
        return False
    return not source.hasHtml() or _is_lone_image(source.html())


def bitmap_of(source: QMimeData) -> Given | None:
    """Return the picture that *source* holds: the bytes it was copied as, where they are offered, else its pixels."""
    from editor.images.gathering import Bitmap, Given

    for name in _RAW_FORMATS:
        raw = source.data(name)
        if not raw.isEmpty():
            return Given(bytes(raw.data()))
    image = source.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Given(Bitmap(image.width(), image.height(), bytes(image.constBits())))


def local_files(source: QMimeData) -> list[Path]:
    """Return the files of this machine that *source* names."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def web_picture_of(source: QMimeData) -> WebPicture | None:
    """Return the picture of a web page that is dragged: its address and the words that the page has for it."""
    web = [url.toString() for url in source.urls() if url.scheme() in ("http", "https")]
    if not web:
        return None
    tags = _IMAGE_TAG.findall(source.html()[:_MOST_HTML]) if source.hasHtml() else []
    if len(tags) == 1 and _is_lone_image(source.html()):
        address = _attribute(tags[0], "src")
        if address.startswith(("http://", "https://")):
            return WebPicture(address, _attribute(tags[0], "alt"))
    from editor.images.kinds import is_picture

    return WebPicture(web[0], "") if is_picture(web[0].partition("?")[0].partition("#")[0]) else None


def image_of(width: int, height: int, rgba: bytes) -> QImage:
    """Return the picture of *rgba* bytes."""
    return QImage(rgba, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def thumbnail_of(data: bytes, side_px: int) -> QImage | None:
    """Return the picture or drawing *data* within *side_px*, None where it cannot be shown. Not for the GUI thread."""
    from editor.images.picture import CannotRead, is_svg
    from editor.images.processing import thumbnail

    if is_svg(data):
        return _drawn(data, side_px)
    try:
        return image_of(*thumbnail(data, side_px))
    except CannotRead:
        return None


def _drawn(svg: bytes, side_px: int) -> QImage | None:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return None
    size.scale(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _is_lone_image(markup: str) -> bool:
    """Tell whether *markup* shows one picture and no word."""
    markup = markup[:_MOST_HTML]
    return len(_IMAGE_TAG.findall(markup)) == 1 and not html.unescape(_TAG.sub("", markup)).strip()


def _attribute(tag: str, name: str) -> str:
    found = re.search(_ATTRIBUTE.format(name), tag, re.IGNORECASE)
    return html.unescape(next((value for value in found.groups() if value), "")) if found else ""
