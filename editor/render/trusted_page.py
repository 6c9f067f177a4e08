"""The page of a trusted site as a document of its own, so that the site's scripts find all of it when they run."""

from __future__ import annotations

import re

from editor.render.told_frame import PLACE, Frame

BLOCK, END = "<!--frontispiece:block-->", "<!--frontispiece:end-->"
"""What the preview's script finds the blocks by."""
_HEAD = re.compile(r"<head\b[^>]*>|<body\b[^>]*>|<html\b[^>]*>", re.IGNORECASE)
_LOADING = re.compile(r"<(?:link|script|img|source|video|audio|iframe)\b[^>]*>", re.IGNORECASE)
_OWN_STYLES = '<link rel="stylesheet" href="/-/common.css">'


def trusted_page(frame: Frame) -> str:
    """Return the page of *frame* with its blocks in it, a mark before each and one behind the last.

    What is loaded from the site's own address is loaded from its folder.
    """
    html = frame.html
    if frame.origin:
        own = re.compile(rf"""(=\s*["']?|,\s*){re.escape(frame.origin)}/""")
        html = _LOADING.sub(lambda tag: own.sub(r"\1/", tag[0]), html)
    head = _HEAD.search(html)
    start = head.end() if head else 0
    html = f"{html[:start]}{_OWN_STYLES}{html[start:]}"
    blocks = "".join(f"{BLOCK}{block}" for block in frame.blocks)
    return html.replace(PLACE, f"{blocks}{END}", 1)
