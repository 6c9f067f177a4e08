"""What pictures are, and what becomes of them."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from editor.images.picture import CannotRead, PictureProblem, read_picture
from editor.images.processing import (
    Quality,
    Wish,
    is_better_as_jpeg,
    offered_width,
    png_of,
    prepare,
    thumbnail,
)
from tests.images.pictures import camera_exif, drawing, photo, pixels, saved

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def shown(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return image


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "AVIF"])
def test_without_a_wish_a_picture_is_copied_byte_for_byte(kind: str) -> None:
    data = drawing(kind=kind)

    assert prepare(read_picture(data), Wish()).data == data
    assert prepare(read_picture(data), Wish(width_px=60)).data == data


def test_a_photo_tells_where_and_when_it_was_taken() -> None:
    told = read_picture(drawing(kind="JPEG", exif=camera_exif()))
    plain = read_picture(drawing(kind="JPEG"))

    assert (told.tells_place, told.tells_more) == (True, True)
    assert (plain.tells_place, plain.tells_more) == (False, False)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("wish", [Wish(width_px=30), Wish(strip=True), Wish(width_px=30, strip=True)])
def test_a_picture_that_is_turned_by_its_metadata_is_turned_itself(kind: str, wish: Wish) -> None:
    data = drawing(80, 40, kind, exif=camera_exif(orientation=6), icc_profile=PROFILE)
    picture = read_picture(data)
    assert (picture.width, picture.height) == (40, 80)

    made = prepare(picture, wish)

    image = shown(made.data)
    assert image.size == (made.width, made.height)
    assert image.size == ((30, 60) if wish.width_px else (40, 80))
    assert image.getexif().get(274, 1) == 1
    top, bottom = (image.convert("RGB").getpixel((image.width // 2, y)) for y in (5, image.height - 5))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200
    assert bottom[2] > 200
    assert image.info["icc_profile"] == PROFILE
    assert (b"Phone Maker" in made.data) is not wish.strip


@pytest.mark.parametrize(
    ("mode", "kind"), [("P", "PNG"), ("LA", "PNG"), ("1", "PNG"), ("I;16", "PNG"), ("CMYK", "JPEG"), ("P", "GIF")]
)
def test_pictures_of_any_mode_are_made_smaller(mode: str, kind: str) -> None:
    data = saved(Image.new(mode, (100, 50)), kind)

    made = prepare(read_picture(data), Wish(width_px=20))

    assert shown(made.data).size == (20, 10)
    assert made.ext == (".jpg" if kind == "JPEG" else f".{kind.lower()}")


def test_moving_pictures_are_left_as_they_are() -> None:
    frames = [Image.new("RGB", (50, 50), colour) for colour in ("red", "blue")]
    for kind in ("GIF", "WEBP", "PNG"):
        data = saved(frames[0], kind, save_all=True, append_images=frames[1:])
        picture = read_picture(data)

        assert picture.animated
        assert prepare(picture, Wish(width_px=10, as_jpeg=True)).data == data


def test_a_bitmap_of_the_clipboard_becomes_png_and_bmp_and_tiff_do_too() -> None:
    assert pixels(png_of(2, 1, b"\xff\0\0\xff\0\xff\0\x80")) == b"\xff\0\0\xff\0\xff\0\x80"
    assert shown(png_of(1, 1, b"\1\2\3\xff")).mode == "RGB"
    for kind in ("BMP", "TIFF"):
        made = prepare(read_picture(drawing(kind=kind)), Wish())
        assert (made.ext, shown(made.data).format) == (".png", "PNG")


def test_jpeg_is_offered_for_photos_and_not_for_drawings() -> None:
    assert is_better_as_jpeg(read_picture(photo(500, 400)))
    assert not is_better_as_jpeg(read_picture(drawing(500, 400)))
    assert not is_better_as_jpeg(read_picture(photo(kind="JPEG")))
    made = prepare(read_picture(photo()), Wish(as_jpeg=True))
    assert (made.ext, shown(made.data).format) == (".jpg", "JPEG")


def test_less_quality_is_less_to_load() -> None:
    picture = read_picture(photo(kind="JPEG", quality=95))

    sizes = [len(prepare(picture, Wish(width_px=200, quality=quality)).data) for quality in Quality]

    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_a_bomb_is_seen_by_its_head_and_never_unpacked() -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )

    picture = read_picture(bomb)

    assert picture.is_fixed
    assert prepare(picture, Wish(width_px=100, as_jpeg=True)).data == bomb
    assert not is_better_as_jpeg(picture)
    with pytest.raises(CannotRead):
        thumbnail(bomb, 100)


@pytest.mark.parametrize(
    ("svg", "scripted"),
    [
        ('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', False),
        ('<?xml version="1.0"?>\n<!-- a --><svg><script>alert(1)</script></svg>', True),
        ('<svg><a onclick="x()"/></svg>', True),
        ('<svg><a href="javascript:x()"/></svg>', True),
        ("\ufeff<svg:svg><svg:foreignObject/></svg:svg>", True),
    ],
)
def test_a_drawing_is_copied_as_it_is_and_its_scripts_are_told_of(svg: str, scripted: bool) -> None:
    picture = read_picture(svg.encode())

    assert (picture.ext, picture.scripted) == (".svg", scripted)
    assert prepare(picture, Wish(width_px=10, strip=True, as_jpeg=True)).data == svg.encode()


def test_what_is_no_picture_is_refused_and_what_is_cut_off_is_found_broken() -> None:
    with pytest.raises(CannotRead) as unknown:
        read_picture(b"%PDF-1.7 and so on")
    assert unknown.value.reason is PictureProblem.UNKNOWN
    with pytest.raises(CannotRead) as broken:
        prepare(read_picture(photo(kind="JPEG")[:2000]), Wish(width_px=10))
    assert broken.value.reason is PictureProblem.BROKEN


WHOLE = [drawing(8, 8, kind, exif=camera_exif(6)) for kind in ("JPEG", "PNG", "WEBP", "AVIF", "TIFF")]
WHOLE += [drawing(8, 8, kind, mode="P") for kind in ("GIF", "BMP")]


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # it tells so of broken EXIF
@given(st.data())
def test_no_broken_picture_is_more_than_a_refusal(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from(WHOLE))
    at = data.draw(st.integers(0, len(whole) - 1))
    broken = whole[:at] + data.draw(st.binary(max_size=3)) + whole[at + data.draw(st.integers(0, 5)) :]
    try:
        picture = read_picture(broken)
        prepare(picture, Wish(width_px=4, strip=True))
        thumbnail(broken, 4)
    except CannotRead:
        pass


def test_a_thumbnail_stands_upright_within_its_side() -> None:
    width, height, rgba = thumbnail(drawing(80, 40, "JPEG", exif=camera_exif(6)), 20)

    assert (width, height) == (10, 20)
    assert len(rgba) == 4 * width * height


def test_twice_the_usual_width_is_offered_within_reason() -> None:
    assert [offered_width(usual) for usual in (300, 800, 1024, 5000)] == [1200, 1600, 2000, 2400]
