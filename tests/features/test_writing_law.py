"""Law: whatever is typed, committed, pasted and wished for, the pane shows the source, and undoing gives it back."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.bridge.utf16 import units
from editor.features.writing.pen import Pen
from editor.features.writing.typing import Typing
from editor.features.writing.wishes import WISHES, grant
from editor.post.edit import Edit
from editor.settings.store import SettingsStore
from editor.widgets.open_post import OpenPost
from editor.widgets.text.shown import shown
from editor.writing.moving import move_lines
from tests.widgets.text.bound import document_of

pytestmark = pytest.mark.usefixtures("qapp")

SOURCES = st.sampled_from(
    [
        "",
        "---\ntitle: x\n---",
        "---\ntitle: x\n---\n# 見出し\n\nText **bold** and 「紙」.\n\n1. one\n2. two\n   - in\n\n> quote\n",
        "---\r\ntitle: x\r\n---\r\n| a | 二 |\r\n|---|---|\r\n| 😀 | d |\r\n\r\n- [ ] task\r\n\r\n~~~\r\ncode\r\n~~~",
        "one\rtwo\u2028x\u2029y\xa0z\ufdd0\udc80😀\r\n\r\n- a\r- b\n",
    ]
)
PLACES = st.integers(0, 300)
MOST_STEPS = 500
KEYS = st.sampled_from(
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
    ]
)
TYPED = st.sampled_from(["a", "(", ")", '"', "*", "_", "`", "~~", "[x]", " ", "- ", "1. ", "> ", "|", "# "])
COMMITTED = st.sampled_from(["「", "」", "「」", "日", "日本（", "）", "😀", "＊"])
PASTED = st.sampled_from(
    [
        ("https://example.org/", ""),
        ("a\tb\nc\td", ""),
        ("x", "<b>x</b> <i>y</i>"),
        ("p\r\nq\n\n", ""),
        ("x", "<p>x<p>y"),
    ]
)


class WriterAtAText(RuleBasedStateMachine):
    """A writer at one text with all that writing brings, and others who edit the same post."""

    @initialize(source=SOURCES)
    def open(self, source: str) -> None:
        """Open a post."""
        self.post = OpenPost(document_of(source), choices=dict)
        self.post.text.writing = Typing(self.post, SettingsStore(Path(tempfile.gettempdir()) / "absent.json"))
        self.first = source

    @rule(start=PLACES, end=st.none() | PLACES)
    def go(self, start: int, end: int | None) -> None:
        """Put the caret somewhere, or select."""
        pane = self.post.text
        if not pane.composing:
            count = pane.document().characterCount()
            cursor = QTextCursor(pane.document())
            cursor.setPosition(start % count)
            cursor.setPosition((start if end is None else end) % count, QTextCursor.MoveMode.KeepAnchor)
            pane.setTextCursor(cursor)

    @rule(text=TYPED)
    def type(self, text: str) -> None:
        """Type letters and signs."""
        if not self.post.composing:
            QTest.keyClicks(self.post.text, text)

    @rule(key=KEYS)
    def press(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        """Press a key that edits or moves."""
        if not self.post.composing:
            QTest.keyClick(self.post.text, *key)

    @rule(preedit=st.sampled_from(["に", "「", ""]))
    def compose(self, preedit: str) -> None:
        """Compose, or give up."""
        QApplication.sendEvent(self.post.text, QInputMethodEvent(preedit, []))

    @rule(text=COMMITTED, then=st.sampled_from(["", "", "ご"]), taken_back=st.sampled_from([0, 0, 0, 1]))
    def commit(self, text: str, then: str, taken_back: int) -> None:
        """Commit, perhaps in the place of the unit before, and perhaps compose on."""
        event = QInputMethodEvent(then, [])
        pane = self.post.text
        if pane.composing or not pane.textCursor().position():
            taken_back = 0
        event.setCommitString(text, -taken_back, taken_back)
        QApplication.sendEvent(self.post.text, event)

    @rule(pasted=PASTED)
    def paste(self, pasted: tuple[str, str]) -> None:
        """Paste what a clipboard may hold."""
        if not self.post.composing:
            held = QMimeData()
            held.setText(pasted[0])
            if pasted[1]:
                held.setHtml(pasted[1])
            self.post.text.insertFromMimeData(held)

    @rule(id_=st.sampled_from(sorted(WISHES)))
    def wish(self, id_: str) -> None:
        """Choose something in a menu."""
        pen = Pen(self.post)
        body = None if self.post.composing else pen.body()
        change = grant(body, pen.selection(), id_) if body else None
        if change is not None:
            pen.make(change)

    @rule(step=st.sampled_from([-1, 1]))
    def move(self, step: int) -> None:
        """Move lines."""
        pen = Pen(self.post)
        body = None if self.post.composing else pen.body()
        change = move_lines(body, pen.selection(), step) if body else None
        if change is not None:
            pen.make(change)

    @rule(start=PLACES, length=st.integers(0, 5), inserted=st.sampled_from(["x", "\n", "（日", ""]))
    def edit_elsewhere(self, start: int, length: int, inserted: str) -> None:
        """Edit the post as the form or another feature does."""
        source = self.post.document.post.source
        start %= len(source) + 1
        self.post.document.apply(Edit(start, source[start : start + length], inserted), origin=None)

    @rule()
    def undo(self) -> None:
        """Take a step back."""
        self.post.document.undo()

    @rule()
    def redo(self) -> None:
        """Make a step again."""
        self.post.document.redo()

    @rule()
    def wait(self) -> None:
        """Do nothing for a moment: what the binding left for later happens."""
        self._settle()

    @precondition(lambda self: not self.post.composing and not self._waits())
    @invariant()
    def pane_and_mirror_show_the_text(self) -> None:
        """Compare the lines of the pane, and where they stand in the source, with the source."""
        post, binding, pane = self.post.document.post, self.post.text_binding, self.post.text
        span = post.text
        ended = re.split(r"(\r\n|\r|\n)", span.of(post.source))
        lines, endings = ended[::2], [*ended[1::2], ""]
        assert pane.lines() == [shown(line) for line in lines]
        place, block = span.start, pane.document().firstBlock()
        for line, ending in zip(lines, endings, strict=True):
            assert binding.source_position(block.position()) == place
            assert binding.source_position(block.position() + block.length() - 1) == place + len(line)
            assert binding.pane_position(place) == block.position()
            assert block.length() - 1 == units(shown(line)), "half of a pair is in the pane"
            place, block = place + len(line + ending), block.next()

    def teardown(self) -> None:
        """Undo all, redo all, and take the post away."""
        if not hasattr(self, "post"):
            return
        self.compose("")
        self._settle()
        document = self.post.document
        while document.can_redo:
            document.redo()
        last = document.post.source
        steps = 0
        while document.can_undo:
            document.undo()
            steps += 1
            assert steps < MOST_STEPS, "undoing makes steps"
        assert document.post.source == self.first
        while document.can_redo:
            document.redo()
        assert document.post.source == last
        self._settle()
        self.pane_and_mirror_show_the_text()
        self.post.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _waits(self) -> list[QTimer]:
        return [timer for timer in self.post.text_binding.findChildren(QTimer) if timer.isActive()]

    def _settle(self) -> None:
        for timer in self._waits():
            QCoreApplication.sendEvent(timer, QTimerEvent(timer.timerId()))


STEPS = int(os.environ.get("WRITING_LAW_STEPS", "25"))
# A long search: WRITING_LAW_EXAMPLES=5000 python -m pytest tests/features/test_writing_law.py
EXAMPLES = int(os.environ.get("WRITING_LAW_EXAMPLES", "80"))
TestWriterAtAText = WriterAtAText.TestCase
TestWriterAtAText.settings = settings(max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None)
