"""One post on the desk: its document, the panes that show it, and the wires between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTabWidget, QWidget

from editor.bridge.icons import icon
from editor.bridge.words_of_errors import words_of_refusal
from editor.document.document import Change, Document
from editor.post.edit import Edit, Span
from editor.post.fields import (
    FieldEditRefused,
    Path,
    insert_field,
    insert_item,
    move_field,
    remove_field,
    rename_field,
    set_date,
    set_field,
    set_raw,
)
from editor.post.front_matter import Value
from editor.post.post import Post
from editor.widgets.form.form import FrontMatterForm
from editor.widgets.text.binding import TextBinding
from editor.widgets.text.pane import TextPane

if TYPE_CHECKING:
    from editor.spelling.reading import ReadingRate


class OpenPost(QObject):
    """A document with its form, its YAML pane and its text pane, bound to one source.

    ``choices`` is asked anew at each showing, so that the choices follow the site: by key the values that are offered,
    each with how many posts have it.
    """

    composing_changed = Signal(bool)
    reading_rate_changed = Signal()

    def __init__(
        self,
        document: Document,
        *,
        choices: Callable[[], Mapping[str, Mapping[str, int]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._choices = choices
        self._form_waits = True
        self._reading_rate: ReadingRate | None = None
        self.text = TextPane(parent)
        self.yaml = TextPane(parent, mode="yaml")
        self.form = FrontMatterForm(parent, icons=icon)
        self.front_matter = QTabWidget(parent)
        self.front_matter.setDocumentMode(True)
        self.front_matter.setAccessibleName(self.tr("Front matter"))
        self.front_matter.addTab(self.form, self.tr("Form"))
        self.front_matter.addTab(self.yaml, self.tr("YAML"))
        self.form.chain_behind(self.front_matter.tabBar())
        self.text.setAccessibleName(self.tr("Text of the post"))
        self.yaml.setAccessibleName(self.tr("Front matter as YAML"))
        self.yaml.setPlaceholderText(self.tr("This post has no front matter yet. Add a field in the form."))
        self._text_binding = TextBinding(self.text, document, _text_of)
        self._yaml_binding = TextBinding(self.yaml, document, _yaml_of)
        self._wire()

    @property
    def text_binding(self) -> TextBinding:
        """Where places in the text pane lie in the source, and back."""
        return self._text_binding

    @property
    def yaml_binding(self) -> TextBinding:
        """Where places in the YAML pane lie in the source, and back."""
        return self._yaml_binding

    @property
    def composing(self) -> bool:
        """Whether an input method composes in one of the panes or in the form."""
        return self.text.composing or self.yaml.composing or self.form.composing

    @property
    def reading_rate(self) -> ReadingRate | None:
        """How fast its site reads, as far as that is known."""
        return self._reading_rate

    def set_reading_rate(self, rate: ReadingRate | None) -> None:
        """Take over how fast its site reads."""
        if rate != self._reading_rate:
            self._reading_rate = rate
            self.reading_rate_changed.emit()

    def finish_editing(self) -> None:
        """Let the form tell what is typed in it but not told yet, before the post is saved, exported or closed."""
        self.form.finish_editing()

    def show_front_matter(self) -> None:
        """Fill the form for the first time, or again after the choices changed; this imports YAML."""
        self._form_waits = False
        post = self.document.post
        self.form.show_fields(post.front_matter, choices=self._choices(), post=post)
        # Between two fences without a line there is no place to type that would not break them.
        self.yaml.setReadOnly(not len(post.yaml))

    def show_choices(self) -> None:
        """Offer what the site has by now, once the form was filled."""
        if not self._form_waits:
            self.show_front_matter()

    def close(self) -> None:
        """Let go of the panes; the post must not be used after that."""
        for pane in (self.front_matter, self.form, self.text, self.yaml):
            pane.deleteLater()
        self.deleteLater()

    def _wire(self) -> None:
        form, document = self.form, self.document
        document.changed.connect(self._on_document_changed)
        form.value_edited.connect(self._on_value_edited)
        form.date_edited.connect(self._on_date_edited)
        form.raw_edited.connect(self._on_raw_edited)
        form.field_added.connect(self._on_field_added)
        form.field_removed.connect(self._on_field_removed)
        form.field_renamed.connect(self._on_field_renamed)
        form.field_moved.connect(self._on_field_moved)
        form.item_inserted.connect(self._on_item_inserted)
        form.reading_time_requested.connect(self._on_reading_time_requested)
        form.line_requested.connect(self._on_line_requested)
        for part in (form, self.text, self.yaml):
            part.composing_changed.connect(self.composing_changed)
            part.undo_requested.connect(document.undo)
            part.redo_requested.connect(document.redo)

    def _on_document_changed(self, change: Change) -> None:
        if not self._form_waits and change.post.front_matter is not change.before.front_matter:
            self.show_front_matter()

    def _on_value_edited(self, path: Path, value: Value) -> None:
        self._edit(path, lambda post: set_field(post, path, value))

    def _on_date_edited(self, path: Path, spelling: str) -> None:
        self._edit(path, lambda post: set_date(post, path, spelling))

    def _on_raw_edited(self, path: Path, yaml: str) -> None:
        self._edit(path, lambda post: set_raw(post, path, yaml))

    def _on_field_added(self, key: str, value: Value) -> None:
        self._edit((key,), lambda post: insert_field(post, key, value))

    def _on_field_removed(self, path: Path) -> None:
        self._edit(path, lambda post: remove_field(post, path))

    def _on_field_renamed(self, path: Path, key: str) -> None:
        self._edit(path, lambda post: rename_field(post, path, key))

    def _on_field_moved(self, key: str, index: int) -> None:
        self._edit((key,), lambda post: move_field(post, key, index))

    def _on_item_inserted(self, path: Path, index: int, value: Value) -> None:
        self._edit(path, lambda post: insert_item(post, path, index, value))

    def _on_reading_time_requested(self, path: Path) -> None:
        from editor.spelling.counts import count  # not above: the window is painted before anything is counted
        from editor.spelling.reading import minutes_of

        post = self.document.post
        minutes = minutes_of(count(post.body.of(post.source)), self._reading_rate)
        self._edit(path, lambda post: set_field(post, path, minutes))

    def _on_line_requested(self, line: int) -> None:
        """Show line *line* of the file in the YAML pane, whose first line is the file's second."""
        self.front_matter.setCurrentWidget(self.yaml)
        block = self.yaml.document().findBlockByNumber(max(0, line - 2))
        self.yaml.setTextCursor(QTextCursor(block))
        self.yaml.setFocus()

    def _edit(self, path: Path, compile_edit: Callable[[Post], Edit]) -> None:
        """Make the edit that a wish of the form compiles to, or show at its row why it cannot be."""
        try:
            edit = compile_edit(self.document.post)
        except FieldEditRefused as refusal:
            self.form.show_refusal(path, words_of_refusal(refusal))
            return
        self.document.apply(edit.trimmed(), origin=self.form, joins=True)


def _text_of(post: Post) -> Span:
    return post.text


def _yaml_of(post: Post) -> Span:
    return post.yaml
