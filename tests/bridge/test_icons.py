"""The icons: one family, in the palette's colours, sharp at any size."""

from __future__ import annotations

import gc
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from editor import resources
from editor.bridge.icons import APP_ICON, app_icon, dye_chosen, icon, icon_names

SVG = "{http://www.w3.org/2000/svg}"
NEEDED = [
    "plus",
    "close",
    "calendar",
    "clock",
    "more",
    "chevron-down",
    "chevron-up",
    "chevron-right",
    "chevron-left",
    "trash",
    "code",
    "refresh",
    "warning",
    "check",
    "text",
    "list",
    "tree",
    "toggle",
    "number",
    "open",
    "new",
    "save",
    "save-as",
    "revert",
    "export",
    "undo",
    "redo",
    "form",
    "editor",
    "preview",
    "zoom-in",
    "zoom-out",
    "settings",
    "search",
    "link",
    "image",
    "bold",
    "italic",
    "quote",
    "heading",
    "folder",
    "file",
    "recent",
    "help",
    "sun",
    "moon",
    "info",
    "external",
]


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> Iterator[None]:
    before = QGuiApplication.palette()
    yield
    QGuiApplication.setPalette(before)


def colors_in(image: QImage) -> set[str]:
    """Return the colours of the pixels that are wholly covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def painted(drawn: QIcon, side: int, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    """Return *drawn* painted on nothing."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawn.paint(painter, QRect(0, 0, side, side), mode=mode)
    painter.end()
    return image


def use_text_color(name: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(name))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#fefefe"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("#777777"))
    QGuiApplication.setPalette(palette)


def test_every_icon_that_the_window_needs_is_there() -> None:
    assert set(NEEDED) <= set(icon_names())


def test_an_icon_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.parametrize("name", icon_names())
def test_each_icon_is_of_the_one_family(name: str) -> None:
    root = ET.fromstring(resources.text("icons", f"{name}.svg"))

    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    assert {element.tag for element in root} <= {SVG + "path", SVG + "circle", SVG + "rect"}


@pytest.mark.parametrize("name", icon_names())
@pytest.mark.parametrize("side", [16, 32])
def test_each_icon_leaves_its_margin_free_and_is_not_empty(name: str, side: int) -> None:
    image = painted(icon(name, color=QColor("#000000")), side)
    edge = [(x, y) for x in range(side) for y in (0, side - 1)] + [(x, y) for y in range(side) for x in (0, side - 1)]

    assert all(image.pixelColor(x, y).alpha() < 40 for x, y in edge)
    assert any(image.pixelColor(x, y).alpha() > 60 for x in range(side) for y in range(side))


def test_an_icon_has_the_text_colour_of_the_palette() -> None:
    use_text_color("#123456")

    assert colors_in(painted(icon("bold"), 48)) == {"#123456"}


def test_the_same_icon_follows_the_palette_from_light_to_dark() -> None:
    drawn = icon("bold")
    use_text_color("#111111")
    painted(drawn, 48)

    use_text_color("#eeeeee")

    assert colors_in(painted(drawn, 48)) == {"#eeeeee"}


def test_a_disabled_icon_has_the_disabled_colour() -> None:
    use_text_color("#123456")

    assert colors_in(painted(icon("bold"), 48, QIcon.Mode.Disabled)) == {"#777777"}


def test_a_selected_icon_can_be_read_on_the_selection() -> None:
    use_text_color("#123456")
    dye_chosen(None)

    assert colors_in(painted(icon("bold"), 48, QIcon.Mode.Selected)) == {"#fefefe"}


def test_a_selected_icon_is_of_the_ink_of_the_words_beside_it_where_the_theme_has_one() -> None:
    dye_chosen("#23211e")
    try:
        assert colors_in(painted(icon("bold"), 48, QIcon.Mode.Selected)) == {"#23211e"}
    finally:
        dye_chosen(None)


def test_an_icon_may_be_given_a_colour() -> None:
    use_text_color("#123456")

    assert colors_in(painted(icon("warning", color=QColor("#aa5500")), 64)) == {"#aa5500"}


@pytest.mark.parametrize("density", [1.0, 1.5, 2.0, 3.0])
def test_a_pixmap_has_the_pixels_of_the_screen(density: float) -> None:
    pixmap = icon("save").pixmap(QSize(20, 20), density)

    assert pixmap.size() == QSize(round(20 * density), round(20 * density))
    assert pixmap.devicePixelRatio() == density


def test_a_denser_screen_shows_a_sharper_drawing_and_not_a_larger_copy() -> None:
    small = icon("settings", color=QColor("#000000")).pixmap(QSize(16, 16), 1.0).toImage()
    dense = icon("settings", color=QColor("#000000")).pixmap(QSize(16, 16), 3.0).toImage()
    blurred = small.scaled(
        dense.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )

    assert len(colors_in(dense)) == 1
    assert dense.convertToFormat(QImage.Format.Format_ARGB32) != blurred.convertToFormat(QImage.Format.Format_ARGB32)


def test_an_icon_stays_square_in_a_wide_place() -> None:
    pixmap = icon("plus").pixmap(QSize(40, 20))

    assert pixmap.height() == 20
    assert pixmap.toImage().pixelColor(2, 10).alpha() == 0


def test_a_changed_copy_of_an_icon_draws_on_after_the_first_is_gone() -> None:
    first = icon("plus", color=QColor("#00aa00"))
    copy = QIcon(first)
    copy.setIsMask(True)
    del first
    gc.collect()

    assert colors_in(painted(copy, 48)) == {"#00aa00"}


def test_the_mark_of_the_application_keeps_its_own_colours(qtbot: QtBot) -> None:
    assert APP_ICON not in icon_names()
    assert len(colors_in(painted(app_icon(), 64))) > 5
