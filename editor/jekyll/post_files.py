"""Which files of a site are posts and drafts, or documents of its collections, without a look into them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path


def never() -> bool:
    """Tell that nobody has called off."""
    return False


def post_files(root: Path, *, documents: bool = False, cancelled: Callable[[], bool] = never) -> Iterator[Path]:
    """Yield the posts and drafts of the site at *root* by Jekyll's rules and its configuration, the newest name first.

    A post is what lies in a ``_posts`` folder under a dated name, a draft what lies in ``_drafts``; of both those in
    Markdown. With *documents*, those of the site's other collections come behind them.
    """
    # Here and not above: whoever may look through a site later on does not import all of Jekyll's rules at once.
    from editor.jekyll.site import Site
    from editor.jekyll.walk import Role, Walk

    site = Site(root)
    settings = site.settings
    wanted = (Role.POST, Role.DRAFT, *((Role.DOCUMENT,) if documents else ()))
    files = [
        (found.role is not Role.DOCUMENT, found.entry.name, site.source / found.path)
        for found in Walk(str(site.source), settings, cancelled=cancelled).files()
        if found.role in wanted and found.path.lower().endswith(settings.markdown)
    ]
    files.sort(key=lambda file: file[:2], reverse=True)
    yield from (path for _, _, path in files)
