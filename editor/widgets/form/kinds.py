"""Which editor fits a field: decided by its value; a known key only refines."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Container
from enum import Enum
from typing import TYPE_CHECKING

from editor.post.nodes import Kind, Node
from editor.widgets.form.picture_keys import holds_picture

if TYPE_CHECKING:  # front matter brings YAML with it, which comes after the window
    from editor.post.front_matter import Field

LONG_COLUMNS = 80
"""Text wider than this gets an editor of several lines."""

DATE_KEYS = frozenset({"date", "last_modified_at"})
_LONG_TEXT_KEYS = frozenset({"excerpt", "description"})
_LIST_KEYS = frozenset({"tags", "categories"})
_TOGGLE_KEYS = frozenset({"published"})
_NUMBER_KEYS = frozenset({"reading_time"})

# QTextDocument keeps these for itself or turns them into another character.
_UNHOLDABLE = frozenset("\r\u2028\u2029\ufdd0\ufdd1\ufeff\ufffe\ufffc\0")


class EditorKind(Enum):
    """The editors of the form."""

    TITLE = "title"
    TEXT = "text"
    LINES = "lines"
    DATE = "date"
    TOGGLE = "toggle"
    NUMBER = "number"
    CHIPS = "chips"
    CHOICE = "choice"
    PICTURE = "picture"
    TREE = "tree"
    YAML = "yaml"


def kind_for(field: Field, choices: Container[str]) -> EditorKind:
    """Return the editor that fits *field*; *choices* are the keys for which values are offered."""
    key, node = field.key, field.node
    if key in DATE_KEYS and field.kind in (Kind.DATE, Kind.TEXT, Kind.NUMBER, Kind.NULL):
        return EditorKind.DATE
    if field.kind is Kind.TEXT:
        return _kind_for_text(key, str(field.value), offered=key in choices)
    if field.kind is Kind.NULL:
        return _kind_for_nothing(key, offered=key in choices)
    if field.kind is Kind.LIST:
        return EditorKind.CHIPS if _fits_chips(node) else EditorKind.TREE
    if field.kind is Kind.NUMBER:
        finite = isinstance(field.value, int | float) and math.isfinite(field.value)
        return EditorKind.NUMBER if finite else EditorKind.YAML
    return {
        Kind.BOOLEAN: EditorKind.TOGGLE,
        Kind.DATE: EditorKind.DATE,
        Kind.TREE: EditorKind.TREE,
        Kind.OPAQUE: EditorKind.YAML,
    }[field.kind]


def _kind_for_text(key: str, text: str, *, offered: bool) -> EditorKind:
    if not _UNHOLDABLE.isdisjoint(text):
        return EditorKind.YAML
    if "\n" in text or key in _LONG_TEXT_KEYS:
        return EditorKind.LINES
    if key == "title":
        return EditorKind.TITLE
    if offered and key not in _LIST_KEYS:
        return EditorKind.CHOICE
    if holds_picture(key, text):
        return EditorKind.PICTURE
    return EditorKind.LINES if columns(text) > LONG_COLUMNS else EditorKind.TEXT


def _kind_for_nothing(key: str, *, offered: bool) -> EditorKind:
    if key in _LIST_KEYS:
        return EditorKind.CHIPS
    if key in _TOGGLE_KEYS:
        return EditorKind.TOGGLE
    if key in _NUMBER_KEYS:
        return EditorKind.NUMBER
    return _kind_for_text(key, "", offered=offered)


def _fits_chips(node: Node) -> bool:
    return all(
        child.node.kind not in (Kind.TREE, Kind.LIST, Kind.OPAQUE) and "\n" not in str(child.node.value)
        for child in node.children
    )


def columns(text: str) -> int:
    """Return how many columns *text* takes, East Asian wide characters taking two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
