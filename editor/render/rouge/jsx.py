"""JSX: markup in JavaScript and TypeScript."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.html import Html
from editor.render.rouge.javascript import javascript
from editor.render.rouge.rules import Table


class Jsx(RougeLexer):
    """JavaScript with elements."""

    def __init__(self, *, depth: int = 0) -> None:
        self._html = Html()
        super().__init__(depth=depth)

    def reset(self) -> None:
        super().reset()
        self._html = Html()

    def markup(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])

    _scripts = javascript()
    _elements: Table = {
        "tag": [(r"<", "p", ("tag_opening", "element", "element_name"))],
        "tag_opening": [
            (r"</", "p", ("#pop", "element", "element_name")),
            "tag",
            (r"\{", "si", ("interpol", "expr_start")),
            (r"[^<{]+", markup),
        ],
        "element": [
            "comments_and_whitespace",
            (r"/>", "p", "#pop:2"),
            (r">", "p", "#pop"),
            (r"\{", "si", ("interpol", "expr_start")),
            (r"\w[\w-]*", "na"),
            (r"=", "p"),
            (r"\"[^\"\n]*\"|'[^'\n]*'", "s"),
        ],
        "element_name": [(r"[A-Z]\w*", "nc"), (r"\w+", "nt"), (r"\.", "p"), (r"", None, "#pop")],
        "interpol": [(r"\}", "si", "#pop"), (r"\{", "p", ("interpol_inner", "statement")), "root"],
        "interpol_inner": [(r"\}", "p", ("#pop", "statement")), "root"],
    }
    start = ("expr_start",)
    states = {**_scripts, **_elements, "expr_start": ["tag", *_scripts["expr_start"]]}


class Tsx(Jsx):
    """TypeScript with elements; ``<T,`` is a type."""

    _scripts = javascript(typed=True)
    states = {
        **Jsx.states,
        **_scripts,
        "expr_start": ["tag", *_scripts["expr_start"]],
        "element_name": [(r"(\w+)(,)", ("nx", "p"), "#pop:3"), *Jsx.states["element_name"]],
    }
