"""Going to a line, to a heading, to the partner of a bracket."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.features.navigation.reading import Readings
from editor.widgets.dialogs.go_to import GoToHeading, GoToLine, HeadingEntry
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from editor.widgets.workbench import Workbench


class Going(QObject):
    """Moves the caret of the post in front; what was left can be gone back to."""

    def __init__(self, workbench: Workbench, readings: Readings) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._readings = readings

    @property
    def post(self) -> OpenPost | None:
        """The post in front, unless an input method composes in its text."""
        post = self._workbench.desk.current
        return None if post is None or post.text.composing else post

    def ask_line(self) -> None:
        """Ask for a line and go there."""
        post = self.post
        if post is None:
            return
        dialog = GoToLine(post.text.caret[0], post.text.blockCount(), self._workbench.window)

        def go() -> None:
            if dialog.line is not None:
                self._jump(post, post.text.document().findBlockByNumber(dialog.line - 1).position())

        dialog.accepted.connect(go)
        dialog.open()

    def ask_heading(self) -> None:
        """Show the headings and go to the one that is chosen."""
        from editor.outline.headings import heading_at

        post = self.post
        if post is None:
            return
        headings = self._readings.of(post).headings
        current = heading_at(headings, caret_of(post))
        dialog = GoToHeading(entries_of(post, self._readings), current, self._workbench.window)

        def go() -> None:
            if dialog.chosen is not None:
                self.go_to_place(post, headings[dialog.chosen].span.start)

        dialog.accepted.connect(go)
        dialog.open()

    def next_heading(self) -> None:
        """Go to the next heading."""
        from editor.outline.headings import next_heading

        post = self.post
        heading = next_heading(self._readings.of(post).headings, caret_of(post)) if post else None
        if post is not None and heading is not None:
            self.go_to_place(post, heading.span.start)

    def previous_heading(self) -> None:
        """Go to the heading before: from within a section to its own."""
        from editor.outline.headings import previous_heading

        post = self.post
        heading = previous_heading(self._readings.of(post).headings, caret_of(post)) if post else None
        if post is not None and heading is not None:
            self.go_to_place(post, heading.span.start)

    def go_to_partner(self) -> None:
        """Go to the other half of the pair at the caret: brackets, marks, fences, tags."""
        from editor.outline.brackets import pair_at

        post = self.post
        if post is None:
            return
        pair = pair_at(post.document.post.source, caret_of(post), self._readings.of(post).structure)
        if pair is not None and pair.partner is not None:
            self.go_to_place(post, pair.partner.start)

    def go_to_place(self, post: OpenPost, place: int) -> None:
        """Put the caret at *place* of the source, and the focus into the text."""
        self._jump(post, post.text_binding.pane_position(place))

    def _jump(self, post: OpenPost, position: int) -> None:
        stage = self._workbench.stage
        if not stage.is_shown(Pane.TEXT):
            stage.toggle(Pane.TEXT)
        post.text.jump(position)
        post.text.setFocus()


def caret_of(post: OpenPost) -> int:
    """Return where in the source the caret of the text is."""
    return post.text_binding.source_position(post.text.textCursor().position())


def entries_of(post: OpenPost, readings: Readings) -> list[HeadingEntry]:
    """Return the headings of *post* as rows, their lines counted as its text pane counts them."""
    headings = readings.of(post).headings
    if not headings:
        return []
    first, binding = headings[0], post.text_binding
    block = post.text.document().findBlock(binding.pane_position(first.span.start))
    before = first.line - block.blockNumber() - 1
    return [HeadingEntry(heading.level, heading.text, heading.line - before) for heading in headings]
