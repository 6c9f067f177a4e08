"""Kramdown's attribute lists: ``{: #id .class key="value"}``, behind a span, or on a line beside a block."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.treeprocessors import Treeprocessor

NEXT = "\x02next\x03"
PREVIOUS = "\x02previous\x03"
_PART = re.compile(
    r"""\#(?P<id>[^\s.\#=}]+) | \.(?P<cls>[^\s.\#=}]+) |
        (?P<key>[\w:-]+)=(?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' )""",
    re.VERBOSE,
)


def read_attributes(line: str) -> list[tuple[str, str]]:
    """Return the attributes that the line ``{: …}`` names, all classes in one."""
    found: dict[str, str] = {}
    for part in _PART.finditer(line):
        if part["id"]:
            found["id"] = part["id"]
        elif part["cls"]:
            found["class"] = f"{found.get('class', '')} {part['cls']}".strip()
        else:
            found[part["key"]] = part["double"] if part["double"] is not None else part["single"]
    return list(found.items())


class AttributeLists(AttrListTreeprocessor):
    """Attribute lists behind spans and in headings, with kramdown's colon: bare braces stay text."""

    # Constants there, but patterns that a subclass is meant to replace.
    BASE_RE = r"\{:(?![:/])[ ]*([^\}\n ][^\n]*)\}"  # type: ignore[misc]
    HEADER_RE = re.compile(r"[ ]+\{(?::[ ]*(?=[^\}\n ])|(?=#))([^\}\n][^\n]*)\}[ ]*$")  # type: ignore[misc]
    BLOCK_RE = re.compile(rf"\n[ ]*{BASE_RE}[ ]*$")  # type: ignore[misc]
    INLINE_RE = re.compile(rf"^{BASE_RE}")  # type: ignore[misc]


class BlockAttributes(Treeprocessor):
    """Give the attributes of a line of its own to the block before or after it."""

    def run(self, root: ElementTree.Element) -> None:
        """Apply and take out all such lines among the children of *root*."""
        for child in list(root):
            text = child.text or ""
            if child.tag != "p" or not text.startswith((NEXT, PREVIOUS)):
                continue
            place = list(root).index(child)
            beside = place + (1 if text.startswith(NEXT) else -1)
            if 0 <= beside < len(root):
                for key, value in read_attributes(text):
                    old = root[beside].get(key)
                    root[beside].set(key, f"{old} {value}" if key == "class" and old else value)
            root.remove(child)
