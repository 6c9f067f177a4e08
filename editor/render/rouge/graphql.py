"""GraphQL."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.markdown import Markdown

_NAME = r"[_A-Za-z][_0-9A-Za-z]*"
_BASIC_TYPES = r"(?:Int|Float|String|Boolean|ID)\b"


class GraphQL(RougeLexer):
    """Queries and schemas."""

    def description(self, m: re.Match[str]) -> None:
        self.token("s2", m[1])
        self.token("w", m[2])
        self.delegate(Markdown(), m[3])
        self.token("w", m[4])
        self.token("s2", m[5])

    def selection_ends(self, m: re.Match[str]) -> None:
        self.token("p", m[0])
        self.pop()
        if self.is_in("query_definition") or self.is_in("fragment_definition"):
            self.pop()

    def value_ends(self, m: re.Match[str]) -> None:
        self.token("p", m[0])
        self.pop()
        if self.is_in("value"):
            self.pop()

    def _value(self, css_class: str, m: re.Match[str]) -> None:
        self.token(css_class, m[0])
        if not self.is_in("list"):
            self.pop()

    def variable(self, m: re.Match[str]) -> None:
        self._value("nv", m)

    def constant(self, m: re.Match[str]) -> None:
        self._value("kc", m)

    def decimal(self, m: re.Match[str]) -> None:
        self._value("mf", m)

    def integer(self, m: re.Match[str]) -> None:
        self._value("mi", m)

    def string(self, m: re.Match[str]) -> None:
        self._value("s2", m)

    def name(self, m: re.Match[str]) -> None:
        self._value("n", m)

    states = {
        "root": [
            (r"(?:query|mutation|subscription)\b", "k", "query_definition"),
            (r"\{", "p", ("query_definition", "selection_set")),
            (r"fragment\b", "k", "fragment_definition"),
            (r"scalar\b", "k", "value"),
            (r"(?:type|interface|enum)\b", "k", "type_definition"),
            (r"(?:input|schema)\b", "k", "type_definition"),
            (r"union\b", "k", "union_definition"),
            (r"extend\b", "k"),
            "basic",
            (r"(\"\"\")(\n)((?s:.{0,20000}?))(\n)(\"\"\")", description),
        ],
        "basic": [(r"\s+", "w"), (r"#.*$", "c"), (r"[!,]", "p")],
        "has_directives": [
            (rf"(@{_NAME})(\s*)(\()", ("k", "w", "p"), "arguments"),
            (rf"@{_NAME}\b", "k"),
        ],
        "fragment_definition": [(r"on\b", "k"), "query_definition"],
        "query_definition": [
            "has_directives",
            (rf"{_NAME}\b", "n"),
            (r"\(", "p", "variable_definitions"),
            (r"\{", "p", "selection_set"),
            "basic",
        ],
        "type_definition": [
            (r"implements\b", "k"),
            (rf"{_NAME}\b", "n"),
            (r"\(", "p", "variable_definitions"),
            (r"\{", "p", "type_definition_set"),
            "basic",
        ],
        "union_definition": [(rf"{_NAME}\b", "n"), (r"=", "p", "union_definition_variant"), "basic"],
        "union_definition_variant": [(rf"{_NAME}\b", "n", ("#pop", "union_definition_pipe")), "basic"],
        "union_definition_pipe": [
            (r"\|", "p", ("#pop", "union_definition_variant")),
            (r"(?!\||\s+|#[^\n]*)", None, "#pop:2"),
            "basic",
        ],
        "type_definition_set": [
            (r"\}", "p", "#pop:2"),
            (rf"({_NAME})(\s*)(\()", ("n", "w", "p"), "variable_definitions"),
            (rf"{_NAME}\b", "n"),
            (r":", "p", "type_names"),
            "basic",
        ],
        "arguments": [(r"\)", "p", "#pop"), (rf"{_NAME}\b", "n"), (r":", "p", "value"), "basic"],
        "variable_definitions": [
            (r"\)", "p", "#pop"),
            (rf"\${_NAME}\b", "nv"),
            (rf"{_NAME}\b", "n"),
            (r":", "p", "type_names"),
            (r"=", "p", "value"),
            "basic",
        ],
        "type_names": [
            (_BASIC_TYPES, "nb", "#pop"),
            (rf"{_NAME}\b", "n", "#pop"),
            (r"\[", "p", "type_name_list"),
            "basic",
        ],
        "type_name_list": [
            (_BASIC_TYPES, "nb"),
            (rf"{_NAME}\b", "n"),
            (r"\]", "p", "#pop:2"),
            "basic",
        ],
        "selection_set": [
            "has_directives",
            (r"\}", selection_ends),
            (rf"({_NAME})(\s*)(\()", ("n", "w", "p"), "arguments"),
            (rf"({_NAME})(\s*)(:)", ("n", "w", "p")),
            (rf"{_NAME}\b", "n"),
            (r"(\.\.\.)(\s+)(on)\b", ("p", "w", "k")),
            (r"\.\.\.", "p"),
            (r"\{", "p", "selection_set"),
            "basic",
        ],
        "list": [(r"\]", value_ends), "value"],
        "object": [(r"\}", value_ends), (rf"({_NAME})(\s*)(:)", ("n", "w", "p"), "value"), "basic"],
        "value": [
            (r"\"\"\"(?s:.{0,20000}?)\"\"\"", "s2"),
            (rf"\${_NAME}\b", variable),
            (r"(?:true|false|null)\b", constant),
            (r"[+-]?[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?", decimal),
            (r"[+-]?[1-9][0-9]*(?:[eE][+-]?[0-9]+)?", integer),
            (r"\"(?:\\[\\\"]|[^\"\\]|\\(?![\\\"]))*+\"", string),
            (rf"{_NAME}\b", name),
            (r"\{", "p", "object"),
            (r"\[", "p", "list"),
            "basic",
        ],
    }
