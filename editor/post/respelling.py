"""One value spelled anew in the place of another, with the comment behind it kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from editor.post.block_text import Breaks
from editor.post.edit import Edit
from editor.post.emit import after_colon, spell
from editor.post.lines import is_blank, line_end, next_line
from editor.post.members import KEEPS
from editor.post.nodes import Style
from editor.post.slots import Manner, Slot
from editor.post.values import Value

_TEXTUAL = (Style.PLAIN, Style.SINGLE, Style.DOUBLE, Style.LITERAL, Style.FOLDED)
_BLOCK_HEADER = re.compile(r"[|>](?:([1-9])[+-]?|[+-]([1-9])?)?")
_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a block of text stands: how deep, how wide, in which lines, with which comment in its header."""

    step: str
    breaks: Breaks | None
    comment: str


def respelled(slot: Slot, value: Value, manner: Manner) -> Edit:
    """Return the edit that spells all of the value at *slot* anew, in the style that stands there."""
    block = _in_block(slot, value, manner)
    return placed(slot, "" if block else _spelled(slot, value, manner), block)


def placed(slot: Slot, text: str, block: str | None = None) -> Edit:
    """Return the edit that writes the YAML *text* in the place of the value at *slot*, behind its key or dash.

    *block*, if given, is to stand there instead: a list or map with the line break before it. The comment behind
    the value stays, or moves to the end of the first line where *text* has several.
    """
    style = slot.node.style
    if style is Style.EMPTY:
        return _filled(slot, text, block)
    if style is Style.BLOCK:
        return _unblocked(slot, text, block)
    if style in (Style.LITERAL, Style.FOLDED):
        comment = _shape(slot).comment
        start = slot.node.span.start
        old = slot.source[start : slot.end]
        return _whole_lines(slot.source, Edit(start, old, _with_comment(text, comment)))
    return _replaced(slot, text, block)


def _spelled(slot: Slot, value: Value, manner: Manner) -> str:
    style = _style_of(slot, manner)
    like = Style.DOUBLE if manner.careful else style if style in _TEXTUAL else manner.like
    if isinstance(value, list | dict) and not manner.careful:
        like = Style.FLOW
    if style not in (Style.LITERAL, Style.FOLDED):
        return spell(value, like=like, flow=slot.flow, indent=slot.column, newline=manner.newline)
    shape = _shape(slot)
    return spell(
        value,
        like=like,
        flow=slot.flow,
        indent=slot.column,
        newline=manner.newline,
        step=shape.step,
        breaks=shape.breaks,
    )


def _style_of(slot: Slot, manner: Manner) -> Style:
    """Return the style that the value at *slot* is meant to have.

    Quotes or a literal block that its text needs are no wish of the writer's, unless such quotes stand elsewhere
    without need: a plain text that for a while had a colon in it is plain again afterwards.
    """
    style, text = slot.node.style, slot.node.value
    if style in (Style.SINGLE, Style.DOUBLE, Style.LITERAL) and isinstance(text, str) and style not in manner.chosen:
        needed = spell(text, like=Style.PLAIN, flow=slot.flow, indent=slot.column, newline=manner.newline)
        if needed == slot.source[slot.node.span.start : slot.end]:
            return Style.PLAIN
    return style


def _in_block(slot: Slot, value: Value, manner: Manner) -> str | None:
    """Return *value* as a block list or map with the line break before it, where it is to be one at *slot*."""
    if slot.flow or not slot.of_key or manner.careful or not isinstance(value, list | dict) or not value:
        return None
    style = slot.node.style
    rest = slot.source[slot.end : line_end(slot.source, slot.end)]
    # Brackets stay, but empty ones tell nothing of how the writer would fill them.
    if style in (Style.LITERAL, Style.FOLDED) or (
        style is Style.FLOW and (slot.node.children or isinstance(value, dict))
    ):
        return None
    if style not in (Style.EMPTY, Style.BLOCK) and not is_blank(rest):
        return None
    lists = manner.lists if style is not Style.BLOCK else manner.lists or "  "
    text = after_colon(value, indent=slot.column, newline=manner.newline, lists=lists)
    return text if text.startswith(manner.newline) else None


def _filled(slot: Slot, text: str, block: str | None) -> Edit:
    """Return the edit that writes a value where there is nothing behind the colon or dash."""
    source, after = slot.source, slot.after
    if slot.of_key and slot.flow and not source.endswith(":", 0, after):
        return Edit(after, "", f": {text}")
    if slot.flow:
        return Edit(after, "", f" {text}")
    rest = source[after : line_end(source, after)]
    if block is not None:
        return Edit(after, rest, block if is_blank(rest) else rest + block)
    if is_blank(rest):
        return _whole_lines(source, Edit(after, rest, (rest or " ") + text))
    return _whole_lines(source, Edit(after, rest, " " + _with_comment(text, rest)))


def _replaced(slot: Slot, text: str, block: str | None) -> Edit:
    """Return the edit of a value that stands on the line of its key: a scalar or a flow collection."""
    source, span = slot.source, slot.node.span
    if block is not None:
        return Edit(slot.after, source[slot.after : span.end], block)
    if slot.flow or ("\n" not in text and "\r" not in text):
        return Edit(span.start, span.of(source), text)
    rest = source[span.end : line_end(source, span.end)]
    return _whole_lines(source, Edit(span.start, span.of(source) + rest, _with_comment(text, rest)))


def _unblocked(slot: Slot, text: str, block: str | None) -> Edit:
    """Return the edit that takes a block list or map away for a value on the line of its key, or for another block."""
    source, start, end = slot.source, slot.node.span.start, slot.end
    first = source[slot.after : line_end(source, slot.after)]
    if line_end(source, slot.after) >= start:
        return Edit(start, source[start:end], text)
    if block is not None:
        return Edit(slot.after, source[slot.after : end], first + block)
    end = line_end(source, end)
    return _whole_lines(source, Edit(slot.after, source[slot.after : end], " " + _with_comment(text, first)))


def _with_comment(text: str, rest: str) -> str:
    """Return *text* with the comment *rest* at the end of its first line."""
    if is_blank(rest):
        return text
    first = re.match(r"[^\r\n]*", text)
    position = first.end() if first else 0
    return text[:position] + rest + text[position:]


def _whole_lines(source: str, edit: Edit) -> Edit:
    """Return *edit* with the blank lines behind it taken in, where they would count as lines of its text."""
    if not KEEPS.match(edit.inserted.lstrip(" ")):
        return edit
    end = edit.end
    while end < len(source):
        following = next_line(source, end)
        if following == len(source) or not is_blank(source[following : line_end(source, following)]):
            break
        end = line_end(source, following)
    return Edit(edit.start, source[edit.start : end], edit.inserted)


def _shape(slot: Slot) -> _Shape:
    column = slot.column
    lines = re.split(r"\r\n|\n|\r", slot.node.span.of(slot.source))
    header = _BLOCK_HEADER.match(lines[0])
    digit = (header[1] or header[2]) if header else None
    comment = lines[0][header.end() :] if header else ""
    text = [line for line in lines[1:] if not is_blank(line)]
    depth = len(column) + int(digit) if digit else min((_depth(line) for line in text[:1]), default=0)
    step = depth - len(column)
    # A line that goes on in the next one shows that the writer breaks lines, and where.
    goes_on = any(one.strip() and two.strip() for one, two in pairwise(lines[1:]))
    standing = tuple(line[depth:] for line in text)
    breaks = Breaks(max(_NARROWEST, *map(len, standing)), standing) if goes_on else None
    return _Shape(" " * step if 1 <= step <= 9 else "  ", breaks, comment)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
