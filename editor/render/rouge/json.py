"""JSON, and JSON with comments."""

from __future__ import annotations

from editor.render.rouge.engine import RougeLexer
from editor.render.rouge.rules import Span

_INTEGER = r"-?(?:0|[1-9]\d*)"


class Json(RougeLexer):
    """JSON."""

    states = {
        "whitespace": [(r"\s+", "w")],
        "root": [
            "whitespace",
            (r"\{", "p", "object"),
            (r"\[", "p", "array"),
            "name",
            "value",
            (r"[\]}]", "p"),
        ],
        "object": ["whitespace", "name", "value", (r"\}", "p", "#pop"), (r",", "p")],
        "name": [(r"(\"[^\"\\\n]*+(?:\\.[^\"\\\n]*+)*+\")(\s*)(:)", ("nl", "w", "p"))],
        "value": [
            "whitespace",
            "constants",
            (r'"', "s2", "string"),
            (r"\[", "p", "array"),
            (r"\{", "p", "object"),
        ],
        "string": [(r'[^\\"]+', "s2"), (r"\\.", "se"), (r'"', "s2", "#pop")],
        "array": ["value", (r"\]", "p", "#pop"), (r",", "p")],
        "constants": [
            (r"true|false|null", "kc"),
            (rf"{_INTEGER}\.\d+(?:[eE][+-]?\d+)?", "mf"),
            (rf"{_INTEGER}(?:[eE][+-]?\d+)?", "mi"),
        ],
    }


class JsonDoc(Json):
    """JSON with comments, elisions and bare names."""

    states = {
        **Json.states,
        "name": [(r"([$\w]{1,200})(\s*)(:)", ("na", "", "p")), *Json.states["name"]],
        "value": [
            (Span(r"/[*]", r".*?[*]/", "\n"), "c"),
            (r"//.*?$", "c1"),
            (r"\.\.\.", "c1"),
            *Json.states["value"],
        ],
    }
