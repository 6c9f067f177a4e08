"""What becomes of a picture before it is laid into the site: smaller, without its metadata, in another format."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from PIL import ExifTags, Image, ImageOps, JpegImagePlugin

from editor.images.picture import MOST_PIXELS, CannotRead, Picture, PictureProblem, needs_converting, opened, refusing
from editor.images.stripping import stripped

LEAST_OFFERED_PX, MOST_OFFERED_PX = 1200, 2400
PHOTO_COLOURS = 1 << 16
"""More colours than this has a photo; what was drawn or typed has less, and JPEG would blur its edges."""
JPEG_SHARE = 0.5
"""JPEG is offered for a photo that it makes smaller than this share."""


class Quality(Enum):
    """How much a lossy format may leave out; the value is what Pillow's encoders take."""

    BEST = 92
    GOOD = 85
    SMALL = 72


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to become of a picture; all that is not wished leaves the file byte for byte as it was."""

    width_px: int | None = None
    strip: bool = False
    as_jpeg: bool = False
    quality: Quality = Quality.GOOD


@dataclass(frozen=True, slots=True)
class Prepared:
    """The file that is to be written, and its size in pixels."""

    data: bytes = field(repr=False)
    ext: str
    width: int
    height: int


def offered_width(usual_px: int) -> int:
    """Return to which width larger pictures are offered to be brought: twice the usual, for screens of two dots."""
    return min(MOST_OFFERED_PX, max(LEAST_OFFERED_PX, round(2 * usual_px, -2)))


def prepare(picture: Picture, wish: Wish) -> Prepared:
    """Return *picture* as wished; raises CannotRead where its pixels are broken. Takes up to seconds."""
    resized = wish.width_px is not None and wish.width_px < picture.width
    recoded = not picture.is_fixed and (resized or wish.as_jpeg or needs_converting(picture.data))
    if recoded or (wish.strip and picture.turned and not picture.is_fixed):
        return _recoded(picture, wish)
    data = picture.data
    if wish.strip and not picture.is_vector:
        bare = None if picture.turned else stripped(data)
        if bare is None and not picture.is_fixed:
            return _recoded(picture, wish)
        data = data if bare is None else bare
    return Prepared(data, picture.ext, picture.width, picture.height)


def is_better_as_jpeg(picture: Picture) -> bool:
    """Tell whether *picture* is a photo that was saved as a drawing, and JPEG makes it much smaller."""
    if picture.is_fixed or picture.ext != ".png":
        return False
    try:
        with refusing(), opened(picture.data) as image:
            image.load()
            if image.has_transparency_data or image.convert("RGB").getcolors(PHOTO_COLOURS) is not None:
                return False
    except CannotRead:
        return False
    png = len(prepare(picture, Wish()).data)
    return len(prepare(picture, Wish(as_jpeg=True)).data) < JPEG_SHARE * png


def thumbnail(data: bytes, side_px: int) -> tuple[int, int, bytes]:
    """Return the picture *data* within *side_px*: width, height and RGBA bytes; raises CannotRead."""
    with refusing(), opened(data) as image:
        if image.width * image.height > MOST_PIXELS:
            raise CannotRead(PictureProblem.TOO_LARGE)
        image.draft("RGB", (side_px, side_px))  # JPEG unpacks no more than it must
        small = ImageOps.exif_transpose(image)
        small.thumbnail((side_px, side_px), Image.Resampling.BILINEAR, reducing_gap=2.0)
        small = small.convert("RGBA")
        return small.width, small.height, small.tobytes()


def png_of(width: int, height: int, rgba: bytes) -> bytes:
    """Return a bitmap of RGBA bytes as PNG; one without transparency has no alpha."""
    image = Image.frombytes("RGBA", (width, height), rgba)
    if image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    return _saved(image, "PNG", {"optimize": False})


def _recoded(picture: Picture, wish: Wish) -> Prepared:
    with refusing(), opened(picture.data) as image:
        kind = "JPEG" if wish.as_jpeg or image.format == "MPO" else _kind_of(picture)
        like_before = _tables_of(image) if kind == "JPEG" and wish.width_px is None else {}
        profile = image.info.get("icc_profile")
        turned = ImageOps.exif_transpose(image)
        exif = turned.getexif()
        if wish.width_px is not None and wish.width_px < turned.width:
            height = max(1, round(turned.height * wish.width_px / turned.width))
            turned = _workable(turned).resize((wish.width_px, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
        if kind == "JPEG" and turned.mode not in ("L", "RGB", "CMYK"):
            turned = turned.convert("RGB")
        how: dict[str, object] = {"icc_profile": profile} if profile else {}
        if not wish.strip and len(exif):
            exif.pop(ExifTags.Base.Orientation, None)
            how["exif"] = exif.tobytes()
        how |= like_before or _encoding(kind, wish.quality)
        data = _saved(turned, kind, how)
        return Prepared(data, ".jpg" if kind == "JPEG" else picture.ext, turned.width, turned.height)


def _kind_of(picture: Picture) -> str:
    return {".jpg": "JPEG", ".gif": "GIF", ".webp": "WEBP", ".avif": "AVIF"}.get(picture.ext, "PNG")


def _encoding(kind: str, quality: Quality) -> dict[str, object]:
    if kind == "JPEG":
        return {"quality": quality.value, "optimize": True, "progressive": True}
    if kind in ("WEBP", "AVIF"):
        return {"quality": quality.value - (10 if kind == "AVIF" else 0)}
    return {"optimize": True} if kind == "PNG" else {}


def _tables_of(image: Image.Image) -> dict[str, object]:
    """Return how the JPEG *image* was coded, so that turning it costs no more than it must."""
    tables = getattr(image, "quantization", None)
    if not tables or image.mode not in ("L", "RGB"):
        return {}
    sampling = JpegImagePlugin.get_sampling(image)
    how: dict[str, object] = {"qtables": tables, "optimize": True}
    return how | ({"subsampling": sampling} if sampling >= 0 else {})


def _workable(image: Image.Image) -> Image.Image:
    """Return *image* in a mode whose pixels can be mixed."""
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        return image
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.convert("I").point(lambda value: value / 256).convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _saved(image: Image.Image, kind: str, how: Mapping[str, object]) -> bytes:
    file = io.BytesIO()
    # Metadata that is not wished for would otherwise come along by itself.
    image.info = {key: value for key, value in image.info.items() if key in ("transparency", "background")}
    image.save(file, kind, **how)
    return file.getvalue()


AS_IT_IS = Wish()
