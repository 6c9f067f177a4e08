"""What a hand does at a post in the window, step by step, and which bytes each step may change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.document.document import Change
from editor.features.outside.watching import Watching
from editor.post.codec import UnencodableText, encode
from editor.post.edit import Edit, Span
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.text.binding import TextBinding
from editor.widgets.text.pane import TextPane
from tests.fuzz.cheap import edit_of
from tests.fuzz.target import Step, promise
from tests.standing_window import Standing

_NONE, _CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_K = Qt.Key
KEYS = (
    *((key, _NONE) for key in (_K.Key_Return, _K.Key_Tab, _K.Key_Backspace, _K.Key_Delete, _K.Key_Escape, _K.Key_F2)),
    *(
        (key, _NONE)
        for key in (_K.Key_Left, _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End, _K.Key_PageDown, _K.Key_Space)
    ),
    *(
        (key, _CTRL)
        for key in (_K.Key_Backspace, _K.Key_Delete, _K.Key_A, _K.Key_X, _K.Key_C, _K.Key_V, _K.Key_Z, _K.Key_Home)
    ),
    *((key, _SHIFT) for key in (_K.Key_Return, _K.Key_Left, _K.Key_Up, _K.Key_End, _K.Key_Delete, _K.Key_Tab)),
    *((key, _ALT) for key in (_K.Key_Up, _K.Key_Down)),
    *((key, _CTRL | _SHIFT) for key in (_K.Key_Z, _K.Key_Left, _K.Key_Home, _K.Key_K)),
)
_LEFT_OUT = (
    *(
        "file.open",
        "file.quit",
        "file.close",
        "file.history",
        "file.recover",
        "edit.settings",
        "help.",
        "spelling.",
        "post.",
    ),
    *(
        "site.",
        "view.preview",
        "view.width",
        "view.theme",
        "view.typeface",
        "view.rules",
        "insert.picture",
        "insert.own",
    ),
)
"""Actions that open windows of their own, another application, or the page, which would be slow ten thousand times."""
_MOST_UNDONE = 1000


@dataclass
class Session:
    """One post in the window, and what a hand does at it."""

    at: Standing
    post: OpenPost
    first: str
    changes: list[Change] = field(default_factory=list)

    def make(self, step: Step) -> None:
        """Do what *step* stands for, and look at which bytes it changed."""
        zone: Callable[[Post, Edit], bool] | None = None
        self.changes.clear()
        document = self.post.document
        match step:
            case ("type", int(where), int(place), str(text)):
                widget, zone = self._widget(where, place)
                if widget is not None and not self.post.composing:
                    QTest.keyClicks(widget, text)
            case ("key", int(where), int(place), int(key)):
                widget, _ = self._widget(where, place)  # a key may be that of an action: then it may change anything
                if widget is not None and not self.post.composing:
                    QTest.keyClick(widget, *KEYS[key % len(KEYS)])
            case ("compose", int(where), int(place), str(preedit)):
                widget, zone = self._widget(where, place)
                if widget is not None:
                    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))
                    if preedit and self.post.composing and not isinstance(widget, TextPane):
                        promise(not self.changes, "composing in a field changes nothing", step)
            case ("commit", int(where), int(place), str(text), str(then)):
                widget, zone = self._widget(where, place)
                if widget is not None:
                    event = QInputMethodEvent(then, [])
                    event.setCommitString(text)
                    QApplication.sendEvent(widget, event)
            case ("go", int(where), int(place), int(many)):
                zone = _nowhere
                pane = self.post.yaml if where == 1 else self.post.text
                if not pane.composing:
                    count = pane.document().characterCount()
                    cursor = pane.textCursor()
                    cursor.setPosition(place % count)
                    cursor.setPosition((place + many) % count, QTextCursor.MoveMode.KeepAnchor)
                    pane.setTextCursor(cursor)
            case ("paste", int(where), int(place), str(text)):
                widget, zone = self._widget(where, place)
                if isinstance(widget, TextPane) and not self.post.composing:
                    held = QMimeData()
                    held.setText(text)
                    widget.insertFromMimeData(held)
            case ("do", int(number)):
                actions = [
                    action.id for action in self.at.workbench.actions.all() if not action.id.startswith(_LEFT_OUT)
                ]
                self.at.do(actions[number % len(actions)])
            case ("edit", *_):
                edit = edit_of(step[1:], document.post.source)
                if edit is not None:
                    document.apply(edit, origin=self)
            case ("outside", *_):
                self._outside(step[1:])
            case ("undo", int(many)):
                for _ in range(many % 4):
                    document.undo()
            case ("redo", int(many)):
                for _ in range(many % 4):
                    document.redo()
            case ("save",):
                zone = _in_head  # YAML that was typed in a field is told before a save
                self.at.do("file.save")
            case ("rest",):
                self.at.rest()
                zone = _nowhere if document.dirty else None  # a clean one takes what others wrote to its file
            case ("tab", int(number)):
                zone = _nowhere
                tabs = self.at.window.tabs
                tabs.setCurrentIndex(number % max(1, tabs.count()))
                self.post.front_matter.setCurrentIndex(number % 2)
        if zone is not None:
            for change in self.changes:
                now = change.before
                for edit in change.edits:
                    promise(zone(now, edit.trimmed()), "a step changes its own bytes alone", step, edit, now.source)
                    now = now.after(edit)

    def _widget(self, where: int, place: int) -> tuple[QWidget | None, Callable[[Post, Edit], bool] | None]:
        """Return what takes the keys, and which bytes they may change; no widget where there is none now."""
        if where == 0:
            return self.post.text, (None if _waits(self.post.text_binding) else _in_text)
        if where == 1:
            is_behind = _waits(self.post.yaml_binding)
            return (None if self.post.yaml.isReadOnly() else self.post.yaml), (None if is_behind else _in_head)
        if where == 4:
            return self.at.window.focusWidget(), None
        found = [
            widget
            for row in self.post.form.rows
            for widget in (row.label, *row.findChildren(QWidget))
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()
        ]
        if not found:
            return None, None
        widget = found[place % len(found)]
        widget.setFocus()
        return widget, _in_head

    def _outside(self, change: Step) -> None:
        """Change the file as another program does, and have it noticed."""
        path = self.post.document.path
        assert path is not None
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        edit = edit_of(change, text)
        if edit is not None:
            path.write_bytes(edit.apply_to(text).encode("utf-8", "surrogatepass"))
            watching = self.at.window.findChild(Watching)
            assert isinstance(watching, Watching)
            watching.look(self.post)

    def end(self) -> None:
        """Save, undo everything, and take the post away; the file holds the text, and undoing gives back the first."""
        document, path = self.post.document, self.post.document.path
        assert path is not None
        self._leave_popups()
        for widget in (self.post.text, self.post.yaml, *self.post.form.findChildren(QWidget)):
            if getattr(widget, "composing", False):
                QApplication.sendEvent(widget, QInputMethodEvent("", []))
        promise(not self.post.composing, "a composition that is given up is over")
        before = path.read_bytes()
        self.at.workbench.desk.bring_forward(self.post)
        self.at.do("file.save")
        try:
            expected = encode(document.post.source, document.codec)
        except UnencodableText:
            expected = before
        else:
            promise(not document.dirty, "what is saved is clean")
        promise(path.read_bytes() == expected, "a save writes the text", path.read_bytes(), expected)
        undone = 0
        while document.can_undo:
            document.undo()
            undone += 1
            promise(undone < _MOST_UNDONE, "undoing comes to an end")
        promise(
            document.post.source == self.first, "undoing gives back the first text", self.first, document.post.source
        )
        for post in self.at.workbench.desk.posts:
            self.at.close(post)
        promise(not self.at.workbench.desk.posts, "all posts are closed")

    def _leave_popups(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()


def _waits(binding: TextBinding) -> bool:
    """Tell whether the pane still shows what was its part of the post before the last step."""
    return any(timer.isActive() for timer in binding.findChildren(QTimer))


def _nowhere(_post: Post, _edit: Edit) -> bool:
    return False


def _in_text(post: Post, edit: Edit) -> bool:
    return _within(post.text, edit)


def _in_head(post: Post, edit: Edit) -> bool:
    return _within(Span(0, post.head.end if post.head else 0), edit)


def _within(span: Span, edit: Edit) -> bool:
    return span.start <= edit.start and edit.end <= span.end
