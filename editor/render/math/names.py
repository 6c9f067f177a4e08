"""What commands of LaTeX mean where latex2mathml does not know them, or knows them otherwise than MathJax and KaTeX."""

from __future__ import annotations


def _each(names: str) -> tuple[str, ...]:
    return tuple(f"\\{name}" for name in names.split())


_CAPITALS = "ΑΒΕΖΗΙΚΜΝΟΡΤΧ"
DROPPED = frozenset(
    _each(
        "nonumber notag allowbreak nobreak noindent centering displaylimits relax null hfill hfil break unskip"
        " ignorespaces long global normalfont protect mathstrut strut"
    )
)
DROPPED_ARGUMENT = frozenset(_each("label require class cssId style href enclose"))
"""These say nothing that is shown here: names, and ways to put HTML's attributes into a formula."""

SYMBOLS = {
    "\\sim": "∼",
    "\\thicksim": "∼",
    "\\P": "¶",
    "\\copyright": "©",
    "\\dag": "†",
    "\\ddag": "‡",
    "\\AA": "Å",
    "\\blacksquare": "■",
    "\\smallsetminus": "∖",
    "\\setminus": "∖",
    "\\perp": "⟂",
    "\\bot": "⊥",
    "\\cdotp": "·",
    "\\vcentcolon": "∶",
    "\\infin": "∞",
    "\\empty": "∅",
    "\\isin": "∈",
    "\\exist": "∃",
    "\\thetasym": "ϑ",
    "\\lang": "⟨",
    "\\rang": "⟩",
    "\\rarr": "→",
    "\\larr": "←",
    "\\rArr": "⇒",
    "\\lArr": "⇐",
    "\\hArr": "⇔",
    "\\harr": "↔",
    "\\mathellipsis": "…",
    "\\idotsint": "∫⋯∫",
    **dict(
        zip(_each("Alpha Beta Epsilon Zeta Eta Iota Kappa Mu Nu Omicron Rho Tau Chi"), "ΑΒΕΖΗΙΚΜΝΟΡΤΧ", strict=True)
    ),
}

OTHER_NAMES = {
    "\\LaTeX": ["\\text", "{", *"LaTeX", "}"],
    "\\TeX": ["\\text", "{", *"TeX", "}"],
    **{name: ["|"] for name in _each("lvert rvert vert")},
    **{name: ["\\|"] for name in _each("lVert rVert Vert")},
    "\\colon": ["\\mathpunct", "{", ":", "}"],
    "\\argmax": ["\\operatorname", "*", "{", *"arg max", "}"],
    "\\argmin": ["\\operatorname", "*", "{", *"arg min", "}"],
    "\\mathds": ["\\mathbb"],
    "\\symbf": ["\\mathbf"],
    "\\toprule": ["\\hline"],
    "\\midrule": ["\\hline"],
    "\\bottomrule": ["\\hline"],
    "\\dotsb": ["\\cdots"],
}

OPERATORS = {f"\\{name}": name for name in ("arg", "sech", "csch", "arccot", "arcsec", "arccsc")}
"""Functions that are written by their names, upright and with space around."""

TEXTS = {
    "\\text": "\\text",
    "\\mbox": "\\text",
    "\\hbox": "\\text",
    "\\textrm": "\\text",
    "\\textup": "\\text",
    "\\textmd": "\\text",
    "\\textnormal": "\\text",
    "\\textbf": "\\textbf",
    "\\textit": "\\textit",
    "\\emph": "\\textit",
    "\\textsl": "\\textit",
    "\\textsf": "\\textsf",
    "\\texttt": "\\texttt",
}
"""Commands whose argument is words, each with the one that stands for it."""

LETTER_STYLES = frozenset(
    _each("mathbb mathbf mathcal mathfrak mathit mathrm mathscr mathsf mathsfit mathtt mathnormal")
)
SIZED = frozenset(f"\\{size}{side}" for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "m", "r"))
WHOLE_GROUPS = frozenset(_each("substack cases matrix pmatrix bmatrix vmatrix displaylines eqalign"))
"""latex2mathml takes all that follows these in their group for what they apply to."""

SIGNS_IN_TEXT = {
    "\\\\": " ",
    "~": "\u00a0",
    "\\ ": "\u00a0",
    "\\,": "\u2009",
    "\\;": "\u2004",
    "\\:": "\u2005",
    "\\!": "",
    "\\quad": "\u2003",
    "\\qquad": "\u2003\u2003",
    "\\textbackslash": "\\",
    "\\backslash": "\\",
    "\\ldots": "…",
    "\\dots": "…",
    "\\S": "§",
    "\\P": "¶",
    "\\LaTeX": "LaTeX",
    "\\TeX": "TeX",
    "\\textasciitilde": "~",
    "\\textasciicircum": "^",
    **{f"\\{sign}": sign for sign in "$%#&_{}"},
}
