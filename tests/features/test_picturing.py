"""The image desk, at the real window."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.features.upkeep import picturing
from editor.images import site as images
from editor.widgets.upkeep.image_desk import ImageDesk
from tests.journeys.conftest import Writer, started

A = "---\r\ntitle: 海\r\nimage: /img/sea.png\r\n---\r\n\r\n![](/img/sea.png) ![x](/img/gone.png)\r\n".encode()
B = b"---\ntitle: b\n---\n\n![sea](/img/sea.png)\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def png(width: int) -> bytes:
    file = io.BytesIO()
    Image.effect_noise((width, 60), 80).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "_posts").mkdir(parents=True)
    (root / "img").mkdir()
    (root / "_config.yml").write_text("title: x\n")
    (root / "_posts/2024-01-01-a.md").write_bytes(A)
    (root / "_posts/2024-01-01-b.md").write_bytes(B)
    (root / "img/sea.png").write_bytes(png(3000))
    (root / "img/lonely.png").write_bytes(png(20))
    return root


def opened(writer: Writer, site: Path, kind: str = "") -> ImageDesk:
    writer.open(site / "_posts/2024-01-01-b.md")
    writer.do("site.pictures")
    desk = writer.window.findChild(ImageDesk)
    assert desk is not None
    names = [desk.kinds.item(row).text() for row in range(desk.kinds.count())]
    desk.kinds.setCurrentRow(next(row for row, name in enumerate(names) if name.startswith(kind)))
    return desk


def choose(desk: ImageDesk, row: int = 0) -> None:
    desk.list.setCurrentIndex(desk.wall.index(row))


def test_pictures_stand_in_groups_with_their_numbers(writer: Writer, site: Path) -> None:
    desk = opened(writer, site)
    assert [desk.kinds.item(row).text() for row in range(desk.kinds.count())] == [
        "All  2",
        "Used  1",
        "Unused  1",
        "Missing  1",
        "Too large  1",
        "No alt text  1",
    ]


def test_a_picture_is_not_missing_however_many_others_there_are(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "MOST_PICTURES", 1)
    (site / "a").mkdir()
    (site / "a/first.png").write_bytes(png(20))
    desk = opened(writer, site)
    assert desk.kinds.item(0).text() == "All  3"
    assert desk.kinds.item(3).text() == "Missing  1"


def test_the_site_is_looked_through_for_pictures_once_and_not_for_every_part_of_its_posts(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("c", "d", "e"):
        (site / f"_posts/2024-01-02-{name}.md").write_bytes(b"---\ntitle: c\n---\n![c](nowhere.png) ![c](sea.png)\n")
    listings: list[Path] = []
    list_pictures = images.list_pictures

    def counted(root: Path) -> list[images.SitePicture]:
        listings.append(root)
        return list_pictures(root)

    monkeypatch.setattr(images, "list_pictures", counted)
    monkeypatch.setattr(picturing, "READ_AT_A_TIME", 1)
    desk = opened(writer, site)
    assert desk.kinds.item(1).text() == "Used  1"
    assert listings == [site]


def test_a_place_without_alt_text_is_gone_to(writer: Writer, site: Path) -> None:
    desk = opened(writer, site, "No alt")
    choose(desk)
    items = [desk.uses.topLevelItem(row) for row in range(desk.uses.topLevelItemCount())]
    (item,) = [item for item in items if item is not None and "no alt text" in item.text(0)]
    desk.uses.itemActivated.emit(item, 0)
    post = writer.workbench.desk.current
    assert post is not None
    assert post.document.path == site / "_posts/2024-01-01-a.md"
    assert post.text.textCursor().selectedText() == "/img/sea.png"


def test_renaming_takes_links_in_files_and_open_posts_along_and_undo_brings_all_back(
    writer: Writer, site: Path
) -> None:
    desk = opened(writer, site, "Used")
    sea = (site / "img/sea.png").read_bytes()
    choose(desk)
    desk.name.setText("ocean.png")
    QTest.keyClick(desk.name, Qt.Key.Key_Return)
    assert (site / "img/sea.png").exists()
    desk.changes.change.click()
    post = writer.workbench.desk.current
    assert post is not None
    assert (site / "img/ocean.png").read_bytes() == sea
    assert not (site / "img/sea.png").exists()
    assert (site / "_posts/2024-01-01-a.md").read_bytes() == A.replace(b"sea.png", b"ocean.png")
    assert "/img/ocean.png" in post.document.post.source
    assert (site / "_posts/2024-01-01-b.md").read_bytes() == B
    desk.undo.click()
    assert (site / "img/sea.png").read_bytes() == sea
    assert (site / "_posts/2024-01-01-a.md").read_bytes() == A
    assert not post.document.dirty


def test_what_names_the_picture_otherwise_is_told_of_before(writer: Writer, site: Path) -> None:
    (site / "_config.yml").write_text("title: x\nlogo: /img/sea.png\n")
    desk = opened(writer, site, "Used")
    choose(desk)
    desk.name.setText("ocean.png")
    desk.rename.click()
    assert desk.changes.left.document().firstBlock().text().startswith("_config.yml names a picture of this name too")


def test_renaming_is_refused_where_a_post_changed_meanwhile(writer: Writer, site: Path) -> None:
    desk = opened(writer, site, "Used")
    choose(desk)
    desk.name.setText("ocean.png")
    desk.rename.click()
    (site / "_posts/2024-01-01-a.md").write_bytes(b"mine")
    desk.changes.change.click()
    assert (site / "img/sea.png").exists()
    assert "2024-01-01-a.md has changed meanwhile." in desk.changes.state.text()


def test_undoing_a_rename_is_refused_as_a_whole_where_a_post_changed_since(writer: Writer, site: Path) -> None:
    desk = opened(writer, site, "Used")
    choose(desk)
    desk.name.setText("ocean.png")
    desk.rename.click()
    desk.changes.change.click()
    (site / "_posts/2024-01-01-a.md").write_bytes(b"mine")
    desk.undo.click()
    assert (site / "img/ocean.png").exists()
    assert "Nothing was taken back:" in desk.state.text()


@pytest.mark.parametrize("name", ["lonely.png", "sea.jpg", "a/b.png"])
def test_a_name_that_will_not_do_is_refused_with_the_reason(writer: Writer, site: Path, name: str) -> None:
    desk = opened(writer, site, "Used")
    choose(desk)
    desk.name.setText(name)
    desk.rename.click()
    assert desk.pages.currentIndex() == 0
    assert desk.state.text()
    assert (site / "img/sea.png").exists()


def test_a_large_picture_is_made_smaller_and_that_is_taken_back(writer: Writer, site: Path) -> None:
    desk = opened(writer, site, "Too large")
    before = (site / "img/sea.png").read_bytes()
    choose(desk)
    desk.shrink.click()
    with Image.open(site / "img/sea.png") as image:
        assert image.width == 1600
    assert desk.kinds.item(4).text() == "Too large  0"
    assert desk.state.text() == "Picture files changed: 1."
    desk.undo.click()
    assert (site / "img/sea.png").read_bytes() == before
    assert desk.state.text() == "Picture files put back: 1."


def test_only_unused_pictures_go_to_the_trash(writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    thrown: list[Path] = []

    def throw(paths: tuple[Path, ...]) -> tuple[int, tuple[str, ...]]:
        thrown.extend(paths)
        for path in paths:
            path.unlink()
        return len(paths), ()

    monkeypatch.setattr(picturing, "thrown_away", throw)
    desk = opened(writer, site, "Used")
    choose(desk)
    assert not desk.trash.isEnabled()
    desk.kinds.setCurrentRow(2)
    choose(desk)
    desk.trash.click()
    assert thrown == [site / "img/lonely.png"]
    assert "Moved to the trash: 1." in desk.state.text()


def test_thumbnails_are_made_only_of_what_is_seen(writer: Writer, site: Path, qtbot: QtBot) -> None:
    desk = opened(writer, site, "Unused")
    qtbot.waitUntil(lambda: "img/lonely.png" in desk._thumbnails)
    assert desk._thumbnails["img/lonely.png"] is not None
