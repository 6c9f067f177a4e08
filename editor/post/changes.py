"""The least change of the source that makes a value another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from editor.post.edit import Edit
from editor.post.emit import MERGE_KEY, entry_text, item_text, spell, spell_key
from editor.post.members import Members
from editor.post.nodes import Kind, Style
from editor.post.refusal import FieldEditRefused, Reason
from editor.post.respelling import respelled
from editor.post.slots import Manner, Slot, quotes_near
from editor.post.values import Value, key_text, same_value


def changed(slot: Slot, value: Value, manner: Manner) -> list[Edit]:
    """Return the edits that make the value at *slot* be *value*; none where it is that already.

    Of a list or map only those members change that differ. Raises FieldEditRefused where a tag, an alias or a
    merge would be rewritten, and Unspellable.
    """
    node = slot.node
    if same_value(node.value, value):
        return []
    if node.kind is Kind.OPAQUE:
        raise FieldEditRefused(Reason.OPAQUE, slot.source[node.span.start : node.span.end])
    if node.children and isinstance(value, list) and isinstance(node.value, list) and value:
        return _changed_items(slot, node.value, value, manner)
    if node.children and isinstance(value, dict) and isinstance(node.value, dict):
        edits = _changed_entries(slot, {key_text(key): inner for key, inner in value.items()}, manner)
        if edits is not None:
            return edits
    return [respelled(slot, value, manner)]


def new_item(slot: Slot, index: int, value: Value, manner: Manner) -> list[Edit]:
    """Return the edits that put *value* before item *index* of the list that stands at *slot*, and is not empty."""
    members = slot.members(manner.newline)
    return members.inserted(index, [_item(slot, members, index, value, manner)])


def without(slot: Slot, index: int, manner: Manner) -> list[Edit]:
    """Return the edits that take member *index* out of the collection at *slot*; ``[]`` or ``{}`` remains of one."""
    gone = {index}
    entries = slot.node.children
    if entries[index].key is not None:
        gone = {other for other, entry in enumerate(entries) if entry.key == entries[index].key}
    if len(gone) == len(entries):
        empty: Value = {} if isinstance(slot.node.value, dict) else []
        return [respelled(slot, empty, manner)]
    members = slot.members(manner.newline)
    return [edit for first, last in _runs(sorted(gone)) for edit in members.removed(first, last)]


def _item(slot: Slot, members: Members, index: int, value: Value, manner: Manner) -> str:
    entries = slot.node.children
    near = manner.near(quotes_near(entries, index))
    if slot.node.style is Style.FLOW:
        like = Style.DOUBLE if near.careful else near.like
        return spell(value, like=like, flow=True, indent="", newline=near.newline)
    return item_text(
        value,
        indent=members.column,
        newline=near.newline,
        like=near.like,
        dash=_dash(slot),
        careful=near.careful,
    )


def _dash(slot: Slot) -> str:
    """Return the dash with the blanks that the list's first item has behind it."""
    first = slot.node.children[0]
    dash = slot.source[first.entry_span.start : first.node.span.start]
    return dash if re.fullmatch("- {1,8}", dash) else "- "


def _changed_items(slot: Slot, old: list[Value], new: list[Value], manner: Manner) -> list[Edit]:
    entries = slot.node.children
    if len(entries) != len(old):
        raise FieldEditRefused(Reason.OPAQUE, "a list of which an item stands elsewhere")
    members = slot.members(manner.newline)
    edits: list[Edit] = []
    for before, after in _differences(old, new):
        pairs = min(len(before), len(after))
        for index, other in zip(before, after, strict=False):
            near = manner.near(quotes_near(entries, index))
            edits += changed(slot.of(entries[index]), new[other], near)
        if len(before) > pairs:
            edits += members.removed(before[pairs], before[-1] + 1)
        position = before.stop
        added = [_item(slot, members, position, new[other], manner) for other in after[pairs:]]
        edits += members.inserted(position, added)
    return edits


def _differences(old: list[Value], new: list[Value]) -> Iterator[tuple[range, range]]:
    """Tell which items of *old* are replaced by which of *new*."""
    matcher = SequenceMatcher(None, [_mark(item) for item in old], [_mark(item) for item in new], autojunk=False)
    for tag, first, last, other_first, other_last in matcher.get_opcodes():
        if tag != "equal":
            yield range(first, last), range(other_first, other_last)


def _mark(item: Value) -> str:
    """Return what tells *item* from others; equal maps may differ in it, which costs only a comparison."""
    return f"{type(item).__name__} {item!r}"


def _changed_entries(slot: Slot, new: dict[str, Value], manner: Manner) -> list[Edit] | None:
    """Return the edits of a map, or None where none of its entries stays."""
    entries = slot.node.children
    gone = [index for index, entry in enumerate(entries) if entry.key not in new and entry.key != MERGE_KEY]
    if len(gone) == len(entries):
        return None
    members = slot.members(manner.newline)
    edits = [edit for first, last in _runs(gone) for edit in members.removed(first, last)]
    last_of = {entry.key: entry for entry in entries}
    for key, value in new.items():
        if key in last_of:
            edits += changed(slot.of(last_of[key]), value, manner)
    own = {entry.key for entry in entries}
    merged = slot.node.value if isinstance(slot.node.value, dict) else {}
    added = {
        key: value
        for key, value in new.items()
        if key not in own and not (key in merged and same_value(merged[key], value))
    }
    texts = [new_entry(slot, key, value, manner) for key, value in added.items()]
    return edits + members.inserted(len(entries), texts)


def new_entry(slot: Slot, key: str, value: Value, manner: Manner) -> str:
    """Return *key* and *value* as an entry of the map that stands at *slot*."""
    if slot.node.style is Style.FLOW:
        like = Style.DOUBLE if manner.careful else Style.PLAIN
        text = spell(value, like=like, flow=True, indent="", newline=manner.newline)
        return f"{spell_key(key, flow=True)}: {text}"
    column = slot.members(manner.newline).column
    return entry_text(key, value, indent=column, newline=manner.newline, lists=manner.lists, careful=manner.careful)


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Tell the ranges of which ascending *numbers* consist."""
    for position, number in enumerate(numbers):
        if position == 0 or numbers[position - 1] != number - 1:
            first = number
        if position + 1 == len(numbers) or numbers[position + 1] != number + 1:
            yield first, number + 1
