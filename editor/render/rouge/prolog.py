"""Prolog."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer


class Prolog(RougeLexer):
    """Prolog."""

    start = ("bol",)
    states = {
        "bol": [(r"#.*", "c1"), (r"", None, "#pop")],
        "root": [
            (r"\s+", ""),
            (r"%.*", "c1"),
            (r"/\*", "cm", "nested_comment"),
            (r"[\[\](){}|.,;!]", "p"),
            (r":-|-->", "p"),
            (r'"[^"]*"', "s2"),
            (r"\d+\.\d+", "mf"),
            (r"\d+", "m"),
            (r"[a-zß-öø-ÿα-ωа-я](?u:\w)*", "ss"),
            (r"'[^']*'", "ss"),
            (r"[A-Z]+\w*", "nv"),
            (r"_(?u:\w)*", "nv"),
            (r"(?:<|>|=<|>=|==|=:=|=|/|//|\*|\+|-)(?=\s|[a-zA-Z0-9\[])", "o"),
            (r"[#&*+-.\/:<=>?@^~]+", "o"),
        ],
        "nested_comment": [
            (r"/\*", "cm", "#push"),
            (r"\s{0,200}\*[^*/]+", "cm"),
            (r"\*/", "cm", "#pop"),
        ],
    }
