"""The content of one leaf: what is left of it when all is taken out that does not show.

Content is runs of text, and parts that begin with a NUL: ``<strong`` and ``>strong`` around what is marked, ``br``…
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

from editor.checks.two_engines.addresses import addresses_in

SEAM = "\0"
"""Where a tag stands that does not show: text goes on behind it, an address does not."""
_TASK = re.compile(r"\[([ xX])\]\s")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_FORMULA_START = re.compile(r"\\[(\[]")
_FORMULA_END = re.compile(r"\\[)\]]")


def content_of(parts: list[str], boxes: Sequence[str], *, github: bool) -> tuple[str, ...]:
    """Return the content that *parts* make within *boxes*; on *github* with the links and tasks that it finds."""
    preformatted = "pre" in boxes
    parts = _merged(parts)
    if not preformatted:
        parts = _as_on_github(parts, boxes) if github else [made for part in parts for made in _with_formulas(part)]
    return _joined(parts, preformatted=preformatted)


def _merged(parts: list[str]) -> list[str]:
    """Return *parts* with neighbouring text joined."""
    content: list[str] = []
    for part in parts:
        if not part.startswith("\0") and content and not content[-1].startswith("\0"):
            content[-1] += part
        elif part:
            content.append(part)
    return content


def _joined(parts: list[str], *, preformatted: bool) -> tuple[str, ...]:
    """Return *parts* without seams and without blanks that do not show."""
    content = _merged([part for part in parts if part != SEAM])
    if preformatted:
        return tuple(part.rstrip() + "\n" for part in content if not part.startswith("\0"))
    shown: list[str] = []
    blank = True  # whether a blank before what comes next would not show
    for part in content:
        if part.startswith("\0"):
            if part == "\0br":
                while shown and shown[-1].endswith(" "):
                    shown[-1] = shown[-1][:-1]
            shown.append(part)
            blank = part == "\0br" or (blank and part[1] in "<>")
            continue
        text = _BLANKS.sub(" ", part)
        text = text.lstrip() if blank else text
        if text:
            shown.append(text)
            blank = text.endswith(" ")
    for number in range(len(shown) - 1, -1, -1):
        if shown[number].startswith("\0") and shown[number][1] not in "<>":
            break
        if not shown[number].startswith("\0"):
            shown[number] = shown[number].rstrip()
            if shown[number]:
                break
    while shown and shown[-1] in ("\0br", ""):
        shown.pop()
    shown = [part for part in shown if part]
    return tuple(shown) if any(not part.startswith(("\0<", "\0>")) for part in shown) else ()


def _as_on_github(parts: list[str], boxes: Sequence[str]) -> list[str]:
    """Return *parts* with what GitHub makes of bare addresses, and of ``[x]`` at the beginning of an item."""
    found: list[str] = []
    inside = 0
    for number, part in enumerate(parts):
        if part.startswith(("\0<a", "\0<code")):
            inside += 1
        elif part.startswith(("\0>a", "\0>code")):
            inside -= 1
        if part.startswith("\0") or inside > 0:
            found.append(part)
            continue
        if number == 0 and boxes and "li" in boxes[-2:] and (task := _TASK.match(part)):
            found.append("\0[ ]" if task[1] == " " else "\0[x]")
            part = part[task.end() :]
        found.extend(_with_addresses(part))
    return found


def _with_formulas(text: str) -> list[str]:
    """Return *text* with the formulas that kramdown hands to MathJax by name: where one stands, not what it says."""
    if "\\" not in text or text.startswith("\0"):
        return [text]
    parts: list[str] = []
    position = 0
    while (start := _FORMULA_START.search(text, position)) and (end := _FORMULA_END.search(text, start.end())):
        parts.append(text[position : start.start()])
        parts.append("\0math-inline" if start[0] == "\\(" else "\0math-block")
        position = end.end()
    return [part for part in (*parts, text[position:]) if part]


def _with_addresses(text: str) -> list[str]:
    parts: list[str] = []
    position = 0
    for span, target in addresses_in(text):
        parts.extend((text[position : span.start], f"\0<a {unquote(target)}", span.of(text), "\0>a"))
        position = span.end
    parts.append(text[position:])
    return [part for part in parts if part]
