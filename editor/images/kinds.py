"""What a file is by the end of its name: a picture, or a file of another kind that a post may link to."""

from __future__ import annotations

from pathlib import PurePath

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")
"""What browsers show."""
CONVERTED = (".bmp", ".tif", ".tiff")
"""Pictures that browsers do not show, and that become PNG."""
POSTS = (".md", ".markdown", ".mkdown", ".mkdn", ".mkd")
"""What is opened, not linked to; so are pages of HTML."""
_PAGES = (".html", ".htm", ".xhtml", ".php", ".xml")


def is_picture(name: str) -> bool:
    """Tell whether *name* ends as a picture's that browsers show."""
    return name.lower().endswith(PICTURES)


def becomes_picture(name: str) -> bool:
    """Tell whether *name* ends as a picture's, shown by browsers or converted for them."""
    return name.lower().endswith(PICTURES + CONVERTED)


def is_post(name: str) -> bool:
    """Tell whether *name* ends as a post's."""
    return name.lower().endswith(POSTS)


def is_file(name: str) -> bool:
    """Tell whether *name* ends as that of a file to download: no picture, post or page."""
    ext = PurePath(name).suffix.lower()
    return 2 <= len(ext) <= 6 and ext[1:].isalnum() and not ext[1:].isdigit() and not _is_other(ext)


def _is_other(ext: str) -> bool:
    return ext in PICTURES + CONVERTED + POSTS + _PAGES
