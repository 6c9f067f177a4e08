"""Moves the section at the caret past its neighbour, or makes it and all in it deeper or less deep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.navigation.going import Going, caret_of
from editor.features.navigation.reading import Readings
from editor.outline.places import position_after
from editor.widgets.open_post import OpenPost
from editor.widgets.text.kept_folds import kept_folds
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.outline.sections import Section


class SectionMoves(QObject):
    """Each move is one undo step, and takes the caret along."""

    def __init__(self, workbench: Workbench, readings: Readings, going: Going) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._readings = readings
        self._going = going
        self.pointed: Callable[[OpenPost], int | None] = _nothing
        """Which heading of a post the writer points at elsewhere than in its text."""
        for name, title, keys, run in (
            ("section.up", QT_TRANSLATE_NOOP("actions", "Move Section Up"), "Ctrl+Alt+Up", self.move_up),
            ("section.down", QT_TRANSLATE_NOOP("actions", "Move Section Down"), "Ctrl+Alt+Down", self.move_down),
            ("section.promote", QT_TRANSLATE_NOOP("actions", "Promote Section"), "Ctrl+Alt+Left", self.promote),
            ("section.demote", QT_TRANSLATE_NOOP("actions", "Demote Section"), "Ctrl+Alt+Right", self.demote),
        ):
            workbench.actions.add(
                Action(
                    name,
                    title,
                    run=run,
                    menu="edit",
                    group="sections",
                    keys=keys,
                    enabled=lambda: workbench.desk.current is not None,
                )
            )

    def move_up(self) -> None:
        """Put the section before its neighbour."""
        self._pass_neighbour(-1)

    def move_down(self) -> None:
        """Put the section behind its neighbour."""
        self._pass_neighbour(1)

    def promote(self) -> None:
        """Make the section a level less deep."""
        self._shift(-1)

    def demote(self) -> None:
        """Make the section a level deeper."""
        self._shift(1)

    def move(self, post: OpenPost, number: int, target: int, *, after: bool) -> None:
        """Put the section of heading *number* before that of heading *target*, or *after* it and all in it."""
        from editor.outline.line_ends import last_text_end
        from editor.outline.sections import CannotMove, move_section

        sections = [inner for outer in self._sections(post) for inner in outer.walk()]
        moved = sections[number]
        source, caret = post.document.post.source, caret_of(post)
        title, end = moved.heading.text, last_text_end(source, moved.span.start, moved.span.end)
        # Blank lines stay behind; who writes at the end of the text is in its last section.
        offset = min(caret, end) - moved.heading.span.start
        takes_caret = moved.span.start <= caret and (caret < moved.span.end or moved.span.end == len(source))
        try:
            edits = move_section(source, moved, sections[target], after=after)
        except CannotMove:
            self._workbench.notices.show_notice(
                QCoreApplication.translate(
                    "Sections", "The section stays where it is: it cannot stand in itself, nor hold what is not closed."
                )
            )
            return
        with kept_folds(post.text):
            post.document.apply_all(edits, origin=self)
        if not edits or not takes_caret:
            return
        count = len([*moved.walk()])
        behind = _index_after(number, count, target, len([*sections[target].walk()]), after=after)
        headings = self._readings.of(post).headings
        if behind < len(headings) and headings[behind].text == title:
            post.text.select(post.text_binding.pane_position(headings[behind].span.start + offset))

    def _pass_neighbour(self, step: int) -> None:
        post = self._going.post
        if post is None:
            return
        self._go_to_pointed(post)
        siblings, index = _siblings_at(self._sections(post), caret_of(post))
        if index is None or not 0 <= index + step < len(siblings):
            return
        order = [inner.heading for outer in self._sections(post) for inner in outer.walk()]
        number, target = order.index(siblings[index].heading), order.index(siblings[index + step].heading)
        self.move(post, number, target, after=step > 0)

    def _shift(self, by: int) -> None:
        from editor.outline.sections import shift_levels

        post = self._going.post
        if post is None:
            return
        self._go_to_pointed(post)
        siblings, index = _siblings_at(self._sections(post), caret_of(post))
        if index is not None:
            edits = shift_levels(post.document.post.source, siblings[index], by)
            caret = reduce(position_after, edits, caret_of(post))
            post.document.apply_all(edits, origin=self)
            post.text.select(post.text_binding.pane_position(caret))

    def _go_to_pointed(self, post: OpenPost) -> None:
        """Put the caret to the heading that is pointed at, so that it is moved, and goes along."""
        number, headings = self.pointed(post), self._readings.of(post).headings
        if number is not None and number < len(headings):
            post.text.select(post.text_binding.pane_position(headings[number].span.start))

    def _sections(self, post: OpenPost) -> Sequence[Section]:
        from editor.outline.sections import sections_of

        return sections_of(post.document.post.source, self._readings.of(post).structure)


def _nothing(_post: OpenPost) -> None:
    """Point at no heading."""


def _siblings_at(sections: Sequence[Section], place: int) -> tuple[Sequence[Section], int | None]:
    """Return the innermost section at *place* as an index among those beside it; None before the first heading."""
    for index, section in enumerate(sections):
        if section.span.start <= place < section.span.end or (place == section.span.end and section is sections[-1]):
            inner, found = _siblings_at(section.children, place)
            return (inner, found) if found is not None else (sections, index)
    return sections, None


def _index_after(number: int, count: int, target: int, target_count: int, *, after: bool) -> int:
    """Return which heading the *number*-th is, with the *count* of its section, once it stands beside *target*."""
    place = target + target_count if after else target
    return place - count if place > number else place
