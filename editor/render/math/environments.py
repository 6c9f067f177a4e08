"""The environments of LaTeX, by those that latex2mathml sets as they should be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.render.math.tokens import Reader, Unreadable

_COLUMN = re.compile(r"[lcr|]")
_LETTER_WITH_ARGUMENT = re.compile(r"[@!><pmb]\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Environment:
    """An open environment: what is written for its beginning, and what for its end."""

    name: str
    begin: str
    end: str


def environment(name: str, reader: Reader) -> Environment:
    """Return the environment *name*, whose arguments are taken from *reader*; raises Unreadable for an unknown one."""
    if name in _WITHOUT_OWN_ROWS:
        return Environment(name, "{ ", "}")
    if name in ("array", "darray", "tabular"):
        reader.option()
        columns = _LETTER_WITH_ARGUMENT.sub("", "".join(reader.argument()))
        return _array(name, "".join(_COLUMN.findall(columns)), in_display=name == "darray")
    if name in ("eqnarray", "eqnarray*"):
        return _array(name, "rcl", in_display=True)
    if name in ("rcases", "drcases"):
        inner = _array(name, "ll", in_display=name == "drcases")
        return Environment(name, f"{{\\left. {inner.begin}", f"{inner.end}\\right\\}}}}")
    if name in _MATRICES:
        columns = "".join(reader.option() or ()) if name.endswith("*") else ""
        return _known(name, name.rstrip("*"), columns="".join(_COLUMN.findall(columns)))
    known = _OTHERS.get(name)
    if known is None:
        raise Unreadable(f"an unknown environment: {name}")
    if name in _WITH_COUNT:
        reader.argument()
    if name in _WITH_PLACE:
        reader.option()
    return _known(name, known, in_display=name == "dcases")


def _known(name: str, known: str, *, columns: str = "", in_display: bool = False) -> Environment:
    mark = "\\class{math-display}" if in_display else ""
    # The braces keep the fences of a matrix to its own height, and its first cell from being taken for its columns.
    return Environment(name, f"{{{mark}\\begin{{{known}}}{{{columns}}}", f"\\end{{{known}}}}}")


def _array(name: str, columns: str, *, in_display: bool) -> Environment:
    marks = f"math-lines {columns}" if "|" in columns else ""
    marks = " ".join(filter(None, ("math-display" if in_display else "", marks)))
    mark = f"\\class{{{marks}}}" if marks else ""
    plain = columns.replace("|", "") or "c"
    return Environment(name, f"{{{mark}\\begin{{array}}{{{plain}}}", "\\end{array}}")


_WITHOUT_OWN_ROWS = frozenset(("equation", "equation*", "displaymath", "math"))
_MATRICES = frozenset(f"{fence}matrix{star}" for fence in ("", "p", "b", "B", "v", "V") for star in ("", "*"))
_OTHERS = {
    "smallmatrix": "smallmatrix",
    "subarray": "smallmatrix",
    "cases": "cases",
    "dcases": "cases",
    "split": "split",
    "align": "align*",
    "align*": "align*",
    "aligned": "align*",
    "flalign": "align*",
    "flalign*": "align*",
    "alignat": "split",
    "alignat*": "split",
    "alignedat": "split",
    "gather": "displaylines",
    "gather*": "displaylines",
    "gathered": "displaylines",
    "multline": "displaylines",
    "multline*": "displaylines",
}
_WITH_COUNT = frozenset(("subarray", "alignat", "alignat*", "alignedat"))
_WITH_PLACE = frozenset(("aligned", "gathered", "alignedat"))
