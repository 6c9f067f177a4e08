"""What neither engine sees as it stands in the file: Liquid, which runs before both, and footnotes, which both know.

What is masked keeps its length and its lines, so that places in the masked text are places in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.post.edit import Span

MASK = "§"
"""A sign that is punctuation and means nothing to either engine."""

_OPENING = re.compile(r"\{%-?\s*(?P<name>\w*)|\{\{")
_MOST_TAG_CHARACTERS = 2_000
_UNREAD = frozenset({"raw", "comment"})
"""Tags whose content Liquid does not read."""
_REPLACED = frozenset({"highlight", "comment"})
"""Tags whose content Jekyll hands on to Markdown as HTML, or not at all."""
_FOOTNOTE = re.compile(r" {0,3}\[\^([a-zA-Z0-9_][a-zA-Z0-9_-]*)\]:")
_REFERENCE = re.compile(r"\[\^([a-zA-Z0-9_][a-zA-Z0-9_-]*)\]:?")
_LIQUID = "\ue0fe"
_ONLY_LIQUID = re.compile(rf"^[ \t]*{_LIQUID}[ \t{_LIQUID}]*$", re.MULTILINE)
_LETTERS = re.compile(r"[^\n]")


def liquid_spans(text: str) -> Iterator[tuple[Span, bool]]:
    """Yield the tags of *text* and the contents that Jekyll replaces; with each, whether it is a tag."""
    position = 0
    endless: set[str] = set()
    while (found := _OPENING.search(text, position)) is not None:
        position = found.end()
        name = found["name"] or ""
        closing = "%}" if found[0].startswith("{%") else "}}"
        end = text.find(closing, position, position + _MOST_TAG_CHARACTERS)
        if end < 0:
            continue  # braces that nothing closes nearby are text
        position = end + len(closing)
        yield Span(found.start(), position), True
        if name in _UNREAD | _REPLACED and name not in endless:
            behind = re.compile(rf"\{{%-?\s*end{name}\s*-?%\}}").search(text, position)
            if behind is None:
                endless.add(name)
                continue
            if name in _REPLACED:
                yield Span(position, behind.start()), False
            position = behind.start()


def masked(text: str, liquid: list[tuple[Span, bool]]) -> str:
    """Return *text* with its Liquid and its footnotes masked; a line that is all Liquid is a blank one."""
    if liquid:
        parts: list[str] = []
        position = 0
        for span, _ in liquid:
            parts += text[position : span.start], _LETTERS.sub(_LIQUID, span.of(text))
            position = span.end
        text = "".join((*parts, text[position:]))
        text = _ONLY_LIQUID.sub(lambda found: " " * len(found[0]), text).replace(_LIQUID, MASK)
    names = {found[1] for line in lines_with("]:", text) if (found := _FOOTNOTE.match(text, line))}
    if not names:
        return text
    return _REFERENCE.sub(lambda found: MASK * len(found[0]) if found[1] in names else found[0], text)


def lines_with(sign: str, text: str, end: int | None = None, *, start: int = 0) -> Iterator[int]:
    """Yield where the lines of *text* begin that hold *sign* between *start* and *end*, without a look at others."""
    end = len(text) if end is None else end
    position = text.find(sign, start, end)
    while position >= 0:
        yield text.rfind("\n", 0, position) + 1
        position = text.find("\n", position, end)
        position = text.find(sign, position, end) if position >= 0 else -1
