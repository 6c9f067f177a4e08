"""Protocol buffers."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span


class Protobuf(RougeLexer):
    """Protocol buffers."""

    states = {
        "root": [
            (r"\s+", ""),
            (r"[,;{}\[\]()]", "p"),
            (r"/(?:\\\n)?/(?:[^\n]*\\\n)*+[^\n]*", "c1"),
            (Span(r"/(?:\\\n)?\*", r"(?s:.*?)\*(?:\\\n)?/"), "cm"),
            (
                r"(?:ctype|default|extensions|import|max|oneof|option|optional|packed|repeated|required|returns|rpc|to)\b",
                "k",
            ),
            (
                r"(?:bool|bytes|double|fixed32|fixed64|float|int32|int64|sfixed32|sfixed64|sint32|sint64|string|uint32"
                r"|uint64)\b",
                "kt",
            ),
            (r"true|false", "kc"),
            (r"(package)(\s+)", ("kn", ""), "package"),
            (r"(message|extend)(\s+)", ("kd", ""), "message"),
            (r"(enum|group|service)(\s+)", ("kd", ""), "type"),
            (r'".*?"', "s"),
            (r"'.*?'", "s"),
            (r"(?:\d+\.\d*|\.\d+|\d+)[eE][+-]?\d+[LlUu]*", "mf"),
            (r"(?:\d+\.\d*|\.\d+|\d+[fF])[fF]?", "mf"),
            (r"-?(?:inf|nan)\b", "mf"),
            (r"0x[0-9a-fA-F]+[LlUu]*", "mh"),
            (r"0[0-7]+[LlUu]*", "mo"),
            (r"\d+[LlUu]*", "mi"),
            (r"[+-=]", "o"),
            (r"([a-zA-Z_][\w.]*)([ \t]*)(=)", ("na", "", "o")),
            (r"[a-zA-Z_][\w.]*", "n"),
        ],
        "package": [(r"[a-zA-Z_]\w*", "nn", "#pop"), (r"", None, "#pop")],
        "message": [(r"[a-zA-Z_]\w*", "nc", "#pop"), (r"", None, "#pop")],
        "type": [(r"[a-zA-Z_]\w*", "n", "#pop"), (r"", None, "#pop")],
    }
