"""Solidity."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, Words

_WORDS = Words(
    [
        (
            "k",
            """
            abstract anonymous as assembly break catch calldata constant constructor continue contract do delete else
            emit enum event external fallback for function hex if indexed interface internal import is library mapping
            memory modifier new override payable public pure pragma private receive return returns storage struct
            throw try type using var view virtual while
            """,
        ),
        (
            "nb",
            """
            now false true balance selector super this blockhash gasleft assert require revert selfdestruct suicide
            call callcode delegatecall send transfer addmod ecrecover keccak256 mulmod sha256 sha3 ripemd160
            abi.decode abi.encode abi.encodePacked abi.encodeWithSelector abi.encodeWithSignature block.coinbase
            block.difficulty block.gaslimit block.hash block.number block.timestamp msg.data msg.gas msg.sender
            msg.sig msg.value tx.gasprice tx.origin
            """,
        ),
        ("kc", "wei finney szabo ether seconds minutes hours days weeks years"),
        ("kt", "address bool byte bytes int string uint"),
        (
            "kr",
            """
            alias after apply auto case copyof default define final fixed immutable implements in inline let macro
            match mutable null of partial promise reference relocatable sealed sizeof static supports switch typedef
            typeof ufixed unchecked
            """,
        ),
    ]
)


class Solidity(RougeLexer):
    """Solidity."""

    start = ("bol",)
    states = {
        "expr_bol": ["inline_whitespace", (r"", None, "#pop")],
        "bol": ["expr_bol"],
        "inline_whitespace": [(r"[ \t\r]+", ""), (r"\\\n", ""), (r"/\*", "cm", "comment_multi")],
        "whitespace": [(r"\n+", "", "bol"), (Span(r"//", r"(?:\\.|.)*?\n", "\n"), "c1", "bol"), "inline_whitespace"],
        "expr_whitespace": [(r"\n+", "", "expr_bol"), "whitespace"],
        "statements": [
            "whitespace",
            (r'(?:hex)?"', "s", "string_double"),
            (r"(?:hex)?'", "s", "string_single"),
            (r"\d+\.\d+(?:[eE]\d+)?", "mf"),
            (r"0[xX][0-9a-fA-F]+", "mh"),
            (r"\d+(?:[eE]\d+)?", "mi"),
            (r"\*/", "err"),
            (r"[~!%^&*+=|?:<>/-]", "o"),
            (r"[()\[\],.]", "p"),
            (r"u?fixed\d+x\d+", "kr"),
            (r"bytes\d+", "kt"),
            (r"u?int\d+", "kt"),
            (r"[a-zA-Z$_][\w$]*", _WORDS),
        ],
        "root": ["expr_whitespace", (r"", None, "statement")],
        "statement": [(r";", "p", "#pop"), "expr_whitespace", "statements", (r"[{}]", "p")],
        "string_common": [
            (r"\\(?:u[a-fA-F0-9]{4}|x..|[^x])", "se"),
            (r"[^\\\"'\n]+", "s"),
            (r"\\\n", "s"),
            (r"\\", "s"),
        ],
        "string_double": ["string_common", (r'"', "s", "#pop"), (r"'", "s")],
        "string_single": ["string_common", (r"'", "s", "#pop"), (r'"', "s")],
        "comment_multi": [(r"\*/", "cm", "#pop"), (r"[^*/]+", "cm"), (r"[*/]", "cm")],
    }
