"""A copy of a site for one build: what templates may read as it is, pictures and the like by their name alone."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from editor.jekyll.site import Site

_LEFT_OUT = frozenset(
    ("_site", ".git", ".hg", ".svn", ".bundle", ".jekyll-cache", ".sass-cache", ".jekyll-metadata", "node_modules")
)
_BY_NAME_ALONE = frozenset(
    (
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".bmp", ".tiff", ".pdf", ".zip", ".gz",
        ".mp3", ".mp4", ".webm", ".ogg", ".wav", ".mov", ".woff", ".woff2", ".ttf", ".otf", ".eot",
    )
)  # fmt: skip
"""No template reads what is in them; that they are there, and since when, ``site.static_files`` tells."""


def copy_site(source: Path, target: Path) -> None:
    """Copy the site in *source* to *target*, with the times of its files; nothing is written into *source*.

    Links are followed where they lead to files, and left out where they lead to folders. Raises OSError.
    """
    for folder, names, files in os.walk(source):
        names[:] = [name for name in names if name not in _LEFT_OUT and not os.path.islink(os.path.join(folder, name))]
        place = target / os.path.relpath(folder, source)
        place.mkdir(parents=True, exist_ok=True)
        for name in files:
            file = Path(folder, name)
            if not file.is_file() or (place / name).exists():
                continue  # a pipe, a device, a link to nothing; or what the site has in the place of its theme's
            if file.suffix.lower() in _BY_NAME_ALONE:
                (place / name).touch()
            else:
                shutil.copyfile(file, place / name)
            shutil.copystat(file, place / name)


def lay_under(site: Site, theme: Path) -> None:
    """Add to *site*, a copy, what Jekyll would take from the folder *theme*: a file of the site's own goes before it.

    Raises OSError.
    """
    settings, sass = site.settings, site.config.values.get("sass")
    styles = sass.get("sass_dir") if isinstance(sass, dict) else None
    for part, place in (
        ("_layouts", settings.layouts_dir),
        ("_includes", settings.includes_dir),
        ("_sass", styles if isinstance(styles, str) and styles else "_sass"),
        ("assets", "assets"),
    ):
        if (theme / part).is_dir():
            copy_site(theme / part, site.source / place)
