"""Markdown, and the code within it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.html import Html
from editor.render.rouge.rules import Rule, Span
from editor.render.rouge.yaml import Yaml

_CHAR = r"(?:\\.|[^\\\n])"


class _Plain(RougeLexer):
    """Code in no language that is known."""

    css_class = ""

    def more(self, text: str) -> None:
        self.token(self.css_class, text)

    states = {"root": []}


class _Backticks(_Plain):
    css_class = "sb"


class Markdown(RougeLexer):
    """Markdown; `language` knows the languages of fenced code."""

    def __init__(self, *, depth: int = 0) -> None:
        self._html = Html()
        super().__init__(depth=depth)

    def reset(self) -> None:
        self._html.reset()
        self._code: RougeLexer = _Plain()
        super().reset()

    def language(self, name: str) -> RougeLexer | None:
        """Return the lexer for code in the language *name*."""
        return None

    def front_matter(self, start: re.Match[str], rest: re.Match[str]) -> None:
        self.delegate(Yaml(), start[0] + rest[0])

    def fence(self, m: re.Match[str]) -> None:
        name = m[3].strip()
        self._code = (self.language(name) or _Backticks()) if name else _Plain()
        self.groups(m, "", "p", "nl")
        if m[4] is not None:
            self.delegate(self._code, m[5])
            self.token("", m[6])
            self.token("p", m[7])
            return
        closing = re.escape(m[2])

        def rules() -> Sequence[str | Rule]:
            return [(rf"^([ \t]*)({closing})", ("", "p"), "#pop"), (r"^.*\n", Markdown.code)]

        self.stack.append(self.made(f"fence {m[2]}", rules))

    def code(self, m: re.Match[str]) -> None:
        self.delegate(self._code, m[0])

    def markup(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])

    def element(self, start: re.Match[str], rest: re.Match[str]) -> None:
        self.delegate(self._html, start[0] + rest[0])

    def link(self, start: re.Match[str], rest: re.Match[str]) -> None:
        self.token("p", start[0])
        self.token("nv", rest[1])
        self.token("p", rest[2])

    states = {
        "root": [
            (Span(r"---\s*\n", r"(?s:.*?)\n?^---\s*$\n?"), front_matter),
            (r"\\.", "se"),
            (r"^[\S ]+\n--+\n", "gh"),
            (r"^[\S ]+\n==+\n", "gu"),
            (r"^#(?=[^#]).*?$", "gh"),
            (r"^#+.*?$", "gu"),
            (
                r"(?s:^(?P<indent>[ \t]*)(?P<fence>`{3,}|~{3,})([^\n]*\n)((.{0,50000}?)(\n(?P=indent))((?P=fence)))?)",
                fence,
            ),
            (r"\n\n(?:(?:    |\t).*?\n|\n)+", "sb"),
            (rf"(?P<ticks>`{{1,20}})(?:{_CHAR}|\n){{1,2000}}?(?P=ticks)", "sb"),
            (r"^(?:\s{0,200}[*]){3,}\s*$", "p"),
            (r"^(?:\s{0,200}-){3,}\s*$", "p"),
            (r"^\s{0,200}[*+-](?=\s)", "p"),
            (r"^\s{0,200}\d+\.", "p"),
            (r"^\s{0,200}>.*?$", "gt"),
            (rf"^(\s{{0,200}})(\[)({_CHAR}{{1,2000}}?)(\])(\s*)(:)", ("", "p", "ss", "p", "", "p"), ("title", "url")),
            (Span(r"!?\[", rf"({_CHAR}*?)(\])(?=[\[(])", "\n"), link, "link"),
            (Span(r"!?\[", r"([^\]]*)(\])(?=[\[(])", "]"), link, "link"),
            (rf"[*][*]{_CHAR}{{0,5000}}?[*][*]", "gs"),
            (rf"__{_CHAR}{{0,5000}}?__", "gs"),
            (rf"[*]{_CHAR}{{0,5000}}?[*]", "ge"),
            (rf"_{_CHAR}{{0,5000}}?_", "ge"),
            (Span(r"<", r"[^\n@]*+@.[^\n.]*+[.].+>", "\n"), "nv"),
            (Span(r"<(?:https?|mailto|ftp)://", rf"{_CHAR}*?>", "\n"), "nv"),
            (r"[^\\`\[*\n&<]+", ""),
            (r"&\S{0,200};", markup),
            (Span(r"<", rf"{_CHAR}*?>", "\n"), element),
            (r"[&<]", ""),
            (r"\[", ""),
            (r"\n", ""),
        ],
        "link": [
            (rf"(\[)({_CHAR}{{0,2000}}?)(\])", ("p", "ss", "p"), "#pop"),
            (r"[(]", "p", ("inline_title", "inline_url")),
            (r"[ \t]+", ""),
            (r"", None, "#pop"),
        ],
        "url": [
            (r"[ \t]+", ""),
            (rf"(<)({_CHAR}{{0,2000}}?)(>)", ("nt", "sx", "nt"), "#pop"),
            (r"\S+", "sx", "#pop"),
        ],
        "title": [
            (rf'"{_CHAR}{{0,2000}}?"', "nn"),
            (rf"'{_CHAR}{{0,2000}}?'", "nn"),
            (rf"[(]{_CHAR}{{0,2000}}?[)]", "nn"),
            (r"\s*(?=[\"'()])", ""),
            (r"", None, "#pop"),
        ],
        "inline_title": [(r"[)]", "p", "#pop"), "title"],
        "inline_url": [(r"[^<\s)]+", "sx", "#pop"), (r"\s+", ""), "url"],
    }
