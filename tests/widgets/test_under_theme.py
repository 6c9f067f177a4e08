"""Each widget and dialog made, shown and turned from light to dark under the style sheet of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStyle, QStyleOptionTab, QWidget
from pytestqt.qtbot import QtBot

from editor.actions.action import Action
from editor.bridge.style_sheet import stylesheet
from editor.bridge.theme import DARK, LIGHT, SEPIA, Theme, palette_of
from editor.guide.pages import Page
from editor.widgets.dialogs.about import About
from editor.widgets.dialogs.ask_save import AskSave
from editor.widgets.dialogs.changed_on_disk import AskChangedOnDisk
from editor.widgets.dialogs.guide import Guide
from editor.widgets.dialogs.note import Note
from editor.widgets.dialogs.open_link import AskLink
from editor.widgets.dialogs.shortcuts import Shortcuts
from editor.widgets.diff_view import DiffView
from editor.widgets.notice import NoticeAction, NoticeBar
from editor.widgets.start import StartView
from editor.widgets.status import SaveState, StatusBar
from editor.widgets.tabs import PostTabs
from editor.widgets.tones import tones_of


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet, style = QPalette(qapp.palette()), qapp.styleSheet(), qapp.style().name()
    qapp.setStyle("Fusion")
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setStyle(style)


def dress(app: QApplication, theme: Theme) -> None:
    app.setPalette(palette_of(theme))
    app.setStyleSheet(stylesheet(theme))


def notices() -> QWidget:
    bar = NoticeBar()
    bar.show_error("The disk is full.", actions=[NoticeAction("Save As…", print)])
    return bar


def status() -> QWidget:
    bar = StatusBar()
    bar.show_save_state(SaveState.SAVED)
    bar.show_caret(1, 1)
    return bar


def start() -> QWidget:
    view = StartView()
    view.show_recent([Path("/site/_posts/a.md")])
    return view


def tabs() -> QWidget:
    bar = PostTabs()
    bar.addTab("")
    bar.show_post(0, name="a.md", path=None, modified=True)
    return bar


def differences() -> QWidget:
    view = DiffView()
    view.show_texts("a\n", "b\n")
    return view


KINDS: dict[str, Callable[[], QWidget]] = {
    "notices": notices,
    "status": status,
    "start": start,
    "tabs": tabs,
    "differences": differences,
    "save": lambda: AskSave(["a.md", "b.md"]),
    "changed": lambda: AskChangedOnDisk("a.md", "mine\n", "theirs\n"),
    "note": lambda: Note("A dictionary", "Lay it into **a folder**."),
    "link": lambda: AskLink("https://example.com/"),
    "about": lambda: About("1.0"),
    "guide": lambda: Guide([Page(0, "Guide", "Fields", "Each field has an **editor**.")]),
    "shortcuts": lambda: Shortcuts([Action("file.save", "Save", print, "file", keys="Ctrl+S")], {}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_made_in_light_and_turns_dark(kind: str, application: QApplication, qtbot: QtBot) -> None:
    dress(application, LIGHT)
    widget = KINDS[kind]()
    qtbot.addWidget(widget)
    widget.show()
    light = widget.grab().toImage()

    dress(application, DARK)

    assert widget.grab().toImage() != light


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_words_are_cut_off(kind: str, theme: Theme, application: QApplication, qtbot: QtBot) -> None:
    dress(application, theme)
    widget = KINDS[kind]()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint().expandedTo(widget.size()))
    widget.show()

    for button in widget.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width()
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_signs_and_words_can_be_read_on_the_colours_of_meaning(theme: Theme, qapp: QApplication) -> None:
    palette = palette_of(theme)
    tones = tones_of(palette)

    for tone in (tones.info, tones.good, tones.warning, tones.error):
        assert contrast(palette.color(QPalette.ColorRole.WindowText).name(), tone.wash.name()) >= 4.5
        assert contrast(tone.ink.name(), tone.wash.name()) >= 3.0
        assert contrast(tone.ink.name(), palette.color(QPalette.ColorRole.Window).name()) >= 3.0


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 has it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    shares = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_the_tab_in_focus_shows_its_whole_name(theme: Theme, application: QApplication, qtbot: QtBot) -> None:
    dress(application, theme)
    bar = PostTabs()
    qtbot.addWidget(bar)
    bar.addTab("")
    bar.show_post(0, name="2026-01-30-kuchie.md", path=None, modified=True)
    bar.resize(800, 40)
    bar.show()
    option = QStyleOptionTab()
    bar.initStyleOption(option, 0)
    option.state |= QStyle.StateFlag.State_HasFocus

    room = bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar)

    assert room.width() >= bar.fontMetrics().horizontalAdvance("2026-01-30-kuchie.md")
