"""The ids in the page that kramdown makes of a body, to which anchors lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.post.edit import Edit
from editor.render.kramdown.document import convert

if TYPE_CHECKING:  # it comes with all that a preview is made by, which few posts need here
    from editor.render.blocks import BlockRenderer

_ID = re.compile(r"\b(?:id|name)=\"([^\"]*)\"")
_HTML_ID = re.compile(r"\b(?:id|name)[ \t]*=[ \t]*[\"']?([^\"'\s<>]+)|\{:?[^{}]*#([\w:-]+)")
_LONG = 50_000
"""Characters of a body of which only what changed is rendered; a shorter one is rendered anew in a few milliseconds."""


def ids_of(body: str) -> frozenset[str]:
    """Return the ids in the page that kramdown makes of *body*."""
    return _written(body).union(_ID.findall(convert(body)))


class PageIds:
    """The ids of one body after another; a long one that is written on has only its changed blocks rendered.

    It is asked by one thread at a time, and keeps what one body is rendered to. Law: it tells what `ids_of` does.
    """

    def __init__(self) -> None:
        self._body = ""
        self._renderer: BlockRenderer | None = None
        self._of_blocks: dict[str, frozenset[str]] = {}

    def of(self, body: str) -> frozenset[str]:
        """Return the ids in the page that kramdown makes of *body*."""
        before, self._body = self._body, body
        edit = Edit(0, before, body).trimmed()
        if len(body) < _LONG or len(body) - len(edit.inserted) < len(body) // 2:
            self._renderer, self._of_blocks = None, {}
            return ids_of(body)
        if self._renderer is None:
            from editor.render.blocks import BlockRenderer

            self._renderer = BlockRenderer()
            self._renderer.load(body)
        else:
            self._renderer.apply([edit])
        known, self._of_blocks = self._of_blocks, {}
        for html in self._renderer.blocks():
            self._of_blocks[html] = known[html] if html in known else frozenset(_ID.findall(html))
        return _written(body).union(*self._of_blocks.values())


def _written(body: str) -> frozenset[str]:
    """Return the ids that are written out."""
    return frozenset(first or second for first, second in _HTML_ID.findall(body))
