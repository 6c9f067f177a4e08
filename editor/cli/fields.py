"""The commands get, set and unset: front matter from scripts, without a window and without loss."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from editor.cli.failure import CommandFailed, broken_front_matter, refused
from editor.cli.language import translate
from editor.cli.post_file import PostFile, open_post
from editor.cli.values import json_text, read_json, read_values, scalar_text
from editor.post.edit import Edit
from editor.post.fields import remove_field, set_date, set_field
from editor.post.front_matter import Kind, Moment, Node, Value
from editor.post.refusal import FieldEditRefused

FieldPath = tuple[str | int, ...]


def get_text(path: Path, key: str | None, *, as_json: bool) -> str:
    """Return the field *key* of the post at *path*, or all of them, ended by a line feed; raises CommandFailed.

    As text a list has one item on each line, and dates stand as they are written.
    """
    file = open_post(path)
    front_matter = file.post.front_matter
    if front_matter.error is not None:
        raise broken_front_matter(path, front_matter.error)
    if key is None:
        return _all_fields(file, as_json=as_json)
    node = find_node(file, field_path(file, key))
    if node is None:
        raise CommandFailed(translate("cli", "{0} has no field {1}.").format(path, key))
    return f"{json_text(node.value) if as_json else _node_text(file, node)}\n"


def set_value(path: Path, key: str, words: Sequence[str], *, as_json: bool) -> None:
    """Give the field *key* of the post at *path* the value that *words* mean; raises CommandFailed."""
    file = open_post(path)
    place = field_path(file, key)
    node = find_node(file, place)
    value = read_json(words[0]) if as_json else read_values(words, node)
    try:
        file.write(_edit(file, place, node, value, words))
    except FieldEditRefused as refusal:
        raise refused(path, refusal) from refusal


def unset_value(path: Path, key: str) -> None:
    """Take the field *key* out of the post at *path*; raises CommandFailed."""
    file = open_post(path)
    try:
        file.write(remove_field(file.post, field_path(file, key)))
    except FieldEditRefused as refusal:
        raise refused(path, refusal) from refusal


def field_path(file: PostFile, key: str) -> FieldPath:
    """Return the path that *key* means: a field of that very name, or names and numbers joined by dots."""
    front_matter = file.post.front_matter
    if "." not in key or front_matter.get(key) is not None:
        return (key,)
    parts: list[str | int] = []
    value: Value = dict(front_matter.values().items())
    for part in key.split("."):
        if isinstance(value, list) and part.isdecimal():
            parts.append(int(part))
            value = value[int(part)] if int(part) < len(value) else None
        else:
            parts.append(part)
            value = value.get(part) if isinstance(value, dict) else None
    return tuple(parts)


def find_node(file: PostFile, path: FieldPath) -> Node | None:
    """Return what stands at *path*, None where nothing does."""
    field = file.post.front_matter.get(str(path[0]))
    node = field.node if field else None
    for part in path[1:]:
        if node is None:
            return None
        if isinstance(part, int):
            node = node.children[part].node if part < len(node.children) else None
        else:
            node = next((entry.node for entry in reversed(node.children) if entry.key == part), None)
    return node


def _edit(file: PostFile, path: FieldPath, node: Node | None, value: Value, words: Sequence[str]) -> Edit:
    """Return the edit that sets *value*; a date keeps the spelling that was typed."""
    is_date = node is not None and node.kind is Kind.DATE
    if is_date and isinstance(value, str):  # from JSON, or a spelling that only set_date can judge
        return set_date(file.post, path, value)
    if isinstance(value, Moment | datetime.date) and (node is None or is_date or node.kind is Kind.NULL):
        return set_date(file.post, path, words[0])
    return set_field(file.post, path, value)


def _all_fields(file: PostFile, *, as_json: bool) -> str:
    values = file.post.front_matter.values()
    if as_json:
        return f"{json_text(dict(values.items()))}\n"
    lines = []
    for key, value in values.items():
        node = find_node(file, (key,))
        text = _node_text(file, node) if node is not None else scalar_text(value)
        lines.append(f"{key}: {', '.join(text.splitlines()) if isinstance(value, list) else text}\n")
    return "".join(lines)


def _node_text(file: PostFile, node: Node) -> str:
    if node.kind is Kind.DATE:
        return node.span.of(file.post.source).strip("'\"")
    if node.kind is Kind.LIST:
        return "\n".join(_node_text(file, entry.node) for entry in node.children)
    return json_text(node.value) if isinstance(node.value, list | dict) else scalar_text(node.value)
