"""Kramdown's attribute lists: ``#id .class key="value" name``."""

from __future__ import annotations

import re

from editor.render.kramdown.element import AttributeList
from editor.render.kramdown.patterns import BLANKS, ID_NAME, S

_ANY = re.compile(
    rf"""(?:\A|{S})(?:
        (?P<key>{ID_NAME})=(?P<quote>["'])(?P<value>(?:\\\}}|\\(?P=quote)|[^\}}])*?)(?P=quote)
      | (?P<ref>{ID_NAME})
      | (?P<names>(?:\#[A-Za-z][a-zA-Z0-9_:-]*|\.[^ \t\r\n\f\v.\#]+)+)
    )(?={S}|\n?\Z)""",
    re.VERBOSE,
)
_NAMES = re.compile(r"#(?P<id>[A-Za-z][a-zA-Z0-9_:-]*)|\.(?P<cls>[^ \t\r\n\f\v.#]+)")


def read_attributes(source: str) -> AttributeList:
    """Return what *source*, the inside of ``{: }``, says; what is no attribute is passed over."""
    found = AttributeList()
    if source.strip(BLANKS) in ("", ":"):
        return found
    for part in _ANY.finditer(source):
        if part["ref"] is not None:
            found.refs.append(part["ref"])
        elif part["names"] is not None:
            for name in _NAMES.finditer(part["names"]):
                if name["cls"] is not None:
                    found.pairs["class"] = f"{found.pairs.get('class', '')} {name['cls']}".lstrip()
                else:
                    found.pairs["id"] = name["id"]
        else:
            found.pairs[part["key"]] = re.sub(rf"\\(\}}|{part['quote']})", r"\1", part["value"])
    return found
