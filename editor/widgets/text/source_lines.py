"""The lines of a span of the source, as a pane shows them, and the edits that make them what a pane holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.post.edit import Edit, Span
from editor.post.newlines import neighbour_ending
from editor.post.shared_ends import common_end, common_start
from editor.post.text import Text
from editor.widgets.text.line_index import LineIndex
from editor.widgets.text.shown import ending_of, line_lengths, shown


@dataclass(frozen=True, slots=True)
class Reshaped:
    """Lines that were replaced: *old_count* lines from *first* on became *new_count*."""

    first: int
    old_count: int
    new_count: int


@dataclass(frozen=True, slots=True)
class Meant:
    """The edit that a pane's new lines mean; *prefix* of what it inserts comes before the span."""

    edit: Edit
    prefix: int = 0


class SourceLines:
    r"""Mirrors which part of the source each line of a pane shows.

    Lines end as Qt parts them: at ``\n``, ``\r\n`` and ``\r``. Where something follows the span, such as the closing
    line of front matter, the span's last ending belongs to that: no empty line is shown behind it.
    """

    def __init__(self, source: Text, span: Span) -> None:
        self.source = source
        self.span = span
        self._index = LineIndex(self._within(line_lengths(span.of(source)), at_end=True))

    def __len__(self) -> int:
        return len(self._index)

    @property
    def followed(self) -> bool:
        """Whether something stands behind the span."""
        return self.span.end < len(self.source)

    def shown_lines(self, first: int, count: int) -> list[str]:
        """Return *count* lines from *first* on, as shown."""
        return [shown(_bare(line)) for line in self._lines(first, count)]

    def text_of(self, first: int, end: int) -> str:
        """Return the lines from *first* to before *end*, parted by line feeds, with what cannot be shown left in."""
        start = self.span.start
        text = self.source[start + self._index.start_of(first) : start + self._index.start_of(end)]
        text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
        return text.removesuffix("\n") if end < len(self) or self.followed else text

    def shown_text(self) -> str:
        """Return all lines as shown, joined by line feeds."""
        return "\n".join(self.shown_lines(0, len(self)))

    def place_of(self, line: int, column: int) -> int:
        """Return the code point of the source at *column* of *line*, both counted from 0."""
        return self.span.start + self._index.start_of(line) + column

    def line_and_column(self, place: int) -> tuple[int, int]:
        """Return line and column, from 0, of the code point *place* of the source, or of what is nearest to it."""
        line, start = self._index.line_at(place - self.span.start)
        return line, max(0, min(place - self.span.start, self._index.total) - start)

    def meaning_of(self, first: int, count: int, texts: Sequence[str], *, not_before: int) -> Meant | None:
        """Return the one edit that makes *count* lines from *first* on show *texts*; None where they do.

        Of the places where the change could have happened, the edit takes the first at or behind code point
        *not_before* of the new text.
        """
        old_lines = self._lines(first, count)
        old = "\n".join(shown(_bare(line)) for line in old_lines)
        new = "\n".join(texts)
        if old == new:
            return None
        head = min(common_start(old, new), not_before)
        tail = common_end(old[head:], new[head:])
        head += common_start(old[head : len(old) - tail], new[head : len(new) - tail])
        base = self.span.start + self._index.start_of(first)
        start = base + _place_in(old_lines, head)
        end = base + _place_in(old_lines, len(old) - tail)
        inserted = new[head : len(new) - tail]
        if "\n" in inserted:
            inserted = inserted.replace("\n", neighbour_ending(self.source, start))
        return self._guarded(start, end, inserted)

    def accept(self, meant: Meant, first: int, count: int, new_count: int) -> bool:
        """Take over *meant*, which turns *count* lines into *new_count*; return whether the lines came out so.

        The new source is not read: assign ``source`` when it is there.
        """
        edit = meant.edit
        begin = self.span.start + self._index.start_of(first)
        finish = self.span.start + self._index.start_of(first + count)
        region = "".join(
            (self.source[begin : edit.start], edit.inserted[meant.prefix :], self.source[edit.end : finish])
        )
        lengths = self._within(line_lengths(region), at_end=first + count == len(self))
        self._index.replace(first, count, lengths)
        self.span = Span(self.span.start + meant.prefix, self.span.end + edit.growth)
        return len(lengths) == new_count

    def reshape(self, start: int, end: int, source: Text, span: Span) -> Reshaped | None:
        """Take over that code points *start* to *end*, within the span, were replaced in *source*.

        *span* is the span there. Returns which lines changed; None where only all of them can tell.
        """
        growth = len(source) - len(self.source)
        if span != Span(self.span.start, self.span.end + growth) or self.followed != (span.end < len(source)):
            return None
        first, first_start = self._index.line_at(start - self.span.start)
        if first and self.source[self.span.start + first_start - 1] == "\r":
            first -= 1  # a line feed that comes behind a lone return makes one ending with it
        last, _ = self._index.line_at(end - self.span.start)
        begin, finish = self._index.start_of(first), self._index.start_of(last + 1)
        at_end = last + 1 == len(self)
        if first and at_end and self.followed and finish + growth == begin:
            first -= 1  # of the last line nothing is left: what ends the line before belongs to what follows now
            begin = self._index.start_of(first)
        self.source, self.span = source, span
        lengths = line_lengths(source[span.start + begin : span.start + finish + growth])
        if not at_end and lengths[-1]:
            return None
        lengths = self._within(lengths, at_end=at_end)
        self._index.replace(first, last + 1 - first, lengths)
        return Reshaped(first, last + 1 - first, len(lengths))

    def _lines(self, first: int, count: int) -> list[str]:
        """Return lines with their endings."""
        place = self.span.start + self._index.start_of(first)
        text = self.source[place : self.span.start + self._index.start_of(first + count)]
        lines = []
        at = 0
        for length in line_lengths(text)[:count]:
            lines.append(text[at : at + length])
            at += length
        return lines

    def _within(self, lengths: list[int], *, at_end: bool) -> list[int]:
        """Drop the empty line behind the last ending, unless it is the last line of the pane."""
        if len(lengths) > 1 and not lengths[-1] and (not at_end or self.followed):
            lengths.pop()
        return lengths

    def _guarded(self, start: int, end: int, inserted: str) -> Meant:
        """Return the edit, with what keeps its lines apart from those around them."""
        source = self.source
        prefix = ""
        before, behind = source[max(0, start - 1) : start], source[end : end + 1]
        if not len(self.span) and inserted:
            # Behind a closing line that ends the file, or before one: the new text must be lines of its own.
            if before and before != "\n":
                prefix = "\n" if before == "\r" else _line_feed_ending(source, start)
                before = "\n"
            if self.followed:
                inserted += _line_feed_ending(source, start)
        # A return that came to stand before a line feed would make one ending with it.
        if not inserted:
            inserted = "\r" if before == "\r" and behind == "\n" else ""
        else:
            inserted = "\r" + inserted if before == "\r" and inserted[0] == "\n" else inserted
            inserted = inserted + "\n" if behind == "\n" and inserted[-1] == "\r" else inserted
        return Meant(Edit(start, source[start:end], prefix + inserted), len(prefix))


def _bare(line: str) -> str:
    return line[: len(line) - len(ending_of(line))]


def _line_feed_ending(source: Text, place: int) -> str:
    """Return an ending that ends a line for Jekyll, too, which knows no lone return."""
    ending = neighbour_ending(source, place)
    return ending if ending.endswith("\n") else "\n"


def _place_in(lines: Sequence[str], shown_place: int) -> int:
    """Return where the code point *shown_place* of the lines as shown stands in the lines with their endings."""
    start = 0
    for line in lines:
        bare = len(_bare(line))
        if shown_place <= bare:
            return start + shown_place
        shown_place -= bare + 1
        start += len(line)
    return start
