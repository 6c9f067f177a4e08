"""The value that a path names in a post, and the post's values with that one changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.post.characters import Unspellable
from editor.post.edit import Edit
from editor.post.habits import manner_at
from editor.post.nodes import Entry
from editor.post.paths import Path
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused, Reason
from editor.post.reread import Meant, accepted, as_read
from editor.post.slots import Manner, Slot, entry_slot
from editor.post.values import Value

if TYPE_CHECKING:
    # For its name alone: YAML is imported when the first front matter is read.
    from editor.post.front_matter import Field

# What double quotes may mend: a place that reads a plain, single-quoted or literal text as something else.
_MENDABLE = (Reason.MISREAD, Reason.CHANGES_OTHERS, Reason.BREAKS_FENCE, Reason.READERS_DIFFER)


@dataclass(frozen=True, slots=True)
class Target:
    """A value of a post that is to be changed."""

    post: Post
    index: int
    """Which of the post's fields holds it."""
    path: Path
    """Where it stands in that field's value."""
    slot: Slot

    @property
    def field(self) -> Field:
        """The field that holds the value."""
        return self.post.front_matter.fields[self.index]

    def meant(self, whole: Value, *, free: Path | None = None) -> list[Meant]:
        """Return how the post's fields are to be read when this one's value has become *whole*.

        What stands at *free* in it may be anything: the writer's own YAML says what.
        """
        fields = as_read(self.post)
        fields[self.index] = replace(
            fields[self.index], value=whole, edited=True, path=self.path, respelled=not self.path, free=free
        )
        return fields


def target_at(post: Post, path: Path) -> Target:
    """Return the value at *path*; raises FieldEditRefused where there is none, or the front matter has an error."""
    as_read(post)
    fields = post.front_matter.fields
    index = next((i for i, field in enumerate(fields) if field.key == path[0] and not field.overridden), None)
    if index is None:
        raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(path[0]))
    return Target(post, index, path[1:], field_slot(post, fields[index]).at(path[1:]))


def field_slot(post: Post, field: Field) -> Slot:
    """Return the place of the value of *field*."""
    return entry_slot(post.source, field_entry(field), flow=post.front_matter.flow)


def field_entry(field: Field) -> Entry:
    """Return *field* as an entry of the map that all fields are."""
    return Entry(field.key, field.key_span, field.entry_span, field.node)


def tried(post: Post, position: int, edits: Callable[[Manner], list[Edit]], meant: Sequence[Meant]) -> Edit:
    """Return what *edits* gives in the manner of the place, else with every new text in double quotes, if accepted."""
    try:
        return _tried_once(post, position, edits, meant, careful=False)
    except FieldEditRefused as refusal:
        if refusal.reason not in _MENDABLE:
            raise
        try:
            return _tried_once(post, position, edits, meant, careful=True)
        except FieldEditRefused:
            raise refusal from None


def _tried_once(
    post: Post, position: int, edits: Callable[[Manner], list[Edit]], meant: Sequence[Meant], *, careful: bool
) -> Edit:
    try:
        return accepted(post, edits(manner_at(post, position, careful=careful)), meant)
    except Unspellable as error:
        raise FieldEditRefused(Reason.UNSPELLABLE, str(error)) from error
