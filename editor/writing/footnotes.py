"""Footnotes: a sign in the text, its note at the end, and the way from one to the other."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from editor.post.edit import Span
from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import is_code, parts_of

_NAME = r"[a-zA-Z0-9_][a-zA-Z0-9_-]*"
_SIGN = re.compile(rf"\[\^({_NAME})\]")
_NOTE = re.compile(rf"^ {{0,3}}\[\^({_NAME})\]:[ \t]*", re.MULTILINE)


def insert_footnote(body: Body, selection: Selection, taken: Collection[str] | None = None) -> Change | None:
    """Put a footnote's sign behind what is selected and its empty note at the end of the text; the caret goes there.

    It has the number behind the highest that is *taken*, which without being told is looked for in the whole text.
    None in code.
    """
    line = body.line_at(selection.end)
    if is_code(body, parts_of(line)):
        return None
    names = set(_SIGN.findall(body.whole())) if taken is None else taken
    return write_footnote(body, Span(selection.end, selection.end), next_name(names))


def next_name(taken: Iterable[str]) -> str:
    """Return the number behind the highest that is *taken*, as the name of a footnote."""
    return str(max((int(name) for name in taken if name.isdecimal()), default=0) + 1)


def write_footnote(body: Body, span: Span, name: str) -> Change:
    """Put the sign of the footnote *name* in the place of *span*, and its empty note at the end of the text."""
    draft = Draft(body)
    sign = f"[^{name}]"
    place, before, behind = _end_of_text(body)
    if not before:  # a text of blank lines
        place, before, behind = span.end, body.ending_at(body.line_at(span.end)) * 2, ""
    note = f"{before}{sign}: "
    if span.start <= place <= span.end:
        draft.replace(span.start, span.end, sign + note + behind)
        return draft.change(Selection.at(span.start + len(sign) + len(note)))
    draft.replace(span.start, span.end, sign)
    draft.insert(place, note + behind)
    return draft.change(Selection.at(draft.moved(place, behind=False) + len(note)))


def other_end(body: Body, caret: int) -> Selection | None:
    """Return the place of the note whose sign the caret is at, or of the sign whose note it is in; else None."""
    line = body.line_at(caret)
    note = _NOTE.match(line.text)
    if note is None:
        for found in _SIGN.finditer(line.text):
            if found.start() <= caret - line.start <= found.end():
                return _note(body, found[1])
        note = _note_above(body, caret)
        if note is None:
            return None
    text = body.whole()
    for found in re.finditer(rf"\[\^{re.escape(note[1])}\](?!:)", text):
        return Selection.at(body.start + found.end())
    return None


def _note(body: Body, name: str) -> Selection | None:
    found = re.search(rf"^ {{0,3}}\[\^{re.escape(name)}\]:[ \t]*", body.whole(), re.MULTILINE)
    return Selection.at(body.start + found.end()) if found else None


def _note_above(body: Body, caret: int) -> re.Match[str] | None:
    """Return the note that the indented line of *caret* goes on with."""
    line = body.line_at(caret)
    if not line.text.startswith(("    ", "\t")):
        return None
    for above in body.up(line, 100):
        if note := _NOTE.match(above.text):
            return note
        if above.text.strip() and not above.text.startswith(("    ", "\t")):
            break
    return None


def _end_of_text(body: Body) -> tuple[int, str, str]:
    """Return where a note goes, and what is put before and behind it there: right below other notes at the end."""
    line = body.line_at(body.end)
    while line.is_blank and (above := body.before(line)) is not None:
        line = above
    ending = body.ending_at(line)
    if line.is_blank:
        return line.end, "", ""
    in_note = _NOTE.match(line.text) is not None or _note_above(body, line.start) is not None
    return line.end, ending if in_note else ending * 2, "" if line.ending else ending
