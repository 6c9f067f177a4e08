"""Where one top-level block of a post ends and the next begins.

A block's end is a function of the lines from its start on, and of nothing before it. So after an edit the text is cut
anew only from the touched block until an old cut is met again. The rules lean to keeping lines together: a block that
holds two is rendered right, one that is cut in two is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from editor.render.lookahead import Closers, Reader, Shifted
from editor.render.marks import (
    ATTRIBUTES,
    COMMENT,
    DEFINED_TERM,
    ELEMENT,
    FENCE,
    FOOTNOTE,
    HEADING,
    INDENTED_CODE,
    LINK_OR_ABBREVIATION,
    LIST_ITEM,
    QUOTE,
    RULE,
    VOID_ELEMENTS,
    closes_fence,
    indent_of,
    is_blank,
    opens_html,
)


class Kind(Enum):
    """What a top-level block is, as far as its rendering needs to know."""

    BLANK = "blank"
    TEXT = "text"
    HEADING = "heading"
    RULE = "rule"
    FENCE = "fence"
    CODE = "code"
    LIST = "list"
    QUOTE = "quote"
    HTML = "html"
    DEFINITIONS = "definitions"
    """Link targets, abbreviations, footnotes: shows nothing where it stands."""
    ATTRIBUTES = "attributes"
    """A line ``{: …}`` of its own."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A top-level block of *line_count* lines, the blank lines behind it included.

    *awaits* tells that its first line would open a longer block if a closing line came anywhere below.
    """

    kind: Kind
    line_count: int
    awaits: bool = False


def cut_blocks(lines: Iterable[str]) -> Iterator[Cut]:
    """Yield the top-level blocks of *lines*, read lazily: a consumer that stops early costs nothing more."""
    reader = Reader(lines)
    closers = Closers()
    while reader.peek() is not None:
        cut = _cut(reader, closers)
        reader.skip(cut.line_count)
        yield cut


def _cut(reader: Reader, closers: Closers) -> Cut:
    line = reader.peek() or ""
    if is_blank(line):
        return Cut(Kind.BLANK, _through_blanks(reader, 0))
    awaits = False
    fence = FENCE.match(line)
    if fence and indent_of(line) <= 3:
        end = _fence_end(reader, 0, closers)
        if end:
            return Cut(Kind.FENCE, _through_attributes(reader, end))
        awaits = True
    if COMMENT.match(line) and _comment_end(reader, 0, closers) is None:
        awaits = True
    elif opens_html(line):
        return _group(reader, closers, awaits=awaits)
    if ATTRIBUTES.match(line):
        return _attributed(reader, closers)
    if HEADING.match(line):
        return Cut(Kind.HEADING, _through_attributes(reader, 1))
    if RULE.match(line):
        return Cut(Kind.RULE, _through_attributes(reader, 1))
    if FOOTNOTE.match(line):
        return Cut(Kind.DEFINITIONS, _indented_end(reader, FOOTNOTE, closers)[0])
    if LINK_OR_ABBREVIATION.match(line):
        return Cut(Kind.DEFINITIONS, _through_blanks(reader, _nonblank_end(reader, 0)))
    if INDENTED_CODE.match(line):
        return Cut(Kind.CODE, _code_end(reader))
    if LIST_ITEM.match(line) and indent_of(line) <= 3:
        end, awaiting = _indented_end(reader, LIST_ITEM, closers)
        return Cut(Kind.LIST, end, awaits or awaiting)
    if QUOTE.match(line):
        return Cut(Kind.QUOTE, _through_attributes(reader, _nonblank_end(reader, 0)), awaits)
    return _group(reader, closers, awaits=awaits)


def _attributed(reader: Reader, closers: Closers) -> Cut:
    """Return the block to which the attributes right before it belong, they included."""
    count = 1
    while (line := reader.peek(count)) is not None and ATTRIBUTES.match(line):
        count += 1
    if line is None or is_blank(line):
        return Cut(Kind.ATTRIBUTES, _through_blanks(reader, count))
    cut = _cut(Shifted(reader, count), closers)
    return Cut(cut.kind, count + cut.line_count, cut.awaits)


def _group(reader: Reader, closers: Closers, *, awaits: bool) -> Cut:
    """Return the block of a paragraph, a table, terms with definitions, or HTML, and what clings to it."""
    end = 0
    kind = Kind.TEXT
    defining = False
    while (line := reader.peek(end)) is not None:
        if is_blank(line):
            after = _through_blanks(reader, end)
            if kind is Kind.TEXT and _continues_terms(reader, after, defining=defining):
                end = after
                continue
            return Cut(kind, after, awaits)
        defining = defining or DEFINED_TERM.match(line) is not None
        if end and kind is Kind.TEXT:
            if HEADING.match(line) or ATTRIBUTES.match(line) or (LIST_ITEM.match(line) and indent_of(line) <= 3):
                break
            if FENCE.match(line) and indent_of(line) <= 3:
                if _fence_end(reader, end, closers):
                    break
                awaits = True
        if COMMENT.match(line):
            comment_end = _comment_end(reader, end, closers)
            awaits = awaits or comment_end is None
            kind = Kind.HTML if end == 0 and comment_end else kind
            end = comment_end or end + 1
        elif opens_html(line):
            kind = Kind.HTML if end == 0 else kind
            end = _element_end(reader, end)
        else:
            end += 1
    return Cut(kind, _through_attributes(reader, end), awaits)


def _continues_terms(reader: Reader, after: int, *, defining: bool) -> bool:
    """Tell whether the line *after* blank lines goes on with the terms and definitions before it."""
    following = reader.peek(after)
    if following is None:
        return False
    if DEFINED_TERM.match(following):
        return True
    return defining and (indent_of(following) >= 2 or DEFINED_TERM.match(reader.peek(after + 1) or "") is not None)


def _indented_end(reader: Reader, marker: re.Pattern[str], closers: Closers) -> tuple[int, bool]:
    """Return where a list or a footnote ends, and whether a fence in it waits for its end.

    It goes on over blank lines as long as what follows is indented or is an item too.
    """
    end = 1
    awaits = False
    while (line := reader.peek(end)) is not None:
        if is_blank(line):
            after = _through_blanks(reader, end)
            following = reader.peek(after)
            if following is None or not (
                indent_of(following) >= 2 or (marker.match(following) and not RULE.match(following))
            ):
                return after, awaits
            end = after
            continue
        indented = line[0] in " \t"
        fence = FENCE.match(line)
        if fence:
            fence_end = _fence_end(reader, end, closers)
            if fence_end is None:
                awaits = True
            elif not indented:
                break
            end = fence_end or end + 1
            continue
        if not indented and (HEADING.match(line) or ATTRIBUTES.match(line) or RULE.match(line)):
            break
        end = _element_end(reader, end) if opens_html(line) else end + 1
    return _through_attributes(reader, end), awaits


def _code_end(reader: Reader) -> int:
    end = 1
    while (line := reader.peek(end)) is not None:
        if is_blank(line):
            after = _through_blanks(reader, end)
            if not INDENTED_CODE.match(reader.peek(after) or ""):
                return after
            end = after
        elif INDENTED_CODE.match(line):
            end += 1
        else:
            break
    return _through_attributes(reader, end)


def _nonblank_end(reader: Reader, end: int) -> int:
    while (line := reader.peek(end)) is not None and not is_blank(line):
        if end and ATTRIBUTES.match(line):
            break
        end += 1
    return end


def _through_blanks(reader: Reader, end: int) -> int:
    while (line := reader.peek(end)) is not None and is_blank(line):
        end += 1
    return end


def _through_attributes(reader: Reader, end: int) -> int:
    """Take in the lines ``{: …}`` that stand right behind a block, and the blank lines."""
    while (line := reader.peek(end)) is not None and ATTRIBUTES.match(line):
        end += 1
    return _through_blanks(reader, end)


def _fence_end(reader: Reader, start: int, closers: Closers) -> int | None:
    """Return where the fence that opens at *start* ends, or None when no line closes it."""
    found = FENCE.match(reader.peek(start) or "")
    if found is None or closers.missing(found["mark"]):
        return None
    end = start + 1
    while (line := reader.peek(end)) is not None:
        if closes_fence(line, found["mark"]):
            return end + 1
        end += 1
    closers.note_missing(found["mark"])
    return None


def _comment_end(reader: Reader, start: int, closers: Closers) -> int | None:
    """Return the line behind the comment that opens at *start*, or None when nothing closes it."""
    if closers.comment_missing:
        return None
    end = start
    while (line := reader.peek(end)) is not None:
        if "-->" in (line.split("<!--", 1)[1] if end == start else line):
            return end + 1
        end += 1
    closers.comment_missing = True
    return None


def _element_end(reader: Reader, start: int) -> int:
    """Return the line behind the element that opens at *start*; an element that is never closed takes all."""
    first = reader.peek(start) or ""
    if COMMENT.match(first):
        return start + 1
    found = ELEMENT.match(first)
    name = found["name"].lower() if found else ""
    if name in VOID_ELEMENTS:
        return start + 1
    tag = re.compile(rf"<!--.*?-->|<(/?){re.escape(name)}(?=[\s/>])(?:[^<>]*(/)>)?", re.IGNORECASE)
    depth = 0
    end = start
    while (line := reader.peek(end)) is not None:
        end += 1
        for match in tag.finditer(line):
            if match[0].startswith("<!--") or match[2]:
                continue
            depth += -1 if match[1] else 1
        if depth <= 0:
            return end
    return end
