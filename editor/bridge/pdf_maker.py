"""Makes a PDF of a page: Chromium sets it in a page that nobody sees, behind the preview's wall."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMarginsF, QObject, QTimer
from PySide6.QtGui import QPageLayout, QPageSize

from editor.bridge.tasks import TaskRunner
from editor.export.paper import Sheet

if TYPE_CHECKING:
    from editor.export.printing import PrintedPage

LIMIT_MS = 120_000
"""How long Chromium may take over a page: some seconds for a book."""

# Chromium breaks no line within a formula, and cuts off what the text has no room for. Paper has a type of its own, so
# what is measured on the screen is told in ems of the text; 14 pixels of CSS are the 10.5 points of ``export.css``.
_FIT_FORMULAS = """(column => {
  for (const math of document.querySelectorAll(".math-display > math")) {
    const post = math.closest(".post");
    if (!post) continue;
    const em = parseFloat(getComputedStyle(post).fontSize);
    const indent = math.parentElement.getBoundingClientRect().left - post.getBoundingClientRect().left
      - parseFloat(getComputedStyle(post).paddingLeft);
    const size = parseFloat(getComputedStyle(math).fontSize) / em;
    const room = column / 14 - Math.max(indent, 0) / em;
    const taken = math.getBoundingClientRect().width / em;
    if (taken > room) math.style.fontSize = `${size * room / taken}em`;
  }
})"""
_PIXELS_A_MM = 96 / 25.4

_SIZES = {Sheet.A4: QPageSize.PageSizeId.A4, Sheet.LETTER: QPageSize.PageSizeId.Letter}


class PrintProblem(Enum):
    """Why there is no PDF; the value is for the command line."""

    NOT_LOADED = "its page could not be loaded"
    NO_PAGES = "Chromium made no sheets of it"
    ENDED = "Chromium ended while it made the sheets"
    TOO_LONG = "its sheets took longer than two minutes"
    ROOT = "Chromium does not run in its sandbox for root; use an ordinary account"


class CannotPrint(Exception):
    """Chromium made no PDF of the page."""

    def __init__(self, problem: PrintProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class PdfMaker(QObject):
    """Makes one PDF; ``done`` or ``failed`` is called once, unless it is stopped."""

    def __init__(
        self,
        page: PrintedPage,
        sheet: Sheet,
        tasks: TaskRunner,
        *,
        done: Callable[[bytes], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        # Here and not above: WebEngine is imported when there is something to show or to print.
        from PySide6.QtWebEngineCore import QWebEngineSettings

        from editor.bridge.page_wall import WalledPage
        from editor.bridge.scheme import SchemeHandler, register_scheme

        register_scheme()
        super().__init__(parent)
        self._printed = page
        self._sheet = sheet
        self._tasks = tasks
        self._done = done
        self._failed = failed
        self._has_ended = False
        self._handler = SchemeHandler(self, tasks=tasks)
        self._handler.set_page(page.html)
        self._page = WalledPage(self._handler, self)
        # The margins, and what is printed in them, are those of the page's own rules.
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.PreferCSSMarginsForPrinting, True)
        self._page.loadFinished.connect(self._on_page_load_finished)
        self._page.renderProcessTerminated.connect(self._on_page_render_process_terminated)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit_timeout)
        self._limit.start(LIMIT_MS)
        self._page.open()

    def stop(self) -> None:
        """Make nothing any more and tell nobody."""
        if not self._has_ended:
            self._has_ended = True
            self._limit.stop()
            self.deleteLater()

    def _on_page_load_finished(self, ok: bool) -> None:
        if self._has_ended:
            return
        if not ok:
            self._fail(CannotPrint(PrintProblem.NOT_LOADED))
            return
        from editor.bridge.page_wall import OWN_WORLD

        column = self._printed.column_mm * _PIXELS_A_MM
        self._page.runJavaScript(f"{_FIT_FORMULAS}({column})", OWN_WORLD, self._print)

    def _print(self, _: object) -> None:
        if self._has_ended:
            return
        size = QPageSize(_SIZES[self._sheet])
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        self._page.printToPdf(self._on_pdf_made, layout)

    def _on_pdf_made(self, made: QByteArray) -> None:
        if self._has_ended:
            return
        if made.isEmpty():
            self._fail(CannotPrint(PrintProblem.NO_PAGES))
            return
        self._tasks.run(partial(_finish, bytes(made.data()), self._printed), self._tell, self._fail)

    def _tell(self, pdf: bytes) -> None:
        if not self._has_ended:
            self.stop()
            self._done(pdf)

    def _fail(self, error: Exception) -> None:
        if not self._has_ended:
            self.stop()
            self._failed(error)

    def _on_page_render_process_terminated(self, *_: object) -> None:
        self._fail(CannotPrint(PrintProblem.ENDED))

    def _on_limit_timeout(self) -> None:
        self._fail(CannotPrint(PrintProblem.TOO_LONG))


def _finish(data: bytes, page: PrintedPage) -> bytes:
    # Here and not above: pypdf is imported when something is printed.
    from editor.export.pdf import finish_pdf

    return finish_pdf(data, page)
