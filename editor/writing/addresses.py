"""Addresses of links as kramdown reads them between parentheses."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?:https?|ftps?)://[^\s<>]+|mailto:[^\s<>@]+@[^\s<>]+", re.IGNORECASE)
_LIQUID = re.compile(r"\{\{.*\}\}|\{%.*%\}")
_TO_ANGLES = re.compile(r"[ \t]")


def is_address(text: str) -> bool:
    """Tell whether *text*, blanks around it left out, is one address and nothing else."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def spelled(address: str) -> str:
    """Return *address* as it stands between the parentheses of a link; Liquid in it stays as it is."""
    address = address.strip()
    if _LIQUID.search(address):
        return address
    address = address.replace("\n", "%0A").replace("\r", "")
    if _is_balanced(address) and not _TO_ANGLES.search(address) and not address.startswith("<"):
        return address
    if ">" in address:
        return address.replace(" ", "%20").replace("\t", "%09").replace("(", "%28").replace(")", "%29")
    return f"<{address}>"


def _is_balanced(address: str) -> bool:
    depth = 0
    for sign in address:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0
