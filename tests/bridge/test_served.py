"""Which files a post may show: those of its site, by whatever spelling, and none beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.bridge.served import MOST_BYTES, Place, serve


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for folder in ("assets", "_posts/img", "_data", ".git", "assets/.hidden"):
        (root / folder).mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    for name in (
        "site/assets/ok.png",
        "site/assets/日本 語.png",
        "site/_posts/beside.png",
        "site/_posts/img/below.png",
        "site/_data/secret.png",
        "site/.git/secret.png",
        "site/assets/.hidden/x.png",
        "site/assets/page.html",
        "site/_config.yml",
        "outside/secret.png",
    ):
        (tmp_path / name).write_bytes(name.encode())
    (root / "assets/link.png").symlink_to("../../outside/secret.png")
    (root / "assets/inside.png").symlink_to("ok.png")
    (root / "assets/to_data.png").symlink_to("../_data/secret.png")
    (root / "assets/out").symlink_to("../../outside")
    os.mkfifo(root / "assets/pipe.png")
    with (root / "assets/huge.png").open("wb") as huge:
        huge.truncate(MOST_BYTES + 1)
    return root


def shown(site: Path, path: str) -> str | None:
    found = serve(path, Place(site, site / "_posts"))
    return found.data.decode() if found else None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/assets/ok.png", "site/assets/ok.png"),
        ("/assets/%E6%97%A5%E6%9C%AC%20%E8%AA%9E.png", "site/assets/日本 語.png"),
        ("/assets/inside.png", "site/assets/ok.png"),
        ("/beside.png", "site/_posts/beside.png"),
        ("/img/below.png", "site/_posts/img/below.png"),
    ],
)
def test_pictures_of_the_site_and_beside_the_post_are_shown(site: Path, path: str, expected: str) -> None:
    assert shown(site, path) == expected


@pytest.mark.parametrize(
    "path",
    [
        "/../outside/secret.png",
        "/assets/../../outside/secret.png",
        "/assets/%2e%2e/%2e%2e/outside/secret.png",
        "/assets/..%2f..%2foutside/secret.png",
        "/assets/..%5c..%5coutside/secret.png",
        "/assets/link.png",
        "/assets/out/secret.png",
        "/assets/to_data.png",
        "/_data/secret.png",
        "/.git/secret.png",
        "/assets/.hidden/x.png",
        "/assets/./ok.png",
        "/assets//ok.png",
        "/assets/ok.png%00.png",
        "/assets/%00.png",
        "/_config.yml",
        "/assets/page.html",
        "/assets/pipe.png",
        "/assets/huge.png",
        "/assets",
        "/",
        "/%ff.png",
        "/assets/none.png",
    ],
)
def test_nothing_else_is_shown(site: Path, path: str) -> None:
    assert shown(site, path) is None


def test_an_absolute_path_is_one_below_the_site(site: Path, tmp_path: Path) -> None:
    assert shown(site, f"/{tmp_path}/outside/secret.png") is None


def test_a_loose_post_has_its_own_folder_and_what_is_below(tmp_path: Path, site: Path) -> None:
    loose = Place(None, site / "assets")
    assert serve("/ok.png", loose) is not None
    assert serve("/../_posts/beside.png", loose) is None


def test_a_post_without_a_place_shows_no_file() -> None:
    assert serve("/etc/passwd.png", Place()) is None
