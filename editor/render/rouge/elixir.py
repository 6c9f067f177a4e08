"""Elixir."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Rule, Span

_CLOSING = {"{": "}", "[": "]", "(": ")", "<": ">"}


class Elixir(RougeLexer):
    """Elixir, its sigils and its doc strings."""

    def sigil(self, m: re.Match[str]) -> None:
        letter, opening = m[1] or "", m[2]
        closing = _CLOSING.get(opening, opening)
        css_class = "sr" if letter in ("R", "r") else "sx"
        if letter in ("R", "r"):
            self.move("regex_flags")
        if letter in ("W", "w"):
            self.move("list_flags")
        self.token(css_class, m[0])
        with_code = letter in ("S", "R", "C", "W")
        edges = re.escape(opening) + re.escape(closing)

        def rules() -> Sequence[str | Rule]:
            middle: list[str | Rule] = ["interpoling", (r"\#", css_class)] if with_code else [(r"[\\#]", css_class)]
            return [(re.escape(closing), css_class, "#pop"), *middle, (rf"[^#{edges}\\]+", css_class)]

        self.stack.append(self.made(f"sigil {letter} {opening}", rules))

    states = {
        "root": [
            (r"\s+", ""),
            (r"#.*$", "c1"),
            (
                r"(?:case|cond|end|bc|lc|if|unless|try|loop|receive|fn|defmodule|defp?|defprotocol|defimpl|defrecord"
                r"|defmacrop?|defdelegate|defexception|defguardp?|defstruct|exit|raise|throw|after|rescue|catch|else)"
                r"\b(?![?!])|do\b",
                "k",
            ),
            (r"(?:import|require|use|recur|quote|unquote|super|refer)\b(?![?!])", "kn"),
            (r"(?:and|not|or|when|xor|in)\b", "ow"),
            (
                r"%=|\*=|\*\*=|\+=|-=|\^=|\|\|=|<=>|<(?!<|=)|>(?!<|=|>)|<=|>=|===|==|=~|!=|!~|&(?:&&?|(?!\d))|\|\||\^"
                r"|\*|\+|-|/|\||<-|<>|<<|>>|=|\.|~~~",
                "o",
            ),
            (
                r"(?::)(?:[a-zA-Z_]\w*(?:[?!]|=(?![>=]))?|<>|===?|>=?|<=?|<=>|&&?|%\(\)|%\[\]|%\{\}|\+\+?|--?|\|\|?|!"
                r"|//|[%&`/|]|\*\*?|=?~|<-)|(?:[a-zA-Z_]\w*[?!]?)(?::)(?!:)",
                "ss",
            ),
            (r':"', "ss", "interpoling_symbol"),
            (r"(?:nil|true|false)\b(?![?!])|[A-Z]\w*\b", "no"),
            (r"__(?:FILE|LINE|MODULE|MAIN|FUNCTION)__\b(?![?!])", "bp"),
            (r"[a-zA-Z_!]\w*[!?]?", "n"),
            (r"::|[%(){};,/|:\\\[\]]", "p"),
            (r"@[a-zA-Z_]\w*|&\d", "nv"),
            (r"\d(?:_?\d)*\.(?![^\d\s])(?:_?\d)+(?:[eE][-+]?\d(?:_?\d)*)?\b", "mf"),
            (r"0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*\b", "mh"),
            (r"0o[0-7](?:_?[0-7])*\b", "mo"),
            (r"0b[01](?:_?[01])*\b", "mb"),
            (r"\d(?:_?\d)*\b", "mi"),
            "strings",
            (r"~([A-Za-z])?([{\[(<|/'\"])", sigil),
        ],
        "strings": [
            (Span(r'(?:%[A-Ba-z])?"""', r'(?s:.*?)"""'), "sd"),
            (Span(r"'''", r"(?s:.*?)'''"), "sd"),
            (r'"', "s2", "dqs"),
            (r"'", "s1", "sqs"),
            (
                r"\?(?:\\(?:x\d{1,2}|[0-9a-fA-F]{1,2}(?![0-9a-fA-F])\b|0[0-7]{0,2}(?![0-7])\b[^x0MC])|(?:\\[MC]-)+\w"
                r"|[^\s\\])",
                "sx",
            ),
        ],
        "dqs": ["escapes", "interpoling", (r'[^#"\\]+', "s2"), (r'"', "s2", "#pop"), (r"[#\\]", "s2")],
        "sqs": ["escapes", "interpoling", (r"[^#'\\]+", "s1"), (r"'", "s1", "#pop"), (r"[#\\]", "s1")],
        "interpoling": [(r"#\{", "si", "interpoling_string")],
        "interpoling_string": [(r"\}", "si", "#pop"), "root"],
        "escapes": [
            (r"\\x[0-9a-fA-F]{2}", "se"),
            (r"\\u\{?\d+\}?", "se"),
            (r"\\[\\abdefnrstv0\"']", "se"),
        ],
        "interpoling_symbol": [(r'"', "ss", "#pop"), "interpoling", (r'[^#"]+', "ss")],
        "regex_flags": [(r"[fgimrsux]*", "sr", "#pop")],
        "list_flags": [(r"[csa]?", "sx", "#pop")],
    }
