"""What a page of a site lacks as long as its scripts do not run and nothing is loaded from other machines."""

from __future__ import annotations

import re
from html import unescape

_TAG = re.compile(r"<(script|link|img|iframe|source|video|audio|input|embed|object)\b([^>]*)>", re.IGNORECASE)
_ADDRESS = re.compile(r"""\b(?:src|href|srcset|poster|data)\s*=\s*["']?\s*((?:https?:)?//[^\s"'>]*)""", re.IGNORECASE)
_STYLE_ADDRESS = re.compile(r"""(?:url\(|@import)\s*["']?\s*(?:https?:)?//""", re.IGNORECASE)
_STYLES = re.compile(r"""\brel\s*=\s*["']?[^"'>]*\bstylesheet\b""", re.IGNORECASE)
_DATA = re.compile(r"""\btype\s*=\s*["']?[^"'>]*(?:json|template)""", re.IGNORECASE)


def lacks_without_trust(html: str, origin: str) -> bool:
    """Tell whether *html*, a page of the site whose addresses begin with *origin*, would be more with trust."""
    return _STYLE_ADDRESS.search(html) is not None or any(
        _is_lacking(tag[1].lower(), tag[2], origin) for tag in _TAG.finditer(html)
    )


def _is_lacking(name: str, attributes: str, origin: str) -> bool:
    if name == "script":
        return _DATA.search(attributes) is None  # data for search engines is no script
    if name == "link" and _STYLES.search(attributes) is None:
        return False
    if name in ("iframe", "embed", "object"):
        return name == "iframe" or _ADDRESS.search(attributes) is not None
    address = _ADDRESS.search(attributes)
    return address is not None and not (origin and unescape(address[1]).startswith(f"{origin}/"))
