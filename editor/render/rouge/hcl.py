"""HCL and Terraform."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Table, Words

_COMPOSITE = {"k": "composite", "kd": "composite", "nx": "composite"}
_TERRAFORM = [
    ("k", "terraform module provider variable resource data provisioner output"),
    ("kd", "var local"),
    ("kc", "true false null"),
]


class _Heredocs(RougeLexer):
    """Texts up to a word."""

    def heredoc(self, m: re.Match[str]) -> None:
        self.groups(m, "o", "", "sh", "sh", "no", "sh")
        self.ending = m[5]
        self.move("heredoc")

    def heredoc_end(self, m: re.Match[str]) -> None:
        if m[1] == self.ending:
            self.token("no", m[0])
            self.pop(2)
        else:
            self.token("sh", m[0])


def _hcl(words: Words) -> Table:
    return {
        "multiline_comment": [(r"[*]/", "cm", "#pop"), (r"[^*/]+", "cm"), (r"[*/]", "cm")],
        "comments_and_whitespace": [
            (r"\s+", ""),
            (r"//.*?$", "c1"),
            (r"#.*?$", "c1"),
            (r"/[*]", "cm", "multiline_comment"),
        ],
        "primitives": [
            (r"[0-9]+\.[0-9]+(?:[eE][0-9]+)?[fd]?(?:[kKmMgG]b?)?", "mf"),
            (r"[0-9]+(?:[kKmMgG]b?)?", "mi"),
            (r'"', "s2", "dq"),
            (r"'", "s1", "sq"),
            (r"(<<-?)(\s*)(?P<q>'?)(\\?)(\w+)((?P=q))", _Heredocs.heredoc),
        ],
        "root": [
            "comments_and_whitespace",
            "primitives",
            (r"\{", "p", "hash"),
            (r"\[", "p", "array"),
            (r"(?i:[$a-z_][a-z0-9_]*)", words),
        ],
        "composite": [
            "comments_and_whitespace",
            (r"\{", "p", ("#pop", "hash")),
            (r"\[", "p", ("#pop", "array")),
            "root",
            (r"", None, "#pop"),
        ],
        "hash": ["comments_and_whitespace", (r"=", "p"), (r"\}", "p", "#pop"), "root"],
        "array": ["comments_and_whitespace", (r",", "p"), (r"\]", "p", "#pop"), "root"],
        "dq": [(r'[^\\"]+', "s2"), (r'\\"', "se"), (r'"', "s2", "#pop")],
        "sq": [(r"[^\\']+", "s1"), (r"\\'", "se"), (r"'", "s1", "#pop")],
        "heredoc": [(r"\n", "sh", "heredoc_nl"), (r"[^$\n]+", "sh"), (r"[$]", "sh")],
        "heredoc_nl": [(r"\s{0,200}(\w+)\s*\n", _Heredocs.heredoc_end), (r"", None, "#pop")],
    }


class Hcl(_Heredocs):
    """HCL."""

    states = _hcl(Words([("kc", "true false null")], "nx", moves=_COMPOSITE))


_BLOCKS = _hcl(Words(_TERRAFORM, "nx", moves=_COMPOSITE))


class Terraform(_Heredocs):
    """HCL with the expressions of Terraform."""

    states = {
        **_BLOCKS,
        "hash": [(r"[.,()*]", "p"), *_BLOCKS["hash"]],
        "array": [(r"[.,()*]", "p"), *_BLOCKS["array"]],
        "strings": [(r"\\.", "se"), (r"\$\{", "k", "interpolation")],
        "dq": [(r'[^\\"$]+', "s2"), "strings", (r'"', "s2", "#pop")],
        "sq": [(r"[^\\'$]+", "s1"), "strings", (r"'", "s1", "#pop")],
        "heredoc": [*_BLOCKS["heredoc"], "strings"],
        "interpolation": [(r"\}", "k", "#pop"), "expression"],
        "regexp_inner": [
            (r"[^\"/\\]+", "sr"),
            (r"\\.", "sr"),
            (r'/"', "dl", "#pop"),
            (r"[\"/]", "sr"),
        ],
        "expression": [
            (r'"/', "dl", ("#pop", "regexp_inner")),
            "primitives",
            (r"\s+", ""),
            (r"\+\+|--|~|&&|\|\||\\(?=\n)|<<|>>>?|==|!=", "o"),
            (r"[-<>+*%&|^/!=?:]=?", "o"),
            (r"[(\[,]", "p"),
            (r"[)\].]", "p"),
            (r"(?i:[$a-z_\-][a-z0-9_\-]*)", Words(_TERRAFORM, "nx")),
        ],
    }
