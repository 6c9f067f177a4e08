"""How many sheets of manuscript paper (原稿用紙) a text fills when it is written into their cells."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from editor.spelling.counts import visible_of
from editor.spelling.stretches import prose_of

COLUMNS = ROWS = 20
# Two letters or digits of half width share a cell; all else has one of its own.
_CELLS = re.compile(r"(?P<half>[!-~]+)|(?P<blank>[ \t]+)|(?P<full>.)", re.DOTALL)
_MARKS = re.compile(r"[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef\u200d]+")
_NEVER_FIRST = frozenset(
    "、。，．・：；？！」』）】〕］｝〉》”’ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥)]},.!?:;"
)
_HANGING = frozenset("、。，．」』）】〕］｝〉》”’")
_NEVER_LAST = frozenset("「『（【〔［｛〈《“‘")


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The lines that a text takes, and the sheets that they fill."""

    lines: int
    sheets: int
    columns: int = COLUMNS
    rows: int = ROWS


def manuscript_of(body: str, *, columns: int = COLUMNS, rows: int = ROWS) -> Manuscript:
    """Return what *body*, Markdown without front matter, fills on sheets of *rows* lines of *columns* cells.

    By the usual rules: a paragraph begins on a line of its own, one cell in unless with a bracket; 。 and 」 share the
    last cell of a line rather than begin the next one, and an opening bracket does not end one.
    """
    lines = sum(prose.ask(_lines_in, columns) for prose in prose_of(body))
    return Manuscript(lines, math.ceil(lines / rows), columns, rows)


def _lines_in(texts: tuple[str, ...], columns: int) -> int:
    lines = (line.strip() for text in texts for line in visible_of(text).split("\n"))
    return sum(_lines_of(line, columns) for line in lines if line)


def _lines_of(paragraph: str, columns: int) -> int:
    """Return how many lines *paragraph*, which is not empty, takes."""
    lines, used = 1, 0 if paragraph[0] in _NEVER_LAST or paragraph[0] == "\u3000" else 1
    for found in _CELLS.finditer(_MARKS.sub("", paragraph)):
        cells = math.ceil(len(found[0]) / 2) if found["full"] is None else 1
        sign = found[0]
        if used + cells <= columns:
            used += cells
            if used == columns and sign in _NEVER_LAST:
                lines, used = lines + 1, 1
        elif sign in _HANGING:
            continue
        elif sign in _NEVER_FIRST:
            lines, used = lines + 1, 2  # the letter before it comes along
        elif found["blank"]:
            continue
        else:
            over = used + cells - columns
            whole = found["full"] is not None
            more = 1 if whole else math.ceil(over / columns)
            lines, used = lines + more, 1 if whole else over - (more - 1) * columns
    return lines
