"""The excerpt that Jekyll makes of a post's text."""

from __future__ import annotations

import re

_TAG = re.compile(r"{%-?[ \t\r\n\f\v]*([A-Za-z0-9_]+)[ \t\r\n\f\v]*.*?-?%}", re.DOTALL)
_LINK_DEFINITION = re.compile(r"^ {0,3}(?:(\[[^\]]+\])(:.+))$", re.MULTILINE)
_BLOCKS = frozenset(("capture", "case", "comment", "for", "highlight", "if", "ifchanged", "raw", "tablerow", "unless"))
"""Liquid's tags that need an end, with Jekyll's own."""


def excerpt_of(content: str, separator: str) -> str | None:
    """Return what stands before *separator*; None where it is empty, for then Jekyll makes no excerpt.

    Liquid blocks that the cut leaves open are closed, and link definitions behind it that the excerpt uses go along.
    """
    if not separator:
        return None
    head, _, tail = content.partition(separator)
    if not tail:
        return head
    if "{%" in head:
        head = _with_blocks_closed(head)
    definitions = [f"{name}{rest}" for name, rest in _LINK_DEFINITION.findall(tail) if name in head]
    return head + "\n\n" + "\n".join(definitions) if definitions else head


def _with_blocks_closed(head: str) -> str:
    for name in reversed(_TAG.findall(head)):
        if name in _BLOCKS and not re.search(rf"{{%-?[ \t\r\n\f\v]*end{name}.*?[ \t\r\n\f\v]*-?%}}", head, re.DOTALL):
            head += f"\n{{% end{name} %}}"
    return head
