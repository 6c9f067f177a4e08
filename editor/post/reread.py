"""An edit is accepted only when the front matter, read again, says what was meant and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.post.build_stops import refuse_what_stops_jekyll
from editor.post.edit import Edit
from editor.post.members import joined
from editor.post.paths import Path, value_at, with_value
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused, Reason
from editor.post.values import Value, same_value

if TYPE_CHECKING:
    # For its name alone: YAML is imported when the first front matter is read.
    from editor.post.front_matter import Field, FrontMatter


@dataclass(frozen=True, slots=True)
class Meant:
    """A field as it is to be read: its key, its value, and the field of the old post that it was, if any."""

    key: str
    value: Value
    was: Field | None
    edited: bool = False
    path: Path = ()
    """Where in the value the edit was made."""
    respelled: bool = False
    """Whether all of the value was written anew, and the readers may not go on to differ about it."""
    free: Path | None = None
    """Where in the value the writer's own YAML stands, which may say anything."""


def as_read(post: Post) -> list[Meant]:
    """Return the fields of *post* as they are; raises FieldEditRefused where its front matter has an error."""
    front_matter = post.front_matter
    if front_matter.error is not None:
        raise FieldEditRefused(Reason.BROKEN, str(front_matter.error))
    return [Meant(field.key, field.value, field) for field in front_matter.fields]


def accepted(post: Post, edits: Sequence[Edit], meant: Sequence[Meant]) -> Edit:
    """Return *edits* of *post* as one, when the post with them is read as *meant*; else raise FieldEditRefused."""
    edit = joined(post.source, edits)
    if edit.removed == edit.inserted:
        return edit
    after = post.after(edit)
    _check_fence(post, after, edit)
    front_matter = after.front_matter
    if front_matter.error is not None:
        raise FieldEditRefused(Reason.MISREAD, str(front_matter.error))
    if len(front_matter.fields) != len(meant):
        raise FieldEditRefused(Reason.CHANGES_OTHERS, f"{len(front_matter.fields)} fields")
    for field, intended in zip(front_matter.fields, meant, strict=True):
        _check_field(field, intended)
    _check_inherited(post.front_matter, front_matter, {intended.key for intended in meant if intended.edited})
    _check_build(post.front_matter, front_matter, {intended.key for intended in meant if intended.edited})
    return edit


def first_accepted(post: Post, candidates: Iterable[Sequence[Edit]], meant: Sequence[Meant]) -> Edit:
    """Return the first of *candidates* that is accepted; raises the refusal that tells most where none is."""
    refusals: list[FieldEditRefused] = []
    for edits in candidates:
        try:
            return accepted(post, edits, meant)
        except FieldEditRefused as refusal:
            refusals.append(refusal)
    vague = (Reason.MISREAD, Reason.CHANGES_OTHERS)
    raise next((one for one in refusals if one.reason not in vague), refusals[0])


def _check_fence(before: Post, after: Post, edit: Edit) -> None:
    if after.head is None:
        raise FieldEditRefused(Reason.BREAKS_FENCE, "")
    fence = before.head.fence_end if before.head else 0
    if after.head.fence_end != fence + edit.growth:
        raise FieldEditRefused(Reason.BREAKS_FENCE, "")


def _check_field(field: Field, meant: Meant) -> None:
    reason = Reason.MISREAD if meant.edited else Reason.CHANGES_OTHERS
    if field.key != meant.key:
        raise FieldEditRefused(reason, f"{field.key} for {meant.key}")
    value = meant.value
    if meant.free is not None:
        value = with_value(value, meant.free, value_at(field.value, meant.free))
    if not same_value(field.value, value):
        raise FieldEditRefused(Reason.CHANGES_OTHERS if _is_done(field, meant) else reason, field.key)
    differed = meant.was is not None and meant.was.readings_differ
    if field.readings_differ and (not differed or meant.respelled):
        raise FieldEditRefused(Reason.READERS_DIFFER, field.key)


def _is_done(field: Field, meant: Meant) -> bool:
    """Return whether the edited part of the value is as meant: then it is an alias of it that is not."""
    try:
        done = same_value(value_at(field.value, meant.path), value_at(meant.value, meant.path))
    except FieldEditRefused:
        return False
    return meant.path != () and done


def _check_inherited(before: FrontMatter, after: FrontMatter, edited: Collection[str]) -> None:
    """Refuse what alters a value that a merge brings in."""
    old, new = before.values(), after.values()
    own = {field.key for field in (*before.fields, *after.fields)} | set(edited)
    for key in old.keys() | new.keys():
        if key not in own and (key in old) != (key in new):
            raise FieldEditRefused(Reason.CHANGES_OTHERS, key)
        if key not in own and not same_value(old[key], new[key]):
            raise FieldEditRefused(Reason.CHANGES_OTHERS, key)


def _check_build(before: FrontMatter, after: FrontMatter, edited: Collection[str]) -> None:
    values, old = after.values(), before.values()
    for key in edited:
        if key in values:
            refuse_what_stops_jekyll(key, values[key], old.get(key))
