"""The life of a post as plans: published, taken back, renamed, copied. Nothing is written here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from editor.jekyll.dates import time_text
from editor.jekyll.defaults import Defaults
from editor.jekyll.document import SourceFile, State
from editor.jekyll.document_reading import read_document
from editor.jekyll.entry import Entry, Trouble, entry_of, stem_of
from editor.jekyll.filename import split_dated
from editor.jekyll.index import SiteIndex
from editor.jekyll.linking import Links
from editor.jekyll.moving import Move, changed_along, referring_files, respelled
from editor.jekyll.new_post import NewPost, day_text, is_good_slug, slug_of_title
from editor.jekyll.plan import CannotPlan, Effect, Plan, Told, Unplannable
from editor.jekyll.post_text import PostText, read_post
from editor.jekyll.references import RefersBy, references_in
from editor.jekyll.walk import Role
from editor.post.edit import Edit
from editor.post.fields import remove_field, set_date, set_field
from editor.post.post import Post
from editor.post.values import NANOSECONDS, Moment
from editor.storage.transaction import FileChange

_DAY = 86_400


def plan_publication(index: SiteIndex, path: str, *, at: int) -> Plan:
    """Return the plan that publishes the draft at *path* with the date *at*, in seconds since 1970; raises CannotPlan.

    A post that ``published: false`` hides keeps its date, and is shown.
    """
    entry = _entry(index, path)
    text = _text(index, path)
    effects: list[Told] = []
    place = path
    if entry.draft and entry.role is Role.DRAFT:
        moment = Moment(at * NANOSECONDS, index.settings.zone.offset(at))
        stamp = time_text(moment, index.settings.zone)
        text = text.edited(lambda post: set_date(post, "date", stamp))
        effects.append(Told(Effect.SET, ("date", stamp)))
        place = _place(path, "_drafts", "_posts", f"{day_text(moment)}-{_bare_stem(entry.name)}{_ext(entry.name)}")
    elif entry.state is not State.HIDDEN and not entry.draft:
        raise _already(index, entry)
    for key in ("draft", "published"):
        if text.post.front_matter.get(key) is not None:
            text = text.edited(lambda post, key=key: remove_field(post, key))  # type: ignore[misc]
            effects.append(Told(Effect.REMOVED, (key,)))
    if place != path:
        _refuse_taken(index, place)
        effects.insert(0, Told(Effect.MOVED, (path, place)))
    links = Links(index)  # one for all that is asked: it works out each address of the site
    effects += _of_publishing(links, text, entry, place)
    plan = _plan(index, text, path, place, effects)
    if place == path:
        return plan
    return _with_links(plan, links, Move(entry, _entry_at(index, text, entry, place), None, None))


def plan_withdrawal(index: SiteIndex, path: str) -> Plan:
    """Return the plan that makes the post at *path* a draft again; raises CannotPlan. Its date stays in it.

    A document of a collection, which knows no drafts, is hidden by ``published: false`` where it lies.
    """
    entry = _entry(index, path)
    if entry.role is Role.DRAFT or (entry.role is Role.DOCUMENT and entry.state is State.HIDDEN):
        raise CannotPlan(index.source / path, Unplannable.NOT_PUBLISHED)
    text = _text(index, path)
    if entry.role is Role.DOCUMENT:
        place = path
        text = text.edited(_hidden)
        effects = [Told(Effect.SET, ("published", "false"))]
    else:
        place = _place(path, "_posts", "_drafts", f"{_bare_stem(entry.name)}{_ext(entry.name)}")
        _refuse_taken(index, place)
        effects = [Told(Effect.MOVED, (path, place))]
    address = index.address_of(entry)
    if address is not None and index.state_of(entry) is State.PUBLISHED:
        effects.append(Told(Effect.ADDRESS_GONE, (address,)))
    for other, count in referring_files(Links(index), entry):
        effects.append(Told(Effect.LINKS_DEAD, (other, str(count))))
    return _plan(index, text, path, place, effects)


def plan_renaming(
    index: SiteIndex, path: str, *, title: str | None = None, slug: str | None = None, date: int | None = None
) -> Plan:
    """Return the plan that gives the post at *path* another title, file name or date; raises CannotPlan.

    What is None stays. All references to the post in the site's posts and pages, and in itself, are changed along.
    """
    entry = _entry(index, path)
    text = _text(index, path)
    effects: list[Told] = []
    if title is not None:
        text = text.edited(lambda post: set_field(post, "title", title))
        effects.append(Told(Effect.SET, ("title", title)))
    name = entry.name
    parts = split_dated(name)
    if slug is not None:
        if not is_good_slug(slug):
            raise CannotPlan(index.source / path, Unplannable.BAD_SLUG, slug)
        name = f"{parts[0]}-{slug}{parts[2]}" if parts else f"{slug}{_ext(name)}"
    if date is not None:
        moment = Moment(date * NANOSECONDS, index.settings.zone.offset(date))
        stamp = time_text(moment, index.settings.zone)
        has_hour = (date + (moment.offset or 0)) % _DAY != 0
        if text.post.front_matter.get("date") is not None or parts is None or has_hour:
            text = text.edited(lambda post: set_date(post, "date", stamp))
            effects.append(Told(Effect.SET, ("date", stamp)))
        if parts is not None:
            name = f"{day_text(moment)}-{(split_dated(name) or parts)[1]}{parts[2]}"
    place = f"{path.rpartition('/')[0]}/{name}"
    if place != path:
        _refuse_taken(index, place)
        effects.insert(0, Told(Effect.MOVED, (path, place)))
    after = _entry_at(index, text, entry, place)
    before_address, after_address = index.address_of(entry), index.address_of(after)
    links = Links(index)  # one for all that is asked: it works out each address of the site
    if before_address is not None and after_address is not None and before_address != after_address:
        if index.state_of(entry) is State.PUBLISHED and not entry.draft:
            effects.append(Told(Effect.ADDRESS_CHANGES, (before_address, after_address)))
        effects += _taken(links, after, path)
    move = Move(entry, after, before_address, after_address)
    edits = respelled(text.post.source, links, move, of=entry)
    for edit in edits:
        text = replace(text, post=text.post.after(edit))
    return _with_links(_plan(index, text, path, place, effects), links, move)


def plan_copy(index: SiteIndex, path: str, *, title: str, now: int) -> Plan:
    """Return the plan that makes a draft of the post at *path*, under another *title*; raises CannotPlan.

    In a collection the copy lies beside the document, hidden.
    """
    entry = _entry(index, path)
    text = _text(index, path)
    stem = slug_of_title(NewPost(title), index.source)
    place = f"{folder_of_copy(entry)}/{stem}{_ext(entry.name)}"
    _refuse_taken(index, place)
    text = text.edited(lambda post: set_field(post, "title", title))
    for key in ("date", "permalink", "slug", "redirect_from"):
        if text.post.front_matter.get(key) is not None:
            text = text.edited(lambda post, key=key: remove_field(post, key))  # type: ignore[misc]
    if entry.role is Role.DOCUMENT:
        text = text.edited(_hidden)
    target = index.source / place
    change = FileChange(target, None, text.data)
    return Plan((change,), (Told(Effect.CREATED, (place,)),), target)


def folder_of_copy(entry: Entry) -> str:
    """Return the folder, below the source, to which a copy of *entry* goes."""
    if entry.role is Role.DOCUMENT:
        return entry.path.rpartition("/")[0]
    above = f"/{entry.path}".partition(f"/{'_posts' if entry.role is Role.POST else '_drafts'}/")[0]
    return f"{above}/_drafts"[1:]


def _hidden(post: Post) -> Edit:
    return set_field(post, "published", False)


def _entry(index: SiteIndex, path: str) -> Entry:
    entry = index.entries.get(path)
    if entry is None or entry.role is Role.FILE:
        raise CannotPlan(index.source / path, Unplannable.NOT_A_POST)
    return entry


def _already(index: SiteIndex, entry: Entry) -> CannotPlan:
    """Return why *entry*, which is no draft and not hidden, cannot be published: readers may miss it all the same."""
    path = index.source / entry.path
    if entry.trouble is not Trouble.NONE:
        return CannotPlan(path, Unplannable.BROKEN, entry.detail or entry.trouble.value)
    if index.state_of(entry) is State.FUTURE and entry.date is not None:
        return CannotPlan(path, Unplannable.WAITS, time_text(entry.date, index.settings.zone))
    return CannotPlan(path, Unplannable.NOT_A_DRAFT)


def _text(index: SiteIndex, path: str) -> PostText:
    return read_post(index.source / path, index.settings.own_encoding)


def _plan(index: SiteIndex, text: PostText, path: str, place: str, effects: list[Told]) -> Plan:
    target = index.source / place
    return Plan((text.change(target if place != path else None),), tuple(effects), target)


def _with_links(plan: Plan, links: Links, move: Move) -> Plan:
    """Return *plan* with the references in other files that follow *move*."""
    along = list(changed_along(links, move))
    return Plan(
        (*plan.changes, *(change for change, _ in along)), (*plan.effects, *(told for _, told in along)), plan.path
    )


def _refuse_taken(index: SiteIndex, place: str) -> None:
    target = index.source / place
    if target.exists() or target.is_symlink():
        raise CannotPlan(target, Unplannable.NAME_TAKEN)


def _place(path: str, folder: str, other: str, name: str) -> str:
    """Return where the file at *path* in *folder* lies when it is called *name* in *other* instead."""
    above = path.rpartition("/")[0]
    return re.sub(rf"(^|/){folder}(?=/|$)", rf"\g<1>{other}", above, count=1) + f"/{name}"


def _bare_stem(name: str) -> str:
    parts = split_dated(name)
    return parts[1] if parts else stem_of(name)


def _ext(name: str) -> str:
    return name[len(stem_of(name)) :]


def _entry_at(index: SiteIndex, text: PostText, entry: Entry, place: str) -> Entry:
    """Return the entry that the post will have at *place*."""
    settings = index.settings
    file = SourceFile(place, text.data, entry.mtime_ns)
    document = read_document(file, entry.collection, settings, Defaults(settings, index.source))
    role = entry.role
    if role is not Role.DOCUMENT:
        role = Role.POST if split_dated(place) and "_posts/" in place else Role.DRAFT
    return entry_of(document, place, role, entry.size, entry.mtime_ns, settings)


def _of_publishing(links: Links, text: PostText, entry: Entry, place: str) -> Iterator[Told]:
    index = links.index
    after = _entry_at(index, text, entry, place)
    address = index.address_of(after)
    if address is not None:
        yield Told(Effect.ADDRESS, (address,))
    if index.state_of(after) is State.FUTURE and after.date is not None:
        yield Told(Effect.WAITS, (time_text(after.date, index.settings.zone),))
    yield from _taken(links, after, entry.path)
    if entry.role is not Role.DOCUMENT:  # the lists of tags and categories are of posts alone
        yield from _new_to_site(index, after)
    for reference in references_in(text.post.source, text.post.text.start):
        if reference.by is RefersBy.POST_URL:
            target = links.post_named(reference.target)
            if target is not None and target.path != entry.path and not links.is_published(target):
                yield Told(Effect.LINKS_TO_UNPUBLISHED, (target.path,))


def _new_to_site(index: SiteIndex, after: Entry) -> Iterator[Told]:
    shown = [
        one for one in index.entries.values() if one.collection == "posts" and index.state_of(one) is State.PUBLISHED
    ]
    for effect, mine, theirs in (
        (Effect.NEW_TAG, after.tags, {tag for one in shown for tag in one.tags}),
        (Effect.NEW_CATEGORY, after.categories, {category for one in shown for category in one.categories}),
    ):
        yield from (Told(effect, (name,)) for name in dict.fromkeys(mine) if name not in theirs)


def _taken(links: Links, after: Entry, path: str) -> list[Told]:
    index = links.index
    output = index.output_of(after)
    others = links.addresses.get(output, []) if output else []
    address = index.address_of(after) or ""
    return [Told(Effect.ADDRESS_TAKEN, (address, other.path)) for other in others if other.path != path]
