"""Vue."""

from __future__ import annotations

import re

from editor.render.rouge.coffeescript import CoffeeScript
from editor.render.rouge.css import Css
from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.html import Html
from editor.render.rouge.javascript import Javascript
from editor.render.rouge.plain import Plain
from editor.render.rouge.sass import Sass, Scss

_VUE_LANGUAGES: dict[str, type[RougeLexer]] = {
    "html": Html,
    "css": Css,
    "javascript": Javascript,
    "sass": Sass,
    "scss": Scss,
    "coffee": CoffeeScript,
}


class Vue(Html):
    """Components of Vue in one file."""

    def __init__(self, *, depth: int = 0) -> None:
        self._js = Javascript()
        self._language: type[RougeLexer] = Html
        super().__init__(depth=depth)

    def reset(self) -> None:
        super().reset()
        self._js.reset()

    def _section(self, language: type[RougeLexer], state: str, m: re.Match[str]) -> None:
        self.groups(m, "nt", "", "k")
        self._language = language
        self.move((state, "lang_tag"))

    def template(self, m: re.Match[str]) -> None:
        self._section(Html, "template", m)

    def style_section(self, m: re.Match[str]) -> None:
        self._section(Css, "style", m)

    def script_section(self, m: re.Match[str]) -> None:
        self._section(Javascript, "script", m)

    def named(self, m: re.Match[str]) -> None:
        self.groups(m, "na", "", "s")
        self._language = _VUE_LANGUAGES.get(re.sub(r"[\"']*", "", m[3].lower()), Plain)

    def embedded(self, m: re.Match[str]) -> None:
        self.delegate(self._language(), m[0])

    def interpolation(self, m: re.Match[str]) -> None:
        self.token("si", m[0])
        self.move("template_interpol")
        self._js.reset()

    def code(self, m: re.Match[str]) -> None:
        self.delegate(self._js, m[0])

    def code_opens(self, m: re.Match[str]) -> None:
        self.delegate(self._js, m[0])
        self.move("#push")

    def code_closes(self, m: re.Match[str]) -> None:
        self.delegate(self._js, m[0])
        self.pop()

    states = {
        **Html.states,
        "root": [
            (r"(<)(\s*)(template)", template),
            (r"(<)(\s*)(style)", style_section),
            (r"(<)(\s*)(script)", script_section),
            *Html.states["root"],
        ],
        "tag": [(r"[a-zA-Z0-9_:#\[\]()*.-]+\s*=\s*", "na", "attr"), *Html.states["tag"]],
        "style": [
            (r"(<\s*/\s*)(style)(\s*>)", ("nt", "k", "nt"), "#pop"),
            "style_content",
            "embed",
        ],
        "script": [
            (r"(<\s*/\s*)(script)(\s*>)", ("nt", "k", "nt"), "#pop"),
            "script_content",
            "embed",
        ],
        "lang_tag": [
            (r"(lang\s*=)(\s*)(\"(?:\\.|[^\\]){0,200}?\"|'(?:\\.|[^\\]){0,200}?'|[^\s>]+)", named),
            "tag",
        ],
        "template": [
            (r"(<\s*/\s*)(template)(\s*>)", ("nt", "k", "nt"), "#pop"),
            (r"\{\{", interpolation),
            "embed",
        ],
        "template_interpol": [(r"\}\}", "si", "#pop"), (r"\}", "err"), "template_interpol_inner"],
        "template_interpol_inner": [(r"\{", code_opens), (r"\}", code_closes), (r"[^{}]+", code)],
        "embed": [(r"[^{<]+", embedded), (r"[<{][^<{]*", embedded)],
    }
