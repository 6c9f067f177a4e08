"""Jekyll's reading of a text: kramdown's, without what does not show."""

from __future__ import annotations

from dataclasses import replace

from editor.render.kramdown.document import convert
from editor.render.kramdown.options import DEFAULTS, Options


class Jekyll:
    """Makes HTML of texts as kramdown with *options* does."""

    def __init__(self, options: Options = DEFAULTS) -> None:
        self._options = replace(options, auto_ids=False, highlighter=None, remove_line_breaks_for_cjk=False)

    def html(self, text: str) -> str:
        """Return the HTML of *text*."""
        return convert(text, self._options)
