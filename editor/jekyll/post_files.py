"""Which files of a site are posts and drafts, without a look into them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from editor.jekyll.filename import MARKDOWN_EXTENSIONS, parse_filename

_NOT_ENTERED = frozenset({"_site", "node_modules", "vendor", "_layouts", "_includes", "_sass", "_data", "_plugins"})


def never() -> bool:
    """Tell that nobody has called off."""
    return False


def post_files(root: Path, *, cancelled: Callable[[], bool] = never) -> Iterator[Path]:
    """Yield the posts and drafts below *root* by Jekyll's rules, folder by folder, the newest name first.

    A post is what lies in a ``_posts`` folder under a dated name, a draft what lies in ``_drafts``.
    """
    for folder, folders, files in os.walk(root):
        if cancelled():
            return
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NOT_ENTERED)
        inside = Path(folder).relative_to(root).parts
        posts = "_posts" in inside
        if not posts and "_drafts" not in inside:
            continue
        for name in sorted(files, reverse=True):
            if name.lower().endswith(MARKDOWN_EXTENSIONS) and (not posts or parse_filename(name) is not None):
                yield Path(folder, name)
