"""Lines of a text document that are folded away, and stay so wherever the text around them moves."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.widgets.text.layout import LineLayout


@dataclass(eq=False, slots=True)
class _Fold:
    """From the end of the line that stays to the end of the last line that does not; *inner* folds hide in it."""

    cursor: QTextCursor
    inner: list[_Fold] = field(default_factory=list)
    length: int = field(init=False)

    def __post_init__(self) -> None:
        self.length = self.end - self.start

    @property
    def start(self) -> int:
        return self.cursor.anchor()  # goes on with what is typed there, unlike the end

    @property
    def end(self) -> int:
        return self.cursor.position()


class Folds(QObject):
    """What is folded in *document*; the outermost folds lie apart, each holds those in it until it is unfolded.

    Law: a line is hidden if and only if it lies in a fold, behind the line that stays. Who changes a hidden line, or
    breaks the line that stays, unfolds it.
    """

    changed = Signal()

    def __init__(self, document: QTextDocument, layout: LineLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._layout = layout
        self._outer: list[_Fold] = []
        document.contentsChange.connect(self._on_contents_changed)

    def __bool__(self) -> bool:
        return bool(self._outer)

    @property
    def lines(self) -> list[tuple[int, int]]:
        """The line that stays and the last hidden one of each fold, from 0, the outer before the inner."""
        return [(self._line(fold.start), self._line(fold.end)) for fold in _walk(self._outer)]

    def fold(self, lines: Iterable[tuple[int, int]]) -> None:
        """Fold away what stands behind the first of each pair of *lines* up to the last."""
        before = set(self._outer)
        made = QTextCursor(self._document)
        made.beginEditBlock()  # outside of one Qt lays out each line that a cursor is put into
        known = {(fold.start, fold.end) for fold in _walk(self._outer)}
        for head, last in sorted(lines, key=lambda pair: (pair[0], -pair[1])):
            fold = self._fold_of(head, last)
            if fold is not None and (fold.start, fold.end) not in known:
                _place(self._outer, fold)
        made.endEditBlock()
        for fold in self._outer:
            if fold not in before:
                self._hide(fold)
        self._tell()

    def unfold_below(self, line: int) -> bool:
        """Unfold what is folded below *line*, and tell whether anything was."""
        block = self._document.findBlockByNumber(line)
        fold = self._with_head(block)
        if fold is None:
            return False
        self._unfold(fold)
        self._tell()
        return True

    def unfold_all(self) -> None:
        """Unfold all, inner folds too."""
        if self._outer:
            for fold in self._outer:
                fold.inner.clear()
            for fold in list(self._outer):
                self._unfold(fold)
            self._tell()

    def reveal(self, start: int, end: int) -> bool:
        """Unfold what hides anything from *start* to *end*, UTF-16 positions, and tell whether anything did."""
        found = False
        while hiding := [fold for fold in self._meeting(start, end) if start <= fold.end and end > fold.start]:
            for fold in hiding:
                self._unfold(fold)
            found = True
        if found:
            self._tell()
        return found

    def hidden_below(self, block: QTextBlock) -> int:
        """Return how many lines are hidden behind *block*."""
        behind = block.next()
        if not behind.isValid() or behind.isVisible():
            return 0
        shown = self.next_shown(block)
        end = shown.blockNumber() if shown.isValid() else self._document.blockCount()
        return end - behind.blockNumber()

    def next_shown(self, block: QTextBlock) -> QTextBlock:
        """Return the first line behind *block* that is not hidden; one that is not valid at the end."""
        behind = block.next()
        if not behind.isValid() or behind.isVisible():
            return behind
        return self._document.findBlockByLineNumber(behind.firstLineNumber())  # hidden lines have no row

    def around(self, position: int) -> tuple[int, int] | None:
        """Return from where to where the text is hidden that holds *position*; None where it is to be seen."""
        fold = self.holding(position)
        return (fold.start, fold.end) if fold is not None else None

    def holding(self, position: int) -> _Fold | None:
        """Return the outermost fold that hides *position*."""
        index = bisect_left(self._outer, position, key=_start_of) - 1
        return self._outer[index] if index >= 0 and position <= self._outer[index].end else None

    def _with_head(self, block: QTextBlock) -> _Fold | None:
        place = block.position() + block.length() - 1
        index = bisect_left(self._outer, place, key=_start_of)
        fold = self._outer[index] if index < len(self._outer) else None
        return fold if fold is not None and fold.start == place else None

    def _meeting(self, start: int, end: int) -> list[_Fold]:
        first = bisect_left(self._outer, start, key=_start_of)
        first -= first > 0
        return self._outer[first : bisect_right(self._outer, end, key=_start_of)]

    def _fold_of(self, head: int, last: int) -> _Fold | None:
        stays, end = self._document.findBlockByNumber(head), self._document.findBlockByNumber(last)
        if head >= last or not stays.isValid() or not end.isValid():
            return None
        cursor = QTextCursor(self._document)
        cursor.setPosition(_end_of(stays))
        cursor.setPosition(_end_of(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)
        return _Fold(cursor)

    def _hide(self, fold: _Fold) -> None:
        for block in self._blocks(fold.start, fold.end):
            block.setVisible(False)
            block.setLineCount(0)

    def _unfold(self, fold: _Fold) -> None:
        """Show the lines of the outermost *fold*, but not those that an inner one goes on hiding."""
        index = self._outer.index(fold)
        inner = [one for one in fold.inner if one.start < one.end]
        self._outer[index : index + 1] = inner
        start = fold.start
        for one in inner:
            self._show(start, one.start)
            start = one.end
        self._show(start, fold.end)

    def _show(self, start: int, end: int) -> None:
        """Show the lines behind that of *start*, up to that of *end*."""
        for block in self._blocks(start, end):
            _make_visible(block)

    def _blocks(self, start: int, end: int) -> Iterator[QTextBlock]:
        block = self._document.findBlock(start).next()
        while block.isValid() and block.position() <= end:
            yield block
            block = block.next()

    def _line(self, position: int) -> int:
        return self._document.findBlock(position).blockNumber()

    def _tell(self) -> None:
        self._layout.announce()
        self.changed.emit()

    def _on_contents_changed(self, position: int, removed: int, added: int) -> None:
        if not self._outer:
            return
        end = position + added
        broken = [fold for fold in self._meeting(position, end) if self._is_broken(fold, position, removed)]
        for fold in broken:
            self._outer.remove(fold)
        for fold in broken:
            self._show_remains(min(fold.start, fold.end), max(fold.start, fold.end))
        self._show_remains(position, end)
        if broken:
            # Qt is still telling of the change: how high the text is now is told when that is done.
            self._layout.announce_after_change()
            self.changed.emit()

    def _show_remains(self, start: int, end: int) -> None:
        """Show what no fold hides from *start* to *end* and behind; of lines that became one Qt keeps any."""
        block = self._document.findBlock(start)
        while block.isValid() and (block.position() <= end or not block.isVisible()):
            if not block.isVisible():
                if self.holding(block.position()) is not None:
                    return
                _make_visible(block)
            block = block.next()

    def _is_broken(self, fold: _Fold, position: int, removed: int) -> bool:
        start, end = fold.start, fold.end
        if end - start != fold.length:
            return True
        head, last = self._document.findBlock(start), self._document.findBlock(end)
        if start != _end_of(head) or end != _end_of(last) or not head.isVisible():
            return True
        return start < position <= end and (position < end or removed > 0)


def _place(folds: list[_Fold], fold: _Fold) -> None:
    """Put *fold* among *folds*, in that which holds it; those that it holds go into it."""
    start, end = fold.start, fold.end
    index = bisect_right(folds, start, key=_start_of)
    before = folds[index - 1] if index else None
    if before is not None and before.end >= end and (before.start, before.end) != (start, end):
        _place(before.inner, fold)
        return
    first = bisect_left(folds, start, key=_start_of)
    behind = bisect_right(folds, end, key=_start_of)
    held = folds[first:behind]
    if all(one.end <= end for one in held) and (before is None or before in held or before.end < start):
        fold.inner = held
        folds[first:behind] = [fold]


def _walk(folds: Iterable[_Fold]) -> Iterator[_Fold]:
    for fold in folds:
        yield fold
        yield from _walk(fold.inner)


def _make_visible(block: QTextBlock) -> None:
    block.setVisible(True)
    block.setLineCount(max(1, block.layout().lineCount()))


def _end_of(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _start_of(fold: _Fold) -> int:
    return fold.start
