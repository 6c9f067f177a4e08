"""MATLAB."""

from __future__ import annotations

import re
from pathlib import Path

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, Words
from editor.render.rouge.shell import Shell

_FUNCTIONS = Path(__file__).with_name("matlab_functions.txt").read_text(encoding="utf-8")
_WORDS = Words(
    [
        (
            "k",
            """
            arguments break case catch classdef continue else elseif end for function global if import methods
            otherwise parfor persistent properties return spmd switch try while
            """,
        ),
        (
            "nb",
            _FUNCTIONS,
        ),
    ]
)


class Matlab(RougeLexer):
    """MATLAB."""

    def shell(self, m: re.Match[str]) -> None:
        self.token("k", m[1])
        self.delegate(Shell(), m[2])

    states = {
        "root": [
            (r"\s+", ""),
            (Span(r"\{%", r"(?s:.*?)%\}"), "cm"),
            (r"%.*$", "c1"),
            (r"([.][.][.])(.*?)$", ("k", "c")),
            (r"^(!)(.*?)(?=%|$)", shell),
            (r"[a-zA-Z][_a-zA-Z0-9]*", _WORDS),
            (r"[(){};:,/\\\]\[]", "p"),
            (r"~=|==|<<|>>|[-~+/*%=<>&^|.@]", "o"),
            (r"(?i:(?:\d+\.\d*|\d*\.\d+)(?:e[+-]?[0-9]+)?)", "mf"),
            (r"(?i:\d+e[+-]?[0-9]+)", "mf"),
            (r"\d+L", "il"),
            (r"\d+", "mi"),
            (r"'(?=.*')", "s1", "chararray"),
            (r"\"(?=.*\")", "s2", "string"),
            (r"'", "o"),
        ],
        "chararray": [(r"[^']+", "s1"), (r"''", "se"), (r"'", "s1", "#pop")],
        "string": [(r'[^"]+', "s2"), (r'""', "se"), (r'"', "s2", "#pop")],
    }
