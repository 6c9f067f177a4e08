"""Markup around another language: Handlebars, Jinja and Twig."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.html import Html
from editor.render.rouge.rules import Rule, Table, Words

_ID = r"[\w$-]+"


class Handlebars(RougeLexer):
    """Handlebars and Mustache in HTML."""

    def __init__(self, *, depth: int = 0) -> None:
        self._html = Html()
        super().__init__(depth=depth)

    def reset(self) -> None:
        self._html.reset()
        super().reset()

    def markup(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])

    def markup_before(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])
        if self._html.is_in("attr"):
            self._html.pop()

    states = {
        "root": [
            (r"\\\{+", markup),
            (r"\{\{!--", "c", "comment"),
            (r"\{\{!.*?\}\}", "c"),
            (r"\{\{\{?", "k", ("stache", "open_sym")),
            (r"(?s:.+?)(?=\\|\{\{)", markup_before),
            (r"(?s:.+)", markup),
        ],
        "comment": [
            (r"\{\{", "c", "#push"),
            (r"\}\}", "c", "#pop"),
            (r"[^{}]+", "c"),
            (r"[{}]", "c"),
        ],
        "stache": [
            (r"\}\}\}?", "k", "#pop"),
            (r"\|", "p"),
            (r"~", "k"),
            (r"\s+", ""),
            (r"[=]", "o"),
            (r"[\[\]]", "p"),
            (r"[()]", "p"),
            (r"[.](?=[}\s])", "nv"),
            (r"[.][.]", "nv"),
            (r"[/.]", "p"),
            (r'"(?:\\.|[^"\n\\])*"', "s2"),
            (r"'(?:\\.|[^'\n\\])*'", "s1"),
            (r"\d+(?=\}\s)", "m"),
            (r"(?:true|false)(?=[}\s])", "kc"),
            (r"else(?=[}\s])", "k"),
            (r"this(?=[}\s])", "bp"),
            (rf"@{_ID}", "na"),
            (_ID, "nv"),
        ],
        "open_sym": [(r"[#/]", "k", ("#pop", "block_name")), (r"[>^&~]", "k"), (r"", None, "#pop")],
        "block_name": [(r"if(?=[}\s])", "k"), (_ID, "nn", "#pop"), (r"", None, "#pop")],
    }


_JINJA = Words(
    [
        (
            "k",
            """
            as context do else extends from ignore missing import include reversed recursive scoped autoescape
            endautoescape block endblock call endcall filter endfilter for endfor if endif macro endmacro set endset
            trans endtrans with endwith without
            """,
        ),
        ("kp", "true false none True False None"),
        ("ow", "is in and or not"),
        (
            "nb",
            """
            callable defined divisibleby equalto escaped even iterable lower mapping none number odd sameas sequence
            string undefined upper
            """,
        ),
    ],
    "nv",
)
_TWIG = Words(
    [
        (
            "k",
            """
            as do extends flush from import include use else starts ends with without autoescape endautoescape block
            endblock embed endembed filter endfilter for endfor if endif macro endmacro sandbox endsandbox set endset
            spaceless endspaceless
            """,
        ),
        (
            "kp",
            """
            true false none
            """,
        ),
        (
            "ow",
            """
            b-and b-or b-xor is in and or not
            """,
        ),
        (
            "nb",
            """
            constant defined divisibleby empty even iterable null odd sameas
            """,
        ),
    ],
    "nv",
)


class _Jinja(RougeLexer):
    """HTML with statements in it."""

    def __init__(self, *, depth: int = 0) -> None:
        self._html = Html()
        super().__init__(depth=depth)

    def reset(self) -> None:
        self._html.reset()
        super().reset()

    def markup(self, m: re.Match[str]) -> None:
        self.delegate(self._html, m[0])


def _verbatim(end: str) -> list[str | Rule]:
    return [
        (rf"(\{{%-?)(\s*)({end})(\s*)(-?%\}})", ("cp", "", "k", "", "cp"), "#pop"),
        (r"[^{]+", ""),
        (r"\{", ""),
    ]


def _jinja(words: Words) -> Table:
    return {
        "root": [
            (r"\{#", "c", "comment"),
            (r"##.*", "c"),
            (r"(\{%-?)(\s*)(raw)(\s*)(-?%\})", ("cp", "", "k", "", "cp"), "raw"),
            (r"(\{%-?)(\s*)(verbatim)(\s*)(-?%\})", ("cp", "", "k", "", "cp"), "verbatim"),
            (r"\{%", "cp", "statement"),
            (r"\{\{", "cp", "expression"),
            (r"(?s:.+?)(?=\\|\{\{|\{%|\{#|##)", _Jinja.markup),
            (r"(?s:.+)", _Jinja.markup),
        ],
        "filter": [(r"(\|\s*)(\w+)", ("o", "nf"))],
        "function": [(r"(\w+)(\()", ("nf", "p"))],
        "text": [(r"\s+", "")],
        "literal": [
            (r'"(?:\\.|[^"\n\\])*"', "s2"),
            (r"'(?:\\.|[^'\n\\])*'", "s1"),
            (r"\d+(?=\}\s)", "m"),
            (r"\+|-|\*|//?|\*\*?|=", "o"),
            (r"<=?|>=?|===?|!=", "o"),
            (r"[,\[\]()]", "p"),
        ],
        "comment": [(r"[^#]+", "c"), (r"#\}", "c", "#pop"), (r"#", "c")],
        "expression": [
            (r"\w+\.?", "nv"),
            "filter",
            "function",
            "literal",
            "text",
            (r"%\}|\}\}", "cp", "#pop"),
        ],
        "statement": [
            (r"\w+\.?", words),
            "filter",
            "function",
            "literal",
            "text",
            (r"%\}", "cp", "#pop"),
        ],
        "raw": _verbatim("endraw"),
        "verbatim": _verbatim("endverbatim"),
    }


class Jinja(_Jinja):
    """Jinja and Django."""

    states = _jinja(_JINJA)


class Twig(_Jinja):
    """Twig."""

    states = _jinja(_TWIG)
