"""Go."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span, one_of

_KEYWORDS = one_of(
    """
    break default func interface select case defer go map struct chan else goto package switch const fallthrough if
    range type continue for import return var
    """
)
_TYPES = one_of(
    """
    bool byte complex64 complex128 error float32 float64 int8 int16 int32 int64 int rune string uint8 uint16 uint32
    uint64 uintptr uint
    """
)
_FUNCTIONS = one_of("append cap close complex copy delete imag len make new panic print println real recover")
_HEX = r"[0-9A-Fa-f]"
_FLOAT = r"(?:[0-9]+\.[0-9]*(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|\.[0-9]+(?:[eE][+-]?[0-9]+)?)"
_ESCAPE = rf"(?:\\[abfnrtv\\'\"]|\\u{_HEX}{{4}}|\\U{_HEX}{{8}}|\\x{_HEX}{{2}})"


class Go(RougeLexer):
    """Go."""

    states = {
        "root": [
            (r"//[^\n]*", "c"),
            (Span(r"/\*", r"(?s:.*?)\*/"), "c"),
            (rf"{_KEYWORDS}\b", "k"),
            (rf"{_TYPES}\b", "kt"),
            (rf"{_FUNCTIONS}\b", "nb"),
            (r"(?:true|false|iota|nil)\b", "no"),
            (rf"(?:[0-9]+|{_FLOAT})i", "m"),
            (_FLOAT, "m"),
            (rf"0[xX]{_HEX}+|[0-9]+", "m"),
            (rf"'(?:[^\n]|\\u{_HEX}{{4}}|\\U{_HEX}{{8}}|\\[abfnrtv\\'\"]|\\[0-7]{{3}}|\\x{_HEX}{{2}})'", "sc"),
            (
                r"\+=|\+\+|\+|&\^=|&\^|&=|&&|&|==|=|!=|!|-=|--|-|\|=|\|\||\||<=|<-|<<=|<<|<|\*=|\*|\^=|\^|>>=|>>|>=|>"
                r"|/|:=|%|\.\.\.|\.|:",
                "o",
            ),
            (r"[()\[\]{},;]", "p"),
            (rf"(?!{_KEYWORDS}\b)(?u:[^\W\d])(?u:\w)*", "n"),
            (r"\s+", ""),
            (r"`", "s", "raw_string"),
            (r'"', "s", "interpreted_string"),
        ],
        "interpreted_string": [
            (_ESCAPE, "se"),
            (r"\\.", "err"),
            (r'"', "s", "#pop"),
            (r'[^"\\]+', "s"),
        ],
        "raw_string": [(r"`", "s", "#pop"), (r"[^`]+", "s")],
    }
