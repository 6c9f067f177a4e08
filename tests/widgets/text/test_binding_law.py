"""Law: the pane shows its span of the source, and what nobody edited keeps its bytes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QMimeData, Qt

from editor.document.document import Document
from editor.post.edit import Edit, Span
from editor.widgets.text.pane import TextPane
from tests.widgets.text.bound import Bound, document_of, text_span, yaml_span

pytestmark = pytest.mark.usefixtures("qapp")

ODD = "a\xa0\u2028\u2029\x85\x0c\x0b\ufdd0\ufeff\ufffe\udc80😀日\t---"
SOURCES = st.sampled_from(
    [
        "",
        "one\ntwo\n",
        "---\ntitle: x\n---\r\nfirst\rsecond\n",
        "one\r\ntwo\rthree\nfour\r\r\n\nend",
        "---\ntitle: x\n---\nbody\r\n\r\nmore\n",
        "---\r\ntitle: x\r\nlist: [a]\r\n---\r\n\r\nbody\u2028\xa0\u2029x\x85y\ufdd0\x00\udc80😀z",
        "---\ntitle: x\n---",
        "---\n---\n",
        "---\ntitle: x\n...\r\n\rb",
        "日本\n" * 20,
    ]
)
PLACES = st.integers(0, 400)
PASTED = st.text(st.sampled_from(ODD + "\n\r"), max_size=8) | st.sampled_from(["\r\n", "---\n", "\n---\n", "a\r\rb\n"])
REPLACED = st.text(st.sampled_from("x\n\r日😀\u2029-"), max_size=5)


class PaneAndDocument(RuleBasedStateMachine):
    """A writer at two panes, with an input method, and others who edit the same document."""

    @initialize(source=SOURCES)
    def open(self, source: str) -> None:
        """Show a document in both panes."""
        document = document_of(source)
        self.text = Bound(TextPane(), document, text_span)
        self.yaml = Bound(TextPane(mode="yaml"), document, yaml_span)

    @property
    def document(self) -> Document:
        """The document that both panes show."""
        return self.text.document

    @rule(yaml=st.booleans(), line=PLACES, column=PLACES, to=st.none() | st.tuples(PLACES, PLACES))
    def go(self, yaml: bool, line: int, column: int, to: tuple[int, int] | None) -> None:
        """Put the caret somewhere, or select."""
        bound = self._bound(yaml)
        if not bound.pane.composing:
            bound.place(line % bound.pane.blockCount(), column % 8, select_to=(to[0] % 9, to[1] % 9) if to else None)

    @rule(yaml=st.booleans(), text=st.sampled_from(["a", "--", "---", "`", " "]))
    def type(self, yaml: bool, text: str) -> None:
        """Type letters."""
        self._work(yaml, lambda bound: bound.type(text))

    @rule(
        yaml=st.booleans(),
        key=st.sampled_from(
            [
                (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
                (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
                (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
                (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier),
                (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier),
                (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
            ]
        ),
    )
    def press(self, yaml: bool, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        """Press a key that edits or moves."""
        if not self._bound(yaml).pane.composing:
            self._work(yaml, lambda bound: bound.press(*key))

    @rule(yaml=st.booleans(), text=PASTED)
    def paste(self, yaml: bool, text: str) -> None:
        """Paste what a clipboard may hold."""
        bound = self._bound(yaml)
        if not bound.pane.composing:
            held = QMimeData()
            held.setText(text.replace("\udc80", "?"))
            self._work(yaml, lambda bound: bound.pane.insertFromMimeData(held))

    @rule(yaml=st.booleans(), preedit=st.sampled_from(["に", "にほん", ""]))
    def compose(self, yaml: bool, preedit: str) -> None:
        """Compose, or give up."""
        self._bound(yaml).compose(preedit)

    @rule(yaml=st.booleans(), text=st.sampled_from(["日本", "😀", "\n"]), then=st.sampled_from(["", "", "ご"]))
    def commit(self, yaml: bool, text: str, then: str) -> None:
        """Commit, and perhaps compose on."""
        self._work(yaml, lambda bound: bound.commit(text, then))

    @rule(start=PLACES, length=st.integers(0, 6), inserted=REPLACED)
    def edit_elsewhere(self, start: int, length: int, inserted: str) -> None:
        """Edit the document as the form or a feature does."""
        source = self.document.post.source
        start %= len(source) + 1
        self.document.apply(Edit(start, source[start : start + length], inserted), origin=None)

    @rule(starts=st.lists(PLACES, min_size=2, max_size=4), inserted=REPLACED)
    def edit_at_once(self, starts: list[int], inserted: str) -> None:
        """Make several edits as one step."""
        source = self.document.post.source
        edits = []
        for start in starts:
            edit = Edit(start % (len(source) + 1), source[start % (len(source) + 1) :][:1], inserted)
            edits.append(edit)
            source = edit.apply_to(source)
        self.document.apply_all(edits)

    @rule()
    def undo(self) -> None:
        """Take a step back."""
        self.document.undo()

    @rule()
    def redo(self) -> None:
        """Make a step again."""
        self.document.redo()

    @precondition(lambda self: not self.composing)
    @invariant()
    def panes_show_their_spans(self) -> None:
        """Hold the law."""
        self.text.assert_same()
        self.yaml.assert_same()

    @precondition(lambda self: not self.composing)
    @invariant()
    def places_come_back(self) -> None:
        """Map places of the pane to the source and back."""
        binding, pane = self.text.binding, self.text.pane
        for position in range(0, pane.document().characterCount(), 7):
            place = binding.source_position(position)
            back = binding.pane_position(place)
            assert back in (position, position - 1)  # one less within a pair
            assert binding.source_position(back) == place

    @property
    def composing(self) -> bool:
        """Whether an input method composes in one of the panes."""
        return self.text.pane.composing or self.yaml.pane.composing

    def _work(self, yaml: bool, act: Callable[[Bound], None]) -> None:
        """Let the writer *act*: what the pane shows then is what was meant, and it stays."""
        bound = self._bound(yaml)
        length, span = len(bound.source), bound.span_of(self.document.post)
        act(bound)
        grown = Span(span.start, span.end + len(bound.source) - length)
        if not self.composing and bound.span_of(self.document.post) == grown:
            meant = bound.pane.lines()
            bound.assert_same()
            assert bound.pane.lines() == meant

    def _bound(self, yaml: bool) -> Bound:
        return self.yaml if yaml else self.text

    def teardown(self) -> None:
        """Take the panes away."""
        self.text.close()
        self.yaml.close()


TestPaneAndDocument = PaneAndDocument.TestCase
TestPaneAndDocument.settings = settings(max_examples=80, stateful_step_count=25, deadline=None)
