"""Objective-C and Objective-C++."""

from __future__ import annotations

import re

from editor.render.rouge.c import C_WORDS, CPP_WORDS, CLike, c_table, cpp_table
from editor.render.rouge.rules import Rule, Table, Words

_OBJC_ID = r"[a-zA-Z$_][a-zA-Z0-9$_]*"
_AT_WORDS = Words(
    [
        (
            "k",
            """
            selector private protected public encode synchronized try throw catch finally end property synthesize
            dynamic optional interface implementation import autoreleasepool
            """,
        ),
        ("nb", "true false YES NO"),
    ],
    "err",
)
_OBJC_STATES: Table = {
    "ternary": [(r":", "p", "#pop"), "statements"],
    "message_shared": [(r"[\]{]", "p", "#pop"), (r";", "err"), "statements"],
    "message": [
        (rf"({_OBJC_ID})(\s*)(:)", ("nf", "", "p"), ("#pop", "message_with_args")),
        (rf"({_OBJC_ID})(\s*)(\])", ("nf", "", "p"), "#pop"),
        "message_shared",
    ],
    "message_with_args": [
        (r"\{", "p", "function"),
        (rf"({_OBJC_ID})(\s*)(:)", ("nf", "", "p"), "#pop"),
        "message_shared",
    ],
    "array_literal": [(r"\]", "p", "#pop"), (r",", "p"), "statements"],
    "dictionary_literal": [(r"\}", "p", "#pop"), (r",", "p"), "statements"],
    "objc_classname": [
        "whitespace",
        (rf"({_OBJC_ID})(\s*)(:)(\s*)({_OBJC_ID})", ("nc", "", "p", "", "nc"), "#pop"),
        (
            rf"({_OBJC_ID})(\s*)([(])(\s*)({_OBJC_ID})(\s*)([)])",
            ("nc", "", "p", "", "nl", "", "p"),
            "#pop",
        ),
        (_OBJC_ID, "nc", "#pop"),
    ],
    "forward_classname": [
        "whitespace",
        (rf"({_OBJC_ID})(\s*)(,)(\s*)", ("nc", "", "p", ""), "#push"),
        (rf"({_OBJC_ID})(\s*)(;?)", ("nc", "", "p"), "#pop"),
    ],
}


class ObjectiveC(CLike):
    """Objective-C."""

    def at_word(self, m: re.Match[str]) -> None:
        self.token(_AT_WORDS.of(m[1]), m[0])

    def method(self, m: re.Match[str]) -> None:
        self.token("k", m[1])
        self.token("", m[2])
        self.recurse(m[3])
        self.token("", m[4])
        self.move("method_definition")

    def parameter(self, m: re.Match[str]) -> None:
        self.recurse(m[1])
        self.token("nv", m[2])

    statements: list[str | Rule] = [
        (r'@"', "s", "string"),
        (r"@'(?:\\[0-7]{1,3}|\\x[a-fA-F0-9]{1,2}|\\.|[^\\'\n]')", "sc"),
        (r"(?i:@(?:\d+[.]\d*|[.]\d+|\d+)e[+-]?\d+l?)", "mf"),
        (r"(?i:@(?:\d+[.]\d*|[.]\d+|\d+f)f?)", "mf"),
        (r"@0x[0-9a-fA-F]+[lL]?", "mh"),
        (r"(?i:@0[0-7]+l?)", "mo"),
        (r"@\d+l?", "mi"),
        (r"in\b", "k"),
        (r"@(?:interface|implementation)\b", "k", "objc_classname"),
        (r"@(?:class|protocol)\b", "k", "forward_classname"),
        (r"@((?u:[^\W_])+)", at_word),
        (r"[?]", "p", "ternary"),
        (r"\[", "p", "message"),
        (r"@\[", "p", "array_literal"),
        (r"@\{", "p", "dictionary_literal"),
    ]
    root: list[str | Rule] = [
        (rf"([-+])(\s*)([(][^\n]*?[)])?(\s*)(?={_OBJC_ID}:?)", method),
    ]
    method_states: Table = {
        "method_definition": [
            (r",|[.][.][.]", "p"),
            (rf"([(][^\n]*?[)])({_OBJC_ID})", parameter),
            (rf"({_OBJC_ID})(\s*)(:)", ("nf", "", "p")),
            (r";", "p", "#pop"),
            (r"\{", "p", ("#pop", "function")),
            "inline_whitespace",
            (r"//.*?\n", "c1"),
            (r"\s+", ""),
            (r"", None, "#pop"),
        ],
    }
    states = {**c_table({**C_WORDS, "nb": "YES NO nil"}, statements, root), **_OBJC_STATES, **method_states}


class ObjectiveCpp(ObjectiveC):
    """Objective-C++."""

    statements: list[str | Rule] = [
        (r"(\.)(class)", ("o", "bp")),
        (r"(@selector)(\()(class)(\))", ("k", "p", "bp", "p")),
        *ObjectiveC.statements,
    ]
    states = {
        **cpp_table({**CPP_WORDS, "nb": "YES NO nil"}, statements, ObjectiveC.root),
        **_OBJC_STATES,
        **ObjectiveC.method_states,
    }
