from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.export import embedding
from editor.export.embedding import Folder, embed_pictures

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
URI = "data:image/png;base64," + base64.b64encode(PIXEL).decode()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    site = tmp_path / "site"
    (site / "assets").mkdir(parents=True)
    (site / "_posts").mkdir()
    (tmp_path / "outside").mkdir()
    for place in (site / "assets" / "ok.png", site / "_posts" / "beside.png", tmp_path / "outside" / "secret.png"):
        place.write_bytes(PIXEL)
    (site / "assets" / "絵 1.png").write_bytes(PIXEL)
    (site / ".env").write_text("SECRET")
    (site / "assets" / "link.png").symlink_to("../../outside/secret.png")
    return Folder(site, site / "_posts", "/blog")


@pytest.mark.parametrize(
    "address",
    [
        *("/assets/ok.png", "/blog/assets/ok.png", "beside.png", "./beside.png", "../assets/ok.png", "assets/ok.png"),
        *("/assets/ok.png?v=2#x", "/assets/%E7%B5%B5%201.png", "/assets/絵 1.png"),
    ],
)
def test_a_picture_in_the_site_is_embedded(folder: Folder, address: str) -> None:
    assert embed_pictures(f'<p><img src="{address}" alt="a"></p>', folder) == f'<p><img src="{URI}" alt="a"></p>'


@pytest.mark.parametrize(
    "address",
    [
        *("../outside/secret.png", "../../outside/secret.png", "%2e%2e/%2e%2e/outside/secret.png"),
        *("..%2f..%2foutside%2fsecret.png", "/../outside/secret.png", "/assets/..%5c..%5coutside%5csecret.png"),
        *("file:///etc/passwd", "/etc/passwd", "/assets/link.png", "/assets/ok.png%00.txt", "/.env", "/assets"),
        *("https://example.org/a.png", "//example.org/a.png", "data:image/png;base64,AA==", "", "#", "/none.png"),
        *("preview://other-host/etc/passwd", "http://[", "C:\\a.png"),
    ],
)
def test_anything_else_stays_as_it_is_written(folder: Folder, address: str) -> None:
    html = f'<p><img alt="a" src="{address}"></p>'
    assert embed_pictures(html, folder) == html


@pytest.mark.parametrize(
    ("html", "result"),
    [
        ("<IMG  SRC = '/assets/ok.png'  >", f"<IMG  SRC = '{URI}'  >"),
        ("<img src=/assets/ok.png>", f'<img src="{URI}">'),
        ("<img data-src='/assets/ok.png'>", "<img data-src='/assets/ok.png'>"),
        ("<img alt=\"src='/assets/ok.png'\">", "<img alt=\"src='/assets/ok.png'\">"),
        ("<p>&lt;img src='/assets/ok.png'></p>", "<p>&lt;img src='/assets/ok.png'></p>"),
        ("<!-- <img src='/assets/ok.png'> -->", "<!-- <img src='/assets/ok.png'> -->"),
        ("あ\n<b>\n<img src='/assets/ok.png' />", f"あ\n<b>\n<img src='{URI}' />"),
        (
            '<source srcset="/assets/ok.png 1x, https://a/b.png 2x">',
            f'<source srcset="{URI} 1x, https://a/b.png 2x">',
        ),
        ('<video poster="/assets/ok.png"></video>', f'<video poster="{URI}"></video>'),
    ],
)
def test_only_the_address_of_a_picture_is_replaced(folder: Folder, html: str, result: str) -> None:
    assert embed_pictures(html, folder) == result


def test_a_picture_beyond_the_limit_is_left_out(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "MAX_PICTURE_BYTES", 10)
    html = '<img src="/assets/ok.png">'
    assert embed_pictures(html, folder) == html


@given(st.text(st.sampled_from("<>/ =\"'&;imgsrcp!-\né"), max_size=60))
def test_markup_without_pictures_is_never_touched(html: str) -> None:
    nowhere = Path("/nonexistent")
    assert embed_pictures(html, Folder(nowhere, nowhere)) == html
