"""The site that a command is about, with its index: kept between two commands, as heads are not read twice."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from editor.cli.failure import CommandFailed, one_line
from editor.cli.language import translate
from editor.jekyll.index import SiteIndex
from editor.jekyll.index_cache import cache_file, load_index, scan_kept
from editor.jekyll.settings import Settings, settings_of
from editor.jekyll.site import Site, find_site
from editor.jekyll.stops import JekyllStops


@dataclass(frozen=True)
class SiteOfCommand:
    """A site as it is now."""

    site: Site
    index: SiteIndex
    now: int
    """Seconds since 1970."""

    @property
    def trouble(self) -> str:
        """The sentence on a configuration with which Jekyll builds nothing, empty where it builds."""
        if self.index.stop is None:
            return ""
        return translate("cli", "Jekyll builds nothing with this configuration: {0}.").format(
            one_line(self.index.stop.detail)
        )


def open_site(path: Path, *, cache: Path | None = None) -> SiteOfCommand:
    """Return the site that holds *path*; raises CommandFailed where there is none."""
    if not path.exists():
        raise CommandFailed(translate("cli", "There is no file or folder {0}.").format(path))
    site = find_site(path)
    if site is None:
        sentence = translate("cli", "{0} belongs to no site: no folder above it has a _config.yml or a _posts folder.")
        raise CommandFailed(sentence.format(path))
    now = int(time.time())
    settings, stop = _settings(site, now)
    file = cache_file(cache or platformdirs.user_cache_path("frontispiece"), site.source)
    before = load_index(file, site.source, settings)
    index = scan_kept(site.source, settings, file, before=before, stop=stop)
    assert index is not None  # nobody calls it off
    if index.stop is not None and index.stop is not stop:  # defaults that are amiss
        sentence = translate("cli", "{0}: Jekyll stops: {1}.").format(site.root / "_config.yml", index.stop.detail)
        raise CommandFailed(sentence) from index.stop
    return SiteOfCommand(site, index, now)


def _settings(site: Site, now: int) -> tuple[Settings, JekyllStops | None]:
    try:
        return site.config.settings(now=now), None
    except JekyllStops as stop:
        return settings_of({}, now=now), stop
