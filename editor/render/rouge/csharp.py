"""C#."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, one_of

_ID = r"@?[_a-zA-Z]\w*"
_KEYWORDS = one_of(
    """
    abstract as base break case catch checked const continue default delegate do else enum event explicit extern false
    finally fixed for foreach goto if implicit in interface internal is lock new null operator out override params
    private protected public readonly ref return sealed sizeof stackalloc static switch this throw true try typeof
    unchecked unsafe virtual void volatile while add alias async await get global partial remove set value where yield
    nameof ascending by descending equals from group into join let on orderby select
    """
)
_TYPES = one_of("bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort var")


class CSharp(RougeLexer):
    """C#."""

    states = {
        "whitespace": [(r"\s+", ""), (r"//.*?$", "c1"), (Span(r"/[*]", r"(?s:.*?)[*]/"), "cm")],
        "nest": [(r"\{", "p", "nest"), (r"\}", "p", "#pop"), "root"],
        "splice_string": [
            (r"\\.", "s"),
            (r"\{", "p", "nest"),
            (r'"|\n', "s", "#pop"),
            (r".", "s"),
        ],
        "splice_literal": [(r'""', "s"), (r"\{", "p", "nest"), (r'"', "s", "#pop"), (r".", "s")],
        "root": [
            "whitespace",
            (r'[$]\s{0,200}"', "s", "splice_string"),
            (r'[$]@\s{0,200}"', "s", "splice_literal"),
            (rf"<\[\s{{0,200}}(?:{_ID}:)?", "k"),
            (r"\]>", "k"),
            (r"[~!%^&*()+=|\[\]{}:;,.<>/?-]", "p"),
            (Span(r'@"', r'(?:""|[^"])*+"'), "s"),
            (Span(r'"', r'(?:\\.|[^"\n\\])*["\n]', "\n"), "s"),
            (r"'(?:\\.|.)'", "sc"),
            (r"0[xX][0-9a-fA-F]+[luLU]?", "m"),
            (r"(?i:[0-9](?:[.][0-9]*)?(?:e[+-][0-9]+)?[fldu]?)", "m"),
            (r"(?:class|struct|interface)\b", "k", "class"),
            (r"(?:namespace|using)\b", "k", "namespace"),
            (
                r"^#[ \t]*(?:if|endif|else|elif|define|undef|line|error|warning|region|endregion|pragma)\b.*?\n",
                "cp",
            ),
            (rf"{_KEYWORDS}\b", "k"),
            (rf"{_TYPES}\b", "kt"),
            (rf"{_ID}(?=\s{{0,200}}[(])", "nf"),
            (_ID, "n"),
        ],
        "class": ["whitespace", (_ID, "nc", "#pop")],
        "namespace": ["whitespace", (r"(?=[(])", "", "#pop"), (rf"(?:{_ID}|[.])+", "nn", "#pop")],
    }
