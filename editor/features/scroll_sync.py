"""Text and preview side by side: they scroll together, the caret's block is marked, a click leads to its source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.document.document import Change
from editor.settings.settings import Settings
from editor.widgets.open_post import OpenPost
from editor.widgets.preview.clicked import clicked_place
from editor.widgets.preview.told import Click, SeenPage
from editor.widgets.stage import Pane
from editor.widgets.text.pane import TextPane
from editor.widgets.workbench import Workbench

NOTE_LINES = 40
"""Lines of a footnote that are looked through for what was clicked in it."""


def install(workbench: Workbench) -> None:
    """Wire text and preview, and add what switches that off."""
    ScrollSync(workbench)
    settings, actions = workbench.settings, workbench.actions

    def toggle_following() -> None:
        settings.change("preview", follow_scroll=not settings.value.preview.follow_scroll)
        actions.refresh()

    def toggle_marking() -> None:
        settings.change("preview", mark_block=not settings.value.preview.mark_block)
        actions.refresh()

    def is_side_by_side() -> bool:
        return workbench.desk.current is not None and workbench.stage.is_shown(Pane.PREVIEW)

    def show_caret() -> None:
        if workbench.desk.current is not None:
            workbench.preview.scroll_to_line(int(workbench.desk.current.text.caret_place))

    actions.add(
        Action(
            "view.follow_scroll",
            QT_TRANSLATE_NOOP("actions", "Scroll Preview with Text"),
            run=toggle_following,
            menu="view/preview",
            group="preview",
            keys="Ctrl+Shift+J",
            checkable=True,
            checked=lambda: settings.value.preview.follow_scroll,
        )
    )
    actions.add(
        Action(
            "view.mark_block",
            QT_TRANSLATE_NOOP("actions", "Mark Block under Caret"),
            run=toggle_marking,
            menu="view/preview",
            group="preview",
            keys="Ctrl+Shift+M",
            checkable=True,
            checked=lambda: settings.value.preview.mark_block,
        )
    )
    actions.add(
        Action(
            "view.show_caret",
            QT_TRANSLATE_NOOP("actions", "Show Caret in Preview"),
            run=show_caret,
            menu="view/preview",
            group="preview",
            keys="Ctrl+J",
            enabled=is_side_by_side,
        )
    )


class ScrollSync(QObject):
    """Follows with the one pane where the writer scrolls the other; whoever was scrolled last leads.

    What it scrolled itself it knows by where it put it.
    """

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._page = workbench.preview
        self._settings = workbench.settings
        self._post: OpenPost | None = None
        self._disconnect = _nothing
        self._text_leads = True
        # Of the text, when it was last followed or made to follow.
        self._seen_top = (0, 0)
        self._seen_caret = 0.0
        self._is_loading = False
        self._edited = False  # the preview has not answered the last edit
        self._patched_lines = 0  # of the text, when it did
        # Once for all that one event moves: a key may move caret and text.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_text_came_to_rest)
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.settings.changed.connect(self._on_settings_changed)
        self._page.patched.connect(self._on_patched)
        self._page.scrolled_by_reader.connect(self._on_scrolled_by_reader)
        self._page.clicked.connect(self._on_clicked)
        self._on_settings_changed(workbench.settings.value)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._page.set_following(settings.preview.follow_scroll)
        self._page.set_marking(settings.preview.mark_block)
        if settings.preview.follow_scroll and self._text_leads:
            self._follow_text()

    def _on_current_changed(self, post: OpenPost | None) -> None:
        self._disconnect()
        self._disconnect = _nothing if post is None else self._connect(post)
        self._post = post
        self._text_leads = True
        self._edited = False
        self._page.show_caret(None, in_sight=False)
        if post is not None:
            self._seen_top = post.text.top
            self._seen_caret = post.text.caret_place
            self._patched_lines = post.text.blockCount()

    def _connect(self, post: OpenPost) -> Callable[[], None]:
        text = post.text
        text.scrolled.connect(self._on_text_moved)
        text.cursorPositionChanged.connect(self._on_text_moved)
        text.composing_changed.connect(self._on_text_moved)
        leave_document = post.document.changed.connect(self._on_document_changed)

        def disconnect() -> None:
            text.scrolled.disconnect(self._on_text_moved)
            text.cursorPositionChanged.disconnect(self._on_text_moved)
            text.composing_changed.disconnect(self._on_text_moved)
            leave_document()

        return disconnect

    def _on_document_changed(self, change: Change) -> None:
        if any(edit.end >= change.before.text.start for edit in change.edits):
            self._edited = True

    def _on_text_moved(self) -> None:
        self._soon.start()

    def _on_text_came_to_rest(self) -> None:
        """Let the page follow, unless the text followed it, or the page knows lines that are not those of the text."""
        text = self._post.text if self._post else None
        if text is None or text.composing:
            return
        is_at_caret = text.caret_place != self._seen_caret
        if is_at_caret:
            self._show_caret(text)
        if text.top != self._seen_top:
            if not is_at_caret:
                self._page.show_caret(self._seen_caret, in_sight=False)  # it may be left behind
            self._text_leads = True
            if text.blockCount() == self._patched_lines:
                self._follow_text()

    def _show_caret(self, text: TextPane) -> None:
        self._seen_caret = text.caret_place
        if self._edited:
            self._page.expect_caret(self._seen_caret)
        else:
            self._page.show_caret(self._seen_caret, in_sight=True)

    def _on_patched(self, reset: bool, done: bool) -> None:
        text = self._post.text if self._post else None
        if text is None:
            return
        if self._page.is_current:
            self._edited = False
            self._patched_lines = text.blockCount()
        self._is_loading = reset or self._is_loading
        if self._is_loading:
            self._page.show_caret(text.caret_place, in_sight=False)
        if self._text_leads and (self._is_loading or (text.top != self._seen_top and self._page.is_current)):
            self._follow_text()
        self._is_loading = self._is_loading and not done

    def _follow_text(self) -> None:
        text = self._post.text if self._post else None
        if text is None or text.composing or not self._settings.value.preview.follow_scroll:
            return
        self._seen_top = text.top
        share = text.scroll_share
        self._page.follow(text.place_at(share), share)

    def _on_scrolled_by_reader(self, seen: SeenPage) -> None:
        if self._post is None or self._post.composing or not self._settings.value.preview.follow_scroll:
            return
        text = self._post.text
        self._text_leads = False
        text.scroll_to(*seen.meeting_place(text.blockCount(), text.share_of))
        self._seen_top = text.top

    def _on_clicked(self, click: Click) -> None:
        if self._post is None or self._post.composing or not self._post.text.isVisible():
            return
        text = self._post.text
        first, count = click.first_line, click.lines
        if click.note and (line := _line_of_note(text, click.note)) is not None:
            first, count = line, NOTE_LINES
        line, column = clicked_place(text.texts_of(first, count), click.before, click.after, click.share)
        self._text_leads = False
        text.place_caret(first + line, column)
        text.setFocus()
        # The page stays as it is under the mouse: a second click may follow.
        self._page.show_caret(text.caret_place, in_sight=False)
        self._seen_top, self._seen_caret = text.top, text.caret_place


def _line_of_note(text: TextPane, name: str) -> int | None:
    """Return the line of *text* on which the footnote *name* is defined."""
    cursor = QTextCursor(text.document())
    while not (cursor := text.document().find(f"[^{name}]:", cursor)).isNull():
        if not cursor.block().text()[: cursor.selectionStart() - cursor.block().position()].strip():
            return cursor.blockNumber()
    return None


def _nothing() -> None:
    """Stand in for a disconnect where nothing is connected."""
