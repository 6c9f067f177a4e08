"""The calendar that a date field opens."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QToolButton, QVBoxLayout, QWidget

from editor.widgets.form.tokens import FormTokens, tokens_of

CELL_PX = QSize(36, 28)
"""The least room of a day: a day is hit with the mouse, not aimed at."""
_CORNER_PX = 6


class Month(QCalendarWidget):
    """A month in which the chosen day is rounded as all that is chosen, and each day has room."""

    def minimumSizeHint(self) -> QSize:
        """Return the room of seven days by six weeks, their names and the name of the month."""
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(7 * CELL_PX.width(), 8 * CELL_PX.height()))

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        """Draw a day."""
        if date != self.selectedDate():
            super().paintCell(painter, rect, date)
            return
        palette = self.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))  # Qt has filled it as chosen
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), _CORNER_PX, _CORNER_PX)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(date.day()))
        painter.restore()


class CalendarPopup(QFrame):
    """A month to choose a day in; closes by itself."""

    chosen = Signal(object)
    """The ``datetime.date`` that was chosen."""

    def __init__(self, parent: QWidget | None = None, *, icons: Callable[[str], QIcon]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "calendar")
        self._today: QDate | None = None
        self.calendar = Month(self)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setLocale(QLocale())
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setAccessibleName(self.calendar.accessibleName())
        for name, icon, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Previous month")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Next month")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons(icon))
                button.setAccessibleName(words)
        days = self.calendar.findChild(QTableView, "qt_calendar_calendarview")
        if days is not None:
            days.setAccessibleName(self.tr("Days"))
        self.apply_tokens(tokens_of(self.palette()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.calendar)
        self.calendar.clicked.connect(self._on_chosen)
        self.calendar.activated.connect(self._on_chosen)

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Write names of days and ends of weeks in the colours of *tokens*, not in Qt's red."""
        self._tokens = tokens
        quiet = QTextCharFormat()
        quiet.setForeground(tokens.muted)
        self.calendar.setHeaderTextFormat(quiet)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, quiet)

    def open_at(self, place: QWidget, date: datetime.date | None) -> None:
        """Open below *place* with *date* chosen, or today; stay within the screen."""
        self._mark_today()
        shown = QDate(date.year, date.month, date.day) if date else QDate.currentDate()
        self.calendar.setSelectedDate(shown)
        size = self.sizeHint()
        corner = place.mapToGlobal(QPoint(place.width() - size.width(), place.height() + 2))
        screen = place.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - size.width()))
        y = corner.y()
        if y + size.height() > screen.bottom():
            y = place.mapToGlobal(QPoint(0, 0)).y() - size.height() - 2
        self.move(x, max(screen.top(), y))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _mark_today(self) -> None:
        if self._today is not None:
            self.calendar.setDateTextFormat(self._today, QTextCharFormat())
        self._today = QDate.currentDate()
        marked = QTextCharFormat()
        marked.setForeground(self._tokens.accent)
        marked.setFontWeight(QFont.Weight.Bold)
        self.calendar.setDateTextFormat(self._today, marked)

    def _on_chosen(self, date: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(datetime.date(date.year(), date.month(), date.day()))
