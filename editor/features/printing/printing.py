"""Makes the PDF of the post in front and gives it to a file, a printer or the preview of the sheets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.bridge.pdf_maker import CannotPrint, PdfMaker, PrintProblem
from editor.export.paper import Paper
from editor.features.printing.paper import paper_of, settings_of
from editor.jekyll.site import find_site
from editor.post.post import Post
from editor.storage.atomic import write_atomically
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.export.printing import PrintedPage
    from editor.widgets.printing.preview import PrintPreview

_UNTITLED = Path("post.md")


class Printing(QObject):
    """One PDF at a time: a newer wish takes the place of one that is being made."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._wish = 0
        self._maker: PdfMaker | None = None
        self._previewed: OpenPost | None = None
        self._pdf = b""
        self.window: PrintPreview | None = None
        workbench.window.left.connect(self._stop)

    def export(self) -> None:
        """Ask where to, and write the post there as a PDF."""
        post = self._ready_post()
        target = self._chosen_place(post) if post else None
        if post is not None and target is not None:
            self._make(post, partial(self._write, target), partial(self._tell_unwritten, target))

    def print_post(self) -> None:
        """Make the PDF, ask for the printer, and print."""
        post = self._ready_post()
        if post is not None:
            self._make(post, self._print, self._tell_unprinted)

    def preview(self) -> None:
        """Show the sheets in a window of their own."""
        post = self._ready_post()
        if post is None:
            return
        self._previewed = post
        window = self.window or self._made()
        window.show()
        window.activateWindow()
        self._show_sheets(window.paper)

    def _made(self) -> PrintPreview:
        # Here and not above: what shows a PDF is loaded when there is one to show.
        from editor.widgets.printing.preview import PrintPreview

        self.window = window = PrintPreview(self._paper, self._workbench.window)
        window.paper_changed.connect(self._on_paper_changed)
        window.print_requested.connect(self._on_print_requested)
        window.save_requested.connect(self._on_save_requested)
        return window

    @property
    def _paper(self) -> Paper:
        return paper_of(self._workbench.settings.value.printing)

    def _ready_post(self) -> OpenPost | None:
        post = self._workbench.desk.current
        if post is not None:
            post.finish_editing()
        return post

    def _make(self, post: OpenPost, done: Callable[[bytes], None], failed: Callable[[Exception], None]) -> None:
        """Have the PDF of *post* made, and give it to *done* unless something newer is wished meanwhile."""
        self._stop()
        wish, paper, document = self._wish, self._paper, post.document

        def set_page(page: PrintedPage) -> None:
            if wish == self._wish:
                tasks = self._workbench.tasks
                self._maker = PdfMaker(page, paper.sheet, tasks, done=give, failed=fail, parent=self)

        def give(pdf: bytes) -> None:
            self._maker = None
            done(pdf)

        def fail(error: Exception) -> None:
            self._maker = None
            if wish == self._wish:
                failed(error)

        self._workbench.tasks.run(partial(_page_of, document.post, document.path, paper), set_page, fail)

    def _stop(self) -> None:
        self._wish += 1
        if self._maker is not None:
            self._maker.stop()
            self._maker = None

    def _chosen_place(self, post: OpenPost) -> Path | None:
        suggested = (post.document.path or _UNTITLED).with_suffix(".pdf")
        return self._workbench.prompts.choose_export(suggested)

    def _write(self, target: Path, pdf: bytes) -> None:
        self._workbench.tasks.run(
            partial(write_atomically, target, pdf),
            lambda _stamp: self._workbench.notices.show_notice(self.tr("Exported to {0}").format(target)),
            partial(self._tell_unwritten, target),
        )

    def _print(self, pdf: bytes) -> None:
        # Here and not above: printing is loaded when something is printed.
        from editor.widgets.printing.paper_run import PaperRun

        printer = self._workbench.prompts.choose_printer(self._paper.sheet)
        if printer is None:
            return
        run = PaperRun(pdf, printer, self)
        run.done.connect(self._tell_printed)
        run.failed.connect(self._tell_no_printer)
        run.start()

    def _show_sheets(self, paper: Paper) -> None:
        if self.window is not None and self._previewed is not None:
            self._pdf = b""
            self.window.show_working()
            self._make(self._previewed, self._show_pdf, self._show_failure)

    def _show_pdf(self, pdf: bytes) -> None:
        if self.window is not None:
            self._pdf = pdf
            self.window.show_pdf(pdf)

    def _show_failure(self, error: Exception) -> None:
        if self.window is not None:
            self.window.show_failure(self._words_of(error))

    def _on_paper_changed(self, paper: Paper) -> None:
        self._workbench.settings.change("printing", **settings_of(paper))
        self._show_sheets(paper)

    def _on_print_requested(self) -> None:
        if self._pdf:
            self._print(self._pdf)

    def _on_save_requested(self) -> None:
        if self._pdf and self._previewed is not None and (target := self._chosen_place(self._previewed)):
            self._write(target, self._pdf)

    def _tell_printed(self, sheets: int) -> None:
        one, many = self.tr("1 page was sent to the printer."), self.tr("{0} pages were sent to the printer.")
        self._workbench.notices.show_notice((one if sheets == 1 else many).format(sheets))

    def _tell_no_printer(self) -> None:
        self._workbench.notices.show_error(
            self.tr(
                "The printer took no pages. The post is untouched; look whether the printer is ready and try again."
            )
        )

    def _tell_unprinted(self, error: Exception) -> None:
        self._workbench.notices.show_error(self._words_of(error))

    def _tell_unwritten(self, target: Path, error: Exception) -> None:
        words = self.tr(
            "{0} could not be written ({1}). The post itself is untouched; choose another place and try again."
        )
        is_place = isinstance(error, OSError)
        self._workbench.notices.show_error(words.format(target, error) if is_place else self._words_of(error))

    def _words_of(self, error: Exception) -> str:
        if not isinstance(error, CannotPrint):
            return self.tr("The pages could not be set ({0}). The post is untouched; try again.").format(error)
        if error.problem is PrintProblem.TOO_LONG:
            return self.tr(
                "The pages took longer than two minutes and were given up. The post is untouched; look whether "
                "something in it is enormous, a picture or a table, and try again."
            )
        return self.tr("Chromium could not set the pages of this post. The post is untouched; try again.")


def _page_of(post: Post, path: Path | None, paper: Paper) -> PrintedPage:
    # Here and not above: the window and its text are on the screen before Markdown is imported.
    from editor.export.printing import printed_page

    return printed_page(post, paper, site=find_site(path) if path else None, path=path)
