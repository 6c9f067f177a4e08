"""Binds a pane to a span of a document's source: what is typed becomes edits, and edits of others are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor

from editor.bridge.utf16 import to_code_point, to_unit, units
from editor.document.document import Change, Document
from editor.post.edit import Edit, Span
from editor.post.post import Post
from editor.widgets.text.halves import has_half, remove_halves
from editor.widgets.text.pane import TextPane
from editor.widgets.text.shown import ending_of
from editor.widgets.text.source_lines import SourceLines


@dataclass(frozen=True, slots=True)
class _Touched:
    """Blocks that Qt says were changed: all but the first *head* and the last *tail*, from *position* on."""

    head: int
    tail: int
    position: int

    def with_(self, other: _Touched) -> _Touched:
        return _Touched(min(self.head, other.head), min(self.tail, other.tail), min(self.position, other.position))


class TextBinding(QObject):
    """Keeps a pane and the span ``span_of(document.post)`` the same, and the rest of the source untouched.

    Law: the pane shows ``shown(span_of(post).of(source))``, lines parted by blocks, except while an input method
    composes; what happens to the source meanwhile is shown when it has ended.
    """

    def __init__(self, pane: TextPane, document: Document, span_of: Callable[[Post], Span]) -> None:
        super().__init__(pane)
        self._pane = pane
        self._span_of = span_of
        self._touched: _Touched | None = None
        # What others changed in the source since the lines were taken from it.
        self._missed: list[Edit] = []
        self._sending = False
        # Not within contentsChange: there the pane must not be changed.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._catch_up)
        pane.committed.connect(self._on_committed)
        pane.step_ended.connect(self._on_step_ended)
        self._document = document
        post = document.post
        self._lines = SourceLines(post.characters, span_of(post))
        text = self._lines.span.of(post.characters)
        # Where something follows, the last ending belongs to that.
        pane.show_text(text[: len(text) - len(ending_of(text))] if self._lines.followed else text)
        pane.document().contentsChange.connect(self._on_contents_changed)
        pane.read_text_by(self._text_of_lines)
        # The document may outlive the pane.
        pane.destroyed.connect(document.changed.connect(self._on_changed))
        pane.destroyed.connect(document.history_changed.connect(self._on_history_changed))
        self._on_history_changed(None)

    def source_position(self, pane_position: int) -> int:
        """Return the code point of the source that stands at UTF-16 *pane_position* of the pane."""
        block = self._block_at(pane_position)
        column = to_code_point(block.text(), pane_position - block.position())
        # While it composes on, lines that were committed wait with what others changed.
        return self._lines.place_of(min(block.blockNumber(), len(self._lines) - 1), column)

    def pane_position(self, source_position: int) -> int:
        """Return the UTF-16 position in the pane of a code point of the source, or the nearest to it."""
        line, column = self._lines.line_and_column(source_position)
        block = self._pane.document().findBlockByNumber(line)
        return block.position() + to_unit(block.text(), column)

    def _on_contents_changed(self, position: int, _removed: int, added: int) -> None:
        # A hint only: while an input method composes and after setPlainText its counts are wrong, but never too small.
        document = self._pane.document()
        first = self._block_at(position).blockNumber()
        last = self._block_at(position + added).blockNumber()
        touched = _Touched(first, document.blockCount() - 1 - last, position)
        self._touched = self._touched.with_(touched) if self._touched else touched
        if not self._pane.composing:
            self._read()

    def _on_committed(self) -> None:
        if self._pane.composing and self._missed:
            return  # it composes on: the rest can wait, too
        self._read()
        if self._missed or self._later.isActive():
            self._show_anew()

    def _on_step_ended(self) -> None:
        self._document.break_typing()

    def _on_history_changed(self, _: None) -> None:
        self._pane.set_history(can_undo=self._document.can_undo, can_redo=self._document.can_redo)

    def _read(self) -> None:
        """Compare the touched blocks with the lines, and send what differs as one edit."""
        touched, self._touched = self._touched, None
        if touched is None:
            return
        blocks = self._pane.blockCount()
        first, position = touched.head, touched.position
        count, new_count = len(self._lines) - touched.tail - first, blocks - touched.tail - first
        if count <= 0 or new_count <= 0:
            first, position, count, new_count = 0, 0, len(self._lines), blocks
        block = self._pane.document().findBlockByNumber(first)
        not_before = to_code_point(block.text(), position - block.position())
        texts = _texts(block, new_count)
        if _has_half(block, texts):
            self._later.start()
        meant = self._lines.meaning_of(first, count, texts, not_before=not_before)
        if meant is None:
            return
        if self._missed:
            self._send_over_missed(meant.edit)
            return
        if not self._lines.accept(meant, first, count, new_count):
            self._later.start()
        self._sending = True
        try:
            self._document.apply(meant.edit, origin=self, joins=True)
        finally:
            self._sending = False

    def _send_over_missed(self, edit: Edit) -> None:
        """Make *edit*, which is of the source as it was before the missed edits, where they moved its place to."""
        start, end = edit.start, edit.end
        for missed in self._missed:
            start, end = _moved(start, missed, stays=True), _moved(end, missed, stays=edit.start == edit.end)
        end = max(start, end)
        self._document.apply(Edit(start, self._document.post.characters[start:end], edit.inserted), origin=self)

    def _on_changed(self, change: Change) -> None:
        if change.origin is self:
            self._on_own_change(change)
        elif self._pane.composing or self._sending or self._missed:
            # Neither what is being composed nor what Qt is telling of may be changed under it.
            self._missed.extend(change.edits)
            self._later.start()
        else:
            self._take(change)

    def _on_own_change(self, change: Change) -> None:
        post, lines = change.post, self._lines
        if change.before.characters is not lines.source:
            return  # sent over missed edits: all is shown anew in a moment
        lines.source = post.characters
        # The line that was typed may have been a fence; or somebody answered this edit with another.
        if self._span_of(post) != lines.span or post is not self._document.post:
            self._later.start()

    def _take(self, change: Change) -> None:
        """Show an edit that somebody else made."""
        hull = _hull(change.edits)
        post, lines = change.post, self._lines
        span = self._span_of(post)
        growth = len(post.characters) - len(change.before.characters)
        if self._later.isActive() or lines.followed != (span.end < len(post.characters)):
            self._show_anew()
        elif hull.end <= lines.span.start and span == lines.span.moved(growth):
            lines.source, lines.span = post.characters, span
            return
        elif hull.start >= lines.span.end and growth and span == lines.span:
            lines.source = post.characters
            return
        else:
            self._take_within(hull, post, span)
        if change.origin is self._document.history and span.start <= hull.end + growth <= span.end:
            self._place_caret(hull.end + growth)

    def _take_within(self, hull: Span, post: Post, span: Span) -> None:
        """Show that *hull* of the text before was replaced, by changing its lines if they are all that changed."""
        lines = self._lines
        within = lines.span.start <= hull.start and hull.end <= lines.span.end
        reshaped = lines.reshape(hull.start, hull.end, post.characters, span) if within else None
        if reshaped is None or len(lines) != self._pane.blockCount() - reshaped.old_count + reshaped.new_count:
            self._show_anew()
            return
        block = self._pane.document().findBlockByNumber(reshaped.first)
        self._replace(
            block,
            "\n".join(_texts(block, reshaped.old_count)),
            "\n".join(lines.shown_lines(reshaped.first, reshaped.new_count)),
        )

    def _catch_up(self) -> None:
        if not self._pane.composing:
            self._show_anew()

    def _show_anew(self) -> None:
        """Show the span as it is now by changing what differs, so that caret and scroll stay."""
        pane = self._pane.document()
        shown = pane.toRawText()
        if units(shown) != pane.characterCount() - 1:
            remove_halves(pane)
        self._later.stop()
        self._missed.clear()
        post = self._document.post
        self._lines = SourceLines(post.characters, self._span_of(post))
        self._replace(pane.firstBlock(), shown.replace("\u2029", "\n"), self._lines.shown_text())

    def _replace(self, block: QTextBlock, old: str, new: str) -> None:
        """Make *new* of the text *old* that begins at *block*, by one change of the middle that differs."""
        edit = Edit(0, old, new).trimmed()
        if not edit.removed and not edit.inserted:
            return
        start = block.position() + units(old[: edit.start])
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(start)
        cursor.setPosition(start + units(edit.removed), QTextCursor.MoveMode.KeepAnchor)
        # Read back by contentsChange, and found to be what the lines say: no edit comes of it.
        cursor.insertText(edit.inserted)

    def _text_of_lines(self, first: int, end: int) -> str | None:
        if len(self._lines) != self._pane.blockCount():
            return None  # Qt is still telling of a change
        return self._lines.text_of(first, end)

    def _place_caret(self, source_position: int) -> None:
        cursor = self._pane.textCursor()
        cursor.setPosition(self.pane_position(source_position))
        self._pane.setTextCursor(cursor)
        self._pane.ensureCursorVisible()

    def _block_at(self, position: int) -> QTextBlock:
        document = self._pane.document()
        block = document.findBlock(position)
        return block if block.isValid() else document.lastBlock()


def _texts(block: QTextBlock, count: int) -> list[str]:
    texts = []
    for _ in range(count):
        texts.append(block.text())
        block = block.next()
    return texts


def _has_half(block: QTextBlock, texts: Sequence[str]) -> bool:
    for text in texts:
        if has_half(block, text):
            return True
        block = block.next()
    return False


def _hull(edits: Sequence[Edit]) -> Span:
    """Return the range of the text before *edits* outside of which they changed nothing."""
    start, end = edits[0].start, edits[0].end
    grown = edits[0].growth
    for edit in edits[1:]:
        # *edit* is of the text after those before it, where what lay behind the hull is *grown* further on.
        end = max(end, edit.end - grown)
        start = min(start, edit.start)
        grown += edit.growth
    return Span(start, end)


def _moved(place: int, edit: Edit, *, stays: bool) -> int:
    """Return where *place* is after *edit*; at the place of an insertion it *stays* before it or goes behind."""
    if place < edit.start or (place == edit.start and stays):
        return place
    return place + edit.growth if place >= edit.end else edit.inserted_end
