"""Dart."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span

_DART_ID = r"[a-zA-Z_]\w*"


class Dart(RougeLexer):
    """Dart."""

    def method(self, m: re.Match[str]) -> None:
        self.recurse(m[1])
        for css_class, part in zip(("nf", "", "p"), m.groups()[1:], strict=True):
            self.token(css_class, part)

    states = {
        "root": [
            (
                r"^(\s{0,200}(?:[a-zA-Z_][a-zA-Z\d_.\[\]]{0,200}+\s{1,200}+){1,12}?)([a-zA-Z_]\w{0,200}+)"
                r"(\s{0,200}+)(\()",
                method,
            ),
            (r"\s+", ""),
            (r"//.*?$", "c1"),
            (Span(r"/\*", r"(?s:.*?)\*/"), "cm"),
            (r'"', "s", "dqs"),
            (r"'", "s", "sqs"),
            (r'r"[^"]*"', "sx"),
            (r"r'[^']*'", "sx"),
            (rf"#(?:{_DART_ID})*", "ss"),
            (rf"@{_DART_ID}", "nd"),
            (
                r"(?:as|assert|await|break|case|catch|continue|default|do|else|finally|for|if|in|is|new|rethrow|return"
                r"|super|switch|this|throw|try|while|with|yield)\b",
                "k",
            ),
            (
                r"(?:abstract|async|dynamic|const|covariant|external|extends|factory|final|get|implements|late|native"
                r"|on|operator|required|set|static|sync|typedef|var)\b",
                "kd",
            ),
            (
                r"(?:bool|Comparable|double|Dynamic|enum|Function|int|List|Map|Never|Null|num|Object|Pattern|Set|String"
                r"|Symbol|Type|Uri|void)\b",
                "kt",
            ),
            (r"(?:true|false|null)\b", "kc"),
            (r"(?:class|interface|mixin)\b", "kd", "class"),
            (r"(?:import|deferred|export|library|part\s*of|part|source)\b", "kn", "import"),
            (rf"(\.)({_DART_ID})", ("o", "na")),
            (rf"{_DART_ID}:", "nl"),
            (rf"\$?{_DART_ID}", "n"),
            (r"[~^*!%&|+=:/?-]", "o"),
            (r"[\[\](){}<>.,;]", "p"),
            (r"\d*\.\d+(?:[eE]-?\d+)?", "mf"),
            (r"0x[\da-fA-F]+", "mh"),
            (r"\d+L?", "mi"),
        ],
        "class": [(r"\s+", ""), (_DART_ID, "nc", "#pop")],
        "dqs": [(r'"', "s", "#pop"), (r'[^\\$"]+', "s"), "string"],
        "sqs": [(r"'", "s", "#pop"), (r"[^\\$']+", "s"), "string"],
        "import": [(r";", "o", "#pop"), (r"(?:show|hide)\b", "kd"), "root"],
        "string": [(rf"\${_DART_ID}", "si"), (r"\$\{[^}]+\}", "si"), (r"\\[nrt\"'\\]", "se")],
    }
