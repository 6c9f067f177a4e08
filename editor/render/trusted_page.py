"""The page of a trusted site as a document of its own, so that the site's scripts find all of it when they run."""

from __future__ import annotations

import re

from editor.render.told_frame import PLACE, Frame

SECTION_BLOCKS = 64
"""As many as the preview's script keeps together."""
_HEAD = re.compile(r"<head\b[^>]*>|<body\b[^>]*>|<html\b[^>]*>", re.IGNORECASE)
_LOADING = re.compile(r"<(?:link|script|img|source|video|audio|iframe)\b[^>]*>", re.IGNORECASE)
_OWN_STYLES = '<link rel="stylesheet" href="/-/common.css">'


def trusted_page(frame: Frame) -> str:
    """Return the page of *frame* with its blocks in it, each in a box as the preview keeps them.

    What is loaded from the site's own address is loaded from its folder.
    """
    html = frame.html
    if frame.origin:
        own = re.compile(rf"""(=\s*["']?|,\s*){re.escape(frame.origin)}/""")
        html = _LOADING.sub(lambda tag: own.sub(r"\1/", tag[0]), html)
    head = _HEAD.search(html)
    start = head.end() if head else 0
    html = f"{html[:start]}{_OWN_STYLES}{html[start:]}"
    return html.replace(PLACE, f'<div id="frontispiece-content">{_sections(frame.blocks)}</div>', 1)


def _sections(blocks: tuple[str, ...]) -> str:
    sections = (blocks[first : first + SECTION_BLOCKS] for first in range(0, len(blocks), SECTION_BLOCKS))
    return "".join(f"<section>{''.join(f'<div>{block}</div>' for block in section)}</section>" for section in sections)
