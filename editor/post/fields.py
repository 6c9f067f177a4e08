"""Edits of front matter: of each field only what changes is spelled anew, and Jekyll reads what was meant.

Every function reads the new front matter before it returns, and raises FieldEditRefused where Psych or safe_yaml
would read something else than what was meant, where another field would change, or where Jekyll would stop.
"""

from __future__ import annotations

from dataclasses import replace

from editor.post.changes import changed, new_item, without
from editor.post.characters import Unspellable
from editor.post.dates import parse_spelling
from editor.post.edit import Edit
from editor.post.emit import spell_key
from editor.post.nodes import Entry, Kind, Style
from editor.post.paths import Path, path_of, value_at, with_value, without_value
from editor.post.post import Post
from editor.post.raw import raw_of, set_raw
from editor.post.refusal import FieldEditRefused, Reason
from editor.post.reread import Meant, accepted, as_read, first_accepted
from editor.post.respelling import placed, respelled
from editor.post.root import Root
from editor.post.slots import Manner
from editor.post.targets import Target, target_at, tried
from editor.post.values import Value, same_value

__all__ = [
    "FieldEditRefused",
    "Path",
    "Reason",
    "insert_field",
    "insert_item",
    "move_field",
    "raw_of",
    "remove_field",
    "rename_field",
    "set_date",
    "set_field",
    "set_raw",
]


def set_field(post: Post, key: str | Path, value: Value) -> Edit:
    """Return the edit that makes the field at *key* be *value*: of its bytes alone, in the style that stands there.

    A key that its map lacks is added. Of a list or map only the members that differ change.
    """
    path = path_of(key)
    if not _stands(post, path):
        if len(path) == 1:
            return insert_field(post, str(path[0]), value)
        return _set_new_key(post, path, value)
    target = target_at(post, path)
    if target.path or not same_value(target.slot.node.value, value):
        return _set_value(target, value)
    if not target.field.readings_differ:
        return Edit(target.slot.node.span.start, "", "")
    if target.slot.node.kind is Kind.OPAQUE:
        raise FieldEditRefused(Reason.OPAQUE, str(path[0]))
    # The readers differ about it: spelled anew, it is what it was for one of them and becomes so for the other.
    return tried(post, target.slot.after, lambda manner: [respelled(target.slot, value, manner)], target.meant(value))


def insert_field(post: Post, key: str, value: Value, *, index: int | None = None) -> Edit:
    """Return the edit that adds *key* behind the last field, or before the field *index*.

    A post without front matter gets one, before all of its text.
    """
    fields = as_read(post)
    if any(field.key == key for field in fields):
        raise FieldEditRefused(Reason.ALREADY_THERE, key)
    position = len(fields) if index is None else index
    if not 0 <= position <= len(fields):
        raise FieldEditRefused(Reason.OUT_OF_RANGE, str(index))
    fields.insert(position, Meant(key, value, None, edited=True))
    root = Root(post)

    def edits(manner: Manner) -> list[Edit]:
        return root.inserted(position, key, value, manner)

    return tried(post, root.insertion_point(position), edits, fields)


def remove_field(post: Post, key: str | Path) -> Edit:
    """Return the edit that takes out the lines of the field at *key*, with the comment behind it.

    Comments above it stay. Of a key that is there twice both go, else the first would come to light.
    """
    path = path_of(key)
    if len(path) == 1:
        target_at(post, path)
        fields = as_read(post)
        gone = [index for index, field in enumerate(fields) if field.key == path[0]]
        stay = [field for field in fields if field.key != path[0]]
        return accepted(post, Root(post).removed(gone), stay)
    holder = target_at(post, path[:-1])
    index = holder.slot.index_of(path[-1])
    if index is None:
        raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(path[-1]))
    _refuse_opaque(holder)
    rest = without_value(value_at(holder.field.value, holder.path), path[-1])
    whole = with_value(holder.field.value, holder.path, rest)
    part = replace(holder, path=path[1:])
    return tried(post, holder.slot.after, lambda manner: without(holder.slot, index, manner), part.meant(whole))


def rename_field(post: Post, key: str | Path, new: str) -> Edit:
    """Return the edit that makes the key at *key* be *new*, in the quotes that stand there; twice there, both."""
    path = path_of(key)
    target = target_at(post, path)
    if path[-1] == new:
        return Edit(target.slot.node.span.start, "", "")
    if isinstance(path[-1], int):
        raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(path[-1]))
    if _stands(post, (*path[:-1], new)):
        raise FieldEditRefused(Reason.ALREADY_THERE, new)
    if len(path) == 1:
        meant = [replace(field, key=new, edited=True) if field.key == path[0] else field for field in as_read(post)]
        entries, flow = Root(post).entries, post.front_matter.flow
    else:
        holder = target_at(post, path[:-1])
        _refuse_opaque(holder)
        entries, flow = holder.slot.node.children, target.slot.flow
        meant = replace(holder, path=path[1:]).meant(_renamed(holder, path, new))
    try:
        edits = [_renaming(post.source, entry, new, flow=flow) for entry in entries if entry.key == path[-1]]
    except Unspellable as error:
        raise FieldEditRefused(Reason.UNSPELLABLE, str(error)) from error
    return accepted(post, edits, meant)


def move_field(post: Post, key: str, index: int) -> Edit:
    """Return the edit that makes the field *key* the one at *index*, with the comment lines directly above it."""
    target = target_at(post, (key,))
    fields = as_read(post)
    if not 0 <= index < len(fields):
        raise FieldEditRefused(Reason.OUT_OF_RANGE, str(index))
    if index == target.index:
        return Edit(target.slot.node.span.start, "", "")
    fields.insert(index, fields.pop(target.index))
    edit = first_accepted(post, Root(post).moved(target.index, index), fields)
    read = post.after(edit).front_matter.values()
    if not all(same_value(value, read.get(name)) for name, value in post.front_matter.values().items()):
        raise FieldEditRefused(Reason.CHANGES_OTHERS, key)
    return edit


def insert_item(post: Post, path: Path, index: int, value: Value) -> Edit:
    """Return the edit that puts *value* before item *index* of the list at *path*; nothing there becomes a list."""
    target = target_at(post, path_of(path))
    _refuse_opaque(target)
    old = target.slot.node.value
    items = [] if old is None else old
    if not isinstance(items, list):
        raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(index))
    if not 0 <= index <= len(items):
        raise FieldEditRefused(Reason.OUT_OF_RANGE, str(index))
    new = [*items[:index], value, *items[index:]]
    if not target.slot.node.children:
        return _set_value(target, new)
    whole = with_value(target.field.value, target.path, new)
    meant = replace(target, path=(*target.path, index)).meant(whole)
    return tried(post, target.slot.after, lambda manner: new_item(target.slot, index, value, manner), meant)


def set_date(post: Post, key: str | Path, spelling: str) -> Edit:
    """Return the edit that writes the date *spelling* at *key*, in the quotes that stand there or in none.

    Quotes are kept as they change what is meant: ``2024-03-04 05:06:07`` is UTC without them, and local time within.
    """
    date = parse_spelling(spelling)
    if date is None:
        raise FieldEditRefused(Reason.INVALID_DATE, spelling)
    path = path_of(key)
    if not _stands(post, path):
        if len(path) > 1:
            raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(path[-1]))
        fields = [*as_read(post), Meant(str(path[0]), date.plain_value, None, edited=True)]
        root = Root(post)

        def added(manner: Manner) -> list[Edit]:
            return root.inserted_text(len(fields) - 1, str(path[0]), spelling, manner)

        return tried(post, root.insertion_point(len(fields) - 1), added, fields)
    target = target_at(post, path)
    _refuse_opaque(target)
    quote = {Style.SINGLE: "'", Style.DOUBLE: '"', Style.LITERAL: "'", Style.FOLDED: "'"}.get(
        target.slot.node.style, ""
    )
    meant = target.meant(with_value(target.field.value, target.path, spelling if quote else date.plain_value))
    text = f"{quote}{spelling}{quote}"
    return tried(post, target.slot.after, lambda _: [placed(target.slot, text)], meant)


def _stands(post: Post, path: Path) -> bool:
    try:
        target_at(post, path)
    except FieldEditRefused as refusal:
        if refusal.reason is Reason.NO_SUCH_FIELD:
            return False
        raise
    return True


def _set_value(target: Target, value: Value) -> Edit:
    meant = target.meant(with_value(target.field.value, target.path, value))
    return tried(target.post, target.slot.after, lambda manner: changed(target.slot, value, manner), meant)


def _set_new_key(post: Post, path: Path, value: Value) -> Edit:
    """Return the edit that adds the key at the end of *path* to the map there, or to nothing, which becomes a map."""
    holder = target_at(post, path[:-1])
    _refuse_opaque(holder)
    old = holder.slot.node.value
    entries = {} if old is None else old
    if not isinstance(entries, dict) or not isinstance(path[-1], str):
        raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(path[-1]))
    return _set_value(holder, {**entries, path[-1]: value})


def _refuse_opaque(target: Target) -> None:
    if target.slot.node.kind is Kind.OPAQUE:
        raise FieldEditRefused(Reason.OPAQUE, target.field.key)


def _renamed(holder: Target, path: Path, new: str) -> Value:
    old = value_at(holder.field.value, path[1:])
    rest = without_value(value_at(holder.field.value, holder.path), path[-1])
    return with_value(with_value(holder.field.value, holder.path, rest), (*path[1:-1], new), old)


def _renaming(source: str, entry: Entry, new: str, *, flow: bool) -> Edit:
    if entry.key_span is None:
        raise FieldEditRefused(Reason.NO_SUCH_FIELD, new)
    old = entry.key_span.of(source)
    like = {"'": Style.SINGLE, '"': Style.DOUBLE}.get(old[:1], Style.PLAIN)
    return Edit(entry.key_span.start, old, spell_key(new, like=like, flow=flow))
