"""Text and attributes as HTML; references to characters that stand in them stay."""

from __future__ import annotations

import re
from collections.abc import Mapping

_REFERENCE = re.compile(r"&(?:[a-zA-Z0-9_:][a-zA-Z0-9_.:-]*|#[0-9]+|#x[0-9a-fA-F]+);|[<>&]")
_REFERENCE_OR_QUOTE = re.compile(_REFERENCE.pattern[:-1] + '"]')
_SPECIAL = {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;"}
_NEEDS_ESCAPE = re.compile("[<>&]")


def escape_text(text: str) -> str:
    """Return running *text* as HTML."""
    if not _NEEDS_ESCAPE.search(text):
        return text
    return _REFERENCE.sub(lambda found: _SPECIAL.get(found[0], found[0]), text)


def escape_value(value: str) -> str:
    """Return the *value* of an attribute as HTML."""
    return _REFERENCE_OR_QUOTE.sub(lambda found: _SPECIAL.get(found[0], found[0]), value)


def attributes_html(attributes: Mapping[str, str]) -> str:
    """Return *attributes* as they stand in a tag, with a blank before each; an empty id is left out."""
    if not attributes:
        return ""
    return "".join(
        f' {key}="{escape_value(value)}"' for key, value in attributes.items() if key != "id" or value.strip()
    )
