"""What is meant by the keys: lists and quotes go on, items move in and out, pairs close, what is pasted is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.document.document import Change
from editor.features.writing.early import import_early
from editor.features.writing.offering import Offering
from editor.features.writing.pen import Pen
from editor.features.writing.target import TextTarget
from editor.settings.store import SettingsStore
from editor.widgets.open_post import OpenPost
from editor.widgets.text.typing import Answer, Key
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.writing import change
    from editor.writing.body import Body
    from editor.writing.change import Selection
    from editor.writing.pairs import Closers, Typed


def install(workbench: Workbench, target: TextTarget) -> None:
    """Listen to the text of each post, and add what switches that off."""
    settings, actions, desk = workbench.settings, workbench.actions, workbench.desk

    def listen(post: OpenPost) -> None:
        post.text.writing = Typing(post, settings)

    def toggle(name: str) -> None:
        settings.change("text", **{name: not getattr(settings.value.text, name)})
        actions.refresh()

    def paste_plain() -> None:
        if target.post is not None and not target.post.composing and not target.post.text.isReadOnly():
            target.post.text.insert_text(QGuiApplication.clipboard().text())

    actions.add(
        Action(
            "edit.paste_plain",
            QT_TRANSLATE_NOOP("actions", "Paste as Plain Text"),
            run=paste_plain,
            menu="edit",
            group="paste",
            keys="Ctrl+Shift+V",
            enabled=target.is_there,
        )
    )
    for name, title in (
        ("close_pairs", QT_TRANSLATE_NOOP("actions", "Close Brackets and Quotes")),
        ("continue_lists", QT_TRANSLATE_NOOP("actions", "Continue Lists and Quotes")),
        ("complete_typing", QT_TRANSLATE_NOOP("actions", "Offer Completions While Typing")),
    ):
        actions.add(
            Action(
                f"edit.{name}",
                title,
                run=partial(toggle, name),
                menu="edit",
                group="typing",
                checkable=True,
                checked=partial(lambda name: bool(getattr(settings.value.text, name)), name),
            )
        )
    desk.opened.connect(listen)
    import_early(workbench, _import_core)


class Typing(QObject):
    """Answers the keys of *post*'s text, and remembers which closing signs came by themselves."""

    def __init__(self, post: OpenPost, settings: SettingsStore) -> None:
        super().__init__(post)
        self._pen = Pen(post)
        self._settings = settings
        self._offering = Offering(post, self._pen, settings)
        self._closers: Closers | None = None
        self.destroyed.connect(post.document.changed.connect(self._on_document_changed))
        post.text.cursorPositionChanged.connect(self._on_caret_moved)

    def pressed(self, key: Key) -> Answer | None:
        """Answer a key that means more in a list, a table or a pair."""
        body = self._pen.body()
        if body is None:
            return None
        selection = self._pen.selection()
        if key is Key.TAB and (offered := self._offering.offered) is not None:
            return partial(self._pen.make, offered)
        if key is Key.BACKSPACE and (typed := self._pair_at(body, selection)) is not None:
            return partial(self._type, typed)
        change = self._change_for(key, body, selection)
        return None if change is None else partial(self._pen.make, change)

    def typed(self, text: str) -> Answer | None:
        """Answer text that closes or opens something."""
        if not self._settings.value.text.close_pairs or (len(text) == 1 and text.isalnum()):
            return None
        body = self._pen.body(follows_places=True)
        if body is None:
            return None
        from editor.writing.pairs import Closers, type_text

        typed = type_text(body, self._pen.selection(), text, self._closers or Closers())
        return None if typed is None else partial(self._type, typed)

    def pasted(self, text: str, html: str) -> Answer | None:
        """Answer an address, cells or HTML."""
        body = self._pen.body()
        if body is None:
            return None
        from editor.writing.pasting import paste

        change = paste(body, self._pen.selection(), text, html)
        return None if change is None else partial(self._pen.make, change)

    def _change_for(self, key: Key, body: Body, selection: Selection) -> change.Change | None:
        from editor.writing.enter import enter, new_line
        from editor.writing.indent import erase_marker, indent, outdent
        from editor.writing.tables import break_in_cell, cell_below, next_cell, previous_cell

        match key:
            case Key.ENTER:
                if not self._settings.value.text.continue_lists:
                    return None
                return cell_below(body, selection) or enter(body, selection)
            case Key.NEW_LINE:
                return break_in_cell(body, selection) or new_line(body, selection)
            case Key.TAB:
                return next_cell(body, selection) or indent(body, selection)
            case Key.BACK_TAB:
                return previous_cell(body, selection) or outdent(body, selection)
            case Key.BACKSPACE:
                return erase_marker(body, selection) if self._settings.value.text.continue_lists else None

    def _pair_at(self, body: Body, selection: Selection) -> Typed | None:
        if not self._settings.value.text.close_pairs:
            return None
        from editor.writing.pairs import Closers, erase_pair

        return erase_pair(body, selection, self._closers or Closers())

    def _type(self, typed: Typed) -> None:
        self._pen.make(typed.change)
        self._closers = typed.closers

    def _on_document_changed(self, change: Change) -> None:
        if self._closers is not None and self._closers.pairs and change.origin is not self._pen:
            self._closers = self._closers.after(change.edits)

    def _on_caret_moved(self) -> None:
        if self._closers is not None and self._closers.pairs:
            self._closers = self._closers.near(self._pen.selection())


def _import_core() -> None:
    import editor.features.writing.wishes
    import editor.writing.enter
    import editor.writing.fullwidth
    import editor.writing.indent
    import editor.writing.pairs
    import editor.writing.pasting  # noqa: F401 - imported for later
