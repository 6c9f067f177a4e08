"""Of which site the windows are, and the way from them to a post."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.widgets.stage import Pane
from editor.widgets.workbench import Workbench


def site_in_front(workbench: Workbench) -> Path | None:
    """Return the root of the site of the post in front; where it has none the writer is told."""
    post = workbench.desk.current
    if post is None or post.composing:
        return None
    site = workbench.desk.sites.holding(post.document.path)
    if site is None:
        workbench.notices.show_notice(
            QCoreApplication.translate(
                "Upkeep", "This post lies in no Jekyll site, so there are no other posts to look after."
            )
        )
    return site.root if site is not None else None


def texts_of_open_posts(workbench: Workbench) -> dict[Path, str]:
    """Return the texts of the open posts by their files."""
    documents = [post.document for post in workbench.desk.posts]
    return {document.path: document.post.source for document in documents if document.path is not None}


def go_to(workbench: Workbench, path: Path, start: int = 0, words: str = "") -> None:
    """Open the post at *path*, and select *words* at *start*, or where they stand nearest by now."""
    workbench.window.files_chosen.emit([path])
    post = workbench.desk.showing(path)
    if post is None or not words:
        return
    source = post.document.post.source
    places = [place for place in (source.rfind(words, 0, start + 1), source.find(words, start)) if place >= 0]
    if source.startswith(words, start):
        places = [start]
    if not places:
        return
    place = min(places, key=lambda there: abs(there - start))
    if place < post.document.post.body.start:
        if not workbench.stage.is_shown(Pane.FORM):
            workbench.stage.toggle(Pane.FORM)
        post.form.line_requested.emit(source.count("\n", 0, place) + 1)
    else:
        if not workbench.stage.is_shown(Pane.TEXT):
            workbench.stage.toggle(Pane.TEXT)
        unit = post.text_binding.pane_position
        post.text.jump(unit(place), unit(place + len(words)))
        post.text.setFocus()
    workbench.window.activateWindow()
