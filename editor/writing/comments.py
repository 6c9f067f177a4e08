"""Comments: text that stays in the post and is not shown."""

from __future__ import annotations

from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.passages import passage_at

_OPENER, _CLOSER = "<!--", "-->"
_LOOKED_AT = 20_000
"""Characters before and behind the selection in which the ends of a comment are looked for."""


def toggle_comment(body: Body, selection: Selection) -> Change | None:
    """Make a comment of what is selected, or text of the comment at hand.

    Lines that are selected whole, or several blocks, get the signs in lines of their own. None in code, and where the
    text holds the end of a comment.
    """
    around = _around(body, selection)
    if around is not None:
        return _without(body, selection, *around)
    if body.is_verbatim(body.line_at(selection.start)):
        return None
    text = body.text(selection.start, selection.end)
    if _CLOSER in text or _OPENER in text:
        return None
    draft = Draft(body)
    if not text.strip():
        selection = Selection.at(selection.start)
    lines = body.lines(selection.start, selection.end)
    if not selection.is_empty and (_is_whole_lines(body, selection) or not _in_one_passage(body, selection)):
        ending = body.ending_at(lines[0])
        draft.insert(lines[0].start, _OPENER + ending)
        draft.insert(lines[-1].end, ending + _CLOSER)
        return draft.change(draft.moved_selection(selection.over(selection.start, min(selection.end, lines[-1].end))))
    start, end = selection.start, selection.end
    draft.insert(start, _OPENER + " ")
    draft.insert(end, " " + _CLOSER)
    return draft.change(selection.over(start + len(_OPENER) + 1, end + len(_OPENER) + 1))


def _around(body: Body, selection: Selection) -> tuple[int, int] | None:
    """Return where the comment begins and ends that the selection is in, or that it is."""
    first = max(body.start, selection.start - _LOOKED_AT)
    before = body.text(first, selection.start)
    if body.text(selection.start, selection.start + len(_OPENER)) == _OPENER and not selection.is_empty:
        start = selection.start
    else:
        opener = before.rfind(_OPENER)
        if opener < 0 or before.find(_CLOSER, opener) >= 0:
            return None
        start = first + opener
    behind = body.text(start, selection.end + _LOOKED_AT)
    closer = behind.find(_CLOSER, len(_OPENER))
    end = start + closer + len(_CLOSER)
    return (start, end) if closer >= 0 and end >= selection.end else None


def _without(body: Body, selection: Selection, start: int, end: int) -> Change:
    draft = Draft(body)
    opening, closing = body.line_at(start), body.line_at(end)
    own_lines = opening.text.strip() == _OPENER and closing.text.strip() == _CLOSER and opening.start < closing.start
    if own_lines:
        draft.remove(opening.start, opening.next)
        above = body.before(closing)
        draft.remove(above.end if above and above.start >= opening.next else closing.start, closing.end)
    else:
        inner_start, inner_end = start + len(_OPENER), end - len(_CLOSER)
        inner_start += body.text(inner_start, inner_start + 1) == " "
        inner_end -= inner_end > inner_start and body.text(inner_end - 1, inner_end) == " "
        draft.remove(start, inner_start)
        draft.remove(inner_end, end)
    return draft.change(draft.moved_selection(selection))


def _is_whole_lines(body: Body, selection: Selection) -> bool:
    first, last = body.line_at(selection.start), body.line_at(selection.end)
    at_start = selection.start == first.start
    return at_start and (selection.end == last.end or (selection.end == last.start and last.start > first.start))


def _in_one_passage(body: Body, selection: Selection) -> bool:
    passage = passage_at(body, selection.start)
    return passage is not None and passage.start <= selection.start and selection.end <= passage.end
