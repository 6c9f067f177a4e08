"""Edits that take a block or a sentence out of a post, with the blank lines or blanks that it leaves."""

from __future__ import annotations

import re
from collections import Counter

from editor.checks.desk.paragraph import Placed
from editor.post.edit import Edit

_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))*(?:[ \t]*\Z)?")
_LAST_BLANKS = re.compile(r"(?:\r\n|\r|\n|[ \t])*\Z")
_MARK = re.compile(r"[*_`~]+|[\[\]<>{}]")


def without_block(source: str, placed: Placed) -> Edit:
    """Return the edit that takes the block out, and the blank lines behind it, or before it where it is the last."""
    behind = _BLANK_LINES.match(source, placed.end)
    end = behind.end() if behind else placed.end
    start = placed.start
    if end == len(source):
        head = source[max(0, start - 100) : start]
        blanks = _LAST_BLANKS.search(head)
        extra = len(blanks[0]) if blanks else 0
        first = re.match(r"[ \t]*(?:\r\n|\r|\n)", blanks[0]) if blanks else None
        start -= max(0, extra - (len(first[0]) if first else 0))
    return Edit(start, source[start:end], "")


def without_sentence(placed: Placed, number: int) -> Edit | None:
    """Return the edit that takes out the sentence *number*, None where marks of Markdown would lose a partner."""
    paragraph = placed.paragraph
    sentence = paragraph.sentences[number]
    start, end = sentence.start, sentence.end
    if number + 1 < len(paragraph.sentences):
        end = paragraph.sentences[number + 1].start
    elif number:
        start = paragraph.sentences[number - 1].end
    span = paragraph.span(start, end)
    removed = span.of(paragraph.source)
    marks = _MARK.findall(removed)
    counts = Counter(marks)
    if any(count % 2 for mark, count in counts.items() if mark not in "[]") or counts["["] != counts["]"]:
        return None
    return Edit(span.start + placed.start, removed, "")
