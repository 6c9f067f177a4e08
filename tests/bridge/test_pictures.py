"""What a clipboard or a drag holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

from editor.bridge.pictures import (
    WebPicture,
    bitmap_of,
    holds_bitmap,
    local_files,
    thumbnail_of,
    web_picture_of,
)
from editor.images.gathering import Bitmap
from tests.images.pictures import drawing


def holding(*, text: str = "", html: str = "", image: bytes = b"", url: str = "") -> QMimeData:
    held = QMimeData()
    if text:
        held.setText(text)
    if html:
        held.setHtml(html)
    if image:
        held.setImageData(QImage.fromData(image))
    if url:
        held.setUrls([QUrl(url)])
    return held


@pytest.mark.parametrize(
    ("text", "html", "is_picture"),
    [
        ("", "", True),
        ("https://example.org/a.png", "", True),
        ("", '<!--StartFragment--><img src="x"><!--EndFragment-->', True),
        ("1\t2", "", False),
        ("", "<p>words</p>", False),
        ("", '<img src="x"> words', False),
        ("", '<img src="x"><img src="y">', False),
    ],
)
def test_a_bitmap_beside_words_is_no_picture(text: str, html: str, is_picture: bool) -> None:
    assert holds_bitmap(holding(text=text, html=html, image=drawing())) is is_picture
    assert not holds_bitmap(holding(text=text, html=html))


def test_the_bytes_that_were_copied_are_taken_and_else_the_pixels() -> None:
    held = holding(image=drawing(3, 2))
    pixels = bitmap_of(held)
    assert pixels is not None
    assert isinstance(pixels.content, Bitmap)
    assert (pixels.content.width, pixels.content.height) == (3, 2)
    assert pixels.content.rgba == b"\xff\0\0\xff" + b"\0\0\xff\xff" * 2 + b"\xff\0\0\xff" + b"\0\0\xff\xff" * 2

    held.setData("image/png", QByteArray(drawing()))
    copied = bitmap_of(held)
    assert copied is not None
    assert copied.content == drawing()


def test_a_picture_of_a_page_is_known_by_its_address_and_words() -> None:
    tag = "<img alt='A &amp; B' src=\"https://example.org/a?x=1&amp;y=2\">"

    assert web_picture_of(holding(html=tag, url="https://example.org/")) == WebPicture(
        "https://example.org/a?x=1&y=2", "A & B"
    )
    assert web_picture_of(holding(url="https://example.org/a.PNG?v=2")) == WebPicture(
        "https://example.org/a.PNG?v=2", ""
    )
    assert web_picture_of(holding(url="https://example.org/page")) is None
    assert web_picture_of(holding(html=tag)) is None
    assert web_picture_of(holding(url="file:///a.png")) is None


def test_files_of_this_machine_are_told_from_addresses() -> None:
    held = QMimeData()
    held.setUrls([QUrl("https://example.org/a.png"), QUrl.fromLocalFile("/tmp/猫 1.png")])

    assert local_files(held) == [Path("/tmp/猫 1.png")]


def test_pictures_and_drawings_have_thumbnails_and_other_files_none() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50"/></svg>'

    small = thumbnail_of(drawing(60, 40), 30)
    drawn = thumbnail_of(svg, 30)
    assert small is not None
    assert drawn is not None
    assert (small.width(), small.height()) == (30, 20)
    assert (drawn.width(), drawn.height()) == (30, 15)
    assert thumbnail_of(b"%PDF", 30) is None
    assert thumbnail_of(b"<svg", 30) is None
