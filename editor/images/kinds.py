"""What a file is by the end of its name: a picture, or a file of another kind that a post may link to."""

from __future__ import annotations

from pathlib import PurePath

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")
"""What browsers show."""
CONVERTED = (".bmp", ".tif", ".tiff", ".heic", ".heif")
"""Pictures that browsers do not show: they become PNG, where they can be read."""
POSTS = (".md", ".markdown", ".mkdown", ".mkdn", ".mkd")
"""What is opened, not linked to; so are pages and the site's own texts."""
_TEXTS = (
    *(".html", ".htm", ".xhtml", ".php", ".xml", ".txt", ".yml", ".yaml", ".toml", ".json", ".liquid"),
    *(".css", ".scss", ".sass", ".js", ".rb"),
)


def is_picture(name: str) -> bool:
    """Tell whether *name* ends as a picture's that browsers show."""
    return name.lower().endswith(PICTURES)


def becomes_picture(name: str) -> bool:
    """Tell whether *name* ends as a picture's, shown by browsers or converted for them."""
    return name.lower().endswith(PICTURES + CONVERTED)


def is_file(name: str) -> bool:
    """Tell whether *name* ends as that of a file to download: no picture, post, page or text of the site."""
    ext = PurePath(name).suffix.lower()
    return 2 <= len(ext) <= 6 and ext[1:].isalnum() and not ext[1:].isdigit() and not _is_other(ext)


def _is_other(ext: str) -> bool:
    return ext in PICTURES + CONVERTED + POSTS + _TEXTS
