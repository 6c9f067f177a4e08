"""Small pictures of image files, made outside the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

MOST_FILE_BYTES = 40 * 1024 * 1024
"""A larger file is not worth its reading for a picture of some pixels."""


def read_thumbnail(path: Path, side: int) -> QImage:
    """Return the image *path* no larger than *side* pixels; a null image where it cannot be read."""
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            return QImage()
    except OSError:
        return QImage()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        # JPEG is then read at a fraction of its size, which takes a fraction of the time.
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()
