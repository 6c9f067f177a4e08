"""A site on the disk, read so that its pages can be rendered."""

from __future__ import annotations

import os
from pathlib import Path

from editor.jekyll.build import read_site
from editor.jekyll.config import read_config
from editor.jekyll.pages import begins_with_front_matter
from editor.jekyll.settings import Settings, below_collections
from editor.jekyll.site import Site
from editor.jekyll.walk import Role, Walk
from editor.post.values import Moment
from editor.render.pages.site import PageSite, StaticFile
from editor.render.pages.theme import Theme, find_theme
from editor.storage.reading import open_file


def open_site(site: Site, *, theme: Theme | None = None) -> PageSite:
    """Return the pages of *site*; raises JekyllStops for a configuration at which Jekyll stops."""
    settings = site.settings
    source = Path(site.source)
    build = read_site(str(source), settings)
    if theme is None and settings.theme:
        theme = find_theme(settings.theme, site.root)
    config = read_config(site.root).values
    static = static_files(str(source), settings)
    return PageSite(source, config, settings, build, static=static, theme=theme)


def static_files(source: str, settings: Settings) -> list[StaticFile]:
    """Return the files that Jekyll copies, by their paths; behind them those of collections."""
    found = []
    for file in Walk(source, settings).files(drafts=False):
        if file.role not in (Role.FILE, Role.DOCUMENT):
            continue
        try:
            with open_file(os.path.join(source, file.path)) as opened:
                if begins_with_front_matter(opened.read(64)):
                    continue
                changed = os.fstat(opened.fileno()).st_mtime_ns
        except OSError:
            continue  # it went while the site was read
        path = below_collections(file.path, settings) if file.collection else file.path
        found.append(StaticFile(path, Moment(changed), file.collection))
    return sorted(found, key=lambda file: (True, "") if file.collection else (False, file.path))
