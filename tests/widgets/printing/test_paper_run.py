"""Which sheets go to the printer."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from editor.widgets.printing.paper_run import PaperRun, sheets_of


def printer_to(path: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(path)
    return printer


def test_all_sheets_are_printed_in_their_order_unless_others_are_asked_for(qapp: QApplication) -> None:
    printer = printer_to("x.pdf")
    assert sheets_of(printer, 3) == [0, 1, 2]

    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert sheets_of(printer, 3) == [1, 2]

    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets_of(printer, 3) == [2, 1]


def test_what_is_no_pdf_is_told_and_not_printed(qapp: QApplication, tmp_path: object) -> None:
    told: list[str] = []
    run = PaperRun(b"nothing", printer_to(f"{tmp_path}/x.pdf"), qapp)
    run.failed.connect(lambda: told.append("failed"))
    run.done.connect(lambda _sheets: told.append("done"))

    run.start()

    assert told == ["failed"]
