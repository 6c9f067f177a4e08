"""What the window has to say: lines above the panes that wait to be read, never a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.icons import icon
from editor.widgets.tones import Tone, tones_of

MOST_NOTICES = 4
NOTICE_STAYS_MS = 8_000
_ICON = QSize(18, 18)


class Severity(Enum):
    """How much a notice matters; the value names its icon."""

    NOTICE = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class NoticeAction:
    """A button of a notice: its words and what it does; the notice goes away when it is pressed."""

    title: str
    run: Callable[[], None]


class NoticeBar(QWidget):
    """Shows the newest few notices, one to a line; hidden while there is none.

    A plain notice goes away by itself; warnings and errors stay until they are closed. What is *about* something, of
    which only the last word counts, takes the place of what was said of that, until it is withdrawn.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[NoticeLine] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.setAccessibleName(self.tr("Notices"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.stay_timer = QTimer(self)
        self.stay_timer.setSingleShot(True)
        self.stay_timer.setInterval(NOTICE_STAYS_MS)
        self.stay_timer.timeout.connect(self._on_stay_timeout)
        self.hide()

    @property
    def lines(self) -> tuple[NoticeLine, ...]:
        """The notices that are shown, oldest first."""
        return tuple(self._shown)

    def show_notice(self, text: str, *, actions: Sequence[NoticeAction] = ()) -> None:
        """Say that something was done; it replaces what was said so before."""
        self.clear(Severity.NOTICE)
        self._add(Severity.NOTICE, text, actions)
        self.stay_timer.start()

    def show_warning(self, text: str, *, actions: Sequence[NoticeAction] = (), about: object = None) -> None:
        """Say what the writer should look at."""
        self._add(Severity.WARNING, text, actions, about)

    def show_error(self, text: str, *, actions: Sequence[NoticeAction] = (), about: object = None) -> None:
        """Say what could not be done."""
        self._add(Severity.ERROR, text, actions, about)

    def withdraw(self, about: object) -> bool:
        """Take away what was said *about* something: it is so no more. Tell whether that was still to be seen."""
        said = [line for line in self.lines if line.about == about]
        for line in said:
            self._remove(line)
        return bool(said)

    def clear(self, severity: Severity | None = None) -> None:
        """Take away all notices, or those of one *severity*."""
        for line in self.lines:
            if severity is None or line.severity is severity:
                self._remove(line)

    def _add(self, severity: Severity, text: str, actions: Sequence[NoticeAction], about: object = None) -> None:
        for line in self.lines:
            if line.text == text or (about is not None and line.about == about):
                self._remove(line)
        for line in self.lines[: -(MOST_NOTICES - 1)]:
            self._remove(line)
        line = NoticeLine(severity, text, actions, self, about=about)
        line.closed.connect(self._on_line_closed)
        self._shown.append(line)
        self._lines.addWidget(line)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Alert))

    def _remove(self, line: NoticeLine) -> None:
        self._shown.remove(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        if not self.lines:
            self.hide()

    def _on_line_closed(self, line: NoticeLine) -> None:
        self._remove(line)

    def _on_stay_timeout(self) -> None:
        """Take the plain notice away, unless the pointer or the focus is on it."""
        focus = QApplication.focusWidget()
        notices = [line for line in self._shown if line.severity is Severity.NOTICE]
        held = any(line.underMouse() or (focus and line.isAncestorOf(focus)) for line in notices)
        if held:
            self.stay_timer.start()
        else:
            self.clear(Severity.NOTICE)


class NoticeLine(QFrame):
    """One notice: its sign, its words, its buttons."""

    closed = Signal(object)  # this line
    # A style sheet changes the palette while the parts are still being made.
    _sign: QLabel | None = None

    def __init__(
        self,
        severity: Severity,
        text: str,
        actions: Sequence[NoticeAction],
        parent: QWidget,
        *,
        about: object = None,
    ) -> None:
        super().__init__(parent)
        self.about = about
        self.severity = severity
        self.text = text
        self.setAccessibleName(text)
        self._sign = QLabel(self)
        self.words = QLabel(text, self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.buttons = tuple(_ActionButton(action, self) for action in actions)
        for button in self.buttons:
            button.done.connect(self._close)
            row.addWidget(button)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("close"))
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Close this notice"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.clicked.connect(self._close)
        row.addWidget(self.close_button)
        self._show_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the sign's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the severity's colour under the words, and a strip of it at the side."""
        tone = self._tone()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tone.wash)
        painter.fillRect(0, 0, 3, self.height(), tone.ink)

    def _show_sign(self) -> None:
        if self._sign is None:
            return
        drawn = icon(self.severity.value, color=self._tone().ink)
        self._sign.setPixmap(drawn.pixmap(_ICON, self.devicePixelRatioF()))

    def _tone(self) -> Tone:
        tones = tones_of(self.palette())
        return {
            Severity.NOTICE: tones.info,
            Severity.WARNING: tones.warning,
            Severity.ERROR: tones.error,
        }[self.severity]

    def _close(self) -> None:
        self.closed.emit(self)


class _ActionButton(QPushButton):
    """Runs its action once."""

    done = Signal()

    def __init__(self, action: NoticeAction, parent: QWidget) -> None:
        super().__init__(action.title, parent)
        self._run = action.run
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.done.emit()
        self._run()
