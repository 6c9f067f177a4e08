"""Mathematics between double dollars, left for MathJax as kramdown leaves it."""

from __future__ import annotations

import re
from html import escape

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor


class Mathematics(InlineProcessor):
    r"""Turn ``$$x$$`` into ``\(x\)``, or ``\[x\]`` where it is all that its paragraph holds."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(r"(?<!\\)\$\$(?=[^$])(.+?)(?<!\\)\$\$", md)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        """Return the formula, stashed so that no other rule reads it, with where it stands."""
        stands_alone = not (data[: m.start()] + data[m.end() :]).strip()
        opening, closing = (r"\[", r"\]") if stands_alone else (r"\(", r"\)")
        formula = escape(m[1].strip("\n"), quote=False)
        return self.md.htmlStash.store(f"{opening}{formula}{closing}"), m.start(), m.end()
