"""Messages of HTTP."""

from __future__ import annotations

import re

from editor.render.rouge.css import Css
from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.html import Html, Xml
from editor.render.rouge.javascript import Javascript
from editor.render.rouge.json import Json
from editor.render.rouge.plain import Plain

_CONTENT: dict[str, type[RougeLexer]] = {
    "application/json": Json,
    "application/vnd.api+json": Json,
    "application/hal+json": Json,
    "application/problem+json": Json,
    "application/schema+json": Json,
    "application/javascript": Javascript,
    "application/xhtml+xml": Html,
    "text/html": Html,
    "text/css": Css,
    "text/xml": Xml,
    "application/xml": Xml,
    "image/svg+xml": Xml,
    "application/rss+xml": Xml,
    "application/atom+xml": Xml,
}


class Http(RougeLexer):
    """A request or an answer."""

    def reset(self) -> None:
        super().reset()
        self._type = "text/plain"

    def header(self, m: re.Match[str]) -> None:
        if m[1].strip().lower() == "content-type":
            self._type = m[5].split(";")[0].lower()
        self.groups(m, "na", "", "p", "", "s", "")

    def body(self, m: re.Match[str]) -> None:
        self.delegate(_CONTENT.get(self._type, Plain)(), m[0])

    states = {
        "root": [
            (
                r"(GET|POST|PUT|DELETE|HEAD|OPTIONS|TRACE|PATCH)([ ]+)([^ ]+)([ ]+)(HTTPS?)(/)(\d(?:\.\d)?)(\r?\n|$)",
                ("nf", "", "nn", "", "k", "o", "m", ""),
                "headers",
            ),
            (
                r"(HTTPS?)(/)(\d(?:\.\d))([ ]+)(\d{3})([ ]+)?([^\r\n]*)?(\r?\n|$)",
                ("k", "o", "m", "", "m", "", "ne", ""),
                "headers",
            ),
        ],
        "headers": [
            (r"([^\s:]+)( *)(:)( *)([^\r\n]+)(\r?\n|$)", header),
            (r"([^\r\n]+)(\r?\n|$)", ("s", "")),
            (r"\r?\n", "", "content"),
        ],
        "content": [(r"(?s:.+)", body)],
    }
