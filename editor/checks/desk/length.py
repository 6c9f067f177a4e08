"""Sentences that are too long to be read in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wcwidth import iter_graphemes

from editor.checks.desk.blocks import Kind
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import PostRule, Reading
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Span
from editor.spelling.letters import CJK

RULE = "long-sentence"
_KINDS = (Kind.PARAGRAPH, Kind.ITEM)
_WORD = re.compile(r"[^\W_]+(?:['’.,\-/][^\W_]+)*|\ufffc")
_IS_CJK = re.compile(f"[{CJK}]")
# Marks that make one character of several.
_JOINED = re.compile(
    "[\u0300-\u036f\u200d\u3099\u309a\ufe00-\ufe0f\uff9e\uff9f"
    "\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef]"
)


def _graphemes(text: str) -> int:
    return sum(1 for _ in iter_graphemes(text)) if _JOINED.search(text) else len(text)


def _lengths(paragraph: Paragraph) -> tuple[tuple[int, bool, Span], ...]:
    """Return of each sentence how long it is, in characters if it is Japanese, and where it stands."""
    if paragraph.kind not in _KINDS or not (paragraph.is_japanese or paragraph.is_english):
        return ()
    lengths = []
    for one in paragraph.sentences:
        japanese = paragraph.is_japanese and bool(_IS_CJK.search(one.text))
        length = _graphemes(re.sub(r"\s", "", one.text)) if japanese else len(_WORD.findall(one.text))
        lengths.append((length, japanese, paragraph.span(one.start, one.end)))
    return tuple(lengths)


def _longest(paragraph: Paragraph) -> tuple[int, int]:
    """Return the lengths of the longest sentence in Japanese and of the longest other one."""
    lengths = paragraph.noted(_lengths)
    return (
        max((length for length, japanese, _ in lengths if japanese), default=0),
        max((length for length, japanese, _ in lengths if not japanese), default=0),
    )


def _find(reading: Reading) -> Iterator[Problem]:
    limits = reading.limits
    most, most_words = limits.japanese_sentence_characters, limits.english_sentence_words
    is_long = [one > most or other > most_words for one, other in reading.values(_longest)]
    for placed in reading.placed.where(is_long):
        for length, japanese, span in placed.paragraph.noted(_lengths):
            limit = most if japanese else most_words
            if length > limit:
                message = Message.SENTENCE_LONG if japanese else Message.SENTENCE_WORDY
                yield Problem(RULE, Severity.ADVICE, span.moved(placed.start), message, (str(length), str(limit)))


LONG_SENTENCE = PostRule(RULE, _find, (_longest,))
