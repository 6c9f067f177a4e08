"""One value as the YAML that stands for it, anchors, tags and all, to be written by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from editor.post.edit import Edit, Span
from editor.post.habits import manner_at
from editor.post.lines import column_of, line_end
from editor.post.nodes import Style
from editor.post.paths import Path, path_of
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused, Reason
from editor.post.reread import first_accepted
from editor.post.respelling import placed
from editor.post.slots import Manner, Slot
from editor.post.targets import target_at

_ENDING = re.compile(r"\r\n|\n|\r")
# What a block list or map begins with, and a text on the line of its key does not.
_MEMBER = re.compile(r"[-?](?:[ \t]|$)|[^|>\[{&!*#].*:(?:[ \t]|$)")
_KEEPING = re.compile(r"\s*(?:[&!]\S*\s+)*[|>][1-9]?\+")
_PREFIX = re.compile(r"[ \t]*(?=[&!*])")


def raw_of(post: Post, key: str | Path) -> str:
    """Return the YAML of the value at *key*, its further lines without the indentation of the place, ended by LF."""
    slot = _with_prefix(target_at(post, path_of(key)).slot)
    depth = len(_further_column(slot))
    first, *further = _ENDING.split(slot.source[slot.node.span.start : slot.end])
    return "\n".join((first, *(line[min(depth, len(line) - len(line.lstrip(" "))) :] for line in further)))


def set_raw(post: Post, key: str | Path, yaml: str) -> Edit:
    """Return the edit that makes *yaml* the YAML of the value at *key*, whatever value it gives.

    It is indented as its place wants. Raises FieldEditRefused where it is no YAML there, where another field would
    change, where the readers differ about it, or where Jekyll would stop.
    """
    path = path_of(key)
    target = target_at(post, path)
    lines = _ENDING.split(yaml.lstrip("\r\n") if _KEEPING.match(yaml) else yaml.strip("\r\n"))
    slot = _with_prefix(target.slot)
    if "\n".join(lines) == raw_of(post, path):
        return Edit(slot.node.span.start, "", "")
    meant = target.meant(target.field.value, free=target.path)
    candidates = ([edit] for edit in _candidates(slot, lines, manner_at(post, slot.after)))
    try:
        return first_accepted(post, candidates, meant)
    except FieldEditRefused as refusal:
        if refusal.reason not in (Reason.MISREAD, Reason.CHANGES_OTHERS):
            raise
        raise FieldEditRefused(Reason.INVALID_YAML, refusal.detail) from refusal


def _candidates(slot: Slot, lines: list[str], manner: Manner) -> Iterator[Edit]:
    """Tell the ways in which *lines* may stand at *slot*: as the value there does, on the key's line, below it."""
    if slot.node.style is Style.BLOCK and _MEMBER.match(lines[0]):
        text = _indented(lines, _further_column(slot), manner.newline)
        yield Edit(slot.node.span.start, slot.source[slot.node.span.start : slot.end], text)
    for column in (slot.column, slot.column + "  "):
        yield placed(slot, _indented(lines, column, manner.newline))
    if slot.of_key and not slot.flow:
        column = slot.column + (manner.lists or "  ")
        block = f"{manner.newline}{column}" + _indented(lines, column, manner.newline)
        end = line_end(slot.source, slot.after)
        if slot.node.style is Style.BLOCK and slot.node.span.start > end:
            yield placed(slot, "", block)
        else:
            rest = slot.source[slot.end : line_end(slot.source, slot.end)]
            yield Edit(slot.after, slot.source[slot.after : slot.end] + rest, rest + block)


def _indented(lines: list[str], column: str, newline: str) -> str:
    return newline.join((lines[0], *(column + line if line else "" for line in lines[1:])))


def _with_prefix(slot: Slot) -> Slot:
    """Return *slot* with the anchor or tag before its value counted as a part of it."""
    prefix = _PREFIX.match(slot.source, slot.after)
    node = slot.node
    if prefix is None or prefix.end() >= max(node.span.start, slot.after + 1):
        return slot
    end = max(node.span.end, prefix.end())
    return replace(slot, node=replace(node, span=Span(prefix.end(), end)))


def _further_column(slot: Slot) -> str:
    """Return the indentation of the lines of the value at *slot* but the first."""
    start = slot.node.span.start
    if slot.node.style is Style.BLOCK and start > line_end(slot.source, slot.after):
        return column_of(slot.source, start)
    return slot.column
