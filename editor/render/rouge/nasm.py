"""NASM."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span

_ID = r"[a-zA-Z$._?][\w$.?#@~]*"


class Nasm(RougeLexer):
    """The Netwide Assembler."""

    states = {
        "root": [
            (r"^\s{0,200}%", "cp", "preproc"),
            "whitespace",
            (rf"{_ID}:", "nl"),
            (rf"(?i:({_ID})(\s+)(equ))", ("no", "kd", "kd"), "instruction_args"),
            (
                r"BITS|USE16|USE32|SECTION|SEGMENT|ABSOLUTE|EXTERN|GLOBAL|ORG|ALIGN|STRUC|ENDSTRUC|COMMON|CPU|GROUP"
                r"|UPPERCASE|IMPORT|EXPORT|LIBRARY|MODULE",
                "k",
                "instruction_args",
            ),
            (r"(?i:(?:res|d)[bwdqt]|times)", "kd", "instruction_args"),
            (_ID, "nf", "instruction_args"),
            (r"[\r\n]+", ""),
        ],
        "instruction_args": [
            (r'"(?:\\\\"|[^"\\n])*"', "s"),
            (r"'(?:\\\\'|[^'\\n])*'", "s"),
            (r"`(?:\\\\`|[^`\\n])*`", "s"),
            (r"(?i:0x[\da-f]+|$0[\da-f]*|\d{1,200}[\da-f]{0,200}h)", "mh"),
            (r"(?i:[0-7]{1,200}q)", "mo"),
            (r"(?i:[01]{1,200}b)", "mb"),
            (r"(?i:\d{1,200}\.e?\d+)", "mf"),
            (r"\d+", "mi"),
            "punctuation",
            (
                r"(?i:r\d[0-5]?[bwd]|[a-d][lh]|[er]?[a-d]x|[er]?[sb]p|[er]?[sd]i|[c-gs]s|st[0-7]|mm[0-7]|cr[0-4]"
                r"|dr[0-367]|tr[3-7])",
                "nb",
            ),
            (_ID, "nv"),
            (r"[\r\n]+", "", "#pop"),
            "whitespace",
        ],
        "preproc": [(r"[^;\n]+", "cp"), (Span(r";", r".*?\n", "\n"), "c1", "#pop"), (r"\n", "cp", "#pop")],
        "whitespace": [(r"\n", ""), (r"[ \t]+", ""), (r";.*", "c1")],
        "punctuation": [
            (r"[,():\[\]]+", "p"),
            (r"[&|^<>+*/%~-]+", "o"),
            (r"\$+", "kc"),
            (r"(?i:seg|wrt|strict)", "ow"),
            (r"(?i:byte|[dq]?word)", "kt"),
        ],
    }
