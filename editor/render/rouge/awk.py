"""AWK."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Words, quoted

_WORDS = Words(
    [
        ("k", "if else while for do break continue return next nextfile delete exit print printf getline"),
        ("kd", "function"),
        ("kr", "BEGIN END"),
        ("kc", "CONVFMT FS NF NR FNR FILENAME RS OFS ORS OFMT SUBSEP ARGC ARGV ENVIRON"),
        (
            "nb",
            """
            exp log sqrt sin cos atan2 length rand srand int substr index match split sub gsub sprintf system tolower
            toupper
            """,
        ),
    ],
    "nx",
)


class Awk(RougeLexer):
    """AWK."""

    def name(self, m: re.Match[str]) -> None:
        css_class = _WORDS.of(m[0])
        self.token("nv" if css_class == "nx" and m[0][0] == "$" else css_class, m[0])
        if css_class in ("k", "kd"):
            self.move("expr_start")

    states = {
        "comments_and_whitespace": [(r"\s+", ""), (r"#.*?$", "c1")],
        "expr_start": ["comments_and_whitespace", (r"/", "sr", ("#pop", "regex")), (r"", None, "#pop")],
        "regex": [
            (r"/", "sr", ("#pop", "regex_end")),
            (r"[^/]\n", "err", "#pop"),
            (r"\n", "err", "#pop"),
            (r"\[\^?", "se", "regex_group"),
            (r"\\.", "se"),
            (r"[(][?][:=<!]", "se"),
            (r"[{][\d,]+[}]", "se"),
            (r"[()?]", "se"),
            (r".", "sr"),
        ],
        "regex_end": [(r"", None, "#pop")],
        "regex_group": [
            (r"/", "se"),
            (r"[^/]\n", "err", "#pop:2"),
            (r"\]", "se", "#pop"),
            (r"\\.", "se"),
            (r".", "sr"),
        ],
        "root": [
            "comments_and_whitespace",
            (r"[-<>+*/%^!=]=?|in\b|\+\+|--|\|", "o", "expr_start"),
            (r"&&|\|\||~!?", "o", "expr_start"),
            (r"[(\[,]", "p", "expr_start"),
            (r";", "p", "statement"),
            (r"[)\].]", "p"),
            (r"[?]", "p", ("ternary", "expr_start")),
            (r"[{}]", "p", "statement"),
            (r"[$a-zA-Z_][a-zA-Z0-9_]*", name),
            (r"[0-9]+\.[0-9]+", "mf"),
            (r"[0-9]+", "mi"),
            (quoted('"'), "s2"),
            (r":", "p"),
        ],
        "statement": [(r"[{}]", "p"), "expr_start"],
        "ternary": [(r":", "p", ("#pop", "expr_start")), "root"],
    }
