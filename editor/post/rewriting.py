"""From one text to another: by edits that leave alike lines alone, in whole or only for some lines."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from editor.post.edit import Edit
from editor.post.line_difference import Step, line_steps, lines_of


def edits_between(old: str, new: str) -> list[Edit]:
    """Return the edits that make *new* of *old*, each of the text that the one before left; alike lines stay."""
    before, after = lines_of(old), lines_of(new)
    return _edits(before, after, line_steps(before, after))


def with_lines_of(now: str, then: str, *, gone: Collection[int], come: Collection[int]) -> str:
    """Return *now* with some of what differs as it was in *then*.

    Taken back is each difference that touches one of the lines *gone* (by their numbers in *now*, from 1) or *come*
    (by their numbers in *then*).
    """
    before, after = lines_of(now), lines_of(then)
    wanted = [
        step
        for step in line_steps(before, after)
        if any(number + 1 in gone for number in range(step.before, step.before_end))
        or any(number + 1 in come for number in range(step.after, step.after_end))
    ]
    text = now
    for edit in _edits(before, after, wanted):
        text = edit.apply_to(text)
    return text


def place_after(place: int, edits: Sequence[Edit]) -> int:
    """Return where *place* of a text is once *edits* are made; one within what an edit removes is at its start."""
    for edit in edits:
        if place >= edit.end:
            place += edit.growth
        elif place > edit.start:
            place = edit.start
    return place


def _edits(old: list[str], new: list[str], steps: Sequence[Step]) -> list[Edit]:
    edits, place, line = [], 0, 0
    for step in steps:
        place += sum(map(len, old[line : step.before]))
        line = step.before_end
        removed, inserted = "".join(old[step.before : step.before_end]), "".join(new[step.after : step.after_end])
        if not step.same:
            edits.append(Edit(place, removed, inserted).trimmed())
        place += len(removed if step.same else inserted)
    return [edit for edit in edits if edit.removed or edit.inserted]
