"""Metadata is taken out of the file, and the pixels stay as they were coded."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from editor.images.stripping import stripped
from tests.images.pictures import camera_exif, drawing, photo, pixels, saved

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">secret</x:xmpmeta>'


@pytest.mark.parametrize(
    "how",
    [
        {"kind": "JPEG"},
        {"kind": "JPEG", "progressive": True},
        {"kind": "PNG"},
        {"kind": "WEBP", "lossless": True},
        {"kind": "WEBP", "quality": 80},
    ],
)
def test_what_a_camera_writes_goes_and_pixels_and_colour_profile_stay(how: dict[str, object]) -> None:
    told = drawing(exif=camera_exif(), xmp=XMP, icc_profile=PROFILE, **how)  # type: ignore[arg-type]
    assert b"Phone Maker" in told

    bare = stripped(told)

    assert bare is not None
    assert b"Phone Maker" not in bare
    assert b"secret" not in bare
    assert pixels(bare) == pixels(told)
    with Image.open(io.BytesIO(bare)) as image:
        assert not image.getexif()
        assert image.info["icc_profile"] == PROFILE


def test_texts_of_png_and_comments_of_jpeg_go() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "somebody")
    texts.add_itxt("Title", "secret", zip=True)

    assert b"somebody" not in (stripped(drawing(pnginfo=texts)) or b"somebody")
    assert b"a comment" not in (stripped(drawing(kind="JPEG", comment=b"a comment")) or b"a comment")


def test_the_second_picture_that_phones_append_goes_with_what_it_tells() -> None:
    small = Image.new("RGB", (8, 8))
    double = saved(Image.new("RGB", (16, 16), "red"), "MPO", save_all=True, append_images=[small], exif=camera_exif())
    double += drawing(kind="JPEG", exif=camera_exif())

    bare = stripped(double)

    assert bare is not None
    assert bare.count(b"\xff\xd8\xff") == 1
    assert b"Phone Maker" not in bare


def test_what_has_nothing_to_tell_stays_byte_for_byte() -> None:
    for kind in ("PNG", "WEBP"):
        plain = drawing(kind=kind)
        assert stripped(plain) == plain


def test_other_formats_are_left_to_others() -> None:
    assert stripped(drawing(kind="GIF")) is None
    assert stripped(b"<svg/>") is None


@given(st.data())
def test_no_broken_file_is_an_error(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([drawing(kind=kind, exif=camera_exif()) for kind in ("JPEG", "PNG", "WEBP")]))
    at = data.draw(st.integers(0, len(whole) - 1))
    broken = whole[:at] + data.draw(st.binary(max_size=3)) + whole[at + data.draw(st.integers(0, 5)) :]

    stripped(broken)


def test_a_photo_in_scans_keeps_them() -> None:
    told = photo(64, 48, "JPEG", progressive=True, exif=camera_exif(), restart_marker_rows=1)

    assert pixels(stripped(told) or b"") == pixels(told)
