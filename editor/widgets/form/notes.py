"""What a row says below its editor, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.post.nodes import Kind

if TYPE_CHECKING:  # front matter brings YAML with it, which comes after the window
    from editor.post.front_matter import Field

# What Ruby's String#split parts at; the ideographic space is not among them.
_BLANKS = re.compile(r"[ \t\n\v\f\r]+")
_SPLIT_KEYS = frozenset({"tags", "categories"})


def note_for(field: Field) -> str:
    """Return what the writer should know of *field*; empty where there is nothing to say."""
    if field.overridden:
        text = QCoreApplication.translate("FieldRow", "A later “%1” takes the place of this one.")
        return text.replace("%1", field.key)
    if field.readings_differ:
        return QCoreApplication.translate(
            "FieldRow", "Jekyll’s two YAML readers disagree about this value. Change it to settle it."
        )
    return _split_note(field)


def _split_note(field: Field) -> str:
    """Say in what Jekyll splits a text where it wants a list."""
    if field.key not in _SPLIT_KEYS or field.kind is not Kind.TEXT:
        return ""
    parts = [part for part in _BLANKS.split(str(field.value)) if part]
    if len(parts) < 2:
        return ""
    text = QCoreApplication.translate("FieldRow", "Jekyll splits this at the blanks into %1: %2")
    named = QCoreApplication.translate("FieldRow", ", ").join(f"“{part}”" for part in parts)
    return text.replace("%1", str(len(parts))).replace("%2", named)
