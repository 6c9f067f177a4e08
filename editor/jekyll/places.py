"""The folders of a site into which a new post, draft or document of a collection can go."""

from __future__ import annotations

import os
from collections.abc import Iterator

from editor.jekyll.entries import EntryFilter
from editor.jekyll.index import SiteIndex
from editor.jekyll.plan import CannotPlan, Unplannable
from editor.jekyll.settings import Collection, Settings
from editor.jekyll.walk import Role

_NO_DOCUMENTS = ("posts", "data")
"""Collections whose files are no documents of their own."""


def places_for(index: SiteIndex, *, draft: bool) -> tuple[str, ...]:
    """Return the folders below the source for posts, or for drafts: the usual one, those of categories, collections.

    A category that has posts may have drafts, and the other way round.
    """
    usual = usual_place(index.settings, draft=draft)
    name = usual.rpartition("/")[2]
    of_categories = {*_in_use(index, name, draft=draft), *_made_by_hand(index, name)} - {usual}
    places = [usual, *sorted(of_categories)]
    if not draft:
        places += sorted(_collections_by_folder(index.settings))
    return tuple(places)


def place_named(index: SiteIndex, name: str, *, draft: bool) -> str:
    """Return the folder that *name* means: itself, the posts or drafts of a category, a collection by its label.

    Raises CannotPlan where the site has none.
    """
    wanted = name.replace(os.sep, "/").removeprefix("./").strip("/")
    special = "_drafts" if draft else "_posts"
    inside = _inside(index.settings)
    places = places_for(index, draft=draft)
    for folder in (
        wanted,
        f"{wanted}/{special}",
        f"{inside}{wanted}",
        f"{inside}{wanted}/{special}",
        f"{inside}_{wanted}",
    ):
        if folder in places:
            return folder
    raise CannotPlan(index.source / wanted, Unplannable.NO_PLACE, name)


def usual_place(settings: Settings, *, draft: bool) -> str:
    """Return the folder for posts, or for drafts, that every site has."""
    return f"{_inside(settings)}{'_drafts' if draft else '_posts'}"


def collection_at(settings: Settings, folder: str) -> str:
    """Return the label of the collection to which a new file in *folder* belongs."""
    collection = _collections_by_folder(settings).get(folder)
    return collection.label if collection is not None else "posts"


def has_dates(index: SiteIndex, label: str) -> bool:
    """Tell whether files of the collection *label* have dates: posts do, others where most of those there have."""
    if label == "posts":
        return True
    dated = [entry.dated for entry in index.entries.values() if entry.collection == label]
    return sum(dated) * 2 > len(dated)


def _inside(settings: Settings) -> str:
    return f"{settings.collections_dir}/" if settings.collections_dir else ""


def _collections_by_folder(settings: Settings) -> dict[str, Collection]:
    inside = _inside(settings)
    return {
        f"{inside}{collection.folder}": collection
        for label, collection in settings.collections.items()
        if label not in _NO_DOCUMENTS
    }


def _in_use(index: SiteIndex, name: str, *, draft: bool) -> Iterator[str]:
    role, other_role, other = (Role.DRAFT, Role.POST, "_posts") if draft else (Role.POST, Role.DRAFT, "_drafts")
    for entry in index.entries.values():
        if entry.role is role:
            yield entry.path.rpartition("/")[0]
        elif entry.role is other_role:
            category, found, _ = entry.path.partition(f"/{other}/")
            if found:
                yield f"{category}/{name}"


def _made_by_hand(index: SiteIndex, name: str) -> Iterator[str]:
    """Yield the folders *name* of categories at the top, in which nothing may lie yet."""
    settings = index.settings
    if settings.collections_dir:
        return  # Jekyll looks for posts there alone
    kept = EntryFilter(settings)
    try:
        with os.scandir(index.source) as entries:
            found = [entry for entry in entries if entry.is_dir()]
    except OSError:
        return
    for entry in found:
        if kept.keeps(entry.name, "", folder=True) and os.path.isdir(os.path.join(entry.path, name)):
            yield f"{entry.name}/{name}"
