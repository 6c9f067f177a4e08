"""HTML with Ruby or Elixir in it."""

from __future__ import annotations

import re

from editor.render.rouge.elixir import Elixir
from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.html import Html
from editor.render.rouge.ruby import Ruby
from editor.render.rouge.rules import Table


class _Embedded(RougeLexer):
    """HTML with code between ``<%`` and ``%>``."""

    inner: type[RougeLexer] = Ruby

    def __init__(self, *, depth: int = 0) -> None:
        self._html, self._code = Html(), self.inner()
        super().__init__(depth=depth)

    def reset(self) -> None:
        self._html.reset()
        self._code.reset()
        super().reset()

    def markup(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])

    def code(self, m: re.Match[str]) -> None:
        self.delegate(self._code, m[0])


def _embedded(opening: str, closing: str) -> Table:
    return {
        "root": [
            (r"<%#", "c", "comment"),
            (opening, "cp", "code"),
            (rf"(?s:.+?)(?={opening})|(?s:.+)", _Embedded.markup),
        ],
        "comment": [(closing, "c", "#pop"), (rf"(?s:.+?)(?={closing})|(?s:.+)", "c")],
        "code": [(closing, "cp", "#pop"), (rf"(?s:.+?)(?={closing})|(?s:.+)", _Embedded.code)],
    }


class Erb(_Embedded):
    """ERB."""

    states = _embedded(r"<%(?:%|=|#|-)?", r"%%>|-%>|%>")


class Eex(_Embedded):
    """EEx."""

    inner = Elixir
    states = _embedded(r"<%(?:%|=|#)?", r"%%>|%>")
