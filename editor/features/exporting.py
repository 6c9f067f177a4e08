"""Export: the post in front as one HTML file, or its bare fragment."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.jekyll.site import find_site
from editor.post.post import Post
from editor.storage.atomic import write_atomically
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the two Export actions; the work is done outside the GUI thread."""
    desk = workbench.desk

    def export(*, fragment: bool) -> None:
        if desk.current is None:
            return
        desk.current.finish_editing()
        document = desk.current.document
        suggested = (document.path or Path("post.md")).with_suffix(".html")
        target = workbench.prompts.choose_export(suggested)
        if target is None:
            return
        workbench.tasks.run(
            partial(export_to, target, document.post, document.path, fragment=fragment),
            done=partial(_tell_done, workbench),
            failed=partial(_tell_failed, workbench, target),
        )

    for name, title, fragment, keys in (
        ("file.export", QT_TRANSLATE_NOOP("actions", "Export HTML…"), False, "Ctrl+E"),
        ("file.export_fragment", QT_TRANSLATE_NOOP("actions", "Export HTML Fragment…"), True, "Ctrl+Shift+E"),
    ):
        run = partial(export, fragment=fragment)
        workbench.actions.add(
            Action(
                name,
                title,
                run=run,
                menu="file/export",
                group="export",
                keys=keys,
                icon="export",
                enabled=lambda: desk.current is not None,
            )
        )


def export_to(target: Path, post: Post, path: Path | None, *, fragment: bool) -> Path:
    """Write the HTML of *post* to *target* and return that; raises OSError where it cannot be written."""
    # Here and not above: the window and its text are on the screen before Markdown and Pygments are imported.
    from editor.export.page import export_html

    html = export_html(post, site=find_site(path) if path else None, path=path, fragment=fragment)
    write_atomically(target, html.encode("utf-8"))
    return target


def _tell_done(workbench: Workbench, target: Path) -> None:
    text = QCoreApplication.translate("export", "Exported to {0}").format(target)
    workbench.notices.show_notice(text)


def _tell_failed(workbench: Workbench, target: Path, error: Exception) -> None:
    text = QCoreApplication.translate(
        "export", "{0} could not be written ({1}). The post itself is untouched; choose another place and try again."
    ).format(target, error)
    workbench.notices.show_error(text)
