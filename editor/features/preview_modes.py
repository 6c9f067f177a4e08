"""What the preview shows of a post: its text, its page on the site, or its HTML; and as on which screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.preview.head import PreviewHead
from editor.widgets.workbench import Workbench

_MODES = (
    ("content", QT_TRANSLATE_NOOP("actions", "Text of the Post"), QT_TRANSLATE_NOOP("PreviewHead", "Text")),
    ("page", QT_TRANSLATE_NOOP("actions", "Page on the Site"), QT_TRANSLATE_NOOP("PreviewHead", "Page")),
    ("listing", QT_TRANSLATE_NOOP("actions", "Place in the List of Posts"), QT_TRANSLATE_NOOP("PreviewHead", "List")),
    ("card", QT_TRANSLATE_NOOP("actions", "Card of a Shared Link"), QT_TRANSLATE_NOOP("PreviewHead", "Card")),
    ("source", QT_TRANSLATE_NOOP("actions", "HTML Source"), QT_TRANSLATE_NOOP("PreviewHead", "HTML")),
)
"""By their names in the settings; the words of the menu, and the short ones above the preview."""
_WIDTHS = (
    ("pane", 0, QT_TRANSLATE_NOOP("actions", "As Wide as the Pane")),
    ("phone", 390, QT_TRANSLATE_NOOP("actions", "As on a Phone")),
    ("tablet", 820, QT_TRANSLATE_NOOP("actions", "As on a Tablet")),
    ("desktop", 1280, QT_TRANSLATE_NOOP("actions", "As on a Desktop")),
)
_MENU = "view/preview"


def install(workbench: Workbench) -> None:
    """Add the choices to the menu; whoever shows the post follows the settings."""
    settings, actions = workbench.settings, workbench.actions

    def choose(**chosen: str | int) -> None:
        settings.change("preview", **chosen)
        actions.refresh()

    def is_mode(mode: str) -> bool:
        return settings.value.preview.mode == mode

    def is_width(width: int) -> bool:
        return settings.value.preview.width == width

    def show_next() -> None:
        names = [mode for mode, _, _ in _MODES]
        choose(mode=names[(names.index(settings.value.preview.mode) + 1) % len(names)])

    for mode, title, _ in _MODES:
        run = partial(choose, mode=mode)
        checked = partial(is_mode, mode)
        actions.add(Action(f"view.preview_{mode}", title, run, _MENU, "mode", checkable=True, checked=checked))
    head = PreviewHead([(mode, QCoreApplication.translate("PreviewHead", words)) for mode, _, words in _MODES])

    def show(_: object = None) -> None:
        head.show_mode(settings.value.preview.mode)
        head.show_zoom(settings.value.preview.zoom)

    show()
    head.mode_chosen.connect(lambda mode: choose(mode=mode))
    head.zoom_reset_requested.connect(lambda: actions.get("view.preview_zoom_reset").run())
    settings.changed.connect(show)
    workbench.preview.set_head(head)
    actions.add(
        Action(
            "view.preview_next",
            QT_TRANSLATE_NOOP("actions", "Show Next Kind of Preview"),
            run=show_next,
            menu=_MENU,
            group="next",
            keys="Ctrl+Alt+V",
        )
    )
    for name, width, title in _WIDTHS:
        run = partial(choose, width=width)
        checked = partial(is_width, width)
        actions.add(Action(f"view.width_{name}", title, run, _MENU, "width", checkable=True, checked=checked))
