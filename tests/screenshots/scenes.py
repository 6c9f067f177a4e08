"""What is to be seen in each picture: and which actions lead there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

SIZE = (1000, 640)
LATER_MS = 400
MIDST = {"en": "Underscores", "ja": "活字はね"}


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


def typed(
    letters: str, *, at: QTextCursor.MoveOperation = QTextCursor.MoveOperation.End
) -> Callable[[Workbench, OpenPost], None]:
    """Return what types *letters* in a line of their own *at* the end of the text, or its start."""

    def act(_workbench: Workbench, post: OpenPost) -> None:
        post.text.moveCursor(at)
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


def caret_at(words: Mapping[str, str]) -> Callable[[Workbench, OpenPost], None]:
    """Return what puts the caret where the one of *words* stands that the post has."""

    def act(_workbench: Workbench, post: OpenPost) -> None:
        post.text.moveCursor(QTextCursor.MoveOperation.Start)
        assert any(post.text.find(word) for word in words.values())
        post.text.moveCursor(QTextCursor.MoveOperation.Left)
        post.text.centerCursor()

    return act


def later(act: Callable[[Workbench, OpenPost], None]) -> Callable[[Workbench, OpenPost], None]:
    """Return what does *act* a moment later."""
    return lambda workbench, post: QTimer.singleShot(LATER_MS, lambda: act(workbench, post))


def pressed(key: Qt.Key, words: str = "") -> Callable[[Workbench, OpenPost], None]:
    """Return what types *words* where the keys are, a moment later, and presses *key*."""

    def press() -> None:
        field = QApplication.focusWidget()
        if field is not None:
            QTest.keyClicks(field, words)
            QTest.keyClick(field, key)

    return lambda _workbench, _post: QTimer.singleShot(LATER_MS, press)


def day_chosen(workbench: Workbench, _post: OpenPost) -> None:
    """Open the calendar of the date."""
    date = next(field for field in workbench.window.findChildren(QLineEdit) if field.text().startswith("2026-01-3"))
    date.setFocus()
    QTest.keyClick(date, Qt.Key.Key_F4)


def as_before(workbench: Workbench, post: OpenPost) -> None:
    """Close what stands over the window, and take back what was typed."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not workbench.window:
            widget.close()
    while post.document.can_undo:
        post.document.undo()
    post.text.moveCursor(QTextCursor.MoveOperation.Start)


SCENES = (
    Scene("window", run()),
    Scene("date", day_chosen, as_before),
    Scene("posts", run("view.posts"), run("view.posts")),
    Scene("forecast", run("view.forecast"), run("view.forecast")),
    Scene(
        "problems",
        both(typed("See [the map](missing-map.md)."), run("view.problems")),
        both(run("view.problems"), as_before),
    ),
    Scene(
        "focus",
        both(caret_at(MIDST), run("view.focus_paragraph")),
        both(run("view.focus_paragraph"), as_before),
    ),
    Scene("completion", both(typed("{% "), run("insert.complete")), as_before),
    Scene("page", run("view.preview_next"), run(*["view.preview_next"] * 4)),
    Scene("palette", run("view.palette"), as_before),
    Scene("site-search", both(run("edit.find_in_site"), pressed(Qt.Key.Key_Return, "kramdown")), as_before),
    Scene("terms", run("site.terms"), as_before),
    Scene("pictures", run("site.pictures"), as_before),
    Scene("new-post", both(pressed(Qt.Key.Key_End, "Setting type"), run("post.new")), as_before),
    Scene(
        "spelling",
        both(
            typed("The printer set each letterr", at=QTextCursor.MoveOperation.Start),
            later(later(run("spelling.suggest"))),
        ),
        as_before,
    ),
    Scene(
        "history",
        both(
            typed("One line more."),
            run("file.save"),
            later(both(pressed(Qt.Key.Key_Down), run("file.history"))),
        ),
        as_before,
    ),
    Scene("print", run("file.print_preview"), as_before),
    Scene("shortcuts", run("help.shortcuts"), as_before),
    Scene("preferences", run("edit.settings"), as_before),
)
