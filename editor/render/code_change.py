"""What changed in a block of highlighted code: a few tokens, where the block has thousands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.post.edit import Edit

# Text and tokens, none in another, as the browser will have them: as nodes side by side. It drops the letter NUL, and
# breaks a text in two that has 2^16 letters.
_NODE = r"(?:<span class=\"[^\"<>]*\">[^<\0]{0,60000}+</span>|[^<\0]{1,60000}+(?![^<]))"
_NODES = re.compile(rf"{_NODE}*+")
_ONE_NODE = re.compile(r"<span[^<]*</span>|[^<]+")
_CODE = re.compile(rf"(?:<(?:div|pre)\b[^<>]*>)*<code\b[^<>]*>(?P<nodes>{_NODE}*+)</code>(?:</(?:div|pre)>)*")
_OPENS, _CLOSES = "<span", "</span>"


@dataclass(frozen=True, slots=True)
class CodeChange:
    """In the one ``code`` of a block, the nodes from *first* on: as many as are *removed* give way to *html*."""

    first: int
    removed: int
    html: str


def code_change(before: str, after: str) -> CodeChange | None:
    """Return what turns the block *before* into *after*, None unless both are the same but for their tokens."""
    found = _CODE.fullmatch(before)
    if found is None:
        return None
    head, old, tail = before[: found.start("nodes")], found["nodes"], before[found.end("nodes") :]
    if len(after) < len(head) + len(tail) or not (after.startswith(head) and after.endswith(tail)):
        return None
    edit = Edit(0, old, after[len(head) : len(after) - len(tail)]).trimmed()
    start = max(_behind_last_token(old, edit.start), old.rfind(_OPENS, 0, edit.start))
    end = _next_border(old, edit.end)
    html = old[start : edit.start] + edit.inserted + old[edit.end : end]
    return CodeChange(_count(old[:start]), _count(old[start:end]), html) if _NODES.fullmatch(html) else None


def _behind_last_token(nodes: str, end: int) -> int:
    """Return where the last token ends that does so before *end*; 0 if none does."""
    place = nodes.rfind(_CLOSES, 0, end)
    return place + len(_CLOSES) if place >= 0 else 0


def _next_border(nodes: str, place: int) -> int:
    """Return where a token begins or ends, at *place* or next behind it; the end if none does."""
    opens, closes = nodes.find(_OPENS, place), nodes.find(_CLOSES, place)
    if closes < 0:
        return len(nodes)  # nothing but text
    return opens if 0 <= opens < closes else closes + len(_CLOSES)


def _count(nodes: str) -> int:
    return len(_ONE_NODE.findall(nodes))
