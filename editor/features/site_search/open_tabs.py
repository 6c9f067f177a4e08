"""What lies open, as it is in the window: for the files of a site, and beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.widgets.desk import Desk
from editor.widgets.open_post import OpenPost


@dataclass(frozen=True, slots=True)
class OpenTab:
    """An open post with its text, and the paths that lead to its file: none as long as it has no file."""

    post: OpenPost
    text: str
    paths: tuple[Path, ...]

    @property
    def name(self) -> str:
        """What it is told by in a list: its file, or the title of its tab."""
        return str(self.paths[0]) if self.paths else QCoreApplication.translate("SiteSearch", "Untitled")

    @property
    def place(self) -> Path | OpenPost:
        """Its file, by which it can be opened anew; without one, the post itself."""
        return self.paths[0] if self.paths else self.post


def open_tabs(desk: Desk) -> tuple[OpenTab, ...]:
    """Return the open posts, as their texts are now."""
    documents = [post.document for post in desk.posts]
    ends = desk.lead_to(document.path for document in documents if document.path is not None)
    return tuple(
        OpenTab(post, document.post.source, _paths_of(document.path, ends))
        for post, document in zip(desk.posts, documents, strict=True)
    )


def beside(tabs: Iterable[OpenTab], files: Iterable[Path]) -> tuple[OpenTab, ...]:
    """Return those of *tabs* that hold none of *files*."""
    listed = frozenset(files)
    return tuple(tab for tab in tabs if listed.isdisjoint(tab.paths))


def _paths_of(path: Path | None, ends: Mapping[Path, Path | None]) -> tuple[Path, ...]:
    if path is None:
        return ()
    end = ends[path]
    return (path,) if end is None or end == path else (path, end)
