"""What is walked: each part of the window that can stand alone. A new dialog is one line here."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QMainWindow, QWidget

from editor.actions.action import Action
from editor.actions.palette import Entry, Kind
from editor.bridge.asked import CommitAsked, DifferenceShown, PostAsked, PostWish, Rehearsal, Weight
from editor.bridge.typefaces import Typeface
from editor.bridge.words_of_rules import RuleGroup
from editor.checks.problem import Severity
from editor.completion.snippet_file import Snippet
from editor.export.paper import Paper
from editor.guide.pages import Page
from editor.images.gathering import Item
from editor.images.memory import Choices
from editor.images.pattern import Placement
from editor.images.picture import read_picture
from editor.images.site import SitePicture
from editor.post.edit import Edit
from editor.post.merge import merge
from editor.search.replacing import rows_of
from editor.settings.setting import groups_of
from editor.settings.settings import Settings
from editor.widgets.dialogs.about import About
from editor.widgets.dialogs.ask_discard import AskDiscard
from editor.widgets.dialogs.ask_save import AskSave
from editor.widgets.dialogs.ask_trust import AskTrust
from editor.widgets.dialogs.changed_on_disk import AskChangedOnDisk
from editor.widgets.dialogs.git_dialogs import CommitDialog, DifferencesDialog
from editor.widgets.dialogs.guide import Guide
from editor.widgets.dialogs.jekyll_difference import JekyllDifference
from editor.widgets.dialogs.merging import MergeDialog
from editor.widgets.dialogs.mishap import MishapDialog
from editor.widgets.dialogs.moments import MomentsDialog, ShownMoment
from editor.widgets.dialogs.note import Note
from editor.widgets.dialogs.open_link import AskLink
from editor.widgets.dialogs.own_words import OwnWordsDialog
from editor.widgets.dialogs.pick_snippet import PickSnippet
from editor.widgets.dialogs.pick_typeface import PickTypeface
from editor.widgets.dialogs.post_dialog import PostDialog
from editor.widgets.dialogs.recovered import FoundText, RecoveredDialog
from editor.widgets.dialogs.rehearsal import RehearsalDialog
from editor.widgets.dialogs.replacements import ReplacementsDialog
from editor.widgets.dialogs.rules import RulesDialog
from editor.widgets.dialogs.shortcuts import Shortcuts
from editor.widgets.dialogs.tools import ToolsDialog
from editor.widgets.find_bar import FindBar
from editor.widgets.form.calendar import CalendarPopup
from editor.widgets.form.form import no_icon
from editor.widgets.goal_popover import GoalPopover, Goals
from editor.widgets.images.picker import ImagePicker
from editor.widgets.images.sheet import ImageSheet
from editor.widgets.notice import NoticeAction, NoticeBar
from editor.widgets.outline import OutlinePage, OutlineRow
from editor.widgets.palette.palette import Palette
from editor.widgets.posts.panel import PostsPanel
from editor.widgets.preferences.dialog import Preferences
from editor.widgets.printing.preview import PrintPreview
from editor.widgets.problem_list import Remark
from editor.widgets.problems import PanelState, ProblemsPanel
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


def _problems() -> QWidget:
    panel = ProblemsPanel()
    panel.show_remarks([Remark(Severity.WARNING, "A mark is left.", "Line 3", "Remove")], PanelState.CHECKED)
    panel.show_ignored(1)
    return panel


def _finding() -> QWidget:
    bar = FindBar()
    bar.show_replacing(shown=True)
    return bar


def _outline() -> QWidget:
    page = OutlinePage()
    page.show_rows([OutlineRow(1, "First"), OutlineRow(2, "Second")])
    return page


def _inserting() -> QWidget:
    png = BytesIO()
    Image.new("RGB", (4_000, 3_000)).save(png, "PNG")
    item = Item("a.png", "a", ".png", "assets", Placement("assets"), b"", read_picture(png.getvalue()))
    return ImageSheet([item], [None], choices=Choices(), offered_px=1_600, suggest=lambda _item, words: words)


def _replacing() -> QWidget:
    rows = list(rows_of("a cat sat", [Edit(2, "cat", "dog")]))
    return ReplacementsDialog(rows, len(rows))


SHOWN = DifferenceShown("a.md", "before\n", "after\n")

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
    "discard": lambda: AskDiscard(["a.md"]),
    "mishap": lambda: MishapDialog("report", "report with words", Path("/report.txt")),
    "merge": lambda: MergeDialog("a.md", "a\nb\n", merge("a\nb\n", "A\nb\n", "ä\nb\n")),
    "recovered": lambda: RecoveredDialog([FoundText("a.md", "site", "5:57 PM", 1, "a\n", "b\n", "Its file is gone.")]),
    "moments": lambda: MomentsDialog("a.md", [ShownMoment("Friday", "17:57", "while writing", "editor")]),
    "rehearsal": lambda: RehearsalDialog(Rehearsal("Publish?", "Publish", ((Weight.CAREFUL, "It moves."),), (SHOWN,))),
    "commit": lambda: CommitDialog(CommitAsked("a.md", "Write a", ("img/a.png",), "main")),
    "trust": lambda: AskTrust(Path("/site")),
    "jekyll": lambda: JekyllDifference("a.md", "<p>\n", "<div>\n"),
    "note": lambda: Note("Done", "Three files were written."),
    "differences": lambda: DifferencesDialog("a.md", SHOWN),
    "post": lambda: PostDialog(
        PostAsked(PostWish("A", "2026-01-30"), ("_posts", "b/_posts"), lambda _: "a"), "New", "OK"
    ),
    "words": lambda: OwnWordsDialog(["zebra"], ["mokuhan"], "site"),
    "rules": lambda: RulesDialog([RuleGroup("Style", [("long", "Long sentences")])], ["long"], ["long"]),
    "snippets": lambda: PickSnippet([Snippet("Table", ("tbl",), "| a |\n", "A table")]),
    "replacing": _replacing,
    "picker": lambda: ImagePicker("site", [SitePicture("img/a.png", 10, 0)]),
    "inserting": _inserting,
    "calendar": lambda: CalendarPopup(icons=no_icon),
    "problems": _problems,
    "find": _finding,
    "outline": _outline,
    "gardener": _gardener,
    "pictures": _pictures,
    "print": lambda: PrintPreview(Paper()),
}
