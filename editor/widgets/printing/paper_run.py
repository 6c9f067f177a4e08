"""Sends a PDF to a printer, a sheet at a time, so that the window stays alive."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

MOST_DOTS_PER_INCH = 300
"""At which letters are sharp on paper, while a sheet of A4 takes 35 MB; printers tell 1,200 and would need 560."""


class PaperRun(QObject):
    """Prints *pdf* on *printer*; ``done`` or ``failed`` tells the end."""

    done = Signal(int)  # how many sheets
    failed = Signal()

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._data = QBuffer(self)
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._data)
        self._sheets = sheets_of(printer, self._document.pageCount())
        self._printed = 0
        self._painter = QPainter()
        self._next = QTimer(self)
        self._next.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin."""
        self._printer.setFullPage(True)  # the margins are in the PDF
        if not self._sheets or not self._painter.begin(self._printer):
            self._end(is_well=False)
            return
        self._next.start(0)

    def _print_next(self) -> None:
        if self._printed == len(self._sheets):
            self._end(is_well=self._painter.end())
            return
        if self._printed and not self._printer.newPage():
            self._painter.end()
            self._end(is_well=False)
            return
        number = self._sheets[self._printed]
        size = self._document.pagePointSize(number)
        dots = min(MOST_DOTS_PER_INCH, self._printer.resolution()) / 72
        image = self._document.render(number, QSize(round(size.width() * dots), round(size.height() * dots)))
        room = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - fitted.width()) / 2, (room.height() - fitted.height()) / 2
        self._painter.drawImage(QRectF(left, top, fitted.width(), fitted.height()), image)
        self._printed += 1

    def _end(self, *, is_well: bool) -> None:
        self._next.stop()
        if is_well:
            self.done.emit(self._printed)
        else:
            self.failed.emit()
        self.deleteLater()


def sheets_of(printer: QPrinter, count: int) -> list[int]:
    """Return which of *count* pages, from 0, *printer* is to print, in which order and how often."""
    first, last = 1, count
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        first, last = max(1, printer.fromPage()), min(count, printer.toPage() or count)
    sheets = list(range(first - 1, last))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        sheets.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    return sheets * copies if printer.collateCopies() else [sheet for sheet in sheets for _ in range(copies)]
