"""A picture as it came: what it is, how large, and what it tells beside its pixels. Read with care: it is untrusted."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from PIL import ExifTags, Image, UnidentifiedImageError

from editor.storage.reading import open_file

MOST_BYTES = 100 * 1024 * 1024
MOST_PIXELS = 150_000_000
"""A picture with more is copied and never unpacked: it would take half a gigabyte of memory."""
MOST_SVG_BYTES = 8 * 1024 * 1024
# Ours is asked of each file before a pixel is read; Pillow's own limit would warn, and only of some.
Image.MAX_IMAGE_PIXELS = None

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "TIFF")
_EXTENSIONS = {"PNG": ".png", "JPEG": ".jpg", "GIF": ".gif", "WEBP": ".webp", "AVIF": ".avif"}
_SVG = re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:\w+:)?svg[\s>]", re.DOTALL)
_SCRIPT = re.compile(
    rb"<\s*(?:\w+:)?(?:script|foreignObject)\b|\bon[a-z]+\s*=\s*[\"']|href\s*=\s*[\"']\s*(?:javascript|data:text/html)",
    re.IGNORECASE,
)
_TURNED = frozenset(range(2, 9))
_TELLING = frozenset(
    {
        ExifTags.Base.DateTime,
        ExifTags.Base.Make,
        ExifTags.Base.Model,
        ExifTags.Base.Artist,
        ExifTags.Base.HostComputer,
        ExifTags.Base.CameraOwnerName,
    }
)
_TELLING_DETAILS = frozenset(
    {
        ExifTags.Base.DateTimeOriginal,
        ExifTags.Base.DateTimeDigitized,
        ExifTags.Base.BodySerialNumber,
        ExifTags.Base.CameraOwnerName,
        ExifTags.Base.MakerNote,
    }
)


BROKEN = (
    *(OSError, ValueError, SyntaxError, EOFError, RuntimeError, TypeError, LookupError, ArithmeticError, MemoryError),
    struct.error,
)
"""What Pillow's readers raise over one broken file or another."""


class PictureProblem(Enum):
    """Why a file is not taken as a picture."""

    UNKNOWN = "unknown"  # no picture, or of a format that is not read
    BROKEN = "broken"
    TOO_LARGE = "too large"


class CannotRead(Exception):
    """A picture that was not read, and why."""

    def __init__(self, reason: PictureProblem) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's file *data* and what it is; *width* and *height* in pixels, as seen, 0 where it has no size.

    ``tells_place`` and ``tells_more`` (when, with which camera, by whom) are what a writer may not wish to publish.
    """

    data: bytes = field(repr=False)
    ext: str
    width: int = 0
    height: int = 0
    animated: bool = False
    turned: bool = False
    tells_place: bool = False
    tells_more: bool = False
    scripted: bool = False
    huge: bool = False

    @property
    def is_vector(self) -> bool:
        """Whether it is an SVG."""
        return self.ext == ".svg"

    @property
    def is_fixed(self) -> bool:
        """Whether its pixels are left as they are: moving pictures, drawings, and what is too large to unpack."""
        return self.animated or self.is_vector or self.huge


def read_picture(data: bytes) -> Picture:
    """Return what *data* is; raises CannotRead. Reads the head of the file and no pixel."""
    if len(data) > MOST_BYTES:
        raise CannotRead(PictureProblem.TOO_LARGE)
    if is_svg(data):
        return Picture(data, ".svg", scripted=_SCRIPT.search(data) is not None)
    with refusing(), opened(data) as image:
        kind = "JPEG" if image.format == "MPO" else image.format or ""
        animated = kind in ("GIF", "WEBP", "PNG", "AVIF") and getattr(image, "n_frames", 1) > 1
        exif = exif_of(image)
        turned = exif.get(ExifTags.Base.Orientation) in _TURNED
        width, height = image.size
        if turned and exif[ExifTags.Base.Orientation] >= 5:
            width, height = height, width
        return Picture(
            data,
            _EXTENSIONS.get(kind, ".png"),
            width,
            height,
            animated=animated,
            turned=turned,
            tells_place=bool(exif.get_ifd(ExifTags.IFD.GPSInfo)),
            tells_more=_tells_more(image, exif),
            huge=width * height > MOST_PIXELS,
        )


def is_svg(data: bytes) -> bool:
    """Tell whether *data* is a drawing in XML."""
    return len(data) <= MOST_SVG_BYTES and _SVG.match(data.removeprefix(b"\xef\xbb\xbf")[:65536]) is not None


def needs_converting(data: bytes) -> bool:
    """Tell whether the picture *data* is of a format that browsers do not show."""
    return data[:2] == b"BM" or data[:4] in (b"II*\0", b"MM\0*")


def width_of(path: Path) -> int:
    """Return the width in pixels of the picture at *path*, from its head; 0 where it cannot be told."""
    try:
        with open_file(path) as file, Image.open(file, formats=_FORMATS) as image:
            return int(image.width)
    except BROKEN:
        return 0


@contextmanager
def refusing() -> Iterator[None]:
    """Turn what Pillow says of a file that it cannot read into CannotRead."""
    try:
        yield
    except UnidentifiedImageError as error:
        raise CannotRead(PictureProblem.UNKNOWN) from error
    except BROKEN as error:
        raise CannotRead(PictureProblem.BROKEN) from error


def opened(data: bytes) -> Image.Image:
    """Return the picture *data*, of which no pixel is read yet; to be called within ``refusing``."""
    return Image.open(io.BytesIO(data), formats=_FORMATS)


def exif_of(image: Image.Image) -> Image.Exif:
    """Return the EXIF of *image*, empty where it is broken."""
    try:
        return image.getexif()
    except BROKEN:
        return Image.Exif()


def _tells_more(image: Image.Image, exif: Image.Exif) -> bool:
    if any(key in image.info for key in ("xmp", "XML:com.adobe.xmp", "photoshop")):
        return True
    return not _TELLING.isdisjoint(exif) or not _TELLING_DETAILS.isdisjoint(exif.get_ifd(ExifTags.IFD.Exif))
