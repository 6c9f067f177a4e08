"""The plans of a post's life, made in the io pool of what stands on the disk, with all that is to be shown of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from editor.bridge.asked import Amiss, DifferenceShown, PostWish, SlugWish
from editor.checks.site.at_hand import SitesAtHand
from editor.jekyll.dates import InvalidDate, time_text
from editor.jekyll.filename import split_dated
from editor.jekyll.index import SiteIndex
from editor.jekyll.linking import Links
from editor.jekyll.moving import referring_files
from editor.jekyll.new_post import NewPost, SlugKind, day_text, is_good_slug, plan_new_post, slug_of_title
from editor.jekyll.places import collection_at, has_dates
from editor.jekyll.plan import CannotPlan, Effect, Plan, Told, Unplannable
from editor.jekyll.publish import plan_copy, plan_publication, plan_renaming, plan_withdrawal
from editor.jekyll.settings import Settings
from editor.jekyll.walk import Role
from editor.post.codec import decode
from editor.post.values import NANOSECONDS, Moment
from editor.storage.reading import CannotRead, read_file

MOST_DIFFERENCES = 200


@dataclass(frozen=True, slots=True)
class Ground:
    """The index of a site as it is now, and where a post lies in it: "" for nowhere."""

    index: SiteIndex
    path: str


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A plan, with the texts that it changes."""

    plan: Plan
    differences: tuple[DifferenceShown, ...]


def ground_of(sites: SitesAtHand, path: Path) -> Ground | None:
    """Return where *path* lies, by the disk as it is now; None where there is no site."""
    sites.outdate()
    found = sites.site_of(path)
    if found is None:
        return None
    site, at_hand = found
    index = at_hand.index.at_time_of(site.settings)
    return Ground(index, site.path_below(path) or "")


def rehearsed(ground: Ground, make: Callable[[SiteIndex, str], Plan]) -> Rehearsed:
    """Return the plan that *make* makes, and what it changes; raises CannotPlan."""
    plan = make(ground.index, ground.path)
    differences: list[DifferenceShown] = []
    for change in plan.changes[:MOST_DIFFERENCES]:
        try:
            old = read_file(change.path)[0] if change.before is not None else b""
        except CannotRead:
            continue  # carrying the plan out tells of it
        before, codec = decode(old)
        after = decode(change.data, encoding=codec.name)[0] if change.data is not None else ""
        if before != after:
            differences.append(DifferenceShown(_below(change.target, ground.index.source), before, after))
    return Rehearsed(plan, tuple(differences))


def dateless_folders(index: SiteIndex, folders: Iterable[str]) -> frozenset[str]:
    """Return those of *folders* whose files have no date: they are of collections."""
    settings = index.settings
    return frozenset(folder for folder in folders if not has_dates(index, collection_at(settings, folder)))


def new_post(index: SiteIndex, wish: PostWish) -> Plan:
    """Return the plan for a new post; raises CannotPlan."""
    settings = index.settings
    kind = SlugKind.ASCII if wish.kind is SlugWish.ASCII else SlugKind.UNICODE
    slug = wish.slug if wish.kind is SlugWish.BY_HAND else None
    date = settings.date(wish.date).ns // NANOSECONDS if wish.date and not wish.is_draft else settings.now
    return plan_new_post(index, NewPost(wish.title, wish.is_draft, kind, slug, folder=wish.folder), now=date)


def published(index: SiteIndex, path: str) -> Plan:
    """Return the plan that publishes the draft at *path* now; raises CannotPlan."""
    return plan_publication(index, path, at=int(time.time()))


def withdrawn(index: SiteIndex, path: str) -> Plan:
    """Return the plan that makes the post at *path* a draft; raises CannotPlan."""
    return plan_withdrawal(index, path)


def renamed(index: SiteIndex, path: str, before: PostWish, wish: PostWish) -> Plan:
    """Return the plan that makes of the post *before* the post *wish*; raises CannotPlan."""
    slug = _slug_of(wish, index.source, before.slug)
    return plan_renaming(
        index,
        path,
        title=wish.title if wish.title != before.title else None,
        slug=slug if slug != before.slug else None,
        date=index.settings.date(wish.date).ns // NANOSECONDS if wish.date and wish.date != before.date else None,
    )


def renamed_by_date(index: SiteIndex, path: str) -> Plan:
    """Return the plan that names the post at *path* by the day of its date; raises CannotPlan."""
    entry = index.entries.get(path)
    if entry is None or entry.date is None:
        raise CannotPlan(index.source / path, Unplannable.NOT_A_POST)
    return plan_renaming(index, path, date=entry.date.ns // NANOSECONDS)


def copied(index: SiteIndex, path: str, wish: PostWish) -> Plan:
    """Return the plan for a draft that is a copy of the post at *path*; raises CannotPlan."""
    return plan_copy(index, path, title=wish.title, now=index.settings.now)


def thrown_away(index: SiteIndex, path: str) -> Plan:
    """Return what comes of throwing the file at *path* away; the trash itself is the system's."""
    effects: list[Told] = []
    entry = index.entries.get(path)
    if entry is not None:
        address = index.address_of(entry)
        if address is not None and not entry.draft:
            effects.append(Told(Effect.ADDRESS_GONE, (address,)))
        dead = [(other, count) for other, count in referring_files(Links(index), entry) if other != path]
        effects += [Told(Effect.LINKS_DEAD, (other, str(count))) for other, count in dead]
    return Plan((), tuple(effects), index.source / path)


def wish_of(index: SiteIndex, path: str) -> PostWish | None:
    """Return the post at *path* as it could be wished; None for what is no post."""
    entry = index.entries.get(path)
    if entry is None or entry.role is Role.FILE:
        return None
    dated = split_dated(entry.name)
    slug = dated[1] if dated is not None else entry.name.rpartition(".")[0]
    date = time_text(entry.date, index.settings.zone) if entry.dated and entry.date is not None else ""
    return PostWish(entry.title, date, kind=SlugWish.BY_HAND, slug=slug, is_draft=entry.draft)


def name_for(index: SiteIndex, wish: PostWish, *, path: str = "") -> str | Amiss:
    """Return how a file is named for *wish*, which lies at *path* already where that is given, or why it cannot be."""
    if not wish.title.strip():
        return Amiss.NO_TITLE
    before = (wish_of(index, path) if path else None) or PostWish()
    try:
        slug = _slug_of(wish, index.source, before.slug)
    except CannotPlan as error:
        return Amiss.BAD_SLUG if error.reason is Unplannable.BAD_SLUG else Amiss.NO_SLUG
    day = _day(wish, index.settings)
    if isinstance(day, Amiss):
        return day
    if not path and collection_at(index.settings, wish.folder) != "posts":
        day = ""
    ext = f".{path.rpartition('.')[2]}" if path else ".md"
    dated = split_dated(path) if path else None
    if path and dated is None:
        day = ""
    elif dated is not None and (not day or wish.date == before.date):
        day = dated[0]  # as in the plan, where what is not wished otherwise stays
    name = f"{day}-{slug}{ext}" if day else f"{slug}{ext}"
    folder = path.rpartition("/")[0] if path else wish.folder
    place = index.source / folder / name
    if _below(place, index.source) != path and (place.exists() or place.is_symlink()):
        return Amiss.TAKEN
    return name


def _slug_of(wish: PostWish, source: Path, before: str) -> str:
    """Return the end of the file name; that from *before* may stay, whatever it is. Raises CannotPlan."""
    if wish.kind is SlugWish.BY_HAND:
        if before and wish.slug == before:
            return before
        if not is_good_slug(wish.slug.strip()):
            raise CannotPlan(source, Unplannable.BAD_SLUG, wish.slug)
        return wish.slug.strip()
    kind = SlugKind.ASCII if wish.kind is SlugWish.ASCII else SlugKind.UNICODE
    return slug_of_title(NewPost(wish.title, kind=kind), source)


def _day(wish: PostWish, settings: Settings) -> str | Amiss:
    if wish.is_draft:
        return ""
    if not wish.date:
        return ""
    try:
        seconds = settings.date(wish.date).ns // NANOSECONDS
    except (InvalidDate, OverflowError):
        return Amiss.BAD_DATE
    return day_text(Moment(seconds * NANOSECONDS, settings.zone.offset(seconds)))


def _below(path: Path, source: Path) -> str:
    try:
        return path.relative_to(source).as_posix()
    except ValueError:
        return path.name
