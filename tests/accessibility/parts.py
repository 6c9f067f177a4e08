"""What is walked: each part of the window that can stand alone. A new dialog is one line here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QWidget

from editor.actions.action import Action
from editor.actions.palette import Entry, Kind
from editor.bridge.typefaces import Typeface
from editor.export.paper import Paper
from editor.guide.pages import Page
from editor.images.site import SitePicture
from editor.settings.setting import groups_of
from editor.settings.settings import Settings
from editor.widgets.dialogs.about import About
from editor.widgets.dialogs.ask_save import AskSave
from editor.widgets.dialogs.changed_on_disk import AskChangedOnDisk
from editor.widgets.dialogs.guide import Guide
from editor.widgets.dialogs.open_link import AskLink
from editor.widgets.dialogs.pick_typeface import PickTypeface
from editor.widgets.dialogs.shortcuts import Shortcuts
from editor.widgets.dialogs.tools import ToolsDialog
from editor.widgets.goal_popover import GoalPopover, Goals
from editor.widgets.notice import NoticeAction, NoticeBar
from editor.widgets.palette.palette import Palette
from editor.widgets.posts.panel import PostsPanel
from editor.widgets.preferences.dialog import Preferences
from editor.widgets.printing.preview import PrintPreview
from editor.widgets.site_results import SiteResults
from editor.widgets.start import StartView
from editor.widgets.upkeep.gardener import TagGardener
from editor.widgets.upkeep.image_desk import Group, ImageDesk
from editor.widgets.welcome import Welcome


def _notices() -> QWidget:
    bar = NoticeBar()
    bar.show_error("The disk is full.", actions=[NoticeAction("Save As…", print)])
    return bar


def _start() -> QWidget:
    view = StartView()
    view.show_recent([Path("/site/_posts/a.md")])
    return view


def _welcome() -> QWidget:
    return Welcome(theme="light", tips=[("The guide", "F1")])


def _posts() -> QWidget:
    panel = PostsPanel()
    panel.show_site("site")
    return panel


def _gardener() -> QWidget:
    gardener = TagGardener()
    gardener.show_terms({"js": 3, "JS": 1, "cat": 1}, [["js", "JS"]])
    return gardener


def _pictures() -> QWidget:
    desk = ImageDesk()
    desk.show_groups([Group("All", (SitePicture("img/a.png", 10, 0),))])
    return desk


def _palette() -> QWidget:
    window = QMainWindow()
    window.setWindowTitle("Window")
    window.setCentralWidget(QWidget(window))
    window.resize(800, 600)
    palette = Palette(window)
    palette.show_entries([Entry(Kind.COMMAND, "Save", "file.save", keys="Ctrl+S")], "")
    palette.open("")
    return window


PARTS: dict[str, Callable[[], QWidget]] = {
    "about": lambda: About("1.0"),
    "save": lambda: AskSave(["a.md", "b.md"]),
    "changed": lambda: AskChangedOnDisk("a.md", "mine\n", "theirs\n"),
    "palette": _palette,
    "preferences": lambda: Preferences(groups_of(Settings())),
    "guide": lambda: Guide([Page(0, "Guide", "Fields", "Each field has an **editor**.")]),
    "link": lambda: AskLink("https://example.com/"),
    "typeface": lambda: PickTypeface([Typeface("Noto Sans CJK JP", True)], ""),
    "shortcuts": lambda: Shortcuts([Action("file.save", "Save", print, "file", keys="Ctrl+S")], {}),
    "tools": lambda: ToolsDialog([Action("file.save", "Save", print, "file", icon="save")], ["-", "file.save"], []),
    "goal": lambda: GoalPopover(Goals(500, 0, False), "Written today: 0"),
    "site": SiteResults,
    "posts": _posts,
    "notices": _notices,
    "start": _start,
    "welcome": _welcome,
    "gardener": _gardener,
    "pictures": _pictures,
    "print": lambda: PrintPreview(Paper()),
}
