"""Why Jekyll builds nothing of a site, before it comes to any post."""

from __future__ import annotations

from editor.jekyll.site import Site
from editor.jekyll.stops import JekyllStops, Stop
from editor.post.problems import Problem
from editor.render.pages.data_files import find_data_faults

READ_BY_THE_GEM = (Problem.DISALLOWED, Problem.UNKNOWN_ALIAS)
"""What only Debian's Jekyll stops at."""


def stop_of_site(site: Site) -> JekyllStops | None:
    """Return what stops Jekyll at *site*: its configuration, else a file of its data; None where nothing does."""
    if site.config.stop is not None:
        return site.config.stop
    settings = site.settings
    for file, error in find_data_faults(settings.data_folder(site.source), site.source, settings.encoding):
        if error.problem not in READ_BY_THE_GEM:
            place = f"{file.relative_to(site.source).as_posix()}, line {error.line}"
            return JekyllStops(Stop.DATA, "Psych::SyntaxError", f"{place}: {error.detail}")
    return None
