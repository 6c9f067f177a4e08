"""A post that breaks off in the middle of its last sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.blocks import Kind
from editor.checks.desk.leftovers import is_marker, marker_line, without_marks
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
    """Tell whether the paragraph ends as a sentence does; None for what is no paragraph, or a program's mark."""
    if paragraph.kind is not Kind.PARAGRAPH or not (paragraph.is_japanese or paragraph.is_english):
        return None
    if is_marker(paragraph):
        return None
    return bool(_ENDS.search(_words(paragraph)[-_EXCERPT:]))


def _words(paragraph: Paragraph) -> str:
    """Return the prose without a last line that a program left."""
    return paragraph.text.rpartition("\n")[0] if marker_line(paragraph) else paragraph.text


def _find(reading: Reading) -> Iterator[Problem]:
    last = next(without_marks(reversed(reading.placed)), None)
    if last is None or last.paragraph.noted(_is_ended) is not False:
        return
    ends = reading.values(_is_ended)
    ended, others = ends.count(True), ends.count(True) + ends.count(False) - 1
    if others < _LEAST_PARAGRAPHS or ended < _LEAST_PART * others:
        return
    behind = reading.source[reading.placed[-1].end :]  # and between them stand marks that a program left
    if not all(map(_UNREAD.fullmatch, behind.splitlines())) or not last.paragraph.sentences:
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


CUT_OFF_ENDING = PostRule(RULE, _find, (_is_ended,))
