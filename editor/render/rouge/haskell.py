"""Haskell and Elm."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Words

_ASCII = r"NUL|SOH|[SE]TX|EOT|ENQ|ACK|BEL|BS|HT|LF|VT|FF|CR|S[OI]|DLE|DC[1-4]|NAK|SYN|ETB|CAN|EM|SUB|ESC|[FGRU]S|SP|DEL"
_HASKELL = Words(
    [
        (
            "kr",
            """
            _ case class data default deriving do else if in infix infixl infixr instance let newtype of then type where
            import module
            """,
        )
    ]
)
_SYMBOL = r"[:!#$%&*+.\\/<=>?@^|~-]"


class Haskell(RougeLexer):
    """Haskell."""

    def word(self, m: re.Match[str]) -> None:
        css_class = _HASKELL.of(m[0])
        if css_class == "n" and re.match(r"'?[A-Z]", m[0]):
            css_class = "kt"
        self.token(css_class, m[0])
        if m[0] in ("import", "module"):
            self.move(m[0])

    states = {
        "basic": [
            (r"\s+", ""),
            (r"\{-#", "cp", "comment_preproc"),
            (r"\{-", "cm", "comment"),
            (r"^--\s+\|.*?$", "cd"),
            (r"--(?![!#$%&*+./<=>?@^|_~]).*?$", "c1"),
        ],
        "comment": [(r"-\}", "cm", "#pop"), (r"\{-", "cm", "comment"), (r"[^-{}]+", "cm"), (r"[-{}]", "cm")],
        "comment_preproc": [
            (r"-\}", "cp", "#pop"),
            (r"\{-", "cp", "comment"),
            (r"[^-{}]+", "cp"),
            (r"[-{}]", "cp"),
        ],
        "root": [
            "basic",
            (r"'(?=(?:.|\\\S{1,20})')", "sc", "character"),
            (r'"', "s", "string"),
            (r"(?i:\d+e[+-]?\d+)", "mf"),
            (r"(?i:\d+\.\d+(?:e[+-]?\d+)?)", "mf"),
            (r"0[oO][0-7]+", "mo"),
            (r"0[xX][\da-fA-F]+", "mh"),
            (r"\d+", "mi"),
            (r"[\w']+", word),
            (rf"\\(?!{_SYMBOL}+)", "nf"),
            (rf"(?:<-|::|->|=>|=)(?!{_SYMBOL}+)", "o"),
            (rf":{_SYMBOL}*", "o"),
            (rf"{_SYMBOL}+", "o"),
            (r"\[\s*\]", "kt"),
            (r"\(\s*\)", "nb"),
            (r"(\[)([_a-z][\w']*)(\|)", ("o", "n", "o"), "quasiquotation"),
            (r"[\[\](),;`{}]", "p"),
        ],
        "import": [
            (r"\s+", ""),
            (r'"', "s", "string"),
            (r"qualified\b", "k"),
            (r"([A-Z][\w.]*)(\s+)(as)(\s+)([A-Z][a-zA-Z0-9_.]*)", ("nn", "", "k", "", "n"), "#pop"),
            (r"([A-Z][\w.]*)(\s+)(hiding)(\s+)(\()", ("nn", "", "k", "", "p"), ("#pop", "funclist")),
            (r"([A-Z][\w.]*)(\s+)(\()", ("nn", "", "p"), ("#pop", "funclist")),
            (r"[\w.]+", "nn", "#pop"),
        ],
        "module": [
            (r"\s+", ""),
            (r"([A-Z][\w.]*)(\s+)(\()", ("nn", "", "p"), "funclist"),
            (r"where\b", "kr", "#pop"),
            (r"[A-Z][a-zA-Z0-9_.]*", "nn", "#pop"),
        ],
        "funclist": [
            "basic",
            (r"[A-Z]\w*", "kt"),
            (r"_[\w']+|[a-z][\w']*", "nf"),
            (r",", "p"),
            (rf"{_SYMBOL}+", "o"),
            (r"\(", "p", "funclist"),
            (r"\)", "p", "#pop"),
        ],
        "character": [(r"\\", "se", ("#pop", "character_end", "escape")), (r".", "sc", ("#pop", "character_end"))],
        "character_end": [(r"'", "sc", "#pop"), (r".", "err", "#pop")],
        "quasiquotation": [(r"\|\]", "o", "#pop"), (r"[^|]+", ""), (r"\|", "")],
        "string": [(r'"', "s", "#pop"), (r"\\", "se", "escape"), (r'[^\\"]+', "s")],
        "escape": [
            (rf"[abfnrtv\"'&\\]|\^[\]\[A-Z@^_]|{_ASCII}|[oO][0-7]+|[xX][\da-fA-F]+|\d+|\s+\\", "se", "#pop"),
        ],
    }


class Elm(RougeLexer):
    """Elm."""

    states = {
        "root": [
            (r"\s+", ""),
            (r"--.*", "c1"),
            (r"\{-", "cm", "multiline_comment"),
            (r"(?:module|exposing|port|import|as|type|alias|if|then|else|case|of|let|in)\b", "k"),
            (r"[a-z]\w*|_", "n"),
            (r"[A-Z]\w*", "kt"),
            (r"->|::|//|\.\.|&&|\|\||\+\+|\|>|<\||>>|<<|==|/=|<=|>=", "o"),
            (r"[+-/*%=<>^|!]", "o"),
            (r"\\", "o"),
            (r"[@#$&~?]", "o"),
            (r'"""', "s", "multiline_string"),
            (r"'(?:\\.|.)'", "sc"),
            (r'"', "s", "double_quote"),
            (r"0[xX][\da-fA-F]+", "mh"),
            (r"\d+[eE][+-]?\d+", "mf"),
            (r"\d+\.\d+(?:[eE][+-]?\d+)?", "mf"),
            (r"\d+", "mi"),
            (r"[\[\](),;`{}:]", "p"),
        ],
        "multiline_comment": [
            (r"-\}", "cm", "#pop"),
            (r"\{-", "cm", "multiline_comment"),
            (r"[^-{}]+", "cm"),
            (r"[-{}]", "cm"),
        ],
        "double_quote": [(r'[^\\"]+', "s2"), (r'\\"', "se"), (r'"', "s2", "#pop")],
        "multiline_string": [(r'\\"', "se"), (r'"""', "s", "#pop"), (r'[^"]+', "s"), (r'"', "s")],
    }
