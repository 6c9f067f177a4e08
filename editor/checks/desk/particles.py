"""The same particle again: a chain of の, two が、 in one sentence, the same particle behind two nouns in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, ParagraphRule
from editor.checks.problem import Message
from editor.post.edit import Span
from editor.spelling.letters import NOUN

RULE = "repeated-particle"
_CHAIN_LENGTH = 3
_NO = re.compile(rf"(?<![{NOUN}])(?:[{NOUN}]++の){{{_CHAIN_LENGTH},}}(?=[{NOUN}])")
_BUT = re.compile(r"が、(?<=[すただいるん]が、)")
# を marks a part of the sentence that there is but once; に and で are let be, for time and place may both be named.
_TWICE = re.compile(rf"([をへ])(?<=[{NOUN}][をへ])[{NOUN}]++\1(?!めぐ|巡)")


def _find(paragraph: Paragraph) -> tuple[Finding, ...]:
    return tuple(_findings(paragraph)) if paragraph.is_japanese else ()


def _findings(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text

    def finding(span: Span, particle: str, count: int) -> Finding:
        return Finding(span, Message.PARTICLE_REPEATED, (particle, str(count)))

    for found in _NO.finditer(text) if text.count("の") >= _CHAIN_LENGTH else ():
        yield finding(paragraph.span(*found.span()), "の", found[0].count("の"))
    for found in _TWICE.finditer(text):
        yield finding(paragraph.span(*found.span()), found[1], 2)
    for sentence in paragraph.sentences:
        buts = list(_BUT.finditer(text, sentence.start, sentence.end))
        if len(buts) > 1:
            yield finding(paragraph.span(*buts[1].span()), "が、", len(buts))


REPEATED_PARTICLE = ParagraphRule(RULE, _find)
