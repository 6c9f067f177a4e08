"""Copy As: what is selected, or the whole post, as rich text, HTML, or the Markdown of another place."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from editor.actions.action import Action
from editor.bridge.clipboard import new_mime_data
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.flavours.copying import Copied

_FORMS = (
    ("rich", QT_TRANSLATE_NOOP("actions", "Copy as Rich Text"), "Ctrl+Alt+Shift+C"),
    ("html", QT_TRANSLATE_NOOP("actions", "Copy as HTML"), ""),
    ("markdown", QT_TRANSLATE_NOOP("actions", "Copy as Markdown"), ""),
    ("note", QT_TRANSLATE_NOOP("actions", "Copy for note"), ""),
    ("qiita", QT_TRANSLATE_NOOP("actions", "Copy for Qiita"), ""),
    ("zenn", QT_TRANSLATE_NOOP("actions", "Copy for Zenn"), ""),
)
_GROUPS = {"note": "places", "qiita": "places", "zenn": "places"}


def install(workbench: Workbench) -> None:
    """Add an action for each form."""
    copying = Copying(workbench)
    for form, title, keys in _FORMS:
        workbench.actions.add(
            Action(
                f"edit.copy_{form}",
                title,
                run=partial(copying.copy, form),
                menu="edit/copy_as",
                group=_GROUPS.get(form, "forms"),
                keys=keys,
                icon="copy",
                enabled=lambda: workbench.desk.current is not None,
            )
        )


class Copying(QObject):
    """Has the text made outside the GUI thread and puts it on the clipboard; the newest wish wins."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._wish = 0

    def copy(self, form: str) -> None:
        """Copy what is selected in the text, or all of the post, in *form*."""
        post = self._workbench.desk.current
        if post is None:
            return
        post.finish_editing()
        self._wish += 1
        document = post.document
        self._workbench.tasks.run(
            partial(_copied, document.post, form, document.path, _selected(post)),
            partial(self._put, self._wish),
            partial(self._tell_failed, self._wish),
        )

    def _put(self, wish: int, copied: Copied) -> None:
        if wish != self._wish:
            return
        held = new_mime_data()
        held.setText(copied.text)
        if copied.html:
            held.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(held)
        self._workbench.notices.show_notice(self.tr("Copied. Paste it where it is to go."))

    def _tell_failed(self, wish: int, error: Exception) -> None:
        if wish == self._wish:
            self._workbench.notices.show_error(
                self.tr("Nothing was copied ({0}). The post and the clipboard are as they were.").format(error)
            )


def _selected(post: OpenPost) -> str:
    """Return the part of the source that is selected in the text pane, "" for none."""
    cursor = post.text.textCursor()
    start, end = map(post.text_binding.source_position, (cursor.selectionStart(), cursor.selectionEnd()))
    return str(post.document.post.characters[start:end]) if cursor.hasSelection() else ""


def _copied(post: Post, form: str, path: Path | None, selected: str) -> Copied:
    # Here and not above: what reads Markdown is imported when something is copied.
    from editor.flavours.copying import CopyAs, copied

    return copied(post, CopyAs(form), path=path, selected=selected)
