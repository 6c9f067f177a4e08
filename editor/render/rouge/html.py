"""HTML and XML."""

from __future__ import annotations

import re

from editor.render.rouge.css import Css
from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.javascript import Javascript
from editor.render.rouge.rules import Span

_NAME = r"(?u:[^\W\d]|[:-])(?u:[\w:.·-])*"
_XML_NAME = r"(?u:[^\W\d]|:)(?u:[\w:.·-])*"


class Html(RougeLexer):
    """HTML; what stands in ``script`` and ``style`` is read by the lexers of those."""

    def __init__(self, *, depth: int = 0) -> None:
        self._script, self._style = Javascript(), Css()
        super().__init__(depth=depth)

    def script_tag(self, m: re.Match[str]) -> None:
        self.token("nt", m[0])
        self._script.reset()
        self.move(("script_content", "tag"))

    def style_tag(self, m: re.Match[str]) -> None:
        self.token("nt", m[0])
        self._style.reset()
        self.move(("style_content", "tag"))

    def script(self, m: re.Match[str]) -> None:
        self.delegate(self._script, m[0])

    def style(self, m: re.Match[str]) -> None:
        self.delegate(self._style, m[0])

    states = {
        "root": [
            (r"[^<&]+", ""),
            (r"&\S{0,200}?;", "ni"),
            (Span(r"(?i:<!DOCTYPE )", r"(?s:.*?)>"), "cp"),
            (Span(r"<!\[CDATA\[", r"(?s:.*?)\]\]>"), "cp"),
            (r"<!--", "c", "comment"),
            (Span(r"<\?", r"(?s:.*?)\?>"), "cp"),
            (r"<\s*script\s*", script_tag),
            (r"<\s*style\s*", style_tag),
            (r"</", "nt", "tag_end"),
            (r"<", "nt", "tag_start"),
        ],
        "tag_end": ["tag_end_end", (_NAME, "nt", ("#pop", "tag_end_end"))],
        "tag_end_end": [(r"\s+", ""), (r">", "nt", "#pop")],
        "tag_start": [(r"\s+", ""), (_NAME, "nt", ("#pop", "tag")), (r"", None, ("#pop", "tag"))],
        "comment": [(r"[^-]+", "c"), (r"-->", "c", "#pop"), (r"-", "c")],
        "tag": [
            (r"\s+", ""),
            (r"(?u:[^\W\d]|[:\[\]()*.-])(?u:[\w:.·\[\]()*-])*\s*=\s*", "na", "attr"),
            (r"(?u:[^\W\d]|[:*#-])(?u:[\w:.·*#-])*", "na"),
            (r"/?\s*>", "nt", "#pop"),
        ],
        "attr": [
            (r'"', "s", ("#pop", "dq")),
            (r"'", "s", ("#pop", "sq")),
            (r"[^\s>]+", "s", "#pop"),
        ],
        "dq": [(r'"', "s", "#pop"), (r'[^"]+', "s")],
        "sq": [(r"'", "s", "#pop"), (r"[^']+", "s")],
        "script_content": [(r"[^<]+", script), (r"<\s*/\s*script\s*>", "nt", "#pop"), (r"<", script)],
        "style_content": [(r"[^<]+", style), (r"<\s*/\s*style\s*>", "nt", "#pop"), (r"<", style)],
    }


class Xml(RougeLexer):
    """XML."""

    states = {
        "root": [
            (r"[^<&]+", ""),
            (r"&\S{0,200}?;", "ni"),
            (Span(r"<!\[CDATA\[", r".*?\]\]>", "\n"), "cp"),
            (r"<!--", "c", "comment"),
            (Span(r"<\?", r".*?\?>", "\n"), "cp"),
            (Span(r"<!", r"[^>]*>"), "cp"),
            (rf"<\s*{_XML_NAME}", "nt", "tag"),
            (rf"<\s*/\s*{_XML_NAME}\s*>", "nt"),
        ],
        "comment": [(r"[^-]+", "c"), (r"-->", "c", "#pop"), (r"-", "c")],
        "tag": [
            (r"\s+", ""),
            (rf"{_XML_NAME}\s*=", "na", "attr"),
            (r"/?\s*>", "nt", "#pop"),
        ],
        "attr": [
            (r"\s+", ""),
            (Span(r'"', r'[^"]*"'), "s", "#pop"),
            (Span(r"'", r"[^']*'"), "s", "#pop"),
            (r"[^\s>]+", "s", "#pop"),
        ],
    }
