"""Going to the heading before or after, and to the partner of a bracket."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.features.navigation.reading import Readings
from editor.widgets.open_post import OpenPost
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
        self._workbench.stage.go_to(post, post.text_binding.pane_position(place))


def caret_of(post: OpenPost) -> int:
    """Return where in the source the caret of the text is."""
    return post.text_binding.source_position(post.text.textCursor().position())
