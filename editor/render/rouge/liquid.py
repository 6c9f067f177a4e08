"""Liquid."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer

_END = r"(-?%\})"


class Liquid(RougeLexer):
    """Templates of Jekyll."""

    def cycle(self, m: re.Match[str]) -> None:
        named = m[3] or ""
        self.groups(m, "nt", "w", _quoted(named, "na"), "w", "p", "w")
        self.move("variable_tag_markup")

    def loop(self, m: re.Match[str]) -> None:
        self.groups(m, "nt", "w", "nv", "w", "nt", "w", _quoted(m[7], "nv"), "w")
        self.move("tag_markup")

    def ends(self, m: re.Match[str]) -> None:
        self.token("p", m[0])
        del self.stack[1:]

    def block_ends(self, m: re.Match[str]) -> None:
        self.groups(m, "p", "w", "nt", "w", "p")
        del self.stack[1:]

    states = {
        "root": [
            (r"[^{]+", ""),
            (r"(\{%-?)(\s*)", ("p", "w"), "tag_or_block"),
            (r"(\{\{-?)(\s*)", ("p", "w"), "output"),
            (r"\{", ""),
        ],
        "tag_or_block": [
            (r"(?:if|elsif|unless|case)\b", "kr", "condition"),
            (r"when\b", "kr", "when"),
            (rf"(else)(\s*){_END}", ("kr", "w", "p"), "#pop"),
            (
                rf"(capture|(?:in|de)crement)(\s+)([^\s%]+)(\s*){_END}",
                ("nt", "w", "nv", "w", "p"),
                "#pop",
            ),
            (rf"(comment)(\s*){_END}", ("nt", "w", "p"), "comment"),
            (rf"(raw)(\s*){_END}", ("nt", "w", "p"), "raw"),
            (rf"(end(?:if|unless|case))(\s*){_END}", ("kr", "w", "p"), "#pop"),
            (rf"(end(?:[^\s%]+))(\s*){_END}", ("nt", "w", "p"), "#pop"),
            (r"(?:assign|echo)\b", "nt", "assign"),
            (r"(?:include|render)\b", "nt", "include"),
            (r"(cycle)(\s+)(?:([^\s:]*)(\s*)(:))?(\s*)", cycle),
            (
                r"(for|tablerow)(\s+)([\w-]+)(\s+)(in)(\s+)((?:[^\s%,|'\"]|\"[^\"]*\"|'[^']*')+)(\s*)",
                loop,
            ),
            (r"([^\s%]+)(\s*)", ("nt", "w"), "tag_markup"),
        ],
        "output": [
            (r"(\|)(\s*)([a-zA-Z_][^\s}|:]*)", ("p", "w", "nf"), "filters"),
            "end_of_tag",
            "generic",
        ],
        "filters": [
            (r"(\|)(\s*)([a-zA-Z_][^\s%}|:]*)", ("p", "w", "nf")),
            "end_of_tag",
            "end_of_block",
            "variable_param_markup",
        ],
        "condition": [
            (r"[=!]=|[<>]=?", "o"),
            (r"(?:and|or|contains)\b", "ow"),
            "end_of_block",
            "generic",
        ],
        "when": ["end_of_block", "generic"],
        "end_of_tag": [(r"-?\}\}", ends)],
        "end_of_block": [(r"-?%\}", ends)],
        "param_markup": [
            "whitespace",
            "keyword",
            "string",
            "number",
            (r"([^\s=:]+)(\s*)(=|:)", ("na", "w", "o")),
            (r"[,:]", "p"),
        ],
        "default_param_markup": ["param_markup", (r"\S+", "")],
        "variable_param_markup": ["param_markup", "variable", (r"\S+", "")],
        "tag_markup": [(r"reversed\b", "na"), "end_of_block", "default_param_markup"],
        "variable_tag_markup": ["end_of_block", "variable_param_markup"],
        "keyword": [(r"(?:false|true|nil)\b", "kc")],
        "variable": [
            (r"(?:empty|blank|forloop\.[^\s%}|:]+)\b", "nb"),
            (r"\.(?=\w)|\[|\]", "p"),
            (r"(?:first|last|size)\b", "nf"),
            (r"[a-zA-Z_][\w-]*\??", "nv"),
        ],
        "string": [(r"'[^']*'", "s1"), (r'"[^"]*"', "s2")],
        "number": [(r"-", "o"), (r"\d+\.\d+", "mf"), (r"\d+", "mi")],
        "generic": ["whitespace", "keyword", "string", "number", "variable"],
        "whitespace": [(r"[ \t]+", "w")],
        "comment": [
            (r"[^{]+", "c"),
            (rf"(\{{%-?)(\s*)(endcomment)(\s*){_END}", block_ends),
            (r"\{", "c"),
        ],
        "raw": [
            (r"[^{]+", ""),
            (rf"(\{{%-?)(\s*)(endraw)(\s*){_END}", block_ends),
            (r"\{", ""),
        ],
        "assign": [
            (r"=", "o"),
            (r"(\|)(\s*)([a-zA-Z_][^\s%|:]*)", ("p", "w", "nf"), "filters"),
            "end_of_block",
            "generic",
        ],
        "include": [
            (r"(\{\{-?)(\s*)", ("p", "w"), "output_embed"),
            (r"(?:with|for)\b", "nt"),
            (r"[/\w-]+(?:\.[\w-]+)+\b", ""),
            "variable_tag_markup",
        ],
        "output_embed": [
            (r"(\|)(\s*)([a-zA-Z_][^\s}|:]*)", ("p", "w", "nf")),
            (r"-?\}\}", "p", "#pop"),
            "variable_param_markup",
        ],
    }


def _quoted(text: str, otherwise: str) -> str:
    """Return the class of *text* by the quotes in it."""
    if re.search(r"'[^']*'", text):
        return "s1"
    return "s2" if re.search(r'"[^"]*"', text) else otherwise
