"""Brackets, quotes and marks that come in pairs: closed as they are opened, stepped over, put around a selection.

All of it holds for a key and for what an input method commits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from editor.post.edit import Edit
from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import is_code, parts_of
from editor.writing.targets import selected_parts

BRACKETS = dict(zip("([{「『（【〈《“［〔｛", ")]}」』）】〉》”］〕｝", strict=True))
"""Signs that open, each with the one that closes it."""
_QUOTES = frozenset("\"'`")
_MARKS = frozenset("*_~")
_SAME = _QUOTES | _MARKS
"""Signs that open and close alike."""
_ALIKE = _SAME | {"%", " "}
"""What may come by itself on both sides: as quotes and marks, and within a tag of Liquid."""
_OPENERS = {closer: opener for opener, closer in BRACKETS.items()} | {sign: sign for sign in _SAME}
_CLOSERS = frozenset(BRACKETS.values()) | _SAME
_MOST_MARKS = 3
_FOLLOWS = re.compile(r"[\s)\]}」』）】〉》”］〕｝、。，．,.!?:;！？：；・…*_~`\"'|<]")
"""What may stand behind the caret where a pair is opened; before a letter one sign is meant."""


@dataclass(frozen=True, slots=True)
class Closers:
    """Closing signs that were put in by themselves, each with the place of what it closes: ``(opening, closing)``.

    Such a sign is stepped over when it is typed. They are forgotten when the caret leaves what they close.
    """

    pairs: tuple[tuple[int, int], ...] = ()

    @property
    def places(self) -> frozenset[int]:
        """Where the closing signs stand."""
        return frozenset(closing for _, closing in self.pairs)

    def after(self, edits: Iterable[Edit]) -> Closers:
        """Return those that are left after *edits*, where they stand then."""
        pairs = self.pairs
        for edit in edits:
            pairs = tuple(
                (_moved(opening, edit), _moved(closing, edit))
                for opening, closing in pairs
                if _stays(opening, edit) and _stays(closing, edit)
            )
        return Closers(pairs)

    def near(self, selection: Selection) -> Closers:
        """Return those around *selection*: with the caret elsewhere nothing is being closed."""
        return Closers(tuple(pair for pair in self.pairs if pair[0] < selection.start and selection.end <= pair[1]))

    def with_pair(self, opening: int, closing: int) -> Closers:
        """Return these and one more."""
        return Closers((*self.pairs, (opening, closing)))

    def without(self, closing: int) -> Closers:
        """Return these without the one at *closing*."""
        return Closers(tuple(pair for pair in self.pairs if pair[1] != closing))


def _stays(place: int, edit: Edit) -> bool:
    return place < edit.start or place >= edit.end


def _moved(place: int, edit: Edit) -> int:
    return place if place < edit.start else place + edit.growth


@dataclass(frozen=True, slots=True)
class Typed:
    """A change, and the closing signs that stand behind the caret by themselves after it."""

    change: Change
    closers: Closers


def type_text(body: Body, selection: Selection, text: str, closers: Closers, *, replaced: str = "") -> Typed | None:
    """Put in *text*, which a key gave or an input method committed; None where it is that text and nothing else.

    An opening sign goes around what is selected, or around *replaced*, which was selected when an input method began
    to compose; with nothing selected it is closed at once where that makes sense. A closing sign that stands there by
    itself is stepped over. What ends in an opening or closing sign counts like that sign.
    """
    if not text or "\n" in text or "\r" in text:
        return None
    if not selection.is_empty:
        return _surround(body, selection, text, closers) if len(text) == 1 else None
    if replaced and len(text) == 1 and (closer := _closer_of(text)):
        draft = Draft(body)
        draft.insert(selection.caret, text + replaced + closer)
        start = selection.caret + 1
        change = draft.change(Selection(start, start + len(replaced)))
        return Typed(change, closers.after(change.edits))
    if len(text) == 2 and BRACKETS.get(text[0]) == text[1]:
        return _inserted(body, selection.caret, text[0], text[1], closers)  # an input method gave both
    last = text[-1]
    behind = body.text(selection.caret, selection.caret + 1)
    if text == " " and (loose := _before_blank(body, selection.caret, closers)):
        return loose
    if (
        len(text) > 1
        and selection.caret in closers.places
        and text[:-1].count(behind) > text.count(_OPENERS.get(behind, behind))
    ):
        return _closed_within(body, selection.caret, text, closers)
    if last in _MARKS or last == "`":
        return _typed_mark(body, selection.caret, text, closers)
    if last in _CLOSERS and last == behind and selection.caret in closers.places:
        return _stepped_over(body, selection.caret, text, closers)
    if text in ("%", "}") and (tag := _liquid_sign(body, selection.caret, text, closers)):
        return tag
    closer = _closer_of(last)
    if not closer or not _opens(body, selection.caret, text):
        return None
    return _inserted(body, selection.caret, text, closer, closers)


def erase_pair(body: Body, selection: Selection, closers: Closers) -> Typed | None:
    """Take away the signs on both sides of the caret, as Backspace does between a pair; None where there is none.

    Signs that open and close alike count as a pair only where the closing one came by itself.
    """
    caret = selection.caret
    if not selection.is_empty:
        return None
    before, behind = body.text(caret - 1, caret), body.text(caret, caret + 1)
    if not before or not behind:
        return None
    if BRACKETS.get(before) != behind and not (before == behind and before in _ALIKE and caret in closers.places):
        return None
    draft = Draft(body)
    draft.remove(caret - 1, caret + 1)
    change = draft.change(Selection.at(caret - 1))
    return Typed(change, closers.after(change.edits))


def _closer_of(sign: str) -> str:
    return BRACKETS.get(sign, sign if sign in _SAME else "")


def _surround(body: Body, selection: Selection, sign: str, closers: Closers) -> Typed | None:
    """Put *sign* and what closes it around the selection, marks around each passage of it."""
    closer = _closer_of(sign)
    if not closer:
        return None
    draft = Draft(body)
    code = body.is_verbatim(body.line_at(selection.start))
    if sign in _MARKS or sign == "`":
        parts = selected_parts(body, selection)
        if code or not parts:
            return None
        signs = sign * 2 if sign == "~" else sign
        for passage, part in parts:
            draft.insert(passage.place(part.start), signs)
            draft.insert(passage.place(part.end), signs)
        (first, first_part), (last, last_part) = parts[0], parts[-1]
        start = draft.moved(first.place(first_part.start))
        end = draft.moved(last.place(last_part.end), behind=False)
        change = draft.change(selection.over(start, end))
    else:
        draft.insert(selection.start, sign)
        draft.insert(selection.end, closer)
        change = draft.change(selection.over(selection.start + 1, selection.end + 1))
    return Typed(change, closers.after(change.edits))


def _inserted(body: Body, caret: int, text: str, closer: str, closers: Closers) -> Typed:
    draft = Draft(body)
    draft.insert(caret, text + closer)
    place = caret + len(text)
    change = draft.change(Selection.at(place))
    left = closers.after(change.edits)
    for at in range(len(closer)):
        left = left.with_pair(place - 1 - at, place + at)
    return Typed(change, left)


def _stepped_over(body: Body, caret: int, text: str, closers: Closers) -> Typed:
    draft = Draft(body)
    draft.insert(caret, text[:-1])
    change = draft.change(Selection.at(caret + len(text)))
    return Typed(change, closers.without(caret).after(change.edits))


def _closed_within(body: Body, caret: int, text: str, closers: Closers) -> Typed:
    """Put in *text*, which closes what is open and goes on, in the place of the sign that stands there by itself."""
    draft = Draft(body)
    draft.replace(caret, caret + 1, text)
    change = draft.change(Selection.at(caret + len(text)))
    return Typed(change, closers.without(caret).after(change.edits))


def _typed_mark(body: Body, caret: int, text: str, closers: Closers) -> Typed | None:
    """Put in a star, an underscore, a tilde or a backtick: between two of them and nothing else both grow."""
    sign = text[-1]
    before = body.text(caret - _MOST_MARKS, caret)
    own = len(before) - len(before.rstrip(sign))
    line = body.line_at(caret)
    if body.text(caret, caret + 1) == sign and caret in closers.places:
        if len(text) == 1 and sign in "*_" and own < _MOST_MARKS and (caret - 1, caret) in closers.pairs:
            draft = Draft(body)
            draft.insert(caret, sign * 2)
            change = draft.change(Selection.at(caret + 1))
            return Typed(change, closers.after(change.edits).with_pair(caret, caret + 1))
        return _stepped_over(body, caret, text, closers)
    if not _opens(body, caret, text) or (sign in _MARKS and is_code(body, parts_of(line))):
        return None
    if len(text) == 1 and own:
        # One tilde means nothing; two open. A third backtick makes a fence.
        return _inserted(body, caret, sign, sign * 2, closers) if sign == "~" and own == 1 else None
    if sign == "~" or (sign == "*" and not body.text(line.start, caret).strip(" \t>")):
        return None  # a star there may begin a list
    return _inserted(body, caret, text, sign, closers)


def _liquid_sign(body: Body, caret: int, sign: str, closers: Closers) -> Typed | None:
    """Make a tag of Liquid of a brace that closed by itself, and close what stands there by itself, a blank before."""
    if caret not in closers.places:
        return None
    if sign == "%" and body.text(caret - 1, caret + 1) == "{}":
        return _inserted(body, caret, sign, sign, closers)
    if body.text(caret, caret + 3) != f" {sign}}}":
        return _stepped_over(body, caret, sign, closers) if body.text(caret, caret + 2) == f"{sign}}}" else None
    if body.text(caret - 1, caret) != " ":
        change = Change((), Selection.at(caret + 2))
        return Typed(change, closers.without(caret).without(caret + 1))
    draft = Draft(body)
    draft.remove(caret, caret + 1)
    change = draft.change(Selection.at(caret + 1))
    return Typed(change, closers.after(change.edits).without(caret))


def _before_blank(body: Body, caret: int, closers: Closers) -> Typed | None:
    """Put a blank on both sides within Liquid that closed by itself.

    Take closing stars away again when a blank comes behind those that open: they open nothing then.
    """
    if caret in closers.places and body.text(caret - 2, caret + 2) in ("{%%}", "{{}}"):
        return _inserted(body, caret, " ", " ", closers)
    sign = body.text(caret - 1, caret)
    if not sign or sign not in "*_" or caret not in closers.places or body.text(caret, caret + 1) != sign:
        return None
    end = caret
    while end in closers.places and body.text(end, end + 1) == sign:
        end += 1
    draft = Draft(body)
    draft.replace(caret, end, " ")
    change = draft.change(Selection.at(caret + 1))
    return Typed(change, closers.after(change.edits))


def _opens(body: Body, caret: int, text: str) -> bool:
    """Tell whether the sign at the end of *text* is to be closed at once: not before a letter, nor within a word."""
    behind = body.text(caret, caret + 1)
    if behind and not _FOLLOWS.match(behind):
        return False
    sign = text[-1]
    before = text[-2] if len(text) > 1 else body.text(caret - 1, caret)
    if before == "\\":
        return False
    in_latin = before.isalnum() and before.isascii()
    if sign == '"':
        return not in_latin and before != sign
    if sign in "'_":
        return not before.isalnum() and (sign == "_" or before != sign)
    return sign not in "*`" or not in_latin
