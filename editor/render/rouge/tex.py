"""TeX."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer


class Tex(RougeLexer):
    """TeX and LaTeX."""

    states = {
        "general": [(r"%.*$", "c"), (r"[{}&_^]", "p")],
        "root": [
            (r"\\\[", "p", "displaymath"),
            (r"\\\(", "p", "inlinemath"),
            (r"\$\$", "p", "displaymath"),
            (r"\$", "p", "inlinemath"),
            (r"\\(?:begin|end)\{.*?\}", "nt"),
            (r"(\\verb)\b(?P<edge>\S)(.*?)((?P=edge))", ("nb", "kp", "sx", "kp")),
            (r"\\(?:[a-zA-Z]+|\s+|.)", "k", "command"),
            "general",
            (r"[^\\$%&_^{}]+", ""),
        ],
        "math": [
            (r"\\(?:[a-zA-Z]+|\s+|.)", "nv"),
            "general",
            (r"[0-9]+", "m"),
            (r"[-=!+*/()\[\]]", "o"),
            (r"[^=!+*/()\[\]\\$%&_^{}0-9-]+", "nb"),
        ],
        "inlinemath": [(r"\\\)", "p", "#pop"), (r"\$", "p", "#pop"), "math"],
        "displaymath": [(r"\\\]", "p", "#pop"), (r"\$\$", "p", "#pop"), (r"\$", "nb"), "math"],
        "command": [(r"\[.*?\]", "na"), (r"\*", "k"), (r"", None, "#pop")],
    }
