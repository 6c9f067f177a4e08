"""Which sites the writer trusts: their scripts run in the preview of the page, and reach other machines.

A site is known by the real path of its folder, and a post is of it by its own: a link that leads to a trusted site, or
from it to a file elsewhere, carries no trust along.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from editor.settings.settings import TrustSettings


def is_trusted(settings: TrustSettings, site: Path | None, post: Path | None) -> bool:
    """Tell whether *post* lies in *site*, a folder, and that is trusted: real paths, or None where nobody knows."""
    if site is None or post is None:
        return False
    return str(site) in _trusted(settings) and site in post.parents


def with_trust(settings: TrustSettings, site: Path, *, trusted: bool) -> str:
    """Return the setting ``sites`` with the real folder *site* in it where it is to be *trusted*, else without it."""
    others = [one for one in _trusted(settings) if one != str(site)]
    return json.dumps([*others, str(site)] if trusted else others, ensure_ascii=False)


def _trusted(settings: TrustSettings) -> list[str]:
    try:
        sites = json.loads(settings.sites or "[]")
    except (ValueError, RecursionError):
        return []  # a file that was changed by hand: then no site is trusted
    return [site for site in sites if isinstance(site, str) and os.path.isabs(site)] if isinstance(sites, list) else []
