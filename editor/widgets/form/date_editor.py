"""The editor of a date: the spelling itself, with a calendar, a clock and what Jekyll makes of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from editor.post.dates import DateSpelling, parse_spelling
from editor.post.nodes import Kind, Style
from editor.widgets.form.calendar import CalendarPopup
from editor.widgets.form.caption import Caption
from editor.widgets.form.content import Content
from editor.widgets.form.date_parts import Stepped, meant_by, now_like, step_part, with_date
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.line_field import LineField
from editor.widgets.form.tokens import FormTokens
from editor.widgets.form.usual import local_now

_PAGE_STEP = 10
WIDEST_DATE = "2026-08-28 08:58:58 +0000"
_BESIDE_LINE_PX = 60


class DateLine(LineField):
    """A line in which Up and Down move the part of the date at the caret, Page Up and Page Down by ten."""

    stepped = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the part at the caret."""
        by = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: _PAGE_STEP,
            Qt.Key.Key_PageDown: -_PAGE_STEP,
        }.get(Qt.Key(event.key()))
        if by is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.composing:
            super().keyPressEvent(event)
            return
        start = self.selectionStart()
        part = step_part(self.text(), start if start >= 0 else self.cursorPosition(), by)
        if part is not None:
            self.stepped.emit(part)


class DateEditor(FieldEditor):
    """A date as written: offset, seconds, ``T`` or blank and quotes stay; what is no date is not told."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        icons: Callable[[str], QIcon],
        now: Callable[[], datetime.datetime] = local_now,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._told = ""
        self.line = DateLine(self)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.line.setPlaceholderText("YYYY-MM-DD HH:MM:SS +0000")
        self.calendar_button = QToolButton(self)
        self.calendar_button.setIcon(icons("calendar"))
        self.calendar_button.setToolTip(self.tr("Choose a day (F4)"))
        self.now_button = QToolButton(self)
        self.now_button.setText(self.tr("Now"))
        self.now_button.setProperty("role", "small")
        self.now_button.setToolTip(self.tr("Set to this moment, told in the offset that stands here"))
        self.caption = Caption(self)
        self.calendar = CalendarPopup(self, icons=icons)
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_text_edited)
        self.line.focus_left.connect(self._on_focus_left)
        self.line.returnPressed.connect(self._on_focus_left)
        self.line.composing_changed.connect(self._on_composing_changed)
        self.line.stepped.connect(self._on_stepped)
        self.calendar_button.clicked.connect(self._on_calendar_clicked)
        self.now_button.clicked.connect(self._on_now_clicked)
        self.calendar.chosen.connect(self._on_day_chosen)

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the line."""
        return self.line.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the line and the two buttons."""
        return (self.line, self.calendar_button, self.now_button)

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Draw the calendar in the colours of *tokens*."""
        self.calendar.apply_tokens(tokens)

    def name(self, key: str) -> None:
        """Name the line after its key, and the buttons after what they do to it."""
        super().name(key)
        self.calendar_button.setAccessibleName(self.tr("Choose a day for %1").replace("%1", key))
        self.now_button.setAccessibleName(self.tr("Set %1 to now").replace("%1", key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on F4."""
        if event.key() == Qt.Key.Key_F4 and not event.modifiers():
            self._on_calendar_clicked()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line all the width where the form is narrow, so that the offset stays in sight."""
        super().resizeEvent(event)
        narrow = self.width() < self.line.fontMetrics().horizontalAdvance(WIDEST_DATE) + _BESIDE_LINE_PX
        if narrow and self._above.indexOf(self.calendar_button) >= 0:
            self._above.removeWidget(self.calendar_button)
            self._below.insertWidget(1, self.calendar_button, 0, Qt.AlignmentFlag.AlignTop)
        elif not narrow and self._below.indexOf(self.calendar_button) >= 0:
            self._below.removeWidget(self.calendar_button)
            self._above.addWidget(self.calendar_button)

    def _lay_out(self) -> None:
        self._above, self._below = above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self.line, 1)
        above.addWidget(self.calendar_button)
        below.setSpacing(6)
        below.addWidget(self.caption, 1)
        below.addWidget(self.now_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(above)
        layout.addLayout(below)

    def _show(self, content: Content) -> None:
        nothing = content.node.kind is Kind.NULL
        spelling = "" if nothing else content.bare_spelling_of(content.node)
        self._told = spelling
        self.line.show_text(spelling)
        self._caption(spelling)
        self.complained.emit("")

    def _caption(self, spelling: str) -> None:
        parts = parse_spelling(spelling)
        if parts is None:
            self.caption.setText(self.tr("Jekyll wants YYYY-MM-DD HH:MM:SS +0000") if spelling else self.tr("No date"))
            return
        day = QLocale().toString(
            QDate(parts.date.year, parts.date.month, parts.date.day), QLocale.FormatType.LongFormat
        )
        self.caption.setText(f"{day} · {self._zone(parts)}")

    def _zone(self, parts: DateSpelling) -> str:
        """Say in which zone Jekyll takes the clock.

        Unquoted and with seconds it is YAML's own timestamp, which is UTC; else Jekyll parses text, as local time.
        """
        if parts.offset is not None:
            minutes = parts.offset // 60
            sign = "−" if minutes < 0 else "+"
            return f"UTC{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02d}" if minutes else "UTC"
        plain = self._content is not None and self._content.node.style is Style.PLAIN
        if plain and parts.seconds:
            return self.tr("No offset: Jekyll takes it as UTC")
        return self.tr("No offset: the site's own time zone")

    def _on_text_edited(self, text: str) -> None:
        self._waiting = None
        text = text.strip()
        self.complained.emit("")
        if parse_spelling(text) is not None:
            self._tell(text)

    def _on_focus_left(self) -> None:
        text = self.line.text().strip()
        if text == self._told or parse_spelling(text) is not None or self.composing:
            return
        meant = meant_by(text)
        if meant is not None:
            self._set(meant)
        else:
            self.complained.emit(self.tr("This is not a day and time that Jekyll reads; the old one is kept."))

    def _on_stepped(self, part: Stepped) -> None:
        self.line.setText(part.spelling)
        self.line.setSelection(part.start, part.end - part.start)
        self._tell(part.spelling)

    def _on_calendar_clicked(self) -> None:
        parts = parse_spelling(self.line.text().strip())
        self.calendar.open_at(self.calendar_button, parts.date if parts else None)

    def _on_day_chosen(self, date: datetime.date) -> None:
        self._set(with_date(self.line.text().strip(), date))

    def _on_now_clicked(self) -> None:
        self._set(now_like(self.line.text().strip(), self._now()))

    def _set(self, spelling: str) -> None:
        self.line.show_text(spelling)
        self.complained.emit("")
        self._tell(spelling)

    def _tell(self, spelling: str) -> None:
        self._caption(spelling)
        if spelling != self._told:
            self._told = spelling
            self.date_edited.emit(self.path, spelling)
