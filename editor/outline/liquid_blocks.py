"""What Liquid takes out of a post before Markdown is read: its comments, and the code that it shows itself."""

from __future__ import annotations

import re

_OPENING = re.compile(r"\{%-?[ \t]*(comment|highlight|raw)\b[^%\n]*%\}")
_CLOSING = {name: re.compile(rf"\{{%-?[ \t]*end{name}[ \t]*-?%\}}") for name in ("comment", "highlight", "raw")}
_WRITTEN = re.compile(r"[^\r\n]")


def without_liquid_code(source: str) -> str:
    """Return *source*, as long as it is, with letters in place of what stands in Liquid's comments and code blocks.

    So nothing in them is taken for Markdown. What is raw stays: it is Markdown in which Liquid sees no tags.
    """
    if "{%" not in source:
        return source
    parts: list[str] = []
    end = 0
    while opening := _OPENING.search(source, end):
        closing = _CLOSING[opening[1]].search(source, opening.end())
        if closing is None:
            break
        parts.append(source[end : opening.end()])
        inside = source[opening.end() : closing.start()]
        parts.append(inside if opening[1] == "raw" else _WRITTEN.sub("x", inside))
        parts.append(closing[0])
        end = closing.end()
    parts.append(source[end:])
    return "".join(parts)
