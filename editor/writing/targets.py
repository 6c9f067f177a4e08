"""What of a passage a wish is about: the selected part, or the word under the caret, without blanks at its ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from editor.post.edit import Span
from editor.spelling.words import Script, script_of, word_at
from editor.writing.body import Body
from editor.writing.change import Selection
from editor.writing.passages import Passage, passages
from editor.writing.spans import Mark

_BLANKS = " \t\r\n\f\v"
_AROUND = 200
"""Characters around the caret in which a word's ends are looked for."""
_NO_WORD = frozenset((Script.SPACE, Script.PUNCTUATION))


def selected_parts(body: Body, selection: Selection) -> list[tuple[Passage, Span]]:
    """Return each passage that the selection touches, with what is selected of it; no part is blank."""
    found = []
    for passage in passages(body, selection.start, selection.end):
        if passage.start > selection.end or passage.end < selection.start:
            continue
        part = bare(passage.text, Span(passage.offset(selection.start), _end_offset(passage, selection.end)))
        if len(part) > 0:
            found.append((passage, part))
    return found


def word_around(text: str, offset: int) -> Span | None:
    """Return the word, a run of one script, in which *offset* is; None between words and at a word's ends."""
    begin = max(0, offset - _AROUND)
    near = text[begin : offset + _AROUND]
    at = offset - begin
    if not 0 < at < len(near):
        return None
    start, end = word_at(near, at)
    if not start < at < end or script_of(near[start]) in _NO_WORD:
        return None
    return Span(begin + start, begin + end)


def bare(text: str, part: Span) -> Span:
    """Return *part* without the blanks at its ends."""
    inside = part.of(text)
    start = part.start + len(inside) - len(inside.lstrip(_BLANKS))
    return Span(start, max(start, part.start + len(inside.rstrip(_BLANKS))))


def grown(part: Span, marks: Iterable[Mark], *, whole: Callable[[Mark], bool]) -> Span:
    """Return *part* with all of each mark that it cuts through, or of which nothing less can be taken.

    *whole* tells of a mark that it is taken with its signs where it is touched at all.
    """
    known = list(marks)
    while True:
        start, end = part.start, part.end
        for mark in known:
            apart = end <= mark.start or start >= mark.end
            around = start <= mark.start and end >= mark.end
            within = start >= mark.inner_start and end <= mark.inner_end and not whole(mark)
            if not (apart or around or within):
                start, end = min(start, mark.start), max(end, mark.end)
        if (start, end) == (part.start, part.end):
            return part
        part = Span(start, end)


def _end_offset(passage: Passage, place: int) -> int:
    """Return the offset of the end of a selection, which does not reach into the next line from before its text."""
    previous = None
    for start, end in passage.pieces:
        if place < start and previous is not None:
            return passage.offset(previous)
        previous = end
    return passage.offset(place)
