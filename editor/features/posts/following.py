"""Keeps the sites at hand up: which one is current, what was saved, what the form of each post offers."""

from __future__ import annotations

from pathlib import Path

from editor.bridge.open_site import OpenSite
from editor.document.document import Document
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench


def follow_sites(workbench: Workbench) -> None:
    """Have the sites follow the desk, from the first paint on."""
    desk, sites = workbench.desk, workbench.desk.sites
    offered: dict[OpenPost, object] = {}

    def follow(post: OpenPost | None) -> None:
        site = sites.of(post.document.path) if post is not None else None
        if site is not None:
            sites.bring_forward(site)

    def on_saved(document: Document) -> None:
        site = sites.of(document.path)
        if site is not None and document.path is not None:
            site.look_at([Path(document.path)])
        if desk.current is not None and desk.current.document is document:
            follow(desk.current)

    def offer(_change: object = None) -> None:
        """Show in the form of the post in front what is offered by now, unless it has that already."""
        post = desk.current
        site = sites.of(post.document.path) if post is not None else None
        if post is not None and site is not None and offered.get(post) != site.choices:
            offered[post] = site.choices
            post.show_choices()

    def on_site_opened(site: OpenSite) -> None:
        site.changed.connect(offer)

    desk.opened.connect(lambda post: post.document.saved.connect(on_saved))
    desk.closing.connect(lambda post: offered.pop(post, None))
    desk.current_changed.connect(follow)
    desk.current_changed.connect(offer)
    sites.opened.connect(on_site_opened)
    workbench.window.painted.connect(sites.begin)
    workbench.window.left.connect(sites.close)
