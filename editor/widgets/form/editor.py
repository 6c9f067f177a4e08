"""What all editors of a field have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.widgets.form.content import Content, Path
from editor.widgets.form.thumbnail import Thumbnail
from editor.widgets.form.tokens import FormTokens


class FieldEditor(QWidget):
    """Shows the value at a path of the front matter and tells what the writer makes of it.

    Signals of an edit begin with the path; there is none while an input method composes.
    """

    value_edited = Signal(object, object)
    date_edited = Signal(object, str)
    raw_edited = Signal(object, str)
    item_inserted = Signal(object, int, object)
    removed = Signal(object)
    renamed = Signal(object, str)
    reading_time_requested = Signal(object)
    thumbnail_wanted = Signal(object, str)
    """The picture that the value at a path names is to be seen; ``show_thumbnail`` answers."""
    picture_requested = Signal(object)
    """The writer wants to choose a picture for a path."""
    picture_dropped = Signal(object, object)
    """A picture's file was dropped on the editor: the path of the value, and that of the file."""
    composing_changed = Signal(bool)
    complained = Signal(str)
    """What is wrong with what the writer typed, in words; empty when all is well again."""

    keeps_refused_text = True
    """Whether what was refused stays in the editor, for the writer to mend."""
    beside_label = False
    """Whether the editor stands on the label's own line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._waiting: Content | None = None

    @property
    def path(self) -> Path:
        """Where the shown value stands."""
        return self._content.path if self._content else ()

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the editor."""
        return False

    def show_content(self, content: Content) -> None:
        """Show *content*; what the editor shows already, or the writer is composing in, is left alone."""
        if self.composing:
            self._waiting = content
            return
        before, self._content = self._content, content
        if before is None or not content.shows_the_same_as(before):
            self._show(content)

    def revert(self) -> None:
        """Show again what was last given to show."""
        if self._content is not None and not self.composing:
            self._show(self._content)

    def refuse(self) -> None:
        """Take note that what was told last was refused."""
        if not self.keeps_refused_text:
            self.revert()

    def finish_editing(self) -> None:
        """Tell what is typed but not told yet."""

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Paint in the colours of *tokens*."""

    def show_thumbnail(self, path: Path, thumbnail: Thumbnail) -> None:
        """Show what the value at *path* names."""

    def mark_wrong(self, *, wrong: bool) -> None:
        """Show by the frame whether what is typed is wrong."""
        for widget in self.framed():
            if bool(widget.property("wrong")) != wrong:
                widget.setProperty("wrong", wrong)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def framed(self) -> tuple[QWidget, ...]:
        """Return the widgets whose frame shows an error."""
        return self.tab_stops()[:1]

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the widgets that Tab visits, in their order."""
        return ()

    def name(self, key: str) -> None:
        """Give the widgets names for those who hear them: the field's *key*."""
        for widget in self.tab_stops()[:1]:
            widget.setAccessibleName(key)

    def _show(self, content: Content) -> None:
        raise NotImplementedError

    def _on_composing_changed(self, composing: bool) -> None:
        """Show what came while the writer composed; a commit, which is told first, wins over it."""
        if not composing:
            waiting, self._waiting = self._waiting, None
            if waiting is not None:
                self.show_content(waiting)
        self.composing_changed.emit(composing)
