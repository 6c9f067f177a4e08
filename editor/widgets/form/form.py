"""The front-matter form: a calm column of fields, one editor per kind of value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.post.post import Post
from editor.post.values import Value
from editor.widgets.form.add_field import AddField
from editor.widgets.form.content import Content, Path
from editor.widgets.form.date_editor import WIDEST_DATE
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.editors import Clock, Icons
from editor.widgets.form.field_columns import FieldColumns
from editor.widgets.form.inherited import GivenField, InheritedFields
from editor.widgets.form.kinds import EditorKind, kind_for
from editor.widgets.form.row import FieldRow
from editor.widgets.form.rows import Rows
from editor.widgets.form.states import EmptyState, ErrorBanner
from editor.widgets.form.thumbnail import Thumbnail
from editor.widgets.form.tokens import GRID_PX, FormTokens, stylesheet, tokens_of
from editor.widgets.form.usual import local_now
from editor.widgets.regions import chain

if TYPE_CHECKING:  # front matter brings YAML with it, which comes after the window
    from editor.post.front_matter import Field, FrontMatter

_WIDTH_PX = 300
_LEAST_WIDTH_PX = 240
_BESIDE_DATE_PX = 68
_COMPUTED_KEY = "reading_time"


def no_icon(_name: str) -> QIcon:
    """Return an empty icon: buttons then show their text."""
    return QIcon()


class FrontMatterForm(QWidget):
    """Shows the fields of front matter and tells what the writer wishes to change; it changes nothing itself.

    A path is a tuple: the field's key, then keys and indexes within its value. Whoever makes an edit shows the fields
    again, or says with ``show_refusal`` why not.
    """

    value_edited = Signal(object, object)
    date_edited = Signal(object, str)
    raw_edited = Signal(object, str)
    field_added = Signal(str, object)
    field_removed = Signal(object)
    field_renamed = Signal(object, str)
    field_moved = Signal(str, int)
    item_inserted = Signal(object, int, object)
    reading_time_requested = Signal(object)
    thumbnail_wanted = Signal(object, str)
    picture_requested = Signal(object)
    picture_dropped = Signal(object, object)
    line_requested = Signal(int)
    """The line of the file on which the front matter breaks is wanted."""
    undo_requested = Signal()
    redo_requested = Signal()
    composing_changed = Signal(bool)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        icons: Icons = no_icon,
        now: Clock = local_now,
        tokens: FormTokens | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons, self._now = icons, now
        self._given_tokens = tokens
        self._tokens = tokens or tokens_of(self.palette())
        self._before: QWidget | None = None
        self._awaited: str | None = None
        self._advice: dict[str, str] = {}
        self._told_composing = False
        self._rows = Rows(self._make_row)
        self._scroll = QScrollArea(self)
        self._page = QWidget(self._scroll)
        self._page.setProperty("role", "page")
        self.banner = ErrorBanner(self._page)
        self.empty = EmptyState(self._page)
        self.add_field = AddField(self._page, icons=icons, now=now)
        self.inherited = InheritedFields(self._page)
        self._lay_out()
        self.setStyleSheet(stylesheet(self._tokens))
        self.setAccessibleName(self.tr("Front matter"))
        self.banner.hide()
        self.empty.hide()  # whether there is front matter is not known yet
        self.banner.line_requested.connect(self.line_requested)
        self.empty.begun.connect(self._on_begun)
        self.add_field.chosen.connect(self._on_field_chosen)
        self.add_field.name.composing_changed.connect(self._tell_composing)
        self.inherited.chosen.connect(self._add)
        self.add_field.hide()

    @property
    def rows(self) -> list[FieldRow]:
        """The rows from top to bottom."""
        return self._rows.all

    @property
    def composing(self) -> bool:
        """Whether an input method composes in one of the fields."""
        return self.add_field.name.composing or any(row.composing for row in self.rows)

    def row(self, key: str) -> FieldRow | None:
        """Return the row of the field *key* that Jekyll reads: the last of that key."""
        return next((row for row in reversed(self.rows) if row.key == key), None)

    def show_fields(
        self, front_matter: FrontMatter, *, choices: Mapping[str, Mapping[str, int]], post: Post | None = None
    ) -> None:
        """Show the fields of *front_matter*, which was read from *post*.

        Without the post, dates and raw YAML are spelled from their values. Rows that show the same stay untouched;
        what the writer is typing or composing is never taken away. *choices* are the values that are
        offered, by key, each with how many posts have it.
        """
        error = front_matter.error
        self.banner.setVisible(error is not None)
        if error is not None:
            self.banner.show_error(error)
        # The last fields that could be read stay in sight, for they are what the writer mends.
        broken = error is not None and not front_matter.fields
        if not broken:
            self._show_rows(front_matter.fields, choices, post)
        for row in self.rows:
            row.setEnabled(error is None)
        self.add_field.setEnabled(error is None)
        nothing = not self.rows
        self.empty.setVisible(nothing and error is None)
        self.add_field.setVisible(not nothing)
        self._focus_awaited()
        self._tell_composing()  # the row that was composed in may be gone

    def show_refusal(self, path: Path, text: str) -> None:
        """Say at the row of *path* why an edit was not made, until its next edit."""
        self._awaited = None
        row = self.row(str(path[0])) if path else None
        if row is not None:
            row.show_refusal(text)
            self._scroll.ensureWidgetVisible(row.error, 0, GRID_PX)

    def show_thumbnail(self, path: Path, thumbnail: Thumbnail) -> None:
        """Show beside the value at *path* the picture that it names."""
        row = self.row(str(path[0]))
        if row is not None and row.editor is not None:
            row.editor.show_thumbnail(path, thumbnail)

    def show_inherited(self, fields: Sequence[GivenField]) -> None:
        """Show below the post's own fields those that the site's configuration gives it."""
        if self.inherited.show_fields(fields):
            self._chain_tabs()

    def give_value(self, path: Path, value: Value) -> None:
        """Wish *value* for *path*, as if it were typed there."""
        self.value_edited.emit(path, value)

    def chain_behind(self, before: QWidget) -> None:
        """Have Tab come to the first field from *before*."""
        self._before = before

    def show_advice(self, key: str, text: str) -> None:
        """Say *text* at the row of *key*, until something else is said there; the empty text says nothing."""
        self._advice[key] = text
        row = self.row(key)
        if row is not None:
            row.show_advice(text)

    def tab_stops(self) -> list[QWidget]:
        """Return where Tab stops, down the form."""
        stops = [stop for row in self.rows for stop in row.tab_stops()]
        return [*stops, *self.add_field.tab_stops(), *self.inherited.buttons]

    def finish_editing(self) -> None:
        """Tell what is typed but not told yet, such as raw YAML; to be called before a save."""
        for row in self.rows:
            if row.editor is not None and row.isEnabled():
                row.editor.finish_editing()

    def focus_field(self, key: str) -> None:
        """Give the editor of *key* the focus and bring it in sight."""
        row = self.row(key)
        if row is not None:
            row.focus_editor()
            self._scroll.ensureWidgetVisible(row, 0, GRID_PX)

    def apply_tokens(self, tokens: FormTokens | None) -> None:
        """Use the colours *tokens*, or those that the palette gives."""
        self._given_tokens = tokens
        tokens = tokens or tokens_of(self.palette())
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self.setStyleSheet(stylesheet(tokens))
        for row in self.rows:
            row.apply_tokens(tokens)

    def sizeHint(self) -> QSize:
        """Return the width at which the form is at its best."""
        return QSize(max(_WIDTH_PX, self._least_width()), 600)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which all can be read."""
        return QSize(self._least_width(), 120)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._given_tokens is None:
            self.apply_tokens(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for undo and redo, where no shortcut of the window does."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        else:
            super().keyPressEvent(event)

    def _least_width(self) -> int:
        """Return the width at which a whole date can be read, whatever the font."""
        return max(_LEAST_WIDTH_PX, self.fontMetrics().horizontalAdvance(WIDEST_DATE) + _BESIDE_DATE_PX)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 3 * GRID_PX)
        self._column.setSpacing(2 * GRID_PX)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.empty)
        self._fields = FieldColumns()
        self._fields.least_width = self._least_width()
        self._column.addLayout(self._fields)
        self._column.addWidget(self.add_field)
        self._column.addWidget(self.inherited)
        self._column.addStretch(1)
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def _make_row(self) -> FieldRow:
        row = FieldRow(self._page, icons=self._icons, now=self._now, tokens=self._tokens, wire=self._wire_editor)
        row.rename_requested.connect(self._on_rename_requested)
        row.remove_requested.connect(self._on_remove_requested)
        row.move_requested.connect(self._on_move_requested)
        row.composing_changed.connect(self._tell_composing)
        return row

    def _wire_editor(self, editor: FieldEditor) -> None:
        editor.value_edited.connect(self.value_edited)
        editor.date_edited.connect(self.date_edited)
        editor.raw_edited.connect(self.raw_edited)
        editor.item_inserted.connect(self.item_inserted)
        editor.removed.connect(self.field_removed)
        editor.renamed.connect(self.field_renamed)
        editor.reading_time_requested.connect(self.reading_time_requested)
        editor.thumbnail_wanted.connect(self.thumbnail_wanted)
        editor.picture_requested.connect(self.picture_requested)
        editor.picture_dropped.connect(self.picture_dropped)

    def _show_rows(self, fields: Sequence[Field], choices: Mapping[str, Mapping[str, int]], post: Post | None) -> None:
        before = self.rows
        rows, left = self._rows.match(fields)
        for row in left:
            self._fields.removeWidget(row)
            row.hide()
            row.deleteLater()
        kinds: list[EditorKind | None] = []
        for place, (row, field) in enumerate(zip(rows, fields, strict=True)):
            if self._fields.indexOf(row) != place:
                self._fields.insert(place, row)
            kinds.append(row.kind)
            content = Content((field.key,), field.node, post, choices.get(field.key, {}))
            row.show_advice("" if field.overridden else self._advice.get(field.key, ""))
            row.show_field(field, content, kind_for(field, choices))
            row.show()
        self.add_field.show_taken([field.key for field in fields])
        if rows != before or kinds != [row.kind for row in rows]:
            self._chain_tabs()

    def _chain_tabs(self) -> None:
        """Let Tab go down the form, whatever the order in which the rows were made."""
        chain([*([] if self._before is None else [self._before]), *self.tab_stops()])

    def _tell_composing(self) -> None:
        """Tell it once when an input method begins and ends to compose."""
        composing = self.composing
        if composing != self._told_composing:
            self._told_composing = composing
            self.composing_changed.emit(composing)

    def _focus_awaited(self) -> None:
        """Give the focus to the field that the writer has just added."""
        key = self._awaited
        if key is not None and self.row(key) is not None:
            self._awaited = None
            self.focus_field(key)

    def _on_begun(self) -> None:
        self._add("title", "")

    def _on_field_chosen(self, key: str, value: Value) -> None:
        self._add(key, value)
        if key == _COMPUTED_KEY and self.row(key) is not None:
            self.reading_time_requested.emit((key,))

    def _add(self, key: str, value: Value) -> None:
        self._awaited = key
        self.field_added.emit(key, value)

    def _on_rename_requested(self, row: FieldRow, name: str) -> None:
        self.field_renamed.emit((row.key,), name)

    def _on_remove_requested(self, row: FieldRow) -> None:
        rows = self.rows
        index = rows.index(row)
        neighbours = rows[index + 1 :] + rows[:index][::-1]
        had_focus = row.holds_focus()
        self.field_removed.emit((row.key,))
        if had_focus and neighbours and row not in self.rows:
            neighbours[0].focus_editor()

    def _on_move_requested(self, row: FieldRow, by: int) -> None:
        index = self.rows.index(row) + by
        if 0 <= index < len(self.rows):
            self.field_moved.emit(row.key, index)
            self._scroll.ensureWidgetVisible(row, 0, GRID_PX)
