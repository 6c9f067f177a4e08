"""Haml."""

from __future__ import annotations

import re

from editor.render.rouge.css import Css
from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.erb import Erb
from editor.render.rouge.html import Html
from editor.render.rouge.javascript import Javascript
from editor.render.rouge.markdown import Markdown
from editor.render.rouge.ruby import Ruby
from editor.render.rouge.rules import quoted
from editor.render.rouge.sass import Sass

_ID = r"[\w:-]+"
_DOT = r"(?:[ ]\|\n(?=.*[ ]\|)|.)"
_TEXT = r"(?:[^#\n]|#[^{\n])+"
_FILTERS: dict[str, type[RougeLexer]] = {
    "javascript": Javascript,
    "css": Css,
    "erb": Erb,
    "markdown": Markdown,
    "sass": Sass,
}


class Haml(RougeLexer):
    """Haml: HTML by indentation, with Ruby in it."""

    def __init__(self, *, depth: int = 0) -> None:
        self._ruby, self._html = Ruby(), Html()
        super().__init__(depth=depth)

    def reset(self) -> None:
        super().reset()
        self._ruby.reset()
        self._html.reset()
        self._filter: RougeLexer | None = None
        self._indent = self._block_indent = self._block_state = ""

    def indentation(self, m: re.Match[str]) -> None:
        self.token("", m[0])
        self._indent = m[0]
        if self._block_state and m[0].startswith(self._block_indent) and m[0] != self._block_indent:
            self.move(self._block_state)
        else:
            self._block_state = self._block_indent = ""
            self.move("content")

    def _starts_block(self, css_class: str, m: re.Match[str], state: str) -> None:
        self.token(css_class, m[0])
        self.pop()
        self._block_state, self._block_indent = state, self._indent

    def html_comment(self, m: re.Match[str]) -> None:
        self._starts_block("c", m, "html_comment_block")

    def haml_comment(self, m: re.Match[str]) -> None:
        self._starts_block("c", m, "haml_comment_block")

    def filter(self, m: re.Match[str]) -> None:
        self._starts_block("nd", m, "filter_block")
        name = m[1].strip()
        made = _FILTERS.get(name)
        self._filter = self._ruby if name == "ruby" else made() if made else None
        if self._filter:
            self._filter.reset()

    def filtered(self, m: re.Match[str]) -> None:
        if self._filter:
            self.delegate(self._filter, m[0])
        else:
            self.token("nd", m[0])

    def line_of_ruby(self, m: re.Match[str]) -> None:
        self.token("p", m[0])
        del self.stack[1:]
        self._ruby.reset()
        self.move("ruby_line")

    def hash_of_tag(self, m: re.Match[str]) -> None:
        self.token("p", m[0])
        self._ruby.reset()
        self.move("ruby_inner")

    def ruby(self, m: re.Match[str]) -> None:
        self.delegate(self._ruby, m[0])

    def ruby_opens(self, m: re.Match[str]) -> None:
        self.delegate(self._ruby, m[0])
        self.move("ruby_inner")

    def ruby_closes(self, m: re.Match[str]) -> None:
        self.delegate(self._ruby, m[0])
        self.pop()

    def markup(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])

    def line_ends(self, m: re.Match[str]) -> None:
        self.token("", m[0])
        del self.stack[1:]

    states = {
        "root": [(r"\s*\n", ""), (r"\s*", indentation)],
        "content": [
            "css",
            (rf"%{_ID}", "nt", ("#pop", "tag")),
            (rf"!!!{_DOT}*\n", "nn", "#pop"),
            (rf"(/)(\[{_DOT}{{0,200}}?\])({_DOT}*\n)", ("c", "cs", "c"), "#pop"),
            (rf"/{_DOT}*\n", html_comment),
            (rf"-#{_DOT}*\n", haml_comment),
            (r"-", line_of_ruby),
            (rf":({_DOT}*)\n", filter),
            "eval_or_plain",
        ],
        "css": [(rf"\.{_ID}", "nc", ("#pop", "tag")), (rf"#{_ID}", "nf", ("#pop", "tag"))],
        "tag": [
            "css",
            (r"[{]", hash_of_tag),
            (rf"\[{_DOT}{{0,2000}}?\]", ruby),
            (r"\(", "p", "html_attributes"),
            (r"\s*\n", "", "#pop"),
            (r"[<>]{1,2}(?=[ \t=])", "p"),
            "eval_or_plain",
        ],
        "plain": [(_TEXT, markup), "interpolation", (r"\n", line_ends)],
        "eval_or_plain": [
            (r"[&!]?==", "p", "plain"),
            (r"[&!]?[=!]", line_of_ruby),
            (r"", None, "plain"),
        ],
        "ruby_line": [
            (r"\n", "", "#pop"),
            (r",[ \t]*\n", ruby),
            (r"[ ]\|[ \t]*\n", "se"),
            (r".*?(?=(?:,$| \|)?[ \t]*$)", ruby),
        ],
        "html_attributes": [
            (r"\s+", ""),
            (rf"{_ID}\s*=", "na", "html_attribute_value"),
            (_ID, "na"),
            (r"\)", "", "#pop"),
        ],
        "html_attribute_value": [
            (r"\s+", ""),
            (r"[a-z]\w*", "nv", "#pop"),
            (r"@[a-z]\w*", "vi", "#pop"),
            (r"\$[a-z]\w*", "vg", "#pop"),
            (quoted("'", any_but=r"\n"), "s", "#pop"),
            (quoted('"', any_but=r"\n"), "s", "#pop"),
        ],
        "html_comment_block": [(rf"{_DOT}+", "c"), (r"\n", line_ends)],
        "haml_comment_block": [(rf"{_DOT}+", "cp"), (r"\n", line_ends)],
        "filter_block": [(_TEXT, filtered), "interpolation", (r"\n", line_ends)],
        "interpolation": [(r"#[{]", "si", "ruby")],
        "ruby": [(r"[}]", "si", "#pop"), "ruby_inner"],
        "ruby_inner": [(r"[{]", ruby_opens), (r"[}]", ruby_closes), (r"[^{}]+", ruby)],
    }
