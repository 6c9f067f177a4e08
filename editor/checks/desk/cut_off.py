"""A post that breaks off in the middle of its last sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.blocks import Kind
from editor.checks.desk.leftovers import is_marker, marker_line
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import PostRule, Reading
from editor.checks.problem import Message, Problem, Severity
from editor.spelling.letters import OBJECT

RULE = "cut-off-ending"
_LEAST_PARAGRAPHS = 3
_LEAST_PART = 0.8
"""Of the other paragraphs, as many must end as a sentence does."""
_LEAST_JAPANESE = 15
_LEAST_ENGLISH_WORDS = 5
_ENDS = re.compile(rf"[。｡．.！？!?…‥:：;；♪〜～）)」』】\]>\"”’'*ｗw笑★☆{OBJECT}]\s*\Z|[^\w\s、,，・]\s*\Z")
_UNREAD = re.compile(r"[ \t]*(?:\{:[^}]*\}|\{%[^%]*%\}|\[[^\]]+\]:.*|([-*_])(?:[ \t]*\1){2,})?[ \t]*")
_EXCERPT = 20


def _is_ended(paragraph: Paragraph) -> bool | None:
    """Tell whether the paragraph ends as a sentence does; None for what is no paragraph."""
    if paragraph.kind is not Kind.PARAGRAPH or not (paragraph.is_japanese or paragraph.is_english):
        return None
    return bool(_ENDS.search(_words(paragraph)[-_EXCERPT:]))


def _words(paragraph: Paragraph) -> str:
    """Return the prose without a last line that a program left."""
    return paragraph.text.rpartition("\n")[0] if marker_line(paragraph) else paragraph.text


def _find(reading: Reading) -> Iterator[Problem]:
    told = [(placed, ended) for placed, ended in reading.each(_is_ended) if not is_marker(placed.paragraph)]
    if not told or told[-1][1] is not False:
        return
    last = told[-1][0]
    others = [ended for _, ended in told[:-1] if ended is not None]
    if len(others) < _LEAST_PARAGRAPHS or sum(others) < _LEAST_PART * len(others):
        return
    if not _ends_the_post(reading, last.end) or not last.paragraph.sentences:
        return
    text = _words(last.paragraph)
    sentence = [one for one in last.paragraph.sentences if one.start < len(text)][-1]
    end = min(sentence.end, len(text))
    if last.paragraph.prose.is_within_link(len(text) - 1):
        return
    long_enough = (
        end - sentence.start >= _LEAST_JAPANESE
        if last.paragraph.is_japanese
        else len(text[sentence.start : end].split()) >= _LEAST_ENGLISH_WORDS
    )
    if long_enough:
        start = max(sentence.start, end - _EXCERPT)
        span = last.paragraph.span(start, end).moved(last.start)
        yield Problem(RULE, Severity.ADVICE, span, Message.ENDING_CUT_OFF, (text[start:end],))


def _ends_the_post(reading: Reading, place: int) -> bool:
    """Tell whether nothing is read behind *place* but marks that a program left."""
    for placed in reading.placed:
        if placed.start >= place:
            if not is_marker(placed.paragraph):
                return False
            place = placed.end
    return all(map(_UNREAD.fullmatch, reading.source[place:].splitlines()))


CUT_OFF_ENDING = PostRule(RULE, _find, (_is_ended,))
