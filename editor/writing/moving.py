"""Lines that go up or down: what stands alone passes what stands alone, an item passes an item with all in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.post.edit import Edit, Span
from editor.writing.body import Body, Line
from editor.writing.change import Change, Draft, Selection
from editor.writing.list_lines import ListLines, list_at
from editor.writing.parts import MOST_LINES, is_code, parts_of
from editor.writing.reshaping import Reshaping, numbers_in_order, renumber
from editor.writing.rows import table_at
from editor.writing.tables import move_row


@dataclass(frozen=True, slots=True)
class _Passing:
    """Texts that change places: *moved* passes *passed*, and what stands between them stays between them."""

    moved: Span
    passed: Span

    @property
    def shift(self) -> int:
        """How far what is moved goes."""
        if self.passed.start < self.moved.start:
            return self.passed.start - self.moved.start
        return self.passed.end - self.moved.end

    def edits(self, body: Body) -> tuple[Edit, Edit]:
        """Return the edits, the last place first: not the moved text is written anew, but that which it passes."""
        moved, passed = self.moved, self.passed
        text = body.text(passed.start, passed.end)
        if passed.start < moved.start:
            gap = body.text(passed.end, moved.start)
            return Edit(moved.end, "", gap + text), Edit(passed.start, text + gap, "")
        gap = body.text(moved.end, passed.start)
        return Edit(moved.end, gap + text, ""), Edit(moved.start, "", text + gap)


def move_lines(body: Body, selection: Selection, step: int, folded: Sequence[Span] = ()) -> Change | None:
    """Move the lines of *selection* up (-1) or down (1), what is selected with them; None where they cannot go.

    A row of a table passes rows; an item passes the items beside it with all in it, and their numbers stay in order.
    What has blank lines around it passes the next that has, and they stay where they are. All else passes one line.
    What is *folded* is passed as a whole: each from the start of the line that is seen to the end of the last.
    """
    lines = body.lines(selection.start, selection.end)
    alone = _stands_alone(body, lines)
    if not alone and (table := table_at(body, selection.caret)) is not None:
        return move_row(body, selection, step) if table.row_at(selection.anchor) is not None else None
    if not any(is_code(body, parts_of(line)) for line in lines):
        listed = list_at(body, lines[0])
        if listed is not None and alone and _is_all_of(listed, lines):
            listed = None
        if listed is not None and (number := _owner(listed, lines[0])) is not None:
            return _pass_item(body, selection, listed, number, step)
    moved = Span(lines[0].start, lines[-1].end)
    passed = _next_alone(body, lines, step) if alone else _next_line(body, lines, step)
    return _change(body, selection, _Passing(moved, _whole(passed, folded))) if passed is not None else None


def _whole(passed: Span, folded: Sequence[Span]) -> Span:
    """Return *passed* with all of what is *folded* in it, or around it."""
    for one in folded:
        if one.start <= passed.end and passed.start <= one.end:
            passed = Span(min(one.start, passed.start), max(one.end, passed.end))
    return passed


def _next_line(body: Body, lines: list[Line], step: int) -> Span | None:
    line = body.before(lines[0]) if step < 0 else body.after(lines[-1])
    if line is None:
        return None
    upper, lower = (line, lines[-1]) if step < 0 else (lines[-1], line)
    if not lower.ending and not (upper.text and lower.text):
        return None  # an empty last line is the ending of the one before: the text would end with or without it
    return Span(line.start, line.end)


def _is_gap(body: Body, line: Line | None) -> bool:
    """Tell whether *line* parts blocks: a blank one that is not of code, or none at all."""
    return line is None or (parts_of(line).is_blank and not body.is_verbatim(line))


def _stands_alone(body: Body, lines: list[Line]) -> bool:
    """Tell whether *lines* have blank ones around them, and begin and end with others."""
    if _is_gap(body, lines[0]) or _is_gap(body, lines[-1]) or body.is_verbatim(lines[0]):
        return False
    return _is_gap(body, body.before(lines[0])) and _is_gap(body, body.after(lines[-1]))


def _next_alone(body: Body, lines: list[Line], step: int) -> Span | None:
    """Return where the lines between the next two gaps are; of very many those that are nearest."""
    beside = body.up(lines[0], MOST_LINES) if step < 0 else body.down(lines[-1], MOST_LINES)
    found: list[Line] = []
    for line in beside:
        if not _is_gap(body, line):
            found.append(line)
        elif found:
            break
    return Span(min(line.start for line in found), max(line.end for line in found)) if found else None


def _is_all_of(found: ListLines, lines: list[Line]) -> bool:
    """Tell whether *lines* are all those of the list: it moves as what stands alone does."""
    outer = [number for number, item in enumerate(found.items) if item.parent is None]
    whole = _of_items(found, outer[0], outer[-1])
    return lines[0].start <= whole.start and whole.end <= lines[-1].end


def _owner(found: ListLines, line: Line) -> int | None:
    """Return the outermost item that begins in *line*, else the one that it belongs to."""
    number = found.line_at(line.start)
    first = found.first_in(number)
    return found.owners[number] if first is None else first


def _pass_item(body: Body, selection: Selection, found: ListLines, number: int, step: int) -> Change | None:
    """Move the item *number*, and those beside it that are selected, past the next beside them."""
    beside = [at for at, item in enumerate(found.items) if item.parent == found.items[number].parent]
    last_line = found.line_at(body.lines(selection.start, selection.end)[-1].start)
    chosen = [at for at in beside if at == number or found.items[number].line < found.items[at].line <= last_line]
    at = beside.index(chosen[0]) - 1 if step < 0 else beside.index(chosen[-1]) + 1
    if not 0 <= at < len(beside):
        return None
    whole = Span(found.lines[0].line.start, found.lines[-1].line.end)
    passing = _Passing(_of_items(found, chosen[0], chosen[-1]), _of_items(found, beside[at], beside[at]))
    change = _change(body, selection, passing)
    row = found.siblings(number)
    if not found.items[number].is_numbered or beside[at] not in row or not numbers_in_order(found, row):
        return change
    first = found.items[row[0]].marker.number
    return _numbered(body.text(whole.start, whole.end), whole.start, change, passing, first)


def _of_items(found: ListLines, first: int, last: int) -> Span:
    return Span(found.lines[found.items[first].line].line.start, found.lines[found.end_of(last) - 1].line.end)


def _numbered(text: str, start: int, change: Change, passing: _Passing, first: int) -> Change:
    """Return *change*, made in the list *text* that begins at *start*, and then its numbers from *first* on."""
    for edit in change.edits:
        text = Edit(edit.start - start, edit.removed, edit.inserted).apply_to(text)
    made = Body(text)
    found = list_at(made, made.line_at(passing.moved.start + passing.shift - start))
    if found is None:
        return change
    number = found.first_in(found.line_at(passing.moved.start + passing.shift - start))
    if number is None:
        return change
    reshaping, draft = Reshaping(found), Draft(made)
    renumber(reshaping, found.siblings(number), first)
    reshaping.write(draft)
    selection = Selection(change.selection.anchor - start, change.selection.caret - start)
    numbered = draft.change(draft.moved_selection(selection))
    edits = [Edit(edit.start + start, edit.removed, edit.inserted) for edit in numbered.edits]
    anchor, caret = numbered.selection.anchor + start, numbered.selection.caret + start
    return Change((*change.edits, *edits), Selection(anchor, caret))


def _change(body: Body, selection: Selection, passing: _Passing) -> Change:
    moved, shift = passing.moved, passing.shift
    places = (min(max(place, moved.start), moved.end) + shift for place in (selection.anchor, selection.caret))
    return Change(passing.edits(body), Selection(*places))
