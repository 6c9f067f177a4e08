"""Where a picture is to go: the text at its caret, or a field of the front matter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QTextCursor

from editor.features.writing.pen import Pen
from editor.widgets.open_post import OpenPost

if TYPE_CHECKING:
    from editor.images.inserting import Link

FieldPath = tuple[str | int, ...]


class Place(Protocol):
    """A place that waits for pictures while they are asked about and prepared."""

    @property
    def field_path(self) -> FieldPath:
        """The path of the field; empty for the text."""

    def put(self, links: Sequence[Link]) -> None:
        """Write *links* there, as one step of the history."""


class TextPlace:
    """What is selected in the text of *post* when this is made; it moves with what is typed meanwhile."""

    field_path: FieldPath = ()

    def __init__(self, post: OpenPost) -> None:
        self._post = post
        self._cursor = QTextCursor(post.text.textCursor())

    def put(self, links: Sequence[Link]) -> None:
        """Write *links* in the place of the selection, and select the words of a single one."""
        from editor.images.inserting import insert_links

        pane = self._post.text
        pane.setTextCursor(self._cursor)
        pen = Pen(self._post)
        body = pen.body()
        if body is None:
            pane.insert_text("\n\n".join(link.text for link in links))
        else:
            pen.make(insert_links(body, pen.selection(), links))
        pane.setFocus()


class FieldPlace:
    """The value at *path* of the front matter of *post*."""

    def __init__(self, post: OpenPost, path: FieldPath) -> None:
        self._post = post
        self._path = path

    @property
    def field_path(self) -> FieldPath:
        """The path of the field."""
        return self._path

    def put(self, links: Sequence[Link]) -> None:
        """Set the value to the address of the first of *links*."""
        self._post.form.give_value(self._path, links[0].address)
