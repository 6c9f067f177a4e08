"""What the rules remark on, one remark to a row: its sign, its sentence, its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.bridge.icons import icon
from editor.bridge.words_of_problems import words_of_severity
from editor.checks.problem import Severity
from editor.widgets.tones import faded, tones_of

SIGNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "info"}
_SIGN_PX = 16
_BESIDE_PX = 12
_ABOVE_PX = 6
_BETWEEN_PX = 10
_BATCH = 50
_MOST_HEIGHTS = 2000
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Remark:
    """A problem as it is shown: *place* tells where it is, *fix* what mends it, "" where nothing does."""

    severity: Severity
    words: str
    place: str
    fix: str = ""


def sign_colour(palette: QPalette, severity: Severity) -> QColor:
    """Return the colour in which the sign of *severity* is drawn."""
    tones = tones_of(palette)
    return {Severity.ERROR: tones.error, Severity.WARNING: tones.warning, Severity.ADVICE: tones.info}[severity].ink


class ProblemList(QListView):
    """Remarks in the order of the text; one is chosen by a click or the Enter key."""

    chosen = Signal(int)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Problems"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)  # only a list that wraps asks for the heights again as it becomes narrower
        self.setLayoutMode(QListView.LayoutMode.Batched)  # the height of each row is asked: of those in sight first
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._remarks = _RemarkModel(self)
        self.setModel(self._remarks)
        self.setItemDelegate(_RemarkDelegate(self))
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """The remarks that are shown."""
        return self._remarks.remarks

    @property
    def current(self) -> int | None:
        """The row that the keys are at, if any."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """List *remarks*; the keys stay at the remark where they are, or at what took its place."""
        remarks = tuple(remarks)
        if remarks == self.remarks:
            return
        row, top = self.current, self.verticalScrollBar().value()
        held = None if row is None else self.remarks[row].words
        # At once as much is laid out as was gone down to: else the list would jump to the end of what is.
        seen = self.indexAt(self.viewport().rect().bottomLeft()).row() if top else 0
        self.setBatchSize(_BATCH + seen)
        self._remarks.show_remarks(remarks)
        if held is not None and row is not None and remarks:
            near = min(range(len(remarks)), key=lambda index: (remarks[index].words != held, abs(index - row)))
            self.setCurrentIndex(self._remarks.index(near))
            self.verticalScrollBar().setValue(top)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current remark by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit()


class _RemarkModel(QAbstractListModel):
    """Remarks as rows; a screen reader is told the severity and the place with the sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.remarks: tuple[Remark, ...] = ()

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        self.beginResetModel()
        self.remarks = remarks
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.remarks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        remark = self.remarks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return remark.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words_of_severity(remark.severity)}: {remark.words} {remark.place}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return remark.fix
        return None


class _RemarkDelegate(QStyledItemDelegate):
    """Draws a remark: the sentence takes as many lines as it needs, its place stands quietly at the right."""

    def __init__(self, view: ProblemList) -> None:
        super().__init__(view)
        self._view = view
        self._font = QFont()
        self._heights: dict[tuple[str, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        remark = self._view.remarks[index.row()]
        inner = self._words_within(QRect(0, 0, width, 0), option, remark.place)
        height = self._height(remark.words, inner.width(), option)
        return QSize(width, max(height, _SIGN_PX) + 2 * _ABOVE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        remark = self._view.remarks[index.row()]
        rect, state, palette = option.rect, option.state, option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = index.row() == self._view.current
        if state & QStyle.StateFlag.State_MouseOver or current:
            focused = current and self._view.hasFocus()
            painter.setBrush(faded(palette, 0.07, QPalette.ColorRole.Base))
            painter.setPen(palette.color(QPalette.ColorRole.Highlight) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(5, 1, -6, -2), 6, 6)
        inner = self._words_within(rect, option, remark.place)
        line, raised = option.fontMetrics.height(), _raised(option, remark.words)
        middle = inner.top() + (line + raised) // 2
        sign = QRect(rect.left() + _BESIDE_PX, middle - _SIGN_PX // 2, _SIGN_PX, _SIGN_PX)
        icon(SIGNS[remark.severity], color=sign_colour(palette, remark.severity)).paint(painter, sign)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(inner, _WRAPPED, remark.words)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        top = inner.top() + raised - _raised(option, remark.place)
        beside = QRect(inner.right() + 1 + _BETWEEN_PX, top, rect.right() - inner.right(), inner.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, remark.place)
        painter.restore()

    def _height(self, words: str, width: int, option: QStyleOptionViewItem) -> int:
        """Return how high *words* are in *width*: kept, as most rows are the same when others are listed."""
        if option.font != self._font:
            self._heights, self._font = {}, QFont(option.font)  # a copy: the option is gone soon
        height = self._heights.get((words, width))
        if height is None:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            height = option.fontMetrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, words).height()
            self._heights[words, width] = height
        return height

    @staticmethod
    def _words_within(rect: QRect, option: QStyleOptionViewItem, place: str) -> QRect:
        """Return where the sentence stands in the row *rect*."""
        beside = option.fontMetrics.horizontalAdvance(place) + _BETWEEN_PX + _BESIDE_PX
        return rect.adjusted(_BESIDE_PX + _SIGN_PX + _BETWEEN_PX, _ABOVE_PX, -beside, -_ABOVE_PX)


def _raised(option: QStyleOptionViewItem, words: str) -> int:
    """Return how much higher a line of *words* is for letters of another font, such as kana among Latin."""
    return max(0, option.fontMetrics.boundingRect(QRect(), 0, words).height() - option.fontMetrics.height())
