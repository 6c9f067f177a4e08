"""Local pictures, fonts and other styles put into the styles that name them."""

from __future__ import annotations

import re
from collections.abc import Callable

_TOKEN = re.compile(
    r"""/\*.*?(?:\*/|\Z)                                     # in a comment nothing is an address
    | (?P<import>@import(?:\s|/\*.*?\*/)*+)
      (?: "(?P<named>[^"\\\n]+)" | '(?P<called>[^'\\\n]+)' | url\(\s*
        (?: "(?P<far>[^"\\\n]+)" | '(?P<off>[^'\\\n]+)' | (?P<plain>[^\s"'()\\]+) )
      \s*\) )
    | (?<![\w-])url\(\s*
      (?: "(?P<double>[^"\\\n]+)" | '(?P<single>[^'\\\n]+)' | (?P<bare>[^\s"'()\\]+) )
      \s*\)
    | "(?:[^"\\\n]|\\.)*"? | '(?:[^'\\\n]|\\.)*'?            # nor in a string, which may not be closed
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_FRAGMENT = re.compile(r"#[\w-]+\Z")
"""The part of an SVG file that is meant; it goes behind the data as well."""


def embed_addresses(
    css: str, embedded: Callable[[str], str | None], imported: Callable[[str], str | None] | None = None
) -> str:
    """Return *css*, each address in a ``url()`` as *embedded* answers it; one that it has no answer to stays.

    One of a sheet that is imported is as *imported* answers it.
    """

    def replaced(token: re.Match[str]) -> str:
        if token["import"]:
            sheet = next(filter(None, token.group("named", "called", "far", "off", "plain")))
            uri = imported(sheet) if imported is not None else None
            return token[0] if uri is None else f"{token['import']}url({uri})"
        address = token["double"] or token["single"] or token["bare"]
        uri = embedded(address) if address else None
        if uri is None:
            return token[0]
        fragment = _FRAGMENT.search(address)
        # A data URI has no letter that would need quotes, which could end an attribute around it.
        return f"url({uri}{fragment[0] if fragment else ''})"

    return _TOKEN.sub(replaced, css)
