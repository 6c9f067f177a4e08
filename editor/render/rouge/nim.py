"""Nim, whose words may have an underscore after any letter."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer


def _any(words: str) -> str:
    return "(?:" + "|".join("".join(f"{re.escape(letter)}_?" for letter in word) for word in words.split()) + ")"


_NAME = r"(?![_\d])\w(?:(?!_)\w|_(?!_)\w)*"
_KEYWORDS = _any(
    """
    addr as asm atomic bind block break case cast const continue converter defer discard distinct do elif else end
    enum except export func finally for from generic if import include interface iterator let macro method mixin nil
    object of out proc ptr raise ref return static template try tuple type using var when while with without yield
    """
)
_TYPES = _any("int int8 int16 int32 int64 float float32 float64 bool char range array seq set string")


class Nim(RougeLexer):
    """Nim."""

    states = {
        "chars": [
            (r"\\(?:[\\abcefnrtvl\"']|x[a-fA-F0-9]{2}|[0-9]{1,3})", "se"),
            (r"'", "sc", "#pop"),
            (r".", "sc"),
        ],
        "strings": [
            (r"\$(?:\d|#|\w)+", "si"),
            (r"[^\\'\"$\n]+", "s"),
            (r"['\"\\]", "s"),
            (r"\$", "s"),
        ],
        "dqs": [
            (r"\\(?:[\\abcefnrtvl\"']|\n|x[a-fA-F0-9]{2}|[0-9]{1,3})", "se"),
            (r'"', "s", "#pop"),
            "strings",
        ],
        "rdqs": [(r'"(?!")', "s", "#pop"), (r'"', "se", "#pop"), "strings"],
        "tdqs": [(r'"""(?!")', "s", "#pop"), "strings", (r"\n", "s")],
        "funcname": [(_NAME, "nf", "#pop"), (r"`.+`", "nf", "#pop")],
        "floatnumber": [(r"\.(?!\.)[0-9_]*", "mf"), (r"[eE][+-]?[0-9][0-9_]*", "mf"), (r"", None, "#pop")],
        "floatsuffix": [(r"'?[fF](?:32|64)", "mf"), (r"", None, "#pop")],
        "intsuffix": [
            (r"'?[iI](?:32|64)", "il"),
            (r"'?[iI](?:8|16)", "mi"),
            (r"'?[uU]", "mi"),
            (r"", None, "#pop"),
        ],
        "root": [
            (r"##.*$", "sd"),
            (r"#.*$", "c"),
            (r"\*|=|>|<|\+|-|/|@|\$|~|&|%|!|\?|\||\\|\[|\]", "o"),
            (r"\.\.|\.|,|\[\.|\.\]|\{\.|\.\}|\(\.|\.\)|\{|\}|\(|\)|:|\^|`|;", "p"),
            (r'\w+"', "s", "rdqs"),
            (r'"""', "s", "tdqs"),
            (r'"', "s", "dqs"),
            (r"'", "sc", "chars"),
            (rf"{_any('and or not xor shl shr div mod in notin is isnot')}\b", "ow"),
            (r"p_?r_?o_?c_?\s(?![(\[\]])", "k", "funcname"),
            (rf"{_KEYWORDS}\b", "k"),
            (rf"{_TYPES}\b", "kt"),
            (rf"{_any('nil true false')}\b", "kp"),
            (_NAME, "n"),
            (r"[0-9][0-9_]*(?=[eE.]|'?[fF](?:32|64))", "mf", ("floatsuffix", "floatnumber")),
            (r"0[xX][a-fA-F0-9][a-fA-F0-9_]*", "mh", "intsuffix"),
            (r"0[bB][01][01_]*", "m", "intsuffix"),
            (r"0o[0-7][0-7_]*", "mo", "intsuffix"),
            (r"[0-9][0-9_]*", "mi", "intsuffix"),
            (r"\s+", ""),
            (r".+$", "err"),
        ],
    }
