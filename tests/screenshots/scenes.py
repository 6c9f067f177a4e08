"""What is to be seen in each picture: and which actions lead there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

SIZE = (1000, 640)
LATER_MS = 400


@dataclass(frozen=True)
class Scene:
    """A picture by its *name*; *show* leads to what is in it, and *leave* back."""

    name: str
    show: Callable[[Workbench, OpenPost], None]
    leave: Callable[[Workbench, OpenPost], None] | None = None


def run(*names: str) -> Callable[[Workbench, OpenPost], None]:
    """Return what runs the actions *names*."""

    def act(workbench: Workbench, _post: OpenPost) -> None:
        for name in names:
            workbench.actions.get(name).run()

    return act


def typed(letters: str) -> Callable[[Workbench, OpenPost], None]:
    """Return what types *letters* in a line of their own at the end of the text."""

    def act(_workbench: Workbench, post: OpenPost) -> None:
        post.text.moveCursor(QTextCursor.MoveOperation.End)
        post.text.activateWindow()
        post.text.setFocus()
        QTest.keyClick(post.text, Qt.Key.Key_Return)
        QTest.keyClicks(post.text, letters)

    return act


def both(*acts: Callable[[Workbench, OpenPost], None]) -> Callable[[Workbench, OpenPost], None]:
    """Return what does all *acts*."""

    def act(workbench: Workbench, post: OpenPost) -> None:
        for one in acts:
            one(workbench, post)

    return act


def searched(words: str) -> Callable[[Workbench, OpenPost], None]:
    """Return what types *words* where the keys are, a moment later, and Enter."""

    def type_words() -> None:
        field = QApplication.focusWidget()
        if field is not None:
            QTest.keyClicks(field, words)
            QTest.keyClick(field, Qt.Key.Key_Return)

    return lambda _workbench, _post: QTimer.singleShot(LATER_MS, type_words)


def as_before(workbench: Workbench, post: OpenPost) -> None:
    """Close what stands over the window, and take back what was typed."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not workbench.window:
            widget.close()
    while post.document.can_undo:
        post.document.undo()


SCENES = (
    Scene("window", run()),
    Scene("posts", run("view.posts"), run("view.posts")),
    Scene("forecast", run("view.forecast"), run("view.forecast")),
    Scene(
        "problems",
        both(typed("See [the map](missing-map.md)."), run("view.problems")),
        both(run("view.problems"), as_before),
    ),
    Scene(
        "focus", both(typed(""), run("view.focus_paragraph", "edit.undo")), both(run("view.focus_paragraph"), as_before)
    ),
    Scene("completion", both(typed("{% "), run("insert.complete")), as_before),
    Scene("page", run("view.preview_next"), run("view.preview_next", "view.preview_next")),
    Scene("palette", run("view.palette"), as_before),
    Scene("site-search", both(run("edit.find_in_site"), searched("kramdown")), as_before),
    Scene("terms", run("site.terms"), as_before),
    Scene("preferences", run("edit.settings"), as_before),
)
