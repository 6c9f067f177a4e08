"""OCaml and F#."""

from __future__ import annotations

import re

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Rule, Words, word_set

_UPPER = r"[A-Z][\w']*"
_ID = r"[a-zA-Z_][\w']*"
_OCAML = Words(
    [
        (
            "k",
            """
            as assert begin class constraint do done downto else end exception external false for fun function functor
            if in include inherit initializer lazy let module mutable new nonrec object of open rec sig struct then to
            true try type val virtual when while with match raise
            """,
        ),
        ("ow", "and asr land lor lsl lxor mod or"),
        ("kt", "unit int float bool string char list array"),
    ]
)
_LITERALS: list[Rule] = [
    (r"(?i:-?\d[\d_]{0,100}(?:.[\d_]{0,100})?e[+-]?\d[\d_]*)", "mf"),
    (r"0[xX][0-9a-fA-F][0-9a-fA-F_]*", "mh"),
    (r"0[oO][0-7][0-7_]*", "mo"),
    (r"0[bB][01][01_]*", "mb"),
    (r"\d[\d_]*", "mi"),
    (r"'(?:\\[\\\"'ntbr ]|\\[0-9]{3}|\\x[0-9a-fA-F]{2})'", "sc"),
    (r"'[.]'", "sc"),
    (r"'", "k"),
    (r'"', "s2", "string"),
]


class OCaml(RougeLexer):
    """OCaml."""

    states = {
        "string": [(r'[^\\"]+', "s2"), "escape_sequence", (r"\\\n", "s2"), (r'"', "s2", "#pop")],
        "escape_sequence": [(r"\\[\\\"'ntbr]", "se"), (r"\\\d{3}", "se"), (r"\\x[0-9a-fA-F]{2}", "se")],
        "dotted": [
            (r"\s+", ""),
            (r"[.]", "p"),
            (rf"{_UPPER}(?=\s{{0,200}}[.])", "nn"),
            (_UPPER, "nc", "#pop"),
            (_ID, "n", "#pop"),
            (r"[({\[]", "p", "#pop"),
        ],
        "root": [
            (r"\s+", ""),
            (r"false|true|[(][)]|\[\]", "bp"),
            (rf"{_UPPER}(?=\s{{0,200}}[.])", "nn", "dotted"),
            (rf"`{_ID}", "nt"),
            (_UPPER, "nc"),
            (r"[(][*](?![)])", "c", "comment"),
            (_ID, _OCAML),
            (r"[(){}\[\];]+", "p"),
            (r"[;,_!$%&*+./:<=>?@^|~#-]+", "o"),
            *_LITERALS,
            (rf"[~?]{_ID}", "nv"),
        ],
        "comment": [(r"[^(*)]+", "c"), (r"[(][*]", "c", "#push"), (r"[*][)]", "c", "#pop"), (r"[(*)]", "c")],
    }


_FSHARP_ID = r"(?:[a-zA-Z][\w']*|``[^`\n\r\t]+``)"
_FSHARP = Words(
    [
        (
            "k",
            """
            abstract and as assert base begin class default delegate do done downcast downto elif else end exception
            extern false finally for fun function global if in inherit inline interface internal lazy let let! match
            member module mutable namespace new not null of open or override private public rec return return! select
            static struct then to true try type upcast use use! val void when while with yield yield! sig atomic break
            checked component const constraint constructor continue eager event external fixed functor include method
            mixin object parallel process protected pure sealed tailcall trait virtual volatile
            """,
        ),
        ("ow", "and asr land lor lsl lxor mod or"),
        ("kt", "unit int float bool string char list array"),
    ]
)
_FSHARP_SIGNS = word_set(
    r"""
    != # & && ( ) * \+ , - -. -> . .. : :: := :> ; ;; < <- = > >] >} ? ?? [ [< [> [| ] _ ` { {< | |] } ~ |> <| <>
    """
)


class FSharp(OCaml):
    """F#."""

    def sign(self, m: re.Match[str]) -> None:
        self.token("p" if m[0] in _FSHARP_SIGNS else "o", m[0])

    states = {
        **OCaml.states,
        "dotted": [
            (r"\s+", ""),
            (r"[.]", "p"),
            (rf"{_UPPER}(?=\s{{0,200}}[.])", "nn"),
            (_UPPER, "nc", "#pop"),
            (_FSHARP_ID, "n", "#pop"),
            (r"\[", "p", "#pop"),
        ],
        "root": [
            (r"\s+", ""),
            (r"false|true|[(][)]|\[\]", "bp"),
            (rf"{_UPPER}(?=\s{{0,200}}[.])", "nn", "dotted"),
            (_UPPER, "nc"),
            (r"[(][*](?![)])", "c", "comment"),
            (r"//.*?$", "c1"),
            (_FSHARP_ID, _FSHARP),
            (r"[\[\];,{}_()!$%&*+./:<=>?@^|~#-]+", sign),
            *_LITERALS,
            (rf"[~?]{_FSHARP_ID}", "nv"),
        ],
    }
