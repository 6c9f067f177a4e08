"""A PDF where there is no window: for the command line."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication

from editor.bridge.chromium import VARIABLE, tell_chromium
from editor.bridge.pdf_maker import CannotPrint, PdfMaker, PrintProblem
from editor.bridge.tasks import InlineTasks
from editor.export.paper import Sheet
from editor.export.printing import PrintedPage


def pdf_at_once(page: PrintedPage, sheet: Sheet) -> bytes:
    """Return *page* as a PDF; raises CannotPrint."""
    app = QGuiApplication.instance() or _application()
    made: list[bytes] = []
    errors: list[Exception] = []
    loop = QEventLoop()

    def done(pdf: bytes) -> None:
        made.append(pdf)
        loop.quit()

    def failed(error: Exception) -> None:
        errors.append(error)
        loop.quit()

    maker = PdfMaker(page, sheet, InlineTasks(), done=done, failed=failed, parent=app)
    loop.exec()
    QCoreApplication.sendPostedEvents(maker, QEvent.Type.DeferredDelete)  # Chromium's profile must not outlive the loop
    if errors:
        raise errors[0]
    return made[0]


def _application() -> QGuiApplication:
    """Make the application object of a process without a screen."""
    if sys.platform == "linux" and os.geteuid() == 0 and "--no-sandbox" not in os.environ.get(VARIABLE, ""):
        raise CannotPrint(PrintProblem.ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    tell_chromium(os.environ)
    QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    return QGuiApplication(["frontispiece"])
