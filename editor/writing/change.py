"""What a writer's wish comes to: edits, each on what the one before left, and what is selected afterwards."""

from __future__ import annotations

from dataclasses import dataclass

from editor.post.edit import Edit
from editor.writing.body import Body


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected, from *anchor* to *caret*, in code points; nothing where they are one place."""

    anchor: int
    caret: int

    @classmethod
    def at(cls, place: int) -> Selection:
        """Return the caret alone at *place*."""
        return cls(place, place)

    @property
    def start(self) -> int:
        """Where the selected text begins."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        """Where the selected text ends."""
        return max(self.anchor, self.caret)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.caret

    def over(self, start: int, end: int) -> Selection:
        """Return *start* to *end* selected in the direction of this selection."""
        return Selection(end, start) if self.caret < self.anchor else Selection(start, end)


@dataclass(frozen=True, slots=True)
class Change:
    """One step to take and to take back: *edits* one after the other, then *selection*."""

    edits: tuple[Edit, ...]
    selection: Selection

    def apply_to(self, source: str) -> str:
        """Return *source* with the edits made; raises EditMismatch where it is not the text that was read."""
        for edit in self.edits:
            source = edit.apply_to(source)
        return source


class Draft:
    """Gathers replacements by their places in the body as it stands; they do not overlap."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._edits: list[Edit] = []

    def replace(self, start: int, end: int, text: str) -> None:
        """Replace what stands from *start* to *end* by *text*; what they share stays."""
        edit = Edit(start, self._body.text(start, end), text).trimmed()
        if edit.removed or edit.inserted:
            self._edits.append(edit)

    def insert(self, place: int, text: str) -> None:
        """Insert *text* at *place*, behind what was inserted there before."""
        self.replace(place, place, text)

    def remove(self, start: int, end: int) -> None:
        """Remove what stands from *start* to *end*."""
        self.replace(start, end, "")

    def moved(self, place: int, *, behind: bool = True) -> int:
        """Return where *place* is when all is replaced; *behind* what is inserted there, or before it."""
        moved = place
        for edit in self._edits:
            if edit.start > place or (edit.start == place and not behind):
                continue
            if edit.end <= place:
                moved += edit.growth
            elif edit.start < place:
                moved += min(len(edit.inserted), place - edit.start) - (place - edit.start)
        return moved

    def moved_selection(self, selection: Selection) -> Selection:
        """Return *selection* after all is replaced, without what is inserted at its ends."""
        if selection.is_empty:
            return Selection.at(self.moved(selection.caret))
        start = self.moved(selection.start)
        return selection.over(start, max(start, self.moved(selection.end, behind=False)))

    def change(self, selection: Selection) -> Change:
        """Return the change, from the last place to the first, so that no edit moves the place of the next."""
        in_order = sorted(self._edits, key=lambda edit: (edit.start, edit.end))
        return Change(tuple(reversed(in_order)), selection)
