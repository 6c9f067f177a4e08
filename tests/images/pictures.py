"""Pictures made for tests: of any size and format, with what cameras write beside the pixels."""

from __future__ import annotations

import io
import random

from PIL import ExifTags, Image

GPS = {1: "N", 2: (35.0, 41.0, 22.0), 3: "E", 4: (139.0, 41.0, 30.0)}


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    """Return *image* as a file of *kind*."""
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def drawing(width: int = 60, height: int = 40, kind: str = "PNG", mode: str = "RGB", **how: object) -> bytes:
    """Return a picture of two plain halves, the left one red."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height))
    return saved(image.convert(mode), kind, **how)


def photo(width: int = 400, height: int = 300, kind: str = "PNG", **how: object) -> bytes:
    """Return a picture of many colours that change softly, with the grain of a sensor."""
    grain = random.Random(1)
    image = Image.new("RGB", (width, height))
    image.putdata(
        [
            (
                x * 255 // width,
                y * 255 // height,
                min(255, (x + y) * 255 // (width + height) + grain.randrange(8)),
            )
            for y in range(height)
            for x in range(width)
        ]
    )
    return saved(image, kind, **how)


def camera_exif(orientation: int = 1) -> Image.Exif:
    """Return what a phone writes: where, when, with what, and which side is up."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Phone Maker"
    exif[ExifTags.Base.DateTime] = "2026:01:30 08:57:57"
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(GPS)
    return exif


def pixels(data: bytes) -> bytes:
    """Return the pixels of the picture *data*."""
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGBA").tobytes()
