"""CoffeeScript."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, Words

_COFFEE_ID = r"[$a-zA-Z_][a-zA-Z0-9_]*"
_COFFEE_WORDS = [
    (
        "k",
        """
        for by while until loop break continue return switch when then if else do yield throw try catch finally await
        new delete typeof instanceof super extends this class import export debugger
        """,
    ),
    ("no", "true false yes no on off null NaN Infinity undefined"),
    (
        "nb",
        """
        Array Boolean Date Error Function Math netscape Number Object Packages RegExp String sun decodeURI
        decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window
        """,
    ),
]


class CoffeeScript(RougeLexer):
    """CoffeeScript."""

    states = {
        "comments": [(Span(r"###(?=[^#])", r"(?s:[^#].*?)###"), "cm"), (r"#.*$", "c1")],
        "whitespace": [(r"\s+", "")],
        "regex_comment": [(r"^#(?!\{).*$", "c1"), (r"(\s+)(#(?!\{).*)$", ("", "c1"))],
        "multiline_regex": [
            (r"///(?:[gimy]+\b|\B)", "sr", "#pop"),
            "regex_comment",
            "has_interpolation",
            "comments",
            "whitespace",
            "code_escape",
            (r"\\\D", "se"),
            (r"\\\d+", "nv"),
            (r"(?s:.)", "sr"),
        ],
        "slash_starts_regex": [
            "comments",
            "whitespace",
            (r"///", "sr", ("#pop", "multiline_regex")),
            (r"/(?:\\.|[^\[/\\\n]|\[(?:\\.|[^\]\\\n])*\])+/(?:[gimy]+\b|\B)", "sr", "#pop"),
            (r"", None, "#pop"),
        ],
        "root": [
            (r"^(?=\s|/|<!--)", None, "slash_starts_regex"),
            "comments",
            "whitespace",
            (
                r"[+][+]|--|~|&&|(?:and|or|is|isnt|not|in|of)\b|[?]|:|=|[|][|]|\\(?=\n)"
                r"|(?:<<|>>>?|==?|!=?|[-<>+*`%&|^/])=?",
                "o",
                "slash_starts_regex",
            ),
            (r"[-=]>", "nf"),
            (rf"(@)([ \t]*)({_COFFEE_ID})", ("vi", "", "na"), "slash_starts_regex"),
            (rf"([.])([ \t]*)({_COFFEE_ID})", ("p", "", "na"), "slash_starts_regex"),
            (rf"{_COFFEE_ID}(?=\s{{0,200}}:)", "na", "slash_starts_regex"),
            (_COFFEE_ID, Words(_COFFEE_WORDS, "nx"), "slash_starts_regex"),
            (r"[{(\[;,]", "p", "slash_starts_regex"),
            (r"[})\].]", "p"),
            (r"\d+[.]\d+(?:[eE]\d+)?[fd]?", "mf"),
            (r"0x[0-9a-fA-F]+", "mh"),
            (r"\d+", "mi"),
            (r'"""', "s", "tdqs"),
            (r"'''", "s", "tsqs"),
            (r'"', "s", "dqs"),
            (r"'", "s", "sqs"),
        ],
        "code_escape": [(r"\\(?:c[A-Z]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{4}\})", "se")],
        "strings": [(r"[^#\\'\"]+", "s"), "code_escape", (r"\\.", "se"), (r"#", "s")],
        "double_strings": [(r"'", "s"), "has_interpolation", "strings"],
        "single_strings": [(r'"', "s"), "strings"],
        "interpolation": [(r"\}", "si", "#pop"), "root"],
        "has_interpolation": [(r"#\{", "si", "interpolation")],
        "dqs": [(r'"', "s", "#pop"), "double_strings"],
        "tdqs": [(r'"""', "s", "#pop"), (r'"', "s"), "double_strings"],
        "sqs": [(r"'", "s", "#pop"), "single_strings"],
        "tsqs": [(r"'''", "s", "#pop"), (r"'", "s"), "single_strings"],
    }
