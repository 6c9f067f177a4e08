"""What the posts are made of, read when it is asked for; what was read before helps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.document.document import Document
from editor.outline.reading import Read, read_outline
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable


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
        return partial(read_outline, post.document.post, self._last.get(post.document))

    def keep(self, post: OpenPost, read: Read) -> None:
        """Take note of what was read, unless *post* was closed meanwhile."""
        self._last[post.document] = read

    def _on_closing(self, post: OpenPost) -> None:
        self._last.pop(post.document, None)
