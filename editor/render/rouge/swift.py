"""Swift."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import LETTER, UPPER, Words

_ID = rf"(?:_|{LETTER})(?u:\w)*"
_WORDS = Words(
    [
        (
            "k",
            """
            await break case continue default do else fallthrough if in for return switch where while try catch throw
            guard defer repeat as dynamicType is new super self Self Type __COLUMN__ __FILE__ __FUNCTION__ __LINE__
            associativity async didSet get infix inout isolated mutating none nonmutating operator override postfix
            precedence prefix set unowned weak willSet throws rethrows precedencegroup #available #colorLiteral #column
            #else #elseif #endif #error #file #fileLiteral #function #if #imageLiteral #line #selector #sourceLocation
            #warning
            """,
        ),
        (
            "kd",
            """
            actor class deinit enum convenience extension final func import init internal lazy let nonisolated optional
            private protocol public required static struct subscript typealias var dynamic indirect associatedtype open
            fileprivate some
            """,
        ),
        ("kc", "true false nil"),
    ]
)


class Swift(RougeLexer):
    """Swift as Apple writes it."""

    def access(self, m: re.Match[str]) -> None:
        if m[3] == "set":
            self.token("kd", m[0])
        else:
            self.groups(m, "kd", "kd", "err", "kd")

    def unowned(self, m: re.Match[str]) -> None:
        if m[2] in ("safe", "unsafe"):
            self.token("kd", m[0])
        else:
            self.groups(m, "kd", "err", "kd")

    def name(self, m: re.Match[str]) -> None:
        css_class = _WORDS.of(m[0])
        self.token("kt" if css_class == "n" and m[0][0].isupper() else css_class, m[0])

    def call(self, m: re.Match[str]) -> None:
        self.token("kt" if m[0][0].isupper() else "nf", m[0])

    start = ("bol",)
    states = {
        "bol": [(r"#.*", "cp"), "inline_whitespace", (r"", None, "#pop")],
        "inline_whitespace": [(r"\s+", ""), "has_comments"],
        "whitespace": [(r"\n+", "", "bol"), (r"//.*?$", "c1", "bol"), "inline_whitespace"],
        "has_comments": [(r"/[*]", "cm", "nested_comment")],
        "nested_comment": [
            "has_comments",
            (r"[*]/", "cm", "#pop"),
            (r"[^*/]+", "cm"),
            (r".", "cm"),
        ],
        "root": [
            "whitespace",
            (r"\$(?:(?:[1-9]\d*)?\d)", "nv"),
            (r"[()\[\]{}:;,?\\]", "p"),
            (r"[-/=+*%<>!&|^.~]+", "o"),
            (r'@?"', "s", "dq"),
            (r"'(?:\\.|.)'", "sc"),
            (r"(?i:(?:\d+(?:_\d+)*\*|(?:\d+(?:_\d+)*)?\.\d+(?:_\d)*)(?:e[+-]?\d+(?:_\d)*)?)", "mf"),
            (r"(?i:\d+e[+-]?[0-9]+)", "mf"),
            (r"0o?[0-7]+(?:_[0-7]+)*", "mo"),
            (r"0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*(?:(?:\.[0-9A-F]+(?:_[0-9A-F]+)*)?p[+-]?\d+)?", "mh"),
            (r"0b[01]+(?:_[01]+)*", "mb"),
            (r"\d+(?:_\d+)*", "mi"),
            (rf"@{_ID}", "kd"),
            (r"(private|internal)(\([ ]*)(\w+)([ ]*\))", access),
            (r"(unowned\([ ]*)(\w+)([ ]*\))", unowned),
            (r"#available\([^)]{1,2000}\)", "kd"),
            (r"(#(?:selector|keyPath)\()([^)]{1,2000}?(?:[(].{0,2000}?[)])?)(\))", ("kd", "nf", "kd")),
            (r"#(?:line|file|column|function|dsohandle)", "kd"),
            (rf"(let|var)\b(\s*)({_ID})", ("k", "", "nv")),
            (r"(let|var)\b(\s*)([(])", ("k", "", "p"), "tuple"),
            (rf"(?!(?:if|while|for|private|internal|unowned|switch|case)\b){_ID}(?=[?!]?\s{{0,200}}[(])", call),
            (r"as[?!]?(?=\s)", "k"),
            (r"try!?(?=\s)", "k"),
            (rf"(#?(?!default)(?![{UPPER}]){_ID})(\s{{0,200}})(:)", ("nv", "", "p")),
            (_ID, name),
            (rf"(`)({_ID})(`)", ("p", "nv", "p")),
        ],
        "tuple": [
            (_ID, "nv"),
            (rf"(`)({_ID})(`)", ("p", "nv", "p")),
            (r",", "p"),
            (r"[(]", "p", "#push"),
            (r"[)]", "p", "#pop"),
            "inline_whitespace",
        ],
        "dq": [
            (r"\\[\\0tnr'\"]", "se"),
            (r"\\[(]", "se", "interp"),
            (r"\\u\{[0-9a-fA-F]{1,8}\}", "se"),
            (r'[^\\"]+', "s"),
            (r'"""', "s", "#pop"),
            (r'"', "s", "#pop"),
        ],
        "interp": [(r"[(]", "p", "interp_inner"), (r"[)]", "se", "#pop"), "root"],
        "interp_inner": [(r"[(]", "p", "#push"), (r"[)]", "p", "#pop"), "root"],
    }
