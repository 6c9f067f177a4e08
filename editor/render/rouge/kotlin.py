"""Kotlin."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import UPPER, Span

_CASED = "A-Za-zÀ-ÖØ-öø-ʯͰ-ͽͿ-ϿЀ-ҁҊ-ԯḀ-ỿ々〇〻ゝゞーヽヾ"  # no name has ideographs
_CHARS = rf"[{_CASED}0-9_-]*"
_CLASS = rf"`?[{UPPER}]{_CHARS}`?"
_NAME = rf"`?[{_CASED}_]{_CHARS}`?"
_KEYWORDS = """
    abstract annotation as break by catch class companion const constructor continue crossinline do dynamic else enum
    external false final finally for fun get if import in infix inline inner interface internal is lateinit noinline
    null object open operator out override package private protected public reified return sealed set super suspend
    tailrec this throw true try typealias typeof val var vararg when where while yield
"""
_DIGITS = r"(?:[0-9][0-9_]*[0-9]|[0-9])"
_EXPONENT = rf"[eE][+-]?{_DIGITS}"


class Kotlin(RougeLexer):
    """Kotlin."""

    states = {
        "root": [
            (r"(companion)(\s+)(object)\b", ("k", "", "k")),
            (r"(class|data\s+class|interface|object)(\s+)", ("kd", ""), "class"),
            (r"(fun)(\s+)", ("k", ""), "function"),
            (r"(package|import)(\s+)", ("k", ""), "package"),
            (r"(val|var)(\s+)(\()", ("kd", "", "p"), "destructure"),
            (r"(val|var)(\s+)", ("kd", ""), "property"),
            (rf"(return|continue|break|this|super)(@{_NAME})?\b", ("k", "nd")),
            (rf"(?:{'|'.join(_KEYWORDS.split())})\b", "k"),
            (r"^\s{0,200}\[.*?\]", "na"),
            (r"[^\S\n]+", ""),
            (r"\\\n", ""),
            (r"//.*?$", "c1"),
            (Span(r"/[*]", r".*[*]/", "\n"), "cm"),
            (r"/[*].*", "cm", "comment"),
            (r"\n", ""),
            (r"(::)(class)", ("o", "k")),
            (r"::|!!|\?[:.]", "o"),
            (r"\.\.", "o"),
            (
                rf"(?:{_DIGITS})?\.{_DIGITS}(?:{_EXPONENT})?[fF]?|{_DIGITS}{_EXPONENT}[fF]?|{_DIGITS}[fF]",
                "mf",
            ),
            (r"0[bB](?:[01][01_]*[01]|[01])[uU]?L?", "mb"),
            (r"0[xX](?:[0-9a-fA-F][0-9a-fA-F_]*[0-9a-fA-F]|[0-9a-fA-F])[uU]?L?", "mh"),
            (r"(?:[1-9][0-9_]*[0-9]|[0-9])[uU]?L?", "mi"),
            (r"[~!%^&*()+=|\[\]:;,.<>/?-]", "p"),
            (r"[{}]", "p"),
            (Span(r'@"', r'(?:""|[^"])*"'), "s"),
            (Span(r'"""', r'(?s:.*?)"""'), "s"),
            (Span(r'"', r'(?:\\[\\"]|[^"\n\\]|\\(?![\\"]))*["\n]', "\n"), "s"),
            (r"'\\.'|'[^\\]'", "sc"),
            (rf"@{_CLASS}", "nd"),
            (rf"({_CLASS})(<)", ("nc", "p"), "generic_parameters"),
            (_CLASS, "nc"),
            (rf"{_NAME}(?=\s{{0,200}}[({{])", "nf"),
            (rf"{_NAME}@", "nd"),
            (_NAME, "n"),
        ],
        "package": [(r"\S+", "nn", "#pop")],
        "class": [(_CLASS, "nc", "#pop")],
        "function": [
            (r"<", "p", "generic_parameters"),
            (r"\s+", ""),
            (rf"({_CLASS})(\.)", ("nc", "p")),
            (_NAME, "nf", "#pop"),
        ],
        "generic_parameters": [
            (_CLASS, "nc"),
            (r"<", "p", "generic_parameters"),
            (r"reified|out|in", "k"),
            (r"[,:.?]", "p"),
            (r"\s+", ""),
            (r">", "p", "#pop"),
        ],
        "property": [(r"<", "p", "generic_parameters"), (r"\s+", ""), (_NAME, "py", "#pop")],
        "destructure": [(r",", "p"), (r"\)", "p", "#pop"), (r"\s+", ""), (_NAME, "py")],
        "comment": [
            (r"/[*]", "cm", "comment"),
            (r"[*]/", "cm", "#pop"),
            (r"[^/*]+", "cm"),
            (r"[/*]", "cm"),
        ],
    }
