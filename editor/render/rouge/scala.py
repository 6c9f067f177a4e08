"""Scala."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import UPPER, Span, quoted

_LETTER = r"(?u:[^\W\d_]|[$_])"
_OP = r"[!#%&'*+/:<=>?@\\^`|~\x7f¦©¬®°±×÷\u2190-\u23ff\u2500-\u27bf\u27c0-\u27e5\u2900-\u2bff\U0001f000-\U0001faff-]"
_REST = rf"{_LETTER}(?u:[^\W]|\$)*(?:(?<=_){_OP}+)?"
_KEYWORDS = """
    abstract case catch def do else extends final finally for forSome if implicit lazy match new override private
    protected requires return sealed super this throw try val var while with yield
"""
_CHUNK = rf"(?:{_REST}|{_OP}+`[^`\n]+`)"
_NAMES = rf"{_REST}|{_OP}+|`[^`]{{1,500}}`"


class Scala(RougeLexer):
    """Scala 2."""

    states = {
        "root": [
            (r"(class|trait|object)(\s+)", ("k", ""), "class"),
            (rf"'{_REST}(?!')", "ss"),
            (r"[^\S\n]+", ""),
            (r"//.*", "c1"),
            (r"/\*", "cm", "comment"),
            (rf"@{_REST}", "nd"),
            (rf"(def)(\s+)({_NAMES})(\s*)", ("k", "", "nf", "")),
            (rf"(val)(\s+)({_NAMES})(\s*)", ("k", "", "nv", "")),
            (rf"(this)(\n*)(\.)({_REST})", ("k", "", "o", "py")),
            (rf"({_REST}|_)(\n*)(\.)({_REST})", ("nv", "", "o", "py")),
            (rf"[{UPPER}$_]{_REST}\b", "nc"),
            (rf"({_REST})((?u:\s){{0,200}})(\()", ("nf", "", "o")),
            (rf"(\.)({_REST})", ("o", "py")),
            (rf"(?:{'|'.join(_KEYWORDS.split())})\b|(?:<[%:-]|=>|>:|[#=@_\u21D2\u2190])(?:\b|(?=\s)|$)", "k"),
            (rf":(?!{_OP})", "k", "type"),
            (r"(?:true|false|null)\b", "kc"),
            (r"(import|package)(\s+)", ("k", ""), "import"),
            (r"(type)(\s+)", ("k", ""), "type"),
            (Span(r'"""', r'(?s:.*?)"""(?!")'), "s"),
            (quoted('"'), "s"),
            (r"'\\.'|'[^\\]'|'\\u[0-9a-fA-F]{4}'", "sc"),
            (_REST, "n"),
            (Span(r"`(?=[^`])", r"[^`]+`"), "n"),
            (r"\[", "o", "typeparam"),
            (r"[(){};,.#]", "o"),
            (rf"{_OP}+", "o"),
            (r"(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?", "mf"),
            (r"[0-9]+[fFdD]", "mf"),
            (r"0x[0-9a-fA-F]+", "mh"),
            (r"[0-9]+L?", "mi"),
            (r"\n", ""),
        ],
        "class": [
            (rf"({_NAMES})(\s*)(\[)", ("nc", "", "o"), "typeparam"),
            (r"\s+", ""),
            (r"[{(]", "o", "#pop"),
            (r"//.*", "c1", "#pop"),
            (_NAMES, "nc", "#pop"),
        ],
        "type": [
            (r"\s+", ""),
            (r"<[%:]|>:|[#_\u21D2]|forSome|type", "k"),
            (r"([,);}]|=>|=)(\s*)", ("o", ""), "#pop"),
            (r"[({]", "o", "type"),
            (rf"({_CHUNK}(?:\.{_CHUNK})*)(\s*)(\[)", ("kt", "", "o"), ("#pop", "typeparam")),
            (rf"({_CHUNK}(?:\.{_CHUNK})*)(\s*)$", ("kt", ""), "#pop"),
            (r"//.*", "c1", "#pop"),
            (rf"\.|{_NAMES}", "kt"),
        ],
        "typeparam": [
            (r"[\s,]+", ""),
            (r"<[%:]|=>|>:|[#_\u21D2]|forSome|type", "k"),
            (r"[\])}]", "o", "#pop"),
            (r"[(\[{]", "o", "typeparam"),
            (rf"\.|{_NAMES}", "kt"),
        ],
        "comment": [
            (r"[^/*]+", "cm"),
            (r"/\*", "cm", "comment"),
            (r"\*/", "cm", "#pop"),
            (r"[*/]", "cm"),
        ],
        "import": [(rf"(?:{_REST}|\.)+", "nn", "#pop")],
    }
