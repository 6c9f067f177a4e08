"""What the posts are made of, read when it is asked for; what was read before helps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from editor.document.document import Document
from editor.post.edit import Edit
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.outline.headings import Heading
    from editor.outline.structure import Structure


@dataclass(frozen=True, slots=True)
class Read:
    """The blocks of *post* and its headings."""

    post: Post
    structure: Structure
    headings: tuple[Heading, ...]


class Readings:
    """The last reading of each open post."""

    def __init__(self, workbench: Workbench) -> None:
        self._last: dict[Document, Read] = {}
        workbench.desk.closing.connect(self._on_closing)

    def of(self, post: OpenPost) -> Read:
        """Return what *post* is made of now."""
        last = self._last.get(post.document)
        if last is None or last.post is not post.document.post:
            last = self.job(post)()
            self.keep(post, last)
        return last

    def job(self, post: OpenPost) -> Callable[[], Read]:
        """Return what reads *post* as it is now, in any thread."""
        return partial(_read, post.document.post, self._last.get(post.document))

    def keep(self, post: OpenPost, read: Read) -> None:
        """Take note of what was read, unless *post* was closed meanwhile."""
        self._last[post.document] = read

    def _on_closing(self, post: OpenPost) -> None:
        self._last.pop(post.document, None)


def _read(post: Post, last: Read | None) -> Read:
    from editor.outline.headings import headings_of
    from editor.outline.structure import read_structure, structure_after

    source = post.source
    if last is None:
        structure = read_structure(source)
    else:
        edit = Edit(0, last.post.source, source).trimmed()
        structure = structure_after(last.structure, edit, source)
    return Read(post, structure, headings_of(source, structure))
