"""JavaScript and TypeScript, with and without JSX."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Rule, Span, Table, Words

_ID = r"(?u:[^\W\d]|\$)(?u:\w*)"
_WORDS = {
    "k": """
        as async await break case catch continue debugger default delete do else export finally from for if import in
        instanceof new of return super switch this throw try typeof void while yield
    """,
    "kd": "var let const with function class extends constructor get set static",
    "kr": "enum implements interface package private protected public",
    "kc": "true false null NaN Infinity undefined",
    "nb": """
        Array Boolean Date Error Function Math netscape Number Object Packages RegExp String sun decodeURI
        decodeURIComponent encodeURI encodeURIComponent Error eval isFinite isNaN parseFloat parseInt document window
        navigator self global Promise Set Map WeakSet WeakMap Symbol Proxy Reflect Int8Array Uint8Array
        Uint8ClampedArray Int16Array Uint16Array Uint16ClampedArray Int32Array Uint32Array Uint32ClampedArray
        Float32Array Float64Array DataView ArrayBuffer
    """,
}
_TYPED = {
    "k": "is namespace static private protected public implements readonly",
    "kd": "type abstract",
    "kr": "string any void number namespace module declare default interface keyof",
    "kc": "",
    "nb": "Pick Partial Readonly Record",
}


def javascript(*, typed: bool = False) -> Table:
    """Return the rules of JavaScript, or with the words and labels of TypeScript."""
    words = {name: f"{own} {_TYPED[name] if typed else ''}" for name, own in _WORDS.items()}
    names = Words([*words.items()], "nx", moves={"k": "expr_start", "kd": "expr_start"})
    label: list[Rule] = [(rf"({_ID})(\??)(\s*)(:)", ("nl", "p", "", "p"), "expr_start")] if typed else []
    more: list[Rule] = [(r"[?][.]", "p"), (r"[?]{2}", "o")] if typed else []
    return {
        "multiline_comment": [(r"[*]/", "cm", "#pop"), (r"[^*/]+", "cm"), (r"[*/]", "cm")],
        "comments_and_whitespace": [
            (r"\s+", ""),
            (r"<!--", "c"),
            (r"//.*?$", "c1"),
            (r"/[*]", "cm", "multiline_comment"),
        ],
        "expr_start": [
            "comments_and_whitespace",
            (r"/", "sr", ("#pop", "regex")),
            (r"\{", "p", ("#pop", "object")),
            (r"", None, "#pop"),
        ],
        "regex": [
            (r"/", "sr", ("#pop", "regex_end")),
            (r"[^/]\n", "err", "#pop"),
            (r"\n", "err", "#pop"),
            (r"\[\^?", "se", "regex_group"),
            (r"\\.", "se"),
            (r"[(][?][:=<!]", "se"),
            (r"\{[\d,]+\}", "se"),
            (r"[()?]", "se"),
            (r".", "sr"),
        ],
        "regex_end": [(r"[gimuy]+", "sr", "#pop"), (r"", None, "#pop")],
        "regex_group": [
            (r"/", "se"),
            (r"[^/]\n", "err", "#pop:2"),
            (r"\]", "se", "#pop"),
            (r"\\.", "se"),
            (r".", "sr"),
        ],
        "root": [
            *more,
            (Span(r"\s{0,200}#!", r".*?\n", "\n"), "cp", "statement"),
            "comments_and_whitespace",
            (r"\+\+|--|~|\?\?=?|&&|\|\||\\(?=\n)|<<|>>>?|===|!==", "o", "expr_start"),
            (r"[-<>+*%&|^/!=]=?", "o", "expr_start"),
            (r"[(\[,]", "p", "expr_start"),
            (r";", "p", "statement"),
            (r"[)\].]", "p"),
            (r"`", "s2", "template_string"),
            (r"[?][.]", "p"),
            (r"[?]", "p", ("ternary", "expr_start")),
            (r"(@)(\w+)?", ("p", "nd"), "expr_start"),
            (r"[{}]", "p", "statement"),
            (_ID, names),
            (r"[0-9]+\.[0-9]+(?:[eE][0-9]+)?[fd]?", "mf"),
            (r"0[xX][0-9a-fA-F]+", "mh"),
            (r"0[oO][0-7][0-7_]*", "mo"),
            (r"0[bB][01][01_]*", "mb"),
            (r"[0-9]+", "mi"),
            (r'"', "dl", "dq"),
            (r"'", "dl", "sq"),
            (r":", "p"),
        ],
        "dq": [(r"\\[\\nrt\"]?", "se"), (r'[^\\"]+', "s2"), (r'"', "dl", "#pop")],
        "sq": [(r"\\[\\nrt']?", "se"), (r"[^\\']+", "s1"), (r"'", "dl", "#pop")],
        "statement": [
            *label,
            (r"case\b", "k", ("#pop", "expr_start")),
            (rf"({_ID})(\s*)(:)", ("nl", "", "p")),
            "expr_start",
        ],
        "object": [
            "comments_and_whitespace",
            (r"\{", "p", "#push"),
            (r"\}", "p", ("#pop", "statement")),
            (rf"({_ID})(\s*)(:)", ("na", "", "p"), "expr_start"),
            (r":", "p"),
            "root",
        ],
        "ternary": [(r":", "p", ("#pop", "expr_start")), "root"],
        "template_string": [
            (r"[$]\{", "p", "template_string_expr"),
            (r"`", "s2", "#pop"),
            (r"\\[$`]", "se"),
            (r"[^$`\\]+", "s2"),
            (r"[\\$]", "s2"),
        ],
        "template_string_expr": [(r"\}", "p", "#pop"), "root"],
    }


class Javascript(RougeLexer):
    """JavaScript."""

    states = javascript()


class Typescript(RougeLexer):
    """TypeScript."""

    states = javascript(typed=True)
