"""Export: the post in front as one HTML file or its bare fragment, as a Word document or as a book."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.export.liquid import liquid_text
from editor.export.pandoc import CannotConvert, ConvertProblem, Form, convert_page, find_pandoc
from editor.jekyll.site import find_site
from editor.post.post import Post
from editor.settings.settings import PreviewSettings
from editor.storage.atomic import write_atomically
from editor.widgets.workbench import Workbench

PANDOC = "https://pandoc.org/installing.html"

Make = Callable[[Post, Path | None], bytes]


def install(workbench: Workbench) -> None:
    """Add the Export actions; the work is done outside the GUI thread."""
    exporting = Exporting(workbench)
    for name, title, run, keys in (
        ("file.export", QT_TRANSLATE_NOOP("actions", "Export HTML…"), exporting.export_page, "Ctrl+E"),
        (
            "file.export_fragment",
            QT_TRANSLATE_NOOP("actions", "Export HTML Fragment…"),
            exporting.export_fragment,
            "Ctrl+Shift+E",
        ),
        ("file.export_word", QT_TRANSLATE_NOOP("actions", "Export Word Document…"), exporting.export_word, ""),
        ("file.export_epub", QT_TRANSLATE_NOOP("actions", "Export EPUB…"), exporting.export_book, ""),
    ):
        workbench.actions.add(
            Action(
                name,
                title,
                run=run,
                menu="file/export",
                group="export",
                keys=keys,
                icon="export",
                enabled=lambda: workbench.desk.current is not None,
            )
        )


class Exporting(QObject):
    """Asks where to, has the post made in the form that is wished, and tells what came of it."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench

    def export_page(self) -> None:
        """Export a page of HTML."""
        self._export(".html", partial(html_of, fragment=False, dress=self._workbench.settings.value.preview))

    def export_fragment(self) -> None:
        """Export the HTML of the text alone."""
        self._export(".html", partial(html_of, fragment=True, dress=self._workbench.settings.value.preview))

    def export_word(self) -> None:
        """Export a Word document."""
        self._export_by_pandoc(Form.WORD)

    def export_book(self) -> None:
        """Export a book in EPUB."""
        self._export_by_pandoc(Form.EPUB)

    def _export_by_pandoc(self, form: Form) -> None:
        program = find_pandoc()
        if program is None:
            self._workbench.notices.show_warning(
                self.tr(
                    "Word documents and EPUB books are made by pandoc, a free program that is not installed here. "
                    "Get it from {0} or from your system's packages, then export again; nothing was written."
                ).format(PANDOC)
            )
            return
        self._export(f".{form.value}", partial(document_of, form=form, program=program))

    def _export(self, ending: str, make: Make) -> None:
        post = self._workbench.desk.current
        if post is None:
            return
        post.finish_editing()
        document = post.document
        target = self._workbench.prompts.choose_export((document.path or Path("post.md")).with_suffix(ending))
        if target is not None:
            self._workbench.tasks.run(
                partial(export_to, target, document.post, document.path, make),
                done=self._tell_done,
                failed=partial(self._tell_failed, target),
            )

    def _tell_done(self, target: Path) -> None:
        self._workbench.notices.show_notice(self.tr("Exported to {0}").format(target))

    def _tell_failed(self, target: Path, error: Exception) -> None:
        if isinstance(error, CannotConvert):
            words, detail = self._words_of(error.problem), error.detail
        else:
            detail = str(error)
            words = self.tr(
                "{0} could not be written ({1}). The post itself is untouched; choose another place and try again."
            )
        self._workbench.notices.show_error(words.format(target, detail))

    def _words_of(self, problem: ConvertProblem) -> str:
        if problem is ConvertProblem.TOO_LONG:
            return self.tr(
                "pandoc took longer than {1} seconds and was ended. The post is untouched, nothing was written."
            )
        if problem is ConvertProblem.TOO_OLD:
            return self.tr(
                "This pandoc is too old: {1} or newer is needed. The post is untouched, nothing was written; get a "
                "newer one and export again."
            )
        return self.tr("pandoc could not convert the post ({1}). The post is untouched, nothing was written.")


def export_to(target: Path, post: Post, path: Path | None, make: Make) -> Path:
    """Write what *make* makes of *post* to *target* and return that; raises OSError where it cannot be written."""
    write_atomically(target, make(post, path))
    return target


def html_of(post: Post, path: Path | None, *, fragment: bool, dress: PreviewSettings) -> bytes:
    """Return the HTML of *post* after Liquid; a page is set as the preview is, by *dress*."""
    # Here and not above: the window and its text are on the screen before Markdown and Pygments are imported.
    from editor.export.page import export_html
    from editor.render.content_theme import content_styles

    site = find_site(path) if path else None
    text = liquid_text(post, site=site, path=path)
    styles = content_styles(dress.content_theme, Path(dress.own_css) if dress.own_css else None)
    html = export_html(post, site=site, path=path, fragment=fragment, text=text, styles=styles)
    return html.encode("utf-8", "replace")


def document_of(post: Post, path: Path | None, *, form: Form, program: str) -> bytes:
    """Return *post* in *form*, made by pandoc, which is *program*; raises CannotConvert."""
    # Here and not above: see html_of.
    from editor.export.plain_page import plain_page

    page = plain_page(post, site=find_site(path) if path else None, path=path)
    return convert_page(page, form, program=program)
